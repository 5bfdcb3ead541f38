import type { Features, Word } from '../doc.ts';
import { lemmaOf } from '../french/lemmatise.ts';
import { candidates } from '../french/morphology.ts';
import type { Forms, French } from '../french/french.ts';
import { EITHER_MOOD, SUBJUNCTIVE_CONJUNCTIONS, SUBJUNCTIVE_VERBS, SUBJUNCTIVE_WORDS } from '../french/verb-lists.ts';
import { lowerForms, type Step } from './step.ts';

/**
 * Settles by grammar what the model of features leaves to habit: person by the subject pronoun, subjunctive after what
 * calls for it and nowhere else, imperative without a subject, « finit » and « dit » by the tense of the story.
 */
export const moods: Step = (doc, french) => {
  const words = [...doc.words];
  const lower = lowerForms(doc.words);
  for (const sentence of doc.sentences) {
    const scope = { words, lower, first: sentence.words.first, end: sentence.words.end, french };
    for (let i = scope.first; i < scope.end; i++) {
      if (words[i]!.feats.VerbForm !== 'Fin') continue;
      const feats = settledFeatures(scope, i);
      if (feats && feats !== words[i]!.feats) words[i] = withFeatures(words[i]!, feats, french);
    }
  }
  settleStoryTense(
    doc.paragraphs.map(({ sentences }) => rangeOf(doc.sentences, sentences)),
    words,
    french
  );
  return { ...doc, words };
};

/** The word with other features, and the lemma that goes with them: « durent » is of « devoir » or of « durer ». */
function withFeatures(word: Word, feats: Features, { forms, models, lexicon }: French): Word {
  const lemma = lemmaOf(word.form, word.upos, feats, forms, models.lemmas, (one) => lexicon.band(one));
  return { ...word, feats, lemma };
}

interface Scope {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly first: number;
  readonly end: number;
  readonly french: French;
}

type Span = readonly [first: number, end: number];

function rangeOf(
  sentences: readonly { readonly words: { readonly first: number; readonly end: number } }[],
  { first, end }: { readonly first: number; readonly end: number }
): Span {
  return end > first ? [sentences[first]!.words.first, sentences[end - 1]!.words.end] : [0, 0];
}

/** Person, number and mood as the words around say; the word's own features when nothing speaks against them. */
function settledFeatures(scope: Scope, i: number): Features | null {
  const options = candidates(scope.words[i]!.form, scope.words[i]!.upos, scope.french.forms).filter(
    ({ VerbForm }) => VerbForm === 'Fin'
  );
  if (options.length < 2) return null;
  let fits: readonly Features[] = options;
  const narrow = (test: (feats: Features) => boolean): void => {
    const kept = fits.filter(test);
    if (kept.length > 0) fits = kept;
  };
  const subject = subjectPronoun(scope, i);
  if (subject)
    narrow(({ Person, Number }) => Person === subject.Person && (!subject.Number || Number === subject.Number));
  const mood = moodAsked(scope, i);
  if (mood === 'Sub') narrow(({ Mood }) => Mood === 'Sub');
  else if (mood === 'Ind') narrow(({ Mood }) => Mood !== 'Sub');
  const isCommand = !subject && mood === 'Ind' && canCommand(scope, i);
  narrow(({ Mood, Person }) => (isCommand && Person !== '3' ? Mood === 'Imp' : Mood !== 'Imp'));
  if (isCommand) narrow(({ Mood }) => Mood === 'Imp');
  else if (!subject) narrow(({ Person }) => Person === '3');
  const own = scope.words[i]!.feats;
  return fits.find((feats) => same(feats, own)) ?? closest(fits, own);
}

const KEYS = ['Mood', 'Tense', 'Person', 'Number'] as const;

function same(a: Features, b: Features): boolean {
  return KEYS.every((key) => a[key] === b[key]);
}

function closest(options: readonly Features[], own: Features): Features {
  const agreement = (feats: Features): number => KEYS.filter((key) => feats[key] === own[key]).length;
  return options.reduce((best, option) => (agreement(option) > agreement(best) ? option : best));
}

const PERSONS: ReadonlyMap<string, Features> = new Map<string, Features>([
  ['je', { Person: '1', Number: 'Sing' }],
  ["j'", { Person: '1', Number: 'Sing' }],
  ['tu', { Person: '2', Number: 'Sing' }],
  ['il', { Person: '3', Number: 'Sing' }],
  ['elle', { Person: '3', Number: 'Sing' }],
  ['on', { Person: '3', Number: 'Sing' }],
  ["l'on", { Person: '3', Number: 'Sing' }],
  ['ils', { Person: '3', Number: 'Plur' }],
  ['elles', { Person: '3', Number: 'Plur' }],
  ['ce', { Person: '3' }],
  ["c'", { Person: '3' }],
  ['cela', { Person: '3', Number: 'Sing' }],
  ['ça', { Person: '3', Number: 'Sing' }]
]);
const CLITIC = /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en|nous|vous)$/;

/** The person of the subject pronoun before the clitics of a verb, or hooked behind it; null where there is none. */
function subjectPronoun(scope: Scope, i: number): Features | null {
  const { words, lower } = scope;
  const after = lower[i + 1] ?? '';
  if (i + 1 < scope.end && after.startsWith('-')) {
    const hooked = after.replace(/^-(?:t-)?/, '');
    if (hooked === 'nous') return { Person: '1', Number: 'Plur' };
    if (hooked === 'vous') return { Person: '2', Number: 'Plur' };
    return PERSONS.get(hooked) ?? null;
  }
  let at = i - 1;
  let us: Features | null = null;
  for (; at >= scope.first && CLITIC.test(lower[at]!) && words[at]!.upos !== 'DET'; at--) {
    // The first « nous » of « nous nous levons » is the subject; a lone one may be too.
    if (lower[at] === 'nous') us = { Person: '1', Number: 'Plur' };
    else if (lower[at] === 'vous') us = { Person: '2', Number: 'Plur' };
    else us = us && /^ne?'?$/.test(lower[at]!) ? us : null;
  }
  const found = at >= scope.first && words[at]!.upos === 'PRON' ? PERSONS.get(lower[at]!) : undefined;
  return found ?? us;
}

/** Whether the place of a verb calls for the subjunctive, for another mood, or says nothing. */
function moodAsked(scope: Scope, i: number): 'Sub' | 'Ind' | null {
  const { lower, words } = scope;
  let at = i - 1;
  let verbs = 0;
  for (; at >= Math.max(scope.first, i - 14); at--) {
    const { upos } = words[at]!;
    if (/^qu[e']$/.test(lower[at]!)) break;
    if (
      /^(?:si|s'|quand|lorsque|lorsqu'|comme|parce|puisque|puisqu'|qui|dont|où|;|:)$/.test(lower[at]!) &&
      upos !== 'PRON'
    )
      return 'Ind';
    if (lower[at] === 'qui' || lower[at] === 'dont' || lower[at] === ':') return null;
    if (words[at]!.feats.VerbForm === 'Fin' && ++verbs > 0) return null;
  }
  if (at < Math.max(scope.first, i - 14)) return at < scope.first ? 'Ind' : null;
  return afterQue(scope, at);
}

/** What stands before « que » decides. */
function afterQue(scope: Scope, que: number): 'Sub' | 'Ind' | null {
  const { lower, words } = scope;
  const before = (n: number): string => lower.slice(Math.max(scope.first, que - n), que).join(' ');
  if (que === scope.first) return 'Sub';
  const isConjunction = SUBJUNCTIVE_CONJUNCTIONS.some((words) => {
    const length = words.replace("'", "' ").split(' ').length;
    return before(length).replace(/' /g, "'") === words;
  });
  if (isConjunction) return 'Sub';
  for (let k = que - 1; k >= Math.max(scope.first, que - 3); k--) {
    const { upos, lemma } = words[k]!;
    if (upos === 'VERB' || upos === 'AUX') {
      if (EITHER_MOOD.has(lemma)) return null;
      if (SUBJUNCTIVE_VERBS.has(lemma)) return 'Sub';
      return isDenied(scope, k) || lemma === 'être' ? null : 'Ind';
    }
    if (upos === 'ADJ' || upos === 'NOUN') {
      const isDoubted = /^(?:certain|sûr|vrai|évident|clair|convaincu)$/.test(lemma) && isDenied(scope, k);
      return k === que - 1 && (SUBJUNCTIVE_WORDS.has(lemma) || isDoubted) ? 'Sub' : null;
    }
    if (upos !== 'ADV' && upos !== 'PRON' && lower[k] !== "d'" && lower[k] !== 'abord') return null;
  }
  return null;
}

/** « Je ne crois pas que » may take either mood. */
function isDenied({ lower, first }: Scope, verb: number): boolean {
  return lower.slice(Math.max(first, verb - 4), verb).some((form) => form === 'ne' || form === "n'");
}

/** An imperative begins its clause: « Rappelons les faits. » */
function canCommand(scope: Scope, i: number): boolean {
  const { words, lower } = scope;
  let at = i - 1;
  while (at >= scope.first && /^(?:ne|n')$/.test(lower[at]!)) at--;
  if (at < scope.first) return true;
  return words[at]!.upos === 'PUNCT' && /^[«"“:(—–;-]$/.test(lower[at]!);
}

/**
 * « finit », « dit », « conclut » are present and passé simple alike: the other verbs of the paragraph tell which, those of
 * the whole text where it has none.
 */
function settleStoryTense(paragraphs: readonly Span[], words: Word[], french: French): void {
  const { forms } = french;
  const counts = paragraphs.map(([first, end]) => countTenses(words, first, end, forms));
  const all = counts.reduce(
    (sum, { past, present }) => ({ past: sum.past + past, present: sum.present + present }),
    NONE
  );
  paragraphs.forEach(([first, end], p) => {
    const { past, present } = counts[p]!;
    const own = past + present > 0 ? { past, present } : all;
    let isQuoted = false;
    for (let i = first; i < end; i++) {
      // Inside « quoted words » the story's tense does not hold.
      if (/^[«“]$/.test(words[i]!.form)) isQuoted = true;
      else if (/^[»”]$/.test(words[i]!.form)) isQuoted = false;
      const options = twoTenses(words[i]!, forms);
      if (!options) continue;
      const wanted = own.past > own.present && !isQuoted ? options.past : options.present;
      words[i] = withFeatures(words[i]!, wanted, french);
    }
  });
}

const NONE = { past: 0, present: 0 };

function countTenses(words: readonly Word[], first: number, end: number, forms: Forms): typeof NONE {
  let past = 0;
  let present = 0;
  for (let i = first; i < end; i++) {
    const { feats, upos } = words[i]!;
    if (upos !== 'VERB' && upos !== 'AUX') continue;
    if (feats.VerbForm !== 'Fin' || feats.Mood !== 'Ind' || twoTenses(words[i]!, forms)) continue;
    if (feats.Tense === 'Past') past++;
    else if (feats.Tense === 'Pres' && feats.Person === '3') present++;
  }
  return { past, present };
}

function twoTenses(word: Word, forms: Forms): { past: Features; present: Features } | null {
  const { feats, upos } = word;
  if (feats.VerbForm !== 'Fin' || feats.Mood !== 'Ind' || (upos !== 'VERB' && upos !== 'AUX')) return null;
  if (feats.Tense !== 'Past' && feats.Tense !== 'Pres') return null;
  const options = candidates(word.form, upos, forms).filter(
    ({ Mood, Person, Number }) => Mood === 'Ind' && Person === feats.Person && Number === feats.Number
  );
  const past = options.find(({ Tense }) => Tense === 'Past');
  const present = options.find(({ Tense }) => Tense === 'Pres');
  return past && present ? { past, present } : null;
}
