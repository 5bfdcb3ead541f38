import type { Card } from '$lib/core/deck/card.ts';
import { endOfDay, dayOf, startOfDay, type DayRule } from '$lib/core/review/day.ts';
import { pileOf, queue, timeFor } from '$lib/core/review/queue.ts';
import { isFinished, type Session } from '$lib/core/review/sitting.ts';
import { todayOf } from '$lib/core/review/today.ts';
import { localOffset } from '$lib/device/clock.ts';
import { rememberBegun } from '$lib/device/look.ts';
import type { ArticleSummary } from '$lib/storage/store.ts';
import type { AppState } from './app.svelte.ts';

/** An article with what waits in it. */
export interface ArticleRow extends ArticleSummary {
  readonly due: number;
  readonly fresh: number;
}

/** What a sitting over everything would hold now. */
export interface Waiting {
  readonly due: number;
  readonly fresh: number;
  readonly minutes: number;
}

/** More than any day holds; keeps a look at the database short. */
const MOST_CARDS = 500;
const MOST_ARTICLES = 4;

/** The first page: what waits today, what was interrupted, what is being read. */
export class TodayState {
  isLoaded = $state(false);
  waiting = $state.raw<Waiting | null>(null);
  session = $state.raw<Session | null>(null);
  articles = $state.raw<readonly ArticleRow[]>([]);

  constructor(private readonly app: AppState) {}

  async load(): Promise<void> {
    const { store } = this.app;
    const summaries = (await store.articles()).sort(byLastUse);
    const session = await store.session();
    this.session = session && !isFinished(session) ? session : null;
    this.waiting = await this.#waiting();
    this.articles = await withCounts(this.app, summaries.slice(0, MOST_ARTICLES));
    this.isLoaded = true;
    rememberBegun(summaries.length > 0);
  }

  async #waiting(): Promise<Waiting> {
    const { store, settings } = this.app;
    const now = this.app.now();
    const days = daysOf(this.app);
    const today = todayOf(await store.log(startOfDay(dayOf(now, days), days)), now, days);
    const canAsk = (card: Card): boolean => !card.exercise.prompt.audio || this.app.voice.isAvailable;
    const due = (await store.dueCards(endOfDay(now, days), MOST_CARDS)).filter(canAsk);
    const fresh = (await store.newCards(MOST_CARDS)).filter(canAsk);
    const ids = queue(
      { due, fresh },
      {
        reviews: Math.max(0, settings.reviewsPerDay - today.reviews),
        fresh: Math.max(0, settings.newPerDay - today.fresh),
        comprehension: false,
        seen: await store.cards(today.cards),
        budget: null
      }
    );
    const chosen = new Set(ids);
    const asked = [...due, ...fresh].filter(({ id }) => chosen.has(id));
    const news = asked.filter(({ memory }) => memory.phase === 'new').length;
    const time = asked.reduce((sum, { exercise }) => sum + timeFor(exercise), 0);
    return { due: asked.length - news, fresh: news, minutes: Math.max(1, Math.round(time / 60_000)) };
  }
}

/** The learner's days, by the settings and the device's clock. */
export function daysOf(app: AppState): DayRule {
  return { dayStart: app.settings.dayStart, offset: localOffset };
}

/** Adds to each article the cards that are due today and those never asked. */
export async function withCounts(app: AppState, summaries: readonly ArticleSummary[]): Promise<ArticleRow[]> {
  const until = endOfDay(app.now(), daysOf(app));
  return Promise.all(
    summaries.map(async (summary) => {
      const { due, fresh } = pileOf(await app.store.cardsOf(summary.id), until);
      return { ...summary, due: due.length, fresh: fresh.length };
    })
  );
}

/** The one opened last comes first; one never opened counts from when it was added. */
export function byLastUse(a: ArticleSummary, b: ArticleSummary): number {
  return (b.opened ?? b.added) - (a.opened ?? a.added);
}
