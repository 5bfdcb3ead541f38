import type { Card, Memory } from '../deck/card.ts';
import type { Rating } from './review-log.ts';
import { schedule, type Plan } from './schedule.ts';

/**
 * The memory that an answer at `now` leaves in a card. Words and grammar are scheduled; a comprehension question rests
 * for good once it was answered right, and is due at once while it was not.
 */
export function remember(
  card: Pick<Card, 'id' | 'repeats' | 'memory'>,
  rating: Rating,
  now: number,
  plan: Plan
): Memory {
  return card.repeats ? schedule(card.memory, rating, now, plan, card.id) : askOnce(card.memory, rating, now);
}

/** Whether a card is to be asked again before the sitting ends: it was not recalled. */
export function isToRepeat({ memory }: Pick<Card, 'memory'>): boolean {
  return memory.phase === 'learning' || memory.phase === 'relearning';
}

function askOnce(memory: Memory, rating: Rating, now: number): Memory {
  const right = rating !== 'again';
  return {
    ...memory,
    phase: right ? 'review' : 'learning',
    due: now,
    repetitions: memory.repetitions + 1,
    lapses: memory.lapses + (right ? 0 : 1),
    lastReview: now
  };
}
