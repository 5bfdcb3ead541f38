import { afterEach, describe, expect, test } from 'vitest';
import type { ArticleId } from '$lib/core/article/article.ts';
import { cardOf, exerciseOf, flashcardOf, MORNING } from '$lib/core/deck/card.fixture.ts';
import type { Card, CardId, Memory } from '$lib/core/deck/card.ts';
import { answered, shelved } from './shelf.fixture.ts';
import type { Store, StoredArticle } from './store.ts';

const HOUR = 3_600_000;

/** What every store promises about articles and cards. `open` gives a new, empty one each time. */
export function articlesContract(open: () => Promise<Store>): void {
  let store: Store;
  const fresh = async (): Promise<Store> => (store = await open());
  afterEach(() => store.close());
  const keep = async (...shelves: { stored: StoredArticle; cards: readonly Card[] }[]): Promise<void> => {
    for (const { stored, cards } of shelves) await store.saveArticle(stored, cards);
  };
  const ids = (cards: readonly Card[]): string[] => cards.map(({ id }) => id);

  describe('articles', () => {
    test('come back whole, the newest first', async () => {
      await fresh();
      const [a, b] = [shelved('a', ['x'], MORNING), shelved('b', ['y', 'z'], MORNING + HOUR)];
      await keep(a, b);
      expect(await store.article(a.stored.article.id)).toEqual(a.stored);
      expect(await store.articles()).toMatchObject([
        { id: 'b', title: 'Article b', level: 'B1', words: 9, exercises: 2, added: MORNING + HOUR, opened: null },
        { id: 'a', exercises: 1 }
      ]);
      expect((await store.articles())[0]).not.toHaveProperty('text');
    });

    test('one that is not there is null', async () => {
      await fresh();
      expect(await store.article('nowhere' as ArticleId)).toBeNull();
      expect(await store.removeArticle('nowhere' as ArticleId)).toBeNull();
      expect(await store.articles()).toEqual([]);
      await store.markOpened('nowhere' as ArticleId, MORNING);
      expect(await store.articles()).toEqual([]);
    });

    test('remember when they were opened', async () => {
      await fresh();
      await keep(shelved('a', ['x']));
      await store.markOpened('a' as ArticleId, MORNING + 5);
      expect((await store.articles())[0]!.opened).toBe(MORNING + 5);
      expect((await store.article('a' as ArticleId))!.opened).toBe(MORNING + 5);
    });

    test('removed and put back are as before, memories included', async () => {
      await fresh();
      const a = shelved('a', ['x', 'y']);
      await keep(a);
      const review = answered(a.cards[0]!, MORNING);
      await store.saveReview(review.card, review.entry, null);
      const removed = await store.removeArticle(a.stored.article.id);
      expect(await store.article(a.stored.article.id)).toBeNull();
      expect(await store.cardsOf(a.stored.article.id)).toEqual([]);
      expect(await store.dueCards(Infinity, 10)).toEqual([]);
      expect(await store.newCards(10)).toEqual([]);
      expect(await store.log(0)).toEqual([review.entry]);
      await store.saveArticle(removed!.stored, removed!.cards);
      expect(await store.article(a.stored.article.id)).toEqual(a.stored);
      expect(await store.cardsOf(a.stored.article.id)).toEqual([review.card, a.cards[1]]);
    });
  });

  describe('cards', () => {
    test('come in the order asked for; unknown ones are left out', async () => {
      await fresh();
      await keep(shelved('a', ['x', 'y', 'z']));
      expect(ids(await store.cards(['z', 'nowhere', 'x'] as CardId[]))).toEqual(['z', 'x']);
      expect(await store.cards([])).toEqual([]);
    });

    test('of an article come in order of presentation', async () => {
      await fresh();
      const reveal = exerciseOf({
        id: 'last',
        prompt: { form: 'reveal', question: 'Comment dit-on\u00A0?', text: null, card: 'f', direction: 'en>fr' }
      });
      await keep(shelved('a', [reveal, 'x', exerciseOf({ id: 'first', kind: 'C2' })]));
      expect(ids(await store.cardsOf('a' as ArticleId))).toEqual(['first', 'last', 'x']);
      expect((await store.cards(['last' as CardId]))[0]!.flashcard).toEqual(flashcardOf('f'));
    });

    test('keep their memory when the article is saved again; what is gone and was never begun goes', async () => {
      await fresh();
      const a = shelved('a', ['x', 'begun', 'gone']);
      await keep(a);
      for (const id of ['x', 'begun']) {
        const review = answered(
          a.cards.find((card) => card.id === id)!,
          MORNING
        );
        await store.saveReview(review.card, review.entry, null);
      }
      await keep(shelved('a', ['x', 'new'], MORNING + HOUR));
      const cards = await store.cardsOf('a' as ArticleId);
      expect(ids(cards).sort()).toEqual(['begun', 'new', 'x']);
      expect(cards.find(({ id }) => id === 'x')).toMatchObject({ memory: { phase: 'review' }, added: MORNING });
    });

    test('due ones: begun, due by then, the longest due first, as many as asked', async () => {
      await fresh();
      const memory = (due: number): Memory => ({ ...cardOf('x').memory, phase: 'review', due, lastReview: MORNING });
      const given = [3, 1, 2].map((h) => cardOf(`d${h}`, { memory: memory(MORNING + h * HOUR) }));
      const learning = cardOf('l', { memory: { ...memory(MORNING), phase: 'learning' } });
      await store.absorb({ cards: [...given, learning, cardOf('never')] });
      expect(ids(await store.dueCards(MORNING + 2 * HOUR, 10))).toEqual(['l', 'd1', 'd2']);
      expect(ids(await store.dueCards(MORNING + 9 * HOUR, 2))).toEqual(['l', 'd1']);
      expect(await store.dueCards(MORNING - 1, 10)).toEqual([]);
      expect(await store.dueCards(MORNING + 9 * HOUR, 0)).toEqual([]);
      expect(ids(await store.dueCards(Infinity, 10))).toHaveLength(4);
    });

    test('new ones: by addition, then presentation, as many as asked', async () => {
      await fresh();
      await keep(shelved('b', ['b1', 'b2'], MORNING + HOUR), shelved('a', ['a1', 'a2'], MORNING));
      expect(ids(await store.newCards(3))).toEqual(['a1', 'a2', 'b1']);
      expect(await store.newCards(0)).toEqual([]);
    });

    test('suspended and retired ones are neither due nor new; a suspended one can be taken back', async () => {
      await fresh();
      const question = cardOf('c2', { exercise: { kind: 'C2' } });
      await store.absorb({ cards: [question, cardOf('x')] });
      const review = answered(question, MORNING);
      await store.saveReview(review.card, review.entry, null);
      await store.setSuspended('x' as CardId, true);
      expect(await store.dueCards(Infinity, 10)).toEqual([]);
      expect(await store.newCards(10)).toEqual([]);
      expect((await store.cards(['x' as CardId]))[0]!.suspended).toBe(true);
      await store.setSuspended('x' as CardId, false);
      expect(ids(await store.newCards(10))).toEqual(['x']);
      await store.setSuspended('nowhere' as CardId, true);
    });
  });

  describe('a word that two articles have', () => {
    test('is one card with one memory, shown in the sentence of the article saved last', async () => {
      await fresh();
      const a = shelved('a', ['word', 'x']);
      await keep(a);
      const review = answered(a.cards[0]!, MORNING);
      await store.saveReview(review.card, review.entry, null);
      await keep(shelved('b', ['word', 'y'], MORNING + HOUR));
      const [card] = await store.cards(['word' as CardId]);
      expect(card).toMatchObject({ article: 'b', exercise: { why: 'de b' }, memory: review.card.memory });
      expect(ids(await store.cardsOf('a' as ArticleId))).toEqual(['word', 'x']);
      expect(ids(await store.cardsOf('b' as ArticleId))).toEqual(['word', 'y']);
    });

    test('outlives one of them, in the sentence of the other', async () => {
      await fresh();
      await keep(shelved('a', ['word']), shelved('b', ['word', 'y'], MORNING + HOUR));
      const removed = await store.removeArticle('b' as ArticleId);
      expect(ids(removed!.cards)).toEqual(['word', 'y']);
      expect(await store.cards(['word', 'y'] as CardId[])).toMatchObject([{ article: 'a', exercise: { why: 'de a' } }]);
      await store.saveArticle(removed!.stored, removed!.cards);
      expect(ids(await store.cardsOf('b' as ArticleId))).toEqual(['word', 'y']);
      expect((await store.cards(['word' as CardId]))[0]).toMatchObject({ article: 'b', exercise: { why: 'de b' } });
      await store.removeArticle('a' as ArticleId);
      expect(ids(await store.cardsOf('b' as ArticleId))).toEqual(['word', 'y']);
    });
  });
}
