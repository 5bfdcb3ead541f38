import { describe, expect, test } from 'vitest';
import { DAY, dateOfDay, dayOf, endOfDay, startOfDay, weekdayOf, type DayRule } from './day.ts';

const SUMMER = Date.UTC(2026, 2, 29, 1);
const WINTER = Date.UTC(2026, 9, 25, 1);
/** France: summer time from 29 March to 25 October 2026. */
const paris: DayRule = { dayStart: 4, offset: (at) => (at >= SUMMER && at < WINTER ? 120 : 60) };
const montreal: DayRule = { dayStart: 4, offset: () => -300 };
const midnight: DayRule = { dayStart: 0, offset: () => 0 };

const date = (day: number) => Object.values(dateOfDay(day)).join('-');

describe('dayOf', () => {
  test.each<[string, number, DayRule, string]>([
    ['after midnight is still the evening before', Date.UTC(2026, 2, 3, 2, 59), paris, '2026-3-2'],
    ['4:00 in Paris begins the day', Date.UTC(2026, 2, 3, 3), paris, '2026-3-3'],
    ['summer time begins the day an hour earlier', Date.UTC(2026, 6, 14, 2), paris, '2026-7-14'],
    ['just before that', Date.UTC(2026, 6, 14, 1, 59), paris, '2026-7-13'],
    ['Montréal is behind', Date.UTC(2026, 2, 3, 8, 59), montreal, '2026-3-2'],
    ['Montréal at 4:00', Date.UTC(2026, 2, 3, 9), montreal, '2026-3-3'],
    ['a day that starts at midnight', Date.UTC(2026, 2, 3), midnight, '2026-3-3'],
    ['before 1970', Date.UTC(1969, 11, 31, 23), midnight, '1969-12-31']
  ])('%s', (_, at, rule, expected) => {
    expect(date(dayOf(at, rule))).toBe(expected);
  });
});

describe('startOfDay and endOfDay', () => {
  const days = Array.from({ length: 400 }, (_, i) => dayOf(Date.UTC(2026, 0, 1, 12), paris) + i);

  test.each([paris, montreal, midnight])('a day holds its start and not its end, all year round', (rule) => {
    for (const day of days) {
      const start = startOfDay(day, rule);
      expect(dayOf(start, rule)).toBe(day);
      expect(dayOf(start - 1, rule)).toBe(day - 1);
      expect(endOfDay(start, rule)).toBe(startOfDay(day + 1, rule));
    }
  });

  test('the day that loses an hour has 23, the one that gains it has 25', () => {
    // The change is at 2:00 of the 29th, which belongs to the learner's 28th.
    const lengthOf = (at: number) => endOfDay(at, paris) - startOfDay(dayOf(at, paris), paris);
    expect(lengthOf(Date.UTC(2026, 2, 28, 12))).toBe(DAY - 3_600_000);
    expect(lengthOf(Date.UTC(2026, 9, 24, 12))).toBe(DAY + 3_600_000);
    expect(lengthOf(Date.UTC(2026, 4, 1, 12))).toBe(DAY);
  });
});

test.each([
  [Date.UTC(2026, 2, 2, 12), 0],
  [Date.UTC(2026, 2, 8, 12), 6],
  [Date.UTC(1970, 0, 1, 12), 3],
  [Date.UTC(1969, 11, 31, 12), 2]
])('weekdayOf %d is %d, Monday is 0', (at, expected) => {
  expect(weekdayOf(dayOf(at, midnight))).toBe(expected);
});
