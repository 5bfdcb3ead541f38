import { localOffset } from '$lib/device/clock.ts';
import type { AppState } from './app.svelte.ts';
import type { ReviewWorld } from './review.svelte.ts';

/** The running app as a review sees it. */
export function reviewWorld(app: AppState): ReviewWorld {
  return {
    store: app.store,
    now: app.now,
    offset: localOffset,
    settings: () => app.settings,
    hasVoice: () => app.voice.isAvailable
  };
}
