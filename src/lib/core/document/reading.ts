import type { Span } from '../article/article.ts';
import type { Doc, Level, Range, TextLevel, Upos, Word } from './doc.ts';
import type { French } from './french/french.ts';
import type { ExpressionEntry, LexiconEntry, Sense } from './french/lexicon.ts';
import { fieldsOf, senseIn } from './senses.ts';

/** A word of the text as the reader shows it when it is tapped. */
export interface ReadingWord extends Span {
  readonly lemma: string;
  readonly upos: Upos;
  readonly gender: 'Masc' | 'Fem' | 'both' | null;
  /** English glosses of the hand-written lexicon, those of the sense it has here first; empty where it is silent. */
  readonly glosses: readonly string[];
  readonly definition: string | null;
  readonly ipa: string | null;
  /** 1 to 8, 9 beyond. */
  readonly band: number;
  readonly level: Level | null;
  /** Index into `expressions` when the word is part of one. */
  readonly expression: number | null;
}

/** A multi-word expression in the text with its meaning. */
export interface ReadingExpression {
  readonly lemma: string;
  readonly glosses: readonly string[];
  readonly sentence: number;
}

/** What a reader needs of an analysed article: plain data, small enough to be posted from a worker. */
export interface Reading {
  /** Paragraphs with the indices of their sentences. */
  readonly paragraphs: readonly (Span & { readonly heading: boolean; readonly sentences: Range })[];
  readonly sentences: readonly Span[];
  /** Words with letters, in text order; punctuation and numbers are left out. */
  readonly words: readonly ReadingWord[];
  readonly expressions: readonly ReadingExpression[];
  readonly level: TextLevel;
}

const CONTENT: ReadonlySet<Upos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Whether a word carries meaning of its own, so that knowing it counts towards coverage. */
export function isContentWord(word: { readonly upos: Upos }): boolean {
  return CONTENT.has(word.upos);
}

/**
 * The lexicon's entry for a word: the one of its class, and of its gender where « le livre » and « la livre » have one each; AUX counts
 * as VERB; else, where the tagger was unsure, the only entry of any class. Null where the lexicon is silent.
 */
export function entryOf(word: Pick<Word, 'lemma' | 'upos' | 'feats'>, { lexicon }: French): LexiconEntry | null {
  const upos = word.upos === 'AUX' ? 'VERB' : word.upos;
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM') return null;
  const own = lexicon.entries(word.lemma, upos);
  const { Gender, Number } = word.feats;
  const fitting = own.filter(
    (entry) =>
      (!Gender || !entry.gender || entry.gender === 'both' || entry.gender === Gender) &&
      (Number !== 'Sing' || !entry.pluralOnly)
  );
  if (own.length > 0) return fitting[0] ?? own[0]!;
  const any = lexicon.entries(word.lemma);
  return any.length === 1 ? any[0]! : null;
}

/** What a word means where it stands. */
export interface Meaning {
  readonly entry: LexiconEntry;
  /** The sense it has in its sentence. */
  readonly sense: Sense;
  /** The expression that it is part of, whose meaning then is the word's: « de nouveau », « faire face à ». */
  readonly expression: ExpressionEntry | null;
}

/** Tells for each word of a document what it means there; null where the lexicon is silent. */
export function meaningsIn(doc: Doc, french: French): (word: Word) => Meaning | null {
  const expressions = new Map<number, ExpressionEntry>();
  for (const found of doc.expressions) {
    const entry = french.lexicon.expression(found.lemma);
    for (const index of entry ? found.words : []) expressions.set(index, entry!);
  }
  const entries = doc.words.filter(isContentWord).flatMap((word) => entryOf(word, french) ?? []);
  const fields = fieldsOf(new Set(entries));
  return (word) => {
    const entry = entryOf(word, french);
    const sense = entry && (senseIn(word, entry, doc, fields)?.sense ?? entry.senses[0]);
    return entry && sense ? { entry, sense, expression: expressions.get(word.index) ?? null } : null;
  };
}

/** Makes the reader's view of a document. Linear in its words. */
export function readingOf(doc: Doc, french: French): Reading {
  const expressionAt = new Map<number, number>();
  const expressions = doc.expressions.map((found, index) => {
    for (const word of found.words) expressionAt.set(word, index);
    return {
      lemma: found.lemma,
      glosses: french.lexicon.expression(found.lemma)?.glosses ?? [],
      sentence: found.sentence
    };
  });
  const meaningOf = meaningsIn(doc, french);
  const words: ReadingWord[] = [];
  let last = -1;
  for (const word of doc.words) {
    // The second word of « du » shares its token's span: one place, one tap.
    if (word.start === last || !/\p{L}/u.test(word.form)) continue;
    last = word.start;
    words.push(readingWord(word, meaningOf(word), expressionAt.get(word.index) ?? null, french));
  }
  return {
    paragraphs: doc.paragraphs.map(({ start, end, kind, sentences }) => ({
      start,
      end,
      heading: kind === 'heading',
      sentences
    })),
    sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
    words,
    expressions,
    level: doc.level
  };
}

function readingWord(word: Word, meaning: Meaning | null, expression: number | null, french: French): ReadingWord {
  const { entry, sense } = meaning ?? { entry: null, sense: null };
  const others = entry?.senses.filter((one) => one !== sense) ?? [];
  return {
    start: word.start,
    end: word.end,
    lemma: word.lemma,
    upos: word.upos,
    gender: entry?.gender ?? (word.upos === 'NOUN' ? (word.feats.Gender ?? null) : null),
    glosses: sense ? [...new Set([sense, ...others].flatMap((one) => one.glosses.slice(0, 2)))].slice(0, 4) : [],
    definition: sense?.definition ?? null,
    ipa: word.upos === 'PROPN' ? null : french.lexicon.ipa(word.lemma, word.upos),
    band: word.upos === 'PROPN' ? 1 : french.lexicon.band(word.lemma),
    level: entry?.level ?? null,
    expression
  };
}
