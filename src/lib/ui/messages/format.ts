import type { Language } from '$lib/core/exercises/exercise.ts';

/*
 * Numbers and dates by hand: the browser's own formats weigh on the first page (it opens its tables of all languages,
 * some 40 ms on a desk machine), and differ between browsers in which no-break space they put.
 */

interface Calendar {
  /** From Sunday, as Date counts. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  /** Usual abbreviations of the press. */
  readonly short: readonly string[];
}

const CALENDARS: Record<Language, Calendar> = {
  fr: {
    days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre'
    ],
    short: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  }
};

/** « 12 480,5 » with French narrow no-break spaces, « 12,480.5 » in English; at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  const [whole = '', decimals] = String(Number(Math.abs(value).toFixed(digits))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202F' : ',');
  const rest = decimals === undefined ? '' : `${language === 'fr' ? ',' : '.'}${decimals}`;
  const isNegative = value < 0 && (Number(whole) !== 0 || decimals !== undefined);
  return `${isNegative ? '\u2212' : ''}${grouped}${rest}`;
}

/** A share from 0 to 1: « 93 % », « 93% ». */
export function formatPercent(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  return language === 'fr' ? `${percent}\u00A0%` : `${percent}%`;
}

/** « mercredi 25 novembre 2026 », by the device's clock; the first of a month is « 1er » in French. */
export function formatDay(at: number, language: Language): string {
  const date = new Date(at);
  const { days, months } = CALENDARS[language];
  return `${days[date.getDay()]} ${dateOf(date, language)} ${months[date.getMonth()]} ${date.getFullYear()}`;
}

/** « 25 nov. », for axes and lists. */
export function formatShortDay(at: number, language: Language): string {
  const date = new Date(at);
  return `${dateOf(date, language)} ${CALENDARS[language].short[date.getMonth()]}`;
}

/** « oct. », for the axis of a year. */
export function formatMonth(at: number, language: Language): string {
  return CALENDARS[language].short[new Date(at).getMonth()]!;
}

function dateOf(date: Date, language: Language): string {
  const day = date.getDate();
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

/** « 3,4 Mo », « 3.4 MB »; units of a thousand, as storage is sold. */
export function formatBytes(bytes: number, language: Language): string {
  const units = language === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${formatNumber(value, language, value < 10 && unit > 0 ? 1 : 0)}\u00A0${units[unit]}`;
}
