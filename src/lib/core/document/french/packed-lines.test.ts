import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackedLines } from './packed-lines.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const packed = (rows: readonly string[]): PackedLines =>
  new PackedLines(bytesOf(rows.map((row) => `${row}\n`).join('')));

describe('PackedLines', () => {
  const lines = packed(['CV\t1', 'an\t2', 'année\t3', 'livre\tm', 'livre\tf', 'à\t4', 'œuf\t5', '𝒜\t6']);

  test.each([
    ['CV', ['CV\t1']],
    ['année', ['année\t3']],
    ['livre', ['livre\tm', 'livre\tf']],
    ['à', ['à\t4']],
    ['œuf', ['œuf\t5']],
    ['𝒜', ['𝒜\t6']],
    ['ann', []],
    ['livres', []],
    ['', []],
    ['zèbre', []],
    ['\ud835', []],
    ['é'.repeat(300), []]
  ])('%s: %j', (key, expected) => {
    expect(lines.all(key).map((at) => lines.line(at))).toEqual(expected);
  });

  test('a part of a file is searched as if it stood alone', () => {
    const bytes = bytesOf('b\t0\na\t1\nc\t2\nb\t3');
    const part = new PackedLines(bytes, 4, 11);
    expect(
      part
        .all('a')
        .concat(part.all('c'))
        .map((at) => part.line(at))
    ).toEqual(['a\t1', 'c\t2']);
    expect(part.all('b')).toEqual([]);
    expect(new PackedLines(bytes, 4, 4).all('a')).toEqual([]);
  });

  test('finds what a search of the rows finds', () => {
    const key = fc.stringMatching(/^[abéœ’]{0,4}$/);
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), key, (keys, wanted) => {
        const rows = [...keys].sort().map((one, i) => `${one}\t${i}`);
        const found = packed(rows);
        expect(found.all(wanted).map((at) => found.line(at))).toEqual(
          rows.filter((row) => row.startsWith(`${wanted}\t`))
        );
      })
    );
  });

  test('gives any text back, short or long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const bytes = bytesOf(text);
        expect(new PackedLines(bytes).text(0, bytes.length)).toBe(text);
      })
    );
  });
});
