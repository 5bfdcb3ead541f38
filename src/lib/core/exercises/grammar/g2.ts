import type { Span } from '../../article/article.ts';
import type { Doc, Sentence, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { explained, type Both } from './explain.ts';
import { genderOfForm, type Gender } from './nouns.ts';
import { beside, bestOf, draftOf, ease, gapped, low, showable, textAt, without, wordsOf } from './passage.ts';
import { takesElision, visibleNumber } from './place.ts';

/**
 * Contraction and partitive: du, de la, de l’, des; au, à la, à l’, aux.
 *
 * All options come from one preposition, and number, gender and first letter of the noun show in the gap's right-hand
 * neighbour or in the lexicon, so that one option only is French.
 */
export const g2: ExerciseType = {
  kind: 'G2',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      showable(doc).flatMap((sentence) =>
        wordsOf(doc, sentence).flatMap((word) => draftAt(doc, sentence, word, workshop))
      ),
      MOST
    ),
  present: presentChoice
};

const MOST = 10;

type Preposition = 'de' | 'à';

interface Site {
  readonly preposition: Preposition;
  readonly gap: Span;
  /** As the text has it, in lower case: « du », « à l’ ». */
  readonly key: string;
  /** The noun, and the words from the article to it. */
  readonly noun: Word;
  readonly gender: Gender | null;
  readonly number: 'Sing' | 'Plur';
  /** The word after the article begins as « école » does. */
  readonly vowel: boolean;
  /** The partitive article (« acheter du pain »), no preposition. */
  readonly partitive: boolean;
}

function draftAt(doc: Doc, sentence: Sentence, word: Word, workshop: Workshop): readonly Draft[] {
  const site = siteAt(doc, word, workshop.french);
  return site ? [draft(doc, sentence, site, workshop)] : [];
}

/** The site that begins at a word: the preposition, or the partitive « du ». */
function siteAt(doc: Doc, word: Word, french: French): Site | null {
  const article = articleAt(doc, word);
  if (!article) return null;
  const { preposition, last, key, partitive } = article;
  if (word.margin < 0.7 || last.margin < 0.7 || /^\p{Lu}/u.test(textAt(doc, word))) return null;
  const first = beside(doc, last, 1);
  const noun = nounAfter(doc, last);
  if (!first || !noun || noun.margin < 0.5 || isSetPhrase(doc, word, noun)) return null;
  if (key === 'des' && !isComplement(doc, word)) return null;
  const traits = traitsOf(doc, noun, french);
  if (!traits) return null;
  const vowel = takesElision(french, first.form);
  if (key !== expectedKey(preposition, traits.gender, traits.number, vowel)) return null;
  return { preposition, gap: { start: word.start, end: last.end }, key, noun, ...traits, vowel, partitive };
}

/**
 * « la revalorisation des salaires »: after a noun with its own article « des » is « de » and « les »; elsewhere it may be
 * the plural of « un ».
 */
function isComplement(doc: Doc, word: Word): boolean {
  const noun = beside(doc, word, -1);
  if (noun?.upos !== 'NOUN' || beside(doc, noun, -1)?.upos !== 'DET') return false;
  // « ils fixent dans le sable des boutures »: an object may follow a group of place.
  const preposition = beside(doc, noun, -2);
  return preposition?.upos !== 'ADP' || /^(?:de|d')$/.test(low(preposition)) || beside(doc, noun, -3)?.upos !== 'VERB';
}

interface Article {
  readonly preposition: Preposition;
  readonly last: Word;
  readonly key: string;
  readonly partitive: boolean;
}

function articleAt(doc: Doc, word: Word): Article | null {
  const next = beside(doc, word, 1);
  const written = textAt(doc, word).toLowerCase();
  if (word.upos === 'DET' && low(word) === 'du') {
    return { preposition: 'de', last: word, key: written, partitive: true };
  }
  if (word.upos !== 'ADP' || next?.upos !== 'DET') return null;
  const preposition = low(word) === 'de' ? 'de' : low(word) === 'à' ? 'à' : null;
  if (!preposition) return null;
  if (next.start === word.start) {
    return /^(?:du|des|au|aux)$/.test(written) ? { preposition, last: next, key: written, partitive: false } : null;
  }
  const article = textAt(doc, next).toLowerCase();
  // One plain space between « à » and « la »: anything else is no running text.
  if (!/^(?:la|l’)$/.test(article) || next.start !== word.end + 1) return null;
  return { preposition, last: next, key: `${preposition} ${article}`, partitive: false };
}

/** The noun after an article, over one adjective or number. */
function nounAfter(doc: Doc, article: Word): Word | null {
  for (const by of [1, 2]) {
    const word = beside(doc, article, by);
    if (!word) return null;
    if (word.upos === 'NOUN' || word.upos === 'PROPN') return word;
    if (word.upos !== 'ADJ' && word.upos !== 'NUM') return null;
  }
  return null;
}

/** « au cours de », « du reste », « au fur et à mesure »: no choice is felt there. */
function isSetPhrase(doc: Doc, word: Word, noun: Word): boolean {
  const inOne = (index: number): boolean => doc.expressions.some(({ words }) => words.includes(index));
  return inOne(word.index) && inOne(noun.index);
}

/** Number and gender where both are sure; a country's stand in the list of names. Gender of a plural does not matter. */
function traitsOf(doc: Doc, noun: Word, french: French): { gender: Gender | null; number: 'Sing' | 'Plur' } | null {
  if (noun.upos === 'PROPN') {
    const country = french.names.countries.find(({ name, article }) => article !== '' && name === noun.form);
    return country ? { gender: country.gender, number: country.number } : null;
  }
  const number = visibleNumber(french, noun.form);
  if (!number || number !== (noun.feats.Number ?? number)) return null;
  if (number === 'Plur') return { gender: null, number };
  const gender = genderOfForm(noun.form, noun.lemma, french);
  return gender ? { gender, number } : null;
}

function expectedKey(preposition: Preposition, gender: Gender | null, number: 'Sing' | 'Plur', vowel: boolean): string {
  if (number === 'Plur') return preposition === 'de' ? 'des' : 'aux';
  if (vowel) return `${preposition} l’`;
  if (gender === 'Fem') return `${preposition} la`;
  return preposition === 'de' ? 'du' : 'au';
}

function draft(doc: Doc, sentence: Sentence, site: Site, workshop: Workshop): Draft {
  const { language } = workshop;
  const { preposition, key, noun, number, vowel } = site;
  const text = gapped(doc, sentence, [site.gap]);
  const worth = site.partitive ? 0.65 : noun.upos === 'PROPN' ? 0.5 : vowel ? 0.6 : number === 'Plur' ? 0.6 : 0.5;
  return draftOf(doc, sentence, {
    skill: site.partitive
      ? explained(language, ['l’article partitif', 'partitive article'])
      : explained(language, ['les articles contractés', 'contracted articles']),
    level: 'A2',
    fact: `article : ${key} ${textAt(doc, noun)}`,
    prompt: { form: 'choose', question: 'Complétez la phrase.', text, options: [] },
    answer: key,
    pool: without(key, wrongOptions(doc, site, language)),
    hints: hintsOf(doc, site, language),
    rule: ruleOf(site, language),
    why: explained(language, [
      `Le nom décide entre ${list(preposition, 'fr')}.`,
      `The noun decides between ${list(preposition, 'en')}.`
    ]),
    sureness: 0.97,
    worth: worth * ease(doc, sentence)
  });
}

function list(preposition: Preposition, language: Language): string {
  const [open, close, and] = language === 'fr' ? ['« ', ' »', 'et'] : ['“', '”', 'and'];
  const forms = preposition === 'de' ? ['du', 'de la', 'de l’', 'des'] : ['au', 'à la', 'à l’', 'aux'];
  const quotedForms = forms.map((form) => open + form + close);
  return `${quotedForms.slice(0, -1).join(', ')} ${and} ${quotedForms.at(-1)}`;
}

/** The forms that other nouns would take, and the one that is never written; the likeliest mistake first. */
function wrongOptions(doc: Doc, site: Site, language: Language): readonly Distractor[] {
  const { preposition, gender, number, vowel } = site;
  const name = textAt(doc, site.noun);
  const contracted = preposition === 'de' ? 'du' : 'au';
  const plural = preposition === 'de' ? 'des' : 'aux';
  const before: Both = vowel
    ? ['Devant une voyelle ou un h muet, on écrit « l’ ».', 'Before a vowel or a silent h one writes “l’”.']
    : gender === 'Masc'
      ? [`« ${name} » est masculin.`, `“${name}” is masculine.`]
      : [`« ${name} » est féminin.`, `“${name}” is feminine.`];
  const isPlural: Both = [`« ${name} » est au pluriel.`, `“${name}” is plural.`];
  const isSingular: Both = [`« ${name} » est au singulier.`, `“${name}” is singular.`];
  const never: Both = [
    `« ${preposition} ${number === 'Plur' ? 'les' : 'le'} » se contracte toujours devant un nom.`,
    `“${preposition} ${number === 'Plur' ? 'les' : 'le'}” is always contracted before a noun.`
  ];
  const noVowel: Both = [
    '« l’ » ne s’écrit que devant une voyelle ou un h muet.',
    '“l’” is only written before a vowel or a silent h.'
  ];
  const options: readonly (readonly [string, Both])[] =
    number === 'Plur'
      ? [
          [contracted, isPlural],
          [`${preposition} les`, never],
          [`${preposition} la`, isPlural]
        ]
      : [
          [vowel || gender === 'Fem' ? contracted : `${preposition} la`, before],
          gender === 'Masc' && !vowel ? [`${preposition} le`, never] : [plural, isSingular],
          vowel ? [`${preposition} la`, before] : [`${preposition} l’`, noVowel],
          [plural, isSingular]
        ];
  return options.map(([text, why]) => ({ text, why: explained(language, why) }));
}

function hintsOf(doc: Doc, { noun, gender, number, vowel }: Site, language: Language): readonly string[] {
  const name = textAt(doc, noun);
  const trait: Both =
    number === 'Plur'
      ? [`« ${name} » est au pluriel.`, `“${name}” is plural.`]
      : vowel
        ? ['Le mot qui suit commence par une voyelle ou un h muet.', 'The next word begins with a vowel or a silent h.']
        : gender === 'Masc'
          ? [`« ${name} » est masculin singulier.`, `“${name}” is masculine singular.`]
          : [`« ${name} » est féminin singulier.`, `“${name}” is feminine singular.`];
  return [
    explained(language, [
      'Regardez le genre, le nombre et la première lettre de ce qui suit.',
      'Look at the gender, number and first letter of what follows.'
    ]),
    explained(language, trait)
  ];
}

function ruleOf({ preposition, key, gender, number, vowel, partitive }: Site, language: Language): string {
  if (partitive) {
    return explained(language, [
      'Pour une quantité que l’on ne compte pas : « du » au masculin, « de la » au féminin, « de l’ » devant une voyelle.',
      'For a quantity that is not counted: “du” masculine, “de la” feminine, “de l’” before a vowel.'
    ]);
  }
  if (number === 'Plur') {
    return explained(language, [
      `« ${preposition} » et « les » donnent « ${key} ».`,
      `“${preposition}” and “les” make “${key}”.`
    ]);
  }
  if (vowel) {
    return explained(language, [
      `Devant une voyelle ou un h muet, « ${preposition} le » et « ${preposition} la » deviennent « ${key} ».`,
      `Before a vowel or a silent h, “${preposition} le” and “${preposition} la” become “${key}”.`
    ]);
  }
  return gender === 'Masc'
    ? explained(language, [
        `« ${preposition} » et « le » donnent « ${key} ».`,
        `“${preposition}” and “le” make “${key}”.`
      ])
    : explained(language, [
        `« ${preposition} la » ne se contracte pas : seuls « ${preposition} le » et « ${preposition} les » se contractent.`,
        `“${preposition} la” is never contracted: only “${preposition} le” and “${preposition} les” are.`
      ]);
}
