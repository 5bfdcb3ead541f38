import type { Doc } from '../../doc.ts';
import { lowerForms } from '../step.ts';
import type { Nominals, Referent } from './referents.ts';
import type { Meant } from './salience.ts';

/** « Karim Haddad, qui entraîne »: the name or noun phrase right before, else what the tree hangs the clause from. */
export function antecedentOf(
  doc: Doc,
  at: number,
  meaning: (word: number) => Referent | null,
  nominals: Nominals
): Meant | null {
  const { words } = doc;
  const before = lowerForms(words)[at - 1] === ',' ? at - 2 : at - 1;
  const clause = clauseOf(doc, at);
  const byTree = clause?.head ? meaning(clause.head) : null;
  const adjacent = endingAt(doc, before, words[at]!.sentence, nominals);
  const nearby = adjacent === null ? null : meaning(adjacent);
  if (nearby && nearby === byTree) return { referent: nearby, sureness: 0.95 };
  // « le frère de Paul, qui », « l’Harmonie de Montbéliard, qui »: the complement is seldom meant when the tree denies it.
  const isComplement = adjacent !== null && isAfterDe(doc, nominals.at.get(adjacent)!.words.first);
  if (nearby && !(byTree && isComplement)) {
    const isName = nearby.kind === 'person' && !isComplement;
    return { referent: nearby, sureness: isName ? 0.85 : 0.7 };
  }
  return byTree && clause!.arcMargin > 0.4 ? { referent: byTree, sureness: 0.75 } : null;
}

/** « de Paul », « de la vallée » */
function isAfterDe({ words }: Doc, first: number): boolean {
  const form = (at: number): string => words[at]?.form ?? '';
  const before = /^(?:le|la|l')$/.test(form(first - 1)) ? first - 2 : first - 1;
  return /^d(?:e|')$/.test(form(before));
}

/** The verb of the relative clause that a pronoun opens, where the tree hangs it from a noun. */
function clauseOf({ words }: Doc, at: number): Doc['words'][number] | null {
  let verb = words[at]!.head;
  for (let step = 0; step < 3 && verb !== null && verb >= 0; step++) {
    const word = words[verb]!;
    if (word.relation?.startsWith('acl')) return word;
    verb = word.head;
  }
  return null;
}

/** Head of the nominal that ends with a word. */
function endingAt({ words }: Doc, last: number, sentence: number, nominals: Nominals): number | null {
  for (let at = last; at > last - 8 && at >= 0 && words[at]!.sentence === sentence; at--) {
    const nominal = nominals.at.get(at);
    if (nominal) return nominal.words.end === last + 1 ? nominal.head : null;
  }
  return null;
}
