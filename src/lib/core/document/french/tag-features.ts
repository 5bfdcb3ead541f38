import { hash32 } from '../../article/hash.ts';
import type { Forms } from './french.ts';
import { normalForm } from './spelling.ts';

/** What the tagger sees of one token: hashes that are combined into features. */
export interface Atoms {
  readonly word: number;
  readonly endings: readonly [number, number, number, number, number];
  readonly first: number;
  readonly prefix: number;
  readonly shape: number;
  /** Hash of the classes that the lexicon gives the form. */
  readonly classes: number;
}

const CLASS_CODES: Record<string, string> = {
  NOUN: 'N',
  ADJ: 'A',
  ADV: 'R',
  ADP: 'E',
  DET: 'D',
  PRON: 'O',
  SCONJ: 'S',
  CCONJ: 'C',
  INTJ: 'I'
};

/** The classes a form may have by the lexicon, as a short code: « Nf » for a noun that is a finite verb too; « ? » for none. */
export function classCode(form: string, forms: Forms): string {
  const codes = new Set<string>();
  for (const { upos, feats } of forms.readings(form)) {
    if (upos === 'VERB' || upos === 'AUX') {
      const how =
        feats.VerbForm === 'Inf' ? 'w' : feats.VerbForm === 'Part' ? (feats.Tense === 'Past' ? 'k' : 'g') : 'f';
      codes.add(upos === 'AUX' ? `X${how}` : how);
    } else {
      codes.add(CLASS_CODES[upos] ?? upos);
    }
  }
  return codes.size === 0 ? '?' : [...codes].sort().join('');
}

/** Computes the atoms of a token; `isFirst`: it begins the sentence, where a capital says nothing. */
export function atomsOf(text: string, isFirst: boolean, forms: Forms): Atoms {
  const form = normalForm(text);
  const lower = /^[\d.,  ]+$/.test(form) ? `#${Math.min(form.length, 5)}` : form.toLowerCase();
  const ending = (n: number): number => hash32(lower.slice(-n));
  const isCapital = lower !== form && !isFirst;
  return {
    word: hash32(lower),
    endings: [ending(1), ending(2), ending(3), ending(4), ending(5)],
    first: hash32(lower.slice(0, 1)),
    prefix: hash32(lower.slice(0, 3)),
    shape: hash32(shapeOf(form) + (isFirst ? '1' : '0')),
    classes: hash32((isCapital ? '^' : '') + classCode(form, forms))
  };
}

/** « Xx », « X », « 9:9 »: runs of capitals, small letters and digits. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '9')
    .slice(0, 8);
}

const NONE: Atoms = {
  word: 1,
  endings: [1, 1, 1, 1, 1],
  first: 1,
  prefix: 1,
  shape: 1,
  classes: 1
};

/** Mixes a template number and two hashes into one (MurmurHash3 finaliser). */
function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Number of features that a token has; see `featuresAt`. */
export const FEATURES = 42;

/**
 * Writes the hashed features of token `i` into `out`: words, endings, lexicon classes around it and the two tags before
 * it. Templates after Ratnaparkhi (1996) and french.md's sketch, with lexicon classes.
 */
export function featuresAt(atoms: readonly Atoms[], i: number, tag1: number, tag2: number, out: Uint32Array): void {
  const a = atoms[i]!;
  const l1 = atoms[i - 1] ?? NONE;
  const l2 = atoms[i - 2] ?? NONE;
  const r1 = atoms[i + 1] ?? NONE;
  const r2 = atoms[i + 2] ?? NONE;
  let n = 0;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, a.word);
  for (let k = 0; k < 5; k++) out[n++] = mix(3 + k, a.endings[k]!);
  out[n++] = mix(8, a.first);
  out[n++] = mix(9, a.prefix);
  out[n++] = mix(10, a.shape);
  out[n++] = mix(11, a.classes);
  out[n++] = mix(12, a.classes, a.endings[1]);
  out[n++] = mix(13, l1.word);
  out[n++] = mix(14, l2.word);
  out[n++] = mix(15, r1.word);
  out[n++] = mix(16, r2.word);
  out[n++] = mix(17, l1.word, a.word);
  out[n++] = mix(18, a.word, r1.word);
  out[n++] = mix(19, r1.classes);
  out[n++] = mix(20, l1.classes, a.classes);
  out[n++] = mix(21, a.classes, r1.classes);
  out[n++] = mix(22, l1.classes, a.classes, r1.classes);
  out[n++] = mix(23, a.classes, r1.classes, r2.classes);
  out[n++] = mix(24, r1.endings[2]);
  out[n++] = mix(25, l1.endings[2]);
  out[n++] = mix(26, l1.word, a.classes);
  out[n++] = mix(27, a.classes, r1.word);
  out[n++] = mix(28, l1.word, a.classes, r1.word);
  out[n++] = mix(29, r1.classes, r2.classes);
  out[n++] = mix(30, a.classes, a.shape);
  out[n++] = mix(31, l2.word, l1.word);
  out[n++] = mix(40, tag1);
  out[n++] = mix(41, tag2);
  out[n++] = mix(42, tag1, tag2);
  out[n++] = mix(43, tag1, a.word);
  out[n++] = mix(44, tag1, a.classes);
  out[n++] = mix(45, tag1, tag2, a.classes);
  out[n++] = mix(46, tag1, a.endings[2]);
  out[n++] = mix(47, tag1, r1.word);
  out[n++] = mix(48, tag1, a.classes, r1.classes);
  out[n++] = mix(49, tag1, tag2, a.word);
  out[n] = mix(50, tag1, l1.word, a.classes);
}
