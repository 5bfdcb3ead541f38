import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../article/article.ts';
import { cardOf, flashcardOf, MORNING } from '../deck/card.fixture.ts';
import type { Card, CardId, Memory } from '../deck/card.ts';
import { newMemory } from '../deck/deck.ts';
import { DAY, dayOf, type DayRule } from '../review/day.ts';
import type { LogEntry, ReviewEntry } from '../review/review-log.ts';
import {
  articleProgress,
  byKind,
  bySkill,
  calendar,
  forecast,
  isMature,
  leeches,
  retention,
  streak,
  tallyBy,
  wordsByBand
} from './progress.ts';

const days: DayRule = { dayStart: 4, offset: () => 60 };
const TODAY = dayOf(MORNING, days);

const inReview = (intervalDays: number, due = MORNING): Memory => ({
  ...newMemory(MORNING),
  phase: 'review',
  intervalDays,
  due,
  lastReview: due - intervalDays * DAY
});

let made = 0;
function review(at: number, entry: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    type: 'review',
    id: `r${made++}`,
    card: 'x' as CardId,
    article: 'a1' as ArticleId,
    kind: 'V3',
    skill: 'le mot dans sa phrase',
    at,
    rating: entry.mark === 'wrong' ? 'again' : 'good',
    mark: 'right',
    slips: [],
    given: ['assurance'],
    hints: 0,
    overruled: false,
    milliseconds: 8000,
    before: newMemory(MORNING),
    after: inReview(2),
    ...entry
  };
}
const undo = (entry: ReviewEntry): LogEntry => ({
  type: 'undo',
  id: `${entry.id}-undo`,
  card: entry.card,
  at: entry.at + 1,
  of: entry.id
});

describe('forecast', () => {
  const cards = [
    cardOf('overdue', { memory: inReview(2, MORNING - 9 * DAY) }),
    cardOf('today', { memory: { ...inReview(0, MORNING + 600_000), phase: 'learning' } }),
    cardOf('in two days', { memory: inReview(2, MORNING + 2 * DAY) }),
    cardOf('far', { memory: inReview(90, MORNING + 90 * DAY) }),
    cardOf('new'),
    cardOf('suspended', { memory: inReview(2), suspended: true }),
    cardOf('retired', { exercise: { kind: 'C2' }, memory: inReview(0) })
  ];
  test('counts what comes due, the overdue today, nothing that is not asked', () => {
    expect(forecast(cards, MORNING, 4, days)).toEqual([2, 0, 1, 0]);
  });
  test('of nothing is nothing', () => {
    expect(forecast([], MORNING, 3, days)).toEqual([0, 0, 0]);
  });
});

describe('calendar', () => {
  const late = review(MORNING - DAY + 16 * 3_600_000);
  const log = [
    review(MORNING, { mark: 'wrong' }),
    review(MORNING, { mark: 'almost', before: inReview(2) }),
    late,
    review(MORNING - 30 * DAY)
  ];
  test('counts by the learner’s days, gaps included', () => {
    // 16 hours after yesterday’s 11:00 is 3:00, still yesterday.
    expect(calendar(log, MORNING, 3, days)).toEqual([
      { day: TODAY - 2, answers: 0, right: 0, fresh: 0 },
      { day: TODAY - 1, answers: 1, right: 1, fresh: 1 },
      { day: TODAY, answers: 2, right: 1, fresh: 1 }
    ]);
  });
  test('without what was taken back', () => {
    expect(calendar([late, undo(late)], MORNING, 2, days).map(({ answers }) => answers)).toEqual([0, 0]);
  });
});

describe('streak', () => {
  const on = (...ago: number[]) => ago.map((n) => review(MORNING - n * DAY));
  test.each<[string, LogEntry[], { current: number; longest: number; today: boolean }]>([
    ['three days up to today', on(2, 1, 0), { current: 3, longest: 3, today: true }],
    ['today is not over yet', on(3, 2, 1), { current: 3, longest: 3, today: false }],
    ['a day was missed', on(4, 3, 2), { current: 0, longest: 3, today: false }],
    ['begun anew', on(9, 8, 7, 6, 1, 0), { current: 2, longest: 4, today: true }],
    ['many answers are one day', on(0, 0, 0), { current: 1, longest: 1, today: true }],
    ['out of order', on(0, 2, 1), { current: 3, longest: 3, today: true }],
    ['nothing yet', [], { current: 0, longest: 0, today: false }]
  ])('%s', (_, log, expected) => {
    expect(streak(log, MORNING, days)).toEqual(expected);
  });
  test('what was taken back makes no day', () => {
    const [entry] = on(0);
    expect(streak([entry!, undo(entry!)], MORNING, days).today).toBe(false);
  });
});

describe('true retention', () => {
  test('parts young from mature and counts only what came due', () => {
    const log = [
      review(MORNING, { card: 'a' as CardId, before: inReview(20) }),
      review(MORNING, { card: 'b' as CardId, before: inReview(20), mark: 'wrong' }),
      review(MORNING, { card: 'c' as CardId, before: inReview(21) }),
      review(MORNING, { card: 'd' as CardId, before: inReview(300), mark: 'wrong' }),
      review(MORNING, { card: 'e' as CardId }),
      review(MORNING, { card: 'f' as CardId, before: { ...inReview(5), phase: 'relearning' } })
    ];
    expect(retention(log, 0, days)).toEqual({ young: { answers: 2, right: 1 }, mature: { answers: 2, right: 1 } });
  });
  test('the first answer of a day counts, the repeat does not', () => {
    const log = [
      review(MORNING, { before: inReview(5), mark: 'wrong' }),
      review(MORNING + 1000, { before: inReview(5) }),
      review(MORNING + DAY, { before: inReview(1) })
    ];
    expect(retention(log, 0, days).young).toEqual({ answers: 2, right: 1 });
    expect(retention(log, MORNING + DAY, days).young).toEqual({ answers: 1, right: 1 });
  });
  test('a wrong answer that was overruled is a recall, one after all hints is none', () => {
    const log = [
      review(MORNING, { card: 'a' as CardId, before: inReview(5), mark: 'right', overruled: true }),
      review(MORNING, { card: 'b' as CardId, before: inReview(5), mark: 'right', rating: 'again' })
    ];
    expect(retention(log, 0, days).young).toEqual({ answers: 2, right: 1 });
  });
});

describe('tallies', () => {
  const log = [
    review(MORNING, { kind: 'G3', skill: 'le passé composé' }),
    review(MORNING, { kind: 'V3', mark: 'wrong' }),
    review(MORNING, { kind: 'V3', mark: 'almost' })
  ];
  test('by kind and skill, the most answered first', () => {
    expect(byKind(log)).toEqual([
      { key: 'V3', answers: 2, right: 1 },
      { key: 'G3', answers: 1, right: 1 }
    ]);
    expect(bySkill(log)[1]).toEqual({ key: 'le passé composé', answers: 1, right: 1 });
  });
  test('null leaves out', () => {
    expect(tallyBy(log, ({ kind }) => (kind === 'V3' ? null : kind))).toHaveLength(1);
  });
});

describe('articles and words', () => {
  const known = { memory: inReview(40) };
  const flashcard = (lemma: string) => flashcardOf(`f-${lemma}`, lemma);
  const cards: Card[] = [
    cardOf('c', { exercise: { kind: 'C2', fact: 'dit:c' }, memory: inReview(0) }),
    cardOf('accès', { ...known, flashcard: flashcard('accès') }),
    cardOf('hausse', { memory: inReview(2), flashcard: flashcard('hausse') }),
    cardOf('new', { flashcard: flashcard('mesure') }),
    cardOf('gap', { ...known, exercise: { fact: 'mot:accord' } }),
    cardOf('gender', { ...known, exercise: { kind: 'G1', fact: 'genre : tension' } }),
    cardOf('other', { article: 'a2' as ArticleId })
  ];

  test('articleProgress', () => {
    expect(articleProgress(cards)).toEqual([
      { article: 'a1', cards: 6, begun: 5, known: 4 },
      { article: 'a2', cards: 1, begun: 0, known: 0 }
    ]);
  });

  test('words by band: known, being learnt; not those never asked, nor those whose gender alone is known', () => {
    const band = (lemma: string) => ({ accès: 2, hausse: 2, accord: 1, tension: 3 })[lemma] ?? 9;
    const bands = wordsByBand(cards, new Map(), band);
    expect(bands).toHaveLength(9);
    expect(bands.slice(0, 3)).toEqual([
      { band: 1, known: 1, learning: 0 },
      { band: 2, known: 1, learning: 1 },
      { band: 3, known: 0, learning: 0 }
    ]);
    expect(bands[8]).toEqual({ band: 9, known: 0, learning: 0 });
  });

  test('what the learner says wins', () => {
    const marks = new Map([
      ['accès', false],
      ['hausse', true],
      ['rare', true]
    ]);
    const bands = wordsByBand(cards, marks, (lemma) => (lemma === 'rare' ? 99 : 1));
    expect(bands[0]).toEqual({ band: 1, known: 2, learning: 1 });
    expect(bands[8]!.known).toBe(1);
  });

  test('three weeks make a word known well', () => {
    expect(isMature({ memory: inReview(21) })).toBe(true);
    expect(isMature({ memory: inReview(20) })).toBe(false);
    expect(isMature({ memory: { ...inReview(40), phase: 'relearning' } })).toBe(false);
  });

  test('leeches', () => {
    const lapsed = (id: string, lapses: number, suspended = false) =>
      cardOf(id, { memory: { ...inReview(1), lapses }, suspended });
    const found = leeches([lapsed('a', 8), lapsed('b', 7), lapsed('c', 12), lapsed('d', 9, true)]);
    expect(found.map(({ id }) => id)).toEqual(['c', 'a']);
  });
});
