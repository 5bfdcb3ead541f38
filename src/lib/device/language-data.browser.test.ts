import { afterEach, expect, test } from 'vitest';
import { readLanguageData } from './language-data.ts';

const NAME = 'lemmas-1.txt';
const KEPT = `/data/${NAME}?__WB_REVISION__=${__STATIC_REVISIONS__[`/data/${NAME}`]}`;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

afterEach(async () => void (await caches.delete('language-data-test')));

test('what the service worker kept of this version is taken as it is', async () => {
  await (await caches.open('language-data-test')).put(KEPT, new Response('kept\n'));
  expect(textOf(await readLanguageData(NAME))).toBe('kept\n');
});

test.each(['/data/lemmas-1.txt', '/data/lemmas-1.txt?__WB_REVISION__=0123456789abcdef'])(
  'what stands under %s is of another version, and the file is fetched',
  async (url) => {
    await (await caches.open('language-data-test')).put(url, new Response('old\n'));
    expect(textOf(await readLanguageData(NAME))).toMatch(/\tVERB\t/);
  }
);

test('throws at a file that is nowhere', async () => {
  await expect(readLanguageData('none-1.txt')).rejects.toThrow(/^none-1.txt: [45]/);
});
