import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openForms } from '../../src/lib/core/document/french/forms.ts';
import type { LexiconEntry } from '../../src/lib/core/document/french/lexicon.ts';
import { FITNESS_CODES, KIND_CODES } from '../../src/lib/core/document/french/lexicon-entry.ts';
import { openLexicon } from '../../src/lib/core/document/french/lexicon-file.ts';
import { checkLexicon } from './check.ts';
import { compareEntries, formatEntry } from './format.ts';
import { withMutualOpposites } from './opposites.ts';
import { packBands, packLexicon } from './pack.ts';
import { profiled } from './profiles.ts';
import { parseWords, type SourceEntry } from './parse.ts';
import type { LexiconSource } from './source.ts';
import { MARKS } from './vocabulary.ts';

const ACCUSER = `accuser | verb | 3 B1
  en accuse; blame
  gov qn de qch; qn de + inf
  opp défendre; disculper
  fr dire que quelqu’un a fait quelque chose de mal
  fam accusation; accusé`;

const HANGAR = `hangar | noun m h* | 5 B2
  en shed; warehouse
  en [aviation] hangar`;

describe('parseWords', () => {
  test('reads what the README shows', () => {
    const { entries, errors } = parseWords(`${ACCUSER}\n\n${HANGAR}\n`, 'a.txt');
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject({ lemma: 'accuser', upos: 'VERB', gender: null, band: 3, level: 'B1', line: 1 });
    expect(entries[0]!.senses[0]).toMatchObject({
      glosses: ['accuse', 'blame'],
      governs: ['qn de qch', 'qn de + inf']
    });
    expect(entries[0]!.family).toEqual(['accusation', 'accusé']);
    expect(entries[1]).toMatchObject({ lemma: 'hangar', gender: 'Masc', hAspire: true, line: 8 });
    expect(entries[1]!.senses.map((sense) => sense.marks)).toEqual([[], ['aviation']]);
  });

  test.each([
    ['environs | noun m pl | 6 B1\n  en surroundings', { gender: 'Masc', pluralOnly: true }],
    ['élève | noun mf | 2 A1\n  en pupil', { gender: 'both', pluralOnly: false }],
    ['et | conj | 1 A1\n  en and', { upos: 'CCONJ' }],
    ['lorsque | conj | 2 B1\n  en when', { upos: 'SCONJ' }],
    ['actuellement | adv | 2 B1\n  en currently\n  ff actually = en fait', { falseFriend: 'actually = en fait' }],
    ['bal | noun m | 6 B1\n  en ball\n  irr plural bals', { irregular: ['plural bals'] }]
  ])('%s', (block, expected) => {
    const { entries, errors } = parseWords(block, 'x.txt');
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject(expected);
  });

  test.each([
    ['accuser | verbe | 3 B1\n  en accuse', 'x.txt:1: class « verbe »'],
    ['accuser | verb m | 3 B1\n  en accuse', 'x.txt:1: class « verb m »: nouns have a gender, others none'],
    ['hangar | noun | 3 B1\n  en shed', 'x.txt:1: class « noun »: nouns have a gender, others none'],
    ['accuser | verb | 9 B1\n  en accuse', 'x.txt:1: band and level « 9 B1 »'],
    ['accuser | verb | 3 D1\n  en accuse', 'x.txt:1: band and level « 3 D1 »'],
    ['accuser | verb', 'x.txt:1: not « lemma | class | band level »: accuser | verb'],
    ['accuser | verb | 3 B1', 'x.txt:1: no sense (« en »)'],
    ['accuser | verb | 3 B1\n  en accuse\n  xx blame', 'x.txt:3: unknown label « xx »'],
    ['accuser | verb | 3 B1\n en accuse', 'x.txt:2: not « label, list »:  en accuse'],
    ['accuser | verb | 3 B1\n  gov qn\n  en accuse', 'x.txt:2: « gov » before the first « en »'],
    ['accuser | verb | 3 B1\n  en [justice] accuse', 'x.txt:2: unknown mark « justice »'],
    ['accuser | verb | 3 B1\n  en accuse;blame', 'x.txt:2: list: accuse;blame'],
    ['accuser | verb | 3 B1\n  en accuse; accuse', 'x.txt:2: said twice: accuse; accuse'],
    [
      "accuser | verb | 3 B1\n  en accuse\n  fr l'avoir dit",
      "x.txt:3: tab, straight apostrophe or needless space: l'avoir dit"
    ],
    [`accuser | verb | 3 B1\n  en ${'a'.repeat(41)}`, `x.txt:2: gloss over 40 characters: ${'a'.repeat(41)}`]
  ])('refuses %s', (block, error) => {
    const { entries, errors } = parseWords(`${block}\n\n${HANGAR}`, 'x.txt');
    expect(errors).toContain(error);
    expect(entries.map((entry) => entry.lemma)).toEqual(['hangar']);
  });
});

const word = fc.stringMatching(/^[a-zéèêàçœ’]{1,12}(?: [a-zé]{1,8})?$/).filter((text) => /^\p{L}/u.test(text));
const words = fc.uniqueArray(word, { maxLength: 4 });
const sense = fc.record({
  glosses: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
  marks: fc.uniqueArray(fc.constantFrom(...MARKS), { maxLength: 2 }),
  definition: fc.option(word),
  governs: words,
  synonyms: words,
  opposites: words
});
const entry: fc.Arbitrary<LexiconEntry> = fc
  .record({
    lemma: word,
    upos: fc.constantFrom('NOUN' as const, 'VERB' as const, 'ADJ' as const, 'ADV' as const, 'ADP' as const),
    gender: fc.constantFrom('Masc' as const, 'Fem' as const, 'both' as const),
    pluralOnly: fc.boolean(),
    hAspire: fc.boolean(),
    band: fc.integer({ min: 1, max: 8 }),
    level: fc.constantFrom('A1' as const, 'B2' as const, 'C2' as const),
    senses: fc.array(sense, { minLength: 1, maxLength: 4 }),
    family: words,
    falseFriend: fc.option(word.map((text) => `actually = ${text}`)),
    irregular: words,
    kind: fc.constant(null),
    fitness: fc.constant('plain' as const)
  })
  .map((made) => (made.upos === 'NOUN' ? made : { ...made, gender: null, pluralOnly: false }));

const profiledEntry: fc.Arbitrary<LexiconEntry> = fc
  .tuple(
    entry,
    fc.option(fc.constantFrom(...Object.values(KIND_CODES))),
    fc.constantFrom(...Object.values(FITNESS_CODES))
  )
  .map(([made, kind, fitness]) => ({ ...made, kind, fitness }));

describe('round trips', () => {
  test('what is formatted is parsed back', () => {
    fc.assert(
      fc.property(entry, (made) => {
        const { entries, errors } = parseWords(formatEntry(made), 'x.txt');
        expect(errors).toEqual([]);
        expect(entries).toEqual([{ ...made, file: 'x.txt', line: 1 }]);
      })
    );
  });

  test('what is packed is opened again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(profiledEntry, { minLength: 1, maxLength: 6, selector: (made) => made.lemma }),
        (made) => {
          const sorted = [...made].sort(compareEntries);
          const lexicon = openLexicon(packLexicon(sorted, [], [], ['+hauss']));
          for (const one of sorted) expect(lexicon.entries(one.lemma, one.upos)).toEqual([one]);
        }
      )
    );
  });
});

test.each([
  ['boulanger | noun m | 5 A1\n  en baker\n  fr homme qui fait du pain', 'person', 'plain'],
  ['boulangerie | noun f | 7 A1\n  en bakery\n  fr petit magasin où l’on vend du pain', 'place', 'plain'],
  ['embauche | noun f | 5 B2\n  en hiring', null, 'plain'],
  ['embauche | noun f | 5 B2\n  en hiring\n  fr recrutement de salariés', 'act', 'plain'],
  ['solitude | noun f | 5 B1\n  en solitude', 'state', 'plain'],
  ['cancer | noun m | 4 B1\n  en [medicine] cancer', null, 'field'],
  ['amende | noun f | 5 B2\n  en [law] fine\n  fr somme que l’on paie', 'money', 'plain'],
  ['mec | noun m | 3 B1\n  en [informal] guy\n  fr homme', 'person', 'unfit'],
  ['chose | noun f | 1 A1\n  en thing\n  fr objet', 'object', 'unfit'],
  ['Rennais | noun m | 8 B2\n  en person from Rennes\n  fr habitant de Rennes', null, 'unfit'],
  ['déménager | verb | 5 B1\n  en move house', null, 'plain']
])('profile of %j: %s, %s', (block, kind, fitness) => {
  const words = [block, 'recrutement | noun m | 5 B2\n  en recruitment\n  fr fait de recruter'];
  expect(profiled(parseWords(words.join('\n\n'), 'x.txt').entries)[0]).toMatchObject({ kind, fitness });
});

test('opposites become mutual, in the first sense that is reflexive like the other', () => {
  const text =
    'achat | noun m | 3 A2\n  en purchase\n  en buy\n\nvente | noun f | 3 A2\n  en sale\n  opp achat; loyer\n\n' +
    'lever | verb | 1 A1\n  en [reflexive] get up\n  en raise\n\nbaisser | verb | 1 A2\n  en lower\n  opp lever';
  const mutual = withMutualOpposites(parseWords(text, 'x.txt').entries);
  expect(mutual.map((made) => made.senses.map((one) => one.opposites))).toEqual([
    [['vente'], []],
    [['achat', 'loyer']],
    [[], ['baisser']],
    [['lever']]
  ]);
});

test('bands are packed a line each', () => {
  const lexicon = openLexicon(
    packLexicon([], [], [], ['+hauss']),
    undefined,
    packBands(
      new Map([
        ['pois', 4],
        ['petit', 1]
      ])
    )
  );
  expect(['pois', 'petit', 'sesquipédalien'].map((lemma) => lexicon.band(lemma))).toEqual([4, 1, 9]);
});

describe('checkLexicon', () => {
  const forms = openForms(readFileSync('static/data/forms-1.txt', 'utf8'));
  const check = (text: string): string[] => {
    const { entries, errors } = parseWords(text, 'words/a.txt');
    const source: LexiconSource = {
      words: entries as SourceEntry[],
      expressions: [],
      connectors: [],
      aspirated: ['+ha'],
      bands: new Map([['accuser', 3]]),
      genders: new Set(['amour m']),
      pronunciations: new Map(),
      errors
    };
    return checkLexicon(source, forms);
  };

  test.each([
    ['an honest entry', ACCUSER.replace(/ {2}opp.*\n/, '')],
    ['an opposite without entry', 'achat | noun m | 3 A2\n  en purchase\n  opp vente'],
    [
      'a relative that does not show',
      'annuel | adj | 3 B1\n  en yearly\n  fr qui revient tous les douze mois\n  fam an'
    ]
  ])('accepts %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ['a wrong band', 'accuser | verb | 2 B1\n  en accuse', 'accuser: band 2, bands.txt says 3'],
    [
      'a wrong gender',
      'arbre | noun f | 3 A1\n  en tree',
      'arbre: gender f, the form lexicon says Masc (confirm in genders.txt: « arbre f »)'
    ],
    ['« to » before a verb', 'aider | verb | 3 A1\n  en to help', 'aider: gloss with « to »: to help'],
    ['an unknown government', 'aider | verb | 3 A1\n  en help\n  gov quelqu’un', 'aider: government: quelqu’un'],
    [
      'a definition with the word',
      'abri | noun m | 3 B1\n  en shelter\n  fr lieu qui sert d’abri',
      'abri: definition holds « abri »: lieu qui sert d’abri'
    ],
    [
      'a definition with its family',
      'laitier | adj | 3 B1\n  en dairy\n  fr qui vient du lait\n  fam lait',
      'laitier: definition holds « lait »: qui vient du lait'
    ],
    [
      'a misspelt synonym',
      'aider | verb | 3 A1\n  en help\n  syn asister',
      'aider: names « asister », which no lexicon has'
    ],
    [
      'a one-way opposite',
      'achat | noun m | 3 A2\n  en purchase\n  opp aide\n\naide | noun f | 1 A2\n  en help\n  en subsidy',
      'achat: opposite « aide » does not name it (words/a.txt:5)'
    ],
    ['a word in the wrong file', 'bal | noun m | 3 A2\n  en ball', 'bal: stands in the wrong file'],
    ['a word out of order', 'an | noun m | 1 A1\n  en year\n\nami | noun m | 1 A1\n  en friend', 'ami: not in order'],
    [
      'the same word twice',
      'an | noun m | 1 A1\n  en year\n\nan | noun m | 1 A1\n  en year',
      'an: second entry of this class'
    ],
    ['h aspiré that no rule knows', 'hibou | noun m h* | 5 B1\n  en owl', 'hibou: h aspiré: no rule of aspirated.txt']
  ])('refuses %s', (_, text, problem) => {
    expect(check(text).map((line) => line.replace(/^words\/a.txt:\d+: /, ''))).toContain(problem);
  });
});
