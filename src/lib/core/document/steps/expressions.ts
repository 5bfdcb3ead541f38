import type { Expression, Upos, Word } from '../doc.ts';
import type { French } from '../french/french.ts';
import type { ExpressionEntry, Lexicon } from '../french/lexicon.ts';
import { normalForm } from '../french/spelling.ts';
import { lowerForms, type Step } from './step.ts';

/** An expression of the lexicon with its pattern cut into words that may replace each other; null stands for « * ». */
interface Pattern {
  readonly lemma: string;
  readonly parts: readonly (ReadonlySet<string> | null)[];
  /** Words it needs at least. */
  readonly size: number;
  /** Its place in the lexicon. */
  readonly place: number;
}

/** Up to three inserted words, as the lexicon's README has it. */
const LONGEST_GAP = 3;
/** « ont été blessés en raison de » is not « avoir raison de », « jouer dans la comédie » not « jouer la comédie ». */
const CLOSES_GAP: ReadonlySet<Upos> = new Set(['VERB', 'ADP']);

/** Multi-word expressions of the lexicon, the longest where several begin together; they do not overlap. */
export const expressions: Step = (doc, french) => {
  const index = indexOf(french);
  const lower = lowerForms(doc.words);
  const out: Expression[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.words.first; i < sentence.words.end;) {
      const found = longestAt(doc.words, lower, i, sentence.words.end, index);
      if (found) {
        const last = found.words.at(-1)!;
        out.push({ ...found, sentence: sentence.index, start: doc.words[i]!.start, end: doc.words[last]!.end });
        // What stands in a gap (« faire souvent face à ») is free for nothing else: it lies inside the span.
        i = last + 1;
      } else i++;
    }
  }
  return { ...doc, expressions: out };
};

const indexes = new WeakMap<Lexicon, Index>();

function indexOf({ lexicon }: French): Index {
  let index = indexes.get(lexicon);
  if (!index) indexes.set(lexicon, (index = new Index(lexicon)));
  return index;
}

/** The places in the lexicon of the expressions that begin with one word. */
interface Start {
  readonly bySecond: ReadonlyMap<string, readonly number[]>;
  /** Those that may go on with any word or stop, the longest first. */
  readonly open: readonly Pattern[];
}

/** The expressions by their first two words; a pattern is cut only when a text has both. */
class Index {
  readonly #places = new Map<string, readonly number[]>();
  readonly #starts = new Map<string, Start>();
  readonly #patterns = new Map<number, Pattern>();

  constructor(readonly lexicon: Lexicon) {
    for (const [part, places] of lexicon.expressionStarts())
      for (const first of partForms(part)) this.#places.set(first, [...(this.#places.get(first) ?? []), ...places]);
  }

  /** The patterns that begin with a word and may go on with one of two (a form and its lemma), the longest first. */
  get(first: string, form: string, lemma: string): readonly Pattern[] {
    const start = this.#starts.get(first) ?? this.#open(first);
    if (!start) return NONE;
    const byForm = start.bySecond.get(form);
    const byLemma = lemma === form ? undefined : start.bySecond.get(lemma);
    if (!byForm && !byLemma) return start.open;
    const found = new Set([...(byForm ?? []), ...(byLemma ?? [])]);
    return [...start.open, ...[...found].map((place) => this.#patternAt(place))].sort(byLength);
  }

  #open(first: string): Start | null {
    const places = this.#places.get(first);
    if (!places) return null;
    const bySecond = new Map<string, number[]>();
    const open: Pattern[] = [];
    for (const place of places) {
      const { pattern } = this.lexicon.expressionAt(place);
      const [second, third] = [pattern[1], pattern[2]];
      if (second === undefined || second === '*') open.push(this.#patternAt(place));
      else for (const form of secondForms(second, third)) push(bySecond, form, place);
    }
    const start = { bySecond, open: open.sort(byLength) };
    this.#starts.set(first, start);
    return start;
  }

  #patternAt(place: number): Pattern {
    let pattern = this.#patterns.get(place);
    if (!pattern) this.#patterns.set(place, (pattern = patternOf(this.lexicon.expressionAt(place), place)));
    return pattern;
  }
}

/** The longest first; of equals the one that the lexicon has first. */
function byLength(a: Pattern, b: Pattern): number {
  return b.size - a.size || a.place - b.place;
}

const NONE: readonly Pattern[] = [];

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function patternOf({ lemma, pattern }: ExpressionEntry, place: number): Pattern {
  const parts = pattern.map((part) => (part === '*' ? null : new Set(partForms(part))));
  return { lemma, parts, size: parts.filter((part) => part !== null).length, place };
}

/** The words of a part; « se » stands for the forms that can only be reflexive or are so beside these verbs. */
function partForms(part: string): readonly string[] {
  const forms = normalForm(part).toLowerCase().split('/');
  return forms.includes('se') ? [...forms, "s'", 'me', "m'", 'te', "t'"] : forms;
}

/** « avoir du succès » is written « avoir de le succès »: a partitive « du » is one word and stands for both. */
function secondForms(part: string, next: string | undefined): readonly string[] {
  const forms = partForms(part);
  return forms.includes('de') && next === 'le' ? [...forms, 'du'] : forms;
}

type Match = Pick<Expression, 'lemma' | 'words'>;

function longestAt(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  end: number,
  index: Index
): Match | null {
  const second = at + 1 < end ? words[at + 1]! : null;
  const [form, lemma] = second ? [lower[at + 1]!, second.lemma] : ['', ''];
  const byForm = index.get(lower[at]!, form, lemma);
  const byLemma = words[at]!.lemma === lower[at] ? [] : index.get(words[at]!.lemma, form, lemma);
  // « elle a été mise en place » is the verb « mettre en place », not the noun « mise en place »: the first of a length wins.
  const here = words[at]!.upos === 'VERB' ? [...byLemma, ...byForm] : [...byForm, ...byLemma];
  let best: Match | null = null;
  for (const pattern of here) {
    if (best && pattern.size <= best.words.length) continue;
    const matched = match(words, lower, at, end, pattern.parts);
    // « des navires de plus de 24 mètres »: more than, and no « de plus ».
    const isCompared =
      matched && lower[matched.at(-1)!] === 'plus' && /^(?:de|d'|que|qu')$/.test(lower[matched.at(-1)! + 1] ?? '');
    if (matched && !isCompared) best = { lemma: pattern.lemma, words: matched };
  }
  return best;
}

/** The words that fit the parts from a place on; a gap is as short as it can be and holds no end mark. */
function match(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  end: number,
  parts: readonly (ReadonlySet<string> | null)[]
): number[] | null {
  const out: number[] = [];
  let here = at;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    if (part === null) {
      const next = parts[p + 1];
      if (!next) break;
      let gap = 0;
      while (here < end && gap <= LONGEST_GAP && !fits(words[here]!, lower[here]!, next)) {
        if (/^[.;:!?]$/.test(lower[here]!) || CLOSES_GAP.has(words[here]!.upos)) return null;
        here++;
        gap++;
      }
      // « avoir du mal » is not « avoir mal »: an article before the next part makes another expression of it.
      if (gap > LONGEST_GAP || (gap > 0 && words[here - 1]!.upos === 'DET')) return null;
      continue;
    }
    if (lower[here] === 'du' && here < end && part.has('de') && parts[p + 1]?.has('le')) {
      out.push(here++);
      p++;
      continue;
    }
    if (here >= end || !fits(words[here]!, lower[here]!, part) || (isPronounEn(words, lower, here) && !part.has('-en')))
      return null;
    out.push(here++);
  }
  return out;
}

/** « on en fait », « il en a »: the pronoun is no part of « en fait ». */
export function isPronounEn(words: readonly Word[], lower: readonly string[], at: number): boolean {
  if (lower[at] !== 'en') return false;
  const isAfterSubject = /^(?:je|j'|tu|il|elle|on|l'on|nous|vous|ils|elles|ne|n'|qui|y)$/.test(lower[at - 1] ?? '');
  return words[at]!.upos !== 'ADP' || isAfterSubject;
}

/** A part fits the lemma or the form itself. */
function fits(word: Word, lower: string, part: ReadonlySet<string>): boolean {
  return part.has(word.lemma) || part.has(lower);
}
