/** Months by name, with the abbreviations that keep their full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['janvier', 1],
  ['janv.', 1],
  ['février', 2],
  ['fév.', 2],
  ['févr.', 2],
  ['mars', 3],
  ['avril', 4],
  ['avr.', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7],
  ['juil.', 7],
  ['août', 8],
  ['aout', 8],
  ['septembre', 9],
  ['sept.', 9],
  ['octobre', 10],
  ['oct.', 10],
  ['novembre', 11],
  ['nov.', 11],
  ['décembre', 12],
  ['déc.', 12]
]);

export const WEEKDAYS: ReadonlySet<string> = new Set([
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche'
]);

/** Seasons with their number in the Extended Date/Time Format (loc.gov/standards/datetime): 2022-22 is summer 2022. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['printemps', 21],
  ['été', 22],
  ['automne', 23],
  ['hiver', 24]
]);

/** Parts of a day that follow a weekday: « samedi matin ». */
export const DAY_PARTS: ReadonlySet<string> = new Set(['matin', 'midi', 'après-midi', 'soir']);

/** Nouns of a stretch of time that « dernier », « prochain », « suivant » or « précédent » turn into a date. */
export const PERIODS: ReadonlySet<string> = new Set([
  'an',
  'année',
  'mois',
  'semaine',
  'week-end',
  'trimestre',
  'semestre',
  'siècle',
  'décennie',
  'saison',
  'printemps',
  'été',
  'automne',
  'hiver'
]);

/** The value of a Roman numeral in capitals, null when it is none. */
export function romanValue(form: string): number | null {
  if (!/^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(form)) return null;
  const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let i = 0; i < form.length; i++) {
    const here = worth[form[i]!]!;
    sum += here < (worth[form[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum;
}
