import type { Doc } from '$lib/core/document/doc.ts';
import type { Reading } from '$lib/core/document/reading.ts';
import type { StudySet } from '$lib/core/exercises/study-set.ts';
import { trustedScriptUrl } from '$lib/device/trusted.ts';
import { AnalyserError, type Analyser, type Work } from './analyser.ts';
import type { Reply, Request, Verb } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

/** How long the worker may be idle before it is stopped: its language data takes tens of megabytes. */
const IDLE_MS = 10 * 60_000;

interface Job {
  readonly request: Request;
  readonly work: Work;
  resolve(result: unknown): void;
  reject(error: AnalyserError): void;
}

/**
 * An analyser in a worker of its own, started at first use, so that the page stays quick. One piece of work at a time;
 * what is stopped by its signal ends the worker, and the next piece starts another.
 *
 * @param idle milliseconds until an idle worker is stopped.
 */
export function openWorkerAnalyser(idle = IDLE_MS): Analyser {
  const client = new Client(() => new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'analyser' }), idle);
  return {
    prepare: () => client.ask('prepare', []) as Promise<void>,
    analyse: (article, work) => client.ask('analyse', [article], work) as Promise<Doc>,
    read: (article, work) => client.ask('read', [article], work) as Promise<Reading>,
    makeSet: (article, wishes, work) => client.ask('makeSet', [article, wishes], work) as Promise<StudySet>,
    close: () => client.close()
  };
}

class Client {
  /** When the worker got the job that it has. */
  #since = 0;
  #worker: Worker | null = null;
  #jobs: Job[] = [];
  #lastId = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly start: () => Worker,
    private readonly idle: number
  ) {}

  ask(verb: Verb, given: Request['given'], work: Work = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request: Request = { id: ++this.#lastId, verb, given };
      const job: Job = { request, work, resolve, reject };
      if (work.signal?.aborted) return reject(new AnalyserError('aborted', { cause: work.signal.reason }));
      work.signal?.addEventListener('abort', () => this.#abort(job), { once: true });
      this.#jobs.push(job);
      if (this.#jobs.length === 1) this.#begin();
    });
  }

  close(): void {
    this.#stop();
    for (const job of this.#jobs.splice(0)) job.reject(new AnalyserError('aborted'));
  }

  /** Sends the first job that waits to the worker, or lets the worker rest. */
  #begin(): void {
    clearTimeout(this.#idleTimer);
    const [job] = this.#jobs;
    if (!job) {
      this.#idleTimer = setTimeout(() => this.#stop(), this.idle);
      return;
    }
    try {
      this.#worker ??= this.#listenTo(this.start());
      this.#worker.postMessage(job.request);
      this.#since = performance.now();
    } catch (cause) {
      this.#finish(job, () => job.reject(new AnalyserError('crash', { cause })));
    }
  }

  #listenTo(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data));
    const crash = (cause: unknown): void => {
      // One that was stopped may still have had something to say.
      if (worker !== this.#worker) return;
      this.#stop();
      const [job] = this.#jobs;
      if (job) this.#finish(job, () => job.reject(new AnalyserError('crash', { cause })));
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      crash(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', () => crash('unreadable message'));
    return worker;
  }

  #hear(reply: Reply): void {
    const [job] = this.#jobs;
    if (job?.request.id !== reply.id) return;
    if ('progress' in reply) job.work.onProgress?.(reply.progress);
    else if ('result' in reply) this.#finish(job, () => job.resolve(reply.result));
    else this.#finish(job, () => job.reject(new AnalyserError(reply.error.kind, { cause: reply.error.message })));
  }

  /** Work that is under way can only be stopped with its worker; work that waits is just dropped. */
  #abort(job: Job): void {
    if (!this.#jobs.includes(job)) return;
    if (this.#jobs[0] === job) this.#stop();
    this.#finish(job, () => job.reject(new AnalyserError('aborted', { cause: job.work.signal?.reason })));
  }

  #finish(job: Job, settle: () => void): void {
    const wasFirst = this.#jobs[0] === job;
    // What the bench adds up: browsers throttle a page on request, but not its workers.
    if (wasFirst) performance.measure('glane:worker', { start: this.#since, end: performance.now() });
    this.#jobs = this.#jobs.filter((one) => one !== job);
    settle();
    if (wasFirst) this.#begin();
  }

  #stop(): void {
    clearTimeout(this.#idleTimer);
    this.#worker?.terminate();
    this.#worker = null;
  }
}
