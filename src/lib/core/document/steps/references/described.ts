import type { Range } from '../../doc.ts';
import type { Anaphor } from './anaphors.ts';
import type { Chooser } from './choose.ts';
import { isCalled, isPair, OFFICE, type Description } from './descriptions.ts';
import { LATELY } from './memory.ts';
import type { Referent } from './referents.ts';
import { REACH, type Meant } from './salience.ts';
import type { Scene } from './scene.ts';

/** « Le couple », « les deux femmes »: the one pair that is in mind. */
export function pairAt({ doc, french, memory, groups }: Scene, words: Range, head: number): Meant | null {
  if (!isPair(doc, french, words, head)) return null;
  const pairs = [...memory.inMind].filter((referent) => groups.pairs.has(referent));
  return pairs.length === 1 ? { referent: pairs[0]!, sureness: 0.85 } : null;
}

/** The one person met so far who has the role, else, for « cette relieuse » or « le trentenaire », who is most in mind. */
export function described(scene: Scene, chooser: Chooser, description: Description, head: number): Meant | null {
  const { gender, noun } = description;
  const agrees = (referent: Referent): boolean =>
    referent.gender === null || gender === null || gender === referent.gender;
  const holders = [...scene.memory.persons].filter(
    ([referent, roles]) => agrees(referent) && isCalled(roles, description)
  );
  if (holders.length === 1) {
    const [referent, roles] = holders[0]!;
    const isLate = scene.doc.words[head]!.sentence - referent.seen.at(-1)!.sentence > LATELY;
    return { referent, sureness: (roles.has(noun) ? 0.88 : 0.8) - (isLate ? 0.15 : 0) };
  }
  if (holders.length > 1) return null;
  if (!description.isPointing && !description.isPlain) return craftOfHero(scene, description, head);
  const anaphor: Anaphor = { word: head, place: 'subject', gender, number: 'Sing', how: 'noun' };
  const meant = chooser.choose(anaphor, ({ chain, kind }) => chain !== null && kind === 'person');
  return meant && { ...meant, sureness: Math.min(0.8, meant.sureness) };
}

/** In a portrait « l’horloger » in front of a sentence is whom it is about, when nobody else who was met could be it. */
function craftOfHero({ doc, memory, clauses }: Scene, { noun, gender }: Description, head: number): Meant | null {
  const { sentence } = doc.words[head]!;
  // The only person that a text has named so far is whom it is about.
  const hero = memory.hero(sentence) ?? (memory.persons.size === 1 ? [...memory.persons.keys()][0]! : null);
  const verb = clauses.verbOf.get(head);
  const isInFront =
    verb !== undefined && (doc.words[verb]!.relation === 'root' || head - doc.sentences[sentence]!.words.first <= 3);
  if (!hero || !isInFront || OFFICE.test(noun) || (hero.gender ?? gender) !== gender) return null;
  if (sentence - hero.seen.at(-1)!.sentence > 2) return null;
  for (const other of memory.persons.keys()) {
    const isRival = other !== hero && (other.gender ?? gender) === gender;
    if (isRival && sentence - other.seen.at(-1)!.sentence <= REACH) return null;
  }
  return { referent: hero, sureness: 0.72 };
}
