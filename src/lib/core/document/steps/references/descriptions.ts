import type { Doc, Range } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { ANY_PERSON, mayBeCalled } from '../../french/role-kinds.ts';
import { lowerForms } from '../step.ts';
import { isPersonNoun, roleOf, type Gender } from './referents.ts';

/** A noun phrase that describes somebody who may have been named: « la chercheuse », « cette relieuse », « l’élu ». */
export interface Description {
  /** The noun in the masculine singular, as roles are listed. */
  readonly noun: string;
  readonly gender: Gender;
  /** « cette relieuse » points back; « la procureure » may be somebody new. */
  readonly isPointing: boolean;
  /** « l’intéressée », « le trentenaire »: it tells nothing that would let it be somebody new. */
  readonly isPlain: boolean;
}

/** Endings of nouns of persons that no list has: « relieuse ». */
const AGENT = /(?:euse|trice|ienne|[^t]eur|iste)$/;

/** What a noun phrase describes, null where it is no description of one known person. */
export function descriptionOf(doc: Doc, french: French, words: Range, head: number): Description | null {
  const { lemma, feats } = doc.words[head]!;
  const lower = lowerForms(doc.words);
  const determiner = lower[words.first]!;
  if (feats.Number === 'Plur' || !/^(?:le|la|l'|ce|cet|cette)$/.test(determiner)) return null;
  const isPointing = /^c/.test(determiner);
  const isPerson = isPersonNoun(lemma, french) || ANY_PERSON.test(lemma) || (isPointing && AGENT.test(lower[head]!));
  if (!isPerson) return null;
  // « le maire de Dax » is another mayor until it has been said whose.
  if (!isPointing && isCompleted(doc, words.end)) return null;
  const noun = roleOf(lemma, french) ?? roleOf(lower[head]!, french) ?? lemma;
  return {
    noun,
    gender: genderOf(determiner, feats.Gender ?? null, lemma, french),
    isPointing,
    isPlain: ANY_PERSON.test(noun) || lower[head - 1] === 'jeune'
  };
}

/** Whether a complement with « de » follows. */
function isCompleted(doc: Doc, end: number): boolean {
  const next = lowerForms(doc.words)[end];
  const isOfSentence = doc.words[end]?.sentence === doc.words[end - 1]!.sentence;
  return isOfSentence && (next === 'de' || next === "d'") && doc.words[end + 1]?.feats.VerbForm !== 'Inf';
}

/** « la », « cette » and a noun of one gender tell it; « l’artiste » does not, and « le ministre » may be a woman in old usage. */
function genderOf(determiner: string, byNoun: Gender, lemma: string, french: French): Gender {
  if (determiner === 'la' || determiner === 'cette') return 'Fem';
  if (determiner === 'le' || determiner === 'ce' || determiner === 'cet') return 'Masc';
  return french.lexicon.entries(lemma, 'NOUN')[0]?.gender === 'both' ? null : byNoun;
}

/** Whether somebody with these roles may be meant by a description. */
export function isCalled(roles: ReadonlySet<string>, { noun }: Description): boolean {
  for (const role of roles) if (mayBeCalled(role, noun)) return true;
  return false;
}
