import { expect, test } from 'vitest';
import { textOf } from '../../scripts/bench/texts.ts';
import { frenchFromDisk } from '../../scripts/french-files.ts';
import type { Article } from '../../src/lib/core/article/article.ts';
import { analyse } from '../../src/lib/core/document/analyse.ts';

function article(text: string): Article {
  return { id: 'x' as Article['id'], text, title: '', source: null, date: null, licence: null };
}

/** The faster of two runs, in milliseconds: noise only adds. */
function time(work: () => void): number {
  const runs = [0, 1].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...runs);
}

test('a text ten times as long takes about ten times as long', async () => {
  const french = await frenchFromDisk();
  const short = article(textOf(10_000));
  const long = article(textOf(100_000));
  time(() => void analyse(short, french));
  const ratio = time(() => void analyse(long, french)) / time(() => void analyse(short, french));
  console.log(`100,000 words took ${ratio.toFixed(1)} times as long as 10,000`);
  expect(ratio).toBeLessThan(20);
});

test.each([
  ['a megabyte without a space', 'a'.repeat(1_000_000)],
  ['fifty thousand quotes', '« " » ” '.repeat(50_000)],
  ['lone surrogates', '\uD800 mot \uDC00.'.repeat(40_000)],
  ['apostrophes and hyphens', 'l’’’-’-'.repeat(60_000)],
  ['capitals', 'ETAT '.repeat(100_000)],
  ['digits', '1 234 567,89 % '.repeat(40_000)]
])('%s: no throw, and twice as much takes about twice as long', async (_name, text) => {
  const french = await frenchFromDisk();
  const half = article(text.slice(0, text.length / 2));
  const ratio =
    time(() => void analyse(article(text), french)) /
    Math.max(
      5,
      time(() => void analyse(half, french))
    );
  expect(ratio).toBeLessThan(6);
});
