import type { Features, Upos } from '../doc.ts';
import type { Forms, Reading } from './french.ts';

interface Paradigm {
  readonly upos: Upos;
  readonly lemmaEnding: string;
  /** Ending to indices of feature sets. */
  readonly endings: ReadonlyMap<string, readonly number[]>;
}

/**
 * Opens the packed full-form lexicon.
 *
 * The file has three parts parted by an empty line: feature sets (UD notation, one a line); paradigms (class, ending of
 * the lemma, then ending:feature-set pairs); stems with the paradigms that they take. A form is looked up by trying
 * each cut into stem and ending. Built by scripts/forms/build.ts from Lefff 3.4 (LGPL-LR).
 *
 * @throws when the file is not such a file.
 */
export function openForms(file: string): Forms {
  const [featureLines, paradigmLines, stemLines] = file.split('\n\n').map((part) => part.split('\n'));
  if (!featureLines || !paradigmLines || !stemLines) throw new Error('forms: not a forms file');
  const features = featureLines.map(parseFeatures);
  const paradigms = paradigmLines.map(parseParadigm);
  const longest = Math.max(...paradigms.map((p) => Math.max(...[...p.endings.keys()].map((ending) => ending.length))));
  const stems = new Map<string, string>();
  for (const line of stemLines) {
    const space = line.indexOf(' ');
    stems.set(line.slice(0, space), line.slice(space + 1));
  }
  return new PackedForms(features, paradigms, stems, longest);
}

class PackedForms implements Forms {
  /** Forms already looked up; texts repeat their words. */
  readonly #seen = new Map<string, readonly Reading[]>();

  constructor(
    readonly features: readonly Features[],
    readonly paradigms: readonly Paradigm[],
    readonly stems: ReadonlyMap<string, string>,
    readonly longest: number
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
    for (let cut = lemma.length; cut >= 0; cut--) {
      const stem = lemma.slice(0, cut);
      for (const paradigm of this.#paradigmsOf(stem)) {
        if (paradigm.upos !== upos || paradigm.lemmaEnding !== lemma.slice(cut)) continue;
        for (const [ending, ids] of paradigm.endings) {
          const fits = ids.some((id) => {
            const has = this.features[id] as Record<string, string>;
            return wanted.every(([name, value]) => has[name] === value);
          });
          if (fits) forms.add(stem + ending);
        }
      }
    }
    return [...forms];
  }

  #lookUp(form: string): Reading[] {
    const out: Reading[] = [];
    for (let cut = form.length; cut >= Math.max(0, form.length - this.longest); cut--) {
      const stem = form.slice(0, cut);
      if (!this.stems.has(stem)) continue;
      const ending = form.slice(cut);
      for (const paradigm of this.#paradigmsOf(stem)) {
        for (const id of paradigm.endings.get(ending) ?? []) {
          out.push({ lemma: stem + paradigm.lemmaEnding, upos: paradigm.upos, feats: this.features[id]! });
        }
      }
    }
    return out;
  }

  *#paradigmsOf(stem: string): Iterable<Paradigm> {
    const ids = this.stems.get(stem);
    if (ids === undefined) return;
    for (const id of ids.split(' ')) yield this.paradigms[Number(id)]!;
  }
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
