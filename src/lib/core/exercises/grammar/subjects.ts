import type { Doc, VerbGroup, Word } from '../../document/doc.ts';
import { beside, low, textAt } from './passage.ts';

/** « une vingtaine de personnes », « la plupart », « plus d’un »: singular and plural are both accepted after these. */
const COLLECTIVE =
  /^(?:huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard|majorité|minorité|plupart|partie|part|moitié|tiers|quart|pourcentage|nombre|foule|multitude|quantité|infinité|totalité|ensemble|série|groupe|masse|poignée|troupe|bande|reste|type|sorte|espèce|genre|couple|paire|tas|lot|nuée|%)$/;

/** What a learner can see of a verb's subject. */
export interface Subject {
  readonly head: Word;
  /** « Les États-Unis », « elle »: the words to quote. */
  readonly shown: string;
  /** A pronoun that stands before the verb in the sentence. */
  readonly pronoun: boolean;
}

/**
 * The subject of a group where it stands before the verb and leaves no doubt about person and number: no collective noun,
 * no « ou » or « ni », no « ce », no « qui » whose antecedent is not plain.
 */
export function plainSubject(doc: Doc, group: VerbGroup): Subject | null {
  if (group.subject === null) return null;
  const head = doc.words[group.subject]!;
  const verb = doc.words[group.words[0]!]!;
  if (head.sentence !== group.sentence || head.index > verb.index) return null;
  const form = low(head);
  if (head.upos === 'PRON') return ofPronoun(doc, head, form, group);
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return null;
  if (COLLECTIVE.test(head.lemma) || isHedged(doc, head, verb)) return null;
  return { head, shown: shownSubject(doc, head, verb, group), pronoun: false };
}

/** « Camille et Thomas Delattre »: a plural of several singulars is quoted whole. */
function shownSubject(doc: Doc, head: Word, verb: Word, { number }: VerbGroup): string {
  const phrase = phraseOf(doc, head);
  if (number !== 'Plur' || (head.feats.Number === 'Plur' && head.upos === 'NOUN')) return phrase;
  let last: Word | null = beside(doc, verb, -1);
  while (last && (last.upos === 'PRON' || last.upos === 'ADV')) last = beside(doc, last, -1);
  if (!last || last.index <= head.index) return phrase;
  return textAt(doc, { start: firstOf(doc, head).start, end: last.end });
}

function ofPronoun(doc: Doc, head: Word, form: string, group: VerbGroup): Subject | null {
  if (/^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|cela|ça)$/.test(form)) {
    return { head, shown: form === "j'" ? 'je' : form, pronoun: true };
  }
  if (form !== 'qui') return null;
  const antecedent = antecedentOf(doc, head);
  if (!antecedent || group.person !== '3' || antecedent.feats.Number !== group.number) return null;
  return COLLECTIVE.test(antecedent.lemma)
    ? null
    : { head: antecedent, shown: phraseOf(doc, antecedent), pronoun: false };
}

/** The noun right before « qui », when no other noun could be meant: « le boulanger, qui ». */
function antecedentOf(doc: Doc, relative: Word): Word | null {
  let at = beside(doc, relative, -1);
  if (at?.form === ',') at = beside(doc, at, -1);
  while (at?.upos === 'ADJ') at = beside(doc, at, -1);
  if (at?.upos !== 'NOUN') return null;
  let before = beside(doc, at, -1);
  while (before && (before.upos === 'DET' || before.upos === 'ADJ' || before.upos === 'NUM')) {
    before = beside(doc, before, -1);
  }
  // « un pensionnat de jeunes filles, qui »: two nouns compete.
  return before && /^(?:de|d'|et|ou|à|en)$/.test(low(before)) ? null : at;
}

/** « ou », « ni », « plus d’un », « un train sur trois », numbers in digits before the noun of a percentage. */
function isHedged(doc: Doc, head: Word, verb: Word): boolean {
  const between = doc.words.slice(head.index + 1, verb.index).map(low);
  if (between.some((form) => /^(?:ou|ni|sur|ainsi|comme|avec|%)$/.test(form))) return true;
  const before = [-1, -2, -3, -4].map((by) => low(beside(doc, head, by)));
  return before.some((form) =>
    /^(?:ni|ou|moins|plus|%|tel|telle|seul|seule|aucun|aucune|beaucoup|peu|assez|trop|combien)$/.test(form)
  );
}

/** The first word of the phrase around a head: its determiner, or the adjectives before it. */
function firstOf(doc: Doc, head: Word): Word {
  let first = head;
  for (let by = -1; by >= -4; by--) {
    const word = beside(doc, head, by);
    if (!word || !/^(?:DET|ADJ|NUM|PROPN)$/.test(word.upos)) break;
    first = word;
    if (word.upos === 'DET') break;
  }
  return first;
}

/** Determiner, adjectives and name around a head: « Les États-Unis », « Antony Blinken ». */
function phraseOf(doc: Doc, head: Word): string {
  let last = head;
  for (let next = beside(doc, last, 1); next?.upos === 'PROPN'; next = beside(doc, last, 1)) last = next;
  return textAt(doc, { start: firstOf(doc, head).start, end: last.end });
}
