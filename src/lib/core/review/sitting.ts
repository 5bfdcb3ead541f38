import type { ArticleId } from '../article/article.ts';
import type { CardId } from '../deck/card.ts';
import type { Given, Verdict } from '../exercises/exercise.ts';

/**
 * A sitting: which cards, in which order, and how far it has come. Saved at every tap, so that a killed app resumes at
 * the very item, with what was typed, the hints shown and the verdict if it was already given.
 */
export interface Session {
  readonly id: string;
  /** Null: what is due over all articles. */
  readonly article: ArticleId | null;
  readonly started: number;
  /** Cards still to come, the current one first; it stays there with its verdict until `next`. */
  readonly queue: readonly CardId[];
  /** Cards done, with the id of the review each left in the log; undo takes the last. */
  readonly done: readonly {
    readonly card: CardId;
    readonly review: string;
    readonly mark: 'right' | 'almost' | 'wrong';
  }[];
  readonly current: CurrentItem;
}

/** Where the learner is within the current item. */
export interface CurrentItem {
  /** When it was first shown, epoch milliseconds. */
  readonly shown: number;
  /** What is filled in and not yet checked; null before the first tap. */
  readonly draft: Given | null;
  readonly hints: number;
  /** Reveal prompts: the back is shown. */
  readonly revealed: boolean;
  readonly verdict: Verdict | null;
  /** The learner said « My answer was right » to this verdict. */
  readonly overruled: boolean;
}

/** Whether every card of the sitting is done. */
export function isFinished({ queue }: Session): boolean {
  return queue.length === 0;
}
