import { useApp } from '$lib/state/app.svelte.ts';
import { en } from './en.ts';
import { fr, type Messages } from './fr.ts';

const CATALOGUES = { fr, en };

/**
 * The messages in the learner's language. Read them where they are shown (`m.nav.today`), not into a constant: they
 * change with the language.
 */
export function messages(): Messages {
  const app = useApp();
  const areas = Object.keys(fr).map((area) => [
    area,
    { get: () => CATALOGUES[app.settings.language][area as keyof Messages], enumerable: true }
  ]);
  return Object.defineProperties({}, Object.fromEntries(areas)) as Messages;
}
