import { expect, test } from 'vitest';
import { frenchFromDisk } from '../../scripts/french-files.ts';
import { analyse } from '../../src/lib/core/document/analyse.ts';
import { articleOf } from '../../src/lib/core/document/doc.fixture.ts';
import { expectSound } from '../../src/lib/core/document/sound.fixture.ts';

/** Processor time of one analysis, in microseconds, and that what it makes is sound. */
async function time(text: string): Promise<number> {
  const french = await frenchFromDisk();
  const started = process.cpuUsage();
  const doc = analyse(articleOf(text), french);
  const { user, system } = process.cpuUsage(started);
  expectSound(doc);
  return user + system;
}

const TEXTS: readonly (readonly [name: string, make: (n: number) => string, n: number])[] = [
  ['a megabyte without a space', (n) => 'abcdefghij'.repeat(n / 10), 1_000_000],
  ['fifty thousand quotes', (n) => '« oui » '.repeat(n), 50_000],
  ['fifty thousand straight quotes', (n) => '"oui" '.repeat(n), 50_000],
  ['fifty thousand opening quotes', (n) => '« '.repeat(n), 50_000],
  ['a hundred thousand brackets', (n) => '('.repeat(n), 100_000],
  ['a hundred thousand brackets around a word', (n) => '(a)'.repeat(n / 2), 100_000],
  ['a line of 300 kB of digits', (n) => '1234567890'.repeat(n / 10), 300_000],
  ['a line of 300 kB of numbers', (n) => '123 456 '.repeat(n / 8), 300_000],
  ['lone surrogates', (n) => '\uD83D mot \uDE00 '.repeat(n / 8), 200_000],
  ['combining accents', (n) => `e${'\u0301'.repeat(20)} `.repeat(n / 22), 200_000],
  ['pronouns', (n) => 'Il dit que Paul Martin et elle lui ont donné sa clé, qui est là. '.repeat(n / 16), 100_000]
];

test.each(TEXTS)(
  '%s: no throw, sound spans, and four times as much takes about four times as long',
  async (_, make, n) => {
    await time(make(Math.floor(n / 16)));
    const short = Math.max(20_000, await time(make(Math.floor(n / 4))));
    const long = await time(make(n));
    console.log(`${(short / 1e6).toFixed(2)} s, then ${(long / 1e6).toFixed(2)} s`);
    expect(long / short).toBeLessThan(12);
  },
  600_000
);
