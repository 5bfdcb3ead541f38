import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docOf } from '../doc.fixture.ts';

const starter = (name: string): string => readFileSync(`src/lib/starters/${name}.txt`, 'utf8');

test.each([
  ['a2-bibliotheque-outils', 'A2'],
  ['b1-haies-oiseaux', 'B1'],
  ['b2-blinken-pekin', 'B2']
])('%s is %s', async (name, level) => {
  expect((await docOf(starter(name))).level.level).toBe(level);
});

test.each([
  [
    'Bonjour. Je suis Léa. J’ai une sœur. Elle a dix ans. Nous avons une petite maison. Le matin, je vais à l’école. Le soir, je mange avec mon père. Il est très bon. Je suis là.',
    /^A1$/
  ],
  [
    'Nonobstant l’idiosyncrasie heuristique de cette herméneutique, dont l’obsolescence, qui ne laisse d’être patente, obère irrémédiablement l’épistémologie que d’aucuns, quoiqu’ils s’en défendissent, eussent voulu voir prévaloir, la scolastique demeure.',
    /^C2$/
  ]
])('%s', async (text, level) => {
  expect((await docOf(text)).level.level).toMatch(level);
});

test('coverage rises with the bands and lies between 0 and 1', async () => {
  const { coverage, words, subordination } = (await docOf(starter('b1-haies-oiseaux'))).level;
  expect(coverage[0]).toBeGreaterThan(0.5);
  expect(coverage[0]).toBeLessThanOrEqual(coverage[1]);
  expect(coverage[1]).toBeLessThanOrEqual(coverage[2]);
  expect(coverage[2]).toBeLessThanOrEqual(1);
  expect(words).toBeGreaterThan(250);
  expect(subordination).toBeGreaterThan(0);
});
