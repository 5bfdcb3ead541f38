import { afterEach, describe, expect, test } from 'vitest';
import type { Article, ArticleId } from '$lib/core/article/article.ts';
import { cardOf, exerciseOf, flashcardOf, MORNING } from '$lib/core/deck/card.fixture.ts';
import type { Card, CardId, Memory } from '$lib/core/deck/card.ts';
import { deckFrom } from '$lib/core/deck/deck.ts';
import { article01, setOf } from '$lib/core/deck/set.fixture.ts';
import type { Exercise } from '$lib/core/exercises/exercise.ts';
import { answer, next, startSession, undo, type Session } from '$lib/core/review/session.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { StoreError, type Kept, type Store, type StoredArticle } from './store.ts';

const plan = { retention: 0.9, days: { dayStart: 4, offset: () => 60 } };
const HOUR = 3_600_000;

const article = (id: string): Article => ({ ...article01, id: id as ArticleId, title: `Article ${id}` });

/** An article with exercises of the given ids, and its deck. */
export function shelved(
  id: string,
  exercises: readonly (string | Exercise)[],
  added = MORNING
): { stored: StoredArticle; cards: Card[] } {
  const made = exercises.map((one) => (typeof one === 'string' ? exerciseOf({ id: one, why: `de ${id}` }) : one));
  const set = setOf(made, [flashcardOf('f')], article(id));
  return { stored: { article: article(id), set, added, opened: null }, cards: deckFrom(article(id), set, added) };
}

/** The right answer to a card at a time, with what it leaves. */
export function answered(card: Card, at: number, session: Session = startSession(null, [card.id], at - 5000)) {
  return answer(session, card, ['assurance'], { mark: 'right', slips: [], gaps: [] }, at, plan);
}

/** What every store promises. `open` gives a new, empty one each time. */
export function storeContract(open: () => Promise<Store>): void {
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

  describe('reviews', () => {
    test('card, log and session are written together', async () => {
      await fresh();
      const a = shelved('a', ['x', 'y']);
      await keep(a);
      const session = startSession(
        a.stored.article.id,
        a.cards.map(({ id }) => id),
        MORNING
      );
      const review = answered(a.cards[0]!, MORNING + 5000, session);
      await store.saveReview(review.card, review.entry, review.session);
      expect(await store.cards([review.card.id])).toEqual([review.card]);
      expect(await store.log(0)).toEqual([review.entry]);
      expect(await store.session()).toEqual(review.session);
    });

    test('undo adds to the log and takes nothing away', async () => {
      await fresh();
      const a = shelved('a', ['x', 'y']);
      await keep(a);
      const review = answered(a.cards[0]!, MORNING);
      const session = next(review.session, review.card, MORNING + 1000);
      await store.saveReview(review.card, review.entry, session);
      const undone = undo(session, review.card, review.entry, MORNING + 2000);
      await store.undoReview(undone.card, undone.entry, undone.session);
      expect(await store.cards([review.card.id])).toEqual([a.cards[0]]);
      expect(await store.log(0)).toEqual([review.entry, undone.entry]);
      expect(await store.session()).toEqual(undone.session);
    });

    test('the same entry twice is one; another of the same moment is not', async () => {
      await fresh();
      const a = shelved('a', ['x', 'y']);
      await keep(a);
      const [x, y] = a.cards.map((card) => answered(card, MORNING)) as [
        ReturnType<typeof answered>,
        ReturnType<typeof answered>
      ];
      for (const review of [x, x, y]) await store.saveReview(review.card, review.entry, null);
      expect(await store.log(0)).toEqual([x.entry, y.entry]);
    });

    test('the log is read from a time on, in time order', async () => {
      await fresh();
      const cards = ['x', 'y', 'z'].map((id) => cardOf(id));
      await store.absorb({ cards });
      const reviews = [2, 0, 1].map((h, i) => answered(cards[i]!, MORNING + h * HOUR));
      for (const review of reviews) await store.saveReview(review.card, review.entry, null);
      expect((await store.log(0)).map(({ card }) => card)).toEqual(['y', 'z', 'x']);
      expect((await store.log(MORNING + HOUR)).map(({ card }) => card)).toEqual(['z', 'x']);
      expect(await store.log(MORNING + 3 * HOUR)).toEqual([]);
    });

    test('of a card that was removed meanwhile stay in the log and do not bring it back', async () => {
      await fresh();
      const review = answered(cardOf('gone'), MORNING);
      await store.saveReview(review.card, review.entry, null);
      expect(await store.log(0)).toEqual([review.entry]);
      expect(await store.cards([review.card.id])).toEqual([]);
    });

    test('change the memory of a card and nothing else of it', async () => {
      await fresh();
      const a = shelved('a', ['word']);
      await keep(a, shelved('b', ['word'], MORNING + HOUR));
      const review = answered(a.cards[0]!, MORNING);
      await store.saveReview(review.card, review.entry, null);
      expect((await store.cards(['word' as CardId]))[0]).toMatchObject({ article: 'b', memory: review.card.memory });
    });
  });

  describe('single things', () => {
    test('a session is kept and taken away', async () => {
      await fresh();
      expect(await store.session()).toBeNull();
      const session = startSession('a' as ArticleId, ['x' as CardId], MORNING);
      await store.saveSession(session);
      expect(await store.session()).toEqual(session);
      await store.saveSession(null);
      expect(await store.session()).toBeNull();
    });

    test('settings begin with their defaults', async () => {
      await fresh();
      expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
      await store.saveSettings({ ...DEFAULT_SETTINGS, language: 'en', newPerDay: 0 });
      expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en', newPerDay: 0 });
    });

    test('words: the last word on one counts', async () => {
      await fresh();
      await store.markWord({ lemma: 'accès', known: true, at: MORNING });
      await store.markWord({ lemma: 'œuvre', known: true, at: MORNING });
      await store.markWord({ lemma: 'accès', known: false, at: MORNING + 1 });
      expect(await store.words()).toEqual([
        { lemma: 'accès', known: false, at: MORNING + 1 },
        { lemma: 'œuvre', known: true, at: MORNING }
      ]);
    });

    test('reports are kept until removed', async () => {
      await fresh();
      const report = {
        id: 'r1',
        exercise: 'x',
        kind: 'V3',
        reason: 'answer-right',
        given: 'garantie',
        at: MORNING
      } as const;
      await store.saveReport(report);
      expect(await store.reports()).toEqual([report]);
      await store.removeReport('r1');
      await store.removeReport('r1');
      expect(await store.reports()).toEqual([]);
    });

    test('a draft is kept and taken away', async () => {
      await fresh();
      expect(await store.pasteDraft()).toBeNull();
      const draft = { text: 'Le ministre\u00A0: « oui ».', title: '', source: '', at: MORNING };
      await store.savePasteDraft(draft);
      expect(await store.pasteDraft()).toEqual(draft);
      await store.savePasteDraft(null);
      expect(await store.pasteDraft()).toBeNull();
    });
  });

  describe('everything', () => {
    test('goes from one store to another and is the same there', async () => {
      const first = await fresh();
      const a = shelved('a', ['x', 'word']);
      await keep(a, shelved('b', ['word'], MORNING + HOUR));
      const review = answered(a.cards[0]!, MORNING);
      await store.saveReview(review.card, review.entry, review.session);
      await store.markWord({ lemma: 'accès', known: true, at: MORNING });
      await store.saveReport({ id: 'r1', exercise: 'x', kind: 'V3', reason: 'other', given: null, at: MORNING });
      await store.saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' });
      const all = await store.everything();
      first.close();
      await fresh();
      await store.absorb(all);
      const sorted = ({ cards, ...rest }: Kept): unknown => ({
        ...rest,
        cards: [...cards].sort((l, r) => (l.id < r.id ? -1 : 1))
      });
      expect(sorted(await store.everything())).toEqual(sorted(all));
      expect(ids(await store.cardsOf('a' as ArticleId)).sort()).toEqual(['word', 'x']);
      expect(await store.session()).toBeNull();
    });

    test('of an empty store is empty', async () => {
      await fresh();
      const nothing = { articles: [], cards: [], log: [], words: [], reports: [], settings: DEFAULT_SETTINGS };
      expect(await store.everything()).toEqual(nothing);
      await store.absorb({});
      expect(await store.everything()).toEqual(nothing);
    });
  });

  test('what was given or handed out can be changed without changing what is kept', async () => {
    await fresh();
    const draft = { text: 'avant', title: '', source: '', at: MORNING };
    await store.savePasteDraft(draft);
    draft.text = 'après';
    const read = (await store.pasteDraft()) as { text: string };
    expect(read.text).toBe('avant');
    read.text = 'autre';
    expect((await store.pasteDraft())!.text).toBe('avant');
  });

  test('a closed store says so', async () => {
    await fresh();
    store.close();
    await expect(store.articles()).rejects.toEqual(new StoreError('closed'));
    await expect(store.saveSession(null)).rejects.toBeInstanceOf(StoreError);
  });
}
