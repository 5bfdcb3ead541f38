import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import { analyse } from './analyse.ts';
import { toConllu } from './conllu.ts';
import { articleOf, docOf } from './doc.fixture.ts';
import { expectSound } from './sound.fixture.ts';

const starter = readFileSync('src/lib/starters/b2-blinken-pekin.txt', 'utf8');

describe('an article', () => {
  test('is understood the same way twice, and its document is plain data', async () => {
    const french = await frenchFromDisk();
    const [first, second] = [analyse(articleOf(starter), french), analyse(articleOf(starter), french)];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(structuredClone(first)).toEqual(first);
    expectSound(first);
  });

  test('tells its progress, rising to 1', async () => {
    const shares: number[] = [];
    analyse(articleOf(starter), await frenchFromDisk(), (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1);
  });

  test('in CoNLL-U: ten columns, tokens that spell the text, entities in MISC', async () => {
    const doc = await docOf(starter);
    const conllu = toConllu(doc);
    const rows = conllu.split('\n').filter((line) => /^\d/.test(line));
    for (const row of rows) expect(row.split('\t')).toHaveLength(10);
    expect(conllu).toContain('Entity=B-PER');
    const spelt = doc.tokens.map(({ text }) => text).join('');
    expect(spelt.replace(/\s/gu, '')).toBe(starter.replace(/\s/gu, ''));
  });

  test('empty: an empty document', async () => {
    const doc = await docOf('');
    expect([doc.paragraphs, doc.words, doc.entities, doc.chains].map((list) => list.length)).toEqual([0, 0, 0, 0]);
  });
});
