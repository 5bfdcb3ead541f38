import type { Doc, Sentence, VerbGroup, Word } from '../../document/doc.ts';
import { isWord, low, textAt, wordsOf } from './passage.ts';

const CLITIC = /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en|nous|vous)$/;
const NEGATIVE = /^(?:pas|plus|jamais|rien|guère)$/;

/** The plain clause that a sentence opens with: what stands before the subject, the subject, the verb with what clings to it. */
export interface Skeleton {
  readonly words: readonly Word[];
  readonly group: VerbGroup;
  /** Index into `words` of the subject's first word; before it stands an adverbial with its comma, or nothing. */
  readonly subject: number;
  /** Of the first clitic or verb. */
  readonly verb: number;
  /** After the verb group and the adverbs that cling to it. */
  readonly rest: number;
  /** The subject is a pronoun, which clings to the verb too. */
  readonly isPronoun: boolean;
}

/**
 * The skeleton of a sentence of 6 to 17 words that begins with its subject or with one adverbial and a comma, and whose
 * only other verbs stand after its own. Null where the order of its parts would not be plain: quotations, insertions,
 * questions, lists.
 */
export function skeletonOf(doc: Doc, sentence: Sentence): Skeleton | null {
  const words = wordsOf(doc, sentence).filter(({ form }) => form !== '');
  const count = words.filter(isWord).length;
  const text = doc.article.text.slice(sentence.start, sentence.end);
  if (count < 6 || count > 17 || !/[^.]\.$/.test(text) || /[«»“”":;()?!…–—]|\d,\d/.test(text)) return null;
  const group = doc.verbGroups.find((one) => one.sentence === sentence.index);
  if (!group || group.subject === null || group.sureness < 0.7 || group.tense.startsWith('impératif')) return null;
  const at = (index: number): number => words.findIndex((word) => word.index === index);
  let verb = at(group.words[0]!);
  while (
    verb > 0 &&
    CLITIC.test(low(words[verb - 1]!)) &&
    words[verb - 1]!.upos !== 'DET' &&
    !isSubject(group, words[verb - 1]!)
  )
    verb--;
  const head = at(group.subject);
  if (head < 0 || head >= verb) return null;
  const subject = subjectStart(words, head);
  if (subject === null || !isPlainSubject(words.slice(subject, verb))) return null;
  let rest = at(group.main) + 1;
  while (rest < words.length && (words[rest]!.upos === 'ADV' || NEGATIVE.test(low(words[rest]!)))) rest++;
  // « n’arrivent qu’à 9 heures »: « que » belongs to what follows it.
  if (/^(?:que|qu')$/.test(low(words[rest - 1]!))) return null;
  return { words, group, subject, verb, rest, isPronoun: words[head]!.upos === 'PRON' };
}

function isSubject({ subject }: VerbGroup, word: Word): boolean {
  return subject === word.index;
}

/** Where the subject begins: the start of the sentence, or after the last comma of an adverbial without a verb. */
function subjectStart(words: readonly Word[], head: number): number | null {
  let comma = -1;
  for (let i = 0; i < head; i++) if (words[i]!.form === ',') comma = i;
  if (comma < 0) return /^(?:CCONJ|ADV|ADP|SCONJ)$/.test(words[0]!.upos) ? null : 0;
  const opening = words.slice(0, comma);
  if (opening.some(({ feats, upos }) => feats.VerbForm === 'Fin' || upos === 'PRON')) return null;
  return /^(?:ADP|ADV)$/.test(words[0]!.upos) ? comma + 1 : null;
}

/** No verb, relative pronoun or comma inside: « la question de Taïwan », « Camille et Thomas Delattre ». */
function isPlainSubject(words: readonly Word[]): boolean {
  return (
    words.length > 0 &&
    !words.some(
      ({ upos, form, feats }) =>
        form === ',' ||
        upos === 'SCONJ' ||
        upos === 'ADV' ||
        feats.VerbForm === 'Fin' ||
        feats.VerbForm === 'Inf' ||
        /^(?:qui|que|dont|où)$/i.test(form)
    )
  );
}

/** The text of words `from` to `end`, with what stands between them; the first in lower case when it opens the sentence. */
export function pieceOf(doc: Doc, words: readonly Word[], from: number, end: number): string {
  const text = textAt(doc, { start: words[from]!.start, end: words[end - 1]!.end });
  const first = words[from]!;
  const keepsCapital =
    first.upos === 'PROPN' || /^M(?:me|lle|M)?\.?$/.test(first.form) || /^\p{Lu}{2,}/u.test(first.form);
  return from === 0 && !keepsCapital ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * Where what follows the verb may be cut so that only one order is right: before a clause with « que », an infinitive, the
 * object, the second of two joined verbs, and before the last group, which keeps the full stop.
 */
export function restBorders(doc: Doc, { words, rest }: Skeleton): readonly number[] {
  const borders = new Set<number>([rest]);
  let i = rest;
  for (; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (/^(?:qui|que|qu'|dont|où)$/.test(low(word)) && word.upos === 'PRON') break;
    if (i === rest && /^(?:que|qu')$/.test(low(word)) && word.upos === 'SCONJ')
      return clauseBorders(doc, words, i, borders);
    if (word.upos === 'SCONJ' || word.form === ',') break;
    if (i > rest && word.feats.VerbForm === 'Inf' && i === rest + 1 && words[rest]!.upos !== 'ADP') borders.add(i);
    if (/^(?:de|d'|à|pour)$/.test(low(word)) && next && isInfinitiveAhead(words, i + 1)) borders.add(i);
    if (isJoinedVerb(words, i)) borders.add(i);
    if (isObjectStart(words, i)) borders.add(i);
  }
  const last = lastGroup(words, rest, i);
  if (last !== null) borders.add(last);
  // « ils reviennent au printemps pour observer les nids »: « au printemps » might open the sentence as well.
  if (borders.size > 1 && mayOpen(words, rest)) borders.delete(rest);
  // « 90 euros par hectare et | par an » would leave an « et » in the air.
  return [...borders]
    .filter((at) => words[at]?.upos !== 'PUNCT' && words[at - 1]?.upos !== 'CCONJ')
    .sort((a, b) => a - b);
}

/** « que les États-Unis | ne soutenaient pas | l’indépendance de Taïwan » */
function clauseBorders(doc: Doc, words: readonly Word[], que: number, borders: Set<number>): readonly number[] {
  const group = doc.verbGroups.find(({ words: own }) => own[0]! > words[que]!.index && own[0]! <= words.at(-1)!.index);
  if (!group) return [...borders];
  let verb = words.findIndex(({ index }) => index === group.words[0]);
  const end = words.findIndex(({ index }) => index === group.main) + 1;
  while (verb > que + 1 && CLITIC.test(low(words[verb - 1]!)) && words[verb - 1]!.upos !== 'DET') verb--;
  const between = words.slice(que + 1, verb);
  // « qu’ils étaient »: the pronoun clings to the verb. An inverted or inserted subject leaves the clause whole.
  if (!isPlainSubject(between) && between.length > 0) return [...borders];
  if (between.length > 0 && between.every(({ upos }) => upos !== 'PRON')) borders.add(verb);
  let rest = end;
  while (rest < words.length && (words[rest]!.upos === 'ADV' || NEGATIVE.test(low(words[rest]!)))) rest++;
  if (rest < words.length - 1) borders.add(rest);
  return [...borders].sort((a, b) => a - b);
}

function isInfinitiveAhead(words: readonly Word[], from: number): boolean {
  let at = from;
  while (words[at] && (CLITIC.test(low(words[at]!)) || NEGATIVE.test(low(words[at]!)))) at++;
  return words[at]?.feats.VerbForm === 'Inf';
}

/** « et s’inscrivit »: a second verb of the same subject. */
function isJoinedVerb(words: readonly Word[], i: number): boolean {
  if (low(words[i]!) !== 'et') return false;
  let at = i + 1;
  while (words[at] && CLITIC.test(low(words[at]!)) && words[at]!.upos !== 'DET') at++;
  return words[at]?.feats.VerbForm === 'Fin';
}

/** A time, or a group with another preposition than « de », that might as well open the sentence. */
function mayOpen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.upos === 'ADP') return !/^(?:de|d')$/.test(low(word)) && !isInfinitiveAhead(words, at + 1);
  const noun = words.slice(at, at + 4).find(({ upos }) => upos === 'NOUN');
  return (word.upos === 'DET' || word.upos === 'NOUN') && !!noun && TIMES.test(noun.lemma);
}

const TIMES =
  /^(?:an|année|mois|semaine|jour|journée|matin|matinée|soir|soirée|nuit|après-midi|week-end|fois|heure|minute|seconde|instant|moment|siècle|été|hiver|automne|printemps|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lendemain|veille|temps|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;

/** A determiner or number right after a verb: the object begins. */
function isObjectStart(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.upos !== 'DET' && word.upos !== 'NUM') return false;
  const before = words[i - 1];
  if (before === undefined || !/^(?:VERB|AUX|ADV)$/.test(before.upos)) return false;
  // « ils se marièrent l’année suivante »: a time may open the sentence as well.
  const noun = words.slice(i + 1, i + 4).find(({ upos }) => upos === 'NOUN');
  return !noun || !TIMES.test(noun.lemma);
}

/** The last group with a preposition that does not belong to a noun: it may be set apart because it keeps the full stop. */
function lastGroup(words: readonly Word[], rest: number, end: number): number | null {
  for (let i = Math.min(end, words.length) - 1; i > rest; i--) {
    const word = words[i]!;
    if (word.upos !== 'ADP' || /^(?:de|d')$/.test(low(word))) continue;
    if (
      words[i + 1]?.feats.VerbForm === 'Inf' ||
      words[i - 1]?.upos === 'ADP' ||
      /^(?:ici|jusque|jusqu')$/.test(low(words[i - 1]!)) ||
      words[i - 1]?.upos === 'ADV'
    )
      return null;
    return words.length - i >= 3 ? i : null;
  }
  return null;
}
