import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import type { Article, ArticleId, Span } from '../article/article.ts';
import { analyse } from './analyse.ts';
import type { Doc } from './doc.ts';

/** For tests: the document of a text, over the real language data. The text is taken as it stands. */
export async function docOf(text: string): Promise<Doc> {
  return analyse(articleOf(text), await frenchFromDisk());
}

/** For tests: a text as an article, untouched. */
export function articleOf(text: string): Article {
  return { id: 'test' as ArticleId, text, title: '', source: null, date: null, licence: null };
}

/** For tests: the words of a span. */
export function textOf(doc: Doc, { start, end }: Span): string {
  return doc.article.text.slice(start, end);
}
