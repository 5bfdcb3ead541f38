import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Upos } from '../../src/lib/core/document/doc.ts';
import { lefffRows } from '../forms/lefff.ts';

/** A lemma in a class, with how often it is met, per million words, all sources weighed together. */
export interface Frequency {
  readonly lemma: string;
  readonly upos: Upos;
  readonly perMillion: number;
  /** As Lefff has it; null for other classes and for nouns that it lacks. */
  readonly gender: 'm' | 'f' | 'mf' | null;
  readonly pluralOnly: boolean;
}

/**
 * What the three kinds of sources weigh. The press is nearer to an encyclopedia than to films, and the treebanks are news
 * and parliament, but small: they weigh most, less a discount for what was met once or twice.
 */
const WEIGHTS = { films: 0.3, encyclopedia: 0.7, treebanks: 1 } as const;

/** A treebank count of 1 says nothing; this much is taken from each. */
const DISCOUNT = 1;

const WRITTEN = ['fr_sequoia-ud-train', 'fr_sequoia-ud-dev', 'fr_gsd-ud-dev', 'fr_pud-ud-test'];

const LEXIQUE_CLASSES: Readonly<Record<string, Upos>> = {
  VER: 'VERB',
  AUX: 'VERB',
  NOM: 'NOUN',
  ADJ: 'ADJ',
  ADV: 'ADV',
  ONO: 'INTJ',
  'ADJ:num': 'NUM',
  PRE: 'ADP',
  CON: 'SCONJ'
};

/** Where the frequency sources stand. The encyclopedia is `fr_FR.lm` of Debian's onboard-data, forms of the French Wikipedia. */
export interface FrequencySources {
  readonly shared: string;
  readonly encyclopedia: string;
}

/**
 * Lemmas with their frequency, commonest first. Forms that may come from several lemmas are shared out in proportion to
 * what the treebanks and the film list say of the form.
 */
export function frequencies(sources: FrequencySources): Frequency[] {
  const lexicon = readLefff();
  const films = readFilms(join(sources.shared, 'data/frequency-lexique383.tsv'));
  const trees = readTreebanks(join(sources.shared, 'treebanks'));
  const totals = new Map<string, number>();
  const add = (key: string, value: number): void => void totals.set(key, (totals.get(key) ?? 0) + value);

  for (const [key, count] of trees.lemmas) {
    if (count > DISCOUNT) add(key, (WEIGHTS.treebanks * (count - DISCOUNT) * 1e6) / trees.words);
  }
  for (const { form, upos, perMillion } of films) {
    const lemmas = lexicon.lemmas.get(`${form}\t${upos}`);
    if (!lemmas) continue;
    for (const lemma of lemmas) add(`${lemma}\t${upos}`, (WEIGHTS.films * perMillion) / lemmas.length);
  }
  const shares = formShares(films, trees.forms, lexicon);
  for (const [form, perMillion] of readEncyclopedia(sources.encyclopedia)) {
    for (const [key, share] of shares(form)) add(key, WEIGHTS.encyclopedia * perMillion * share);
  }
  return [...totals]
    .map(([key, perMillion]) => {
      const [lemma, upos] = key.split('\t') as [string, Upos];
      const noun = lexicon.nouns.get(lemma);
      return {
        lemma,
        upos,
        perMillion,
        gender: upos === 'NOUN' ? (noun?.gender ?? null) : null,
        pluralOnly: noun?.pluralOnly ?? false
      };
    })
    .sort((a, b) => b.perMillion - a.perMillion || (a.lemma < b.lemma ? -1 : 1));
}

/** Lefff and the film list write « coeur », good French « cœur »; « coexister » and « moelle » have no ligature. */
function withLigature(word: string): string {
  return word.replace(/oe(?=u|il|so|st|no|dè|dé|cu|di|tu|ta)/g, 'œ');
}

interface LefffIndex {
  /** « form class » to lemmas. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
  /** Form to « lemma class ». */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly nouns: ReadonlyMap<string, { gender: 'm' | 'f' | 'mf'; pluralOnly: boolean }>;
}

function readLefff(): LefffIndex {
  const lemmas = new Map<string, Set<string>>();
  const readings = new Map<string, Set<string>>();
  const nouns = new Map<string, { genders: Set<string>; singular: boolean; own: Set<string> }>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const set = map.get(key);
    if (set) set.add(value);
    else map.set(key, new Set([value]));
  };
  for (const { form, lemma: written, upos: tag, feats } of lefffRows()) {
    const upos = tag === 'AUX' ? 'VERB' : tag;
    const lemma = withLigature(written);
    put(lemmas, `${form}\t${upos}`, lemma);
    put(readings, form, `${lemma}\t${upos}`);
    if (upos !== 'NOUN') continue;
    const noun = nouns.get(lemma) ?? { genders: new Set<string>(), singular: false, own: new Set<string>() };
    nouns.set(lemma, noun);
    const gender = feats.Gender === 'Masc' ? 'm' : feats.Gender === 'Fem' ? 'f' : 'mf';
    noun.genders.add(gender);
    if (withLigature(form) === lemma) noun.own.add(gender);
    if (feats.Number !== 'Plur') noun.singular = true;
  }
  return {
    lemmas: new Map([...lemmas].map(([key, set]) => [key, [...set]])),
    readings: new Map([...readings].map(([key, set]) => [key, [...set]])),
    nouns: new Map(
      [...nouns].map(([lemma, { genders, own, singular }]) => {
        const list = own.size > 0 ? own : genders;
        const gender = list.size === 1 ? ([...list][0] as 'm' | 'f' | 'mf') : 'mf';
        return [lemma, { gender, pluralOnly: !singular }];
      })
    )
  };
}

interface FilmRow {
  readonly form: string;
  readonly upos: Upos;
  readonly perMillion: number;
}

function readFilms(file: string): FilmRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, cls]) => cls !== undefined && LEXIQUE_CLASSES[cls] !== undefined)
    .map(([form, cls, value]) => ({ form: form!, upos: LEXIQUE_CLASSES[cls!]!, perMillion: Number(value) }));
}

interface Treebanks {
  readonly words: number;
  /** « lemma class » counted in the written treebanks. */
  readonly lemmas: ReadonlyMap<string, number>;
  /** Form to « lemma class » to count, in all of them. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function readTreebanks(folder: string): Treebanks {
  const lemmas = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  let words = 0;
  for (const name of readdirSync(folder).filter(
    (file) => file.endsWith('.conllu') && !file.startsWith('fr_sequoia-ud-test')
  )) {
    const written = WRITTEN.includes(name.replace('.conllu', ''));
    let medical = false;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      // A third of Sequoia is package leaflets of two medicines: nobody reads « filgrastim » every day.
      if (line.startsWith('# sent_id')) medical = line.includes('emea');
      const [id, form, lemma, tag] = line.split('\t');
      if (!tag || !/^\d+$/.test(id!) || /PUNCT|SYM|PROPN|^X$/.test(tag) || !/^\p{Ll}[\p{L}'’-]*$/u.test(lemma!))
        continue;
      const key = `${withLigature(lemma!.replaceAll('’', "'"))}\t${tag === 'AUX' ? 'VERB' : tag}`;
      if (written && !medical) {
        words++;
        lemmas.set(key, (lemmas.get(key) ?? 0) + 1);
      }
      const lower = form!.toLowerCase();
      const counts = forms.get(lower) ?? new Map<string, number>();
      forms.set(lower, counts.set(key, (counts.get(key) ?? 0) + 1));
    }
  }
  return { words, lemmas, forms };
}

/** For each form, what part of its occurrences belongs to which « lemma class ». */
function formShares(
  films: readonly FilmRow[],
  trees: Treebanks['forms'],
  lexicon: LefffIndex
): (form: string) => Iterable<readonly [string, number]> {
  const filmRows = new Map<string, FilmRow[]>();
  for (const row of films) filmRows.set(row.form, [...(filmRows.get(row.form) ?? []), row]);
  return (form) => {
    const weights = new Map<string, number>();
    for (const reading of lexicon.readings.get(form) ?? []) weights.set(reading, 0.01);
    const rows = filmRows.get(form) ?? [];
    const all = rows.reduce((sum, row) => sum + row.perMillion, 0) || 1;
    for (const row of rows) {
      const lemmas = lexicon.lemmas.get(`${form}\t${row.upos}`) ?? [];
      for (const lemma of lemmas) weights.set(`${lemma}\t${row.upos}`, row.perMillion / all / lemmas.length + 0.01);
    }
    for (const [key, count] of trees.get(form) ?? []) weights.set(key, (weights.get(key) ?? 0) + count);
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return [...weights].map(([key, weight]) => [key, weight / total] as const);
  };
}

function readEncyclopedia(file: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  if (!existsSync(file)) return out;
  const unigrams = readFileSync(file, 'utf8').split('\\1-grams:\n')[1]!.split('\\2-grams')[0]!;
  let total = 0;
  const rows = unigrams.split('\n').map((line) => line.split(' '));
  for (const [count, form] of rows) if (form !== undefined) total += Number(count);
  for (const [count, form] of rows) {
    // Forms with a capital are names for the most part; the lists keep « le » and « Le » apart.
    if (form !== undefined && /^\p{Ll}/u.test(form) && !/^(?:au|aux|du|des)$/.test(form))
      out.set(form, (Number(count) * 1e6) / total);
  }
  return out;
}
