import type { ArticleId } from '$lib/core/article/article.ts';
import type { Card, CardId } from '$lib/core/deck/card.ts';
import type { LogEntry } from '$lib/core/review/review-log.ts';
import type { Session } from '$lib/core/review/sitting.ts';
import { changed, homesOf, joined, recordOf, shownBy, without, type CardRecord } from './card-record.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import {
  StoreError,
  summaryOf,
  type PasteDraft,
  type Report,
  type Store,
  type StoredArticle,
  type WordMark
} from './store.ts';

/**
 * A store that keeps nothing beyond the page: for tests, and where a browser refuses its database. It copies what goes in
 * and out, as a database does.
 */
export function memoryStore(): Store {
  const articles = new Map<ArticleId, StoredArticle>();
  const records = new Map<CardId, CardRecord>();
  const log = new Map<string, LogEntry>();
  const words = new Map<string, WordMark>();
  const reports = new Map<string, Report>();
  const values: { settings: Settings; session: Session | null; draft: PasteDraft | null } = {
    settings: DEFAULT_SETTINGS,
    session: null,
    draft: null
  };
  let isClosed = false;

  /** Runs at once, answers later, and hands out copies. */
  const kept = async <T>(work: () => T): Promise<T> => {
    if (isClosed) throw new StoreError('closed');
    return structuredClone(work());
  };
  const setOf = (id: ArticleId): StoredArticle['set'] | null => articles.get(id)?.set ?? null;
  const put = (record: CardRecord): unknown => records.set(record.id, structuredClone(record));
  const ofArticle = (id: ArticleId): CardRecord[] =>
    [...records.values()].filter((record) => record.articles.includes(id));
  const cardsIn = (found: readonly CardRecord[]): Card[] => found.map(({ card }) => card);
  const addEntry = (entry: LogEntry): unknown => log.has(entry.id) || log.set(entry.id, structuredClone(entry));
  const allLog = (): LogEntry[] => [...log.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const record = (card: Card, entry: LogEntry, session: Session | null): Promise<void> =>
    kept(() => {
      const existing = records.get(card.id);
      if (existing) put(changed(existing, { memory: card.memory }));
      addEntry(entry);
      values.session = structuredClone(session);
    });

  return {
    saveArticle: (stored, cards) =>
      kept(() => {
        articles.set(stored.article.id, structuredClone(stored));
        const ids = new Set(cards.map(({ id }) => id));
        for (const former of ofArticle(stored.article.id)) {
          if (!ids.has(former.id) && former.fresh && former.articles.length === 1) records.delete(former.id);
        }
        for (const card of cards) put(joined(records.get(card.id) ?? null, card));
      }),
    articles: () => kept(() => [...articles.values()].map(summaryOf).sort((a, b) => b.added - a.added)),
    article: (id) => kept(() => articles.get(id) ?? null),
    markOpened: (id, at) =>
      kept(() => {
        const stored = articles.get(id);
        if (stored) articles.set(id, { ...stored, opened: at });
      }),
    removeArticle: (id) =>
      kept(() => {
        const stored = articles.get(id);
        const found = ofArticle(id);
        for (const former of found) {
          const rest = without(former, id, setOf);
          if (rest) put(rest);
          else records.delete(former.id);
        }
        articles.delete(id);
        return stored ? { stored, cards: found.flatMap((one) => shownBy(one, id, stored.set) ?? []) } : null;
      }),

    cards: (ids) => kept(() => cardsIn(ids.flatMap((id) => records.get(id) ?? []))),
    cardsOf: (article) =>
      kept(() => cardsIn(ofArticle(article)).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))),
    dueCards: (until, limit) =>
      kept(() => {
        const due = [...records.values()].filter((one) => one.due !== undefined && one.due <= until);
        return cardsIn(due.sort((a, b) => a.due! - b.due! || (a.id < b.id ? -1 : 1)).slice(0, Math.max(limit, 0)));
      }),
    newCards: (limit) =>
      kept(() => {
        const fresh = [...records.values()].filter((one) => one.fresh !== undefined);
        const byPlace = fresh.sort(
          (a, b) => a.fresh![0] - b.fresh![0] || a.fresh![1] - b.fresh![1] || (a.id < b.id ? -1 : 1)
        );
        return cardsIn(byPlace.slice(0, Math.max(limit, 0)));
      }),
    setSuspended: (id, suspended) =>
      kept(() => {
        const existing = records.get(id);
        if (existing) put(changed(existing, { suspended }));
      }),

    saveReview: record,
    undoReview: record,
    log: (since) => kept(() => allLog().filter(({ at }) => at >= since)),

    session: () => kept(() => values.session),
    saveSession: (session) => kept(() => void (values.session = structuredClone(session))),
    settings: () => kept(() => values.settings),
    saveSettings: (settings) => kept(() => void (values.settings = structuredClone(settings))),
    words: () => kept(() => [...words.values()].sort((a, b) => (a.lemma < b.lemma ? -1 : 1))),
    markWord: (mark) => kept(() => void words.set(mark.lemma, structuredClone(mark))),
    reports: () => kept(() => [...reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    saveReport: (report) => kept(() => void reports.set(report.id, structuredClone(report))),
    removeReport: (id) => kept(() => void reports.delete(id)),
    pasteDraft: () => kept(() => values.draft),
    savePasteDraft: (draft) => kept(() => void (values.draft = structuredClone(draft))),

    everything: () =>
      kept(() => ({
        articles: [...articles.values()],
        cards: cardsIn([...records.values()]),
        log: allLog(),
        words: [...words.values()],
        reports: [...reports.values()],
        settings: values.settings
      })),
    absorb: (given) =>
      kept(() => {
        for (const stored of given.articles ?? []) articles.set(stored.article.id, structuredClone(stored));
        for (const card of given.cards ?? []) {
          const homes = [...(records.get(card.id)?.articles ?? []), ...homesOf(card, given.articles ?? [])];
          put(recordOf(card, [...new Set(homes)]));
        }
        for (const entry of given.log ?? []) addEntry(entry);
        for (const mark of given.words ?? []) words.set(mark.lemma, structuredClone(mark));
        for (const report of given.reports ?? []) reports.set(report.id, structuredClone(report));
        if (given.settings) values.settings = structuredClone(given.settings);
      }),

    close: () => void (isClosed = true)
  };
}
