import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../scripts/french-files.ts';
import { localAnalyser } from '$lib/analyser/local.ts';
import { deviceVoice } from '$lib/device/voice.ts';
import { memoryStore } from '$lib/storage/memory.ts';
import { StoreError, type Store } from '$lib/storage/store.ts';
import { AppState } from './app.svelte.ts';
import { OfflineState } from './offline.svelte.ts';
import { VoiceState } from './voice.svelte.ts';
import { starters } from '$lib/starters/starters.ts';
import { AddState } from './add.svelte.ts';
import { GatherState } from './gather.svelte.ts';
import { TodayState } from './today.svelte.ts';

/** Wednesday 25 November 2026, 10:00 UTC. */
const NOW = Date.UTC(2026, 10, 25, 10);

/** A running app for tests: the real analyser on the real data, the store in memory, a clock that is set. */
async function startedApp(clock: { now: number }, store: Store = memoryStore()): Promise<AppState> {
  const app = new AppState({
    openStore: async () => store,
    analyser: localAnalyser(frenchFromDisk),
    voice: new VoiceState(deviceVoice()),
    offline: new OfflineState(async () => null),
    now: () => clock.now,
    look: null
  });
  await app.start();
  return app;
}

const text = starters[0]!.text;

describe('a text on its way', () => {
  test('becomes an article with cards, and the draft goes', async () => {
    const app = await startedApp({ now: NOW });
    const add = new AddState(app);
    add.text = text;
    add.source = ' La Gazette ';
    const id = await add.make();
    const stored = await app.store.article(id!);
    expect(stored).toMatchObject({ added: NOW, opened: null, article: { source: 'La Gazette', date: null } });
    expect(stored!.article.title).toBe('À Valbourg, on emprunte une perceuse comme un livre');
    expect((await app.store.cardsOf(id!)).length).toBe(stored!.set.exercises.length);
    expect(await app.store.pasteDraft()).toBeNull();
    expect(add.gathering.isWorking).toBe(false);
  });

  test.each([
    ['', 'empty'],
    ['Bonjour.', 'too-short'],
    ['The two countries agreed to keep talking to each other in the coming weeks, the minister said.', 'not-french'],
    ['https://www.lemonde.fr/article.html', 'only-url'],
    ['Le chat dort sur le tapis. '.repeat(20_000), 'too-long']
  ])('%j is refused as %s, and the text stays', async (raw, problem) => {
    const app = await startedApp({ now: NOW });
    const add = new AddState(app);
    add.text = raw;
    expect(await add.make()).toBeNull();
    expect(add.problem?.problem).toBe(problem);
    expect(add.text).toBe(raw);
    expect(await app.store.articles()).toEqual([]);
    expect((await app.store.pasteDraft())?.text ?? '').toBe(raw);
  });

  test('an address becomes the source', async () => {
    const add = new AddState(await startedApp({ now: NOW }));
    add.text = 'https://www.lemonde.fr/article.html';
    await add.make();
    expect(add.source).toBe('https://www.lemonde.fr/article.html');
  });

  test('is taken up again where it was left', async () => {
    const store = memoryStore();
    const first = new AddState(await startedApp({ now: NOW }, store));
    first.text = 'Il a neigé sur le';
    first.title = 'Neige';
    await first.saveDraft();
    const second = new AddState(await startedApp({ now: NOW + 1 }, store));
    await second.start();
    expect([second.text, second.title, second.draftAt]).toEqual(['Il a neigé sur le', 'Neige', NOW]);
  });

  test('is put back after it was cleared', async () => {
    const add = new AddState(await startedApp({ now: NOW }));
    add.text = text;
    add.title = 'Outils';
    add.clear();
    expect(add.text).toBe('');
    add.unclear();
    expect([add.text, add.title, add.cleared]).toEqual([text, 'Outils', null]);
  });

  test('comes from a file, with what was left aside', async () => {
    const add = new AddState(await startedApp({ now: NOW }));
    await add.openFile(new File(['---\ntitle: Neige\ndate: 2026-01-02\n---\nIl a **neigé** cette nuit.'], 'neige.md'));
    expect([add.text, add.title, add.date, add.problem]).toEqual([
      'Il a neigé cette nuit.',
      'Neige',
      '2026-01-02',
      null
    ]);
    await add.openFile(new File(['%PDF-1.7'], 'journal.pdf'));
    expect(add.problem).toEqual({ problem: 'file-format', name: 'journal.pdf' });
    expect(add.text).toBe('Il a neigé cette nuit.');
  });

  test('stays when there is no room for its article', async () => {
    const store = memoryStore();
    store.saveArticle = async () => {
      throw new StoreError('full');
    };
    const app = await startedApp({ now: NOW }, store);
    const add = new AddState(app);
    add.text = text;
    expect(await add.make()).toBeNull();
    expect(app.problem).toBe('full');
    expect(await store.pasteDraft()).toMatchObject({ text });
  });
});

describe('making a set', () => {
  test('can be stopped, and nothing is kept', async () => {
    const app = await startedApp({ now: NOW });
    const gathering = new GatherState(app);
    const making = gathering.gather(text, {});
    gathering.stop();
    await making;
    const steps: string[] = [];
    const stopped = gathering.gather(starters[1]!.text, {}).then((id) => steps.push(String(id)));
    await Promise.resolve();
    gathering.stop();
    await stopped;
    expect(gathering.problem).toBeNull();
    expect(gathering.isWorking).toBe(false);
    expect(steps).toEqual(['null']);
  });

  test('the same text again keeps when it was added', async () => {
    const clock = { now: NOW };
    const app = await startedApp(clock);
    const gathering = new GatherState(app);
    const id = await gathering.gather(text, {});
    clock.now += 1000;
    expect(await gathering.gather(text, {})).toBe(id);
    expect((await app.store.article(id!))!.added).toBe(NOW);
  });
});

test('today counts what a sitting would hold, within the limits', async () => {
  const app = await startedApp({ now: NOW });
  const today = new TodayState(app);
  await today.load();
  expect(today.waiting).toMatchObject({ due: 0, fresh: 0 });
  expect(today.articles).toEqual([]);
  const id = await new GatherState(app).gather(text, {});
  await app.change({ newPerDay: 5 });
  await today.load();
  expect(today.waiting).toMatchObject({ due: 0, fresh: 5 });
  expect(today.articles.map((article) => article.id)).toEqual([id]);
  expect(today.articles[0]!.fresh).toBeGreaterThan(5);
});
