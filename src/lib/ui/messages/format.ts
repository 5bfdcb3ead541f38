import type { Language } from '$lib/core/exercises/exercise.ts';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** « 12 480 » with French no-break spaces, « 12,480 » in English. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: digits });
}

/** A share from 0 to 1: « 93 % », « 93% ». */
export function formatPercent(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  return language === 'fr' ? `${percent}\u00A0%` : `${percent}%`;
}

/** « mercredi 25 novembre 2026 »; the first of a month is « 1er » in French. */
export function formatDay(at: number, language: Language): string {
  const text = new Date(at).toLocaleDateString(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric'
  });
  return language === 'fr' ? ordinalFirst(text) : text;
}

/** « 25 nov. », for axes and lists. */
export function formatShortDay(at: number, language: Language): string {
  const text = new Date(at).toLocaleDateString(LOCALES[language], { day: 'numeric', month: 'short' });
  return language === 'fr' ? ordinalFirst(text) : text;
}

/** « oct. », for the axis of a year. */
export function formatMonth(at: number, language: Language): string {
  return new Date(at).toLocaleDateString(LOCALES[language], { month: 'short' });
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

function ordinalFirst(text: string): string {
  return text.replace(/(^|[^\d])1 (?=\p{L})/u, '$11er ');
}
