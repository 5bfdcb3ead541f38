import type { Article } from '$lib/core/article/article.ts';
import { loadFrench } from '$lib/core/document/french/open.ts';
import type { Wishes } from '$lib/core/exercises/study-set.ts';
import { AnalyserError, type Progress } from './analyser.ts';
import { localAnalyser } from './local.ts';
import type { Reply, Request } from './messages.ts';

/** Bytes of a language data file; it comes from the cache when there is no network. */
async function readData(name: string): Promise<Uint8Array> {
  const response = await fetch(`/data/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const analyser = localAnalyser(() => loadFrench(readData));
const reply = (message: Reply): void => globalThis.postMessage(message);

globalThis.addEventListener('message', async ({ data: { id, verb, given } }: MessageEvent<Request>) => {
  const work = { onProgress: (progress: Progress) => reply({ id, progress }) };
  try {
    const [article, wishes] = given as [Article, Wishes];
    reply({
      id,
      result: await (verb === 'makeSet' ? analyser.makeSet(article, wishes, work) : analyser[verb](article, work))
    });
  } catch (error) {
    const kind = error instanceof AnalyserError ? error.kind : 'crash';
    const cause = error instanceof AnalyserError ? error.cause : error;
    reply({ id, error: { kind, message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) } });
  }
});
