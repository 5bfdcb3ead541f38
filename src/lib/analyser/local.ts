import type { Article } from '$lib/core/article/article.ts';
import { analyse } from '$lib/core/document/analyse.ts';
import type { Doc } from '$lib/core/document/doc.ts';
import type { French } from '$lib/core/document/french/french.ts';
import { readingOf } from '$lib/core/document/reading.ts';
import { generate } from '$lib/core/exercises/generate.ts';
import { AnalyserError, type Analyser, type Work } from './analyser.ts';

/**
 * An analyser that works where it stands: in the worker, in Node, in tests. `load` gives the language data and is called
 * at first use; when it fails it is called again the next time.
 *
 * Work here cannot be interrupted; a signal counts before and between the steps.
 */
export function localAnalyser(load: () => Promise<French>): Analyser {
  let french: Promise<French> | null = null;
  const opened = async (work: Work): Promise<French> => {
    work.onProgress?.({ step: 'loading', share: 0 });
    french ??= load();
    try {
      return await french;
    } catch (cause) {
      french = null;
      throw new AnalyserError('data', { cause });
    }
  };
  const document = (article: Article, data: French, work: Work): Doc =>
    attempt(work, () => {
      work.onProgress?.({ step: 'analysing', share: 0 });
      return analyse(article, data, (share) => work.onProgress?.({ step: 'analysing', share }));
    });

  return {
    async prepare() {
      await opened({});
    },
    async analyse(article, work = {}) {
      return document(article, await opened(work), work);
    },
    async read(article, work = {}) {
      const data = await opened(work);
      const doc = document(article, data, work);
      return attempt(work, () => readingOf(doc, data));
    },
    async makeSet(article, wishes, work = {}) {
      const data = await opened(work);
      const doc = document(article, data, work);
      return attempt(work, () => {
        work.onProgress?.({ step: 'exercises', share: 0 });
        return generate(doc, wishes, data);
      });
    },
    close() {
      french = null;
    }
  };
}

/** A fault in the analysis must reach the page as an answer, from the worker as from here. */
function attempt<T>({ signal }: Work, step: () => T): T {
  if (signal?.aborted) throw new AnalyserError('aborted', { cause: signal.reason });
  try {
    return step();
  } catch (cause) {
    throw new AnalyserError('crash', { cause });
  }
}
