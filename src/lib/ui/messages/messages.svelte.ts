import { useApp, type AppState } from '$lib/state/app.svelte.ts';
import { en } from './en.ts';
import { fr, type Messages } from './fr.ts';

const CATALOGUES = { fr, en };

/**
 * The messages in the learner's language. Read them where they are shown (`m.nav.today`), not into a constant: they
 * change with the language.
 */
export function messages(): Messages {
  const app = useApp();
  const made = MADE.get(app) ?? catalogueOf(app);
  MADE.set(app, made);
  return made;
}

/** Every component asks; one object serves them all. */
const MADE = new WeakMap<AppState, Messages>();

function catalogueOf(app: AppState): Messages {
  const areas = Object.keys(fr).map((area) => [
    area,
    { get: () => CATALOGUES[app.settings.language][area as keyof Messages], enumerable: true }
  ]);
  return Object.defineProperties({}, Object.fromEntries(areas)) as Messages;
}
