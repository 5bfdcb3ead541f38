import type { CardId } from '../deck/card.ts';
import { startOfDay, dayOf, type DayRule } from './day.ts';
import { standing, type LogEntry, type ReviewEntry } from './review-log.ts';

/** What was done since the learner's day began. */
export interface Today {
  /** Cards first asked today, without comprehension questions. */
  readonly fresh: number;
  /** Cards asked that were begun on another day; each counts once. */
  readonly reviews: number;
  /** All cards asked today, in order of their first answer. */
  readonly cards: readonly CardId[];
}

/**
 * Counts the day that holds `now` from the log, which may begin anywhere before that day; reviews taken back do not
 * count. Daily limits are what is wanted minus this.
 */
export function todayOf(log: readonly LogEntry[], now: number, days: DayRule): Today {
  const start = startOfDay(dayOf(now, days), days);
  const firsts = new Map<CardId, ReviewEntry>();
  for (const entry of standing(log)) {
    if (entry.at >= start && entry.at <= now && !firsts.has(entry.card)) firsts.set(entry.card, entry);
  }
  const counted = [...firsts.values()].filter(({ kind }) => !kind.startsWith('C'));
  const fresh = counted.filter(({ before }) => before.phase === 'new').length;
  return { fresh, reviews: counted.length - fresh, cards: [...firsts.keys()] };
}

/**
 * How long the learner takes for each kind: the median of the latest answers in the log, in milliseconds. A kind with
 * fewer than `least` answers is left out.
 */
export function timesByKind(log: readonly LogEntry[], least = 5): Map<string, number> {
  const times = new Map<string, number[]>();
  for (const { kind, milliseconds } of standing(log)) times.set(kind, [...(times.get(kind) ?? []), milliseconds]);
  const medians = new Map<string, number>();
  for (const [kind, all] of times) {
    const latest = all.slice(-LATEST).sort((a, b) => a - b);
    if (latest.length >= least) medians.set(kind, latest[Math.floor(latest.length / 2)]!);
  }
  return medians;
}

/** Answers that say how fast the learner is now. */
const LATEST = 30;
