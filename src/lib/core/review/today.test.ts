import { describe, expect, test } from 'vitest';
import { cardOf, MORNING } from '../deck/card.fixture.ts';
import type { Card } from '../deck/card.ts';
import { DAY, type DayRule } from './day.ts';
import type { LogEntry, ReviewEntry } from './review-log.ts';
import { answer, startSession, undo } from './session.ts';
import { timesByKind, todayOf } from './today.ts';

const days: DayRule = { dayStart: 4, offset: () => 60 };
const plan = { retention: 0.9, days };

function review(card: Card, at: number, milliseconds = 8000): ReviewEntry {
  const session = startSession(null, [card.id], at - milliseconds);
  return answer(session, card, 'x', { mark: 'right', slips: [], gaps: [] }, at, plan).entry;
}

describe('todayOf', () => {
  const a = cardOf('a');
  const learnt = { ...a, memory: review(a, MORNING).after };

  test('parts new from begun and counts each card once', () => {
    const log = [
      review(a, MORNING),
      review(learnt, MORNING + 1000),
      review(cardOf('b', { memory: learnt.memory }), MORNING + 2000)
    ];
    expect(todayOf(log, MORNING + 5000, days)).toEqual({ fresh: 1, reviews: 1, cards: ['a', 'b'] });
  });

  test('comprehension uses up no limit', () => {
    const question = cardOf('c', { exercise: { kind: 'C2' } });
    expect(todayOf([review(question, MORNING)], MORNING, days)).toEqual({ fresh: 0, reviews: 0, cards: ['c'] });
  });

  test('yesterday does not count, nor does what was taken back', () => {
    const entry = review(a, MORNING);
    const session = {
      ...startSession(null, [], MORNING),
      done: [{ card: a.id, review: entry.id, mark: 'right' as const }]
    };
    const undone: LogEntry = undo(session, a, entry, MORNING + 1).entry;
    expect(todayOf([review(cardOf('b'), MORNING - DAY), entry, undone], MORNING + 2, days).cards).toEqual([]);
  });

  test('an empty log', () => {
    expect(todayOf([], MORNING, days)).toEqual({ fresh: 0, reviews: 0, cards: [] });
  });
});

test('timesByKind: the median of enough answers, nothing for few', () => {
  const log = [3, 4, 5, 60, 6].map((s, i) => review(cardOf(`a${i}`), MORNING + i * 100_000, s * 1000));
  const once = review(cardOf('g', { exercise: { kind: 'G1' } }), MORNING);
  expect([...timesByKind([...log, once])]).toEqual([['V3', 5000]]);
  expect(timesByKind([]).size).toBe(0);
});
