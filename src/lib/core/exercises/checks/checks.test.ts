import { beforeAll, describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../../scripts/french-files.ts';
import { isProblem, makeArticle } from '../../article/make-article.ts';
import { analyse } from '../../document/analyse.ts';
import type { Doc } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, Exercise, Family } from '../exercise.ts';
import type { Candidate, Check } from './check.ts';
import { CHECKS } from './checks.ts';
import { lengthTelltale, noDuplicateOptions, oneKey, optionsOneClass } from './options.ts';
import { isDangling, knownPronoun, modality, sourceProves } from './proof.ts';
import { elision, hasBadElision, notInStem, stemAgreement } from './stem.ts';
import { fill, holds } from './text.ts';
import { frenchTypography, hasBadTypography } from './typography.ts';
import { verbatim } from './verbatim.ts';
import { sureness, worth } from './worth.ts';

const TEXT =
  'Une journée de grève coûterait deux millions, selon la presse. La commune a acheté le four pour 350 euros.';
let doc: Doc;
let french: French;

beforeAll(async () => {
  french = await frenchFromDisk();
  const article = makeArticle(TEXT);
  if (isProblem(article)) throw new Error(article.problem);
  doc = analyse(article, french);
});

const base = { question: 'Combien le four a-t-il coûté\u00A0?', text: null };
const wrong = (...texts: string[]): Distractor[] => texts.map((text) => ({ text, why: 'Ce n’est pas cela.' }));

/** A sound choice; a test changes one thing. */
function candidate(
  change: Partial<Exercise> = {},
  family: Family = 'comprehension',
  draft: Partial<Draft> = {}
): Candidate {
  const source = { start: 63, end: TEXT.length, text: TEXT.slice(63) };
  const exercise: Exercise = {
    id: 'C1-1',
    kind: 'C1',
    skill: '',
    level: 'B1',
    score: 0.9,
    fact: 'f',
    prompt: { ...base, form: 'choose', options: ['350 euros', '530 euros', '450 euros'] },
    answer: '350 euros',
    accepted: ['350 euros'],
    hints: [],
    source,
    sources: [source],
    evidence: 'proof',
    paragraphs: [1],
    why: '',
    distractors: wrong('530 euros', '450 euros'),
    ...change
  };
  return { exercise, family, draft: { ...exercise, pool: [], sureness: 0.9, worth: 0.9, ...draft } };
}

function choice(options: readonly string[], change: Partial<Exercise> = {}): Partial<Exercise> {
  const [answer, ...others] = options as [string, ...string[]];
  return {
    prompt: { ...base, form: 'choose', options },
    answer,
    accepted: [answer],
    distractors: wrong(...others),
    ...change
  };
}

function asks(question: string, text: string | null = null): Partial<Exercise> {
  return { prompt: { form: 'choose', question, text, options: ['350 euros', '530 euros', '450 euros'] } };
}

test('a sound item passes every check', () => {
  for (const check of CHECKS) expect(check.fails(candidate(), { doc, french }), check.name).toBe(false);
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});

const typed = (accepted: readonly string[], mistakes: readonly string[]): Partial<Exercise> => ({
  prompt: { form: 'type', question: 'Conjuguez.', text: 'Ils _____.' },
  answer: [accepted[0]!],
  accepted: [accepted],
  distractors: wrong(...mistakes)
});

describe.each<[Check, readonly (readonly [string, Partial<Exercise>, Family?, Partial<Draft>?])[]]>([
  [
    oneKey,
    [
      ['the key is not among the options', { answer: '95 euros', accepted: ['95 euros'] }],
      ['a distractor is accepted', { accepted: ['350 euros', '530 euros'] }],
      ['an option is no distractor', { distractors: wrong('530 euros') }],
      ['one option only', choice(['350 euros'])],
      ['an expected mistake is accepted', typed(['attendent', 'attend'], ['attend'])],
      ['an expected mistake is the key in another spelling', typed(['évènement'], ['événement'])]
    ]
  ],
  [
    noDuplicateOptions,
    [
      ['two options the same', choice(['Paris', 'Lyon', 'Lyon'])],
      ['but for the apostrophe', choice(['l’école', "l'école", 'la mairie'])],
      ['but for the case', choice(['la mairie', 'La mairie', 'l’école'])]
    ]
  ],
  [
    optionsOneClass,
    [
      ['a number beside words', choice(['350 euros', 'la mairie', 'la commune'])],
      ['a percentage beside a number', choice(['48 %', '68', '58 %'])],
      ['a name beside a thing', choice(['Pékin', 'la mairie', 'Moscou'])],
      ['a sentence beside a phrase', choice(['Il dort.', 'il vend du pain', 'il part'])]
    ]
  ],
  [
    lengthTelltale,
    [
      [
        'the key is the longest by far',
        choice(['parce que les adolescents ne dorment pas assez', 'par jeu', 'par erreur'])
      ],
      [
        'the key is the shortest by far',
        choice(['par jeu', 'parce que les élèves dorment', 'parce que les cars partent'])
      ]
    ]
  ],
  [
    notInStem,
    [
      ['the answer is in the question', asks('Le four a-t-il coûté 350 euros\u00A0?')],
      [
        'the answer is beside the gap',
        {
          prompt: { form: 'type', question: 'Complétez.', text: 'Le four de la commune\u00A0: un _____.' },
          answer: ['four'],
          accepted: [['four']],
          distractors: []
        },
        'vocabulary'
      ]
    ]
  ],
  [
    elision,
    [
      ['« que » before a vowel', asks('Qu’est-ce que il montre\u00A0?')],
      ['« la » before a vowel', asks('Que montre la enquête\u00A0?')],
      ['« l’ » before h aspiré', asks('Qui vit dans l’hameau\u00A0?')]
    ]
  ],
  [
    stemAgreement,
    [
      ['« qui » with a plural', asks('Qui ont lancé le mouvement\u00A0?')],
      ['no « -t- »', asks('Combien de titres a-il remportés\u00A0?')],
      ['no hyphen', asks('Combien de titres a il remportés\u00A0?')]
    ]
  ],
  [
    sourceProves,
    [
      ['the source is elsewhere', { source: { start: 0, end: 5, text: 'Autre' } }],
      ['the source is beyond the text', { source: { start: 900, end: 905, text: 'Autre' } }],
      ['no sources', { sources: [] }],
      ['a paragraph that is not there', { paragraphs: [9] }]
    ]
  ],
  [
    knownPronoun,
    [
      ['an unknown « il »', asks('Qu’a-t-il noté\u00A0?')],
      ['« elle » after « combien de »', asks('Combien de pain vend-elle\u00A0?')],
      ['a statement that points back', { kind: 'C2', ...asks('Vrai\u00A0?', 'Ces derniers réclament une hausse.') }]
    ]
  ],
  [
    modality,
    [
      [
        'a report asked as a fact',
        { ...asks('Combien coûte une journée de grève\u00A0?'), source: { start: 0, end: 62, text: TEXT.slice(0, 62) } }
      ]
    ]
  ],
  [
    frenchTypography,
    [
      ['a plain space before « ? »', asks('Combien ?')],
      ['a straight apostrophe', asks("Où est l'école\u00A0?")],
      ['a plain space before « % »', choice(['48 %', '68\u00A0%', '58\u00A0%'])]
    ]
  ],
  [sureness, [['a doubtful analysis', {}, 'comprehension', { sureness: 0.5 }]]],
  [worth, [['an idle question', {}, 'comprehension', { worth: 0.2 }]]]
])('$name', (check, rows) => {
  test.each(rows.map(([why, ...rest]) => [why, rest] as const))('%s', (_, [change, family, draft]) => {
    expect(check.fails(candidate(change, family, draft), { doc, french })).toBe(true);
  });
});

describe('verbatim', () => {
  test.each([
    ['La commune a acheté le four.', 'Vrai', true],
    ['La commune a acheté le four.', 'Faux', false],
    ['Le four a été acheté par la commune.', 'Vrai', false]
  ])('%s, %s', (text, answer, expected) => {
    const source = { start: 0, end: 62, text: 'La commune a également acheté le four, ce que beaucoup attendaient.' };
    const item = candidate({ kind: 'C2', ...asks('Vrai ou faux\u00A0?', text), answer, source });
    expect(verbatim.fails(item, { doc, french })).toBe(expected);
  });
});

describe('what the checks let pass', () => {
  test.each<[string, Check, Partial<Exercise>, Family?]>([
    ['« a » and « à » in grammar', noDuplicateOptions, { kind: 'G9', ...choice(['a', 'à']) }, 'grammar'],
    ['articles of all sorts in grammar', optionsOneClass, choice(['du', 'de la', 'l’']), 'grammar'],
    [
      'numbers in words and in digits of one unit',
      optionsOneClass,
      choice(['deux jours', 'trois jours', 'une semaine'])
    ],
    [
      'a text to search, not to fill',
      notInStem,
      { ...asks('Que désigne « l’île »\u00A0?', 'Taïwan est une île.'), answer: 'Taïwan' }
    ],
    [
      '« Vrai, faux ou non dit »',
      notInStem,
      {
        prompt: { form: 'choose', question: 'Vrai ou faux\u00A0?', text: 'Oui.', options: ['Vrai', 'Faux'] },
        answer: 'Vrai'
      }
    ],
    ['a named subject', knownPronoun, asks('Pourquoi le boulanger a-t-il quitté la ville\u00A0?')],
    ['an impersonal « il »', knownPronoun, asks('Combien faut-il payer\u00A0?')],
    ['« y a-t-il »', knownPronoun, asks('Combien d’habitants y a-t-il à Valbourg\u00A0?')],
    [
      'the conditional kept',
      modality,
      { ...asks('Combien coûterait une journée\u00A0?'), source: { start: 0, end: 62, text: TEXT.slice(0, 62) } }
    ],
    ['« le onze », « le oui », « la hausse »', elision, asks('Que dit le onze, le oui et la hausse\u00A0?')],
    ['an inversion', stemAgreement, asks('Combien de titres Léon a-t-il remportés\u00A0?')],
    ['a typed answer without distractors', oneKey, typed(['attendent', 'attend'], [])]
  ])('%s', (_, check, change, family) => {
    expect(check.fails(candidate(change, family), { doc, french })).toBe(false);
  });
});

describe('the words behind the checks', () => {
  test.each([
    ['Ils ont acheté le four.', 'four', true],
    ['Il est fourbu.', 'four', false],
    ['L’école est là.', "l'école", true],
    ['à 95 000 euros', '95 000 euros', true],
    ['', 'four', false],
    ['four', '', false]
  ])('« %s » holds « %s »: %s', (text, part, expected) => {
    expect(holds(text, part)).toBe(expected);
  });

  test.each([
    ['La (1) _____ de l’(2) _____.', ['mairie', 'école'], 'La mairie de l’école.'],
    ['Il _____ arrive.', ['s’'], 'Il s’arrive.'],
    ['_____ eau gèle.', ['L’'], 'L’eau gèle.']
  ])('fill %s', (text, fillings, expected) => {
    expect(fill(text, fillings)).toBe(expected);
  });

  test.each([
    ['Il exige une réponse.', true],
    ['Ces assurances sont claires.', true],
    ['Son père enseignait.', true],
    ['Cependant, tout va bien.', true],
    ['« Elle vient »', true],
    ['En 1903, le prix fut attribué.', false],
    ['Ilias Durand exige une réponse.', false],
    ['Sonia enseignait.', false],
    ['La commune achète le four.', false]
  ])('« %s » dangles: %s', (text, expected) => {
    expect(isDangling(text)).toBe(expected);
  });

  test.each([
    ['Que montre l’enquête ?', false],
    ['Que montre la étude ?', true],
    ['le hangar et la hausse', false],
    ['l’hangar', true],
    ['de héros en héros', false],
    ['d’habitants', false],
    ['de habitants', true],
    ['Donne-le à Paul.', false],
    ['d’livres', true]
  ])('« %s » breaks the rule of elision: %s', (text, expected) => {
    expect(hasBadElision(text, (word) => french.lexicon.isAspirated(word))).toBe(expected);
  });

  test.each([
    ['Que faire\u00A0?', false],
    ['«\u00A0oui\u00A0»', false],
    ['«oui»', true],
    ['68 %', true],
    ['68\u00A0%', false],
    ['à 14:30', false],
    ['oui : non', true],
    ['deux  espaces', true],
    ['Quoi…', false]
  ])('« %s » is badly set: %s', (text, expected) => {
    expect(hasBadTypography(text)).toBe(expected);
  });
});
