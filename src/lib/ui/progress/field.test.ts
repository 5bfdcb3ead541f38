import { expect, test } from 'vitest';
import { FIELD, fieldOf, wordsPerStalk } from './field.ts';

test.each([
  [0, 0, 0, 0],
  [1, 0, 1, 0],
  [3, 2, 3, 2],
  [204, 0, 204, 0],
  [205, 0, 41, 0],
  [1000, 20, 200, 4],
  [10_000, 3, 200, 1]
])('%i known and %i begun words: %i ripe and %i green stalks', (known, learning, ripe, green) => {
  const stalks = fieldOf(known, learning);
  expect(stalks.filter(({ state }) => state === 'ripe')).toHaveLength(ripe);
  expect(stalks.filter(({ state }) => state === 'green')).toHaveLength(green);
});

test('every stalk has a place of its own, inside the field, and keeps it', () => {
  const full = fieldOf(204, 0);
  expect(new Set(full.map(({ x, y }) => `${x} ${y}`)).size).toBe(204);
  for (const { x, y } of full) {
    expect(x).toBeGreaterThan(-6);
    expect(x).toBeLessThan(FIELD.width + 6);
    expect(y).toBeLessThanOrEqual(FIELD.height);
  }
  const places = new Set(full.map(({ x, y }) => `${x} ${y}`));
  for (const { x, y } of fieldOf(40, 10)) expect(places.has(`${x} ${y}`)).toBe(true);
});

test('the field is never fuller than full', () => {
  for (const words of [0, 204, 205, 1020, 1021, 20_400, 20_401, 51_000]) {
    expect(words / wordsPerStalk(words)).toBeLessThanOrEqual(204);
  }
});
