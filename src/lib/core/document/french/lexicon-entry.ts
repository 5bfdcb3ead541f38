import type { Level, Upos } from '../doc.ts';
import type { Fitness, LexiconEntry, NounKind, Sense } from './lexicon.ts';

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

/** Code of what a noun names; « - » where nothing tells. */
export const KIND_CODES: Readonly<Record<string, NounKind>> = {
  p: 'person',
  a: 'animal',
  b: 'plant',
  l: 'place',
  o: 'object',
  v: 'vehicle',
  f: 'food',
  t: 'text',
  m: 'money',
  d: 'time',
  u: 'unit',
  g: 'group',
  x: 'act',
  s: 'state'
};

export const FITNESS_CODES: Readonly<Record<string, Fitness>> = { '': 'plain', f: 'field', u: 'unfit' };

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

const GENDERS = { m: 'Masc', f: 'Fem', b: 'both' } as const;
const NONE: readonly string[] = [];

interface GrowingSense {
  glosses: readonly string[];
  marks: readonly string[];
  definition: string | null;
  governs: readonly string[];
  synonyms: readonly string[];
  opposites: readonly string[];
}

/**
 * An entry from its line: lemma, « code band level », kind with fitness, then fields that begin with one of FIELD_CODES;
 * the marks of a sense stand in brackets before its glosses.
 */
export function unpackEntry(line: string): LexiconEntry {
  const fields = line.split('\t');
  const [code, band, level, profile] = fields[1]!.split(' ') as [string, string, string, string];
  const senses: GrowingSense[] = [];
  let family = NONE;
  let falseFriend: string | null = null;
  let irregular = NONE;
  for (let i = 2; i < fields.length; i++) {
    const sign = fields[i]![0]!;
    const value = fields[i]!.slice(1);
    if (sign === FIELD_CODES.sense) senses.push(openSense(value));
    else if (sign === FIELD_CODES.family) family = list(value);
    else if (sign === FIELD_CODES.falseFriend) falseFriend = value;
    else if (sign === FIELD_CODES.irregular) irregular = list(value);
    else addToSense(senses.at(-1)!, sign, value);
  }
  return {
    lemma: fields[0]!,
    upos: CLASS_CODES[code[0]!]!,
    gender: GENDERS[code[1] as keyof typeof GENDERS] ?? null,
    pluralOnly: code.includes('p', 1),
    hAspire: code.includes('h', 1),
    band: Number(band),
    level: level as Level,
    senses: senses satisfies Sense[],
    family,
    falseFriend,
    irregular,
    kind: KIND_CODES[profile[0]!] ?? null,
    fitness: FITNESS_CODES[profile.slice(1)]!
  };
}

function openSense(value: string): GrowingSense {
  let at = 0;
  let marks = NONE;
  while (value[at] === '[') {
    const end = value.indexOf(']', at);
    marks = [...marks, value.slice(at + 1, end)];
    at = value[end + 1] === ' ' ? end + 2 : end + 1;
  }
  return {
    glosses: list(at === 0 ? value : value.slice(at)),
    marks,
    definition: null,
    governs: NONE,
    synonyms: NONE,
    opposites: NONE
  };
}

function addToSense(sense: GrowingSense, sign: string, value: string): void {
  if (sign === FIELD_CODES.governs) sense.governs = list(value);
  else if (sign === FIELD_CODES.synonyms) sense.synonyms = list(value);
  else if (sign === FIELD_CODES.opposites) sense.opposites = list(value);
  else if (sign === FIELD_CODES.definition) sense.definition = value;
}

/** A packed list: its items are parted by « ; ». */
export function list(value: string): readonly string[] {
  return value.includes(';') ? value.split('; ') : [value];
}
