import { afterEach, describe, expect, test } from 'vitest';
import type { ArticleId } from '$lib/core/article/article.ts';
import { cardOf, MORNING } from '$lib/core/deck/card.fixture.ts';
import type { Card, CardId } from '$lib/core/deck/card.ts';
import { next, startSession, undo } from '$lib/core/review/session.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { answered, shelved } from './shelf.fixture.ts';
import { StoreError, type Kept, type Store, type StoredArticle } from './store.ts';

const HOUR = 3_600_000;

/** What every store promises about reviews, single things and all together. `open` gives a new, empty one each time. */
export function studyContract(open: () => Promise<Store>): void {
  let store: Store;
  const fresh = async (): Promise<Store> => (store = await open());
  afterEach(() => store.close());
  const keep = async (...shelves: { stored: StoredArticle; cards: readonly Card[] }[]): Promise<void> => {
    for (const { stored, cards } of shelves) await store.saveArticle(stored, cards);
  };
  const ids = (cards: readonly Card[]): string[] => cards.map(({ id }) => id);

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
