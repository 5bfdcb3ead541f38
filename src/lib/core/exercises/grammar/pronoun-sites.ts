import type { Doc, Range, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { traitsOf, type Traits } from './agreement.ts';
import { objectOf, phraseEnd, restIsOfVerb, type Clause, type Complement } from './clauses.ts';
import { low, textAt } from './passage.ts';

/** Why a pronoun stands: for a direct object, for some of a thing, for « à » + person, for « à » or a place, for « de » + thing. */
export type Reason = 'direct' | 'some' | 'person' | 'place' | 'thing' | 'of';

/** A group of words that one pronoun can replace. */
export interface PronounSite {
  readonly clause: Clause;
  readonly range: Range;
  readonly reason: Reason;
  /** Before it is elided: « le », « la », « les », « lui », « leur », « y », « en ». */
  readonly pronoun: string;
  /** Of what is replaced; null where nothing agrees with it. */
  readonly traits: Traits | null;
  /** What stays of the group: « trois » of « trois guides »; empty for none. */
  readonly kept: string;
}

const DEFINITE = /^(?:le|la|l'|les|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|notre|nos|leur|leurs)$/;
const COUNT =
  /^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cinquante|cent|plusieurs)$/;
/** Verbs whose object is no object that a pronoun would take up: « avoir faim », « faire le reste ». */
const NO_OBJECT =
  /^(?:être|avoir|faire|falloir|devoir|devenir|rester|sembler|paraître|valoir|coûter|peser|mesurer|durer|passer|constituer|représenter|former)$/;
/** Verbs of many turns of phrase (« prendre l’allure », « tenir la route »): only things that can be touched are their objects. */
const LIGHT = /^(?:prendre|mettre|donner|tenir|porter|perdre|rendre|jeter|poser|garder|tirer|lever|gagner|trouver)$/;
const TANGIBLE = /^(?:object|vehicle|person|place|food|text|plant|animal)$/;
/** Bodies that something can be given to. */
const BODY =
  /^(?:entreprise|société|association|syndicat|gouvernement|équipe|club|police|famille|classe|comité|conseil|parti|ministère|mairie|commune|direction|administration|banque|tribunal|presse)$/;
/** Nouns of turns of phrase: « demander la lune », « aggraver les choses ». */
const IDIOM = /^(?:lune|chose|reste|fois|part|compte|lieu|cas|tour|parole|fin|début|vie|monde|route|chemin|œil|place)$/;
/** « penser à lui », « recourir à elle »: no « lui » before these although « à » + person follows. */
const STRESSED = /^(?:penser|songer|tenir|renoncer|recourir|rêver|accoutumer|habituer|aller|arriver|venir|être)$/;
/** A place with these says where somebody or something is. */
const STAYING =
  /^(?:habiter|vivre|travailler|enseigner|étudier|naître|mourir|rester|séjourner|loger|dormir|arriver|aller|entrer|retourner|résider|grandir|reposer)$/;

/** What a pronoun can replace in a clause; at most one group, the object first. */
export function pronounSitesOf(doc: Doc, clause: Clause, french: French): readonly PronounSite[] {
  if (clause.group.passive || clause.host.margin < 0.4) return [];
  const governs = governedBy(clause.host.lemma, french);
  const isTransitive = governs.some((one) => /^(?:qch|qn)(?:$| )/.test(one));
  const object = objectOf(doc, clause, isTransitive);
  const from = object?.range.end ?? afterAdverb(doc, clause.rest);
  return [
    ...(object && isTransitive && !inExpression(doc, clause, object) ? directSite(doc, clause, object, french) : []),
    ...behind(doc, clause, from, object !== null, governs, french)
  ];
}

function afterAdverb(doc: Doc, index: number): number {
  return doc.words[index]?.upos === 'ADV' ? index + 1 : index;
}

/** What a verb governs in any sense: « qch à qn », « de qch »; empty for a verb that the lexicon lacks. */
export function governedBy(lemma: string, { lexicon }: French): readonly string[] {
  return lexicon.entries(lemma, 'VERB').flatMap(({ senses }) => senses.flatMap(({ governs }) => governs));
}

/** Whether verb and object are a fixed expression: « mettre l’accent sur ». */
export function inExpression(doc: Doc, { host }: Clause, { range }: Complement): boolean {
  return doc.expressions.some(
    ({ words }) => words.includes(host.index) && words.some((index) => index >= range.first && index < range.end)
  );
}

/** What the lexicon says that a noun names. */
export function kindOf({ lemma }: Word, { lexicon }: French): string | null {
  return lexicon.entries(lemma, 'NOUN')[0]?.kind ?? null;
}

function directSite(doc: Doc, clause: Clause, { range, head }: Complement, french: French): readonly PronounSite[] {
  if (NO_OBJECT.test(clause.host.lemma) || IDIOM.test(head.lemma) || isMeasure(head, french)) return [];
  if (LIGHT.test(clause.host.lemma) && !TANGIBLE.test(kindOf(head, french) ?? '')) return [];
  // A title or another name is not taken up like a noun.
  if (/^\p{Lu}/u.test(head.form)) return [];
  if (!restIsOfVerb(doc, range.end, clause.end, clause.host)) return [];
  const first = doc.words[range.first]!;
  const form = low(first);
  if (first.upos === 'DET' && DEFINITE.test(form)) {
    const traits = traitsOfPhrase(doc, range, head, french);
    // « les » whatever the gender; without it only a participle could not be made to agree.
    const isPlural =
      traits?.number === 'Plur' ||
      isPair(doc, range) ||
      (!joined(doc, range) && /^(?:les|ces|mes|ses|nos|leurs)$/.test(form));
    const pronoun = isPlural ? 'les' : traits && (traits.gender === 'Masc' ? 'le' : 'la');
    return pronoun ? [{ clause, range, reason: 'direct', pronoun, traits, kept: '' }] : [];
  }
  const bare = range.end - range.first === 2 && head.index === range.first + 1;
  if (COUNT.test(form) && bare)
    return [{ clause, range, reason: 'some', pronoun: 'en', traits: null, kept: textAt(doc, first).toLowerCase() }];
  // « en a connu en début d’année » sounds like a slip.
  if (low(doc.words[range.end] ?? null) === 'en') return [];
  const isSome = form === 'des' || (/^(?:de|d')$/.test(form) && clause.group.negated && bare);
  return isSome && doc.words[range.first + 1] === head
    ? [{ clause, range, reason: 'some', pronoun: 'en', traits: null, kept: '' }]
    : [];
}

/** Times, measures and sums are no objects: « attendre une heure ». */
function isMeasure(head: Word, french: French): boolean {
  return /^(?:time|unit|money)$/.test(kindOf(head, french) ?? '');
}

/** Gender and number of a noun, or of two joined by « et »; null where either is in doubt. */
export function traitsOfPhrase(doc: Doc, range: Range, head: Word, french: French): Traits | null {
  const own = traitsOf(doc, head, french);
  if (!joined(doc, range)) return own;
  if (!isPair(doc, range)) return null;
  const joint = doc.words.slice(range.first, range.end).findIndex((word) => low(word) === 'et') + range.first;
  const second = doc.words.slice(joint + 1, range.end).find(({ upos }) => upos === 'NOUN');
  const other = second ? traitsOf(doc, second, french) : null;
  if (own?.gender === 'Masc' || other?.gender === 'Masc') return { number: 'Plur', gender: 'Masc' };
  return own && other ? { number: 'Plur', gender: 'Fem' } : null;
}

/** « le local et le four »: two nouns, each with its determiner. */
function isPair(doc: Doc, { first, end }: Range): boolean {
  const joints = doc.words.slice(first, end).filter((word) => low(word) === 'et');
  return joints.length === 1 && doc.words[joints[0]!.index + 1]?.upos === 'DET';
}

/** The group with a preposition behind verb and object. */
function behind(
  doc: Doc,
  clause: Clause,
  from: number,
  hasObject: boolean,
  governs: readonly string[],
  french: French
): readonly PronounSite[] {
  const preposition = doc.words[from];
  if (!preposition || from >= clause.end || preposition.upos !== 'ADP') return [];
  const head = doc.words.slice(from + 1, clause.end).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const plain = head && doc.words.slice(from + 1, head.index).every(({ upos }) => /^(?:DET|ADJ|NUM)$/.test(upos));
  const last = head && plain ? phraseEnd(doc, head, clause.end) : null;
  if (!head || last === null || !restIsOfVerb(doc, last, clause.end, clause.host)) return [];
  const range = { first: from, end: last };
  const site = (reason: Reason, pronoun: string): readonly PronounSite[] => [
    { clause, range, reason, pronoun, traits: null, kept: '' }
  ];
  const kind = kindOfHead(doc, head, range, french);
  // « y naît dans les eaux du lac »: a second place would say it again.
  const isLastPlace = last === clause.end || /^(?:pendant|depuis|dès|avant|après|en|lors)$/.test(low(doc.words[last]!));
  const form = low(preposition);
  // « venir à pied », « changer d’avis »: without a determiner « à » and its noun are a manner.
  const isDetermined = doc.words[from + 1]!.upos === 'DET';
  const takes = (pattern: RegExp): boolean => governs.some((one) => pattern.test(one));
  if (
    form === 'à' &&
    (kind === 'person' || (kind === 'group' && hasObject && (head.upos === 'PROPN' || BODY.test(head.lemma))))
  ) {
    const number = traitsOf(doc, head, french)?.number ?? (head.upos === 'PROPN' ? 'Sing' : null);
    const isGiven = takes(hasObject ? /^qch à qn$/ : /^à qn$/) && !STRESSED.test(clause.host.lemma);
    return isGiven && number && !joined(doc, range) ? site('person', number === 'Plur' ? 'leur' : 'lui') : [];
  }
  if (kind === 'person' || kind === 'group' || isMeasure(head, french)) return [];
  if (!hasObject && isLastPlace && STAYING.test(clause.host.lemma) && kind === 'place' && /^(?:à|dans|en)$/.test(form))
    return site('place', 'y');
  if (
    !hasObject &&
    isLastPlace &&
    form === 'à' &&
    isDetermined &&
    takes(/^à qch$/) &&
    (kind === 'thing' || kind === 'place')
  )
    return site('thing', 'y');
  if (
    !hasObject &&
    /^(?:de|d')$/.test(form) &&
    !STAYING.test(clause.host.lemma) &&
    takes(/^de qch$/) &&
    (kind === 'thing' || kind === 'place')
  )
    return site('of', 'en');
  return [];
}

function joined(doc: Doc, { first, end }: Range): boolean {
  return doc.words.slice(first, end).some((word) => low(word) === 'et');
}

/** Person, body of persons, place, another thing with an entry; null where nothing tells. */
function kindOfHead(doc: Doc, head: Word, { first, end }: Range, french: French): string | null {
  const entity = doc.entities.find(
    ({ words }) => words.end > first && words.first < end && words.end > head.index && words.first <= head.index
  );
  if (entity?.type === 'PER' || entity?.type === 'TITLE') return 'person';
  if (entity?.type === 'ORG') return 'group';
  if (entity?.type === 'LOC') return 'place';
  if (entity) return null;
  if (head.upos !== 'NOUN') return null;
  const kind = kindOf(head, french);
  if (kind === 'person' || kind === 'group' || kind === 'place') return kind;
  return kind === null || kind === 'animal' || kind === 'time' ? null : 'thing';
}
