import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import { analyse } from './analyse.ts';
import { toConllu } from './conllu.ts';
import { articleOf } from './doc.fixture.ts';
import { expectSound } from './sound.fixture.ts';

const WORDS = [
  ...['Le maire', 'a', 'déclaré', 'que', '«', '»', ',', '.', 'Marie', 'Curie', 'à', '12', '%', 'euros', 'ne', 'pas'],
  ...['été', '(', ')', 'SNCF', 'selon', 'si', '\n', '\n\n', '…', '\uD800', '’', 'M.', 'ministre', 'et', 'le', 'de'],
  ...[
    'il',
    'elle',
    'lui',
    'son',
    'sa',
    'ses',
    'qui',
    'dont',
    'celle-ci',
    'dit-il',
    '-t-elle',
    'je',
    'mon',
    'la jeune femme'
  ],
  ...[
    'Pékin',
    'la Chine',
    'ce pays',
    'l’île',
    'son père',
    'Paul',
    '"',
    '“',
    '”',
    '—',
    '- ',
    '•',
    '1.',
    'Photo :',
    ':',
    ';'
  ],
  ...[
    'ÉTAT',
    'E\u0301TAT',
    'aujourd’hui',
    'www.a.fr',
    '1 234',
    'M',
    'J.-C.',
    'etc.',
    '!',
    '?',
    '\u00A0',
    '\u202F',
    '😀'
  ]
];

describe('no throw, sound spans', () => {
  test.each([
    ['characters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 300 })],
    [
      'lone surrogates',
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes))
    ],
    [
      'French words in any order',
      fc.array(fc.constantFrom(...WORDS), { maxLength: 150 }).map((parts) => parts.join(' '))
    ],
    [
      'French words run together',
      fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((parts) => parts.join(''))
    ],
    [
      'accents apart from their letters',
      fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((parts) => parts.join(' ').normalize('NFD'))
    ]
  ])('%s', async (_, texts) => {
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
});

// Times the same kind of text at two lengths: four times the text may take eight times as long, not sixteen.
describe('time in proportion to the length', () => {
  test.each([
    ['without a space', (n: number) => 'abc'.repeat(n)],
    ['opening quotes', (n: number) => '« '.repeat(n)],
    ['quotes', (n: number) => '« oui , » '.repeat(n / 3)],
    ['quotes of one speaker', (n: number) => '« Je pars », dit-il. '.repeat(n / 6)],
    ['straight quotes', (n: number) => 'dit "oui" '.repeat(n / 4)],
    ['names', (n: number) => 'Paul Martin et Marie, '.repeat(n / 8)],
    [
      'persons and pronouns',
      (n: number) => 'Paul Martin sourit. Elle lui parle de son père, qui dort. '.repeat(n / 16)
    ],
    ['pronouns in one sentence', (n: number) => 'Paul voit la maire et elle lui rend sa clé, '.repeat(n / 12)],
    ['descriptions', (n: number) => 'Le biologiste Paul Martin lit. Le chercheur dort. '.repeat(n / 12)],
    ['countries', (n: number) => 'La Chine nie. Pékin accuse. Ce pays dort. L’île attend. '.repeat(n / 16)],
    ['headings run in', (n: number) => 'Une école neuve Le maire a signé Les parents sont là '.repeat(n / 11)],
    ['verbs', (n: number) => 'serait dit que '.repeat(n / 6)],
    ['brackets', (n: number) => '((Paul '.repeat(n / 3)],
    ['numbers', (n: number) => 'cent mille et 12 '.repeat(n / 6)],
    ['lines', (n: number) => 'Il dort.\n'.repeat(n / 4)]
  ])(
    '%s',
    async (_, make) => {
      const french = await frenchFromDisk();
      const time = (n: number): number => {
        const started = process.cpuUsage();
        analyse(articleOf(make(n)), french);
        const { user, system } = process.cpuUsage(started);
        return user + system;
      };
      time(2_000);
      const [short, long] = [Math.max(time(5_000), 20_000), time(20_000)];
      expect(long / short).toBeLessThan(12);
    },
    60_000
  );
});
