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

/** Nouns whose commoner reading the lexicon lacks or ranks behind another. */
const NOUN_TIES: ReadonlyMap<string, string> = new Map([
  ['mars', 'mars'],
  ['fonds', 'fonds'],
  ['fils', 'fils'],
  ['gris', 'gris'],
  ['dessous', 'dessous'],
  ['matériaux', 'matériau'],
  ['capitaux', 'capital'],
  ['assises', 'assises'],
  ['dieux', 'dieu']
]);

/** Frequency band of a lemma, 1 the commonest. */
export type Band = (lemma: string) => number;

/**
 * The lemma of a form in a class with these features: the table first, then `ruleLemma`; of several lemmas that the
 * features allow the singular (« moutons » is mouton), or the one that is commoner by two bands or more.
 */
export function lemmaOf(
  form: string,
  upos: Upos,
  feats: Features,
  forms: Forms,
  table: LemmaTable,
  band?: Band
): string {
  const lower = form.toLowerCase();
  const known =
    (upos === 'NOUN' ? NOUN_TIES.get(lower) : undefined) ?? table.get(`${upos === 'PROPN' ? form : lower} ${upos}`);
  if (known !== undefined && allows(known, form, upos, feats, forms)) return known;
  const lemma = ruleLemma(form, upos, feats, forms);
  return band && (upos === 'NOUN' || upos === 'ADJ' || upos === 'VERB')
    ? commoner(lemma, lower, upos, feats, forms, band)
    : lemma;
}

/** « durent » is devoir in the table, which is right for the passé simple only. */
function allows(lemma: string, form: string, upos: Upos, feats: Features, forms: Forms): boolean {
  if (upos !== 'VERB' && upos !== 'AUX') return true;
  const key = featureKey(feats);
  const fits = forms
    .readings(form)
    .filter((reading) => /^(?:VERB|AUX)$/.test(reading.upos) && featureKey(reading.feats) === key);
  return fits.length === 0 || fits.some((reading) => reading.lemma === lemma);
}

function commoner(lemma: string, lower: string, upos: Upos, feats: Features, forms: Forms, band: Band): string {
  const key = featureKey(feats);
  const others = forms
    .readings(lower)
    .filter((reading) => reading.upos === upos && reading.lemma !== lemma && featureKey(reading.feats) === key);
  if (others.length === 0) return lemma;
  // « rock » is its own lemma, though the lexicon leads it back to « rock'n'roll ».
  if (feats.Number !== 'Plur' && others.some((reading) => reading.lemma === lower)) return lower;
  // The lexicon has « moutons » and « traits » as lemmas of their own: the singular is the word to learn.
  const singular = others.find((reading) => lower === `${reading.lemma}s` || lower === `${reading.lemma}x`);
  if (upos === 'NOUN' && lemma === lower && singular) return singular.lemma;
  if (upos === 'NOUN' && feats.Gender === 'Fem') return lemma;
  const best = others.reduce((known, reading) => (band(reading.lemma) < band(known) ? reading.lemma : known), lemma);
  return band(best) + 1 < band(lemma) ? best : lemma;
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
