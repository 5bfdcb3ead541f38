import { DAY_PARTS, MONTHS, PERIODS, romanValue, SEASONS, WEEKDAYS } from '../../french/calendar.ts';
import { isNumeralWord, numeralValue } from '../../french/numerals.ts';
import { low, type Found, type Scene } from './found.ts';

/**
 * Dates, exact and relative: « 7 novembre 1867 », « samedi matin », « semaine dernière », « XXe siècle », « il y a trois ans ».
 *
 * Values: « 1867-11-07 »; « 1906-04 »; « 2023 »; « --04-19 » and « --09 » without a year (ISO 8601); « 197X » and « 19XX » for
 * decades and centuries, « 2022-22 » for summer (Extended Date/Time Format); « 1867/1934 » for an interval; else null.
 */
export function dates(scene: Scene): Found[] {
  const out: Found[] = [];
  for (let i = scene.first; i < scene.end;) {
    const found = RULES.reduce<Found | null>((best, rule) => best ?? rule(scene, i), null);
    if (found) out.push(found);
    i = found ? found.end : i + 1;
  }
  return out;
}

type Rule = (scene: Scene, at: number) => Found | null;

const RULES: readonly Rule[] = [
  dayOfMonth,
  numericDate,
  monthAt,
  decade,
  century,
  season,
  bareYear,
  agoAt,
  laterAt,
  period,
  weekday,
  adverb
];

function date(first: number, end: number, value: string | null, sureness: number): Found {
  return { type: 'DATE', first, end, value, sureness };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A year in digits: « 1891 », « 2024 », not « 2 400 » or « 2400 ». */
function yearOf(form: string): number | null {
  return /^(?:1\d{3}|20\d{2}|21\d{2})$/.test(form) ? Number(form) : null;
}

/** « 31 juillet », « 1er mai 1906 », « mardi 14 novembre », « 3 ou 4 mai » from its last day. */
function dayOfMonth(scene: Scene, first: number): Found | null {
  let at = first;
  if (WEEKDAYS.has(low(scene, at))) at++;
  if (at > first && low(scene, at) === 'le') at++;
  const form = low(scene, at) === 'premier' ? '1er' : low(scene, at);
  const day = /^(\d{1,2})$/.exec(form) ?? /^(1)er$/.exec(form);
  const month = MONTHS.get(low(scene, at + 1));
  if (!day || month === undefined || Number(day[1]) < 1 || Number(day[1]) > 31) return null;
  const year = yearOf(low(scene, at + 2));
  const value = `${year ?? '-'}-${two(month)}-${two(Number(day[1]))}`;
  return date(first, at + (year === null ? 2 : 3), value, 0.98);
}

/** « 24/11/2024 », « 2024-11-24 », « 1867-1934 » */
function numericDate(scene: Scene, at: number): Found | null {
  const form = low(scene, at);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(form);
  if (french && Number(french[2]) <= 12 && Number(french[1]) <= 31) {
    return date(at, at + 1, `${french[3]}-${two(Number(french[2]))}-${two(Number(french[1]))}`, 0.95);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(form);
  if (iso && Number(iso[2]) <= 12) return date(at, at + 1, form, 0.95);
  const span = /^(\d{4})-(\d{4})$/.exec(form);
  return span && span[1]! < span[2]! && Number(span[2]) < 2200 ? date(at, at + 1, `${span[1]}/${span[2]}`, 0.85) : null;
}

/** « septembre », « avril 1906 » */
function monthAt(scene: Scene, at: number): Found | null {
  const month = MONTHS.get(low(scene, at));
  if (month === undefined || /^\p{Lu}/u.test(scene.words[at]!.form)) return null;
  const year = yearOf(low(scene, at + 1));
  const value = year === null ? `--${two(month)}` : `${year}-${two(month)}`;
  return date(at, at + (year === null ? 1 : 2), value, scene.words[at]!.upos === 'NOUN' ? 0.95 : 0.8);
}

/** « années 1970 », « années 70 », « années soixante » */
function decade(scene: Scene, at: number): Found | null {
  if (low(scene, at) !== 'années') return null;
  const form = low(scene, at + 1);
  const year = yearOf(form);
  const short = /^\d0$/.test(form) ? Number(form) : isNumeralWord(form) ? numeralValue([form]) : null;
  if (year !== null) return date(at, at + 2, year % 10 === 0 ? `${String(year).slice(0, 3)}X` : null, 0.95);
  if (short === null || short < 20 || short > 90 || short % 10 !== 0) return null;
  // « vingt années » is a number before the noun; « années vingt » is a decade.
  return date(at, at + 2, `19${short / 10}X`, 0.9);
}

/** « XXe siècle », « 19e siècle », « IVe siècle av. J.-C. », « siècle des Lumières » excepted */
function century(scene: Scene, at: number): Found | null {
  if (low(scene, at + 1) !== 'siècle') return null;
  const ordinal = /^(.+?)(?:ème|e|er|ᵉ)$/.exec(scene.words[at]!.form);
  const number = ordinal
    ? /^\d+$/.test(ordinal[1]!)
      ? Number(ordinal[1])
      : romanValue(ordinal[1]!.toUpperCase())
    : null;
  if (number === null || number < 1 || number > 30) return null;
  const isBefore = low(scene, at + 2) === 'av.';
  const end = isBefore ? (low(scene, at + 3) === 'j.-c.' ? at + 4 : at + 3) : at + 2;
  return date(at, end, isBefore ? null : `${two(number - 1)}XX`, 0.97);
}

/** « été 2022 », « automne 2024 »; « rentrée 2024 », « saison 2023-2024 » from the year on. */
function season(scene: Scene, at: number): Found | null {
  const code = SEASONS.get(low(scene, at));
  const year = yearOf(low(scene, at + 1));
  if (code === undefined || year === null) return null;
  return date(at, at + 2, `${year}-${code}`, 0.97);
}

const YEAR_BEFORE =
  /^(?:en|depuis|dès|avant|après|vers|jusque|jusqu'|fin|début|mi|année|an|entre|saison|rentrée|élection|élections|horizon|millésime|courant|printemps)$/;

/** « en 2023 », « d’ici à 2030 », « entre 2015 et 2020 », « de 2015 à 2020 », « né en 52 av. J.-C. » */
function bareYear(scene: Scene, at: number): Found | null {
  const form = low(scene, at);
  if (/^\d{1,4}$/.test(form) && low(scene, at + 1) === 'av.' && low(scene, at + 2) === 'j.-c.') {
    return date(at, at + 3, null, 0.95);
  }
  const year = yearOf(form);
  if (year === null || isCounted(scene, at + 1)) return null;
  const [back1, back2] = [low(scene, at - 1), low(scene, at - 2)];
  if (YEAR_BEFORE.test(back1)) return date(at, at + 1, form, 0.95);
  const isInRange = (back1 === 'et' || back1 === 'à' || back1 === 'ou' || back1 === ',') && yearOf(back2) !== null;
  if (isInRange) return date(at, at + 1, form, 0.92);
  if (back1 === 'à' && /^(?:ici|jusqu'|jusque)$/.test(back2)) return date(at, at + 1, form, 0.95);
  if (/^(?:de|pour|que|le)$/.test(back1)) {
    // « de 2015 à 2020 », « le budget de 2024 »: only a year in digits without a unit after it.
    const opensRange = low(scene, at + 1) === 'à' && yearOf(low(scene, at + 2)) !== null;
    if (opensRange) return date(at, at + 1, form, 0.93);
    return back1 === 'le' || back1 === 'que' ? null : date(at, at + 1, form, 0.75);
  }
  const isListed = /^[),]$|^ou$/.test(low(scene, at + 1));
  if (back1 === '(' && isListed) return date(at, at + 1, form, 0.8);
  return null;
}

/** « 2000 euros », « 1500 mètres », « 2 000 »: a unit follows, so it is a number. */
function isCounted(scene: Scene, at: number): boolean {
  const next = scene.words[at];
  if (at >= scene.end || !next) return false;
  return next.upos === 'NOUN' || /^[%€$£]$/.test(next.form);
}

const UNITS = /^(?:ans?|années?|mois|semaines?|jours?|siècles?|décennies?|heures?|minutes?)$/;

/** « il y a trois ans » */
function agoAt(scene: Scene, at: number): Found | null {
  if (low(scene, at) !== 'il' || low(scene, at + 1) !== 'y' || low(scene, at + 2) !== 'a') return null;
  let end = at + 3;
  if (/^(?:environ|près|plus|peine|à|de|moins|déjà|seulement)$/.test(low(scene, end))) {
    while (end < at + 6 && /^(?:environ|près|plus|peine|à|de|moins|déjà|seulement)$/.test(low(scene, end))) end++;
  }
  const isCount = numeralValue([low(scene, end)]) !== null || /^(?:quelques|plusieurs)$/.test(low(scene, end));
  return isCount && UNITS.test(low(scene, end + 1)) ? date(at, end + 2, null, 0.93) : null;
}

/** « deux ans plus tard », « quelques mois après » at a clause edge, « trois jours auparavant » */
function laterAt(scene: Scene, at: number): Found | null {
  const isCount = numeralValue([low(scene, at)]) !== null;
  if (!isCount || !UNITS.test(low(scene, at + 1))) return null;
  if (/^(?:plus|moins)$/.test(low(scene, at + 2)) && /^(?:tard|tôt)$/.test(low(scene, at + 3))) {
    return isDelay(scene, at) ? date(at, at + 4, null, 0.9) : null;
  }
  return low(scene, at + 2) === 'auparavant' ? date(at, at + 3, null, 0.9) : null;
}

/** « commencer une heure plus tard » is an hour of the day, not a date. */
function isDelay(scene: Scene, at: number): boolean {
  return !/^(?:heures?|minutes?)$/.test(low(scene, at + 1));
}

const RELATIVE = /^(?:derni|prochain|suivant|précédent|pass|écoul)/;

/** « semaine dernière », « année suivante », « cette année », « la même année » from the noun's own edge words on. */
function period(scene: Scene, at: number): Found | null {
  const form = low(scene, at);
  if (/^(?:cette|cet|ce)$/.test(form) && PERIODS.has(low(scene, at + 1)) && !RELATIVE.test(low(scene, at + 2))) {
    return /^(?:siècle|décennie|saison)$/.test(low(scene, at + 1)) ? null : date(at, at + 2, null, 0.9);
  }
  if (form === 'même' && PERIODS.has(low(scene, at + 1)) && low(scene, at - 1) === 'la') {
    return low(scene, at + 1) === 'saison' ? null : date(at, at + 2, null, 0.85);
  }
  if (/^(?:prochain|prochaine)$/.test(form) && PERIODS.has(low(scene, at + 1))) return date(at, at + 2, null, 0.85);
  if (!PERIODS.has(form) || !RELATIVE.test(low(scene, at + 1))) return null;
  // « les mois suivants », « la saison passée à » keep their doubt: singular with a definite article only.
  if (!/^(?:le|la|l'|ce|cette|cet)$/.test(low(scene, at - 1))) return null;
  if (/^(?:pass|écoul)/.test(low(scene, at + 1)) && /^(?:à|dans|en|sur|par|de)$/.test(low(scene, at + 2))) return null;
  return date(at, at + 2, null, 0.92);
}

/** « lundi », « samedi soir », « dimanche prochain », « week-end »; not « les lundis », a habit. */
function weekday(scene: Scene, at: number): Found | null {
  const form = low(scene, at);
  if (form === 'week-end' && /^(?:le|ce)$/.test(low(scene, at - 1))) {
    return date(at, RELATIVE.test(low(scene, at + 1)) ? at + 2 : at + 1, null, 0.8);
  }
  if (!WEEKDAYS.has(form) || scene.words[at]!.upos === 'PROPN') return null;
  let end = at + 1;
  if (DAY_PARTS.has(low(scene, end))) end++;
  if (RELATIVE.test(low(scene, end)) || low(scene, end) === 'suivant') end++;
  return date(at, end, null, 0.93);
}

/** « hier », « demain »; « aujourd’hui » says « nowadays » as often as a day. */
function adverb(scene: Scene, at: number): Found | null {
  const form = low(scene, at);
  if (!/^(?:avant-hier|hier|demain|après-demain)$/.test(form)) return null;
  const end = DAY_PARTS.has(low(scene, at + 1)) ? at + 2 : at + 1;
  return date(at, end, null, scene.words[at]!.upos === 'ADV' ? 0.85 : 0.6);
}
