import { describe, expect, test } from 'vitest';
import { cardOf, MORNING } from '../deck/card.fixture.ts';
import { isRetired, type Card, type CardId } from '../deck/card.ts';
import type { Verdict } from '../exercises/exercise.ts';
import type { DayRule } from './day.ts';
import { standing, type LogEntry } from './review-log.ts';
import type { Plan } from './schedule.ts';
import {
  answer,
  draftAnswer,
  next,
  overrule,
  resumeSession,
  revealBack,
  startSession,
  takeHint,
  undo,
  type Answered
} from './session.ts';
import { isFinished, type Session } from './sitting.ts';

const days: DayRule = { dayStart: 4, offset: () => 60 };
const plan: Plan = { retention: 0.9, days };
const SECOND = 1000;

const right: Verdict = { mark: 'right', slips: [], gaps: [] };
const wrong: Verdict = { mark: 'wrong', slips: [], gaps: [] };

const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => cardOf(id));
const [a, b] = cards as [Card, Card];
const start = (...of: Card[]): Session =>
  startSession(
    null,
    of.map(({ id }) => id),
    MORNING
  );

/** Answers and goes on. */
function give(session: Session, card: Card, verdict: Verdict, now: number): Answered {
  const answered = answer(session, card, 'assurance', verdict, now, plan);
  return { ...answered, session: next(answered.session, answered.card, now) };
}

describe('an item', () => {
  test('keeps what is typed, the hints and the back', () => {
    let session = draftAnswer(start(a, b), ['assur']);
    session = revealBack(takeHint(session, 2));
    expect(session.current).toMatchObject({ draft: ['assur'], hints: 1, revealed: true, verdict: null });
  });

  test('gives no more hints than there are', () => {
    const session = takeHint(takeHint(takeHint(start(a), 2), 2), 2);
    expect(session.current.hints).toBe(2);
    expect(takeHint(start(a), 0).current.hints).toBe(0);
  });

  test('does not change once it was checked', () => {
    const { session } = answer(start(a), a, ['assurance'], right, MORNING + SECOND, plan);
    expect(draftAnswer(session, ['autre'])).toBe(session);
    expect(takeHint(session, 2)).toBe(session);
  });

  test('the former session is left alone', () => {
    const session = Object.freeze(start(a, b));
    Object.freeze(session.current);
    Object.freeze(session.queue);
    answer(draftAnswer(session, 'x'), a, 'x', wrong, MORNING, plan);
    expect(session).toEqual(start(a, b));
  });
});

describe('an answer', () => {
  test('is logged with all that happened', () => {
    const session = takeHint(start(a, b), 2);
    const { entry, card } = answer(
      session,
      a,
      ['assurrance'],
      { ...right, mark: 'almost', slips: ['typo'] },
      MORNING + 7 * SECOND,
      plan
    );
    expect(entry).toMatchObject({
      type: 'review',
      id: `${MORNING + 7 * SECOND}-a`,
      card: 'a',
      kind: 'V3',
      rating: 'hard',
      mark: 'almost',
      slips: ['typo'],
      given: ['assurrance'],
      hints: 1,
      overruled: false,
      milliseconds: 7 * SECOND,
      before: a.memory
    });
    expect(card.memory).toEqual(entry.after);
    expect(card.memory.repetitions).toBe(1);
  });

  test('stays in view with its verdict until the learner goes on', () => {
    const { session } = answer(start(a, b), a, 'x', wrong, MORNING, plan);
    expect(session.queue[0]).toBe('a');
    expect(session.current).toMatchObject({ draft: 'x', verdict: wrong });
    expect(session.done).toEqual([{ card: 'a', review: `${MORNING}-a`, mark: 'wrong' }]);
  });

  test('a rating that the learner chose wins', () => {
    expect(answer(start(a), a, { recalled: true }, right, MORNING, plan, 'easy').entry.rating).toBe('easy');
  });

  test('an answer after an hour counts as five minutes', () => {
    expect(answer(start(a), a, 'x', right, MORNING + 3600 * SECOND, plan).entry.milliseconds).toBe(300 * SECOND);
  });

  test('a clock that was set back gives no negative time', () => {
    expect(answer(start(a), a, 'x', right, MORNING - SECOND, plan).entry.milliseconds).toBe(0);
  });

  test('twice, or to another card, is our mistake', () => {
    const { session } = answer(start(a, b), a, 'x', right, MORNING, plan);
    expect(() => answer(session, a, 'x', right, MORNING, plan)).toThrow('already');
    expect(() => answer(start(a, b), b, 'x', right, MORNING, plan)).toThrow('not the current');
  });
});

describe('going on', () => {
  test('to the next card, as it comes', () => {
    const { session } = give(start(a, b), a, right, MORNING + SECOND);
    expect(session.queue).toEqual(['b']);
    expect(session.current).toMatchObject({
      shown: MORNING + SECOND,
      draft: null,
      hints: 0,
      revealed: false,
      verdict: null
    });
  });

  test('a wrong one comes again after five others', () => {
    expect(give(start(...cards), a, wrong, MORNING).session.queue).toEqual(['b', 'c', 'd', 'e', 'f', 'a', 'g']);
  });

  test('or at the end when there are fewer, at once when there is none', () => {
    expect(give(start(a, b), a, wrong, MORNING).session.queue).toEqual(['b', 'a']);
    expect(give(start(a), a, wrong, MORNING).session.queue).toEqual(['a']);
  });

  test('a right one does not', () => {
    expect(isFinished(give(start(a), a, right, MORNING).session)).toBe(true);
  });

  test('a comprehension question comes back until it is right, then rests for good', () => {
    const question = cardOf('c2', { exercise: { kind: 'C2' } });
    const first = give(start(question), question, wrong, MORNING);
    expect(first.session.queue).toEqual(['c2']);
    expect(isRetired(first.card)).toBe(false);
    const second = give(first.session, first.card, right, MORNING + SECOND);
    expect(isFinished(second.session)).toBe(true);
    expect(isRetired(second.card)).toBe(true);
  });
});

describe('undo', () => {
  test('brings card, memory and place back, also of one that was put in again', () => {
    const answered = give(start(...cards), a, wrong, MORNING);
    const undone = undo(answered.session, answered.card, answered.entry, MORNING + SECOND);
    expect(undone.session.queue).toEqual(cards.map(({ id }) => id));
    expect(undone.session.done).toEqual([]);
    expect(undone.session.current.verdict).toBeNull();
    expect(undone.card).toEqual(a);
    expect(undone.entry).toMatchObject({ type: 'undo', of: answered.entry.id, at: MORNING + SECOND });
  });

  test('while the verdict is in view', () => {
    const answered = answer(start(a, b), a, 'x', right, MORNING, plan);
    const undone = undo(answered.session, answered.card, answered.entry, MORNING + SECOND);
    expect(undone.session.queue).toEqual(['a', 'b']);
    expect(answer(undone.session, undone.card, 'y', right, MORNING + 2 * SECOND, plan).card.memory.repetitions).toBe(1);
  });

  test('the last of a finished sitting', () => {
    const answered = give(start(a), a, right, MORNING);
    expect(undo(answered.session, answered.card, answered.entry, MORNING).session.queue).toEqual(['a']);
  });

  test('one after the other, to the first', () => {
    const first = give(start(a, b), a, right, MORNING);
    const second = give(first.session, b, right, MORNING + SECOND);
    const back = undo(second.session, second.card, second.entry, MORNING + 2 * SECOND);
    expect(undo(back.session, first.card, first.entry, MORNING + 3 * SECOND).session.queue).toEqual(['a', 'b']);
  });

  test('of another review is our mistake', () => {
    const first = give(start(a, b), a, right, MORNING);
    const second = give(first.session, b, right, MORNING + SECOND);
    expect(() => undo(second.session, first.card, first.entry, MORNING)).toThrow('not the last');
  });
});

describe('« My answer was right »', () => {
  const answered = answer(takeHint(start(a, b), 2), a, 'garantie', wrong, MORNING + 4 * SECOND, plan);
  const [undone, again] = overrule(answered.session, answered.card, answered.entry, MORNING + 9 * SECOND, plan);

  test('takes the review back and logs a right one', () => {
    expect(undone.entry.of).toBe(answered.entry.id);
    expect(again.entry).toMatchObject({
      overruled: true,
      mark: 'right',
      rating: 'hard',
      given: 'garantie',
      milliseconds: 4 * SECOND
    });
    const log: LogEntry[] = [answered.entry, undone.entry, again.entry];
    expect(standing(log)).toEqual([again.entry]);
    expect(new Set(log.map(({ id }) => id)).size).toBe(3);
  });

  test('the card is as after one right answer', () => {
    expect(again.card.memory).toMatchObject({ phase: 'learning', repetitions: 1 });
    expect(again.entry.before).toEqual(a.memory);
  });

  test('verdict and draft stay in view', () => {
    expect(again.session.current).toMatchObject({ draft: 'garantie', verdict: wrong, overruled: true });
    expect(again.session.done).toEqual([{ card: 'a', review: again.entry.id, mark: 'right' }]);
  });

  test('killed between the two writes, the sitting resumes before the answer, with what was typed', () => {
    expect(undone.session.current).toMatchObject({ draft: 'garantie', hints: 1, verdict: null });
    expect(undone.session.queue).toEqual(['a', 'b']);
    expect(undone.session.done).toEqual([]);
    expect(undone.card).toEqual(a);
  });

  test('in the same millisecond the entries still differ', () => {
    const [, same] = overrule(answered.session, answered.card, answered.entry, answered.entry.at, plan);
    expect(same.entry.id).not.toBe(answered.entry.id);
  });

  test('without a verdict it is our mistake', () => {
    expect(() => overrule(start(a), a, answered.entry, MORNING, plan)).toThrow('no verdict');
  });
});

describe('resuming', () => {
  const existing = new Set<CardId>(cards.map(({ id }) => id));

  test('at any tap: what was typed and the hints are there, the clock starts anew', () => {
    const saved = JSON.parse(JSON.stringify(takeHint(draftAnswer(start(a, b), ['ass']), 2))) as Session;
    const session = resumeSession(saved, existing, MORNING + 3600 * SECOND);
    expect(session.current).toMatchObject({ draft: ['ass'], hints: 1, shown: MORNING + 3600 * SECOND });
    expect(answer(session, a, ['ass'], wrong, MORNING + 3605 * SECOND, plan).entry.milliseconds).toBe(5 * SECOND);
  });

  test('at the verdict', () => {
    const { session } = answer(start(a, b), a, 'x', wrong, MORNING, plan);
    expect(resumeSession(session, existing, MORNING + SECOND)).toEqual(session);
  });

  test('without the cards of an article that was removed', () => {
    const session = resumeSession(draftAnswer(start(a, b), 'x'), new Set([b.id]), MORNING);
    expect(session.queue).toEqual(['b']);
    expect(session.current.draft).toBeNull();
    expect(isFinished(resumeSession(start(a), new Set(), MORNING))).toBe(true);
  });
});
