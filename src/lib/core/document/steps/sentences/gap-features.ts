import { hash32 } from '../../../article/hash.ts';
import type { Forms } from '../../french/french.ts';
import { normalForm } from '../../french/spelling.ts';
import { classCode } from '../../french/tag-features.ts';
import type { RawToken } from '../tokens.ts';

/** What is seen of one token when an end of sentence is looked for; hashes, and what is counted. */
export interface TokenTraits {
  /** The word itself where it is a sign or a function word, else its class. */
  readonly word: number;
  readonly classes: number;
  readonly shape: number;
  readonly ending: number;
  readonly kind: 'word' | 'number' | 'sign';
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  /** It can be a finite verb. */
  readonly isVerb: boolean;
  readonly isStop: boolean;
  /** A name of its own may follow it: « film », « intitulé ». */
  readonly isTitled: boolean;
  /** A lexicon has it in lower case. */
  readonly isKnown: boolean;
}

const STOP = /^(?:[.!?…]|\.{2,})$/;

/** Traits already computed; texts repeat their words. */
const seen = new WeakMap<Forms, Map<string, TokenTraits>>();
const MOST_SEEN = 20_000;

/** The traits of a token, by its text alone. */
export function traitsOf({ text }: RawToken, forms: Forms): TokenTraits {
  let known = seen.get(forms);
  if (!known || known.size > MOST_SEEN) {
    known = new Map();
    seen.set(forms, known);
  }
  let traits = known.get(text);
  if (!traits) {
    traits = computeTraits(text, forms);
    known.set(text, traits);
  }
  return traits;
}

function computeTraits(text: string, forms: Forms): TokenTraits {
  const form = normalForm(text);
  if (!/[\p{L}\p{N}]/u.test(form)) {
    const sign = hash32(form);
    return { ...SIGN, word: sign, classes: sign, shape: sign, ending: sign, isStop: STOP.test(form) };
  }
  if (/^\p{N}/u.test(form)) {
    const shape = hash32(form.replace(/\p{N}/gu, '9').slice(0, 6));
    return { ...SIGN, word: NUMBER, classes: NUMBER, shape, ending: NUMBER, kind: 'number' };
  }
  const lower = form.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(form);
  const isAllCapitals = isCapital && lower.length > 1 && form === form.toUpperCase();
  const code = classCode(lower, forms);
  const isFunction = /[DEOSC]/.test(code) || lower.length <= 3 || form.endsWith('.');
  return {
    word: hash32(isFunction ? lower : `#${code}`),
    classes: hash32(code),
    shape: hash32((isAllCapitals ? 'XX' : isCapital ? 'Xx' : 'xx') + (lower.length > 2 ? '' : lower.length)),
    ending: hash32(lower.slice(-3)),
    kind: 'word',
    isCapital,
    isAllCapitals,
    isVerb: code.includes('f'),
    isStop: false,
    isTitled: TITLED.test(lower),
    isKnown: code !== '?'
  };
}

const NUMBER = hash32('9');
const SIGN: TokenTraits = {
  word: 1,
  classes: 1,
  shape: 1,
  ending: 1,
  kind: 'sign',
  isCapital: false,
  isAllCapitals: false,
  isVerb: false,
  isStop: false,
  isTitled: false,
  isKnown: false
};

/** What a title or a name stands beside: « le film La Haine », « le quotidien Le Monde », « intitulé ». */
const TITLED =
  /^(?:films?|albums?|livres?|romans?|essais?|recueils?|ouvrages?|revues?|journa(?:l|ux)|quotidiens?|hebdomadaires?|magazines?|titres?|chansons?|morceaux?|singles?|séries?|émissions?|pièces?|poèmes?|opéras?|ballets?|tableaux?|toiles?|téléfilms?|documentaires?|comédies?|thrillers?|jeux?|restaurants?|hôtels?|théâtres?|cinémas?|salles?|groupes?|chaînes?|radios?|sites?|intitulée?s?|nommée?s?|baptisée?s?|surnommée?s?|appelée?s?|dénommée?s?|titrée?s?|telle?s?|dont|notamment|association|collectif|lycée|collège|centre|café|bar|club|parti|mouvement)$/;

/** Function words after which no sentence ends unless a sign says so. */
const NO_END =
  /^(?:les?|la|l'|une?|des?|d'|du|aux?|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|à|en|dans|par|pour|sur|sous|avec|sans|chez|vers|entre|et|ou|ni|mais|que|qu'|qui|dont|où|si|comme|quand|lorsque|lorsqu'|très|plus|ne|n'|se|s'|je|j'|il|elle|on|ils|elles|nous|tout|toute|dès|depuis|selon|contre|jusqu'|c')$/;
/** Function words that go on with a heading in capitals. */
const NO_START = /^(?:de|d'|du|des|et|ou|sur|sous|par|aux|au|que|qui)$/;

/** After these a sentence may begin in lower case; after « ; » and « : » it goes on. */
const AFTER_STOP = /^(?:[.!?…»”"]|\.{2,})$/;
const OPENS = /^[«“([]$/;
const CLOSES = /^[»”)\],;:]$/;

/** Whether the gap after token `i` is worth a question: next to a sign, or before a capital or a number. */
export function mayEndAfter(tokens: readonly RawToken[], traits: readonly TokenTraits[], i: number): boolean {
  const [l, r] = [traits[i]!, traits[i + 1]!];
  const isLower = r.kind === 'word' && !r.isCapital;
  if (isLower && (!AFTER_STOP.test(tokens[i]!.text) || !isPlain(traits[i - 1]))) return false;
  if (OPENS.test(tokens[i]!.text) || CLOSES.test(tokens[i + 1]!.text)) return false;
  const lower = (at: number): string => normalForm(tokens[at]!.text).toLowerCase();
  const areCapitals = l.isAllCapitals && r.isAllCapitals;
  if (l.kind === 'word' && (!l.isCapital || areCapitals) && NO_END.test(lower(i))) return false;
  return !areCapitals || !NO_START.test(lower(i + 1));
}

/** A sign after « V » or « 12 » may be part of an abbreviation. */
function isPlain(traits: TokenTraits | undefined): boolean {
  return traits?.kind !== 'number' && !traits?.isCapital;
}

/** What is known of the sentence that is open at a gap. */
export interface OpenSentence {
  /** Index of its first token. */
  readonly first: number;
  /** The sentence before ended with a sign. */
  readonly followsStop: boolean;
}

/** Number of features that a gap has; see `gapFeatures`. */
export const GAP_FEATURES = 52;

/** Tokens on each side that are searched for a verb or an end. */
const REACH = 14;

/**
 * Writes the hashed features of the gap after token `i` into `out`: the tokens around it, what the rules say of it, whether
 * a space stands in it, how long the sentence so far is, and whether a verb stands on each side.
 */
export function gapFeatures(
  tokens: readonly RawToken[],
  traits: readonly TokenTraits[],
  i: number,
  ruleSays: boolean,
  open: OpenSentence,
  out: Uint32Array
): void {
  const [l, r] = [traits[i]!, traits[i + 1]!];
  const l2 = i - 1 >= open.first ? traits[i - 1]! : EDGE;
  const l3 = i - 2 >= open.first ? traits[i - 2]! : EDGE;
  const r2 = traits[i + 2] ?? EDGE;
  const r3 = traits[i + 3] ?? EDGE;
  const first = traits[open.first]!;
  const rule = ruleSays ? 2 : 1;
  const spaces = spacing(tokens, i);
  const length = bucket(i + 1 - open.first);
  const leftVerb = hasVerb(traits, Math.max(open.first, i - REACH), i + 1);
  const right = lookAhead(traits, i + 1);
  const sides = leftVerb * 64 + right.verb * 16 + right.distance;
  let n = 0;
  const put = (template: number, a = 0, b = 0, c = 0): void => {
    out[n++] = mix(template, a, b, c);
  };
  put(1, rule);
  put(2, rule, l.word);
  put(3, rule, r.word);
  put(4, l.word, r.word);
  put(5, l.word, r.shape);
  put(6, l.classes, r.word);
  put(7, l.shape, r.shape);
  put(8, l.classes, r.classes);
  put(9, l.classes, r.classes, r.shape);
  put(10, l2.word, l.word, r.shape);
  put(11, l2.classes, l.classes, r.shape);
  put(12, l.word, r.word, r2.word);
  put(13, r.word, r2.word);
  put(14, r.word, r2.classes, r.shape);
  put(15, r.classes, r2.classes, r.shape);
  put(16, r.shape, r2.shape, r3.shape);
  put(17, l2.shape, l.shape, r.shape);
  put(18, l.ending, r.shape);
  put(19, r.word, r.shape, spaces);
  put(20, l.word, spaces);
  put(21, l.word, r.word, spaces);
  put(22, spaces, rule);
  put(23, length, leftVerb, r.shape);
  put(24, length, l.word);
  put(25, length, r.word);
  put(26, sides, r.shape);
  put(27, sides, l.word);
  put(28, sides, r.word);
  put(29, leftVerb, right.verb, r.classes);
  put(30, leftVerb, right.verb, l.classes);
  put(31, leftVerb, first.word, r.word);
  put(32, first.classes, r.classes, r.shape);
  put(33, first.shape, r.shape, leftVerb);
  put(34, Number(first.word === r.word), r.shape, l.shape);
  put(35, Number(open.followsStop), leftVerb, r.shape);
  put(36, Number(open.followsStop), length, r.word);
  put(37, Number(l.isAllCapitals), Number(r.isAllCapitals), Number(r2.isAllCapitals));
  put(38, Number(l2.isAllCapitals), Number(l.isAllCapitals), r.shape);
  put(39, l3.word, l2.word, l.word);
  put(40, r.word, r2.word, r3.word);
  put(41, r.word, r2.shape, r3.shape);
  put(42, l2.word, l.shape, r.word);
  put(43, l.shape, r.word);
  put(44, l.classes, r.word, r2.classes);
  put(45, Number(l.isCapital), r.word, r2.shape);
  put(46, l.shape, r.classes, r2.shape);
  put(47, right.distance, r.word, leftVerb);
  put(48, right.distance, r.classes, r.shape);
  put(49, Number(l.isTitled), r.shape, r.word);
  put(50, Number(l.isTitled || l2.isTitled || l3.isTitled), r.shape, Number(l.isCapital));
  put(51, Number(l.isCapital), Number(r.isKnown), r.shape);
  put(52, Number(l.isCapital) + 2 * Number(l.isKnown), Number(r.isKnown) + 2 * Number(r2.isKnown), r2.shape);
}

const EDGE: TokenTraits = SIGN;

/** Space before the gap's right token, after it, and before its left one. */
function spacing(tokens: readonly RawToken[], i: number): number {
  const apart = (at: number): number => {
    const [a, b] = [tokens[at], tokens[at + 1]];
    return !a || !b ? 2 : Number(b.start > a.end);
  };
  return apart(i) * 9 + apart(i + 1) * 3 + apart(i - 1);
}

function hasVerb(traits: readonly TokenTraits[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (traits[k]!.isVerb && !traits[k]!.isCapital) return 1;
  return 0;
}

/** How far the next stop is and whether a verb stands before it. */
function lookAhead(traits: readonly TokenTraits[], from: number): { readonly verb: number; readonly distance: number } {
  let verb = 0;
  for (let k = from; k < Math.min(traits.length, from + REACH); k++) {
    if (traits[k]!.isStop) return { verb, distance: bucket(k - from) };
    if (traits[k]!.isVerb && (!traits[k]!.isCapital || k === from)) verb = 1;
  }
  return { verb, distance: from + REACH > traits.length ? 8 : 7 };
}

function bucket(n: number): number {
  return n <= 3 ? n : n <= 5 ? 4 : n <= 9 ? 5 : n <= 20 ? 6 : 9;
}

/** Mixes a template number and hashes into one (MurmurHash3 finaliser). */
function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}
