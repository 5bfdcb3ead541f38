import { afterAll, expect, test } from 'vitest';
import { isProblem, makeArticle } from '$lib/core/article/make-article.ts';
import type { Article } from '$lib/core/article/article.ts';
import type { Wishes } from '$lib/core/exercises/study-set.ts';
import { starters } from '$lib/starters/starters.ts';
import { AnalyserError, type Analyser, type Progress } from './analyser.ts';

/** For tests: a starter article as the app makes it. */
export function starterArticle(index = 0): Article {
  const made = makeArticle(starters[index]!.text);
  if (isProblem(made)) throw new Error(made.problem);
  return made;
}

export const WISHES: Wishes = {
  seed: 1,
  level: 'C1',
  count: null,
  families: null,
  kinds: null,
  known: [],
  reports: [],
  language: 'fr'
};

/** What no code can analyse: it makes the analysis throw. */
export const BROKEN = { ...starterArticle(), text: null } as unknown as Article;

/** What every analyser promises. `open` gives one over the real language data. */
export function analyserContract(open: () => Analyser): void {
  // One for all: opening the language data is what takes the time.
  const analyser = open();
  afterAll(() => analyser.close());
  const article = starterArticle();

  test('is prepared ahead, once or twice', async () => {
    await Promise.all([analyser.prepare(), analyser.prepare()]);
    await analyser.prepare();
  });

  test('understands an article', async () => {
    const doc = await analyser.analyse(article);
    expect(doc.article).toEqual(article);
    expect(doc.sentences.length).toBeGreaterThan(10);
    expect(doc.words.some(({ lemma, upos }) => upos === 'VERB' && lemma.endsWith('er'))).toBe(true);
  });

  test('reads an article', async () => {
    const reading = await analyser.read(article);
    expect(reading.words.length).toBeGreaterThan(100);
    expect(reading.words.filter(({ glosses }) => glosses.length > 0).length).toBeGreaterThan(50);
  });

  test('makes a set, and the same one again', async () => {
    const set = await analyser.makeSet(article, WISHES);
    expect(set.article).toMatchObject(article);
    expect(set.exercises.length).toBeGreaterThan(10);
    expect(JSON.stringify(await analyser.makeSet(article, WISHES))).toBe(JSON.stringify(set));
  });

  test('does what is wished', async () => {
    const set = await analyser.makeSet(article, { ...WISHES, count: 5 });
    expect(set.exercises).toHaveLength(5);
  });

  test('tells how far it is, step by step, never backwards within one', async () => {
    const heard: Progress[] = [];
    await analyser.makeSet(article, WISHES, { onProgress: (progress) => heard.push(progress) });
    expect([...new Set(heard.map(({ step }) => step))]).toEqual(['loading', 'analysing', 'exercises']);
    const shares = heard.filter(({ step }) => step === 'analysing').map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.length).toBeGreaterThan(3);
  });

  test('answers several questions, each with its own', async () => {
    const other = starterArticle(1);
    const [doc, set, reading] = await Promise.all([
      analyser.analyse(article),
      analyser.makeSet(other, WISHES),
      analyser.read(article)
    ]);
    expect(doc.article.id).toBe(article.id);
    expect(set.article.id).toBe(other.id);
    expect(reading.sentences).toHaveLength(doc.sentences.length);
  });

  test('a fault comes back as an answer, and the next question is answered', async () => {
    const failure = analyser.makeSet(BROKEN, WISHES);
    await expect(failure).rejects.toBeInstanceOf(AnalyserError);
    await expect(failure).rejects.toMatchObject({ kind: 'crash' });
    expect((await analyser.analyse(article)).sentences.length).toBeGreaterThan(10);
  });

  test('what was stopped before it began is not done', async () => {
    const stopped = analyser.analyse(article, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ kind: 'aborted' });
    expect((await analyser.analyse(article)).sentences.length).toBeGreaterThan(10);
  });

  test('works again after it was closed', async () => {
    await analyser.read(article);
    analyser.close();
    expect((await analyser.read(article)).words.length).toBeGreaterThan(100);
  });
}
