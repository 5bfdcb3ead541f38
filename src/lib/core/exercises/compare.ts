import type { DiffPart, Distractor, GapVerdict, Slip } from './exercise.ts';
import { bare, canonicalWord, inclusiveForms } from './spellings.ts';

/** How a typed answer is judged. */
export interface Comparing {
  /** Expected mistakes: given one of these, the answer is wrong, however near it stands. */
  readonly mistakes?: readonly Distractor[];
  /** The ending is what is asked (conjugation, agreement): a slip there is no slip of the pen. */
  readonly endingCounts?: boolean;
}

/** A word as written with the signs around it, and what it is compared by. */
interface Piece {
  readonly raw: string;
  readonly word: string;
  readonly key: string;
}

type Step = { readonly expected: Piece | null; readonly given: Piece | null; readonly slips: readonly Slip[] | null };

const NUMBER = '\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const WORD = new RegExp(
  `${NUMBER}|[%€]|\\p{L}+(?:[·•./](?:e|ne|le|te|se|euse|rice|trice|ère|ve|s))+(?!\\p{L})|\\p{L}+\\(\\p{L}{1,5}\\)s?|[\\p{L}\\p{M}\\p{N}]+(?:[-\\u2010\\u2011\\u2013][\\p{L}\\p{N}]+)*['\\u2018\\u2019\\u02BC]?`,
  'gu'
);
const ARTICLES = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'de', "d'"]);
const ELIDED: Readonly<Record<string, readonly string[]>> = {
  "l'": ['le', 'la', 'l'],
  "d'": ['de', 'd'],
  "qu'": ['que', 'qu'],
  "n'": ['ne', 'n'],
  "s'": ['se', 'si', 's'],
  "j'": ['je', 'j'],
  "m'": ['me', 'm'],
  "t'": ['te', 't'],
  "c'": ['ce', 'c'],
  "lorsqu'": ['lorsque', 'lorsqu'],
  "puisqu'": ['puisque', 'puisqu'],
  "jusqu'": ['jusque', 'jusqu']
};
/** Longer answers are cut: nobody types more, and the alignment is quadratic. */
const MOST_WORDS = 400;

/**
 * Judges a typed answer against the accepted ones and says where it differs from the nearest.
 *
 * Right: the same but for what spellings.ts counts as one, spaces, and punctuation. Almost: every difference is a slip
 * (accent, capital, agreement, elision, article, and at most one typo: one edit in a word of four letters or more).
 */
export function compare(given: string, accepted: readonly string[], how: Comparing = {}): GapVerdict {
  const trimmed = given.normalize('NFC').trim();
  let best: (GapVerdict & { cost: number }) | null = null;
  for (const expected of accepted) {
    const verdict = compareOne(trimmed, expected, how);
    if (best === null || verdict.cost < best.cost) best = verdict;
  }
  if (best === null) return { mark: 'wrong', slips: [], expected: '', given: trimmed, diff: diffOfWhole(trimmed, '') };
  const { cost: _cost, ...verdict } = best;
  const listed = mistakeGiven(trimmed, how.mistakes ?? []);
  if (!listed || verdict.mark === 'right') return verdict;
  return { ...verdict, mark: 'wrong', slips: slipsOfMistake(listed, compareOne(trimmed, verdict.expected, {}).slips) };
}

/**
 * Whether `compare` would call an answer right, with no mistakes listed: the same words but for what spellings.ts counts as
 * one. For checks that look at many wrong answers and need no difference told.
 */
export function isRight(given: string, accepted: readonly string[]): boolean {
  const trimmed = given.normalize('NFC').trim();
  const own = pieces(trimmed);
  return accepted.some((expected) => {
    if (trimmed === expected) return true;
    const others = pieces(expected);
    if (own.length > 0 && sameKeys(own, others)) return true;
    return own.length === others.length && own.every((piece, i) => isSameWord(piece, others[i]!));
  });
}

function isSameWord(given: Piece, expected: Piece): boolean {
  return given.key === expected.key || inclusiveMatch(given.word, expected.word);
}

function compareOne(given: string, expected: string, how: Comparing): GapVerdict & { cost: number } {
  const [givenPieces, expectedPieces] = [pieces(given), pieces(expected)];
  if (givenPieces.length > 0 && sameKeys(givenPieces, expectedPieces)) {
    return { mark: 'right', slips: [], expected, given, diff: [{ how: 'same', given, expected }], cost: 0 };
  }
  const { steps, cost } = align(givenPieces, expectedPieces, how);
  const slips = slipsOf(steps, expectedPieces.length);
  const isWordless = givenPieces.length === 0 || expectedPieces.length === 0;
  const diff = isWordless ? diffOfWhole(given, expected) : diffOf(steps);
  if (slips === null) return { mark: 'wrong', slips: [], expected, given, diff, cost: cost + 1000 };
  if (slips.length === 0) return { mark: 'right', slips: [], expected, given, diff, cost: 0 };
  return { mark: 'almost', slips, expected, given, diff, cost };
}

/** One word of small letters, which most answers are. */
const ONE_WORD = /^[a-zà-öø-ÿœ]+$/;

/** Cuts into words, each with the signs and spaces after it; what stands before the first word goes with it. */
function pieces(text: string): Piece[] {
  if (ONE_WORD.test(text)) return [{ raw: text, word: text, key: canonicalWord(text) }];
  const found = [...text.matchAll(WORD)].slice(0, MOST_WORDS);
  return found.map((match, i) => {
    const from = i === 0 ? 0 : match.index;
    const raw = text.slice(from, found[i + 1]?.index ?? text.length);
    return { raw, word: match[0], key: canonicalWord(match[0]) };
  });
}

/** « vingt et un » and « vingt-et-un », « 68% » and « 68 pour cent » are one. */
function sameKeys(a: readonly Piece[], b: readonly Piece[]): boolean {
  const joined = (list: readonly Piece[]): string =>
    list
      .map(({ key }) =>
        /^(?:vingt|trente|quarante|cinquante|soixante|quatre|cent|mille|sept)-/.test(key) ? key.replace(/-/g, ' ') : key
      )
      .join(' ')
      .replace(/ pour cent$| pour cent /g, ' % ')
      .replace(/€/g, 'euros')
      .trim();
  return joined(a) === joined(b);
}

/** The cheapest way from the given words to the expected ones; a slip costs less than a wrong word. */
function align(given: readonly Piece[], expected: readonly Piece[], how: Comparing): { steps: Step[]; cost: number } {
  const [rows, columns] = [given.length + 1, expected.length + 1];
  const costs = new Int32Array(rows * columns);
  const slips = new Map<number, readonly Slip[] | null>();
  for (let g = 0; g < rows; g++) {
    for (let e = 0; e < columns; e++) {
      const at = g * columns + e;
      if (g === 0 || e === 0) {
        costs[at] = 7 * (g + e);
        continue;
      }
      const pair = slipsBetween(given[g - 1]!, expected[e - 1]!, how);
      slips.set(at, pair);
      const step = pair === null ? 12 : pair.length === 0 ? 0 : 3 + pair.length;
      costs[at] = Math.min(costs[at - columns - 1]! + step, costs[at - columns]! + 7, costs[at - 1]! + 7);
    }
  }
  return { steps: walk(given, expected, costs, slips), cost: costs[rows * columns - 1]! };
}

function walk(
  given: readonly Piece[],
  expected: readonly Piece[],
  costs: Int32Array,
  slips: ReadonlyMap<number, readonly Slip[] | null>
): Step[] {
  const columns = expected.length + 1;
  const steps: Step[] = [];
  let [g, e] = [given.length, expected.length];
  while (g > 0 || e > 0) {
    const at = g * columns + e;
    if (g > 0 && costs[at] === costs[at - columns]! + 7)
      steps.push({ given: given[--g]!, expected: null, slips: null });
    else if (e > 0 && costs[at] === costs[at - 1]! + 7)
      steps.push({ given: null, expected: expected[--e]!, slips: null });
    else steps.push({ given: given[--g]!, expected: expected[--e]!, slips: slips.get(at)! });
  }
  return steps.reverse();
}

/** The slips that turn an expected word into the given one, empty for equal words, null when it is another word. */
function slipsBetween(given: Piece, expected: Piece, how: Comparing): readonly Slip[] | null {
  const [g, e] = [given.key, expected.key];
  if (isSameWord(given, expected)) return [];
  if ((how.mistakes ?? []).some(({ text }) => canonicalWord(text).toLowerCase() === g.toLowerCase())) return null;
  const [gl, el] = [g.toLowerCase(), e.toLowerCase()];
  if (gl === el) return ['capital'];
  if (ELIDED[el]?.includes(gl) || ELIDED[gl]?.includes(el)) return ['elision'];
  const capital: Slip[] = g[0] !== e[0] && bare(gl)[0] === bare(el)[0] && isUpper(g) !== isUpper(e) ? ['capital'] : [];
  if (bare(gl) === bare(el))
    return how.endingCounts && bare(gl).length > 0 && gl.slice(-2) !== el.slice(-2) ? null : ['accent', ...capital];
  if (ARTICLES.has(gl) && ARTICLES.has(el)) return ['article'];
  if (differsByEnding(gl, el)) return how.endingCounts ? null : ['agreement', ...capital];
  if (el.length >= 4 && gl.length >= 3 && !/\d/.test(el + gl) && isOneEdit(gl, el)) {
    return how.endingCounts && gl.slice(-3) !== el.slice(-3) ? null : ['typo', ...capital];
  }
  return null;
}

function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function inclusiveMatch(given: string, expected: string): boolean {
  return inclusiveForms(given).includes(expected) || inclusiveForms(expected).includes(given);
}

/** « mondiale » and « mondiales », « souligné » and « soulignées », « partage » and « partagent », « national » and « nationaux ». */
function differsByEnding(a: string, b: string): boolean {
  const stem = (word: string): string => word.replace(/(?:aux|als?|ales?)$/, 'al').replace(/(?:ent|es|e|s|x)$/, '');
  const [one, other] = [stem(a), stem(b)];
  return one.length >= 3 && one === other;
}

/** One letter more, less, other, or two neighbours swapped (Damerau). */
function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [midA, midB] = [a.slice(from, endA), b.slice(from, endB)];
  if (midA.length <= 1 && midB.length <= 1) return true;
  return midA.length === 2 && midB.length === 2 && midA[0] === midB[1] && midA[1] === midB[0];
}

/** All slips of an alignment, null when it holds more than slips. */
function slipsOf(steps: readonly Step[], words: number): Slip[] | null {
  const slips: Slip[] = [];
  for (const step of steps) {
    if (step.slips !== null) {
      slips.push(...step.slips);
      continue;
    }
    const alone = (step.given && step.expected ? null : (step.given ?? step.expected)) ?? null;
    if (alone === null || !ARTICLES.has(alone.key.toLowerCase())) return null;
    slips.push('article');
  }
  const onlyArticles = steps.every(({ expected }) => expected === null || ARTICLES.has(expected.key.toLowerCase()));
  if (slips.includes('article') && onlyArticles) return null;
  if (slips.filter((slip) => slip === 'typo').length > 1) return null;
  if (slips.length > Math.max(2, Math.ceil(words / 3))) return null;
  return [...new Set(slips)];
}

function mistakeGiven(given: string, mistakes: readonly Distractor[]): Distractor | null {
  const key = (text: string): string =>
    pieces(text)
      .map((piece) => piece.key.toLowerCase())
      .join(' ');
  const wanted = key(given);
  return mistakes.find(({ text }) => key(text) === wanted) ?? null;
}

const TENSE =
  /présent|imparfait|futur|passé|conditionnel|subjonctif|impératif|\btense\b|present|imperfect|future|past|conditional|subjunctive/i;

/** A listed mistake is known to be another word or form, so that it is never a slip of the pen. */
function slipsOfMistake({ why }: Distractor, slips: readonly Slip[]): readonly Slip[] {
  return TENSE.test(why) ? ['tense'] : slips.filter((slip) => slip !== 'typo' && slip !== 'capital');
}

function diffOfWhole(given: string, expected: string): DiffPart[] {
  if (given === '' && expected === '') return [];
  return [{ how: given === '' ? 'missing' : expected === '' ? 'extra' : 'wrong', given, expected }];
}

/** Runs in order; within a word with a slip, the place is marked letter by letter. */
function diffOf(steps: readonly Step[]): DiffPart[] {
  const parts: DiffPart[] = [];
  const push = (part: DiffPart): void => {
    const last = parts.at(-1);
    if (part.given === '' && part.expected === '') return;
    if (last && last.how === part.how) {
      parts[parts.length - 1] = {
        how: part.how,
        given: last.given + part.given,
        expected: last.expected + part.expected
      };
    } else parts.push(part);
  };
  for (const { given, expected, slips } of steps) {
    if (!given) push({ how: 'missing', given: '', expected: expected!.raw });
    else if (!expected) push({ how: 'extra', given: given.raw, expected: '' });
    else if (slips === null) pushPair(given, expected, push);
    else if (slips.length === 0) push({ how: 'same', given: given.raw, expected: expected.raw });
    else pushSlip(given.raw, expected.raw, push);
  }
  return parts;
}

/** A wrong word against the right one; the spaces after them are no part of the mistake. */
function pushPair(given: Piece, expected: Piece, push: (part: DiffPart) => void): void {
  const tail = (raw: string): string => /\s*$/.exec(raw)![0];
  const cut = (raw: string): string => raw.slice(0, raw.length - tail(raw).length);
  push({ how: 'wrong', given: cut(given.raw), expected: cut(expected.raw) });
  push({ how: 'same', given: tail(given.raw), expected: tail(expected.raw) });
}

function pushSlip(given: string, expected: string, push: (part: DiffPart) => void): void {
  let from = 0;
  while (from < given.length && from < expected.length && given[from] === expected[from]) from++;
  let [g, e] = [given.length, expected.length];
  while (g > from && e > from && given[g - 1] === expected[e - 1]) [g, e] = [g - 1, e - 1];
  push({ how: 'same', given: given.slice(0, from), expected: expected.slice(0, from) });
  const [midG, midE] = [given.slice(from, g), expected.slice(from, e)];
  push({ how: midG === '' ? 'missing' : midE === '' ? 'extra' : 'wrong', given: midG, expected: midE });
  push({ how: 'same', given: given.slice(g), expected: expected.slice(e) });
}
