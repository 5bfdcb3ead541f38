import type { Level, Upos } from '../doc.ts';
import type { ConnectorEntry, ExpressionEntry, Lexicon, LexiconEntry, Relation, Sense } from './lexicon.ts';

/** First line of a packed lexicon; another number means another format. */
export const LEXICON_HEADER = 'glane lexicon 1';

/** Code of each class in the packed file; nouns add m, f or b (both genders), p without singular, h stands for h aspiré. */
export const CLASS_CODES: Readonly<Record<string, Upos>> = {
  n: 'NOUN',
  v: 'VERB',
  a: 'ADJ',
  d: 'ADV',
  p: 'ADP',
  t: 'DET',
  o: 'PRON',
  c: 'CCONJ',
  s: 'SCONJ',
  u: 'NUM',
  i: 'INTJ'
};

/** First character of each packed field after the second; those of a sense follow the glosses that open it. */
export const FIELD_CODES = {
  sense: '=',
  governs: '>',
  synonyms: '~',
  opposites: '!',
  definition: ':',
  family: '+',
  falseFriend: '?',
  irregular: '*'
} as const;

/** Classes that taggers and grammars mix up in small words: « parce » ADV or SCONJ, « divers » DET or ADJ. */
const NEAR_CLASSES: readonly (readonly Upos[])[] = [
  ['ADV', 'ADP', 'SCONJ', 'CCONJ'],
  ['DET', 'ADJ', 'PRON', 'NUM']
];

const GENDERS = { m: 'Masc', f: 'Fem', b: 'both' } as const;

/**
 * Opens the packed lexicon. Entries stay text until they are asked for, so that opening costs a few milliseconds.
 *
 * `file` has a header and four parts parted by an empty line, fields parted by tabs, lists by « ; »:
 * entries (lemma, « code band level », then fields that begin with one of FIELD_CODES; marks of a sense stand in brackets
 * before its glosses); expressions (lemma, pattern, level, glosses); connectors (form, relation, level); and prefixes of
 * h aspiré in one line, « + » for aspirated and « - » for mute. `ipa` has « lemma, IPA » a line, or « lemma, class, IPA »
 * where the class decides. `bands` has eight lines, each with the lemmas of a band that have no entry.
 * All three are built by scripts/lexicon/ from the sources in lexicon/.
 *
 * @throws when a file is not what its name says.
 */
export function openLexicon(file: string, ipa = '', bands = ''): Lexicon {
  const [entries = '', expressions, connectors, aspirated] = file.split('\n\n');
  const [header, ...lines] = entries.split('\n');
  if (header !== LEXICON_HEADER || expressions === undefined || connectors === undefined || !aspirated) {
    throw new Error('lexicon: not a lexicon file');
  }
  return new PackedLexicon(lines, expressions, connectors, aspirated.trim().split(' '), ipa, bands);
}

class PackedLexicon implements Lexicon {
  /** Lemma to the line of its first entry; the others follow. */
  readonly #first = new Map<string, number>();
  readonly #seen = new Map<string, readonly LexiconEntry[]>();
  #all: readonly LexiconEntry[] | null = null;
  #expressions: readonly ExpressionEntry[] | null = null;
  #connectors: readonly ConnectorEntry[] | null = null;
  #ipa: ReadonlyMap<string, string> | null = null;
  #bands: ReadonlyMap<string, number> | null = null;

  constructor(
    readonly lines: readonly string[],
    readonly expressionLines: string,
    readonly connectorLines: string,
    readonly aspirated: readonly string[],
    readonly ipaLines: string,
    readonly bandLines: string
  ) {
    lines.forEach((line, i) => {
      const lemma = lemmaOfLine(line);
      if (!this.#first.has(lemma)) this.#first.set(lemma, i);
    });
  }

  entries(lemma: string, upos?: Upos): readonly LexiconEntry[] {
    const key = keyOf(lemma);
    let found = this.#seen.get(key);
    if (found === undefined) {
      found = this.#read(key);
      if (found.length === 0) found = this.#readNear(key);
      if (this.#seen.size > 50_000) this.#seen.clear();
      this.#seen.set(key, found);
    }
    if (upos === undefined) return found;
    const wanted = upos === 'AUX' ? 'VERB' : upos;
    if (found.length === 1 && found[0]!.upos === wanted) return found;
    const own = found.filter((entry) => entry.upos === wanted);
    if (own.length > 0) return own;
    const near = NEAR_CLASSES.find((classes) => classes.includes(wanted));
    return near ? found.filter((entry) => near.includes(entry.upos)) : own;
  }

  all(): readonly LexiconEntry[] {
    this.#all ??= this.lines.filter((line) => line !== '').map(unpackEntry);
    return this.#all;
  }

  ipa(lemma: string, upos?: Upos): string | null {
    this.#ipa ??= readIpa(this.ipaLines);
    const key = keyOf(lemma);
    return this.#ipa.get(`${key}\t${upos === 'AUX' ? 'VERB' : upos}`) ?? this.#ipa.get(key) ?? null;
  }

  band(lemma: string): number {
    const entries = this.entries(lemma);
    if (entries.length > 0) return Math.min(...entries.map((entry) => entry.band));
    this.#bands ??= readBands(this.bandLines);
    return this.#bands.get(keyOf(lemma)) ?? 9;
  }

  isAspirated(form: string): boolean {
    const lower = form.toLowerCase();
    let longest = 0;
    let aspirated = false;
    for (const rule of this.aspirated) {
      if (rule.length > longest && isRuleFor(rule, lower)) {
        longest = rule.length;
        aspirated = rule.startsWith('+');
      }
    }
    return aspirated;
  }

  expressions(): readonly ExpressionEntry[] {
    this.#expressions ??= rows(this.expressionLines).map(([lemma, pattern, level, glosses]) => ({
      lemma: lemma!,
      pattern: pattern!.split(' '),
      glosses: list(glosses!),
      level: level as Level
    }));
    return this.#expressions;
  }

  connectors(): readonly ConnectorEntry[] {
    this.#connectors ??= rows(this.connectorLines).map(([form, relation, level]) => ({
      form: form!,
      relation: relation as Relation,
      level: level as Level
    }));
    return this.#connectors;
  }

  /** For lemmas that the lemmatiser gets slightly wrong: « Deux », « vacance », « usages », « létale ». */
  #readNear(key: string): readonly LexiconEntry[] {
    const lower = key.toLowerCase();
    if (lower !== key && this.#first.has(lower)) return this.#read(lower);
    const plural = this.#read(`${key}s`).filter((entry) => entry.pluralOnly);
    if (plural.length > 0) return plural;
    const singular = /[sx]$/.test(key) ? this.#read(key.slice(0, -1)).filter((entry) => entry.upos === 'NOUN') : [];
    if (singular.length > 0) return singular;
    return /e$/.test(key) ? this.#read(key.slice(0, -1)).filter((entry) => entry.upos === 'ADJ') : [];
  }

  #read(lemma: string): readonly LexiconEntry[] {
    const out: LexiconEntry[] = [];
    const first = this.#first.get(lemma);
    if (first === undefined) return out;
    for (let i = first; i < this.lines.length && lemmaOfLine(this.lines[i]!) === lemma; i++)
      out.push(unpackEntry(this.lines[i]!));
    return out;
  }
}

/** A lemma as the sources write it: « aujourd’hui », « cœur » also where the text has « aujourd'hui », « coeur ». */
function keyOf(lemma: string): string {
  const key = lemma.includes("'") ? lemma.replaceAll("'", '’') : lemma;
  return key.includes('oe') ? key.replace(/oe(?=u|il|so|st|no|dè|dé|cu|di|tu|ta)/g, 'œ') : key;
}

/** A rule that ends in « . » holds for the whole form (« onze »), any other for what begins with it (« hauss »). */
function isRuleFor(rule: string, form: string): boolean {
  return rule.endsWith('.') ? form === rule.slice(1, -1) : form.startsWith(rule.slice(1));
}

function lemmaOfLine(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

interface GrowingSense {
  glosses: readonly string[];
  marks: readonly string[];
  definition: string | null;
  governs: readonly string[];
  synonyms: readonly string[];
  opposites: readonly string[];
}

function unpackEntry(line: string): LexiconEntry {
  const [lemma, head, ...fields] = line.split('\t');
  const [code, band, level] = head!.split(' ') as [string, string, string];
  const senses: GrowingSense[] = [];
  let family: readonly string[] = [];
  let falseFriend: string | null = null;
  let irregular: readonly string[] = [];
  for (const field of fields) {
    const value = field.slice(1);
    if (field.startsWith(FIELD_CODES.sense)) senses.push(openSense(value));
    else if (field.startsWith(FIELD_CODES.family)) family = list(value);
    else if (field.startsWith(FIELD_CODES.falseFriend)) falseFriend = value;
    else if (field.startsWith(FIELD_CODES.irregular)) irregular = list(value);
    else addToSense(senses.at(-1)!, field[0]!, value);
  }
  return {
    lemma: lemma!,
    upos: CLASS_CODES[code[0]!]!,
    gender: GENDERS[code[1] as keyof typeof GENDERS] ?? null,
    pluralOnly: code.includes('p', 1),
    hAspire: code.includes('h', 1),
    band: Number(band),
    level: level as Level,
    senses: senses satisfies Sense[],
    family,
    falseFriend,
    irregular
  };
}

function openSense(value: string): GrowingSense {
  const [, bracketed, glosses] = /^((?:\[[^\]]+\] ?)*)(.*)$/.exec(value)!;
  return {
    glosses: list(glosses!),
    marks: [...bracketed!.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!),
    definition: null,
    governs: [],
    synonyms: [],
    opposites: []
  };
}

function addToSense(sense: GrowingSense, code: string, value: string): void {
  if (code === FIELD_CODES.governs) sense.governs = list(value);
  else if (code === FIELD_CODES.synonyms) sense.synonyms = list(value);
  else if (code === FIELD_CODES.opposites) sense.opposites = list(value);
  else if (code === FIELD_CODES.definition) sense.definition = value;
}

function readIpa(file: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const line of file.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) out.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return out;
}

function readBands(file: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  file.split('\n').forEach((line, i) => {
    for (const lemma of line.split(' ')) if (lemma !== '') out.set(lemma, i + 1);
  });
  return out;
}

function rows(part: string): string[][] {
  return part
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function list(value: string): readonly string[] {
  return value.split('; ');
}
