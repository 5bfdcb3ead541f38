import { COLLECTIVES, digitsValue, FRACTIONS, isNumeralWord, numeralValue, SCALES } from '../../french/numerals.ts';
import { low, type Found, type Scene } from './found.ts';

/** Currencies with the words that may follow their name. */
const CURRENCIES =
  /^(?:€|\$|£|¥|euros?|dollars?|francs?|livres|yens?|yuans?|roubles?|roupies?|pesos?|dinars?|dirhams?|couronnes|centimes?|cents|eur|usd)$/;
/** Of these the name alone may mean something else (a book, a crown): they need their second word. */
const NEEDS_MORE = /^(?:livres|couronnes)$/;
const AFTER_CURRENCY =
  /^(?:sterling|suisses?|cfa|américains?|canadiens?|australiens?|suédoises|danoises|norvégiennes|tchèques|marocains|algériens|tunisiens|constants|courants)$/;

/** A run of words that make a number, with its value. */
interface Numeral {
  readonly end: number;
  readonly value: number | null;
}

/** Numbers, percentages and sums of money: « dix-huit », « 36 % », « entre 2 et 3 millions d’euros ». */
export function quantities(scene: Scene): Found[] {
  const out: Found[] = [];
  for (let i = scene.first; i < scene.end;) {
    const found = quantityAt(scene, i);
    if (found) out.push(found);
    i = found ? found.end : i + 1;
  }
  return out;
}

function quantityAt(scene: Scene, first: number): Found | null {
  const numeral = numeralAt(scene, first) ?? fractionAt(scene, first);
  if (!numeral) return null;
  const range = rangeEnd(scene, first, numeral);
  const end = range?.end ?? numeral.end;
  const money = currencyEnd(scene, end);
  if (money === end && /^[€$£¥]$/.test(low(scene, first - 1))) {
    return { type: 'MONEY', first: first - 1, end, value: valueOf(numeral, range, 1), sureness: 0.95 };
  }
  if (money > end) return { type: 'MONEY', first, end: money, value: valueOf(numeral, range, 1), sureness: 0.97 };
  const percent = percentEnd(scene, end);
  if (percent > end)
    return { type: 'PERCENT', first, end: percent, value: valueOf(numeral, range, 100), sureness: 0.98 };
  if (isNotCount(scene, first, numeral.end)) return null;
  return {
    type: 'NUMBER',
    first,
    end: numeral.end,
    value: valueOf(numeral, null, 1),
    sureness: sureness(scene, first, numeral.end)
  };
}

/** « 0.78 », « 95000 », and for a range its two ends parted by « / » as ISO 8601 parts those of an interval. */
function valueOf(numeral: Numeral, range: RangeEnd | null, divisor: number): string | null {
  const text = (value: number): string => String(Math.round((value / divisor) * 1e8) / 1e8);
  if (range) return `${text(range.from)}/${text(range.to)}`;
  return numeral.value === null ? null : text(numeral.value);
}

function numeralAt(scene: Scene, first: number): Numeral | null {
  let at = first;
  while (at < scene.end && isPart(scene, at, first)) at++;
  // « vingt et » gives its last word back.
  while (at > first && low(scene, at - 1) === 'et') at--;
  if (at === first || isArticle(scene, first, at)) return collectiveAt(scene, first);
  const value = numeralValue(scene.lower.slice(first, at));
  if (value === null) return null;
  if (low(scene, at) === 'et' && /^demie?$/.test(low(scene, at + 1))) {
    return { end: at + 2, value: value + 0.5 * (SCALES.get(low(scene, at - 1)) ?? 1) };
  }
  const collective = low(scene, at - 1) === 'mille' ? null : scaledCollective(scene, at);
  return collective ?? { end: at, value };
}

function isPart(scene: Scene, at: number, first: number): boolean {
  const form = low(scene, at);
  if (digitsValue(form) !== null) return at === first;
  if (SCALES.has(form)) return at > first;
  if (form === 'et') return at > first && /^(?:un|une|onze)$/.test(low(scene, at + 1));
  if (!isNumeralWord(form)) return false;
  return at === first || (!/^\d/.test(low(scene, at - 1)) && numeralValue(scene.lower.slice(first, at + 1)) !== null);
}

/** « un » and « une » count only in « un sur cinq », « un des deux »: elsewhere they are articles or pronouns. */
function isArticle(scene: Scene, first: number, end: number): boolean {
  if (end - first !== 1 || !/^(?:un|une)$/.test(low(scene, first))) return false;
  return !(low(scene, end) === 'sur' && numeralValue([low(scene, end + 1)]) !== null);
}

/** « vingtaine », « centaines de millions »; the plural has no value. */
function collectiveAt(scene: Scene, first: number): Numeral | null {
  const form = low(scene, first);
  const singular = COLLECTIVES.get(form);
  if (singular === undefined && !COLLECTIVES.has(form.replace(/s$/, ''))) return null;
  if (/^(?:la|sa|en)$/.test(low(scene, first - 1)) && form === 'quarantaine') return null;
  const [of, scale] = [low(scene, first + 1), low(scene, first + 2)];
  if (of === 'de' && SCALES.has(scale)) {
    return { end: first + 3, value: singular === undefined ? null : singular * SCALES.get(scale)! };
  }
  return { end: first + 1, value: singular ?? null };
}

/** « trois douzaines », « deux milliers » */
function scaledCollective(scene: Scene, at: number): Numeral | null {
  const one = COLLECTIVES.get(low(scene, at).replace(/s$/, ''));
  return one === undefined || !/s$/.test(low(scene, at)) ? null : { end: at + 1, value: null };
}

/** « la moitié », « un tiers », « deux tiers », « un dixième »: not « le dixième », a rank. */
function fractionAt(scene: Scene, at: number): Numeral | null {
  const parts = FRACTIONS.get(low(scene, at).replace(/(?<!r)s$/, ''));
  if (parts === undefined) return null;
  const before = low(scene, at - 1);
  if (parts === 2) {
    // « la première moitié » and « à moitié » are no shares.
    return before === 'la' || before === 'une' ? { end: at + 1, value: 0.5 } : null;
  }
  const isShare = before === 'un' && /^(?:de|des|d'|du)$/.test(low(scene, at + 1));
  return isShare ? { end: at + 1, value: Math.round(1e4 / parts) / 1e4 } : null;
}

interface RangeEnd {
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** « entre 2 et 3 millions », « 10 à 15 % »: the second number, when both belong to one measure. */
function rangeEnd(scene: Scene, first: number, numeral: Numeral): RangeEnd | null {
  const link = low(scene, numeral.end);
  const isRange = link === 'à' || (link === 'et' && low(scene, first - 1) === 'entre');
  if (!isRange || numeral.value === null) return null;
  const second = numeralAt(scene, numeral.end + 1);
  if (!second || second.value === null || second.value <= numeral.value) return null;
  const measured = Math.max(currencyEnd(scene, second.end), percentEnd(scene, second.end));
  if (measured === second.end) return null;
  const scale = SCALES.get(low(scene, second.end - 1)) ?? 1;
  // « de 6 % en 2015 à 221 milliards »: a year is no lower end.
  if (!SCALES.has(low(scene, numeral.end - 1)) && numeral.value >= second.value / scale) return null;
  const from = SCALES.has(low(scene, numeral.end - 1)) ? numeral.value : numeral.value * scale;
  return { end: second.end, from, to: second.value };
}

/** The end of the currency's name after a number, or the given place where there is none. */
function currencyEnd(scene: Scene, end: number): number {
  const isLinked = /^(?:de|d')$/.test(low(scene, end));
  const at = isLinked ? end + 1 : end;
  if (isLinked && !(SCALES.has(low(scene, end - 1)) || COLLECTIVES.has(low(scene, end - 1).replace(/s$/, ''))))
    return end;
  if (!CURRENCIES.test(low(scene, at))) return end;
  const hasMore = AFTER_CURRENCY.test(low(scene, at + 1));
  if (NEEDS_MORE.test(low(scene, at)) && !hasMore) return end;
  return hasMore ? at + 2 : at + 1;
}

function percentEnd(scene: Scene, end: number): number {
  if (/^[%‰]$/.test(low(scene, end))) return end + 1;
  if (low(scene, end) === 'pour' && low(scene, end + 1) === 'cent') return end + 2;
  return low(scene, end) === 'pour-cent' ? end + 1 : end;
}

/** Numbers that name rather than count: « numéro 3 », « page 12 », « article 49 », list marks, and what a sign makes one thing. */
function isNotCount(scene: Scene, first: number, end: number): boolean {
  if (/^(?:numéro|n°|no\.|page|p\.|article|art\.|chapitre|chaîne|route|ligne|niveau|n)$/.test(low(scene, first - 1)))
    return true;
  if (first === scene.first && /^[.)]$/.test(low(scene, end))) return true;
  const before = scene.words[first - 1];
  if (low(scene, first) === 'zéro' && before?.upos === 'NOUN') return true;
  // « Apollo 11 », « Covid 19 », « Airbus A380 »: the number belongs to the name.
  return before?.upos === 'PROPN' && first > scene.first && end === first + 1 && isAlone(scene, end);
}

function isAlone(scene: Scene, end: number): boolean {
  const next = scene.words[end];
  return end >= scene.end || !next || (next.upos !== 'NOUN' && next.upos !== 'ADJ');
}

/** Tokens of words may be names or idioms (« à deux », « les deux »); digits and collectives are plain. */
function sureness(scene: Scene, first: number, end: number): number {
  // A bare year that no rule for dates took: « (2017 ou 2020) ».
  if (end === first + 1 && /^(?:19|20)\d\d$/.test(low(scene, first)) && isAlone(scene, end)) return 0.5;
  // « deux ans et demi » is more than two years.
  if (low(scene, end + 1) === 'et' && /^demie?$/.test(low(scene, end + 2))) return 0.5;
  return scene.words[first]!.upos === 'NUM' || COLLECTIVES.has(low(scene, first)) ? 0.95 : 0.8;
}
