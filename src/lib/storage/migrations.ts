import type { IDBPDatabase, IDBPTransaction, DBSchema } from 'idb';
import type { ArticleId } from '$lib/core/article/article.ts';
import type { CardId } from '$lib/core/deck/card.ts';
import type { StudySet } from '$lib/core/exercises/study-set.ts';
import type { Article } from '$lib/core/article/article.ts';
import type { LogEntry } from '$lib/core/review/review-log.ts';
import type { CardRecord } from './card-record.ts';
import type { ArticleSummary, Report, WordMark } from './store.ts';

/** The database as the newest version has it. */
export interface GlaneSchema extends DBSchema {
  articles: { key: ArticleId; value: ArticleSummary };
  /** Apart from the summaries, since a set is large and a list of articles does not need it. */
  sets: { key: ArticleId; value: { readonly id: ArticleId; readonly article: Article; readonly set: StudySet } };
  cards: {
    key: CardId;
    value: CardRecord;
    indexes: { due: number; fresh: [number, number]; articles: ArticleId };
  };
  /** In time order by its key: no index is needed, and none has to be written. */
  log: { key: [at: number, id: string]; value: LogEntry };
  words: { key: string; value: WordMark };
  reports: { key: string; value: Report };
  /** What there is one of: settings, session, draft. */
  values: { key: 'settings' | 'session' | 'draft'; value: unknown };
}

export type GlaneDatabase = IDBPDatabase<GlaneSchema>;

/** One step from a version to the next. It may read and change what is there; when it throws, nothing has changed. */
export type Migration = (
  database: GlaneDatabase,
  transaction: IDBPTransaction<GlaneSchema, ('articles' | 'cards' | 'log')[], 'versionchange'>
) => void | Promise<void>;

/**
 * All steps in order: the n-th makes version n. Only add at the end. A step is never edited once it was released, since
 * somewhere a database stands before it and another behind it. fixtures/ has a database of every version.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('sets', { keyPath: 'id' });
    const cards = database.createObjectStore('cards', { keyPath: 'id' });
    cards.createIndex('due', 'due');
    cards.createIndex('fresh', 'fresh');
    cards.createIndex('articles', 'articles', { multiEntry: true });
    database.createObjectStore('log', { keyPath: ['at', 'id'] });
    database.createObjectStore('words', { keyPath: 'lemma' });
    database.createObjectStore('reports', { keyPath: 'id' });
    database.createObjectStore('values');
  }
];
