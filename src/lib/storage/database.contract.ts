import { afterEach, describe, expect, test } from 'vitest';
import type { ArticleId } from '$lib/core/article/article.ts';
import { MORNING } from '$lib/core/deck/card.fixture.ts';
import type { CardId } from '$lib/core/deck/card.ts';
import { startSession } from '$lib/core/review/session.ts';
import type { Session } from '$lib/core/review/sitting.ts';
import { makeVersion1 } from './fixtures/version-1.fixture.ts';
import { openStore, type OpenOptions } from './indexed-db.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { answered, shelved } from './shelf.fixture.ts';
import { StoreError, type Damage, type Store } from './store.ts';

let count = 0;

/** What lies in a database, read without the store: object stores, indexes and records. */
async function contents(name: string): Promise<Record<string, unknown>> {
  const database = await raw(name);
  const out: Record<string, unknown> = { version: database.version };
  for (const place of database.objectStoreNames) {
    const store = database.transaction(place).objectStore(place);
    const indexes = [...store.indexNames].map((index) => [
      index,
      store.index(index).keyPath,
      store.index(index).multiEntry
    ]);
    out[place] = { keyPath: store.keyPath, indexes, records: await promised(store.getAll()) };
  }
  database.close();
  return out;
}

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const raw = (name: string, version?: number): Promise<IDBDatabase> => promised(indexedDB.open(name, version));

/** Puts a record into a place behind the store's back. */
async function smuggle(name: string, place: string, record: unknown, key?: string): Promise<void> {
  const database = await raw(name);
  const tx = database.transaction(place, 'readwrite');
  tx.objectStore(place).put(record, key);
  await new Promise((resolve) => (tx.oncomplete = resolve));
  database.close();
}

/** The connection behind a store, caught at its next use. */
export async function connectionOf(store: Store): Promise<IDBDatabase> {
  const real = IDBDatabase.prototype.transaction;
  const caught: IDBDatabase[] = [];
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
    caught.push(this);
    return real.apply(this, given);
  };
  await store.session().finally(() => (IDBDatabase.prototype.transaction = real));
  return caught.at(-1)!;
}

const addPlace: Migration = (database) => void (database as unknown as IDBDatabase).createObjectStore('later');

/** What the store promises about its database: upgrades, tabs, damage. Runs over any IndexedDB. */
export function databaseContract(): void {
  const stores: Store[] = [];
  const open = async (options: OpenOptions): Promise<Store> => {
    const store = await openStore(options);
    stores.push(store);
    return store;
  };
  const name = (): string => `database-${count++}`;
  afterEach(() => stores.splice(0).forEach((store) => store.close()));

  describe('a database of version 1', () => {
    test('opens with all that was in it', async () => {
      const db = name();
      await makeVersion1(db);
      const damaged: Damage[] = [];
      const store = await open({ name: db, events: { damaged: (damage) => damaged.push(damage) } });
      expect(await store.articles()).toMatchObject([
        { id: 'a1', title: 'Une visite à Pékin', level: 'B1', exercises: 2 }
      ]);
      const stored = await store.article('a1' as ArticleId);
      expect(stored!.set.exercises.map(({ id }) => id)).toEqual(['C2-22bb', 'V3-11aa']);
      expect(stored!.set.rejected).toHaveLength(1);
      expect((await store.cardsOf('a1' as ArticleId)).map(({ id }) => id)).toEqual(['C2-22bb', 'V3-11aa']);
      expect((await store.dueCards(Infinity, 9)).map(({ id }) => id)).toEqual(['V3-11aa']);
      expect((await store.newCards(9)).map(({ id }) => id)).toEqual(['C2-22bb']);
      expect((await store.log(0)).map(({ type }) => type)).toEqual(['review', 'undo', 'review']);
      expect(await store.words()).toHaveLength(1);
      expect(await store.reports()).toHaveLength(1);
      expect((await store.pasteDraft())!.text).toBe('Le ministre');
      expect(damaged).toEqual([]);
    });

    test('its session and settings have what was added since', async () => {
      const db = name();
      await makeVersion1(db);
      const store = await open({ name: db });
      expect((await store.session())!.current).toMatchObject({ draft: 'Vrai', overruled: false });
      expect(await store.settings()).toEqual({
        ...DEFAULT_SETTINGS,
        language: 'en',
        theme: 'dark',
        newPerDay: 7,
        formerSetting: true
      });
    });

    test('the first migration makes that very schema', async () => {
      const [fixture, made] = [name(), name()];
      await makeVersion1(fixture);
      await open({ name: made, migrations: MIGRATIONS.slice(0, 1) });
      const schema = async (db: string): Promise<unknown> =>
        Object.entries(await contents(db)).map(([place, found]) =>
          typeof found === 'object' ? [place, { ...found, records: [] }] : [place, found]
        );
      expect(await schema(made)).toEqual(await schema(fixture));
    });

    test('later steps run once, in order, and keep what was there', async () => {
      const db = name();
      await makeVersion1(db);
      const ran: number[] = [];
      const step =
        (n: number): Migration =>
        () =>
          void ran.push(n);
      const migrations = [...MIGRATIONS.slice(0, 1), step(2), step(3)];
      (await open({ name: db, migrations })).close();
      const store = await open({ name: db, migrations: [...migrations, step(4)] });
      expect(ran).toEqual([2, 3, 4]);
      expect(await store.log(0)).toHaveLength(3);
    });
  });

  test('a step that fails leaves the data as it was', async () => {
    const db = name();
    await makeVersion1(db);
    const before = await contents(db);
    const fails: Migration = async (database, tx) => {
      await addPlace(database, tx);
      await tx.objectStore('cards').clear();
      throw new Error('no room for a mistake');
    };
    await expect(openStore({ name: db, migrations: [...MIGRATIONS, fails] })).rejects.toMatchObject({
      kind: 'broken',
      cause: new Error('no room for a mistake')
    });
    expect(await contents(db)).toEqual(before);
    expect(await (await open({ name: db })).log(0)).toHaveLength(3);
  });

  test('a database of a newer Glane is refused and left alone', async () => {
    const db = name();
    await makeVersion1(db);
    (await openStore({ name: db, migrations: [...MIGRATIONS, addPlace] })).close();
    const before = await contents(db);
    await expect(openStore({ name: db })).rejects.toEqual(new StoreError('newer'));
    expect(await contents(db)).toEqual(before);
  });

  describe('several tabs', () => {
    test('see what the other wrote', async () => {
      const db = name();
      const [one, other] = [await open({ name: db }), await open({ name: db })];
      const { stored, cards } = shelved('a', ['x']);
      await one.saveArticle(stored, cards);
      const review = answered((await other.newCards(1))[0]!, MORNING);
      await other.saveReview(review.card, review.entry, review.session);
      expect(await one.log(0)).toEqual([review.entry]);
      expect(await one.session()).toEqual(review.session);
    });

    test('an older one lets go when a newer version comes, and says so', async () => {
      const db = name();
      let told = 0;
      const old = await open({ name: db, events: { outdated: () => told++ } });
      const { stored, cards } = shelved('a', ['x']);
      const writing = old.saveArticle(stored, cards);
      const young = await open({ name: db, migrations: [...MIGRATIONS, addPlace] });
      await writing;
      expect(await young.articles()).toHaveLength(1);
      expect(told).toBe(1);
      await expect(old.saveSession(null)).rejects.toEqual(new StoreError('closed'));
      await expect(old.articles()).rejects.toEqual(new StoreError('closed'));
    });

    test('one that does not let go blocks the newer version; nothing changes, and later it opens', async () => {
      const db = name();
      await makeVersion1(db);
      const stubborn = await raw(db);
      const migrations = [...MIGRATIONS, addPlace];
      await expect(openStore({ name: db, migrations })).rejects.toEqual(new StoreError('blocked'));
      stubborn.close();
      expect(await (await open({ name: db, migrations })).log(0)).toHaveLength(3);
    });
  });

  test('a connection dropped without a word, as Safari does in the background, is opened again', async () => {
    const store = await open({ name: name() });
    const { stored, cards } = shelved('a', ['x']);
    await store.saveArticle(stored, cards);
    const dropped = await connectionOf(store);
    dropped.close();
    expect(await store.newCards(5)).toHaveLength(1);
    expect(await connectionOf(store)).not.toBe(dropped);
    dropped.close();
    await store.saveSession(startSession(null, [], MORNING));
    expect(await store.session()).not.toBeNull();
  });

  describe('a damaged record', () => {
    test('is skipped and told once; the rest is there', async () => {
      const db = name();
      await makeVersion1(db);
      const card = { id: 'V2-bad', articles: ['a1'], due: 5, card: { id: 'V2-bad', exercise: null } };
      await smuggle(db, 'cards', card);
      await smuggle(db, 'log', { type: 'review', id: 'bad', at: 3, card: 'V3-11aa' });
      await smuggle(db, 'articles', { id: 'a9', title: 7 });
      await smuggle(db, 'words', { lemma: 'sans date', known: 'oui' });
      const damaged: Damage[] = [];
      const store = await open({ name: db, events: { damaged: (damage) => damaged.push(damage) } });
      for (let i = 0; i < 2; i++) {
        expect(await store.cards(['V2-bad', 'V3-11aa'] as CardId[])).toHaveLength(1);
        expect(await store.dueCards(Infinity, 9)).toHaveLength(1);
        expect(await store.log(0)).toHaveLength(3);
        expect(await store.articles()).toHaveLength(1);
        expect(await store.article('a9' as ArticleId)).toBeNull();
        expect(await store.words()).toHaveLength(1);
      }
      expect(damaged).toEqual([
        { place: 'cards', key: 'V2-bad' },
        { place: 'log', key: 'bad' },
        { place: 'articles', key: 'a9' },
        { place: 'words', key: 'sans date' }
      ]);
      expect(JSON.stringify(await contents(db))).toContain('V2-bad');
    });

    test('a session or draft that cannot be read is none', async () => {
      const db = name();
      await makeVersion1(db);
      await smuggle(db, 'values', { queue: 'x' }, 'session');
      await smuggle(db, 'values', 'texte', 'draft');
      await smuggle(db, 'values', ['fr'], 'settings');
      const damaged: Damage[] = [];
      const store = await open({ name: db, events: { damaged: (damage) => damaged.push(damage) } });
      expect(await store.session()).toBeNull();
      expect(await store.pasteDraft()).toBeNull();
      expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
      expect(damaged.map(({ place }) => place)).toEqual(['session', 'draft']);
    });

    test('settings out of range take their default, the others stay', async () => {
      const db = name();
      const store = await open({ name: db });
      await smuggle(db, 'values', { retention: 7, textSize: '19', newPerDay: 3, level: 'D9', count: 0 }, 'settings');
      expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, newPerDay: 3 });
    });

    test('one exercise does not cost the article, an unknown kind is kept', async () => {
      const db = name();
      const store = await open({ name: db });
      const { stored, cards } = shelved('a', ['x', 'y']);
      await store.saveArticle(stored, cards);
      const [x, y] = stored.set.exercises;
      const future = {
        ...x,
        id: 'Z9-1',
        kind: 'Z9',
        prompt: { form: 'draw', question: 'Dessinez.', text: null, canvas: 1 }
      };
      const set = { ...stored.set, exercises: [{ ...x, prompt: { form: 'choose' } }, y, future] };
      await smuggle(db, 'sets', { id: 'a', article: stored.article, set });
      const read = await store.article('a' as ArticleId);
      expect(read!.set.exercises).toEqual([y, future]);
    });
  });

  test('what fails halfway is not written at all', async () => {
    const store = await open({ name: name() });
    const { stored, cards } = shelved('a', ['x']);
    await store.saveArticle(stored, cards);
    const review = answered(cards[0]!, MORNING);
    const notPlain = { ...review.session, id: (() => 'x') as unknown as string } satisfies Session;
    await expect(store.saveReview(review.card, review.entry, notPlain)).rejects.toMatchObject({
      name: 'DataCloneError'
    });
    expect(await store.log(0)).toEqual([]);
    expect((await store.cards(['x' as CardId]))[0]!.memory.phase).toBe('new');
    expect(await store.session()).toBeNull();
    const session = startSession(null, [], MORNING);
    await store.saveReview(review.card, review.entry, session);
    expect(await store.session()).toEqual(session);
  });
}
