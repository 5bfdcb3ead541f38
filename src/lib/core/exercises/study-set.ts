import type { Article, Span } from '../article/article.ts';
import type { Level } from '../document/doc.ts';
import type { Exercise, Family, Flashcard, Kind, Language } from './exercise.ts';

/** Changes whenever the same text, seed and settings would give other items. */
export const GENERATOR = '1.0';

/** What may be asked of a set; with the text these decide every byte of it. */
export interface Wishes {
  readonly seed: number;
  /** No item above this level. */
  readonly level: Level;
  /** How many exercises at most, null for all good ones. */
  readonly count: number | null;
  /** Only these families or kinds, null for all. */
  readonly families: readonly Family[] | null;
  readonly kinds: readonly Kind[] | null;
  /** Lemmas not to ask as new words. */
  readonly known: readonly string[];
  /** Ids of items that were reported as bad on this device. */
  readonly reports: readonly string[];
  readonly language: Language;
}

/** A candidate that failed a check, kept so that a teacher can see and rescue it. */
export interface Rejected {
  readonly exercise: Exercise;
  readonly check: string;
  readonly why: string;
}

/** What a text yields: the JSON of product section 9, without the timings. */
export interface StudySet {
  readonly version: 1;
  readonly generator: string;
  readonly seed: number;
  readonly article: Article & {
    readonly level: Level;
    readonly sentences: readonly Span[];
    readonly paragraphs: readonly Span[];
  };
  readonly exercises: readonly Exercise[];
  readonly cards: readonly Flashcard[];
  readonly rejected: readonly Rejected[];
  readonly stats: {
    readonly words: number;
    readonly byKind: Readonly<Record<Kind, number>>;
  };
}
