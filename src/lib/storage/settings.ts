import type { Level } from '$lib/core/document/doc.ts';

/** What the learner chose. Every field has a default, so that older data opens. */
export interface Settings {
  readonly language: 'fr' | 'en';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  /** Reading size in pixels, 16 to 26. */
  readonly textSize: number;
  readonly dyslexia: boolean;
  readonly reducedMotion: 'auto' | 'on';
  /** No exercise above this level. */
  readonly level: Level;
  /** Exercises made of an article at most, null for all good ones. */
  readonly count: number | null;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Wanted share of right answers when a card comes due, 0.7 to 0.97. */
  readonly retention: number;
  /** Hour of local time at which a day begins. */
  readonly dayStart: number;
  readonly streak: boolean;
  /** Speech rate, 0.5 to 1.25. */
  readonly rate: number;
  /** « Ready offline » was said. */
  readonly offlineSaid: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'fr',
  theme: 'auto',
  textSize: 19,
  dyslexia: false,
  reducedMotion: 'auto',
  level: 'C1',
  // The best of all that a text yields: enough for a week of sittings.
  count: 80,
  newPerDay: 20,
  reviewsPerDay: 200,
  retention: 0.9,
  dayStart: 4,
  streak: true,
  rate: 0.9,
  offlineSaid: false
};
