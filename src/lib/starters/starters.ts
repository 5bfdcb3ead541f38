import type { Level } from '$lib/core/document/doc.ts';
import a2 from './a2-bibliotheque-outils.txt?raw';
import b1 from './b1-haies-oiseaux.txt?raw';
import b2 from './b2-blinken-pekin.txt?raw';

/** An article that comes with the app, so that a newcomer can study at once. The first line of `text` is its title. */
export interface Starter {
  readonly name: string;
  readonly level: Level;
  readonly text: string;
}

/** Written for Glane; B2 retells the news of the article that Glane began with, the two others are invented. */
export const starters: readonly Starter[] = [
  { name: 'bibliotheque-outils', level: 'A2', text: a2 },
  { name: 'haies-oiseaux', level: 'B1', text: b1 },
  { name: 'blinken-pekin', level: 'B2', text: b2 }
];
