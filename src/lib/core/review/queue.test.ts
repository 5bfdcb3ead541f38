import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../article/article.ts';
import { cardOf, MORNING } from '../deck/card.fixture.ts';
import type { Card, Memory } from '../deck/card.ts';
import { newMemory } from '../deck/deck.ts';
import { DAY } from './day.ts';
import { pileOf, queue, timeFor, type Limits } from './queue.ts';

const open: Limits = { reviews: 100, fresh: 100, comprehension: true, seen: [], budget: null };
const due = (daysLate = 1): Memory => ({ ...newMemory(MORNING), phase: 'review', due: MORNING - daysLate * DAY });

const ids = (n: number, kind: string, from = 0) => Array.from({ length: n }, (_, i) => `${kind}-${i + from}`);
const fresh = (n: number, kind: string) => ids(n, kind).map((id) => cardOf(id, { exercise: { kind } }));
const begun = (n: number, kind: string) =>
  ids(n, kind, 100).map((id) => cardOf(id, { exercise: { kind }, memory: due() }));
const word = (id: string, fact: string, card: Partial<Card> = {}) => cardOf(id, { ...card, exercise: { fact } });

describe('limits', () => {
  test('new and due cards each have their own', () => {
    const out = queue({ due: begun(9, 'V3'), fresh: fresh(9, 'V2') }, { ...open, reviews: 4, fresh: 2 });
    expect(out.filter((id) => id.startsWith('V3'))).toHaveLength(4);
    expect(out.filter((id) => id.startsWith('V2'))).toHaveLength(2);
  });

  test('the longest due come first when not all fit', () => {
    expect(queue({ due: begun(9, 'V3'), fresh: [] }, { ...open, reviews: 3 })).toEqual(['V3-100', 'V3-101', 'V3-102']);
  });

  test('comprehension does not count as new', () => {
    const out = queue({ due: [], fresh: [...fresh(6, 'C2'), ...fresh(6, 'V2')] }, { ...open, fresh: 2 });
    expect(out).toHaveLength(8);
  });

  test('comprehension is not asked away from its article', () => {
    const pile = { due: begun(2, 'C3'), fresh: [...fresh(2, 'C2'), ...fresh(1, 'V2')] };
    expect(queue(pile, { ...open, comprehension: false })).toEqual(['V2-0']);
  });

  test('nothing allowed, nothing asked', () => {
    expect(queue({ due: begun(3, 'V3'), fresh: fresh(3, 'V2') }, { ...open, reviews: 0, fresh: 0 })).toEqual([]);
  });

  test('suspended and retired cards are left out', () => {
    const retired = cardOf('C2-1', { exercise: { kind: 'C2' }, memory: due() });
    const suspended = cardOf('V3-1', { suspended: true });
    expect(queue({ due: [retired], fresh: [suspended] }, open)).toEqual([]);
  });
});

describe('siblings', () => {
  test('one card a word, the one that is recognised first', () => {
    const cards = [word('fr>en', 'mot:accès'), word('autre', 'mot:hausse'), word('en>fr', 'mot:accès')];
    expect(queue({ due: [], fresh: cards }, open)).toEqual(['fr>en', 'autre']);
  });

  test('a due card keeps its new sibling away', () => {
    const pile = {
      due: [word('fr>en', 'mot:accès', { memory: due() })],
      fresh: [word('en>fr', 'mot:accès'), word('autre', 'mot:hausse')]
    };
    expect(queue(pile, open)).toEqual(['fr>en', 'autre']);
  });

  test('what was asked today keeps its siblings away, not itself', () => {
    const again = word('fr>en', 'mot:accès', { memory: { ...due(0), phase: 'learning' } });
    const pile = { due: [again], fresh: [word('en>fr', 'mot:accès')] };
    expect(queue(pile, { ...open, seen: [again] })).toEqual(['fr>en']);
    expect(queue({ due: [], fresh: pile.fresh }, { ...open, seen: [again] })).toEqual([]);
  });

  test('a sibling that does not fit any more blocks nothing', () => {
    const pile = { due: [], fresh: [word('a', 'mot:accès'), word('b', 'mot:hausse'), word('c', 'mot:accès')] };
    expect(queue(pile, { ...open, fresh: 1 })).toEqual(['a']);
  });
});

describe('mixing', () => {
  test('new cards are spread among the due ones', () => {
    const out = queue({ due: begun(6, 'V3'), fresh: fresh(2, 'G1') }, open).map((id) => id[0]);
    expect(out.join('')).toBe('VVGVVVGV');
  });

  test('no more than three of a kind in a row while another is near', () => {
    const out = queue({ due: [], fresh: [...fresh(7, 'V2'), ...fresh(3, 'G1')] }, open).map((id) => id.split('-')[0]);
    expect(out.join(' ')).not.toMatch(/V2 V2 V2 V2/);
    expect(out).toHaveLength(10);
  });

  test('one kind alone stays in order', () => {
    expect(queue({ due: [], fresh: fresh(6, 'V2') }, open)).toEqual(ids(6, 'V2'));
  });

  test('equal piles give equal sittings', () => {
    const pile = { due: begun(5, 'V3'), fresh: [...fresh(5, 'V2'), ...fresh(5, 'G3')] };
    expect(queue(pile, open)).toEqual(queue(structuredClone(pile), open));
  });
});

describe('a sitting by time', () => {
  test('fills the time and not more', () => {
    const cards = fresh(50, 'V3');
    const out = queue({ due: [], fresh: cards }, { ...open, budget: 240_000 });
    expect(out).toHaveLength(Math.floor(240_000 / timeFor(cards[0]!.exercise)));
  });

  test('uses the learner’s own pace when it is known', () => {
    const out = queue({ due: [], fresh: fresh(50, 'V3') }, { ...open, budget: 60_000, timeFor: () => 6_000 });
    expect(out).toHaveLength(10);
  });

  test('the shortest break is worth one card', () => {
    expect(queue({ due: [], fresh: fresh(3, 'V3') }, { ...open, budget: 1_000 })).toHaveLength(1);
  });

  test('an empty pile stays empty', () => {
    expect(queue({ due: [], fresh: [] }, { ...open, budget: 240_000 })).toEqual([]);
  });
});

describe('pileOf', () => {
  const cards = [
    cardOf('later', { memory: { ...due(), due: MORNING + DAY } }),
    cardOf('second', { memory: due(1) }),
    cardOf('new2', { order: 2 }),
    cardOf('first', { memory: due(3) }),
    cardOf('new1', { order: 1, article: 'a2' as ArticleId }),
    cardOf('suspended', { suspended: true }),
    cardOf('retired', { exercise: { kind: 'C2' }, memory: due(5) })
  ];
  test('parts due from new and sorts both', () => {
    const pile = pileOf(cards, MORNING);
    expect(pile.due.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(pile.fresh.map(({ id }) => id)).toEqual(['new1', 'new2']);
  });
});
