import type { Range, Upos, Word } from '../../doc.ts';
import { isPronounEn } from '../expressions.ts';
import type { ConnectorEntry, Relation } from '../../french/lexicon.ts';

/** Where a connector stands: its first word, the word after it, and the sentence. */
export interface Place {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly at: number;
  readonly after: number;
  readonly sentence: Range;
}

/** Classes that a connector of one word may have; « car » the coach and « or » the metal are nouns. */
const JOINING: ReadonlySet<Upos> = new Set(['ADV', 'CCONJ', 'SCONJ', 'ADP']);
/** These join only at the head of a clause: elsewhere « ainsi » is « thus », « de plus » « more », « bientôt » « soon ». */
const AT_HEAD =
  /^(?:ainsi|enfin|puis|alors|bref|or|finalement|d’abord|ensuite|de plus|en plus|en fait|au fond|au total|après tout|avant|après|auparavant|aussitôt|bientôt|soit|de même|du coup|après|en effet|tel)$/;
/** These need an infinitive after them: « pour réussir », « histoire de rire », « à moins de courir ». */
const BEFORE_INFINITIVE =
  /^(?:pour|afin de|avant de|histoire de|à moins de|loin de|quitte à|de peur de|de façon à|de manière à|sans compter|en vue de|dans le but de)$/;
/** « le côté », « contre » and « comme » by themselves say too little to name a relation. */
const TOO_VAGUE = /^(?:contre|tel|tel que|d’un côté|de l’autre|du côté de|sous l’effet de|jusque-là)$/;

/** The relation that a connector marks at a place; null where it joins nothing or nobody can say which of several it is. */
export function relationHere(form: string, entries: readonly ConnectorEntry[], place: Place): Relation | null {
  const isOneWord = !/[\s’-]/.test(form);
  if (TOO_VAGUE.test(form) || (isOneWord && !JOINING.has(place.words[place.at]!.upos))) return null;
  if (BEFORE_INFINITIVE.test(form) && !leadsToInfinitive(place)) return null;
  if (AT_HEAD.test(form) && !isAtHead(place)) return null;
  if (isPronounEn(place.words, place.lower, place.at)) return null;
  if (/^(?:plus|moins|autant) que$/.test(form) && isLimited(place)) return null;
  const settle = SETTLERS[form];
  const relation = settle ? settle(place) : (entries[0]?.relation ?? null);
  if (!settle && entries.length > 1) return null;
  return relation !== null && entries.some((entry) => entry.relation === relation) ? relation : null;
}

/** How the place decides among several relations; null says that it does not. */
const SETTLERS: Readonly<Record<string, (place: Place) => Relation | null>> = {
  comme: (place) => (place.at === place.sentence.first && hasClause(place) ? 'cause' : null),
  si: ({ words, at }) => (words[at]!.upos === 'SCONJ' ? 'condition' : null),
  aussi: (place) => (isAtHead(place) ? (isInverted(place) ? 'consequence' : null) : 'addition'),
  'alors que': ({ lower, at }) => (lower[at - 1] === ',' ? 'opposition' : null),
  'tandis que': () => 'opposition',
  quand: ({ words, at }) => (words[at]!.upos === 'SCONJ' ? 'time' : null),
  puis: () => 'time',
  ensuite: () => 'time',
  enfin: () => 'order',
  'ainsi que': () => 'addition',
  'de façon que': () => 'goal',
  'de manière que': () => 'goal'
};

/** The start of the sentence, or after a stop, a comma or « et », « mais ». */
function isAtHead({ lower, at, sentence }: Place): boolean {
  return at === sentence.first || /^(?:[,;:«—–(]|et|mais|ou)$/.test(lower[at - 1]!);
}

function leadsToInfinitive({ words, lower, after, sentence }: Place): boolean {
  for (let at = after; at < Math.min(sentence.end, after + 5); at++) {
    const { upos, feats } = words[at]!;
    if (feats.VerbForm === 'Inf') return true;
    const isClitic =
      upos === 'PRON' || /^(?:le|la|les|l'|ne|n'|pas|plus|mieux|bien|ne|y|en)$/.test(lower[at]!) || upos === 'ADV';
    if (!isClitic) return false;
  }
  return false;
}

/** « Comme il pleuvait, »: a finite verb before the next comma. */
function hasClause({ words, lower, after, sentence }: Place): boolean {
  for (let at = after; at < Math.min(sentence.end, after + 20); at++) {
    if (words[at]!.feats.VerbForm === 'Fin') return true;
    if (lower[at] === ',') return false;
  }
  return false;
}

/** « Aussi faut-il »: a subject hooked to the verb close behind. */
function isInverted({ lower, after, sentence }: Place): boolean {
  return lower
    .slice(after, Math.min(sentence.end, after + 8))
    .some((form) => /^-(?:t-)?(?:il|elle|on|ils|elles|ce|nous|vous)$/.test(form));
}

/** « ne compte plus que trois élèves » limits and compares nothing. */
function isLimited({ lower, at, sentence }: Place): boolean {
  return lower.slice(Math.max(sentence.first, at - 5), at).some((form) => form === 'ne' || form === "n'");
}
