import type { ArticleId } from '../article/article.ts';
import { isRetired, type Card } from '../deck/card.ts';
import { wordOf } from '../deck/deck.ts';
import { dayOf, type DayRule } from '../review/day.ts';
import { standing, type LogEntry, type ReviewEntry } from '../review/review-log.ts';

/** Answers and how many of them were right; « almost » counts as right, since the word or form was recalled. */
export interface Tally {
  readonly answers: number;
  readonly right: number;
}

/** One day of the learner's calendar. */
export interface DayCount extends Tally {
  /** Days since 1 January 1970, see dayOf. */
  readonly day: number;
  /** Cards first asked that day. */
  readonly fresh: number;
}

/** Where an article's cards stand. */
export interface ArticleProgress {
  readonly article: ArticleId;
  readonly cards: number;
  /** Asked at least once. */
  readonly begun: number;
  /** Known well, see isMature; for comprehension: answered right. */
  readonly known: number;
}

/** Days after which a card that is still known counts as known well; the border that Anki uses. */
export const MATURE_DAYS = 21;

/** Whether a card is known well: its interval has reached three weeks. */
export function isMature({ memory }: Pick<Card, 'memory'>): boolean {
  return memory.phase === 'review' && memory.intervalDays >= MATURE_DAYS;
}

/** How many cards come due on each of the next days, today first; what is overdue counts today. */
export function forecast(cards: readonly Card[], now: number, count: number, days: DayRule): number[] {
  const today = dayOf(now, days);
  const out = Array.from({ length: count }, () => 0);
  for (const card of cards) {
    if (card.suspended || isRetired(card) || card.memory.phase === 'new') continue;
    const ahead = Math.max(0, dayOf(card.memory.due, days) - today);
    if (ahead < count) out[ahead]!++;
  }
  return out;
}

/** Answers of each of the last `count` days, the oldest first and today last; days without any are there too. */
export function calendar(log: readonly LogEntry[], now: number, count: number, days: DayRule): DayCount[] {
  const today = dayOf(now, days);
  const first = today - count + 1;
  const counts = Array.from({ length: count }, (_, i) => ({ day: first + i, answers: 0, right: 0, fresh: 0 }));
  for (const entry of standing(log)) {
    const count = counts[dayOf(entry.at, days) - first];
    if (!count) continue;
    count.answers++;
    if (isRight(entry)) count.right++;
    if (entry.before.phase === 'new') count.fresh++;
  }
  return counts;
}

/** Days in a row with at least one answer. */
export interface Streak {
  /** Up to today, or up to yesterday while today has no answer yet. */
  readonly current: number;
  readonly longest: number;
  /** There was an answer today. */
  readonly today: boolean;
}

/** Counts days in a row over the given log. */
export function streak(log: readonly LogEntry[], now: number, days: DayRule): Streak {
  const active = [...new Set(standing(log).map(({ at }) => dayOf(at, days)))].sort((a, b) => a - b);
  const today = dayOf(now, days);
  let run = 0;
  let longest = 0;
  let last = -Infinity;
  for (const day of active) {
    run = day === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = day;
  }
  return { current: last >= today - 1 ? run : 0, longest, today: last >= today };
}

/** True retention: how often cards that came due were recalled. */
export interface Retention {
  /** Intervals under three weeks. */
  readonly young: Tally;
  readonly mature: Tally;
}

/**
 * True retention since a moment: of each card the first answer of a day, when it was in review; a rating of « again » is
 * a lapse, anything else a recall. Learning steps and repeats within a sitting do not count (as Anki defines it).
 */
export function retention(log: readonly LogEntry[], since: number, days: DayRule): Retention {
  const young = { answers: 0, right: 0 };
  const mature = { answers: 0, right: 0 };
  const seen = new Set<string>();
  for (const entry of standing(log)) {
    const key = `${dayOf(entry.at, days)} ${entry.card}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    if (!isFirst || entry.at < since || entry.before.phase !== 'review') continue;
    const tally = entry.before.intervalDays >= MATURE_DAYS ? mature : young;
    tally.answers++;
    if (entry.rating !== 'again') tally.right++;
  }
  return { young, mature };
}

/** Answers by what `keyOf` says of each, the most answered first; null leaves an answer out. */
export function tallyBy(
  log: readonly LogEntry[],
  keyOf: (entry: ReviewEntry) => string | null
): { key: string; answers: number; right: number }[] {
  const tallies = new Map<string, { key: string; answers: number; right: number }>();
  for (const entry of standing(log)) {
    const key = keyOf(entry);
    if (key === null) continue;
    const tally = tallies.get(key) ?? { key, answers: 0, right: 0 };
    tally.answers++;
    if (isRight(entry)) tally.right++;
    tallies.set(key, tally);
  }
  return [...tallies.values()].sort((a, b) => b.answers - a.answers || (a.key < b.key ? -1 : 1));
}

/** Answers by exercise kind (« V2 »). */
export const byKind = (log: readonly LogEntry[]) => tallyBy(log, ({ kind }) => kind);

/** Answers by skill (« le passé composé »), as each item named it. */
export const bySkill = (log: readonly LogEntry[]) => tallyBy(log, ({ skill }) => skill);

/** Answers by article. */
export const byArticle = (log: readonly LogEntry[]) => tallyBy(log, ({ article }) => article);

/** Where the cards of each article stand, in the order in which the articles come in `cards`. */
export function articleProgress(cards: readonly Card[]): ArticleProgress[] {
  const counts = new Map<ArticleId, { article: ArticleId; cards: number; begun: number; known: number }>();
  for (const card of cards) {
    const count = counts.get(card.article) ?? { article: card.article, cards: 0, begun: 0, known: 0 };
    count.cards++;
    if (card.memory.phase !== 'new') count.begun++;
    if (isRetired(card) || isMature(card)) count.known++;
    counts.set(card.article, count);
  }
  return [...counts.values()];
}

/** Words of one frequency band. */
export interface BandCount {
  /** 1, the commonest, to 8; 9 for what is rarer. */
  readonly band: number;
  readonly known: number;
  readonly learning: number;
}

/**
 * Words known and being learnt, by band. A word is known when the learner said so, or when a card on it is mature; it is
 * being learnt when a card on it was begun, or when the learner said that it is not known. What the learner says wins.
 *
 * @param marks lemma to known (true) or not (false), as the learner said.
 * @param bandOf 1 to 9 for a lemma.
 */
export function wordsByBand(
  cards: readonly Card[],
  marks: ReadonlyMap<string, boolean>,
  bandOf: (lemma: string) => number
): BandCount[] {
  const known = new Map<string, boolean>();
  for (const card of cards) {
    const lemma = lemmaOf(card);
    if (lemma !== null && card.memory.phase !== 'new') known.set(lemma, known.get(lemma) === true || isMature(card));
  }
  for (const [lemma, isKnown] of marks) known.set(lemma, isKnown);
  const bands = Array.from({ length: 9 }, (_, i) => ({ band: i + 1, known: 0, learning: 0 }));
  for (const [lemma, isKnown] of known) {
    const band = bands[Math.min(Math.max(bandOf(lemma), 1), 9) - 1]!;
    if (isKnown) band.known++;
    else band.learning++;
  }
  return bands;
}

/** The word whose meaning a card asks; null for others: its gender or its family may be known without it. */
function lemmaOf({ flashcard, exercise }: Card): string | null {
  return flashcard?.lemma ?? (exercise.fact.startsWith('mot:') ? wordOf(exercise) : null);
}

/** Cards that lapse again and again: the learner should rewrite, split or set them aside. The most lapses first. */
export function leeches(cards: readonly Card[], least = 8): Card[] {
  return cards
    .filter(({ memory, suspended }) => !suspended && memory.lapses >= least)
    .sort((a, b) => b.memory.lapses - a.memory.lapses || a.order - b.order);
}

function isRight({ mark }: ReviewEntry): boolean {
  return mark !== 'wrong';
}
