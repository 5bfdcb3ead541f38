/**
 * Numbers near a given one and of its shape, for statements that are false and options that are wrong: « 640 » gives
 * « 460 », « dix-huit » gives « seize », « 4,9 » gives « 9,4 ».
 */

const WORDS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' '
  );
const TENS: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60]
];
/** Feminine nouns of about so many, small to large. */
const COLLECTIVES = [
  'dizaine',
  'douzaine',
  'quinzaine',
  'vingtaine',
  'trentaine',
  'quarantaine',
  'cinquantaine',
  'centaine'
];

/**
 * Other numbers with the shape of the given one, the most tempting first; empty for what is no plain number.
 * `apart` asks for numbers that nobody would call about the same.
 */
export function nearNumerals(numeral: string, apart = false): readonly string[] {
  const plain = numeral.toLowerCase();
  const found = /^\d/.test(plain) ? nearDigits(numeral) : nearWords(plain);
  const own = valueOf(plain);
  return found.filter((text, i) => {
    if (text === numeral || found.indexOf(text) !== i) return false;
    const value = valueOf(text);
    return own === null || value === null || !apart || value >= own * 1.5 || value * 1.6 <= own;
  });
}

/** What a number of these shapes is worth, null for other texts. */
export function valueOf(numeral: string): number | null {
  const plain = numeral.toLowerCase();
  if (/^\d/.test(plain)) return Number(plain.replace(/[ \u00A0\u202F]/g, '').replace(',', '.'));
  const word = WORDS.indexOf(plain);
  if (word >= 0) return word;
  const ten = TENS.find(([text]) => text === plain);
  if (ten) return ten[1];
  const collective = [10, 12, 15, 20, 30, 40, 50, 100][COLLECTIVES.indexOf(plain)];
  return collective ?? null;
}

function nearWords(word: string): string[] {
  const value = WORDS.indexOf(word);
  if (value >= 2 && value <= 10)
    return [value + 1, value + 2, value - 1, value + 3].filter((n) => n >= 2 && n <= 20).map((n) => WORDS[n]!);
  // « dix-huit » is heard and read as « huit ».
  if (value > 10 && value < 20)
    return [value - 2, value - 10, value + 1, value - 4].filter((n) => n >= 2).map((n) => WORDS[n]!);
  const ten = TENS.findIndex(([text]) => text === word);
  if (ten >= 0) return [ten + 1, ten - 1, ten + 2].flatMap((i) => TENS[i]?.[0] ?? []);
  const collective = COLLECTIVES.indexOf(word);
  if (collective < 0) return [];
  return [collective + 2, collective - 2, collective - 3, collective + 3].flatMap((i) => COLLECTIVES[i] ?? []);
}

function nearDigits(numeral: string): string[] {
  const match = /^(\d{1,3}(?:[ \u00A0\u202F]\d{3})*|\d+)(?:(,)(\d+))?$/.exec(numeral);
  if (!match) return [];
  const [, whole, comma, fraction] = match as unknown as [string, string, string?, string?];
  if (comma) {
    const digits = whole.length === 1 && fraction!.length === 1 ? [`${fraction}${comma}${whole}`] : [];
    const around = [1, -1, 2].map((by) => `${Number(whole) + by}${comma}${fraction}`);
    return [...digits, ...around].filter((text) => !/^(?:0,|-)/.test(text) && !text.startsWith(`0${comma}`));
  }
  const separator = /[ \u00A0\u202F]/.exec(whole)?.[0] ?? '';
  const digits = whole.replace(/[ \u00A0\u202F]/g, '');
  return nearIntegers(digits).map((text) => grouped(text, separator));
}

/** Of the same length: two digits swapped, then the first of them one or two more or less. */
function nearIntegers(digits: string): string[] {
  const out: string[] = [];
  const value = Number(digits);
  if (digits.length === 1)
    return [value + 1, value + 2, value - 1, value + 3].filter((n) => n >= 2 && n <= 9).map(String);
  const [a, b, ...rest] = digits as unknown as [string, string];
  const tail = rest.length > 0 ? digits.slice(2) : '';
  const swapped = Number(`${b}${a}${tail}`);
  // « 91 ans » for « 19 ans » would make the reader laugh.
  const isNear = swapped <= 2 * value && value <= 2 * swapped;
  if (a !== b && b !== '0' && isNear) out.push(String(swapped));
  if (digits.length > 2 && digits[2] !== '0' && digits[2] !== b) out.push(`${a}${digits[2]}${b}${digits.slice(3)}`);
  const unit = 10 ** (digits.length - 1);
  for (const step of [unit, -unit, 2 * unit, -2 * unit, -3 * unit]) out.push(String(value + step));
  return out.filter((text) => text.length === digits.length && Number(text) > 0);
}

function grouped(digits: string, separator: string): string {
  return separator === '' ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
