import { expect, test } from 'vitest';
import { frenchFromDisk } from '../../../scripts/french-files.ts';
import { makeArticle } from '$lib/core/article/make-article.ts';
import { EXERCISE_TYPES } from '$lib/core/exercises/index.ts';
import { WARM_UP_ARTICLE, warmUp } from './warm-up.ts';

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

test('its article is one that could have been pasted', () => {
  expect(makeArticle(`\n${WARM_UP_ARTICLE.text}\n`)).toEqual(WARM_UP_ARTICLE);
});
