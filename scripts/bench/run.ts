import { readFileSync } from 'node:fs';
import type { Article } from '../../src/lib/core/article/article.ts';
import { isProblem, makeArticle } from '../../src/lib/core/article/make-article.ts';
import type { Wishes } from '../../src/lib/core/exercises/study-set.ts';

/** All kinds, as many items as the text gives. */
export const WISHES: Wishes = {
  seed: 1,
  level: 'C1',
  count: null,
  families: null,
  kinds: null,
  known: [],
  reports: [],
  language: 'fr'
};

/** @throws when the text would be refused. */
export function articleFrom(text: string): Article {
  const made = makeArticle(text);
  if (isProblem(made)) throw new Error(`the text was refused: ${made.problem}`);
  return made;
}

/**
 * Processor time that the main thread has used, in milliseconds, since a clock would count what else the machine does. Linux
 * tells it for the thread; elsewhere it is that of the whole process, the engine's helpers included.
 */
export function cpu(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
