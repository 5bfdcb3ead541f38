import type { Doc } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Draft, Exercise, Family, Language } from '../exercise.ts';

/** An item as it would be shown, with what a check may ask about where it came from. */
export interface Candidate {
  readonly exercise: Exercise;
  readonly family: Family;
  readonly draft: Draft;
}

/** What the checks look things up in. */
export interface Bench {
  readonly doc: Doc;
  readonly french: French;
}

/** A condition of rubric.md that a program can test. */
export interface Check {
  /** Stands in the rejected tray: « not-in-stem ». */
  readonly name: string;
  /** What a teacher reads in the tray. */
  readonly why: Readonly<Record<Language, string>>;
  /** True when the item breaks the condition. */
  fails(candidate: Candidate, bench: Bench): boolean;
}
