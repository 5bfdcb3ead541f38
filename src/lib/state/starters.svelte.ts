import type { ArticleId } from '$lib/core/article/article.ts';
import type { Starter } from '$lib/starters/starters.ts';
import type { AppState } from './app.svelte.ts';
import { GatherState } from './gather.svelte.ts';

/** The articles that come with the app, loaded when they are shown, and the one whose set is being made. */
export class StartersState {
  starters = $state.raw<readonly Starter[]>([]);
  chosen = $state.raw<Starter | null>(null);
  readonly gathering: GatherState;

  constructor(app: AppState) {
    this.gathering = new GatherState(app);
  }

  async load(): Promise<void> {
    this.starters = (await import('$lib/starters/starters.ts')).starters;
  }

  /** The id of the article that was made, null when it was stopped or failed. */
  gather(starter: Starter): Promise<ArticleId | null> {
    this.chosen = starter;
    return this.gathering.gather(starter.text, { source: 'Glane', licence: 'GPL-3.0-or-later' });
  }
}
