import type { ArticleId } from '$lib/core/article/article.ts';
import { starters, type Starter } from '$lib/starters/starters.ts';
import type { AppState } from './app.svelte.ts';
import { GatherState } from './gather.svelte.ts';

/** The articles that come with the app, and the one whose set is being made. */
export class StartersState {
  readonly starters = starters;
  chosen = $state.raw<Starter | null>(null);
  readonly gathering: GatherState;

  constructor(app: AppState) {
    this.gathering = new GatherState(app);
  }

  /** The id of the article that was made, null when it was stopped or failed. */
  gather(starter: Starter): Promise<ArticleId | null> {
    this.chosen = starter;
    return this.gathering.gather(starter.text, { source: 'Glane', licence: 'GPL-3.0-or-later' });
  }
}
