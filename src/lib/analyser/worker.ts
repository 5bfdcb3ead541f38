import { loadFrench } from '$lib/core/document/french/open.ts';
import { AnalyserError, type Analyser, type Work } from './analyser.ts';
import { localAnalyser } from './local.ts';
import type { Reply, Request } from './messages.ts';

/** Bytes of a language data file; it comes from the cache when there is no network. */
async function readData(name: string): Promise<Uint8Array> {
  const response = await fetch(`/data/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const analyser: Analyser = localAnalyser(() => loadFrench(readData));
const reply = (message: Reply): void => globalThis.postMessage(message);

function answer({ verb, given: [article, wishes] }: Request, work: Work): Promise<unknown> {
  if (verb === 'prepare') return analyser.prepare();
  return verb === 'makeSet' ? analyser.makeSet(article!, wishes!, work) : analyser[verb](article!, work);
}

globalThis.addEventListener('message', async ({ data: request }: MessageEvent<Request>) => {
  const { id } = request;
  try {
    reply({ id, result: await answer(request, { onProgress: (progress) => reply({ id, progress }) }) });
  } catch (error) {
    const [kind, cause] = error instanceof AnalyserError ? [error.kind, error.cause] : (['crash', error] as const);
    reply({ id, error: { kind, message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) } });
  }
});
