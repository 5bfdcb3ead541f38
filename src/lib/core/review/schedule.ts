import { fsrs, State, Rating as Grade, StrategyMode, type Card as FsrsCard, type FSRS } from 'ts-fsrs';
import type { Memory } from '../deck/card.ts';
import { dayOf, startOfDay, wallClock, type DayRule } from './day.ts';
import type { Rating } from './review-log.ts';

/** What decides an interval beside the card's own memory. */
export interface Plan {
  /** Wanted share of right answers when a card comes due, 0.7 to 0.97. */
  readonly retention: number;
  readonly days: DayRule;
  /** Longest interval in days; 10 years unless told otherwise. */
  readonly longestDays?: number;
  /** The 21 parameters of FSRS-6 fitted to the learner; null or absent: the defaults of ts-fsrs. */
  readonly parameters?: readonly number[] | null;
}

/** All ratings from worst to best. */
export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

const GRADES = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;
const STATES = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning
} as const;
const PHASES = ['new', 'learning', 'review', 'relearning'] as const;

const LONGEST_DAYS = 3650;
/**
 * One step: a first right answer is enough for a card to be asked on another day, a wrong one brings it back in the
 * same sitting. Two steps would ask each new item twice a sitting, and the second answer would only echo the first.
 */
const STEPS = ['10m'] as const;

/**
 * The memory after an answer at `now`, by FSRS-6. A card in review comes due when a day begins, so that it can be
 * reviewed in the morning of that day although it was last seen in the evening. Intervals are spread a little, by a
 * stream seeded with `seed` (the card's id) and the repetition, so that equal input gives equal output.
 */
export function schedule(memory: Memory, rating: Rating, now: number, plan: Plan, seed: string): Memory {
  // A clock that was set back must not make the elapsed time negative.
  const at = Math.max(now, memory.lastReview ?? now);
  const scheduler = schedulerFor(memory, plan, seed);
  const { card } = scheduler.next(toFsrs(memory, plan.days), shifted(at, plan.days), GRADES[rating]);
  return fromFsrs(card, at, plan.days);
}

/** The memory that each rating would leave: what the buttons promise before one is pressed. */
export function preview(memory: Memory, now: number, plan: Plan, seed: string): Record<Rating, Memory> {
  const of = (rating: Rating): Memory => schedule(memory, rating, now, plan, seed);
  return { again: of('again'), hard: of('hard'), good: of('good'), easy: of('easy') };
}

/** Probability of recall at `now`, 0 to 1; 0 for a card that was never asked. Parts of a day do not count. */
export function retrievability(memory: Memory, now: number, plan: Plan): number {
  if (memory.phase === 'new' || memory.lastReview === null) return 0;
  const elapsed = Math.max(0, dayOf(now, plan.days) - dayOf(memory.lastReview, plan.days));
  return fsrs(parametersOf(plan)).forgetting_curve(elapsed, memory.stability);
}

/** Days from one review to the next at a given stability and wanted retention: what a setting costs. */
export function intervalFor(stability: number, plan: Plan): number {
  return fsrs({ ...parametersOf(plan), enable_fuzz: false }).next_interval(stability, 0);
}

/**
 * How many times the reviews of an aim of 90 % another aim asks for: 2 is twice as many. Forgotten cards, which an aim
 * under 90 % has more of, are not counted, so that it says somewhat too little there.
 */
export function costOf(retention: number, plan: Plan): number {
  // Long enough for whole days to make no difference.
  const STABILITY = 1000;
  return intervalFor(STABILITY, { ...plan, retention: 0.9 }) / intervalFor(STABILITY, { ...plan, retention });
}

function parametersOf(plan: Plan) {
  return {
    request_retention: plan.retention,
    maximum_interval: plan.longestDays ?? LONGEST_DAYS,
    learning_steps: STEPS,
    relearning_steps: STEPS,
    enable_fuzz: true,
    ...(plan.parameters ? { w: plan.parameters } : {})
  };
}

function schedulerFor(memory: Memory, plan: Plan, seed: string): FSRS {
  // The default seed holds the time of the review; a preview would then promise another interval than the answer gives.
  return fsrs(parametersOf(plan)).useStrategy(StrategyMode.SEED, () => `${seed}:${memory.repetitions}`);
}

/** ts-fsrs counts days by UTC midnights; times are moved so that these fall on the starts of the learner's days. */
function shifted(at: number, days: DayRule): Date {
  return new Date(wallClock(at, days));
}

function toFsrs(memory: Memory, days: DayRule): FsrsCard {
  return {
    due: shifted(memory.due, days),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.intervalDays,
    learning_steps: memory.step,
    reps: memory.repetitions,
    lapses: memory.lapses,
    state: STATES[memory.phase],
    ...(memory.lastReview === null ? {} : { last_review: shifted(memory.lastReview, days) })
  };
}

function fromFsrs(card: FsrsCard, now: number, days: DayRule): Memory {
  const phase = PHASES[card.state]!;
  const minutesAhead = card.due.getTime() - wallClock(now, days);
  return {
    phase,
    due: phase === 'review' ? startOfDay(dayOf(now, days) + card.scheduled_days, days) : now + minutesAhead,
    stability: card.stability,
    difficulty: card.difficulty,
    repetitions: card.reps,
    lapses: card.lapses,
    step: card.learning_steps,
    intervalDays: card.scheduled_days,
    lastReview: now
  };
}
