import type { ArticleId } from '$lib/core/article/article.ts';
import type { Card, CardId } from '$lib/core/deck/card.ts';
import type { StudySet } from '$lib/core/exercises/study-set.ts';
import type { LogEntry, ReviewEntry, UndoEntry } from '$lib/core/review/review-log.ts';
import type { Session } from '$lib/core/review/sitting.ts';
import { shownBy, without } from './card-record.ts';
import { Connection, type Reading, type Writing } from './connection.ts';
import { MIGRATIONS, type GlaneSchema, type Migration } from './migrations.ts';
import * as parse from './parsers.ts';
import type { Settings } from './settings.ts';
import type {
  ArticleSummary,
  Damage,
  Kept,
  PasteDraft,
  Report,
  Store,
  StoredArticle,
  StoreEvents,
  WordMark
} from './store.ts';
import { addEntry, putAnswer, putCard, putCards, putShelf, putSuspended, putValue } from './writes.ts';

/** What may differ when a store is opened: its name, who listens, and for tests the steps of its schema. */
export interface OpenOptions {
  readonly name?: string;
  readonly events?: StoreEvents;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the device's own store, in IndexedDB.
 *
 * @throws StoreError when the database cannot be opened; see openDatabase.
 */
export async function openStore(options: OpenOptions = {}): Promise<Store> {
  const { name = 'glane', events = {}, migrations = MIGRATIONS } = options;
  const connection = new Connection(name, migrations, () => events.outdated?.());
  await connection.open();
  return new IndexedDbStore(connection, events);
}

class IndexedDbStore implements Store {
  readonly #told = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly events: StoreEvents
  ) {}

  saveArticle(stored: StoredArticle, cards: readonly Card[]): Promise<void> {
    return this.connection.write(['articles', 'sets', 'cards'], 'relaxed', async (tx) => {
      await putShelf(tx, stored);
      await putCards(tx, stored.article, cards);
    });
  }

  async articles(): Promise<ArticleSummary[]> {
    const all = await this.connection.read(['articles'], (tx) => tx.objectStore('articles').getAll());
    return this.#sound('articles', all, parse.parseSummary, ({ id }) => id).sort((a, b) => b.added - a.added);
  }

  article(id: ArticleId): Promise<StoredArticle | null> {
    return this.connection.read(['articles', 'sets'], (tx) => this.#article(tx, id));
  }

  markOpened(id: ArticleId, at: number): Promise<void> {
    return this.connection.write(['articles'], 'relaxed', async (tx) => {
      const summary = await tx.objectStore('articles').get(id);
      if (summary) await tx.objectStore('articles').put({ ...summary, opened: at });
    });
  }

  removeArticle(id: ArticleId): Promise<{ stored: StoredArticle; cards: Card[] } | null> {
    return this.connection.write(['articles', 'sets', 'cards'], 'strict', async (tx) => {
      const stored = await this.#article(tx, id);
      const store = tx.objectStore('cards');
      const records = await store.index('articles').getAll(id);
      const sets = await this.#otherSets(tx, id, records);
      for (const record of records) {
        const rest = without(record, id, (home) => sets.get(home) ?? null);
        await (rest ? store.put(rest) : store.delete(record.id));
      }
      await Promise.all([tx.objectStore('articles').delete(id), tx.objectStore('sets').delete(id)]);
      const sound = records.filter((record) => this.#soundCards([record]).length > 0);
      return stored && { stored, cards: sound.flatMap((record) => shownBy(record, id, stored.set) ?? []) };
    });
  }

  async cards(ids: readonly CardId[]): Promise<Card[]> {
    const records = await this.connection.read(['cards'], (tx) =>
      Promise.all(ids.map((id) => tx.objectStore('cards').get(id)))
    );
    return this.#soundCards(records.filter((record) => record !== undefined));
  }

  async cardsOf(article: ArticleId): Promise<Card[]> {
    const records = await this.connection.read(['cards'], (tx) =>
      tx.objectStore('cards').index('articles').getAll(article)
    );
    return this.#soundCards(records).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }

  async dueCards(until: number, limit: number): Promise<Card[]> {
    if (limit <= 0) return [];
    const range = IDBKeyRange.upperBound(until);
    return this.#soundCards(
      await this.connection.read(['cards'], (tx) => tx.objectStore('cards').index('due').getAll(range, limit))
    );
  }

  async newCards(limit: number): Promise<Card[]> {
    if (limit <= 0) return [];
    return this.#soundCards(
      await this.connection.read(['cards'], (tx) => tx.objectStore('cards').index('fresh').getAll(null, limit))
    );
  }

  setSuspended(id: CardId, suspended: boolean): Promise<void> {
    return this.connection.write(['cards'], 'relaxed', (tx) => putSuspended(tx, id, suspended));
  }

  saveReview(card: Card, entry: ReviewEntry, session: Session | null): Promise<void> {
    return this.connection.write(['cards', 'log', 'values'], 'strict', (tx) => putAnswer(tx, card, entry, session));
  }

  undoReview(card: Card, entry: UndoEntry, session: Session | null): Promise<void> {
    return this.connection.write(['cards', 'log', 'values'], 'strict', (tx) => putAnswer(tx, card, entry, session));
  }

  async log(since: number): Promise<LogEntry[]> {
    const range = IDBKeyRange.lowerBound([since]);
    return this.#soundLog(await this.connection.read(['log'], (tx) => tx.objectStore('log').getAll(range)));
  }

  session(): Promise<Session | null> {
    return this.#value('session', parse.parseSession);
  }

  saveSession(session: Session | null): Promise<void> {
    return this.connection.write(['values'], 'strict', (tx) => putValue(tx, 'session', session));
  }

  settings(): Promise<Settings> {
    return this.connection.read(['values'], settingsIn);
  }

  saveSettings(settings: Settings): Promise<void> {
    return this.connection.write(['values'], 'relaxed', (tx) => putValue(tx, 'settings', settings));
  }

  async words(): Promise<WordMark[]> {
    return this.#soundWords(await this.connection.read(['words'], (tx) => tx.objectStore('words').getAll()));
  }

  markWord(mark: WordMark): Promise<void> {
    return this.connection.write(['words'], 'relaxed', async (tx) => void (await tx.objectStore('words').put(mark)));
  }

  async reports(): Promise<Report[]> {
    return this.#soundReports(await this.connection.read(['reports'], (tx) => tx.objectStore('reports').getAll()));
  }

  saveReport(report: Report): Promise<void> {
    return this.connection.write(
      ['reports'],
      'relaxed',
      async (tx) => void (await tx.objectStore('reports').put(report))
    );
  }

  removeReport(id: string): Promise<void> {
    return this.connection.write(['reports'], 'relaxed', (tx) => tx.objectStore('reports').delete(id));
  }

  pasteDraft(): Promise<PasteDraft | null> {
    return this.#value('draft', parse.parsePasteDraft);
  }

  savePasteDraft(draft: PasteDraft | null): Promise<void> {
    return this.connection.write(['values'], 'relaxed', (tx) => putValue(tx, 'draft', draft));
  }

  everything(): Promise<Kept> {
    return this.connection.read(['articles', 'sets', 'cards', 'log', 'words', 'reports', 'values'], async (tx) => {
      const ids = await tx.objectStore('articles').getAllKeys();
      const articles = await Promise.all(ids.map((id) => this.#article(tx, id)));
      return {
        articles: articles.filter((stored) => stored !== null),
        cards: this.#soundCards(await tx.objectStore('cards').getAll()),
        log: this.#soundLog(await tx.objectStore('log').getAll()),
        words: this.#soundWords(await tx.objectStore('words').getAll()),
        reports: this.#soundReports(await tx.objectStore('reports').getAll()),
        settings: await settingsIn(tx)
      };
    });
  }

  absorb({ articles = [], cards = [], log = [], words = [], reports = [], settings }: Partial<Kept>): Promise<void> {
    return this.connection.write(
      ['articles', 'sets', 'cards', 'log', 'words', 'reports', 'values'],
      'strict',
      async (tx) => {
        for (const stored of articles) await putShelf(tx, stored);
        for (const card of cards) await putCard(tx, card, articles);
        for (const entry of log) await addEntry(tx, entry);
        for (const mark of words) await tx.objectStore('words').put(mark);
        for (const report of reports) await tx.objectStore('reports').put(report);
        if (settings) await putValue(tx, 'settings', settings);
      }
    );
  }

  close(): void {
    this.connection.close();
  }

  async #article(tx: Reading | Writing, id: ArticleId): Promise<StoredArticle | null> {
    const [summary, shelf] = await Promise.all([
      (tx as Reading).objectStore('articles').get(id),
      (tx as Reading).objectStore('sets').get(id)
    ]);
    if (!summary && !shelf) return null;
    const stored = { article: shelf?.article, set: shelf?.set, added: summary?.added, opened: summary?.opened };
    return this.#sound('articles', [stored], parse.parseStoredArticle, () => id)[0] ?? null;
  }

  /** The sets of the other articles that share cards with the one that goes. */
  async #otherSets(
    tx: Writing,
    id: ArticleId,
    records: readonly GlaneSchema['cards']['value'][]
  ): Promise<Map<ArticleId, StudySet>> {
    const others = new Set(records.flatMap(({ articles }) => articles.filter((one) => one !== id)));
    const sets = new Map<ArticleId, StudySet>();
    for (const other of others) {
      const stored = await this.#article(tx, other);
      if (stored) sets.set(other, stored.set);
    }
    return sets;
  }

  async #value<T>(name: 'session' | 'draft', parser: parse.Parser<T>): Promise<T | null> {
    const value = await this.connection.read(['values'], (tx) => tx.objectStore('values').get(name));
    return value === undefined ? null : (this.#sound(name, [value], parser, () => name)[0] ?? null);
  }

  #soundCards(records: readonly GlaneSchema['cards']['value'][]): Card[] {
    return this.#sound('cards', records, parse.parseCardRecord, ({ id }) => id).map(({ card }) => card);
  }

  #soundLog(entries: readonly LogEntry[]): LogEntry[] {
    return this.#sound('log', entries, parse.parseLogEntry, ({ id }) => id);
  }

  #soundWords(words: readonly WordMark[]): WordMark[] {
    return this.#sound('words', words, parse.parseWordMark, ({ lemma }) => lemma);
  }

  #soundReports(reports: readonly Report[]): Report[] {
    return this.#sound('reports', reports, parse.parseReport, ({ id }) => id);
  }

  /** The records that can be read; of each other one is told once. */
  #sound<R, T>(
    place: Damage['place'],
    records: readonly R[],
    parser: parse.Parser<T>,
    keyOf: (record: R) => string
  ): T[] {
    return records.flatMap((record) => {
      const value = parser(record);
      if (value !== null) return [value];
      const key = String(keyOf(record));
      if (!this.#told.has(`${place} ${key}`)) this.events.damaged?.({ place, key });
      this.#told.add(`${place} ${key}`);
      return [];
    });
  }
}

async function settingsIn(tx: Reading): Promise<Settings> {
  return parse.parseSettings(await tx.objectStore('values').get('settings'));
}
