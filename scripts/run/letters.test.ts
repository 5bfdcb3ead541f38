import { describe, expect, test } from 'vitest';
import { plainLetters, rangesOf, withRanges } from './letters.mjs';

const CLASSES = ['L', 'M', 'N'] as const;
const inRanges = (name: (typeof CLASSES)[number]): RegExp => new RegExp(`^[${rangesOf(name)}]$`, 'u');

describe.each(CLASSES)('\\p{%s}', (name) => {
  const plain = inRanges(name);
  const unicode = new RegExp(`^\\p{${name}}$`, 'u');

  test('is the same for Latin, and holds all others up to U+FFFF', () => {
    for (let code = 0; code <= 0xffff; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const char = String.fromCharCode(code);
      if (code <= 0x24f || unicode.test(char)) expect(plain.test(char), code.toString(16)).toBe(unicode.test(char));
    }
  });

  test('has no general punctuation, currency, arrow or sign of mathematics', () => {
    for (let code = 0x2000; code <= 0x206f; code++) expect(plain.test(String.fromCharCode(code))).toBe(false);
    for (const sign of '€₣→∞≤√×÷«»·°') expect(plain.test(sign), sign).toBe(false);
  });

  test('is far shorter than what it stands for', () => {
    expect(rangesOf(name).length).toBeLessThan(500);
  });
});

test.each([
  ["^\\p{Lu}[\\p{L}’'-]+$", 'u', ['École', 'L’Haÿ', 'été', 'A1', 'Ελλάδα', '']],
  ['(?<!\\p{L})souvent(?!\\p{L})', 'iu', ['Souvent', 'il vient souvent.', 'souventes', 'ésouvent']],
  ['[^\\p{L}]+', 'u', ['abc', 'a b', '—', 'œ']],
  ['\\P{L}', 'u', ['é', '1', ' ', 'я']],
  [
    '[\\p{L}\\p{M}\\p{N}]+(?:[-’][\\p{L}\\p{N}]+)*',
    'gu',
    ['aujourd’hui', 'e\u0301te\u0301', '80 000', 'vis-à-vis', '中国']
  ],
  ['\\[\\p{L}\\]', 'u', ['[a]', 'a', '[é]']],
  ['\\\\p\\{L\\}', 'u', ['\\p{L}', 'a']]
])('/%s/%s finds the same', (pattern, flags, texts) => {
  const [plain, unicode] = [new RegExp(withRanges(pattern), flags), new RegExp(pattern, flags)];
  for (const text of texts) expect(text.replace(plain, '#')).toBe(text.replace(unicode, '#'));
});

test.each(['[\\P{L}]', '\\p{Lu}', '\\p{Ll}+', '[a-z]', '\\p{Script=Greek}'])('%s is left as it is', (pattern) => {
  expect(withRanges(pattern)).toBe(pattern);
});

test('writes the patterns of the core only, and nothing but patterns', () => {
  const { transform } = plainLetters() as { transform: (code: string, id: string) => { code: string } | null };
  const code = 'const text = "/\\\\p{L}/u"; const a = /\\p{L}/u, b = x / y / z;';
  expect(transform(code, '/app/src/lib/ui/a.ts')).toBeNull();
  expect(transform('const a = 1;', '/app/src/lib/core/a.ts')).toBeNull();
  expect(transform(code, '/app/src/lib/core/a.ts')!.code).toBe(
    `const text = "/\\\\p{L}/u"; const a = /[${rangesOf('L')}]/u, b = x / y / z;`
  );
});
