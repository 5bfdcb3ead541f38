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

/** What an anaphor looks for, as far as its place tells. */
export interface Wanted {
  readonly word: number;
  readonly sentence: number;
  readonly quote: number;
  /** Only a person does what is said here, or has what is said to be somebody's. */
  readonly isPerson: boolean;
  /** The subject of the clause, where it may be meant and is likely. */
  readonly favourite: Referent | null;
  /** Whose kin was spoken of just before: « son père…, sa mère ». */
  readonly family: Referent | null;
  /** Whom the whole text is about. */
  readonly hero: Referent | null;
}

/** How likely a referent is meant by an anaphor; 0 or less where it is out of mind. */
export function salience({ place, word }: Anaphor, referent: Referent, wanted: Wanted): number {
  const isHero = referent === wanted.hero;
  if (wanted.isPerson && referent.kind === 'thing') return 0;
  let best = isHero ? 10 : 0;
  let times = 0;
  for (let k = referent.seen.length - 1; k >= Math.max(0, referent.seen.length - MOST_SEEN); k--) {
    const seen = referent.seen[k]!;
    const distance = wanted.sentence - seen.sentence;
    if (distance > REACH) break;
    times++;
    best = Math.max(best, here(seen, distance, place, wanted));
  }
  if (times === 0 && !isHero) return 0;
  if (place === 'latter') return latter(referent, word, wanted.sentence);
  const bonus = (isHero ? 12 : 0) + (referent === wanted.favourite ? 45 : 0) + (referent === wanted.family ? 70 : 0);
  return best + 6 * Math.min(4, Math.max(0, times - 1)) + bonus + ofKind(referent, place, wanted);
}

function ofKind({ kind }: Referent, place: Anaphor['place'], { isPerson }: Wanted): number {
  if (kind === 'person') return 15;
  const isCity = kind === 'place' && place !== 'possessive' ? -15 : 0;
  return isCity - (isPerson ? 20 : 0);
}

/** « Celle-ci » is who was named last, and not the subject. */
function latter({ seen, kind }: Referent, word: number, sentence: number): number {
  const last = seen.findLast(({ isName }) => isName);
  if (!last || last.sentence < sentence - 1) return 0;
  return 90 - 2 * (word - last.word) - (last.isSubject ? 25 : 0) - (kind === 'person' ? 0 : 25);
}

/** Halved with every sentence; a subject is taken up by a subject; who is quoted is not told of outside, nor the reverse. */
function here(seen: Seen, distance: number, place: Anaphor['place'], wanted: Wanted): number {
  const parallel = place === 'subject' && seen.isSubject && distance <= 1 ? 15 : 0;
  const elsewhere = seen.quote !== wanted.quote ? 15 : 0;
  return (seen.weight + parallel) / 2 ** distance - elsewhere;
}

/** What an anaphor stands for, and how sure that is. */
export interface Meant {
  readonly referent: Referent;
  readonly sureness: number;
}

/** A candidate with how likely it is. */
export interface Ranked {
  readonly referent: Referent;
  readonly score: number;
}

/** How sure the best is by its lead over the next, as links were right on texts written for it; see docs/french.md. */
const LEADS: readonly (readonly [lead: number, sureness: number])[] = [
  [50, 0.95],
  [35, 0.9],
  [22, 0.85],
  [12, 0.75]
];
const LEAST = 12;

/** The best of some candidates, the best first, when it leads clearly; else null. */
export function decide(ranked: readonly Ranked[], sentence: number): Meant | null {
  const [first, second] = ranked;
  if (!first || first.score < LEAST) return null;
  const lead = first.score - Math.max(0, second?.score ?? 0);
  const sureness = LEADS.find(([least]) => lead >= least)?.[1];
  if (sureness === undefined) return null;
  const { referent } = first;
  const isFar = sentence - referent.seen.at(-1)!.sentence > 1;
  return { referent, sureness: sureness - (isFar ? 0.1 : 0) - (referent.gender === null ? 0.1 : 0) };
}
