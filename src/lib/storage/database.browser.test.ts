import { expect, onTestFinished, test } from 'vitest';
import { chanceFrom } from '$lib/core/exercises/chance.ts';
import { connectionOf, databaseContract } from './database.contract.ts';
import { openStore } from './indexed-db.ts';
import { StoreError } from './store.ts';

databaseContract();

/** A part of the browser's storage with a limit of its own. */
interface Buckets {
  open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Letters by chance: the browser packs what it stores, and « éééé » takes no room. */
function incompressible(length: number): string {
  const chance = chanceFrom(1);
  return Array.from({ length }, () => String.fromCharCode(0x61 + chance.integer(26))).join('');
}

test('a browser without room is « full »; what was there stays, and what is small still fits', async () => {
  const buckets = (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;
  const { indexedDB: small } = await buckets.open('small', { quota: 1_000_000 });
  const all = globalThis.indexedDB;
  Object.defineProperty(globalThis, 'indexedDB', { value: small, configurable: true });
  const store = await openStore({ name: 'full' }).finally(() =>
    Object.defineProperty(globalThis, 'indexedDB', { value: all, configurable: true })
  );
  onTestFinished(async () => {
    store.close();
    await buckets.delete('small');
  });
  const draft = (length: number) => ({ text: incompressible(length), title: '', source: '', at: 1 });
  await store.savePasteDraft(draft(1000));
  await expect(store.savePasteDraft(draft(3_000_000))).rejects.toEqual(new StoreError('full'));
  expect(await store.pasteDraft()).toEqual(draft(1000));
  await store.savePasteDraft(draft(2000));
  expect(await store.pasteDraft()).toEqual(draft(2000));
});

test('a connection that the browser dropped, as when data is cleared, is opened again', async () => {
  const store = await openStore({ name: 'dropped' });
  onTestFinished(() => store.close());
  const dropped = await connectionOf(store);
  dropped.dispatchEvent(new Event('close'));
  expect(await store.articles()).toEqual([]);
  expect(await connectionOf(store)).not.toBe(dropped);
  dropped.close();
});
