import { expect, test } from 'vitest';
import { frenchFromDisk } from '../../../scripts/french-files.ts';
import { EXERCISE_TYPES } from '$lib/core/exercises/index.ts';
import { warmUp } from './warm-up.ts';

test('runs to its end, in as many steps as there are kinds and more', async () => {
  let steps = 0;
  for (const _ of warmUp(await frenchFromDisk())) steps++;
  expect(steps).toBe(EXERCISE_TYPES.length + 1);
});

test('can be left off after any step', async () => {
  const steps = warmUp(await frenchFromDisk());
  expect(steps.next().done).toBe(false);
  expect(steps.return().done).toBe(true);
  expect(steps.next().done).toBe(true);
});
