import type { Card, CardId } from '$lib/core/deck/card.ts';
import type { LogEntry } from '$lib/core/review/review-log.ts';
import type { Session } from '$lib/core/review/sitting.ts';
import { changed, homesOf, joined, recordOf } from './card-record.ts';
import type { Writing } from './connection.ts';
import { summaryOf, type StoredArticle } from './store.ts';

/** Puts an article and its set in their places. */
export async function putShelf(tx: Writing, stored: StoredArticle): Promise<void> {
  const { article, set } = stored;
  await Promise.all([
    tx.objectStore('articles').put(summaryOf(stored)),
    tx.objectStore('sets').put({ id: article.id, article, set })
  ]);
}

/** Puts the cards of an article that is saved, and removes those that its set has no longer and nobody has begun. */
export async function putCards(tx: Writing, article: StoredArticle['article'], cards: readonly Card[]): Promise<void> {
  const store = tx.objectStore('cards');
  const ids = new Set(cards.map(({ id }) => id));
  const former = await store.index('articles').getAll(article.id);
  for (const record of former) {
    if (!ids.has(record.id) && record.fresh && record.articles.length === 1) await store.delete(record.id);
  }
  const existing = await Promise.all(cards.map(({ id }) => store.get(id)));
  await Promise.all(cards.map((card, i) => store.put(joined(existing[i] ?? null, card))));
}

/** Writes what an answer changes. The log is never rewritten: an entry that is there stays, so a retry does no harm. */
export async function putAnswer(tx: Writing, card: Card, entry: LogEntry, session: Session | null): Promise<void> {
  const record = await tx.objectStore('cards').get(card.id);
  // Its article may have been removed in another tab; the log keeps the answer all the same.
  if (record) await tx.objectStore('cards').put(changed(record, { memory: card.memory }));
  await addEntry(tx, entry);
  await putValue(tx, 'session', session);
}

/** Puts a card as it is given, with the articles that it has here and among `shelf`. */
export async function putCard(tx: Writing, card: Card, shelf: readonly StoredArticle[]): Promise<void> {
  const existing = await tx.objectStore('cards').get(card.id);
  const homes = [...(existing?.articles ?? []), ...homesOf(card, shelf)];
  await tx.objectStore('cards').put(recordOf(card, [...new Set(homes)]));
}

/** Adds a log entry unless it is there. */
export async function addEntry(tx: Writing, entry: LogEntry): Promise<void> {
  const key: [number, string] = [entry.at, entry.id];
  if ((await tx.objectStore('log').getKey(key)) === undefined) await tx.objectStore('log').add(entry);
}

/** Puts the one value of a name; null removes it. */
export async function putValue(tx: Writing, name: 'settings' | 'session' | 'draft', value: unknown): Promise<void> {
  if (value === null) await tx.objectStore('values').delete(name);
  else await tx.objectStore('values').put(value, name);
}

/** Suspends a card or takes it back. */
export async function putSuspended(tx: Writing, id: CardId, suspended: boolean): Promise<void> {
  const record = await tx.objectStore('cards').get(id);
  if (record) await tx.objectStore('cards').put(changed(record, { suspended }));
}
