import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import { analyse } from './analyse.ts';
import { toConllu } from './conllu.ts';
import { articleOf, docOf } from './doc.fixture.ts';
import type { Doc } from './doc.ts';

const starter = readFileSync('src/lib/starters/b2-blinken-pekin.txt', 'utf8');

/** Everything that points into the text lies inside it, in order, and every index points at something. */
function expectSound(doc: Doc): void {
  const { length } = doc.article.text;
  const spans = [
    doc.paragraphs,
    doc.sentences,
    doc.tokens,
    doc.words,
    doc.entities,
    doc.verbGroups,
    doc.nounPhrases,
    doc.expressions,
    doc.connectors
  ];
  for (const list of spans) {
    let last = 0;
    for (const { start, end } of list) {
      expect(start >= last && end > start && end <= length).toBe(true);
      last = start;
    }
  }
  for (const { words } of [...doc.entities, ...doc.nounPhrases]) {
    expect(words.first >= 0 && words.end > words.first && words.end <= doc.words.length).toBe(true);
  }
  for (const { speaker, chain, cue, content } of doc.attributions) {
    for (const span of [cue, content, ...(speaker ? [speaker] : [])]) expect(span.end).toBeGreaterThan(span.start);
    if (chain !== null) expect(doc.chains[chain]).toBeDefined();
  }
}

describe('any text', () => {
  const words = [
    'Le maire',
    'a',
    'déclaré',
    'que',
    '«',
    '»',
    ',',
    '.',
    'Marie',
    'Curie',
    'à',
    '12',
    '%',
    'euros',
    'ne',
    'pas',
    'été',
    '(',
    ')',
    'SNCF',
    'selon',
    'si',
    '\n',
    '…',
    '\uD800',
    '’',
    'M.',
    'ministre',
    'et',
    'le',
    'de'
  ];
  test.each([
    ['characters', fc.string({ unit: 'binary', maxLength: 300 })],
    [
      'lone surrogates',
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes))
    ],
    [
      'French words in any order',
      fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join(' '))
    ]
  ])('%s: no throw, sound spans', async (_, texts) => {
    const french = await frenchFromDisk();
    fc.assert(
      fc.property(texts, (text) => {
        const doc = analyse(articleOf(text), french);
        expectSound(doc);
        toConllu(doc);
      }),
      { numRuns: 150 }
    );
  });

  // Times the same kind of text at two lengths: four times the text may take eight times as long, not sixteen.
  test.each([
    ['without a space', (n: number) => 'abc'.repeat(n)],
    ['of opening quotes', (n: number) => '« '.repeat(n)],
    ['of quotes', (n: number) => '« oui », '.repeat(n / 3)],
    ['of names', (n: number) => 'Paul Martin et Marie, '.repeat(n / 8)],
    ['of verbs', (n: number) => 'serait dit que '.repeat(n / 6)],
    ['of brackets', (n: number) => '((Paul '.repeat(n / 3)],
    ['of numbers', (n: number) => 'cent mille et 12 '.repeat(n / 6)]
  ])(
    'a text %s takes time in proportion',
    async (_, make) => {
      const french = await frenchFromDisk();
      const time = (n: number): number => {
        const started = process.cpuUsage();
        analyse(articleOf(make(n)), french);
        const { user, system } = process.cpuUsage(started);
        return user + system;
      };
      time(8_000);
      const [short, long] = [Math.max(time(20_000), 20_000), time(80_000)];
      expect(long / short).toBeLessThan(12);
    },
    60_000
  );

  test('a megabyte without a space', async () => {
    const doc = await docOf('x'.repeat(1_000_000));
    expect(doc.tokens).toHaveLength(1);
  }, 60_000);
});

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
