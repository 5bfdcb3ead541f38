import { afterEach, describe, expect, test, vi } from 'vitest';
import { analyserContract, starterArticle, WISHES } from './analyser.contract.ts';
import type { Analyser } from './analyser.ts';
import { openWorkerAnalyser } from './in-worker.ts';

describe('in a worker', () => analyserContract(() => openWorkerAnalyser()));

describe('the worker', () => {
  const article = starterArticle();
  let analyser: Analyser;
  const started: Worker[] = [];
  const ended = vi.fn();
  const RealWorker = globalThis.Worker;

  /** Real workers, counted. */
  const watched = (idle?: number): Analyser => {
    started.length = 0;
    ended.mockClear();
    globalThis.Worker = class extends RealWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(this);
      }
      override terminate(): void {
        ended();
        super.terminate();
      }
    };
    return (analyser = openWorkerAnalyser(idle));
  };

  afterEach(() => {
    analyser.close();
    globalThis.Worker = RealWorker;
  });

  test('starts at first use and serves all questions; a signal after the answer does nothing', async () => {
    watched();
    expect(started).toHaveLength(0);
    const controller = new AbortController();
    await analyser.read(article, { signal: controller.signal });
    controller.abort();
    await analyser.makeSet(article, WISHES);
    expect(started).toHaveLength(1);
  });

  test('ends when its work is stopped; another takes up what waits', async () => {
    watched();
    const controller = new AbortController();
    const stopped = analyser.makeSet(article, WISHES, {
      signal: controller.signal,
      onProgress: ({ step }) => step === 'analysing' && controller.abort()
    });
    const waiting = analyser.read(article);
    await expect(stopped).rejects.toMatchObject({ kind: 'aborted' });
    expect((await waiting).words.length).toBeGreaterThan(100);
    expect(started).toHaveLength(2);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  test('goes on when what is stopped was only waiting', async () => {
    watched();
    const controller = new AbortController();
    const running = analyser.prepare();
    const waiting = analyser.makeSet(article, WISHES, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'aborted' });
    await running;
    expect(started).toHaveLength(1);
    expect(ended).not.toHaveBeenCalled();
  });

  test('a crash is said so, and another takes up what waits', async () => {
    watched();
    const lost = analyser.makeSet(article, WISHES);
    const waiting = analyser.read(article);
    started[0]!.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    await expect(lost).rejects.toMatchObject({ kind: 'crash', cause: 'out of memory' });
    expect((await waiting).words.length).toBeGreaterThan(100);
    expect(started).toHaveLength(2);
  });

  test('is stopped when it is idle, and started again', async () => {
    watched(50);
    await analyser.prepare();
    await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1));
    expect((await analyser.read(article)).words.length).toBeGreaterThan(100);
    expect(started).toHaveLength(2);
  });

  test('closing ends it and answers what was asked', async () => {
    watched();
    const running = analyser.read(article);
    const waiting = analyser.makeSet(article, WISHES);
    analyser.close();
    await expect(running).rejects.toMatchObject({ kind: 'aborted' });
    await expect(waiting).rejects.toMatchObject({ kind: 'aborted' });
    expect(ended).toHaveBeenCalledTimes(1);
  });
});
