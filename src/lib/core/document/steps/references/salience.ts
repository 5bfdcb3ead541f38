import type { Doc } from '../../doc.ts';
import type { Anaphor } from './anaphors.ts';
import type { Referent, Seen } from './referents.ts';

/** How much a word stands out by what it does in its clause (after Lappin and Leass 1994). */
const WEIGHTS: readonly (readonly [relation: RegExp, weight: number])[] = [
  [/^nsubj/, 80],
  [/^obj/, 50],
  [/^iobj/, 45],
  [/^obl/, 35],
  [/^root/, 55],
  [/^(?:appos|conj|parataxis|dislocated)/, 40],
  [/^nmod/, 20]
];

/** The weight of a place in the text; headings and captions count for less. */
export function weightAt(doc: Doc, word: number, isSubject: boolean): number {
  const { relation, sentence, head } = doc.words[word]!;
  // « Paul et Luc arrivent »: both are the subject.
  if (relation === 'conj' && head !== null && head >= 0 && head < word) {
    const other = doc.words[head]!.relation;
    if (other !== 'conj') return weightAt(doc, head, other?.startsWith('nsubj') === true);
  }
  const plain = isSubject ? 80 : (WEIGHTS.find(([pattern]) => pattern.test(relation ?? ''))?.[1] ?? 25);
  return doc.paragraphs[doc.sentences[sentence]!.paragraph]!.kind === 'body' ? plain : plain / 3;
}

/** Sentences back that a referent stays in mind. */
export const REACH = 3;

/** Places of a referent that are weighed, from the last. */
const MOST_SEEN = 8;

/** What an anaphor looks for, as far as its place in the clause tells. */
export interface Wanted {
  readonly sentence: number;
  readonly quote: number;
  /** Only a person does what is said here. */
  readonly isPerson: boolean;
  /** The subject of the clause, where it may be meant and is likely. */
  readonly favourite: Referent | null;
}

/** How likely a referent is meant by an anaphor; 0 or less where it is out of mind. */
export function salience({ place }: Anaphor, referent: Referent, wanted: Wanted): number {
  let best = 0;
  let times = 0;
  for (let k = referent.seen.length - 1; k >= Math.max(0, referent.seen.length - MOST_SEEN); k--) {
    const seen = referent.seen[k]!;
    const distance = wanted.sentence - seen.sentence;
    if (distance > REACH) break;
    times++;
    best = Math.max(best, here(seen, distance, place, wanted));
  }
  if (times === 0 || (wanted.isPerson && referent.kind === 'thing')) return 0;
  const often = 6 * Math.min(4, times - 1);
  const person = referent.kind === 'person' ? 15 : wanted.isPerson ? -20 : 0;
  return best + often + person + (referent === wanted.favourite ? 45 : 0);
}

/** Halved with every sentence; a subject is taken up by a subject; who is quoted is not told of outside, nor the reverse. */
function here(seen: Seen, distance: number, place: Anaphor['place'], wanted: Wanted): number {
  const parallel = place === 'subject' && seen.isSubject && distance <= 1 ? 15 : 0;
  const elsewhere = seen.quote !== wanted.quote ? 15 : 0;
  return (seen.weight + parallel) / 2 ** distance - elsewhere;
}
