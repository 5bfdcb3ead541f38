import type { Doc, Range, Sentence, VerbGroup, Word } from '../../document/doc.ts';
import { beside, isWord, low, textAt } from './passage.ts';

/** A clause that can be shown alone: subject, verb, object and what follows, one after the other without a break. */
export interface Clause {
  readonly group: VerbGroup;
  readonly subject: Range;
  readonly subjectHead: Word;
  /** Index of the first word of the verb: « ne », or the finite form. */
  readonly verb: number;
  /** The verb that has the object: the last of the group, or an infinitive behind it (« peut lire »). */
  readonly host: Word;
  /** After the verb and its « pas ». */
  readonly rest: number;
  /** After the last word, without the sign that ends the clause. */
  readonly end: number;
}

/** A group of words behind the verb with the noun that heads it. */
export interface Complement {
  readonly range: Range;
  readonly head: Word;
}

const SURE = 0.9;
const NEGATIVE = /^(?:pas|plus|jamais)$/;
const MODAL = /^(?:pouvoir|devoir|vouloir|savoir|aller|souhaiter|désirer|espérer|préférer)$/;
const BREAK = /^[.,;:!?…»)]$/;
/** What may stand right before the subject: the clause begins there. */
const BEFORE = /^(?:[,;:«“"—–]|mais|et|car|donc|or)$/;

/**
 * The clauses of a sentence with a sure subject before the verb, no clitic, adverb or aside inside, and nothing left open
 * at the end: no list that goes on, no relative clause, no second verb.
 */
export function clausesOf(doc: Doc, sentence: Sentence): readonly Clause[] {
  return groupsOf(doc, sentence).flatMap((group) => clauseOf(doc, group) ?? []);
}

/** The verb groups of a sentence, found by halves since they stand in text order: long texts have thousands. */
function groupsOf({ verbGroups }: Doc, { index }: Sentence): readonly VerbGroup[] {
  let [from, to] = [0, verbGroups.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (verbGroups[middle]!.sentence < index) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (verbGroups[end]?.sentence === index) end++;
  return verbGroups.slice(from, end);
}

function clauseOf(doc: Doc, group: VerbGroup): Clause | null {
  if (group.reflexive || group.sureness < 0.75 || group.tense.startsWith('impératif')) return null;
  if (/^(?:subjonctif)/.test(group.tense) || !isPlain(doc, group)) return null;
  const finite = doc.words[group.words[0]!]!;
  const ne = beside(doc, finite, -1);
  const verb = ne && /^n[e']$/.test(low(ne)) ? ne.index : finite.index;
  const head = subjectOf(doc, group);
  const subject = head && subjectRange(doc, head, verb);
  if (!head || !subject) return null;
  const main = doc.words[group.main]!;
  let rest = afterNegation(doc, main.index + 1);
  const infinitive = doc.words[rest];
  let host = main;
  if (MODAL.test(group.lemma) && infinitive?.sentence === group.sentence && infinitive.feats.VerbForm === 'Inf') {
    if (infinitive.margin < 0.5) return null;
    host = infinitive;
    rest = infinitive.index + 1;
  }
  const end = endOf(doc, rest, group.sentence);
  return end === null || end <= rest ? null : { group, subject, subjectHead: head, verb, host, rest, end };
}

/** No word inside the group but « pas » and its like. */
function isPlain(doc: Doc, { words }: VerbGroup): boolean {
  return words.every((index, i) => {
    const between = i === 0 ? [] : doc.words.slice(words[i - 1]! + 1, index);
    return between.every((word) => NEGATIVE.test(low(word)));
  });
}

function afterNegation(doc: Doc, index: number): number {
  return doc.words[index] && NEGATIVE.test(low(doc.words[index]!)) ? index + 1 : index;
}

function subjectOf(doc: Doc, group: VerbGroup): Word | null {
  const { first, end } = doc.sentences[group.sentence]!.words;
  const found = doc.words
    .slice(first, end)
    .filter(({ head, relation }) => head === group.main && /^nsubj(?:$|:pass)/.test(relation ?? ''));
  const [word] = found;
  if (found.length !== 1 || !word || word.arcMargin < SURE || word.index > group.words[0]!) return null;
  if (/^(?:qui|que|ce|c'|tout|rien|personne|cela|ça|l'on)$/.test(low(word))) return null;
  return word.upos === 'NOUN' || word.upos === 'PROPN' || /^(?:je|j'|il|elle|on|nous|ils|elles)$/.test(low(word))
    ? word
    : null;
}

/** The words of the subject up to the verb, where the clause begins with them. */
function subjectRange(doc: Doc, head: Word, verb: number): Range | null {
  const first = firstOfPhrase(doc, head);
  const before = beside(doc, doc.words[first]!, -1);
  if (before && !BEFORE.test(low(before))) return null;
  const between = doc.words.slice(head.index + 1, verb);
  const isOpen = between.some(
    (word) =>
      !isWord(word) ||
      word.upos === 'SCONJ' ||
      /^(?:PRON|ADV|VERB|AUX)$/.test(word.upos) ||
      /^(?:en|par|pour|dans|sur|avec|entre|parmi|sans|chez|ou|ni)$/.test(low(word))
  );
  return isOpen ? null : { first, end: verb };
}

/** Where a phrase begins: its determiner, or what stands of adjectives and numbers before its head. */
export function firstOfPhrase(doc: Doc, head: Word): number {
  let first = head.index;
  for (let by = -1; by >= -4; by--) {
    const word = beside(doc, head, by);
    if (!word || !/^(?:DET|ADJ|NUM|PROPN)$/.test(word.upos) || word.token === beside(doc, word, -1)?.token) break;
    first = word.index;
    if (word.upos === 'DET') break;
  }
  // « tous les élèves »
  const before = beside(doc, doc.words[first]!, -1);
  return before && /^tou(?:s|tes?|t)$/.test(low(before)) ? before.index : first;
}

/** The end of what follows the verb, null where the clause does not end there. */
function endOf(doc: Doc, from: number, sentence: number): number | null {
  for (let i = from; ; i++) {
    const word = doc.words[i];
    if (!word || word.sentence !== sentence) return null;
    if (BREAK.test(word.form)) return word.form === ',' && goesOn(doc, word) ? null : i;
    if (!isWord(word) || word.upos === 'SCONJ' || word.upos === 'PRON' || word.upos === 'AUX') return null;
    if (/^(?:que|qu'|ni|ou|comme|mais)$/.test(low(word)) || word.feats.VerbForm === 'Inf') return null;
    if (word.feats.VerbForm === 'Fin') return null;
    if (word.upos === 'CCONJ' && isNewClause(doc, word)) return i;
  }
}

/** « et a supprimé », « et ils sont partis »: a verb of its own comes before the next break. */
function isNewClause(doc: Doc, conjunction: Word): boolean {
  for (let by = 1; by <= 6; by++) {
    const word = beside(doc, conjunction, by);
    if (!word || BREAK.test(word.form)) return false;
    if (word.feats.VerbForm === 'Fin') return true;
  }
  return false;
}

/** After the comma a noun or adjective follows: a list, or something said of what stands before. */
function goesOn(doc: Doc, comma: Word): boolean {
  const next = beside(doc, comma, 1);
  return !next || /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(next.upos) || /^(?:de|d'|c'est-à-dire)$/.test(low(next));
}

/**
 * The object right behind the verb (an adverb may stand between) with all that belongs to it; null where there is none or
 * its end is in doubt. `isTransitive` says whether the verb takes an object at all, for a tree that is not sure.
 */
export function objectOf(doc: Doc, { host, rest, end }: Clause, isTransitive: boolean): Complement | null {
  const from = doc.words[rest]?.upos === 'ADV' ? rest + 1 : rest;
  const head = doc.words
    .slice(from, end)
    .find((word) => word.head === host.index && word.relation === 'obj' && /^(?:NOUN|PROPN)$/.test(word.upos));
  if (!head || firstOfObject(doc, head) !== from) return null;
  if (head.arcMargin < 0.4 && !(isTransitive && doc.words[from]!.upos === 'DET')) return null;
  const last = phraseEnd(doc, head, end);
  return last === null ? null : { range: { first: from, end: last }, head };
}

/** As the phrase begins, with the « de » that is half of « du » and « des », or stands after « pas ». */
function firstOfObject(doc: Doc, head: Word): number {
  const first = firstOfPhrase(doc, head);
  const before = beside(doc, doc.words[first]!, -1);
  return before && /^(?:de|d')$/.test(low(before)) && before.upos !== 'ADP' ? before.index : first;
}

/** After the adjectives, the complements with « de » and the nouns joined by « et » that follow a noun. */
export function phraseEnd(doc: Doc, head: Word, end: number): number | null {
  let i = head.index + 1;
  while (i < end) {
    const word = doc.words[i]!;
    const next = doc.words[i + 1];
    if (/^(?:chaque|ce|cet|cette)$/.test(low(word))) break;
    if (word.upos === 'ADJ' || word.upos === 'PROPN' || word.feats.VerbForm === 'Part') i++;
    else if (/^(?:plus|moins|très|aussi|si)$/.test(low(word)) && next?.upos === 'ADJ' && i + 1 < end) i += 2;
    else if (isManner(doc, word)) break;
    else if (/^(?:de|d')$/.test(low(word)) || low(word) === 'et') {
      const noun = nextNoun(doc, i + 1, end);
      if (noun === null) return null;
      i = noun + 1;
    } else if (isNounsOwn(doc, word, head, end)) i += 2;
    else break;
  }
  // « une liaison avouée peu après »: what follows a participle may belong to it.
  if (i < end && i > head.index + 1 && doc.words[i - 1]!.feats.VerbForm === 'Part') return null;
  return i;
}

/** « de manière réaliste », « de nouveau »: said of the verb, not of the noun before. */
function isManner(doc: Doc, word: Word): boolean {
  return (
    /^(?:de|d')$/.test(low(word)) &&
    /^(?:manière|façon|nouveau|suite|loin|préférence|accord|abord|ici)$/.test(low(beside(doc, word, 1)))
  );
}

/** « une voiture à cheval », « une camionnette en panne » */
function isNounsOwn(doc: Doc, preposition: Word, head: Word, end: number): boolean {
  const next = doc.words[preposition.index + 1];
  return (
    /^(?:à|en)$/.test(low(preposition)) &&
    preposition.index + 1 < end &&
    next?.upos === 'NOUN' &&
    next.head === head.index &&
    next.relation === 'nmod'
  );
}

function nextNoun(doc: Doc, from: number, end: number): number | null {
  for (let i = from; i < end; i++) {
    const word = doc.words[i]!;
    if (word.upos === 'NOUN' || word.upos === 'PROPN') return i;
    if (!/^(?:DET|ADJ|NUM)$/.test(word.upos)) return null;
  }
  return null;
}

const CIRCUMSTANCE = /^(?:pendant|depuis|dès|avant|après|lors|durant|grâce|malgré|vers)$/;
const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** « chaque matin », « cette année » at the end */
function isWhen(doc: Doc, from: number, end: number): boolean {
  return (
    end - from === 2 &&
    /^(?:chaque|ce|cet|cette)$/.test(low(doc.words[from]!)) &&
    /^(?:jour|matin|soir|nuit|semaine|mois|année|été|hiver|automne|printemps|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
      doc.words[from + 1]!.lemma
    )
  );
}

/** « déjà », « hier »; not « au-dessus » or « plus », which may say more of the noun. */
function isAdverb(word: Word): boolean {
  return word.upos === 'ADV' && !/^(?:en|plus|moins|aussi|très|près|loin|autour|hors|.*-.*)$/.test(low(word));
}

/** Nothing follows, or what follows plainly belongs to the verb and not to the noun before. */
export function restIsOfVerb(doc: Doc, from: number, end: number, host: Word): boolean {
  if (from === end) return true;
  const word = doc.words[from]!;
  if (CIRCUMSTANCE.test(low(word)) || DAY.test(low(word)) || isAdverb(word)) return true;
  if (low(word) === 'en' && /^\d{4}$/.test(low(beside(doc, word, 1)))) return true;
  if (isManner(doc, word) || isWhen(doc, from, end)) return true;
  if (word.upos !== 'ADP') return false;
  // « pour 95 000 euros »: a price is paid, whatever the tree says.
  if (low(word) === 'pour' && doc.entities.some(({ type, words }) => type === 'MONEY' && words.first === from + 1))
    return true;
  const noun = doc.words[word.head ?? -1];
  // « les régions en Australasie »: « en » and « à » may belong to the noun even where the tree doubts little.
  if (low(word) === 'en')
    return doc.entities.some(({ type, words }) => type === 'DATE' && words.first <= from + 1 && words.end > from + 1);
  const needed = /^(?:à|entre|contre|sur)$/.test(low(word)) ? 1 : 0.5;
  return noun?.head === host.index && noun.arcMargin >= needed;
}

/** The clause as a sentence of its own: a capital, no full stop. */
export function shownClause(doc: Doc, from: number, end: number): string {
  return textAt(doc, { start: doc.words[from]!.start, end: doc.words[end - 1]!.end }).replace(/\s+/g, ' ');
}

/** How many words a stretch has. */
export function lengthOf(doc: Doc, { first, end }: Range): number {
  return doc.words.slice(first, end).filter(isWord).length;
}
