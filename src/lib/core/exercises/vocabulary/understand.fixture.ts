import { frenchFromDisk } from '../../../../../scripts/french-files.ts';
import { isProblem, makeArticle } from '../../article/make-article.ts';
import { analyse } from '../../document/analyse.ts';
import type { Doc } from '../../document/doc.ts';
import type { Workshop } from '../exercise.ts';

/** A workshop over the language data of the app; nothing known. */
export async function workshopOf(known: readonly string[] = []): Promise<Workshop> {
  return { french: await frenchFromDisk(), language: 'fr', known: new Set(known) };
}

/** The document of a few sentences of French. */
export async function understand(text: string): Promise<Doc> {
  const article = makeArticle(text);
  if (isProblem(article)) throw new Error(`not an article: ${article.problem}`);
  return analyse(article, await frenchFromDisk());
}
