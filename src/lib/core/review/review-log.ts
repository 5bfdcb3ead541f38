import type { ArticleId } from '../article/article.ts';
import type { CardId, Memory } from '../deck/card.ts';
import type { Given, Kind, Slip } from '../exercises/exercise.ts';

export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** One answer, as it happened. The log is append-only and is the truth; cards can be rebuilt from it. */
export interface ReviewEntry {
  readonly type: 'review';
  /** Unique: « time-card ». */
  readonly id: string;
  readonly card: CardId;
  readonly article: ArticleId;
  readonly kind: Kind;
  readonly skill: string;
  /** Epoch milliseconds when the answer was given. */
  readonly at: number;
  readonly rating: Rating;
  readonly mark: 'right' | 'almost' | 'wrong';
  readonly slips: readonly Slip[];
  readonly given: Given;
  readonly hints: number;
  /** The learner overruled the verdict: « My answer was right ». */
  readonly overruled: boolean;
  /** From the prompt to the answer, capped at five minutes. */
  readonly milliseconds: number;
  readonly before: Memory;
  readonly after: Memory;
}

/** Takes an earlier review back; both stay in the log. */
export interface UndoEntry {
  readonly type: 'undo';
  readonly id: string;
  readonly card: CardId;
  readonly at: number;
  /** Id of the review taken back. */
  readonly of: string;
}

export type LogEntry = ReviewEntry | UndoEntry;

/** The reviews that were not taken back, in time order. */
export function standing(log: readonly LogEntry[]): ReviewEntry[] {
  const undone = new Set(log.flatMap((entry) => (entry.type === 'undo' ? [entry.of] : [])));
  return log.filter((entry): entry is ReviewEntry => entry.type === 'review' && !undone.has(entry.id));
}
