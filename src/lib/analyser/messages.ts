import type { Article } from '$lib/core/article/article.ts';
import type { Wishes } from '$lib/core/exercises/study-set.ts';
import type { AnalyserError, Progress } from './analyser.ts';

/** What can be asked of the worker. */
export type Verb = 'prepare' | 'analyse' | 'read' | 'makeSet';

/** A question to the worker; `id` comes back with everything that concerns it. */
export interface Request {
  readonly id: number;
  readonly verb: Verb;
  /** Nothing for `prepare`; wishes for `makeSet` only. */
  readonly given: readonly [article?: Article, wishes?: Wishes];
}

/** What the worker says: any number of progress messages, then one result or one error. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { readonly kind: AnalyserError['kind']; readonly message: string } };
