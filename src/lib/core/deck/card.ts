import type { ArticleId } from '../article/article.ts';
import type { Exercise, Flashcard } from '../exercises/exercise.ts';

/** Identifies a card: the id of its exercise, which is a hash of what it asks. */
export type CardId = string & { readonly brand: 'CardId' };

/** What spaced repetition remembers of one card; written by review/schedule.ts alone. Times are epoch milliseconds. */
export interface Memory {
  readonly phase: 'new' | 'learning' | 'review' | 'relearning';
  readonly due: number;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  readonly repetitions: number;
  readonly lapses: number;
  /** Step within learning or relearning. */
  readonly step: number;
  /** Length of the last interval in days. */
  readonly intervalDays: number;
  readonly lastReview: number | null;
}

/**
 * An exercise that the learner keeps. Vocabulary and grammar come back by FSRS; a comprehension question is asked until
 * it was answered right once, since its second answer would be memory of the text, not comprehension.
 */
export interface Card {
  readonly id: CardId;
  readonly article: ArticleId;
  readonly exercise: Exercise;
  /** For reveal prompts: both sides. */
  readonly flashcard: Flashcard | null;
  readonly repeats: boolean;
  /** Cards with one sibling key ask about one word or fact and are kept apart. */
  readonly sibling: string;
  /** Order of first presentation within the article: recognition before production. */
  readonly order: number;
  readonly added: number;
  readonly memory: Memory;
  /** Set aside by the learner; not asked until taken back. */
  readonly suspended: boolean;
}

/** Whether a question that is asked until it was answered right once has been; it is not asked again. */
export function isRetired(card: Pick<Card, 'repeats' | 'memory'>): boolean {
  return !card.repeats && card.memory.phase === 'review';
}
