import type { French } from '$lib/core/document/french/french.ts';
import { loadFrench } from '$lib/core/document/french/open.ts';
import { readLanguageData } from '$lib/device/language-data.ts';
import { AnalyserError, type Analyser, type Work } from './analyser.ts';
import { localAnalyser } from './local.ts';
import type { Reply, Request } from './messages.ts';
import { warmUp } from './warm-up.ts';

let french: French | null = null;
const analyser: Analyser = localAnalyser(async () => (french = await loadFrench(readLanguageData)));
const reply = (message: Reply): void => globalThis.postMessage(message);

function answer({ verb, given: [article, wishes] }: Request, work: Work): Promise<unknown> {
  if (verb === 'prepare') return analyser.prepare();
  return verb === 'makeSet' ? analyser.makeSet(article!, wishes!, work) : analyser[verb](article!, work);
}

/** Whether there was real work; then nothing is left to warm up. */
let hasWorked = false;

/** Goes on with the warm-up while nothing is asked; a question is heard between two steps and ends it. */
function warm(steps: Iterator<void, void>): void {
  if (hasWorked) return;
  try {
    if (!steps.next().done) setTimeout(() => warm(steps));
  } catch {
    // The same fault will come back, and be told, when an article is worked on.
  }
}

globalThis.addEventListener('message', async ({ data: request }: MessageEvent<Request>) => {
  const { id } = request;
  if (request.verb !== 'prepare') hasWorked = true;
  try {
    reply({ id, result: await answer(request, { onProgress: (progress) => reply({ id, progress }) }) });
    if (request.verb === 'prepare' && french) warm(warmUp(french));
  } catch (error) {
    const [kind, cause] = error instanceof AnalyserError ? [error.kind, error.cause] : (['crash', error] as const);
    reply({ id, error: { kind, message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) } });
  }
});
