import { hash32 } from '../../article/hash.ts';
import type { Level, Upos } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { EntryHead, Lexicon, LexiconEntry } from '../../document/french/lexicon.ts';
import { isNear, isOpposite } from './near.ts';
import { areOfOneKind } from './profile.ts';

/** A word that could be taken for the right one, in the form that the place asks for. */
export interface WrongWord {
  readonly entry: LexiconEntry;
  readonly form: string;
}

/** What makes a good wrong word for a key. */
export interface WrongWords {
  readonly key: LexiconEntry;
  /** The only lemmas that may stand there; where it is not given, any of the key's class. */
  readonly among?: ReadonlySet<string>;
  /** The band beyond which no word may stand there. */
  readonly rarest?: number;
  /** Whether a word may stand there, by what its entry says alone. */
  readonly suits?: (entry: LexiconEntry) => boolean;
  /** The form that a word would have there, null where it must not stand there. */
  readonly formOf: (entry: LexiconEntry) => string | null;
  /** Lemmas of the same class in the article: plausible to whoever has not read it well. */
  readonly inArticle: ReadonlySet<string>;
  /** Lemmas and forms that must not be offered: what the sentence itself holds. */
  readonly taken: ReadonlySet<string>;
  /** How many at most. */
  readonly count: number;
}

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** How far level and frequency band of a wrong word may be from the key's. */
const FARTHEST_LEVEL = 2;
const FARTHEST_BAND = 2;
/** The last of all bands. */
const RAREST = 8;

/** Several words, or a name. */
const SEVERAL_OR_NAME = /[ ’-]|^\p{Lu}/u;

/** More points than any pair reaches. */
const MOST_POINTS = 32;

/**
 * Wrong words of the key's class, best first, none near the key and no two near one another.
 *
 * The best are those a learner would hesitate about: an opposite (one at most), words of the same article, of the same kind
 * of thing, of like shape (« lassitude », « gratitude ») and of like level and frequency. Linear in the lexicon; forms
 * and nearness, which cost more, are looked at for the best only.
 */
export function wrongWords(wanted: WrongWords, french: French): readonly WrongWord[] {
  const { key } = wanted;
  const byPoints = candidatesByPoints(wanted, french.lexicon);
  const chosen: WrongWord[] = [];
  for (let points = MOST_POINTS - 1; points > 0 && chosen.length < wanted.count; points--) {
    const equals = byPoints[points]!;
    if (equals.length > 1) equals.sort((a, b) => tie(a, key) - tie(b, key));
    for (const { entry } of equals) if (chosen.length < wanted.count) addIfFair(entry, chosen, wanted, french);
  }
  return chosen;
}

/**
 * The words that may be options, by their points. Loops are plain here: thousands of words are looked at before the engine
 * has compiled anything, when each step of an iterator is an object.
 */
function candidatesByPoints(wanted: WrongWords, lexicon: Lexicon): readonly EntryHead[][] {
  const { key, among, inArticle, rarest = RAREST } = wanted;
  const rank = rankOf(key.level);
  const opposites = key.senses.flatMap((sense) => sense.opposites);
  const byPoints: EntryHead[][] = Array.from({ length: MOST_POINTS }, () => []);
  const look = (heads: readonly EntryHead[], isFar: boolean | null): void => {
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i]!;
      if (isFar !== null && isFar !== Math.abs(head.band - key.band) > FARTHEST_BAND) continue;
      if (!isLike(head, key, rank, rarest)) continue;
      const points = pointsOf(key, rank, opposites, head, wanted);
      if (points > 0) byPoints[Math.min(points, MOST_POINTS - 1)]!.push(head);
    }
  };
  if (among) {
    const heads = headsOf(among, key.upos, lexicon);
    look(heads, false);
    look(
      heads.filter(({ lemma }) => inArticle.has(lemma) || opposites.includes(lemma)),
      true
    );
    return byPoints;
  }
  for (let r = Math.max(0, rank - FARTHEST_LEVEL); r <= rank + FARTHEST_LEVEL; r++) {
    for (let band = key.band - FARTHEST_BAND; band <= Math.min(rarest, key.band + FARTHEST_BAND); band++)
      look(lexicon.heads(key.upos, r, band), null);
  }
  // Of much rarer or commoner words only those of the article and opposites.
  look(headsOf(inArticle, key.upos, lexicon), true);
  look(headsOf(new Set(opposites.filter((lemma) => !inArticle.has(lemma))), key.upos, lexicon), true);
  return byPoints;
}

/** Of the key's kind, not marked, neither much easier or harder than the key nor too rare. */
function isLike({ band, rank, kind, fitness }: EntryHead, key: LexiconEntry, keyRank: number, rarest: number): boolean {
  if (band > rarest || Math.abs(rank - keyRank) > FARTHEST_LEVEL || fitness === 'unfit') return false;
  return kind !== 'unit' && areOfOneKind(kind, key.kind);
}

type HeadsByClass = Map<Upos, readonly EntryHead[]>;
const headsBySet = new WeakMap<Lexicon, WeakMap<ReadonlySet<string>, HeadsByClass>>();

/** The heads of the lemmas that have entries of a class; looked up once for a set, which does not change. */
function headsOf(lemmas: ReadonlySet<string>, upos: Upos, lexicon: Lexicon): readonly EntryHead[] {
  const bySet = headsBySet.get(lexicon) ?? new WeakMap<ReadonlySet<string>, HeadsByClass>();
  headsBySet.set(lexicon, bySet);
  const byClass: HeadsByClass = bySet.get(lemmas) ?? new Map<Upos, readonly EntryHead[]>();
  bySet.set(lemmas, byClass);
  let heads = byClass.get(upos);
  if (!heads) {
    heads = [...lemmas].flatMap((lemma) =>
      lexicon
        .entries(lemma, upos)
        .filter((entry) => entry.lemma === lemma && entry.upos === upos && !SEVERAL_OR_NAME.test(lemma))
        .map((entry) => ({ ...entry, rank: rankOf(entry.level), entry }))
    );
    byClass.set(upos, heads);
  }
  return heads;
}

function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

function addIfFair(entry: LexiconEntry, chosen: WrongWord[], wanted: WrongWords, { lexicon }: French): void {
  const { key, suits, formOf, taken } = wanted;
  // What costs least is asked first; the order changes nothing else.
  if (suits && !suits(entry)) return;
  const form = formOf(entry);
  if (form === null || taken.has(form)) return;
  const opposite = isOpposite(entry, key);
  if (opposite ? chosen.some((one) => isOpposite(one.entry, key)) : isNear(entry, key, lexicon)) return;
  if (!chosen.some((other) => isNear(other.entry, entry, lexicon))) chosen.push({ entry, form });
}

/** A word's place among equals: fixed for a key, different for different keys. */
function tie(word: EntryHead, key: LexiconEntry): number {
  return hash32(`${key.lemma} ${word.lemma}`);
}

/** How well a word would do; 0 and less for none at all. Opposites name each other, so that the key's are enough. */
function pointsOf(
  key: LexiconEntry,
  rank: number,
  opposites: readonly string[],
  other: EntryHead,
  { inArticle, taken }: WrongWords
): number {
  const { lemma } = other;
  if (lemma === key.lemma || taken.has(lemma)) return 0;
  let points = 8 - Math.abs(rank - other.rank) - Math.abs(key.band - other.band);
  if (opposites.includes(lemma)) points += 8;
  if (inArticle.has(lemma)) points += 5;
  // Words of a field of their own (medicine, cooking) are out of place elsewhere.
  else if (other.fitness === 'field') points -= 4;
  if (key.kind !== null && key.kind === other.kind) points += 3;
  points += Math.min(sharedEnd(key.lemma, lemma), 5) - 1;
  points += Math.min(sharedStart(key.lemma, lemma), 2);
  return points - Math.floor(Math.abs(key.lemma.length - lemma.length) / 3);
}

function sharedEnd(one: string, other: string): number {
  let n = 0;
  while (
    n < one.length &&
    n < other.length &&
    one.charCodeAt(one.length - 1 - n) === other.charCodeAt(other.length - 1 - n)
  )
    n++;
  return n;
}

function sharedStart(one: string, other: string): number {
  let n = 0;
  while (n < one.length && n < other.length && one.charCodeAt(n) === other.charCodeAt(n)) n++;
  return n;
}
