import { DATA_FILES } from '$lib/core/document/french/data-files.ts';
import type { Card } from '$lib/core/deck/card.ts';
import {
  articleProgress,
  byKind,
  bySkill,
  calendar,
  forecast,
  retention,
  streak,
  wordsByBand,
  type ArticleProgress,
  type BandCount,
  type DayCount,
  type Retention,
  type Streak
} from '$lib/core/progress/progress.ts';
import { DAY, dayOf, startOfDay } from '$lib/core/review/day.ts';
import { readLanguageData } from '$lib/device/language-data.ts';
import type { AppState } from './app.svelte.ts';
import { daysOf } from './today.svelte.ts';

/** A count of answers under a name. */
export interface NamedTally {
  readonly key: string;
  readonly answers: number;
  readonly right: number;
}

/** Everything the progress page shows, computed once from cards and log. */
export interface Progress {
  readonly bands: readonly BandCount[];
  readonly known: number;
  readonly learning: number;
  readonly days: readonly DayCount[];
  readonly streak: Streak;
  /** Cards due on each day from today on. */
  readonly forecast: readonly number[];
  readonly retention: Retention;
  readonly kinds: readonly NamedTally[];
  readonly skills: readonly NamedTally[];
  readonly articles: readonly (ArticleProgress & { readonly title: string })[];
}

const YEAR_DAYS = 53 * 7;
const FORECAST_DAYS = 14;
const RETENTION_DAYS = 90;

/** What was learnt so far on this device. */
export class ProgressState {
  progress = $state.raw<Progress | null>(null);

  constructor(private readonly app: AppState) {}

  async load(): Promise<void> {
    const { store } = this.app;
    const now = this.app.now();
    const days = daysOf(this.app);
    const summaries = await store.articles();
    const titles = new Map(summaries.map(({ id, title }) => [id, title]));
    const lists = await Promise.all(summaries.map(({ id }) => store.cardsOf(id)));
    const log = await store.log(startOfDay(dayOf(now, days) - YEAR_DAYS, days));
    const cards = once(lists.flat());
    const marks = new Map((await store.words()).map(({ lemma, known }) => [lemma, known]));
    // A megabyte of lexicon is opened only where there are words to look up.
    const hasWords = cards.length > 0 || marks.size > 0;
    const bands = wordsByBand(cards, marks, hasWords ? await bandsOfLemmas() : () => 9);
    this.progress = {
      bands,
      known: sum(bands.map(({ known }) => known)),
      learning: sum(bands.map(({ learning }) => learning)),
      days: calendar(log, now, YEAR_DAYS, days),
      streak: streak(log, now, days),
      forecast: forecast(cards, now, FORECAST_DAYS, days),
      retention: retention(log, now - RETENTION_DAYS * DAY, days),
      kinds: byKind(log),
      skills: bySkill(log),
      articles: articleProgress(lists.flat()).map((one) => ({ ...one, title: titles.get(one.article) ?? '' }))
    };
  }
}

/** A word that several articles have is one card, found under each. */
function once(cards: readonly Card[]): Card[] {
  return [...new Map(cards.map((card) => [card.id, card])).values()];
}

/** Frequency band of a lemma; all count as rare when the data cannot be had. */
async function bandsOfLemmas(): Promise<(lemma: string) => number> {
  try {
    const [{ openLexicon }, lexicon, bands] = await Promise.all([
      import('$lib/core/document/french/lexicon-file.ts'),
      readLanguageData(DATA_FILES.lexicon),
      readLanguageData(DATA_FILES.bands)
    ]);
    const opened = openLexicon(lexicon, undefined, bands);
    return (lemma) => opened.band(lemma);
  } catch {
    return () => 9;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
