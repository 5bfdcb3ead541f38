import { entitiesIn, expressionsIn } from '../../document/by-sentence.ts';
import type { Doc, Level, Sentence, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice, presentMatch } from '../present.ts';
import { explained } from './explain.ts';
import {
  determinerOf,
  endingOf,
  hasNaturalGender,
  isConfirmed,
  isDeceptive,
  showsGender,
  sureGender,
  type Gender
} from './nouns.ts';
import { beside, bestOf, draftOf, evidenceOf, low, showable, wordsOf } from './passage.ts';
import { takesElision } from './place.ts';

/**
 * Gender: the article of a noun shown alone, so that nothing beside it tells; or nouns of one paragraph, whose gender the
 * text hides (« l’accès »), to be sorted.
 */
export const g1: ExerciseType = {
  kind: 'G1',
  family: 'grammar',
  generate(doc, workshop) {
    const nouns = nounsOf(doc, workshop.french);
    const sorted = doc.paragraphs.flatMap(({ index }) => sortingOf(doc, index, nouns, workshop));
    const used = new Set(sorted.flatMap(({ nouns: taken }) => taken));
    const alone = nouns.filter((noun) => !used.has(noun)).map((noun) => articleDraft(doc, noun, workshop));
    return [
      ...bestOf(
        sorted.map(({ draft }) => draft),
        MOST_SORTINGS
      ),
      ...bestOf(alone, MOST_ALONE)
    ];
  },
  present: (draft, chance) =>
    draft.prompt.form === 'match' ? presentMatch(draft, chance) : presentChoice(draft, chance)
};

const MOST_SORTINGS = 3;
const MOST_ALONE = 12;
/** Band beyond which a noun without an entry is not worth its gender. */
const RAREST = 6;

interface Noun {
  readonly word: Word;
  readonly lemma: string;
  readonly gender: Gender;
  readonly sentence: Sentence;
  /** The text does not show its gender: « l’accès », « des embauches ». */
  readonly hidden: boolean;
  readonly sureness: number;
  readonly worth: number;
  readonly level: Level;
}

/** The nouns of the body whose gender is sure, each at its first place that hides the gender, else at its first. */
function nounsOf(doc: Doc, french: French): readonly Noun[] {
  const found = new Map<string, Noun>();
  for (const sentence of showable(doc)) {
    for (const word of wordsOf(doc, sentence)) {
      if (word.upos !== 'NOUN' || word.margin < 0.4) continue;
      const lemma = word.lemma.toLowerCase();
      const earlier = found.get(lemma);
      if (earlier?.hidden) continue;
      const noun = nounOf(doc, sentence, word, french);
      if (noun && (!earlier || noun.hidden)) found.set(lemma, noun);
    }
  }
  return [...found.values()].sort((a, b) => a.word.index - b.word.index);
}

function nounOf(doc: Doc, sentence: Sentence, word: Word, french: French): Noun | null {
  const lemma = word.lemma.toLowerCase();
  const gender = sureGender(lemma, french);
  if (!gender || !isNameless(doc, word) || /-|^(?:\d|.{1,2}$)/.test(lemma)) return null;
  // The tagger must see the same word: « la part » is not « le part ».
  if (word.feats.Gender && word.feats.Gender !== gender) return null;
  if (hasNaturalGender(lemma, french) || isSetPhrase(doc, word) || !isSeenAsNoun(doc, word)) return null;
  const band = french.lexicon.band(lemma);
  const entry = french.lexicon.entries(lemma.replace(/'/g, '’'), 'NOUN')[0];
  if (entry?.pluralOnly || (!entry && band > RAREST)) return null;
  const hidden = !showsGender(doc, word, french);
  const easy = entry?.level === 'A1' && !/^A/.test(doc.level.level);
  const worth =
    (easy ? 0.2 : 0.35) +
    (hidden ? 0.2 : 0) +
    (isDeceptive(lemma, gender) ? 0.2 : 0) +
    (takesElision(french, lemma) ? 0.05 : 0);
  if (worth < 0.35) return null;
  return {
    word,
    lemma,
    gender,
    sentence,
    hidden,
    sureness: isConfirmed(lemma, french) ? 0.98 : 0.85,
    worth,
    level: entry?.level ?? (band <= 3 ? 'A2' : band <= 5 ? 'B1' : 'B2')
  };
}

/** « reproche » after a comma may be a verb: a noun stands after a determiner, number, adjective or preposition. */
function isSeenAsNoun(doc: Doc, word: Word): boolean {
  return /^(?:DET|NUM|ADJ|ADP)$/.test(beside(doc, word, -1)?.upos ?? '');
}

/** « en revanche », « sans cesse », « au cours de »: the noun is not felt as one. */
function isSetPhrase(doc: Doc, word: Word): boolean {
  if (expressionsIn(doc, word.sentence).some(({ words }) => words.includes(word.index))) return true;
  return determinerOf(doc, word) === null && /^(?:en|à|sans|par|lors|grâce)$/.test(low(beside(doc, word, -1)));
}

/** Not part of a name or a date, whose article follows rules of its own. */
function isNameless(doc: Doc, word: Word): boolean {
  return (
    /^\p{Ll}/u.test(word.form) &&
    !entitiesIn(doc, word.sentence).some(
      ({ type, words }) =>
        !/^(?:TITLE|NATIONALITY|NUMBER|PERCENT|MONEY)$/.test(type) &&
        word.index >= words.first &&
        word.index < words.end
    )
  );
}

function articleDraft(doc: Doc, noun: Noun, { french, language }: Workshop): Draft {
  const { lemma, gender } = noun;
  // « la » and « le » would both become « l’ » before a vowel.
  const [masculine, feminine] = takesElision(french, lemma) ? ['un', 'une'] : ['le', 'la'];
  const [key, other] = gender === 'Masc' ? [masculine, feminine] : [feminine, masculine];
  return draftOf(doc, noun.sentence, {
    skill: explained(language, ['le genre des noms', 'gender of nouns']),
    level: noun.level,
    fact: `genre : ${lemma}`,
    prompt: {
      form: 'choose',
      question: 'Quel article convient à ce nom ?'.replace(' ?', '\u00A0?'),
      text: `_____ ${lemma}`,
      options: []
    },
    answer: key!,
    pool: [{ text: other!, why: reason(noun, language) }],
    hints: [hintOf(noun, language), adjectiveHint(noun, language)],
    rule: ruleOf(noun, language),
    why: whyOf(noun, language),
    evidence: noun.hidden ? 'nearest' : 'proof',
    sureness: noun.sureness,
    worth: noun.worth
  });
}

function reason({ lemma, gender }: Noun, language: Language): string {
  return explained(
    language,
    gender === 'Masc'
      ? [`« ${lemma} » est masculin.`, `“${lemma}” is masculine.`]
      : [`« ${lemma} » est féminin.`, `“${lemma}” is feminine.`]
  );
}

function hintOf({ lemma, gender, hidden }: Noun, language: Language): string {
  const rule = endingOf(lemma);
  if (rule?.gender === gender) {
    return explained(language, [
      `Regardez la terminaison : « -${rule.ending} ».`,
      `Look at the ending: “-${rule.ending}”.`
    ]);
  }
  return isDeceptive(lemma, gender)
    ? explained(language, ['Attention, la terminaison trompe.', 'Careful, the ending is misleading.'])
    : hidden
      ? explained(language, [
          'La terminaison ne dit rien : essayez ce nom avec « long », puis avec « longue ».',
          'The ending does not tell: try this noun with “long”, then with “longue”.'
        ])
      : explained(language, [
          'Dans l’article, un mot placé près de ce nom montre son genre.',
          'In the article, a word near this noun shows its gender.'
        ]);
}

function adjectiveHint({ gender }: Noun, language: Language): string {
  return explained(
    language,
    gender === 'Masc'
      ? [
          'Avec ce nom, on écrit « important », et non « importante ».',
          'With this noun one writes “important”, not “importante”.'
        ]
      : [
          'Avec ce nom, on écrit « importante », et non « important ».',
          'With this noun one writes “importante”, not “important”.'
        ]
  );
}

function ruleOf({ lemma, gender }: Noun, language: Language): string {
  const rule = endingOf(lemma);
  const [fr, en] = gender === 'Masc' ? ['masculin', 'masculine'] : ['féminin', 'feminine'];
  if (rule?.gender === gender) {
    return explained(language, [
      `Les noms en « -${rule.ending} » sont presque tous ${fr}s.`,
      `Nearly all nouns in “-${rule.ending}” are ${en}.`
    ]);
  }
  if (rule) {
    return explained(language, [
      `« ${lemma} » est ${fr} : c’est une exception parmi les noms en « -${rule.ending} ».`,
      `“${lemma}” is ${en}: an exception among nouns in “-${rule.ending}”.`
    ]);
  }
  const article = gender === 'Masc' ? 'un' : 'une';
  return explained(language, [
    `La terminaison ne décide pas : il faut apprendre « ${article} ${lemma} ».`,
    `The ending does not decide: learn “${article} ${lemma}”.`
  ]);
}

function whyOf({ lemma, gender, hidden }: Noun, language: Language): string {
  if (hidden) {
    return explained(language, [
      'Dans le texte, rien ne montre le genre de ce nom.',
      'In the text nothing shows the gender of this noun.'
    ]);
  }
  return isDeceptive(lemma, gender)
    ? explained(language, ['La terminaison ferait penser à l’autre genre.', 'The ending suggests the other gender.'])
    : explained(language, ['Un nom à retenir avec son article.', 'A noun to remember with its article.']);
}

interface Sorting {
  readonly nouns: readonly Noun[];
  readonly draft: Draft;
}

/** Four nouns of a paragraph that the text hides the gender of, both genders among them; nothing where there are fewer. */
function sortingOf(doc: Doc, paragraph: number, all: readonly Noun[], workshop: Workshop): Sorting[] {
  const { language } = workshop;
  const here = all.filter(({ hidden, sentence }) => hidden && sentence.paragraph === paragraph);
  const of = (gender: Gender): readonly Noun[] =>
    here.filter((noun) => noun.gender === gender).sort((a, b) => b.worth - a.worth || a.word.index - b.word.index);
  const [masculine, feminine] = [of('Masc'), of('Fem')];
  if (masculine.length === 0 || feminine.length === 0 || here.length < 4) return [];
  const few = Math.min(2, masculine.length, feminine.length);
  const nouns = [
    ...masculine.slice(0, feminine.length < 2 ? 3 : few === 1 ? 1 : 2),
    ...feminine.slice(0, masculine.length < 2 ? 3 : few === 1 ? 1 : 2)
  ].sort((a, b) => a.word.index - b.word.index);
  if (nouns.length !== 4) return [];
  const sentences = [...new Set(nouns.map(({ sentence }) => sentence))];
  const left = nouns.map(({ lemma }) => lemma);
  const draft = draftOf(doc, sentences[0]!, {
    skill: explained(language, ['le genre des noms', 'gender of nouns']),
    level: 'B1',
    fact: `genre : ${left.join(', ')}`,
    prompt: {
      form: 'match',
      question: 'Classez ces noms selon leur genre.',
      text: null,
      left,
      options: [],
      reuse: true
    },
    answer: nouns.map(({ lemma, gender }) => [lemma, gender === 'Masc' ? 'masculin' : 'féminin'] as const),
    sources: sentences.map((sentence) => evidenceOf(doc, sentence)),
    evidence: 'nearest',
    hints: [
      explained(language, ['Regardez d’abord les terminaisons.', 'Look at the endings first.']),
      countHint(nouns, language)
    ],
    rule: nouns.map((noun) => shortRule(noun, language)).join(' '),
    why: explained(language, [
      'Dans le texte, rien ne montre le genre de ces noms.',
      'In the text nothing shows the gender of these nouns.'
    ]),
    sureness: Math.min(...nouns.map(({ sureness }) => sureness)),
    worth: 0.65
  });
  return [{ nouns, draft }];
}

function countHint(nouns: readonly Noun[], language: Language): string {
  const count = nouns.filter(({ gender }) => gender === 'Fem').length;
  const number = (['zéro', 'un', 'deux', 'trois'] as const)[count] ?? String(count);
  return explained(language, [
    count === 1
      ? 'Un seul de ces noms est féminin.'
      : `${number.charAt(0).toUpperCase()}${number.slice(1)} de ces noms sont féminins.`,
    count === 1 ? 'Only one of these nouns is feminine.' : `${count} of these nouns are feminine.`
  ]);
}

/** « une importance » : noms en « -ance ». */
function shortRule({ lemma, gender }: Noun, language: Language): string {
  const article = gender === 'Masc' ? 'un' : 'une';
  const rule = endingOf(lemma);
  const [fr, en] =
    rule === null
      ? ['à retenir', 'to be learnt']
      : rule.gender === gender
        ? [`comme presque tous les noms en « -${rule.ending} »`, `like nearly all nouns in “-${rule.ending}”`]
        : [`une exception parmi les noms en « -${rule.ending} »`, `an exception among nouns in “-${rule.ending}”`];
  return explained(language, [`« ${article} ${lemma} » : ${fr}.`, `“${article} ${lemma}”: ${en}.`]);
}
