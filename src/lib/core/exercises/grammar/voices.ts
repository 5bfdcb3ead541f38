import type { Doc, Range, VerbTense, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { agreed, formsOf, traitsOf, type Forms, type Traits } from './agreement.ts';
import { firstOfPhrase, objectOf, phraseEnd, restIsOfVerb, shownClause, type Clause } from './clauses.ts';
import { beside, low } from './passage.ts';
import { governedBy, inExpression, kindOf, traitsOfPhrase } from './pronoun-sites.ts';

/** Who does what to whom, with all that both voices of a clause need. */
export interface Deed {
  readonly agent: string;
  readonly patient: string;
  /** Of what suffers the deed: the passive participle agrees with it. */
  readonly traits: Traits;
  readonly agentNumber: 'Sing' | 'Plur';
  readonly lemma: string;
  readonly tense: VerbTense;
  /** « pas », « plus », « jamais » with « ne »; empty for none. */
  readonly negation: string;
  /** What follows, « pour 95 000 euros »; empty for nothing. */
  readonly rest: string;
  readonly participle: Forms;
}

/** Verbs that have an object and no passive, or one with « de », or one that nobody says. */
const NO_PASSIVE =
  /^(?:être|avoir|faire|pouvoir|vouloir|devoir|savoir|posséder|comporter|contenir|comprendre|représenter|constituer|concerner|valoir|coûter|mettre|prendre|donner|tenir|porter|jeter|perdre|rendre|garder|ouvrir|rouvrir|passer|quitter|regarder|aimer|adorer|détester|connaître|craindre|redouter|entourer|suivre|précéder|accompagner|devenir|rester|manquer|attendre|entendre|sentir|refuser|demander|gagner|voir|croire|sortir|monter|descendre|rentrer|retourner|subir|inclure|permettre|atteindre)$/;
const IDIOM = /^(?:chose|reste|lune|vie|place|tour|part|fin|parole|monde|visage|tête|main|œil|pied|bras)$/;
/** Things done once, so that « lancé par » says « a été lancé par ». */
const EVENT =
  /^(?:lancer|communiquer|publier|créer|fonder|organiser|signer|adopter|voter|acheter|construire|découvrir|écrire|réaliser|inventer|choisir|recruter|proposer|présenter|envoyer|commander|inaugurer|détruire|installer|financer|rédiger|composer|condamner|annoncer)$/;
/** Bodies that act although the lexicon calls them places. */
const BODY =
  /^(?:commune|ville|métropole|région|département|pays|mairie|préfecture|ministère|école|université|hôpital|tribunal)$/;
const POSSESSIVE = /^(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs)$/;

/** A clause in the active whose subject and object are nouns and whose verb can be passive; null for any other. */
export function activeDeed(doc: Doc, clause: Clause, french: French): Deed | null {
  const { group, host, subject, subjectHead, rest, end } = clause;
  if (group.passive || host.index !== group.main || NO_PASSIVE.test(host.lemma)) return null;
  if (!governedBy(host.lemma, french).some((one) => /^(?:qch|qn)(?:$| )/.test(one))) return null;
  const object = objectOf(doc, clause, true);
  if (!object || object.range.first !== rest || inExpression(doc, clause, object) || IDIOM.test(object.head.lemma))
    return null;
  if (!restIsOfVerb(doc, object.range.end, end, host) || !isNamed(doc, object.range) || !isActor(doc, subject))
    return null;
  if (/^(?:time|unit|money)$/.test(kindOf(object.head, french) ?? '')) return null;
  // « ne remplace pas un bon professeur » and « un bon professeur n’est pas remplacé » do not say the same.
  const negation = negationOf(doc, clause);
  if (negation !== '' && !/^(?:le|la|l'|les|ce|cet|cette|ces)$/.test(low(doc.words[rest]!))) return null;
  // « signer avec »: who does it with whom would be told less clearly.
  if (low(doc.words[object.range.end] ?? null) === 'avec') return null;
  const traits = traitsOfPhrase(doc, object.range, object.head, french);
  const participle = plainParticiple(host.lemma, french);
  if (!traits || !participle || subjectHead.upos === 'PRON') return null;
  return {
    agent: phrase(doc, subject),
    patient: phrase(doc, object.range),
    traits,
    agentNumber: group.number,
    lemma: host.lemma,
    tense: group.tense,
    negation,
    rest: object.range.end < end ? shownClause(doc, object.range.end, end) : '',
    participle
  };
}

/** A passive clause with « par » and somebody right behind the participle; null for any other. */
export function passiveDeed(doc: Doc, clause: Clause, french: French): Deed | null {
  const { group, host, subject, subjectHead, rest, end } = clause;
  if (!group.passive || (subjectHead.upos !== 'NOUN' && subjectHead.upos !== 'PROPN')) return null;
  const agent = agentAt(doc, rest, end, french);
  const participle = plainParticiple(host.lemma, french);
  if (!agent || !participle || !restIsOfVerb(doc, agent.range.end, end, host) || !isActor(doc, subject)) return null;
  const traits = traitsOfParticiple(participle, host.form);
  if (!traits || POSSESSIVE.test(low(doc.words[subject.first]!))) return null;
  return {
    agent: phrase(doc, agent.range),
    patient: phrase(doc, subject),
    traits,
    agentNumber: agent.number,
    lemma: host.lemma,
    tense: group.tense,
    negation: negationOf(doc, clause),
    rest: agent.range.end < end ? shownClause(doc, agent.range.end, end) : '',
    participle
  };
}

/** « un mouvement social lancé par trois syndicats »: a deed in a noun group, told in the passé composé. */
export function participleDeed(doc: Doc, word: Word, french: French): Deed | null {
  if (word.feats.VerbForm !== 'Part' || !EVENT.test(word.lemma) || word.margin < 0.5) return null;
  let noun = beside(doc, word, -1);
  while (noun?.upos === 'ADJ') noun = beside(doc, noun, -1);
  if (noun?.upos !== 'NOUN') return null;
  const patient = { first: firstOfPhrase(doc, noun), end: word.index };
  const end = endOfGroup(doc, word.index + 1, word.sentence);
  const agent = agentAt(doc, word.index + 1, end, french);
  const participle = plainParticiple(word.lemma, french);
  const traits = traitsOf(doc, noun, french);
  if (!agent || agent.range.end !== end || !participle || !traits || !isNamed(doc, patient)) return null;
  if (agreed(participle, traits) !== word.form) return null;
  return {
    agent: phrase(doc, agent.range),
    patient: phrase(doc, patient),
    traits,
    agentNumber: agent.number,
    lemma: word.lemma,
    tense: 'passé composé',
    negation: '',
    rest: '',
    participle
  };
}

/**
 * The four forms of a participle, null where they are not built on the first: the full-form lexicon has « inclu » beside
 * « incluse ».
 */
export function plainParticiple(lemma: string, french: French): Forms | null {
  const forms = formsOf(french, lemma, 'Part');
  if (!forms || forms.feminine !== `${forms.masculine}e` || forms.feminines !== `${forms.feminine}s`) return null;
  return forms.masculines === forms.masculine || forms.masculines === `${forms.masculine}s` ? forms : null;
}

function endOfGroup(doc: Doc, from: number, sentence: number): number {
  let i = from;
  while (doc.words[i]?.sentence === sentence && !/^[.,;:!?…()«»]$/.test(doc.words[i]!.form)) i++;
  return i;
}

/** The agent after « par »: persons, bodies, names, and vehicles and animals that strike; no manner, no place. */
function agentAt(
  doc: Doc,
  at: number,
  end: number,
  french: French
): { readonly range: Range; readonly number: 'Sing' | 'Plur' } | null {
  if (at >= end || low(doc.words[at] ?? null) !== 'par') return null;
  const head = doc.words.slice(at + 1, end).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  if (!head || !doc.words.slice(at + 1, head.index).every(({ upos }) => /^(?:DET|ADJ|NUM)$/.test(upos))) return null;
  const last = phraseEnd(doc, head, end);
  if (last === null || doc.words.slice(at + 1, last).some((word) => low(word) === 'et')) return null;
  const range = { first: at + 1, end: last };
  const type = doc.entities.find(({ words }) => words.first <= head.index && words.end > head.index)?.type;
  const acts =
    /^(?:PER|ORG|LOC|TITLE)$/.test(type ?? '') ||
    /^(?:person|group|vehicle|animal)$/.test(kindOf(head, french) ?? '') ||
    BODY.test(head.lemma);
  const number = traitsOf(doc, head, french)?.number ?? (head.upos === 'PROPN' ? 'Sing' : null);
  const isWhole = head.upos === 'PROPN' || /^(?:DET|NUM)$/.test(doc.words[at + 1]!.upos);
  return acts && number && isWhole && !POSSESSIVE.test(low(doc.words[at + 1]!)) ? { range, number } : null;
}

/** A determiner that can open a sentence: « le », « ces », « trois »; no possessive, whose owner would come later. */
function isNamed(doc: Doc, { first }: Range): boolean {
  const word = doc.words[first]!;
  if (/^(?:de|d')$/.test(low(word))) return false;
  return (word.upos === 'DET' || word.upos === 'NUM') && !POSSESSIVE.test(low(word)) && !/^aucune?$/.test(low(word));
}

/** A subject without a word that points back or denies. */
function isActor(doc: Doc, { first, end }: Range): boolean {
  return !/^(?:aucune?|nulle?|ce|tout|chaque)$/.test(low(doc.words[first]!)) && end - first <= 9;
}

function traitsOfParticiple(forms: Forms, form: string): Traits | null {
  const found = (['Masc', 'Fem'] as const)
    .flatMap((gender) => (['Sing', 'Plur'] as const).map((number): Traits => ({ gender, number })))
    .filter((traits) => agreed(forms, traits) === form);
  return found.length === 1 ? found[0]! : null;
}

function negationOf(doc: Doc, { group, verb }: Clause): string {
  if (doc.words[verb]!.index === group.words[0]) return '';
  return low(doc.words.slice(verb, group.main + 2).find((word) => /^(?:pas|plus|jamais)$/.test(low(word))) ?? null);
}

/** As it stands inside a sentence: without the capital that opens one, unless it is a name's. */
function phrase(doc: Doc, { first, end }: Range): string {
  const text = shownClause(doc, first, end);
  const isName =
    doc.words[first]!.upos === 'PROPN' ||
    doc.entities.some(({ type, words }) => words.first === first && /^(?:PER|LOC|ORG|WORK|EVENT)$/.test(type));
  return isName && doc.words[first]!.upos !== 'DET' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
