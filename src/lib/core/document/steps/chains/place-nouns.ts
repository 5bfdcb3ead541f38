import type { Doc, Range } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { lowerForms } from '../step.ts';

/** A noun that takes up a place: « l’île », « ce pays », « la capitale ». */
export interface PlaceNoun {
  readonly words: Range;
  readonly isPointing: boolean;
  readonly noun: string;
}

const PLACE_NOUN =
  /^(?:île|pays|capitale|ville|cité|métropole|commune|archipel|région|province|département|fleuve|rivière|lac|continent|désert)$/;

/** Nouns of places with « le » or « ce » and nothing that tells which: « l’île », not « l’île de Ré », « la vieille ville ». */
export function placeNounsOf(doc: Doc): PlaceNoun[] {
  const lower = lowerForms(doc.words);
  return doc.nounPhrases.flatMap(({ words, head }) => {
    const determiner = lower[words.first]!;
    const isBare = words.end - words.first === 2 && head === words.first + 1;
    if (!isBare || !PLACE_NOUN.test(doc.words[head]!.lemma) || !/^(?:l'|le|la|ce|cet|cette)$/.test(determiner))
      return [];
    const next = doc.words[words.end];
    const isTold =
      next !== undefined &&
      next.sentence === doc.words[head]!.sentence &&
      (next.upos === 'PROPN' ||
        /^(?:de|d'|où|qui|que|qu'|dont)$/.test(lower[words.end]!) ||
        next.feats.VerbForm === 'Part');
    return isTold ? [] : [{ words, isPointing: determiner.startsWith('c'), noun: doc.words[head]!.lemma }];
  });
}

const kinds = new WeakMap<French, (name: string) => readonly string[]>();

/** The nouns that may take up a place of the lists: « Taïwan » is « île », « pays »; nothing for a name that no list has. */
export function nounsOfPlace(french: French): (name: string) => readonly string[] {
  const known = kinds.get(french);
  if (known) return known;
  const { countries, cities, geography } = french.names;
  const out = new Map<string, string[]>();
  const add = (name: string, ...nouns: string[]): void => void out.set(name, [...(out.get(name) ?? []), ...nouns]);
  for (const { name, kind } of geography) add(name, ...(BY_KIND[kind] ?? []));
  for (const { name } of countries)
    add(
      name,
      'pays',
      ...(ISLANDS.has(name) ? ['île'] : []),
      ...(name === 'Japon' || name === 'Philippines' ? ['archipel'] : [])
    );
  for (const { name } of cities) add(name, 'ville', 'cité', 'métropole', 'commune');
  for (const { capital } of countries) add(capital, 'capitale');
  const find = (name: string): readonly string[] => out.get(name) ?? [];
  kinds.set(french, find);
  return find;
}

const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  région: ['région'],
  province: ['province', 'région'],
  département: ['département'],
  fleuve: ['fleuve', 'rivière'],
  lac: ['lac'],
  île: ['île'],
  continent: ['continent'],
  désert: ['désert']
};

/** Countries that are one island, or lie on one. */
const ISLANDS: ReadonlySet<string> = new Set([
  'Taïwan',
  'Cuba',
  'Madagascar',
  'Malte',
  'Chypre',
  'Islande',
  'Irlande',
  'Jamaïque',
  'Sri Lanka',
  'Maurice',
  'Barbade',
  'Dominique',
  'Grenade',
  'Sainte-Lucie',
  'Haïti',
  'Nauru'
]);
