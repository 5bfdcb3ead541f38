import type { Entity, Features, Word } from '../../doc.ts';
import type { Clause } from '../verb-groups.ts';

const CLITIC = /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en|nous|vous)$/;
const SUBJECTS = /^(?:je|j'|tu|il|elle|on|l'on|ils|elles|ce|c'|cela|ça|qui|celui-ci|celle-ci|ceux-ci|celles-ci|ceci)$/;
const PLACE_PREPOSITION =
  /^(?:de|d'|à|en|dans|sur|pour|par|avec|sans|sous|entre|chez|contre|malgré|selon|depuis|dès|vers|après|avant|pendant|comme|lors)$/;

/** The first word of each person's, place's and body's name, by its last word. */
export type NameStarts = ReadonlyMap<number, number>;

export function nameStarts(entities: readonly Entity[]): NameStarts {
  const names = entities.filter(({ type }) => type === 'PER' || type === 'LOC' || type === 'ORG');
  return new Map(names.map(({ words }) => [words.end - 1, words.first]));
}

/** Pronouns that are a subject by themselves: « tout était vendu », « certains saluent ». */
const INDEFINITE =
  /^(?:tout|tous|toutes|certains|certaines|beaucoup|personne|rien|chacun|chacune|plusieurs|aucun|aucune|nul)$/;

/**
 * Index of the head of a finite verb's subject, null where it is not sure: the pronoun beside it, or the noun phrase that
 * opens the clause and agrees with the verb (« La question de Taïwan reste », « Antony Blinken a »).
 */
export function subjectOf(clause: Clause, names: NameStarts, verb: number, feats: Features): number | null {
  return hookedSubject(clause, verb) ?? pronounSubject(clause, verb, feats) ?? nounSubject(clause, names, verb, feats);
}

/** « durera-t-il », « dit-elle » */
function hookedSubject({ lower, end }: Clause, verb: number): number | null {
  const after = verb + 1 < end ? lower[verb + 1]! : '';
  return /^-(?:t-)?(?:je|tu|il|elle|on|ils|elles|nous|vous|ce)$/.test(after) ? verb + 1 : null;
}

function pronounSubject({ words, lower, first }: Clause, verb: number, feats: Features): number | null {
  let at = verb - 1;
  while (at >= first && CLITIC.test(lower[at]!) && words[at]!.upos !== 'DET') at--;
  const isOwn = (form: string | undefined): boolean =>
    (form === 'nous' && feats.Person === '1' && feats.Number === 'Plur') ||
    (form === 'vous' && feats.Person === '2' && feats.Number === 'Plur');
  // « à cela nous ne pouvons »: the nearest « nous » of a first person is the subject.
  if (at + 1 < verb && isOwn(lower[at + 1])) return at + 1;
  return at >= first && SUBJECTS.test(lower[at]!) && words[at]!.upos === 'PRON' ? at : null;
}

/** Walks left over the noun phrases before a verb to the one that opens the clause; gives up at the first doubt. */
function nounSubject(clause: Clause, names: NameStarts, verb: number, feats: Features): number | null {
  const { words, lower, first } = clause;
  if (feats.Person !== '3') return null;
  let at = verb - 1;
  while (at >= first && (CLITIC.test(lower[at]!) || words[at]!.upos === 'ADV') && words[at]!.upos !== 'DET') at--;
  at = beforeInsertion(clause, at);
  let isJoined = false;
  for (let phrases = 0; phrases < 4; phrases++) {
    const phrase = phraseEndingAt(clause, names, at);
    if (!phrase) return null;
    const before = phrase.first - 1;
    const { head } = phrase;
    const isList = isJoined && lower[before] === ',' && /^(?:NOUN|PROPN|ADJ)$/.test(words[before - 1]?.upos ?? '');
    if (isList) return null;
    if (before < first || opensClause(clause, before)) return agrees(words, head, feats, isJoined) ? head : null;
    if (lower[before] === 'et' && words[before]!.upos === 'CCONJ') isJoined = true;
    else if (!PLACE_PREPOSITION.test(lower[before]!)) return null;
    else isJoined = false;
    at = before - 1;
    if (at < first) return null;
  }
  return null;
}

/** « Antony Blinken, secrétaire d’État, a »: steps over what stands between two commas when it is short and has no verb. */
function beforeInsertion({ words, lower, first }: Clause, at: number): number {
  if (at < first || lower[at] !== ',') return at;
  for (let k = at - 1; k >= Math.max(first, at - 10); k--) {
    if (words[k]!.feats.VerbForm === 'Fin') return at;
    if (lower[k] === ',') return k - 1;
  }
  return at;
}

/** The noun phrase whose last word stands at a place: DET? NUM? ADJ* NOUN ADJ*, or a name. */
function phraseEndingAt(
  { words, lower, first }: Clause,
  names: NameStarts,
  last: number
): { first: number; head: number } | null {
  if (last < first) return null;
  const name = names.get(last);
  if (name !== undefined) {
    const hasArticle = name > first && /^(?:le|la|les|l')$/.test(lower[name - 1]!);
    return { first: hasArticle ? name - 1 : name, head: firstOfName(words, name, last) };
  }
  if (words[last]!.upos === 'PRON' && INDEFINITE.test(lower[last]!)) return { first: last, head: last };
  let at = last;
  while (at >= first && (words[at]!.upos === 'ADJ' || isBareParticiple(words[at]!))) at--;
  if (at < first || (words[at]!.upos !== 'NOUN' && words[at]!.upos !== 'PROPN')) return null;
  let head = at;
  while (at - 1 >= first && words[at - 1]!.upos === 'PROPN' && words[head]!.upos === 'PROPN') at--;
  head = words[head]!.upos === 'PROPN' ? at : head;
  while (at - 1 >= first && /^(?:ADJ|NUM)$/.test(words[at - 1]!.upos)) at--;
  while (at - 1 >= first && words[at - 1]!.upos === 'DET') at--;
  return { first: at, head };
}

/** The word of a name that carries it: « Blinken » of « M. Blinken », « Bourse » of « la Bourse de Paris ». */
function firstOfName(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { upos, form } = words[i]!;
    if ((upos === 'PROPN' || upos === 'NOUN') && !/^(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr)\.?$/.test(form)) return i;
  }
  return first;
}

function isBareParticiple({ upos, feats }: Word): boolean {
  return upos === 'VERB' && feats.VerbForm === 'Part' && feats.Tense === 'Past';
}

/** What may stand before a subject that opens its clause: « que », « quand », a comma, « et » of clauses, a quote. */
function opensClause({ words, lower, first }: Clause, at: number): boolean {
  const form = lower[at]!;
  const { upos } = words[at]!;
  // « telles que X donnent », « plus que X » compare and open nothing.
  if (/^qu[e']$/.test(form) && /^(?:tels?|telles?|plus|moins|ainsi|autant|mieux)$/.test(lower[at - 1] ?? ''))
    return false;
  if (upos === 'SCONJ' || /^(?:où|dont|mais|car|or|donc|puis|cependant|pourtant|ainsi)$/.test(form)) return true;
  if (/^[«"“:;—–(]$/.test(form)) return true;
  if (form !== ',') return false;
  // A comma may part the members of a list: only what opens the sentence before it is trusted.
  return isAdverbial({ words, lower, first, end: at }, first, at);
}

/** « Cependant, », « En 2023, », « Dans la baie de Calvi, »: from the start of the sentence to the comma, without a verb. */
function isAdverbial(
  { words, lower }: Pick<Clause, 'words' | 'lower'> & { first: number; end: number },
  from: number,
  comma: number
): boolean {
  const head = words[from]!;
  if (comma - from > 14) return false;
  for (let k = from; k < comma; k++) if (words[k]!.feats.VerbForm === 'Fin') return false;
  return (
    head.upos === 'ADV' ||
    head.upos === 'ADP' ||
    /^(?:le|en|un|deux|trois)$/.test(lower[from]!) ||
    head.upos === 'CCONJ'
  );
}

function agrees(words: readonly Word[], head: number, feats: Features, isJoined: boolean): boolean {
  if (isJoined) return feats.Number === 'Plur';
  const { Number } = words[head]!.feats;
  if (words[head]!.upos === 'PROPN') return true;
  return Number === undefined || Number === feats.Number;
}
