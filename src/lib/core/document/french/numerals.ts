/** Numbers below a hundred that are one word, and their hundred and thousand. Belgian and Swiss tens are French too. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ['zéro', 0],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['cents', 100],
  ['mille', 1000]
]);

/** Nouns that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e12],
  ['billions', 1e12]
]);

/** Nouns of about so many: « une vingtaine ». In the plural they say no number. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000]
]);

/** Fractions that are nouns or look like ordinals: « un tiers », « la moitié », « un quart », « un dixième ». */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['moitié', 2],
  ['tiers', 3],
  ['quart', 4],
  ['cinquième', 5],
  ['sixième', 6],
  ['septième', 7],
  ['huitième', 8],
  ['dixième', 10],
  ['centième', 100],
  ['millième', 1000]
]);

/** Whether a lower-case form is part of a number in words: « deux », « quatre-vingt-dix », « cents »; not « un » alone. */
export function isNumeralWord(form: string): boolean {
  return form.split('-').every((part) => VALUES.has(part) || part === 'et') && /[a-z]/.test(form);
}

/** The value of digits as French writes them: « 80 000 » is 80000, « 4,9 » is 4.9; null for dates, hours and the like. */
export function digitsValue(form: string): number | null {
  if (!/^\d{1,3}(?: \d{3})*(?:,\d+)?$|^\d+(?:[.,]\d+)?$|^\d{1,3}(?:\.\d{3})+$/.test(form)) return null;
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(form) ? form.replaceAll('.', '') : form;
  return Number(plain.replaceAll(' ', '').replace(',', '.'));
}

/**
 * The value of a number given by its lower-case words, digits and scales mixed: « deux cents », « vingt et un »,
 * « 2,5 millions », « trois millions cinq cent mille ». Null when they make no number (« cinq douze »).
 */
export function numeralValue(forms: readonly string[]): number | null {
  const parts = forms.flatMap((form) => (/\d/.test(form) ? [form] : form.split('-')));
  let total = 0;
  let current: number | null = null;
  let previous = '';
  for (const part of parts) {
    const scale = part === 'mille' ? 1000 : SCALES.get(part);
    if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = null;
    } else if (part === 'cent' || part === 'cents') {
      if (current !== null && current >= 10) return null;
      current = (current ?? 1) * 100;
    } else if (part !== 'et') {
      const value: number | undefined = VALUES.get(part) ?? digitsValue(part) ?? undefined;
      if (value === undefined) return null;
      if (value === 20 && previous === 'quatre') current = (current ?? 4) + 76;
      else if (current === null) current = value;
      else if (fits(current, value)) current += value;
      else return null;
    }
    previous = part;
  }
  // Rounded to a millionth, so that 2.3 millions are 2300000.
  return Math.round((total + (current ?? 0)) * 1e6) / 1e6;
}

/** Whether a smaller number may follow: « vingt-deux », « soixante-douze », « cent vingt »; not « deux trois ». */
function fits(current: number, value: number): boolean {
  if (!Number.isInteger(current) || !Number.isInteger(value)) return false;
  const rest = current % 100;
  if (rest === 0) return current > 0 && value < 100;
  if (rest === 60 || rest === 80) return value < 20;
  return rest % 10 === 0 && rest >= 20 ? value < 10 : rest === 10 && value >= 7 && value < 10;
}
