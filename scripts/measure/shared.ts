import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article, ArticleId } from '../../src/lib/core/article/article.ts';
import { hash } from '../../src/lib/core/article/hash.ts';

/** The folder beside the project with treebanks, articles and gold annotations; it may be absent. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

export function isSharedHere(): boolean {
  return existsSync(SHARED);
}

/** A text as an article, untouched: offsets of annotations stay right. */
export function articleOf(text: string, title = ''): Article {
  return { id: hash(text) as ArticleId, text, title, source: null, date: null, licence: null };
}

/** The content of a shared file, null where it is absent. */
export function sharedText(path: string): string | null {
  return existsSync(SHARED + path) ? readFileSync(SHARED + path, 'utf8') : null;
}

/** Names of the shared files of a folder, sorted, without their ending. */
export function sharedNames(folder: string, ending: string): string[] {
  if (!existsSync(SHARED + folder)) return [];
  return readdirSync(SHARED + folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
