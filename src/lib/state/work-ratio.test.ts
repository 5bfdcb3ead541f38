import { forgetting_curve } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { workRatio } from './work-ratio.ts';

/** Days until recall of a card of stability 100 falls to `share`, by ts-fsrs's own curve. */
function daysUntil(share: number): number {
  let low = 0;
  let high = 1_000_000;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (forgetting_curve(0.1542, middle, 100) > share) low = middle;
    else high = middle;
  }
  return low;
}

test.each([0.7, 0.8, 0.9, 0.95, 0.97])('the work for %f is what the curve of ts-fsrs says', (share) => {
  expect(workRatio(share)).toBeCloseTo(daysUntil(0.9) / daysUntil(share), 2);
});
