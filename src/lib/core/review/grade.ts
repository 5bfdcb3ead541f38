import type { Slip, Verdict } from '../exercises/exercise.ts';
import type { Rating } from './review-log.ts';

/** How an answer came about. */
export interface Circumstances {
  /** Hints taken, and how many the item has: the last one nearly says the answer. */
  readonly hints: number;
  readonly hintsOffered: number;
  /** The learner said « My answer was right ». */
  readonly overruled: boolean;
}

/** Slips of the finger rather than of the memory. */
const HARMLESS: ReadonlySet<Slip> = new Set<Slip>(['capital', 'typo']);

/**
 * What an answer says about memory. Wrong is « again »; so is an answer after the last of several hints. A hint taken
 * or a slip in what French asks for (accent, agreement, elision, article, tense) is « hard », which still counts as
 * recalled. « Easy » is never assumed: speed says more about the device than about memory.
 */
export function grade(verdict: Pick<Verdict, 'mark' | 'slips'>, circumstances: Circumstances): Rating {
  const { hints, hintsOffered, overruled } = circumstances;
  if (verdict.mark === 'wrong' && !overruled) return 'again';
  if (hints > 1 && hints >= hintsOffered) return 'again';
  if (hints > 0) return 'hard';
  if (overruled || verdict.mark === 'right') return 'good';
  return verdict.slips.every((slip) => HARMLESS.has(slip)) ? 'good' : 'hard';
}
