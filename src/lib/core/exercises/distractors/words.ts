import { hash32 } from '../../article/hash.ts';
import type { Upos } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';
import { isNear, isOpposite } from './near.ts';
import { areOfOneKind, profileOf, type Profile } from './profile.ts';

/** A word that could be taken for the right one, in the form that the place asks for. */
export interface WrongWord {
  readonly entry: LexiconEntry;
  readonly form: string;
}

/** What makes a good wrong word for a key. */
export interface WrongWords {
  readonly key: LexiconEntry;
  /** The only lemmas that are looked at; where it is not given, all words of the key's class. */
  readonly among?: ReadonlySet<string>;
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

/** How far the frequency band of a wrong word may be from the key's. */
const FARTHEST_BAND = 2;

/** More points than any pair reaches. */
const MOST_POINTS = 32;

/**
 * Wrong words of the key's class, best first, none near the key and no two near one another.
 *
 * The best are those a learner would hesitate about: an opposite (one at most), words of the same article, of the same kind
 * of thing, of like shape (« lassitude », « gratitude ») and of like level and frequency. Linear in the lexicon, or in `among`: forms
 * and nearness, which cost more, are looked at for the best only.
 */
export function wrongWords(wanted: WrongWords, french: French): readonly WrongWord[] {
  const { key, taken, among } = wanted;
  const profile = profileOf(key, french.lexicon);
  const { opposites } = profile;
  const byPoints: LexiconEntry[][] = Array.from({ length: MOST_POINTS }, () => []);
  for (const entry of among ? entriesAmong(among, key.upos, french) : entriesOf(key.upos, french)) {
    if (entry.lemma === key.lemma || taken.has(entry.lemma)) continue;
    // Much rarer or commoner words are left out before anything is worked out about them.
    const isClose = Math.abs(entry.band - key.band) <= FARTHEST_BAND;
    if (!isClose && !wanted.inArticle.has(entry.lemma) && !opposites.includes(entry.lemma)) continue;
    const points = pointsOf(profile, profileOf(entry, french.lexicon), wanted.inArticle);
    if (points > 0) byPoints[Math.min(points, MOST_POINTS - 1)]!.push(entry);
  }
  const chosen: WrongWord[] = [];
  for (let points = MOST_POINTS - 1; points > 0 && chosen.length < wanted.count; points--) {
    const equals = byPoints[points]!;
    if (equals.length > 1) equals.sort((a, b) => tie(a, key) - tie(b, key));
    for (const entry of equals) if (chosen.length < wanted.count) addIfFair(entry, chosen, wanted, french);
  }
  return chosen;
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
function tie(word: LexiconEntry, key: LexiconEntry): number {
  return hash32(`${key.lemma} ${word.lemma}`);
}

/** 0 and less for no option at all: marked words, other kinds of thing, and what is much easier or harder than the key. */
function pointsOf(key: Profile, other: Profile, inArticle: ReadonlySet<string>): number {
  const levels = Math.abs(key.level - other.level);
  if (other.isUnfit || other.kind === 'unit' || levels > 2 || !areOfOneKind(key.kind, other.kind)) return 0;
  let points = 8 - levels - Math.abs(key.band - other.band);
  if (key.opposites.includes(other.entry.lemma) || other.opposites.includes(key.entry.lemma)) points += 8;
  if (inArticle.has(other.entry.lemma)) points += 5;
  // Words of a field of their own (medicine, cooking) are out of place elsewhere.
  else if (other.isOfField) points -= 4;
  if (key.kind !== null && key.kind === other.kind) points += 3;
  points += Math.min(sharedEnd(key.entry.lemma, other.entry.lemma), 5) - 1;
  points += Math.min(sharedStart(key.entry.lemma, other.entry.lemma), 2);
  return points - Math.floor(Math.abs(key.entry.lemma.length - other.entry.lemma.length) / 3);
}

function sharedEnd(one: string, other: string): number {
  let n = 0;
  while (n < one.length && n < other.length && one[one.length - 1 - n] === other[other.length - 1 - n]) n++;
  return n;
}

function sharedStart(one: string, other: string): number {
  let n = 0;
  while (n < one.length && n < other.length && one[n] === other[n]) n++;
  return n;
}

const byClass = new WeakMap<object, Map<Upos, readonly LexiconEntry[]>>();

/** One-word entries of a class, in the order of the lexicon; sorted out once a lexicon. */
function entriesOf(upos: Upos, { lexicon }: French): readonly LexiconEntry[] {
  let classes = byClass.get(lexicon);
  if (!classes) byClass.set(lexicon, (classes = new Map<Upos, readonly LexiconEntry[]>()));
  let entries = classes.get(upos);
  if (!entries) {
    entries = lexicon.all().filter((one) => isOption(one, upos));
    classes.set(upos, entries);
  }
  return entries;
}

/** The entries of the lemmas that could be options. */
function entriesAmong(lemmas: ReadonlySet<string>, upos: Upos, { lexicon }: French): readonly LexiconEntry[] {
  return [...lemmas].flatMap((lemma) =>
    lexicon.entries(lemma, upos).filter((one) => one.lemma === lemma && isOption(one, upos))
  );
}

function isOption({ upos, senses, lemma }: LexiconEntry, wanted: Upos): boolean {
  return upos === wanted && senses.length > 0 && !/[ ’-]|^\p{Lu}/u.test(lemma);
}
