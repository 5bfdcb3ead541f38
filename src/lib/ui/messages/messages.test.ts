import { describe, expect, test } from 'vitest';
import { formatBytes, formatDay, formatNumber, formatPercent } from './format.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { pluralEn, pluralFr } from './plural.ts';

/** Arguments tried on each function; those of the wrong type may be refused, not all of them. */
const SAMPLES: readonly unknown[][] = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 2, 2],
  ['Valbourg', 2, 2],
  ['B1', '312', 2],
  ['NOUN', 'Fem'],
  ['VERB', null]
];

/** Every text of a catalogue with its path, functions with each sample. */
function textsOf(messages: object, path = ''): [path: string, text: unknown][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'function') {
      const texts = SAMPLES.flatMap((args) => attempt(value as (...args: unknown[]) => unknown, args));
      return texts.length === 0 ? [[here, '']] : texts.map((text): [string, unknown] => [here, text]);
    }
    return typeof value === 'object' && value !== null ? textsOf(value, here) : [[here, value]];
  });
}

function attempt(message: (...args: unknown[]) => unknown, args: unknown[]): unknown[] {
  try {
    return [message(...args)];
  } catch {
    return [];
  }
}

describe.each([
  ['fr', fr],
  ['en', en]
])('%s', (_, messages) => {
  test('no message is empty', () => {
    const texts = textsOf(messages);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });
  test('no straight apostrophe, no two spaces, no space at an end', () => {
    expect(textsOf(messages).filter(([, text]) => /'|\s\s|^\s|\s$/.test(text as string))).toEqual([]);
  });
});

/** What French typography refuses: an ordinary space, or none, where a no-break space belongs. */
const BAD_SPACE = /[^\u00A0\u202F][;?!»%](?!\w)|«[^\u00A0]|(?<!\d)[^\u00A0\d]:/;

test('French signs stand behind a no-break space', () => {
  expect(textsOf(fr).filter(([, text]) => BAD_SPACE.test(text as string))).toEqual([]);
});

test.each([
  ['Prêt\u00A0?', false],
  ['Prêt ?', true],
  ['Prêt?', true],
  ['«\u00A0mot\u00A0»', false],
  ['« mot »', true],
  ['Source\u00A0: Le Monde', false],
  ['Source: Le Monde', true],
  ['à 14:30', false]
])('%s: refused %s', (text, expected) => {
  expect(BAD_SPACE.test(text)).toBe(expected);
});

test('both languages hold the same messages', () => {
  const paths = (messages: object): string[] => [...new Set(textsOf(messages).map(([path]) => path))];
  expect(paths(en)).toEqual(paths(fr));
});

test.each([
  [0, 'carte', 'cards'],
  [1, 'carte', 'card'],
  [2, 'cartes', 'cards']
])('%i', (count, french, english) => {
  expect(pluralFr(count, 'carte', 'cartes')).toBe(french);
  expect(pluralEn(count, 'card', 'cards')).toBe(english);
});

test.each([
  [formatDay(new Date(2026, 10, 25).getTime(), 'fr'), 'mercredi 25 novembre 2026'],
  [formatDay(new Date(2026, 11, 1).getTime(), 'fr'), 'mardi 1er décembre 2026'],
  [formatDay(new Date(2026, 4, 11).getTime(), 'fr'), 'lundi 11 mai 2026'],
  [formatNumber(12480, 'fr'), '12\u202F480'],
  [formatNumber(12480, 'en'), '12,480'],
  [formatPercent(0.934, 'fr'), '93\u00A0%'],
  [formatPercent(0.934, 'en'), '93%'],
  [formatBytes(3_420_000, 'fr'), '3,4\u00A0Mo'],
  [formatBytes(512, 'en'), '512\u00A0B']
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
