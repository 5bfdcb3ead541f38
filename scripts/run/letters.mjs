import { parseAst } from 'vite';

/** Beyond Latin, letters of a script with less than this between them are taken as one range with what stands there. */
const GAP = 64;
const LAST_LATIN = 0x24f;

/**
 * The characters of a Unicode class up to U+FFFF as the inside of a character class: exact for Latin, and in few ranges beyond,
 * where marks and signs within a script count as its letters. General punctuation is never among them.
 *
 * @param {'L' | 'M' | 'N'} name
 */
export function rangesOf(name) {
  const pattern = new RegExp(`\\p{${name}}`, 'u');
  /** @type {[number, number][]} */
  const ranges = [];
  for (let code = 0; code <= 0xffff; code++) {
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    if (isSurrogate || !pattern.test(String.fromCharCode(code))) continue;
    const last = ranges.at(-1);
    const most = last && last[1] > LAST_LATIN ? GAP : 1;
    if (last && code - last[1] <= most) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join('');
}

/** As it is, which is short; a mark alone by its number, since it would join what stands before it. */
function written(/** @type {number} */ code) {
  const char = String.fromCharCode(code);
  return /\p{M}/u.test(char) ? `\\u${code.toString(16).padStart(4, '0')}` : char;
}

const RANGES = { L: rangesOf('L'), M: rangesOf('M'), N: rangesOf('N') };

/** A pattern with its letters, marks and numbers (`\p{L}`, `\p{M}`, `\p{N}` and what they exclude) written as ranges. */
export function withRanges(/** @type {string} */ pattern) {
  let out = '';
  let isInClass = false;
  for (let at = 0; at < pattern.length;) {
    const [whole, sign, name] = /^\\([pP])\{([LMN])\}/.exec(pattern.slice(at, at + 5)) ?? [];
    const ranges = RANGES[/** @type {'L' | 'M' | 'N'} */ (name)];
    if (whole && !(sign === 'P' && isInClass)) {
      out += isInClass ? ranges : `[${sign === 'P' ? '^' : ''}${ranges}]`;
      at += whole.length;
      continue;
    }
    const step = pattern[at] === '\\' ? 2 : 1;
    if (step === 1 && pattern[at] === '[') isInClass = true;
    if (step === 1 && pattern[at] === ']') isInClass = false;
    out += pattern.slice(at, at + step);
    at += step;
  }
  return out;
}

/**
 * Vite plugin: writes the Unicode classes in patterns of the core as ranges. The engine takes two to six milliseconds for each
 * pattern with `\p{L}` at its first use, a tenth of what a worker spends on its first article, mostly for scripts that no
 * French text has.
 *
 * @returns {import('vite').Plugin}
 */
export function plainLetters() {
  return {
    name: 'plain-letters',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/lib\/core\/.*\.ts/.test(id) || !/\\[pP]\{[LMN]\}/.test(code)) return null;
      let out = '';
      let at = 0;
      for (const { start, end, regex } of patternsIn(parseAst(code))) {
        out += `${code.slice(at, start)}/${withRanges(regex.pattern)}/${regex.flags}`;
        at = end;
      }
      return { code: out + code.slice(at), map: null };
    }
  };
}

/**
 * The regular expressions of a program, in order.
 *
 * @typedef {{ start: number, end: number, regex: { pattern: string, flags: string } }} Pattern
 * @param {unknown} node
 * @returns {Pattern[]}
 */
function patternsIn(node) {
  if (Array.isArray(node)) return node.flatMap(patternsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex) return [/** @type {Pattern} */ (/** @type {unknown} */ (node))];
  return Object.values(node).flatMap(patternsIn);
}
