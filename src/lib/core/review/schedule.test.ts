import { describe, expect, test } from 'vitest';
import { newMemory } from '../deck/deck.ts';
import { MORNING } from '../deck/card.fixture.ts';
import type { Memory } from '../deck/card.ts';
import { DAY, dayOf, startOfDay, type DayRule } from './day.ts';
import type { Rating } from './review-log.ts';
import { costOf, intervalFor, preview, RATINGS, retrievability, schedule, type Plan } from './schedule.ts';

const days: DayRule = { dayStart: 4, offset: () => 60 };
const plan: Plan = { retention: 0.9, days };
const MINUTE = 60_000;

/** The memory after ratings that are each given at noon of the day the card comes due. */
function after(...ratings: Rating[]): Memory {
  let memory = newMemory(MORNING);
  let now = MORNING;
  for (const rating of ratings) {
    memory = schedule(memory, rating, now, plan, 'carte');
    now = Math.max(memory.due + (memory.phase === 'review' ? 8 * 60 * MINUTE : 0), now + MINUTE);
  }
  return memory;
}

describe('a new card', () => {
  test('right at once: asked again on another day, when that day begins', () => {
    const memory = after('good');
    expect(memory).toMatchObject({ phase: 'review', repetitions: 1, lapses: 0, lastReview: MORNING, intervalDays: 2 });
    expect(memory.due).toBe(startOfDay(dayOf(MORNING, days) + 2, days));
    // FSRS-6 starts « good » at w[2].
    expect(memory.stability).toBeCloseTo(2.3065, 4);
  });

  test('wrong: again after ten minutes', () => {
    expect(after('again')).toMatchObject({ phase: 'learning', due: MORNING + 10 * MINUTE, lapses: 0 });
  });

  test('then right: another day', () => {
    expect(after('again', 'good')).toMatchObject({ phase: 'review', repetitions: 2 });
  });

  test('easy waits longer than good', () => {
    expect(after('easy').due).toBeGreaterThan(after('good').due);
  });
});

describe('a card in review', () => {
  test('forgotten: relearnt after ten minutes, a lapse counted', () => {
    expect(after('good', 'good', 'again')).toMatchObject({ phase: 'relearning', lapses: 1, repetitions: 3 });
  });

  test('intervals grow while it is known', () => {
    const lengths = [1, 2, 3, 4, 5].map((n) => after(...Array<Rating>(n).fill('good')).intervalDays);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(lengths.at(-1)).toBeGreaterThan(60);
  });

  test('again < hard < good < easy', () => {
    const memory = after('good', 'good', 'good');
    const of = preview(memory, memory.due, plan, 'carte');
    const due = RATINGS.map((rating) => of[rating].due);
    expect([...due].sort((a, b) => a - b)).toEqual(due);
    expect(new Set(due).size).toBe(4);
  });

  test('an evening review counts whole nights, also past midnight', () => {
    const learnt = schedule(newMemory(MORNING), 'good', MORNING, plan, 'carte');
    // 3:30 in Paris is still the evening of the day before, when two nights have not passed.
    const late = schedule(learnt, 'good', startOfDay(dayOf(MORNING, days) + 2, days) - 30 * MINUTE, plan, 'carte');
    const early = schedule(learnt, 'good', startOfDay(dayOf(MORNING, days) + 1, days), plan, 'carte');
    expect(late.stability).toBe(early.stability);
  });

  test('never longer than asked', () => {
    const memory = after(...Array<Rating>(8).fill('easy'));
    expect(
      schedule(memory, 'easy', memory.due, { ...plan, longestDays: 90 }, 'carte').intervalDays
    ).toBeLessThanOrEqual(90);
  });
});

test('what the preview promises is what the answer gives, also a minute later', () => {
  const memory = after('good', 'good', 'hard');
  for (const rating of RATINGS) {
    const promised = preview(memory, memory.due, plan, 'carte')[rating];
    const given = schedule(memory, rating, memory.due + MINUTE, plan, 'carte');
    expect(given.intervalDays).toBe(promised.intervalDays);
  }
});

test('equal input gives equal output; another card is spread otherwise', () => {
  const memory = after('good', 'good', 'good');
  const intervals = (seed: string) => schedule(memory, 'good', memory.due, plan, seed).intervalDays;
  expect(intervals('V3-1')).toBe(intervals('V3-1'));
  expect(new Set(Array.from({ length: 30 }, (_, i) => intervals(`V3-${i}`))).size).toBeGreaterThan(3);
});

test('a clock that was set back breaks nothing', () => {
  const memory = after('good', 'good');
  const back = schedule(memory, 'good', memory.lastReview! - 3 * DAY, plan, 'carte');
  expect(Object.values(back).every((value) => typeof value !== 'number' || Number.isFinite(value))).toBe(true);
  expect(back.lastReview).toBe(memory.lastReview);
});

test('the memory survives JSON', () => {
  const memory = after('good', 'again', 'hard');
  expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
});

describe('retrievability', () => {
  const memory = after('good');
  test('is 1 at once, 0.9 after as many days as the stability, lower later', () => {
    expect(retrievability(memory, memory.lastReview!, plan)).toBe(1);
    expect(retrievability({ ...memory, stability: 5 }, MORNING + 5 * DAY, plan)).toBeCloseTo(0.9, 6);
    expect(retrievability(memory, MORNING + 30 * DAY, plan)).toBeLessThan(0.75);
  });

  test('is 0 for what was never asked', () => {
    expect(retrievability(newMemory(MORNING), MORNING, plan)).toBe(0);
  });
});

test('a higher wish costs shorter intervals', () => {
  const lengths = [0.7, 0.8, 0.9, 0.95].map((retention) => intervalFor(30, { ...plan, retention }));
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(lengths[2]).toBe(30);
});

test.each([
  [0.9, 1, 1],
  [0.95, 2, 4],
  [0.97, 3, 8],
  [0.8, 0.2, 0.6]
])('an aim of %d costs between %d and %d times as many reviews as 90%%', (retention, least, most) => {
  expect(costOf(retention, plan)).toBeGreaterThanOrEqual(least);
  expect(costOf(retention, plan)).toBeLessThanOrEqual(most);
});
