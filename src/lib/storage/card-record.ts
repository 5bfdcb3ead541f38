import type { ArticleId } from '$lib/core/article/article.ts';
import { isRetired, type Card, type CardId } from '$lib/core/deck/card.ts';
import type { StudySet } from '$lib/core/exercises/study-set.ts';
import type { StoredArticle } from './store.ts';

/**
 * A card as it is stored: with what the indexes look at. A record without `due` or `fresh` is left out of that index, so
 * that suspended and retired cards cost nothing when the day's cards are gathered.
 */
export interface CardRecord {
  readonly id: CardId;
  /** All articles whose set has this card; `card.article` is the one whose sentence it shows. */
  readonly articles: readonly ArticleId[];
  /** Epoch milliseconds; only of cards that were begun and are still asked. */
  readonly due?: number;
  /** Addition and order; only of cards that were never asked. */
  readonly fresh?: readonly [added: number, order: number];
  readonly card: Card;
}

/** The record of a card that belongs to the given articles. */
export function recordOf(card: Card, articles: readonly ArticleId[]): CardRecord {
  const record = { id: card.id, articles, card };
  if (card.suspended || isRetired(card)) return record;
  if (card.memory.phase === 'new') return { ...record, fresh: [card.added, card.order] };
  return { ...record, due: card.memory.due };
}

/** The record after `change`, with its index fields set anew. */
export function changed(record: CardRecord, change: Partial<Card>): CardRecord {
  return recordOf({ ...record.card, ...change }, record.articles);
}

/** A card of an article that is saved: one that exists keeps memory, place and suspension, and takes the new sentence. */
export function joined(existing: CardRecord | null, card: Card): CardRecord {
  if (!existing) return recordOf(card, [card.article]);
  const { memory, suspended, added, order } = existing.card;
  const others = existing.articles.filter((id) => id !== card.article);
  return recordOf({ ...card, memory, suspended, added, order }, [...others, card.article]);
}

/** The card as an article shows it: with the sentence of that article's set; null when the set lacks it. */
export function shownBy({ card }: CardRecord, article: ArticleId, set: StudySet | null): Card | null {
  if (card.article === article) return card;
  const exercise = set?.exercises.find(({ id }) => (id as CardId) === card.id);
  if (!set || !exercise) return null;
  const { prompt } = exercise;
  const flashcard = prompt.form === 'reveal' ? (set.cards.find(({ id }) => id === prompt.card) ?? null) : null;
  return { ...card, article, exercise, flashcard };
}

/**
 * The record without one of its articles, null when that was the last. When the card showed that article's sentence, it
 * takes the one of an article that remains; `setOf` finds its set.
 */
export function without(
  record: CardRecord,
  article: ArticleId,
  setOf: (id: ArticleId) => StudySet | null
): CardRecord | null {
  const articles = record.articles.filter((id) => id !== article);
  if (record.card.article !== article) return articles.length > 0 ? recordOf(record.card, articles) : null;
  for (const home of [...articles].reverse()) {
    const card = shownBy(record, home, setOf(home));
    if (card) return recordOf(card, articles);
  }
  return null;
}

/** Articles among the given ones whose set has the card. */
export function homesOf(card: Card, articles: readonly StoredArticle[]): ArticleId[] {
  const homes = articles.filter(({ set }) => set.exercises.some(({ id }) => (id as CardId) === card.id));
  const others = homes.map(({ article }) => article.id).filter((id) => id !== card.article);
  return [...others, card.article];
}
