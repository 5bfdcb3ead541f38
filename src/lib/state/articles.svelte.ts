import type { Card } from '$lib/core/deck/card.ts';
import { rememberBegun } from '$lib/device/look.ts';
import type { StoredArticle } from '$lib/storage/store.ts';
import type { AppState } from './app.svelte.ts';
import { byLastUse, withCounts, type ArticleRow } from './today.svelte.ts';

/** The list of articles; what was removed last can be put back while the page is open. */
export class ArticlesState {
  isLoaded = $state(false);
  articles = $state.raw<readonly ArticleRow[]>([]);
  search = $state('');
  removed = $state.raw<{ stored: StoredArticle; cards: readonly Card[] } | null>(null);
  readonly found = $derived(this.articles.filter(({ title }) => plain(title).includes(plain(this.search.trim()))));

  constructor(private readonly app: AppState) {}

  async load(): Promise<void> {
    this.articles = await withCounts(this.app, (await this.app.store.articles()).sort(byLastUse));
    this.isLoaded = true;
    rememberBegun(this.articles.length > 0);
  }

  async remove(row: ArticleRow): Promise<void> {
    await this.app.guard(async () => {
      this.removed = await this.app.store.removeArticle(row.id);
    });
    await this.load();
  }

  async putBack(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    if (await this.app.guard(() => this.app.store.saveArticle(removed.stored, removed.cards))) this.removed = null;
    await this.load();
  }
}

/** Without accents and capitals, so that « ecole » finds « École ». */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
