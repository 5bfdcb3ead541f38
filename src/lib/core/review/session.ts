import type { ArticleId } from '../article/article.ts';
import type { Card, CardId } from '../deck/card.ts';
import type { Given, Verdict } from '../exercises/exercise.ts';
import { grade } from './grade.ts';
import { isToRepeat, remember } from './remember.ts';
import type { Rating, ReviewEntry, UndoEntry } from './review-log.ts';
import type { Plan } from './schedule.ts';
import type { CurrentItem, Session } from './sitting.ts';

/** An answer and all that is to be written for it, in one transaction. */
export interface Answered {
  readonly session: Session;
  readonly card: Card;
  readonly entry: ReviewEntry;
}

/** A review taken back and all that is to be written for it, in one transaction. */
export interface Undone {
  readonly session: Session;
  readonly card: Card;
  readonly entry: UndoEntry;
}

/** Longer than this, and the learner was doing something else. */
const LONGEST_ANSWER_MS = 5 * 60_000;

/** How many other cards come before one that was not recalled, when there are so many. */
const REPEAT_AFTER = 5;

/** Begins a sitting over the given cards; `now` is epoch milliseconds and makes its id. */
export function startSession(article: ArticleId | null, queue: readonly CardId[], now: number): Session {
  return { id: `sitting-${now}`, article, started: now, queue: [...queue], done: [], current: freshItem(now) };
}

/**
 * Takes up a sitting that was left: cards that are gone (their article was removed) are dropped, and time starts anew for
 * an item that was not answered yet.
 */
export function resumeSession(session: Session, existing: ReadonlySet<CardId>, now: number): Session {
  const queue = session.queue.filter((id) => existing.has(id));
  if (queue[0] !== session.queue[0]) return { ...session, queue, current: freshItem(now) };
  return { ...session, queue, current: session.current.verdict ? session.current : { ...session.current, shown: now } };
}

/** What is filled in so far; nothing changes once the answer was checked. */
export function draftAnswer(session: Session, draft: Given | null): Session {
  return change(session, { draft });
}

/** One more hint, of the number that the item has. */
export function takeHint(session: Session, offered: number): Session {
  return change(session, { hints: Math.min(session.current.hints + 1, offered) });
}

/** Shows the back of a card. */
export function revealBack(session: Session): Session {
  return change(session, { revealed: true });
}

/**
 * Records the answer to the current card, which `card` must be. `verdict` comes from checkAnswer; `chosen` is the
 * learner's own rating where the screen offers the four, else grade.ts decides.
 *
 * @throws when the card is not the current one or was answered already.
 */
export function answer(
  session: Session,
  card: Card,
  given: Given,
  verdict: Verdict,
  now: number,
  plan: Plan,
  chosen?: Rating
): Answered {
  if (session.queue[0] !== card.id) throw new Error(`card ${card.id} is not the current one`);
  if (session.current.verdict) throw new Error(`card ${card.id} was answered already`);
  return record(session, card, { given, verdict, now, plan, overruled: false, chosen });
}

/**
 * « My answer was right »: takes back the review of the current card and records it as right. The two results are written
 * in this order; a sitting that is killed between them resumes before the answer.
 *
 * @param entry the review that `session.done` ends with.
 * @throws when the current card has no verdict, or `entry` is another review.
 */
export function overrule(
  session: Session,
  card: Card,
  entry: ReviewEntry,
  now: number,
  plan: Plan
): [Undone, Answered] {
  const { verdict, draft } = session.current;
  if (!verdict || session.queue[0] !== card.id) throw new Error(`card ${card.id} has no verdict`);
  const at = Math.max(now, entry.at + 1);
  const undone = undo(session, card, entry, at);
  const before: Session = { ...undone.session, current: { ...session.current, verdict: null, overruled: false } };
  const again = record(before, undone.card, { given: draft ?? entry.given, verdict, now: at, plan, overruled: true });
  const answered = { ...again, entry: { ...again.entry, milliseconds: entry.milliseconds } };
  return [{ ...undone, session: before }, answered];
}

/**
 * Goes on to the next card. One that was not recalled comes again later in the sitting.
 *
 * @param card the current card as `answer` left it.
 */
export function next(session: Session, card: Card, now: number): Session {
  const rest = session.queue.slice(1);
  if (isToRepeat(card)) rest.splice(Math.min(REPEAT_AFTER, rest.length), 0, card.id);
  return { ...session, queue: rest, current: freshItem(now) };
}

/**
 * Takes the last answer back: its card is the current one again, as it was before.
 *
 * @param card the card of that review, as it is now.
 * @param entry the review that `session.done` ends with.
 * @throws when `entry` is another review.
 */
export function undo(session: Session, card: Card, entry: ReviewEntry, now: number): Undone {
  const last = session.done.at(-1);
  if (last?.review !== entry.id || card.id !== entry.card) throw new Error(`review ${entry.id} is not the last one`);
  return {
    session: {
      ...session,
      queue: [card.id, ...session.queue.filter((id) => id !== card.id)],
      done: session.done.slice(0, -1),
      current: freshItem(now)
    },
    card: { ...card, memory: entry.before },
    entry: { type: 'undo', id: `${now}-${card.id}-undo`, card: card.id, at: now, of: entry.id }
  };
}

function freshItem(now: number): CurrentItem {
  return { shown: now, draft: null, hints: 0, revealed: false, verdict: null, overruled: false };
}

function change(session: Session, current: Partial<CurrentItem>): Session {
  return session.current.verdict ? session : { ...session, current: { ...session.current, ...current } };
}

interface Event {
  readonly given: Given;
  readonly verdict: Verdict;
  readonly now: number;
  readonly plan: Plan;
  readonly overruled: boolean;
  readonly chosen?: Rating | undefined;
}

function record(session: Session, card: Card, { given, verdict, now, plan, overruled, chosen }: Event): Answered {
  const { hints, shown } = session.current;
  const rating = chosen ?? grade(verdict, { hints, hintsOffered: card.exercise.hints.length, overruled });
  const memory = remember(card, rating, now, plan);
  const mark = overruled ? 'right' : verdict.mark;
  const entry: ReviewEntry = {
    type: 'review',
    id: `${now}-${card.id}`,
    card: card.id,
    article: card.article,
    kind: card.exercise.kind,
    skill: card.exercise.skill,
    at: now,
    rating,
    mark,
    slips: verdict.slips,
    given,
    hints,
    overruled,
    milliseconds: Math.min(Math.max(now - shown, 0), LONGEST_ANSWER_MS),
    before: card.memory,
    after: memory
  };
  return {
    session: {
      ...session,
      done: [...session.done, { card: card.id, review: entry.id, mark }],
      current: { ...session.current, draft: given, verdict, overruled }
    },
    card: { ...card, memory },
    entry
  };
}
