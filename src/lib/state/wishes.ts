import type { Wishes } from '$lib/core/exercises/study-set.ts';
import type { Settings } from '$lib/storage/settings.ts';
import type { Report, WordMark } from '$lib/storage/store.ts';

/** One seed for all: the same text gives the same items, whoever pastes it. */
const SEED = 1;

/** What to ask of an article's set, from what the learner chose, knows and reported. */
export function wishesFrom(settings: Settings, words: readonly WordMark[], reports: readonly Report[]): Wishes {
  return {
    seed: SEED,
    level: settings.level,
    count: settings.count,
    families: null,
    kinds: null,
    known: words.filter(({ known }) => known).map(({ lemma }) => lemma),
    // Who said « my answer was right » found the item unfair, not bad.
    reports: reports.filter(({ reason }) => reason !== 'answer-right').map(({ exercise }) => exercise),
    language: settings.language
  };
}
