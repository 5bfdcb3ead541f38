import type { Span } from '../article/article.ts';
import type { Doc, Level, Range, TextLevel, Upos, Word } from './doc.ts';
import type { French } from './french/french.ts';
import type { LexiconEntry } from './french/lexicon.ts';

/** A word of the text as the reader shows it when it is tapped. */
export interface ReadingWord extends Span {
  readonly lemma: string;
  readonly upos: Upos;
  readonly gender: 'Masc' | 'Fem' | 'both' | null;
  /** English glosses of the hand-written lexicon, best first; empty where it is silent. */
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
 * The lexicon's entry for a word: the one of its class; AUX counts as VERB; else, where the tagger was unsure, the only
 * entry of any class. Null where the lexicon is silent.
 */
export function entryOf(word: Pick<Word, 'lemma' | 'upos' | 'margin'>, { lexicon }: French): LexiconEntry | null {
  const upos = word.upos === 'AUX' ? 'VERB' : word.upos;
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM') return null;
  const own = lexicon.entries(word.lemma, upos);
  if (own.length > 0) return own[0]!;
  const any = lexicon.entries(word.lemma);
  return any.length === 1 ? any[0]! : null;
}

/** Makes the reader's view of a document. Linear in its words. */
export function readingOf(doc: Doc, french: French): Reading {
  const expressionAt = new Map<number, number>();
  const glossesOf = new Map(french.lexicon.expressions().map((entry) => [entry.lemma, entry.glosses]));
  const expressions = doc.expressions.map((found, index) => {
    for (const word of found.words) expressionAt.set(word, index);
    return { lemma: found.lemma, glosses: glossesOf.get(found.lemma) ?? [], sentence: found.sentence };
  });
  const words: ReadingWord[] = [];
  let last = -1;
  for (const word of doc.words) {
    // The second word of « du » shares its token's span: one place, one tap.
    if (word.start === last || !/\p{L}/u.test(word.form)) continue;
    last = word.start;
    words.push(readingWord(word, expressionAt.get(word.index) ?? null, french));
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

function readingWord(word: Word, expression: number | null, french: French): ReadingWord {
  const entry = entryOf(word, french);
  const sense = entry?.senses[0];
  return {
    start: word.start,
    end: word.end,
    lemma: word.lemma,
    upos: word.upos,
    gender: entry?.gender ?? (word.upos === 'NOUN' ? (word.feats.Gender ?? null) : null),
    glosses: entry ? [...new Set(entry.senses.flatMap((one) => one.glosses.slice(0, 2)))].slice(0, 4) : [],
    definition: sense?.definition ?? null,
    ipa: word.upos === 'PROPN' ? null : french.lexicon.ipa(word.lemma, word.upos),
    band: word.upos === 'PROPN' ? 1 : french.lexicon.band(word.lemma),
    level: entry?.level ?? null,
    expression
  };
}
