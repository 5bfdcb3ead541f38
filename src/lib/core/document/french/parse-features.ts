import { hash32 } from '../../article/hash.ts';
import type { Features, Upos } from '../doc.ts';
import { mix2, type ParseState } from './parse-state.ts';

/** What the parser knows of a word before it parses. */
export interface ParseWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Features;
}

/** Hashes of the words of a sentence, 1 to n; index 0 is « none », n + 1 the root. */
export interface ParseInput {
  readonly n: number;
  readonly form: Uint32Array;
  readonly lemma: Uint32Array;
  readonly tag: Uint32Array;
  readonly morph: Uint32Array;
  readonly ending: Uint32Array;
}

const NONE = hash32('<none>');
const ROOT = hash32('<root>');

/** Computes the hashes of a sentence. */
export function parseInput(words: readonly ParseWord[]): ParseInput {
  const n = words.length;
  const make = (of: (word: ParseWord) => string): Uint32Array => {
    const out = new Uint32Array(n + 2);
    out[0] = NONE;
    out[n + 1] = ROOT;
    words.forEach((word, i) => (out[i + 1] = hash32(of(word))));
    return out;
  };
  return {
    n,
    form: make(({ form }) => `w${form.toLowerCase()}`),
    lemma: make(({ lemma, upos }) => `l${lemma}${upos}`),
    tag: make(({ upos }) => `t${upos}`),
    morph: make((word) => `m${word.upos}${morphOf(word.feats)}`),
    ending: make(({ form, upos }) => `x${upos}${form.toLowerCase().slice(-3)}`)
  };
}

function morphOf({ VerbForm, Mood, Person, Number, Gender }: Features): string {
  return [VerbForm, VerbForm === 'Fin' ? Mood : '', Person, Number, Gender].join('.');
}

/** More than any state has. */
export const MOST_FEATURES = 128;

/** Distances and counts as hashes. */
const SMALL = Uint32Array.from({ length: 64 }, (_, i) => hash32(`#${i}`));
const label = (id: number): number => Math.imul(id + 2, 0x2545f491) >>> 0;

/**
 * Writes the hashed features of a state into `out` and gives their number: words, lemmas, classes and morphology of the
 * stack's top three and the buffer's first four, their outermost dependents, distances and valencies (Zhang and Nivre
 * 2011), agreement pairs.
 */
export function parseFeatures(state: ParseState, input: ParseInput, out: Uint32Array): number {
  const { stack, next, n } = { stack: state.stack, next: state.next, n: state.n };
  const depth = stack.length;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const b0 = next <= n + 1 ? next : 0;
  const b1 = b0 && b0 < n + 1 ? b0 + 1 : 0;
  const b2 = b1 && b1 < n + 1 ? b1 + 1 : 0;
  const b3 = b2 && b2 < n + 1 ? b2 + 1 : 0;
  const { form: W, lemma: L, tag: T, morph: M, ending: X } = input;
  const lab = (i: number): number => (i ? label(state.labels[i]!) : label(-2));
  let count = 0;
  let template = 1;
  const f1 = (a: number): void => {
    out[count++] = mix2(Math.imul(template++, 0x2c1b3c6d), a);
  };
  const f2 = (a: number, b: number): void => f1(mix2(a, b));
  const f3 = (a: number, b: number, c: number): void => f1(mix2(mix2(a, b), c));
  const f4 = (a: number, b: number, c: number, d: number): void => f1(mix2(mix2(mix2(a, b), c), d));
  const s0l = state.left[s0]!;
  const s0r = state.right[s0]!;
  const s1l = state.left[s1]!;
  const s1r = state.right[s1]!;
  const b0l = state.left[b0]!;
  const distance = SMALL[s0 && b0 ? Math.min(9, b0 - s0) : 20]!;
  const distance1 = SMALL[s0 && s1 ? Math.min(9, s0 - s1) : 21]!;
  const v0l = SMALL[30 + Math.min(5, state.leftCount[s0]!)]!;
  const v0r = SMALL[40 + Math.min(5, state.rightCount[s0]!)]!;
  const v1r = SMALL[40 + Math.min(5, state.rightCount[s1]!)]!;
  const vb = SMALL[50 + Math.min(5, state.leftCount[b0]!)]!;
  f1(0);
  for (const i of [s0, s1, b0]) {
    f1(W[i]!);
    f1(L[i]!);
    f1(T[i]!);
    f1(M[i]!);
    f1(X[i]!);
  }
  f1(W[b1]!);
  f1(T[b1]!);
  f1(M[b1]!);
  f2(W[b1]!, T[b1]!);
  f1(W[b2]!);
  f1(T[b2]!);
  f1(T[b3]!);
  f1(T[s2]!);
  f1(W[s2]!);
  f2(L[s0]!, L[b0]!);
  f3(L[s0]!, T[b0]!, distance);
  f2(T[s0]!, L[b0]!);
  f2(T[s0]!, T[b0]!);
  f2(M[s0]!, M[b0]!);
  f3(X[s0]!, T[b0]!, distance);
  f2(X[b0]!, T[s0]!);
  f3(W[s0]!, W[b0]!, T[b1]!);
  f2(L[s1]!, L[s0]!);
  f2(L[s1]!, T[s0]!);
  f2(T[s1]!, L[s0]!);
  f2(T[s1]!, T[s0]!);
  f2(M[s1]!, M[s0]!);
  f2(X[s1]!, X[s0]!);
  f2(T[b0]!, T[b1]!);
  f3(T[s0]!, T[b0]!, T[b1]!);
  f3(L[s0]!, T[b0]!, T[b1]!);
  f3(T[b0]!, T[b1]!, T[b2]!);
  f3(T[s1]!, T[s0]!, T[b0]!);
  f3(T[s1]!, T[s0]!, L[b0]!);
  f3(T[s1]!, L[s0]!, T[b0]!);
  f3(L[s1]!, T[s0]!, T[b0]!);
  f3(T[s2]!, T[s1]!, T[s0]!);
  f4(T[s1]!, T[s0]!, T[b0]!, T[b1]!);
  f4(M[s1]!, M[s0]!, T[b0]!, T[b1]!);
  f3(L[s1]!, L[s0]!, T[b0]!);
  f3(T[s0]!, T[s0l]!, T[b0]!);
  f3(T[s0]!, T[s0r]!, T[b0]!);
  f3(T[s0]!, T[b0]!, T[b0l]!);
  f3(T[s1]!, T[s1r]!, T[s0]!);
  f3(T[s1]!, T[s1l]!, T[s0]!);
  f3(T[s1]!, T[s0]!, T[s0l]!);
  f3(T[s1]!, T[s0]!, T[s0r]!);
  f3(L[s1]!, W[s0l]!, T[s0]!);
  f3(T[s1]!, W[s0l]!, L[s0]!);
  f3(L[s1]!, W[s0l]!, L[s0]!);
  f3(L[s0]!, W[b0l]!, T[b0]!);
  f2(L[s0]!, distance);
  f2(T[s0]!, distance);
  f2(L[b0]!, distance);
  f2(T[b0]!, distance);
  f3(T[s0]!, T[b0]!, distance);
  f3(T[s1]!, T[s0]!, distance1);
  f2(L[s1]!, distance1);
  f2(L[s0]!, v0l);
  f2(T[s0]!, v0l);
  f2(T[s0]!, v0r);
  f2(L[s0]!, v0r);
  f2(T[b0]!, vb);
  f2(L[b0]!, vb);
  f2(T[s1]!, v1r);
  f2(L[s1]!, v1r);
  f2(L[s0l]!, lab(s0l));
  f2(T[s0l]!, lab(s0l));
  f1(lab(s0l));
  f2(L[s0r]!, lab(s0r));
  f2(T[s0r]!, lab(s0r));
  f1(lab(s0r));
  f2(L[b0l]!, lab(b0l));
  f2(T[b0l]!, lab(b0l));
  f2(T[s1r]!, lab(s1r));
  f2(L[s1r]!, lab(s1r));
  f2(T[s1l]!, lab(s1l));
  f3(T[s0]!, lab(s0l), lab(state.left2[s0]!));
  f3(T[s0]!, lab(s0r), lab(state.right2[s0]!));
  f3(T[s1]!, lab(s1r), lab(state.right2[s1]!));
  f3(T[b0]!, lab(b0l), lab(state.left2[b0]!));
  f2(T[s0]!, state.taken[s0]!);
  f2(T[s1]!, state.taken[s1]!);
  f2(T[b0]!, state.taken[b0]!);
  f2(L[s1]!, state.taken[s1]!);
  f2(L[s0]!, state.taken[s0]!);
  f3(L[s1]!, T[s0]!, lab(s1r));
  f3(T[s1]!, L[s0]!, lab(s0l));
  f4(T[s1]!, lab(s1r), T[s0]!, lab(s0l));
  f3(T[s0]!, T[b0]!, lab(b0l));
  f4(T[s1]!, T[s0]!, L[b0]!, T[b1]!);
  f4(T[s2]!, T[s1]!, T[s0]!, T[b0]!);
  f3(M[s1]!, M[s0]!, M[b0]!);
  f3(M[s2]!, M[s1]!, M[s0]!);
  return count;
}
