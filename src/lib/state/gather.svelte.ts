import { AnalyserError, type Progress } from '$lib/analyser/analyser.ts';
import type { About, Article, ArticleId } from '$lib/core/article/article.ts';
import type { ArticleProblem } from '$lib/core/article/make-article.ts';
import { deckFrom } from '$lib/core/deck/deck.ts';
import { rememberBegun } from '$lib/device/look.ts';
import { askToPersist } from '$lib/device/persistence.ts';
import type { AppState } from './app.svelte.ts';
import { wishesFrom } from './wishes.ts';

/** Why no set was made: the text was refused, the analysis failed, or nothing sure came of it. */
export type GatherProblem = ArticleProblem | { readonly problem: 'data' | 'crash' | 'nothing-made' };

/** Makes a study set of a text and keeps it, with progress and a way to stop. */
export class GatherState {
  progress = $state.raw<Progress | null>(null);
  problem = $state.raw<GatherProblem | null>(null);
  readonly isWorking = $derived(this.progress !== null);
  #abort: AbortController | null = null;

  constructor(private readonly app: AppState) {}

  /** The id of the article that was kept, null when it was refused, stopped or not written; `problem` says why. */
  async gather(text: string, about: Partial<About>): Promise<ArticleId | null> {
    const abort = new AbortController();
    this.#abort = abort;
    this.problem = null;
    this.progress = { step: 'loading', share: 0 };
    try {
      const article = await articleOf(text, about);
      if ('problem' in article) {
        this.problem = article;
        return null;
      }
      if (!(await this.app.whenOpen())) return null;
      const { store, analyser, settings } = this.app;
      const wishes = wishesFrom(settings, await store.words(), await store.reports());
      const set = await analyser.makeSet(article, wishes, {
        signal: abort.signal,
        onProgress: (progress) => (this.progress = progress)
      });
      if (set.exercises.length === 0) {
        this.problem = { problem: 'nothing-made' };
        return null;
      }
      const now = this.app.now();
      const before = await store.article(article.id);
      const stored = { article, set, added: before?.added ?? now, opened: before?.opened ?? null };
      const isKept = await this.app.guard(() => store.saveArticle(stored, deckFrom(article, set, now)));
      if (!isKept) return null;
      rememberBegun(true);
      // From now on there is something to lose; browsers grant this more often to who uses the app.
      void askToPersist();
      return article.id;
    } catch (error) {
      if (!(error instanceof AnalyserError)) throw error;
      if (error.kind !== 'aborted') this.problem = { problem: error.kind };
      return null;
    } finally {
      this.progress = null;
      this.#abort = null;
    }
  }

  /** Stops the work at once; nothing is kept of it. */
  stop(): void {
    this.#abort?.abort();
  }
}

/** Loaded when it is needed: with the trigrams that tell languages apart it weighs as much as the rest of a page. */
async function articleOf(text: string, about: Partial<About>): Promise<Article | GatherProblem> {
  const module = await import('$lib/core/article/make-article.ts').catch(() => null);
  return module ? module.makeArticle(text, about) : { problem: 'data' };
}
