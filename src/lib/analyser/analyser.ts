import type { Article } from '$lib/core/article/article.ts';
import type { Doc } from '$lib/core/document/doc.ts';
import type { Reading } from '$lib/core/document/reading.ts';
import type { StudySet, Wishes } from '$lib/core/exercises/study-set.ts';

/** How far a piece of work has come: the step that is running and the share that is done, 0 to 1. */
export interface Progress {
  readonly step: 'loading' | 'analysing' | 'exercises';
  readonly share: number;
}

export interface Work {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The analyser failed from outside: the language data could not be loaded, the worker crashed, or the work was stopped. */
export class AnalyserError extends Error {
  constructor(
    readonly kind: 'data' | 'crash' | 'aborted',
    options?: { cause?: unknown }
  ) {
    super(`analyser: ${kind}`, options);
    this.name = 'AnalyserError';
  }
}

/** Understands articles and makes sets of them, here or in a worker; both obey one contract test. */
export interface Analyser {
  /** Loads the language data ahead of the first question, while the learner is still pasting. */
  prepare(): Promise<void>;
  analyse(article: Article, work?: Work): Promise<Doc>;
  /** What the reader shows of an article: sentences, words with their meanings, level. */
  read(article: Article, work?: Work): Promise<Reading>;
  makeSet(article: Article, wishes: Wishes, work?: Work): Promise<StudySet>;
  /** Frees the worker and its data; the next call starts it again. */
  close(): void;
}
