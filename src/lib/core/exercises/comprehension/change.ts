import type { Doc } from '../../document/doc.ts';
import type { Edit } from './statements.ts';

/** One change that makes a true statement false. */
export interface Change {
  readonly how: 'number' | 'date' | 'time' | 'place' | 'actor' | 'negation' | 'opposite' | 'comparison';
  readonly edits: readonly Edit[];
  /** What the article says at that place, and what the statement says instead. */
  readonly said: string;
  readonly instead: string;
  /** The name, number or date that was changed, null where it was another word. */
  readonly detail: string | null;
  readonly worth: number;
  readonly sureness: number;
}

/** The text of a span of the article. */
export function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}

/** Whether the words before a word may be cut short for it; h counts, though some h do not. */
export function startsWithVowel(word: string): boolean {
  return /^[aeiouyéèêàâîôûœh]/i.test(word);
}
