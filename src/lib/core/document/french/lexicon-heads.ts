import type { Upos } from '../doc.ts';
import { CLASS_CODES, FITNESS_CODES, KIND_CODES } from './lexicon-entry.ts';
import type { EntryHead, Fitness, LexiconEntry, NounKind } from './lexicon.ts';
import type { PackedLines } from './packed-lines.ts';

const CLASS_LETTERS: ReadonlyMap<Upos, number> = new Map(
  Object.entries(CLASS_CODES).map(([letter, upos]) => [upos, letter.charCodeAt(0)])
);

/** One number for what heads are looked up by: class, rank from 0 to 5, band from 1 to 8. */
export function bucketOf(upos: Upos, rank: number, band: number): number {
  return bucket(CLASS_LETTERS.get(upos) ?? 0, rank, band);
}

/** `letter`: the code of the class. */
function bucket(letter: number, rank: number, band: number): number {
  return (letter * 8 + rank) * 16 + band;
}

/** The band of the entry whose line begins at a place. */
export function bandAt({ bytes }: PackedLines, at: number): number {
  return bytes[figuresAfter(bytes, bytes.indexOf(TAB, at))]! - DIGIT_ZERO;
}

/** Where the entries of each bucket begin whose lemma is one word in small letters: one pass over bytes. */
export function placesByBucket(entries: PackedLines): ReadonlyMap<number, readonly number[]> {
  const { bytes, from, to } = entries;
  const out = new Map<number, number[]>();
  for (let at = from; at < to; at = entries.next(at)) {
    let tab = at;
    let isPlain = !isCapital(bytes[at]!, bytes[at + 1]!);
    for (; bytes[tab] !== TAB; tab++) {
      const byte = bytes[tab]!;
      if (byte === SPACE || byte === HYPHEN || byte === APOSTROPHE) isPlain = false;
    }
    if (!isPlain) continue;
    const figures = figuresAfter(bytes, tab);
    const key = bucket(bytes[tab + 1]!, rankAt(bytes, figures), bytes[figures]! - DIGIT_ZERO);
    const here = out.get(key);
    if (here) here.push(at);
    else out.set(key, [at]);
  }
  return out;
}

function isCapital(first: number, second: number): boolean {
  // Latin capitals with accents are C3 80 to C3 9E.
  return (first >= LETTER_A && first < SMALL_A) || (first === 0xc3 && second < 0x9f);
}

const TAB = 9;
const SPACE = 32;
const HYPHEN = 45;
/** The first byte of « ’ ». */
const APOSTROPHE = 0xe2;
const DIGIT_ZERO = 48;
const LETTER_A = 65;
const SMALL_A = 97;

/** Where « band level kind » begins in a line, given the tab after its lemma: after the code of the class and a space. */
function figuresAfter(bytes: Uint8Array, tab: number): number {
  let space = tab + 2;
  while (bytes[space] !== SPACE) space++;
  return space + 1;
}

/** 0 for A1 to 5 for C2. */
function rankAt(bytes: Uint8Array, figures: number): number {
  return 2 * (bytes[figures + 2]! - LETTER_A) + bytes[figures + 3]! - DIGIT_ZERO - 1;
}

/** A head, read off the line of its entry; the entry itself is unpacked when it is asked for. */
export class PackedHead implements EntryHead {
  readonly band: number;
  readonly rank: number;
  readonly kind: NounKind | null;
  readonly fitness: Fitness;
  readonly #lines: PackedLines;
  readonly #at: number;
  readonly #tab: number;
  readonly #unpack: (at: number) => LexiconEntry;
  #lemma: string | null = null;

  /** `at`: where the line of the entry begins. */
  constructor(lines: PackedLines, at: number, unpack: (at: number) => LexiconEntry) {
    const { bytes } = lines;
    const tab = bytes.indexOf(TAB, at);
    const figures = figuresAfter(bytes, tab);
    this.band = bytes[figures]! - DIGIT_ZERO;
    this.rank = rankAt(bytes, figures);
    this.kind = KIND_CODES[String.fromCharCode(bytes[figures + 5]!)] ?? null;
    this.fitness = FITNESS_CODES[bytes[figures + 6]! > SPACE ? String.fromCharCode(bytes[figures + 6]!) : '']!;
    this.#lines = lines;
    this.#at = at;
    this.#tab = tab;
    this.#unpack = unpack;
  }

  get lemma(): string {
    this.#lemma ??= this.#lines.text(this.#at, this.#tab);
    return this.#lemma;
  }

  get entry(): LexiconEntry {
    return this.#unpack(this.#at);
  }
}
