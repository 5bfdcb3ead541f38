import type { Features, Upos } from '../doc.ts';
import type { Forms, Reading } from './french.ts';

interface Paradigm {
  readonly upos: Upos;
  readonly lemmaEnding: string;
  /** Ending to indices of feature sets. */
  readonly endings: ReadonlyMap<string, readonly number[]>;
}

/**
 * Opens the packed full-form lexicon. Stems and paradigms stay text until they are asked for, so that opening costs next
 * to nothing.
 *
 * The file has three parts parted by an empty line: feature sets (UD notation, one a line); paradigms (class, ending of
 * the lemma, then ending:feature-set pairs); stems with the paradigms that they take, sorted by code units. A form is
 * looked up by trying each cut into stem and ending. Built by scripts/forms/build.ts from Lefff 3.4 (LGPL-LR).
 *
 * @throws when the file is not such a file.
 */
export function openForms(file: string): Forms {
  const [features, paradigms, stems] = file.split('\n\n');
  if (!features || !paradigms || !stems) throw new Error('forms: not a forms file');
  return new PackedForms(features.split('\n').map(parseFeatures), paradigms.split('\n'), stems.trimEnd());
}

/** Prefixes of up to this many letters keep the run of lines that begin with them; longer ones have short runs. */
const KEPT_PREFIX = 3;

class PackedForms implements Forms {
  /** Forms already looked up; texts repeat their words. */
  readonly #seen = new Map<string, readonly Reading[]>();
  readonly #paradigms: Paradigm[] = [];
  /** Prefix to the first line that begins with it and the one after the last. */
  readonly #runs = new Map<string, readonly [low: number, high: number]>();

  constructor(
    readonly features: readonly Features[],
    readonly paradigmLines: readonly string[],
    readonly stems: string
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
    const wanted = Object.entries(feats);
    const forms = new Set<string>();
    for (const { at, length } of this.#stemsOf(lemma)) {
      const stem = lemma.slice(0, length);
      for (const paradigm of this.#paradigmsAt(at + length)) {
        if (paradigm.upos !== upos || stem.length + paradigm.lemmaEnding.length !== lemma.length) continue;
        if (!lemma.endsWith(paradigm.lemmaEnding)) continue;
        for (const [ending, ids] of paradigm.endings) {
          if (ids.some((id) => hasAll(this.features[id]!, wanted))) forms.add(stem + ending);
        }
      }
    }
    return [...forms];
  }

  #lookUp(form: string): Reading[] {
    const out: Reading[] = [];
    for (const { at, length } of this.#stemsOf(form)) {
      const ending = form.slice(length);
      for (const paradigm of this.#paradigmsAt(at + length)) {
        for (const id of paradigm.endings.get(ending) ?? []) {
          out.push({
            lemma: form.slice(0, length) + paradigm.lemmaEnding,
            upos: paradigm.upos,
            feats: this.features[id]!
          });
        }
      }
    }
    return out;
  }

  /** The stems that a form begins with, the longest first: where the line of each starts, and its length. */
  #stemsOf(form: string): { readonly at: number; readonly length: number }[] {
    const out: { at: number; length: number }[] = [];
    let [low, high] = [0, this.stems.length];
    for (let length = 0; low < high; length++) {
      // The lines from low to high begin alike so far; the stem that is no longer than that stands first.
      if (this.stems.charCodeAt(low + length) === SPACE) out.push({ at: low, length });
      if (length === form.length || form.charCodeAt(length) === SPACE) break;
      [low, high] = this.#runOf(form, length, low, high);
    }
    return out.reverse();
  }

  /** Of the lines from low to high, those that have the form's letter at a place too. */
  #runOf(form: string, place: number, low: number, high: number): readonly [low: number, high: number] {
    const prefix = place < KEPT_PREFIX ? form.slice(0, place + 1) : '';
    const known = prefix === '' ? undefined : this.#runs.get(prefix);
    if (known) return known;
    const code = form.charCodeAt(place);
    const first = this.#firstFrom(code, place, low, high);
    const run = [first, this.#firstFrom(code + 1, place, first, high)] as const;
    if (prefix !== '') this.#runs.set(prefix, run);
    return run;
  }

  /** The first line from low to high whose letter at a place is this one or comes after it; high where there is none. */
  #firstFrom(code: number, place: number, low: number, high: number): number {
    while (low < high) {
      const middle = Math.max(low, this.stems.lastIndexOf('\n', (low + high) >> 1) + 1);
      if (this.stems.charCodeAt(middle + place) < code) {
        const next = this.stems.indexOf('\n', middle);
        low = next < 0 ? high : next + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The paradigms that the rest of a line names, from the space after its stem. */
  #paradigmsAt(space: number): Paradigm[] {
    const end = this.stems.indexOf('\n', space);
    const ids = this.stems.slice(space + 1, end < 0 ? this.stems.length : end).split(' ');
    return ids.map((id) => (this.#paradigms[Number(id)] ??= parseParadigm(this.paradigmLines[Number(id)]!)));
  }
}

const SPACE = 32;

function hasAll(feats: Features, wanted: readonly (readonly [name: string, value: string])[]): boolean {
  for (const [name, value] of wanted) if ((feats as Record<string, string>)[name] !== value) return false;
  return true;
}

function parseFeatures(line: string): Features {
  if (line === '_') return {};
  return Object.fromEntries(line.split('|').map((pair) => pair.split('=')));
}

function parseParadigm(line: string): Paradigm {
  const [upos, lemmaEnding, ...pairs] = line.split(' ');
  const endings = new Map<string, number[]>();
  for (const pair of pairs) {
    const colon = pair.indexOf(':');
    const ending = pair.slice(0, colon);
    const ids = endings.get(ending);
    if (ids) ids.push(Number(pair.slice(colon + 1)));
    else endings.set(ending, [Number(pair.slice(colon + 1))]);
  }
  return { upos: upos as Upos, lemmaEnding: lemmaEnding!, endings };
}
