import { describe, expect, test } from 'vitest';
import type { ArticleId } from '$lib/core/article/article.ts';
import { MORNING } from '$lib/core/deck/card.fixture.ts';
import type { Card } from '$lib/core/deck/card.ts';
import { undo } from '$lib/core/review/session.ts';
import { backupText, planRestore, readBackup, type Backup } from './backup.ts';
import { memoryStore } from './memory.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { answered, shelved } from './shelf.fixture.ts';
import type { Store } from './store.ts';

const HOUR = 3_600_000;

/** A store in use: an article, an answer, a word, a report, settings. */
async function used(at = MORNING): Promise<Store> {
  const store = memoryStore();
  const { stored, cards } = shelved('a', ['x', 'y']);
  await store.saveArticle(stored, cards);
  await review(store, cards[0]!, at);
  await store.markWord({ lemma: 'accès', known: true, at });
  await store.saveReport({ id: `r${at}`, exercise: 'x', kind: 'V3', reason: 'unclear', given: null, at });
  await store.saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' });
  return store;
}

async function review(store: Store, card: Card, at: number) {
  const result = answered(card, at);
  await store.saveReview(result.card, result.entry, result.session);
  return result;
}

async function backupOf(store: Store): Promise<Backup> {
  const read = readBackup(backupText(await store.everything(), MORNING));
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

async function restore(store: Store, { kept }: Backup) {
  const { additions, preview } = planRestore(await store.everything(), kept);
  await store.absorb(additions);
  return preview;
}

const nothing = { articles: 0, cards: 0, answers: 0, words: 0, reports: 0, settings: false };

describe('a round trip', () => {
  test('onto an empty device brings everything', async () => {
    const from = await used();
    const to = memoryStore();
    expect(await restore(to, await backupOf(from))).toEqual({
      articles: 1,
      cards: 2,
      answers: 1,
      words: 1,
      reports: 1,
      settings: true
    });
    expect(await to.everything()).toEqual(await from.everything());
    expect(await to.cardsOf('a' as ArticleId)).toEqual(await from.cardsOf('a' as ArticleId));
  });

  test('twice, or onto the device that it came from, changes nothing', async () => {
    const store = await used();
    const backup = await backupOf(store);
    const before = await store.everything();
    expect(await restore(store, backup)).toEqual(nothing);
    expect(await store.everything()).toEqual(before);
  });

  test('is the same text for the same contents', async () => {
    const kept = await (await used()).everything();
    expect(backupText(kept, MORNING)).toBe(backupText(structuredClone(kept), MORNING));
  });
});

describe('two devices', () => {
  test('end with both logs and, for each card, the latest memory', async () => {
    const [phone, tablet] = [await used(MORNING), await used(MORNING + HOUR)];
    const [, y] = await phone.cardsOf('a' as ArticleId);
    const later = await review(phone, y!, MORNING + 2 * HOUR);
    expect(await restore(tablet, await backupOf(phone))).toEqual({ ...nothing, cards: 1, answers: 2, reports: 1 });
    expect(await tablet.log(0)).toHaveLength(3);
    const cards = await tablet.cardsOf('a' as ArticleId);
    // « x » was answered later on the tablet, « y » only on the phone.
    expect(cards.map(({ memory }) => memory.lastReview)).toEqual([MORNING + HOUR, MORNING + 2 * HOUR]);
    expect(cards[1]!.memory).toEqual(later.card.memory);
  });

  test('an answer that was taken back on one does not count on the other', async () => {
    const phone = await used();
    const tablet = memoryStore();
    await restore(tablet, await backupOf(phone));
    const [, y] = await phone.cardsOf('a' as ArticleId);
    const answer = await review(phone, y!, MORNING + HOUR);
    const undone = undo(answer.session, answer.card, answer.entry, MORNING + HOUR + 1);
    await phone.undoReview(undone.card, undone.entry, null);
    expect(await restore(tablet, await backupOf(phone))).toMatchObject({ cards: 0, answers: 1 });
    expect((await tablet.cardsOf('a' as ArticleId))[1]!.memory.phase).toBe('new');
    expect(await tablet.log(0)).toHaveLength(3);
  });

  test('an older backup takes nothing back', async () => {
    const store = await used();
    const old = await backupOf(store);
    const [, y] = await store.cardsOf('a' as ArticleId);
    await review(store, y!, MORNING + HOUR);
    await store.markWord({ lemma: 'accès', known: false, at: MORNING + HOUR });
    const before = await store.everything();
    expect(await restore(store, old)).toEqual(nothing);
    expect(await store.everything()).toEqual(before);
  });

  test('an article that was removed comes back with what its log remembers', async () => {
    const store = await used();
    const backup = await backupOf(store);
    const [, y] = await store.cardsOf('a' as ArticleId);
    const answer = await review(store, y!, MORNING + HOUR);
    await store.removeArticle('a' as ArticleId);
    expect(await restore(store, backup)).toEqual({ ...nothing, articles: 1, cards: 2 });
    expect((await store.cardsOf('a' as ArticleId))[1]!.memory).toEqual(answer.card.memory);
  });

  test('settings that were chosen here stay', async () => {
    const store = memoryStore();
    await store.saveSettings({ ...DEFAULT_SETTINGS, textSize: 24 });
    expect((await restore(store, await backupOf(await used()))).settings).toBe(false);
    expect((await store.settings()).textSize).toBe(24);
  });

  test('cards without an article are left out', async () => {
    const kept = await (await used()).everything();
    const { additions, preview } = planRestore(await memoryStore().everything(), { ...kept, articles: [] });
    expect(additions.cards).toEqual([]);
    expect(preview).toMatchObject({ articles: 0, cards: 0, answers: 1 });
  });
});

describe('a file that is no backup', () => {
  test.each([
    ['nothing', ''],
    ['text', 'Le ministre a dit non.'],
    ['JSON of something else', '{"version":1}'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    [
      'half of one',
      backupText({ articles: [], cards: [], log: [], words: [], reports: [], settings: DEFAULT_SETTINGS }, 1).slice(
        0,
        -9
      )
    ]
  ])('%s', (_, text) => {
    expect(readBackup(text)).toEqual({ problem: 'not-backup' });
  });

  test('one of a newer Glane', () => {
    expect(readBackup('{"format":"glane-backup","version":2,"made":1}')).toEqual({ problem: 'newer' });
  });
});

test('damaged records are left out and counted, the rest is read', async () => {
  const kept = await (await used()).everything();
  const file = JSON.parse(backupText(kept, MORNING)) as Record<string, unknown[]>;
  file.cards!.push({ id: 'x', memory: 'none' }, null);
  file.log!.push({ type: 'review', id: 'y', at: 'yesterday' });
  file.words = 'accès' as unknown as unknown[];
  delete file.reports;
  const read = readBackup(JSON.stringify(file)) as Backup;
  expect(read.damaged).toBe(3);
  expect(read.kept).toEqual({ ...kept, words: [], reports: [] });
});
