/** One day in milliseconds. */
export const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** How the learner's days are cut. */
export interface DayRule {
  /** Hour of local time at which a day begins, 0 to 23: what is reviewed at 1:00 belongs to the evening before. */
  readonly dayStart: number;
  /** Minutes that local time is ahead of UTC at a moment: 60 in Paris in winter, 120 in summer. */
  offset(at: number): number;
}

/** Days of the learner's calendar since 1 January 1970; the difference of two is the number of nights between. */
export function dayOf(at: number, rule: DayRule): number {
  return Math.floor(wallClock(at, rule) / DAY);
}

/** When a day begins, epoch milliseconds. */
export function startOfDay(day: number, rule: DayRule): number {
  const wall = day * DAY + rule.dayStart * HOUR;
  const guess = wall - rule.offset(wall) * MINUTE;
  // The first offset may be that of the other side of a change to summer time.
  return wall - rule.offset(guess) * MINUTE;
}

/** When the day that holds `at` ends, epoch milliseconds: the start of the next. */
export function endOfDay(at: number, rule: DayRule): number {
  return startOfDay(dayOf(at, rule) + 1, rule);
}

/** Year, month (1 to 12) and day of month that a calendar shows for a day. */
export function dateOfDay(day: number): { year: number; month: number; date: number } {
  const utc = new Date(day * DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** Day of the week, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** Local time moved so that a day of the learner runs from 0:00 to 24:00 of UTC. */
export function wallClock(at: number, rule: DayRule): number {
  return at + rule.offset(at) * MINUTE - rule.dayStart * HOUR;
}
