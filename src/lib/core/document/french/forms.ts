import type { Features, Upos } from '../doc.ts';
import type { Forms, Reading } from './french.ts';

interface Paradigm {
  readonly upos: Upos;
  readonly lemmaEnding: string;
  /** Pairs of an ending and the index of a feature set; those of one ending stand together. */
  readonly endings: readonly string[];
  readonly features: Uint8Array;
}

/**
 * Opens the packed full-form lexicon. Everything stays bytes until it is asked for, so that opening costs next to nothing.
 *
 * The file (its bytes, or their text) has three parts parted by an empty line: feature sets (UD notation, one a line, 256 at
 * most); paradigms (class, ending of the lemma, then ending:feature-set pairs); stems with the paradigms that they take,
 * sorted by their bytes. A form is looked up by trying each cut into stem and ending. Built by scripts/forms/build.ts from
 * Lefff 3.4 (LGPL-LR).
 *
 * @throws when the file is not such a file.
 */
export function openForms(file: Uint8Array | string): Forms {
  const bytes = typeof file === 'string' ? encoder.encode(file) : file;
  const features = endOfPart(bytes, 0);
  const paradigms = features < 0 ? -1 : endOfPart(bytes, features + 2);
  if (features <= 0 || paradigms < 0 || paradigms + 2 >= bytes.length) throw new Error('forms: not a forms file');
  const lines = (from: number, to: number): string[] => decoder.decode(bytes.subarray(from, to)).split('\n');
  return new PackedForms(
    lines(0, features).map(parseFeatures),
    lines(features + 2, paradigms),
    bytes.subarray(paradigms + 2)
  );
}

/** Where the newline before the next empty line stands; -1 where there is none. */
function endOfPart(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(NEWLINE, from);
  while (at >= 0 && bytes[at + 1] !== NEWLINE) at = bytes.indexOf(NEWLINE, at + 1);
  return at;
}

const NEWLINE = 10;
const SPACE = 32;
const DIGIT_ZERO = 48;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The form that is looked up; longer ones are in no lexicon. */
const KEY = new Uint8Array(256);

/** Prefixes of up to this many bytes keep the run of lines that begin with them; longer ones have short runs. */
const KEPT_PREFIX = 3;

/** Where the rest of a stem's line begins, and the length of the stem in the form. */
interface Stem {
  readonly space: number;
  readonly length: number;
}

class PackedForms implements Forms {
  /** What was already asked for; texts and exercises repeat their words. */
  readonly #seen = new Map<string, readonly Reading[]>();
  readonly #inflected = new Map<string, readonly string[]>();
  readonly #paradigms: Paradigm[] = [];
  /** Prefix to the first line that begins with it and the one after the last. */
  readonly #runs = new Map<number, readonly [low: number, high: number]>();
  /** Features that an inflection asks for to the feature sets that have them all. */
  readonly #sets = new Map<string, Uint8Array>();

  constructor(
    readonly features: readonly Features[],
    readonly paradigmLines: readonly string[],
    readonly stems: Uint8Array
  ) {}

  readings(form: string): readonly Reading[] {
    const seen = this.#seen.get(form);
    if (seen) return seen;
    let found = this.#lookUp(form);
    if (found.length === 0) {
      const lower = form.toLowerCase();
      if (lower !== form) found = this.#lookUp(lower);
    }
    if (this.#seen.size > 50_000) this.#seen.clear();
    this.#seen.set(form, found);
    return found;
  }

  inflect(lemma: string, upos: Upos, feats: Features): readonly string[] {
    const wanted = wantedOf(feats);
    const key = `${lemma} ${upos} ${wanted}`;
    let found = this.#inflected.get(key);
    if (!found) {
      found = this.#inflect(lemma, upos, this.#setsWith(wanted, feats));
      if (this.#inflected.size > 50_000) this.#inflected.clear();
      this.#inflected.set(key, found);
    }
    return found;
  }

  #inflect(lemma: string, upos: Upos, sets: Uint8Array): readonly string[] {
    const forms = new Set<string>();
    for (const { space, length } of this.#stemsOf(lemma)) {
      const stem = lemma.slice(0, length);
      for (const { upos: own, lemmaEnding, endings, features } of this.#paradigmsAt(space)) {
        if (own !== upos || length + lemmaEnding.length !== lemma.length || !lemma.endsWith(lemmaEnding)) continue;
        for (let i = 0; i < endings.length; i++) if (sets[features[i]!] === 1) forms.add(stem + endings[i]!);
      }
    }
    return [...forms];
  }

  #lookUp(form: string): Reading[] {
    const out: Reading[] = [];
    for (const { space, length } of this.#stemsOf(form)) {
      const ending = form.slice(length);
      for (const { upos, lemmaEnding, endings, features } of this.#paradigmsAt(space)) {
        for (let i = 0; i < endings.length; i++) {
          if (endings[i] !== ending) continue;
          out.push({ lemma: form.slice(0, length) + lemmaEnding, upos, feats: this.features[features[i]!]! });
        }
      }
    }
    return out;
  }

  /** The stems that a form begins with, the longest first. */
  #stemsOf(form: string): Stem[] {
    const { read, written } = encoder.encodeInto(form, KEY);
    if (read < form.length) return [];
    const out: Stem[] = [];
    let [low, high] = [0, this.stems.length];
    let length = 0;
    for (let place = 0, prefix = 1; low < high; place++) {
      const isWhole = place === written || (KEY[place]! & 0xc0) !== 0x80;
      // The lines from low to high begin alike so far; the stem that is no longer than that stands first.
      if (isWhole && this.stems[low + place] === SPACE) out.push({ space: low + place, length });
      if (place === written || KEY[place] === SPACE) break;
      if (isWhole) length++;
      prefix = prefix * 256 + KEY[place]!;
      const known = place < KEPT_PREFIX ? this.#runs.get(prefix) : undefined;
      const run = known ?? this.#runOf(KEY[place]!, place, low, high);
      if (place < KEPT_PREFIX && !known) this.#runs.set(prefix, run);
      [low, high] = run;
    }
    return out.reverse();
  }

  /** Of the lines from low to high, those that have a byte at a place. */
  #runOf(byte: number, place: number, low: number, high: number): readonly [low: number, high: number] {
    const first = this.#firstFrom(byte, place, low, high);
    return [first, this.#firstFrom(byte + 1, place, first, high)];
  }

  /** The first line from low to high whose byte at a place is this one or comes after it; high where there is none. */
  #firstFrom(byte: number, place: number, low: number, high: number): number {
    const { stems } = this;
    while (low < high) {
      let start = (low + high) >> 1;
      while (start > low && stems[start - 1] !== NEWLINE) start--;
      if (stems[start + place]! < byte) {
        low = start + place;
        while (low < high && stems[low] !== NEWLINE) low++;
        if (low < high) low++;
      } else high = start;
    }
    return high;
  }

  /** The paradigms that the rest of a line names, from the space after its stem. */
  #paradigmsAt(space: number): Paradigm[] {
    const out: Paradigm[] = [];
    let id = 0;
    for (let at = space + 1; ; at++) {
      const byte = this.stems[at];
      if (byte !== undefined && byte >= DIGIT_ZERO) id = 10 * id + byte - DIGIT_ZERO;
      else {
        out.push((this.#paradigms[id] ??= parseParadigm(this.paradigmLines[id]!)));
        id = 0;
        if (byte !== SPACE) return out;
      }
    }
  }

  /** One at the index of each feature set that has all the given features. */
  #setsWith(wanted: string, feats: Features): Uint8Array {
    let sets = this.#sets.get(wanted);
    if (!sets) {
      const pairs = Object.entries(feats);
      sets = Uint8Array.from(this.features, (own) =>
        pairs.every(([name, value]) => (own as Record<string, string>)[name] === value) ? 1 : 0
      );
      this.#sets.set(wanted, sets);
    }
    return sets;
  }
}

function wantedOf(feats: Features): string {
  let wanted = '';
  for (const name in feats) wanted += `${name}=${feats[name as keyof Features]} `;
  return wanted;
}

function parseFeatures(line: string): Features {
  if (line === '_') return {};
  return Object.fromEntries(line.split('|').map((pair) => pair.split('=')));
}

function parseParadigm(line: string): Paradigm {
  const [upos, lemmaEnding, ...pairs] = line.split(' ');
  return {
    upos: upos as Upos,
    lemmaEnding: lemmaEnding!,
    endings: pairs.map((pair) => pair.slice(0, pair.indexOf(':'))),
    features: Uint8Array.from(pairs, (pair) => Number(pair.slice(pair.indexOf(':') + 1)))
  };
}
