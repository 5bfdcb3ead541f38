import type { Relation } from '../../src/lib/core/document/french/lexicon.ts';
import type { Level, Upos } from '../../src/lib/core/document/doc.ts';

/** The words that the lexicon's README allows for each part of an entry. */

/** Class as the source writes it, without gender, to UPOS. « conj » is CCONJ for these, else SCONJ. */
export const CLASSES: Readonly<Record<string, Upos>> = {
  noun: 'NOUN',
  verb: 'VERB',
  adj: 'ADJ',
  adv: 'ADV',
  prep: 'ADP',
  det: 'DET',
  pron: 'PRON',
  conj: 'SCONJ',
  num: 'NUM',
  intj: 'INTJ'
};

export const COORDINATORS: ReadonlySet<string> = new Set([
  'et',
  'ou',
  'mais',
  'ni',
  'car',
  'or',
  'soit',
  'voire',
  'donc',
  'puis'
]);

export const LEVELS: ReadonlySet<string> = new Set<Level>(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);

/** Highest frequency rank of bands 1 to 7; band 8 is beyond. */
export const BAND_ENDS: readonly number[] = [500, 1000, 2000, 3500, 5000, 7500, 10_000];

export const MARKS: ReadonlySet<string> = new Set(
  (
    'admin agriculture art aviation biology business chemistry computing cooking economy education family fashion figurative ' +
    'finance formal geography grammar history informal law literary mathematics media medicine military music nature old ' +
    'physics politics pejorative plural reflexive religion science slang sport technology transport vulgar work'
  ).split(' ')
);

export const RELATIONS: ReadonlySet<string> = new Set<Relation>([
  'cause',
  'consequence',
  'opposition',
  'concession',
  'goal',
  'time',
  'condition',
  'addition',
  'example',
  'comparison',
  'restatement',
  'conclusion',
  'order'
]);
