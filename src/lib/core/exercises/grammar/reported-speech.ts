import type { Span } from '../../article/article.ts';
import type { Attribution, Doc, VerbGroup, VerbTense, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { SUBJUNCTIVE_VERBS } from '../../document/french/verb-lists.ts';
import { auxiliaryTense, simpleForms } from './conjugation.ts';
import { isWord, low, textAt } from './passage.ts';
import { takesElision } from './place.ts';

/** A verb that a reported sentence asks for. */
export interface ReportedVerb {
  readonly group: VerbGroup;
  readonly answer: string;
  /** Tense of the form that changes, in the quote and in the report. */
  readonly from: VerbTense;
  readonly to: VerbTense;
  /** The quote's form in the third person, the report's form in the first where it differs. */
  readonly kept: string | null;
  readonly firstPerson: string | null;
}

/** What was said, and how it is reported. */
export interface Report {
  readonly quote: string;
  /** « qu’elle (1) _____ deux heures de travail, mais qu’elle (2) _____ leur colère » */
  readonly clause: string;
  readonly verbs: readonly ReportedVerb[];
}

/** What a tense becomes after a verb of saying in the past; others stay. */
const SHIFTED: Partial<Record<VerbTense, VerbTense>> = { présent: 'imparfait', futur: 'conditionnel présent' };
const STAYS = /^(?:imparfait|conditionnel présent|subjonctif présent)$/;
const MOST_GAPS = 2;
const LONGEST = 20;
const FEWEST = 4;

/** Words that depend on who speaks, when and where, and are not changed here. */
const DEICTIC =
  /^(?:hier|aujourd'hui|demain|maintenant|ici|avant-hier|après-demain|tu|te|t'|toi|vous|votre|vos|ton|ta|tes|nous|notre|nos|moi|mien|mienne|miens|miennes|soi|voilà|voici|oui|non|prochain|prochaine|prochains|prochaines|dernier|dernière|derniers|dernières|bientôt|désormais|actuellement|merci|-là|là)$/;
const TIME_NOUN =
  /^(?:an|année|mois|semaine|jour|matin|soir|nuit|été|hiver|printemps|automne|week-end|après-midi|fois)$/;

/**
 * The first sentence of a quote as reported speech with its verbs left out, where every change is sure: tense after a past
 * verb, first person singular to third. Null where words depend on the moment, an address or a group, or nothing changes.
 */
export function reportOf(
  doc: Doc,
  { content }: Attribution,
  gender: 'Masc' | 'Fem' | null,
  french: French
): Report | null {
  const words = firstSentence(doc, content);
  if (!words || !isPlain(words)) return null;
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  const groups = doc.verbGroups.filter((group) => group.start >= start && group.end <= end);
  const finite = words.filter(({ feats }) => feats.VerbForm === 'Fin');
  if (groups.length === 0 || finite.some(({ index }) => !groups.some((group) => group.words[0] === index))) return null;
  const verbs = new Map<number, ReportedVerb | string>();
  for (const group of groups) {
    const changed = verbOf(doc, group, french);
    if (changed === null) return null;
    verbs.set(group.words[0]!, changed);
  }
  if (words.some(isFirstPerson) && !gender) return null;
  // « elle ne filme pas les gens », said by a woman of another: the report would not tell the two apart.
  if (words.some((word) => mayBeMistaken(word, gender))) return null;
  const asked = [...verbs.values()].filter((verb): verb is ReportedVerb => typeof verb !== 'string');
  // « tout est prévu » after a mere comma would need a « que » of its own.
  if (asked.length === 0 || words.some((word, i) => word.form === ',' && startsClause(doc, words[i + 1] ?? null)))
    return null;
  const clause = written(doc, words, groups, verbs, asked.slice(0, MOST_GAPS), gender, french);
  return clause === null ? null : { quote: textAt(doc, { start, end }), clause, verbs: asked.slice(0, MOST_GAPS) };
}

/** The words of the first sentence inside the quotation marks, without its last sign. */
function firstSentence(doc: Doc, content: Span): readonly Word[] | null {
  const inside = doc.words.filter(({ start, end }) => start >= content.start && end <= content.end);
  const first = inside[0];
  if (!first || !/^\p{Lu}/u.test(first.form)) return null;
  const stop = inside.findIndex(({ form }) => /^(?:[.!?…]+|:)$/.test(form));
  if (stop >= 0 && !/^[.:]$/.test(inside[stop]!.form)) return null;
  const words = stop < 0 ? inside : inside.slice(0, stop);
  const count = words.filter(isWord).length;
  return count >= FEWEST && count <= LONGEST ? words : null;
}

function isPlain(words: readonly Word[]): boolean {
  const opening = words[0]!;
  // What « on » does always holds, and may keep its present.
  if (words.some((word) => /^(?:on|l'on)$/.test(low(word)))) return false;
  // « Un village sans boulangerie, c’est… »: what always holds may keep its present.
  if (
    !/^(?:PRON|DET|PROPN|NUM)$/.test(opening.upos) ||
    /^(?:une?|on|rien|tout|personne|chaque|quelqu'un|celui|celle|ceux|celles)$/.test(low(opening))
  )
    return false;
  if (words.some((word, i) => /^(?:ce|c'|cela)$/.test(low(word)) && words[i - 1]?.form === ',')) return false;
  // « il faut qu’ils s’amusent »: a subjunctive that looks like an indicative does not change.
  if (words.some(({ lemma }) => SUBJUNCTIVE_VERBS.has(lemma)) && words.some((word) => /^(?:que|qu')$/.test(low(word))))
    return false;
  // « je regarde ses courses »: beside « il regardait », « ses » would be anybody's.
  if (words.some(isFirstPerson) && words.some((word) => /^(?:son|sa|ses|lui|elle)$/.test(low(word)))) return false;
  return words.every((word, i) => {
    if (!isWord(word) && !/^[,’]$/.test(word.form)) return false;
    const demonstrative = /^(?:ce|cet|cette|ces)$/.test(low(word));
    const next = words[i + 1];
    if (demonstrative && next && TIME_NOUN.test(next.lemma)) return false;
    // « il y a dix ans », « comme si »: the moment of speech, or more than one change.
    if (low(word) === 'y' && words[i + 1]?.lemma === 'avoir' && words.some(({ lemma }) => TIME_NOUN.test(lemma)))
      return false;
    return !DEICTIC.test(low(word)) && !/-(?:je|tu|il|elle|nous|vous|on|ce|moi)$/.test(low(word));
  });
}

function isFirstPerson(word: Word): boolean {
  return /^(?:je|j'|me|m'|mon|ma|mes)$/.test(low(word));
}

function mayBeMistaken(word: Word, gender: 'Masc' | 'Fem' | null): boolean {
  if (!/^(?:il|elle)$/.test(low(word)) || word.relation?.startsWith('expl')) return false;
  return gender === null || (low(word) === 'il') === (gender === 'Masc');
}

/** A verb to be asked, its unchanged form in the third person, or null where the change is not sure. */
function verbOf(doc: Doc, group: VerbGroup, french: French): ReportedVerb | string | null {
  const from = auxiliaryTense(group.tense) ?? group.tense;
  const finite = doc.words[group.words[0]!]!;
  const isFirst = group.person === '1' && group.number === 'Sing';
  if (group.sureness < 0.75 || group.person === '2' || (group.person === '1' && !isFirst)) return null;
  const person = { person: '3', number: group.number } as const;
  const to = SHIFTED[from];
  const lemma = finite.lemma;
  if (!to) {
    if (!STAYS.test(from)) return null;
    if (!isFirst) return finite.form;
    const forms = simpleForms(french, lemma, from, person);
    return forms.length === 1 ? forms[0]! : null;
  }
  const form = simpleForms(french, lemma, to, person);
  const kept = simpleForms(french, lemma, from, person);
  const own = isFirst ? simpleForms(french, lemma, to, { person: '1', number: 'Sing' }) : [];
  if (form.length !== 1 || kept.length === 0) return null;
  const rest = participleAfter(doc, group);
  return {
    group,
    answer: form[0]! + rest,
    from: group.tense,
    to: (Object.entries(COMPOUND).find(([tense]) => tense === group.tense)?.[1] ?? to) as VerbTense,
    kept: kept[0] === form[0] ? null : kept[0]! + rest,
    firstPerson: own[0] && own[0] !== form[0] ? own[0] + rest : null
  };
}

const COMPOUND: Partial<Record<VerbTense, VerbTense>> = {
  'passé composé': 'plus-que-parfait',
  'futur antérieur': 'conditionnel passé'
};

/** What follows the changed form in the same gap: « réaffirmé » of « a réaffirmé », where nothing stands between. */
function participleAfter(doc: Doc, group: VerbGroup): string {
  if (!isTight(group)) return '';
  return group.words
    .slice(1)
    .map((index) => ` ${textAt(doc, doc.words[index]!)}`)
    .join('');
}

function isTight({ words }: VerbGroup): boolean {
  return words.every((index, i) => i === 0 || index === words[i - 1]! + 1);
}

/** The reported clause, from « que » on; null where a pronoun's place is not sure. */
function written(
  doc: Doc,
  words: readonly Word[],
  groups: readonly VerbGroup[],
  verbs: ReadonlyMap<number, ReportedVerb | string>,
  asked: readonly ReportedVerb[],
  gender: 'Masc' | 'Fem' | null,
  french: French
): string | null {
  const parts: string[] = [];
  const covered = new Set<number>();
  let unsure = false;
  words.forEach((word, i) => {
    if (covered.has(word.index) || word.token === words[i - 1]?.token) return;
    const verb = verbs.get(word.index);
    if (typeof verb === 'object') {
      const gap = asked.indexOf(verb);
      if (isTight(verb.group)) for (const index of verb.group.words) covered.add(index);
      parts.push(gap < 0 ? verb.answer : asked.length > 1 ? `(${gap + 1}) _____` : '_____');
    } else if (typeof verb === 'string') parts.push(verb);
    else {
      const changed = changedWord(word, words[i + 1] ?? null, groups, gender);
      if (changed === null) unsure = true;
      else parts.push(changed === '' ? tokenText(doc, word, i === 0) : changed);
    }
    if (joinsClause(doc, word, words[i + 1] ?? null)) parts.push('que');
  });
  return unsure
    ? null
    : joinedUp(
        ['que', ...parts],
        asked.map(({ answer }) => answer),
        french
      );
}

function tokenText(doc: Doc, word: Word, isFirst: boolean): string {
  const text = textAt(doc, doc.tokens[word.token]!);
  return isFirst && word.upos !== 'PROPN' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The third person for a word of the first; empty for a word that stays, null where it cannot be told. */
function changedWord(
  word: Word,
  next: Word | null,
  groups: readonly VerbGroup[],
  gender: 'Masc' | 'Fem' | null
): string | null {
  switch (low(word)) {
    case 'je':
    case "j'":
      return gender === 'Fem' ? 'elle' : 'il';
    case 'mon':
      return 'son';
    case 'ma':
      return 'sa';
    case 'mes':
      return 'ses';
    case 'me':
    case "m'": {
      const group = groups.find(({ words }) => words[0] === next?.index);
      if (group?.reflexive && group.person === '1') return 'se';
      return word.relation === 'iobj' && word.arcMargin >= 0.5 ? 'lui' : null;
    }
    default:
      return '';
  }
}

/** « mais je comprends » is « mais qu’elle comprenait »: the second clause is reported too. */
function joinsClause(doc: Doc, word: Word, next: Word | null): boolean {
  return /^(?:et|mais)$/.test(low(word)) && word.upos === 'CCONJ' && startsClause(doc, next);
}

/** A subject follows. */
function startsClause(doc: Doc, next: Word | null): boolean {
  if (!next) return false;
  if (/^(?:je|j'|il|elle|on|ils|elles|ce|c'|cela)$/.test(low(next))) return true;
  const noun = next.upos === 'DET' ? doc.words[next.head ?? -1] : next;
  return /^nsubj/.test(noun?.relation ?? '');
}

/** Puts the parts together with elision; a gap sounds as its answer does. */
function joinedUp(parts: readonly string[], answers: readonly string[], french: French): string {
  let gap = 0;
  const sounds = parts.map((part) => (/_____$/.test(part) ? answers[gap++]! : part));
  let out = '';
  parts.forEach((part, i) => {
    const next = sounds[i + 1];
    const lower = part.toLowerCase();
    const base = /^(?:n|s|qu)’$/.test(lower) ? lower.replace('’', 'e') : lower;
    const leans = /^(?:ne|se|que)$/.test(base) && next !== undefined;
    const text = !leans ? part : takesElision(french, next) ? base.replace(/e$/, '’') : base;
    const glue = out === '' || /’$/.test(out) || /^[,.]$/.test(part) ? '' : ' ';
    out += glue + text;
  });
  return out;
}
