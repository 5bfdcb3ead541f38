import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { databaseContract } from './database.contract.ts';
import { openStore } from './indexed-db.ts';
import { shelved } from './store.contract.ts';
import { StoreError, type Store } from './store.ts';

databaseContract();

/** The browser's own tools; vitest leaves their methods untyped. */
const tools = () => cdp() as unknown as { send(method: string, parameters: object): Promise<void> };
const { origin } = location;

describe('a browser', () => {
  let store: Store;
  afterEach(async () => {
    store.close();
    await tools().send('Storage.overrideQuotaForOrigin', { origin });
  });

  test('that has no room left is « full »; what was there stays, and it works again when there is room', async () => {
    store = await openStore({ name: 'full' });
    await store.saveSession(null);
    const { usage = 0 } = await navigator.storage.estimate();
    await tools().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 500_000 });
    const text = 'é'.repeat(4_000_000);
    await expect(store.savePasteDraft({ text, title: '', source: '', at: 1 })).rejects.toEqual(new StoreError('full'));
    expect(await store.pasteDraft()).toBeNull();
    await tools().send('Storage.overrideQuotaForOrigin', { origin });
    await store.savePasteDraft({ text, title: '', source: '', at: 1 });
    expect((await store.pasteDraft())!.text).toHaveLength(text.length);
  });

  test('that drops the connection is asked again', async () => {
    store = await openStore({ name: 'dropped' });
    const { stored, cards } = shelved('a', ['x']);
    await store.saveArticle(stored, cards);
    await tools().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    expect(await store.articles()).toEqual([]);
    await store.saveArticle(stored, cards);
    expect(await store.newCards(5)).toHaveLength(1);
  });
});
