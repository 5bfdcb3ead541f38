import type { Analyser, AnalyserError, Progress } from './analyser.ts';

/** What can be asked of the worker. */
export type Verb = 'analyse' | 'read' | 'makeSet';

/** A question to the worker; `id` comes back with everything that concerns it. */
export interface Request<V extends Verb = Verb> {
  readonly id: number;
  readonly verb: V;
  readonly given: Parameters<Analyser[V]> extends [...infer Given, unknown?] ? Given : never;
}

/** What the worker says: any number of progress messages, then one result or one error. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { readonly kind: AnalyserError['kind']; readonly message: string } };
