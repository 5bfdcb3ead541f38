import type { Features, Upos } from '../doc.ts';
import type { Forms, Reading } from './french.ts';
import { featureKey } from './morphology.ts';

/** Lemmas that the lexicon and the rules would get wrong, by « form UPOS »; counted in the training treebanks. */
export type LemmaTable = ReadonlyMap<string, string>;

/** Reads the packed table: « form UPOS lemma » a line, parted by tabs. */
export function openLemmas(file: string): LemmaTable {
  const table = new Map<string, string>();
  for (const line of file.split('\n')) {
    const [form, upos, lemma] = line.split('\t');
    if (form && upos && lemma) table.set(`${form} ${upos}`, lemma);
  }
  return table;
}

/** The lemma of a form in a class with these features: the table first, then `ruleLemma`. */
export function lemmaOf(form: string, upos: Upos, feats: Features, forms: Forms, table: LemmaTable): string {
  const lower = form.toLowerCase();
  return table.get(`${upos === 'PROPN' ? form : lower} ${upos}`) ?? ruleLemma(form, upos, feats, forms);
}

/**
 * The lemma by lexicon and rules alone: the reading of the class whose features fit best, else the form without its
 * ending of number and gender. Names, numbers and signs are their own lemma.
 */
export function ruleLemma(form: string, upos: Upos, feats: Features, forms: Forms): string {
  const lower = form.toLowerCase();
  if (upos === 'PROPN' || upos === 'X' || upos === 'NUM' || upos === 'PUNCT' || upos === 'SYM') return form;
  const wanted: readonly Upos[] = upos === 'AUX' ? ['AUX', 'VERB'] : [upos];
  const readings = forms.readings(form).filter((reading) => wanted.includes(reading.upos));
  const best = bestReading(readings, feats);
  if (best) return best.lemma;
  if (upos === 'ADJ') return adjectiveLemma(lower, forms);
  if (upos === 'NOUN') return nounLemma(lower, forms);
  if (upos === 'VERB' || upos === 'AUX') return verbLemma(lower);
  if (/^[ljdmtsnc]'$|^qu'$/.test(lower)) return `${lower.slice(0, -1)}e`;
  return lower.replace(/^-(?:t-)?/, '');
}

function bestReading(readings: readonly Reading[], feats: Features): Reading | undefined {
  const key = featureKey(feats);
  return readings.find((reading) => featureKey(reading.feats) === key) ?? readings[0];
}

/** « étasuniennes », « sino-américaines »: the part after the hyphen may be known. */
function adjectiveLemma(lower: string, forms: Forms): string {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) {
    const last = forms.readings(lower.slice(hyphen + 1)).find((reading) => reading.upos === 'ADJ');
    if (last) return lower.slice(0, hyphen + 1) + last.lemma;
  }
  const participle = forms.readings(lower).find((reading) => reading.feats.VerbForm === 'Part');
  if (participle) return lower.replace(/(é|i|u|t|s)e?s?$/, '$1');
  return lower
    .replace(/(?:iennes?|iens)$/, 'ien')
    .replace(/(?:elles|els|elle)$/, 'el')
    .replace(/(?:ives?|ifs)$/, 'if')
    .replace(/(?:euses?)$/, 'eux')
    .replace(/aux$/, 'al')
    .replace(/(?<=[^s])s$/, '')
    .replace(/ée$/, 'é');
}

function nounLemma(lower: string, forms: Forms): string {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) {
    const last = forms.readings(lower.slice(hyphen + 1)).find((reading) => reading.upos === 'NOUN');
    if (last) return lower.slice(0, hyphen + 1) + last.lemma;
  }
  if (/(?:eaux|eux)$/.test(lower)) return lower.slice(0, -1);
  if (/aux$/.test(lower)) return `${lower.slice(0, -3)}al`;
  return lower.length > 3 ? lower.replace(/(?<=[^s])s$/, '') : lower;
}

/** Regular first-group verbs, the only ones that are still made. */
function verbLemma(lower: string): string {
  if (/(?:er|ir|re)$/.test(lower)) return lower;
  const stem = lower.replace(
    /(?:ant|ées?|és?|e|es|ent|ons|ez|ai|as|a|âmes|âtes|èrent|ais|ait|ions|iez|aient|er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient))$/,
    ''
  );
  return `${stem}er`;
}
