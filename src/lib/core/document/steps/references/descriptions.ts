import type { Doc, Range } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { ANY_PERSON, mayBeCalled } from '../../french/role-kinds.ts';
import { gazetteerOf } from '../entities/gazetteer.ts';
import { lowerForms } from '../step.ts';
import type { Clauses } from './clauses.ts';
import { isPersonNoun, masculineOf, roleOf, type Gender } from './referents.ts';

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

/** Kin, who are told by whose they are: « son mari », « sa fille ». */
export const KIN =
  /^(?:père|mère|fils|fille|frère|sœur|mari|femme|époux|épouse|compagnon|compagne|grand-père|grand-mère|oncle|tante|cousin|cousine|neveu|nièce|fiancé|fiancée|arrière-grand-père|arrière-grand-mère|beau-père|belle-mère|beau-frère|belle-sœur|beau-fils|belle-fille|gendre|petit-fils|petite-fille|demi-frère|demi-sœur|parrain|marraine|filleul|filleule|veuve|veuf|jumeau|jumelle)$/;

/** Holders of offices and people beside somebody: « le maire », « le voisin » is seldom whom a portrait is about. */
export const OFFICE =
  /^(?:maire|préfet|sous-préfet|président|vice-président|ministre|député|sénateur|procureur|juge|magistrat|avocat|policier|gendarme|pompier|médecin|infirmier|directeur|professeur|instituteur|curé|prêtre|évêque|pape|roi|journaliste|reporter|présentateur|porte-parole|commissaire|inspecteur|facteur|voisin|collègue|ami|copain|client|patron|employeur|employé|élève|invité|visiteur|passant|spectateur|public|lecteur|témoin|victime|propriétaire|éditeur|producteur|entraîneur|arbitre|adversaire|rival|candidat|électeur|citoyen|habitant|utilisateur|consommateur|gouvernement|notaire|banquier|serveur|vendeur|gardien|concierge|chauffeur|auditeur|interlocuteur|partenaire|associé|successeur|prédécesseur|homologue)$/;

/** What a noun phrase describes, null where it is no description of one known person. */
export function descriptionOf(doc: Doc, french: French, words: Range, head: number): Description | null {
  const { lemma, feats } = doc.words[head]!;
  const lower = lowerForms(doc.words);
  const determiner = lower[words.first]!;
  const isKin = KIN.test(lemma) && /^(?:son|sa)$/.test(determiner);
  // « M. le maire », « Monsieur le président » speak to somebody.
  if (/^(?:m\.|monsieur|madame|mme)$/.test(lower[words.first - 1] ?? '')) return null;
  if (feats.Number === 'Plur' || (!isKin && !/^(?:le|la|l'|ce|cet|cette)$/.test(determiner))) return null;
  const isPeople = gazetteerOf(french).people(lower[head]!) !== null && lower[head] !== doc.words[head]!.form;
  if (!isPeople && !isPersonNoun(lemma, french) && !ANY_PERSON.test(lemma)) return null;
  const isPointing = /^c/.test(determiner);
  // « le maire de Dax » is another mayor until it has been said whose.
  if (!isPointing && isCompleted(doc, words.end)) return null;
  const noun = roleOf(lemma, french) ?? masculineOf(lemma, french);
  // « les droits de l’homme », « chez l’enfant » speak of all of them.
  const isGeneral =
    !isPointing && lower[head - 1] !== 'jeune' && /^(?:de|d'|chez|à|pour|entre)$/.test(lower[words.first - 1] ?? '');
  if (isGeneral && ANY_PERSON.test(lemma)) return null;
  const isPlain =
    !isKin && (isPeople || ANY_PERSON.test(noun) || ANY_PERSON.test(lemma) || lower[head - 1] === 'jeune');
  return {
    noun: isKin ? kin(lemma) : noun,
    gender: genderOf(determiner, feats.Gender ?? null, lemma, french),
    isPointing,
    isPlain
  };
}

/** The role of somebody's kin, apart from other meanings of the noun: « femme ». */
function kin(lemma: string): string {
  return `kin ${lemma}`;
}

/** What a mention of a person says that he or she is, in the masculine: « le biologiste », « Anne Roy est une cinéaste ». */
export function rolesOf(doc: Doc, french: French, { groupOf }: Clauses, head: number): string[] {
  const group = groupOf.get(head);
  const isPredicate = group && !group.negated && /^(?:être|devenir)$/.test(doc.words[group.main]!.lemma);
  const lower = lowerForms(doc.words);
  const after = !isPredicate ? head : /^une?$/.test(lower[group.main + 1] ?? '') ? group.main + 2 : group.main + 1;
  return [head, after].flatMap((at) => {
    const word = doc.words[at];
    if (word?.upos !== 'NOUN') return [];
    return [KIN.test(word.lemma) ? kin(word.lemma) : (roleOf(word.lemma, french) ?? masculineOf(word.lemma, french))];
  });
}

/** Whether a complement with « de » follows. */
function isCompleted(doc: Doc, end: number): boolean {
  const next = lowerForms(doc.words)[end];
  const isOfSentence = doc.words[end]?.sentence === doc.words[end - 1]!.sentence;
  return isOfSentence && (next === 'de' || next === "d'") && doc.words[end + 1]?.feats.VerbForm !== 'Inf';
}

/** « la », « cette » and a noun of one gender tell it; « l’artiste » does not, and « le ministre » may be a woman in old usage. */
function genderOf(determiner: string, byNoun: Gender, lemma: string, french: French): Gender {
  if (/^(?:la|cette|sa)$/.test(determiner)) return 'Fem';
  if (determiner === 'le' || determiner === 'ce' || determiner === 'cet') return 'Masc';
  return french.lexicon.entries(lemma, 'NOUN')[0]?.gender === 'both' ? null : byNoun;
}

/** Whether somebody with these roles may be meant by a description. « La jeune femme » is nobody's wife. */
export function isCalled(roles: ReadonlySet<string>, { noun, isPlain }: Description): boolean {
  if (isPlain && !roles.has(noun)) return false;
  for (const role of roles) if (mayBeCalled(role, noun) || mayBeCalled(noun, role)) return true;
  return false;
}

/** « Le couple », « les deux hommes », « les deux biologistes »: two who were named. */
export function isPair(doc: Doc, french: French, { first, end }: Range, head: number): boolean {
  const lower = lowerForms(doc.words);
  const { lemma } = doc.words[head]!;
  if (/^(?:le|ce)$/.test(lower[first]!) && head === first + 1)
    return /^(?:couple|duo|tandem)$/.test(lemma) && end === head + 1;
  const isTwo = /^(?:les|ces)$/.test(lower[first]!) && lower[first + 1] === 'deux' && head === first + 2;
  return isTwo && end === head + 1 && (isPersonNoun(lemma, french) || ANY_PERSON.test(lemma));
}
