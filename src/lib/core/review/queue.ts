import { isRetired, type Card, type CardId } from '../deck/card.ts';
import type { Exercise } from '../exercises/exercise.ts';

/** What a sitting is made from. */
export interface Pile {
  /** Cards begun before that are due, the longest due first. */
  readonly due: readonly Card[];
  /** Cards never asked, in order of presentation. */
  readonly fresh: readonly Card[];
}

/** How much there may be of what. */
export interface Limits {
  /** Reviews still allowed today. */
  readonly reviews: number;
  /** New cards still allowed today; comprehension questions, which are asked once, do not count. */
  readonly fresh: number;
  /** Whether comprehension may be asked: in a sitting on one article, which was just read. */
  readonly comprehension: boolean;
  /** Cards asked earlier today: others on the same word or fact wait for another day. */
  readonly seen: readonly Pick<Card, 'id' | 'sibling'>[];
  /** Stop when this much time is filled, in milliseconds; null for no limit. */
  readonly budget: number | null;
  /** Expected time for an answer in milliseconds; `timeFor` of this file unless the learner's own times are known. */
  readonly timeFor?: (exercise: Exercise) => number;
}

/**
 * The cards of one article as a pile: what is due by `until` (epoch milliseconds) and what is new. Suspended and retired
 * cards are in neither.
 */
export function pileOf(cards: readonly Card[], until: number): Pile {
  const asked = cards.filter((card) => !card.suspended && !isRetired(card));
  const isNew = ({ memory }: Card): boolean => memory.phase === 'new';
  return {
    due: asked
      .filter((card) => !isNew(card) && card.memory.due <= until)
      .sort((a, b) => a.memory.due - b.memory.due || a.order - b.order),
    fresh: asked.filter(isNew).sort((a, b) => a.added - b.added || a.order - b.order)
  };
}

/**
 * Picks and orders the cards of a sitting: first what is due, then what is new, within the limits; one card a word or
 * fact, so that no item gives another away, and recognition before production since it stands first; what is new is
 * spread among what is due.
 */
export function queue({ due, fresh }: Pile, limits: Limits): CardId[] {
  const pick = picker(limits);
  const reviews = pick(due, limits.reviews);
  const news = pick(fresh, limits.fresh);
  return withinBudget(partKinds(intersperse(reviews, news)), limits).map(({ id }) => id);
}

/**
 * How long an answer usually takes, by the form of the prompt; milliseconds. Rough: the learner's own times replace
 * them as soon as there are some.
 */
export function timeFor({ prompt }: Pick<Exercise, 'prompt'>): number {
  const seconds = { choose: 12, reveal: 8, type: 20, mark: 15, order: 25, match: 35 } as const;
  return (seconds[prompt.form] ?? 15) * 1000;
}

/** Takes cards that may be asked, `most` repeating ones a call, and over all calls one a sibling key. */
function picker({ seen, comprehension }: Limits): (cards: readonly Card[], most: number) => Card[] {
  // A card that was asked today may come again; it keeps its siblings away, not itself.
  const holder = new Map<string, CardId>(seen.map(({ id, sibling }) => [sibling, id]));
  const seenIds = new Set(seen.map(({ id }) => id));
  const isFree = ({ id, sibling }: Card): boolean => !holder.has(sibling) || seenIds.has(id);
  return (cards, most) => {
    const out: Card[] = [];
    let repeating = 0;
    for (const card of cards) {
      if (card.suspended || isRetired(card) || !isFree(card)) continue;
      if (card.repeats ? repeating >= most : !comprehension) continue;
      holder.set(card.sibling, card.id);
      if (card.repeats) repeating++;
      out.push(card);
    }
    return out;
  };
}

/** Spreads the second list evenly among the first; each keeps its order. */
function intersperse(first: readonly Card[], second: readonly Card[]): Card[] {
  const placed = [first, second].flatMap((list) => list.map((card, i) => ({ card, place: (i + 0.5) / list.length })));
  // The sort is stable: on a tie what is due comes first.
  return placed.sort((a, b) => a.place - b.place).map(({ card }) => card);
}

/** The longest run of one kind, where another kind is near. */
const LONGEST_RUN = 3;
/** How far ahead another kind may be fetched from, so that the order stays roughly as it was. */
const REACH = 8;

/** Breaks long runs of one kind by fetching the next card of another. */
function partKinds(cards: readonly Card[]): Card[] {
  const left = [...cards];
  const out: Card[] = [];
  while (left.length > 0) {
    const run = out.slice(-LONGEST_RUN);
    const kind = run[0]?.exercise.kind;
    const isLong = run.length === LONGEST_RUN && run.every((card) => card.exercise.kind === kind);
    const other = isLong ? left.slice(0, REACH).findIndex((card) => card.exercise.kind !== kind) : 0;
    out.push(...left.splice(Math.max(other, 0), 1));
  }
  return out;
}

function withinBudget(cards: readonly Card[], { budget, timeFor: expected = timeFor }: Limits): readonly Card[] {
  if (budget === null) return cards;
  let time = 0;
  const end = cards.findIndex(({ exercise }) => (time += expected(exercise)) > budget);
  // Even the shortest break is worth one card.
  return end < 0 ? cards : cards.slice(0, Math.max(end, 1));
}
