import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { inOneField } from '../distractors/fields.ts';
import { isNear } from '../distractors/near.ts';
import { textOfWords } from './clause.ts';
import { factsOf, type Fact } from './facts.ts';
import { isSelfStanding } from './references.ts';

/** A phrase of the article that may stand where a key stands, with whose it is. */
export interface Phrase {
  readonly text: string;
  readonly head: Word;
  readonly words: readonly Word[];
  /** Lemma of the subject of its clause, null where it is not known. */
  readonly agent: string | null;
}

const FEWEST = 2;
const MOST = 12;
const NO_ACT = /^(?:être|avoir|pouvoir|devoir|falloir|faire|aller|vouloir|laisser|sembler|paraître)$/;
const POINTS = /^(?:le|la|l'|les|lui|leur|y|en|se|s'|me|te|nous|vous|ne|n'|qui|que|qu'|dont|où)$/i;

/** What the article says that somebody does or may do, in the infinitive: « renforcer ses relations avec l’île ». */
export function infinitivesOf(doc: Doc): readonly Phrase[] {
  const seen = infinitives.get(doc);
  if (seen) return seen;
  const found = doc.words.flatMap((word) => infinitiveFrom(word, doc) ?? []);
  infinitives.set(doc, found);
  return found;
}

const infinitives = new WeakMap<Doc, readonly Phrase[]>();

function infinitiveFrom(word: Word, doc: Doc): Phrase | null {
  const before = doc.words[word.index - 1];
  if (word.feats.VerbForm !== 'Inf' || word.upos !== 'VERB' || NO_ACT.test(word.lemma) || !isBody(word, doc))
    return null;
  if (doc.expressions.some(({ words }) => words.includes(word.index))) return null;
  if (before && (before.upos === 'PRON' || /^(?:pas|plus|jamais|ne|n')$/i.test(before.form))) return null;
  const words = phraseFrom(word, doc);
  return words ? { text: textOfWords(words, doc), head: word, words, agent: agentOf(word, doc) } : null;
}

/** The words under a head that stand without a gap to its right, up to the first sign; null where they do not stand alone. */
function phraseFrom(head: Word, doc: Doc): Word[] | null {
  const words: Word[] = [head];
  const end = doc.sentences[head.sentence]!.words.end;
  for (let i = head.index + 1; i < end; i++) {
    const word = doc.words[i]!;
    if (word.upos === 'PUNCT' || !isUnder(word, head, doc)) break;
    words.push(word);
  }
  const next = doc.words[words.at(-1)!.index + 1];
  const isCut =
    next !== undefined &&
    next.form !== '.' &&
    (next.upos === 'PUNCT' ? /[«"(]/.test(next.form) : next.upos === 'CCONJ');
  const [, ...others] = words;
  const isPlain =
    words.length >= FEWEST &&
    words.length <= MOST &&
    !others.some(
      (word) =>
        (word.upos !== 'DET' && POINTS.test(word.form)) || word.feats.VerbForm === 'Fin' || /^[«»"]$/.test(word.form)
    );
  return isPlain && !isCut && isSelfStanding(others.filter((word) => !/^(?:son|sa|ses|leurs?)$/i.test(word.form)))
    ? words
    : null;
}

/** Whether a word hangs, at any depth, on a head. */
export function isUnder(word: Word, head: Word, doc: Doc): boolean {
  let at: Word | undefined = word;
  for (let steps = 0; at && steps < 40; steps++) {
    if (at.head === head.index) return true;
    at = at.head === null || at.head < 0 ? undefined : doc.words[at.head];
  }
  return false;
}

function isBody(word: Word, doc: Doc): boolean {
  return doc.paragraphs[doc.sentences[word.sentence]!.paragraph]!.kind === 'body';
}

/** The subject of the finite verb above a word, by its lemma. */
function agentOf(word: Word, doc: Doc): string | null {
  let at: Word | undefined = word;
  for (let steps = 0; at && steps < 20; steps++) {
    const { index } = at;
    const group = doc.verbGroups.find((one) => one.main === index);
    if (group) {
      const subject = group.subject === null ? null : doc.words[group.subject]!;
      return subject && subject.upos !== 'PRON' ? subject.lemma : null;
    }
    at = at.head === null || at.head < 0 ? undefined : doc.words[at.head];
  }
  return null;
}

/**
 * Infinitives that could be taken for the key of a question about a fact and are not it: of other sentences, done by others,
 * with another verb and no noun in common; those of the key's length first.
 */
export function otherInfinitives(
  fact: Fact,
  key: readonly Word[],
  head: Word,
  doc: Doc,
  french: French
): readonly Phrase[] {
  const length = textOfWords(key, doc).length;
  const own = factsOf(doc, french).filter(
    ({ subject }) =>
      subject.head.lemma === fact.subject.head.lemma || (subject.chain !== null && subject.chain === fact.subject.chain)
  );
  const asked = new Set(
    [...key, ...fact.parts.flatMap(({ words }) => words)].filter(isContent).map(({ lemma }) => lemma)
  );
  return distinct(
    infinitivesOf(doc).filter(
      (one) =>
        one.head.sentence !== fact.sentence.index &&
        one.agent !== fact.subject.head.lemma &&
        fitsOwner(one.words, fact) &&
        !own.some(({ sentence }) => sentence.index === one.head.sentence) &&
        !areNear(one.head, head, french) &&
        !one.words.some((word) => isContent(word) && asked.has(word.lemma))
    ),
    length
  );
}

/** « leurs prévisions » goes with several, « sa promesse » with one. */
function fitsOwner(words: readonly Word[], { subject }: Fact): boolean {
  const isPlural = /s$/.test(subject.pronoun);
  return !words.some(({ form, upos }) => upos === 'DET' && (isPlural ? /^(?:son|sa|ses)$/i : /^leurs?$/i).test(form));
}

/** One phrase a head, none inside another, nearest to a length first; ties in text order. */
function distinct(phrases: readonly Phrase[], length: number): Phrase[] {
  const seen = new Set<string>();
  return [...phrases]
    .sort((a, b) => Math.abs(a.text.length - length) - Math.abs(b.text.length - length) || a.head.index - b.head.index)
    .filter(({ head }) => !seen.has(head.lemma) && seen.add(head.lemma))
    .filter(({ text }, i, all) => !all.slice(0, i).some((one) => one.text.includes(text) || text.includes(one.text)));
}

function isContent({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB';
}

/** Whether two words say nearly the same, as far as the lexicon tells. */
export function areNear(one: Word, other: Word, { lexicon }: French): boolean {
  if (one.lemma === other.lemma || inOneField(one.lemma, other.lemma)) return true;
  const [a] = lexicon.entries(one.lemma, one.upos);
  const [b] = lexicon.entries(other.lemma, other.upos);
  return a !== undefined && b !== undefined && isNear(a, b, lexicon);
}

/**
 * Noun phrases that could be taken for an object and are not it: of other sentences, with a determiner of the same sort, the
 * same number, a noun that names the same sort of thing.
 */
export function otherObjects(
  fact: Fact,
  key: readonly Word[],
  head: Word,
  doc: Doc,
  french: French
): readonly Phrase[] {
  const shown = new Set(
    [...key, ...fact.parts.flatMap(({ words }) => words), fact.subject.head].filter(isContent).map(({ lemma }) => lemma)
  );
  return distinct(
    objectsOf(doc).filter(
      (one) =>
        one.head.sentence !== fact.sentence.index &&
        one.agent !== fact.subject.head.lemma &&
        determinerSort(one.words[0]!) === determinerSort(key[0]!) &&
        one.head.feats.Number === head.feats.Number &&
        isSameSort(one.head, head, french) &&
        !areNear(one.head, head, french) &&
        !one.words.some((word) => isContent(word) && shown.has(word.lemma))
    ),
    textOfWords(key, doc).length
  );
}

/** Objects and complements of the body as noun phrases that explain themselves. */
function objectsOf(doc: Doc): readonly Phrase[] {
  const seen = objects.get(doc);
  if (seen) return seen;
  const found = doc.words.flatMap((word) => objectFrom(word, doc) ?? []);
  objects.set(doc, found);
  return found;
}

const objects = new WeakMap<Doc, readonly Phrase[]>();

function objectFrom(word: Word, doc: Doc): Phrase | null {
  const first = doc.words[word.index - 1]?.head === word.index ? firstOf(word, doc) : word.index;
  const determiner = doc.words[first]!;
  if (
    word.upos !== 'NOUN' ||
    word.margin < 0.5 ||
    !isBody(word, doc) ||
    determiner.upos !== 'DET' ||
    determinerSort(determiner) === null
  )
    return null;
  if (!/^(?:obj|nsubj:pass)/.test(word.relation ?? '')) return null;
  const right = phraseFrom(word, doc) ?? (doc.words[word.index + 1]?.form === '.' ? [word] : null);
  if (!right || right.length > 8) return null;
  const words = [...doc.words.slice(first, word.index), ...right];
  // « du », « au »: the article cannot be had without its preposition.
  if (determiner.start === doc.words[first - 1]?.start) return null;
  const text = textOfWords(words, doc);
  return { text: text[0]!.toLowerCase() + text.slice(1), head: word, words, agent: agentOf(word, doc) };
}

function firstOf(word: Word, doc: Doc): number {
  let first = word.index;
  while (doc.words[first - 1]?.head === word.index && /^(?:DET|ADJ|NUM)$/.test(doc.words[first - 1]!.upos)) first--;
  return first;
}

function determinerSort({ form, upos }: Word): string | null {
  const lower = form.toLowerCase();
  if (/^(?:le|la|l'|les)$/.test(lower)) return 'definite';
  if (/^(?:un|une|des|de|d')$/.test(lower) && upos === 'DET') return 'indefinite';
  if (/^(?:son|sa|ses|leurs?)$/.test(lower)) return 'possessive';
  return null;
}

/** Both name the same sort of thing, as far as the lexicon tells. */
function isSameSort(one: Word, other: Word, { lexicon }: French): boolean {
  const kind = lexicon.entries(one.lemma, 'NOUN')[0]?.kind ?? null;
  return kind !== null && kind === (lexicon.entries(other.lemma, 'NOUN')[0]?.kind ?? null);
}
