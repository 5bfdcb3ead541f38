import type { Article, ArticleId } from '../article/article.ts';
import type { Exercise, Flashcard } from '../exercises/exercise.ts';
import { GENERATOR, type StudySet } from '../exercises/study-set.ts';

/** For tests: an article of one sentence. */
export const article01: Article = {
  id: 'a1' as ArticleId,
  text: 'Antony Blinken a renouvelé son assurance à la Chine.',
  title: 'Une visite à Pékin',
  source: null,
  date: null,
  licence: null
};

/** For tests: a set of the given items of an article. */
export function setOf(
  exercises: readonly Exercise[],
  cards: readonly Flashcard[] = [],
  article: Article = article01
): StudySet {
  const span = { start: 0, end: article.text.length };
  return {
    version: 1,
    generator: GENERATOR,
    seed: 1,
    article: { ...article, level: 'B1', sentences: [span], paragraphs: [span] },
    exercises,
    cards,
    rejected: [],
    stats: { words: 9, byKind: {} }
  };
}
