import type { Language } from '../exercise.ts';

/** A text in both languages of explanations, written with plain spaces. */
export type Both = readonly [fr: string, en: string];

/** The text in the language of explanations, set as that language sets its signs. */
export function explained(language: Language, [french, english]: Both): string {
  return language === 'fr' ? typeset(french) : english;
}

/** No-break spaces inside guillemets and before « ; : ? ! % », curly apostrophes. */
export function typeset(french: string): string {
  return french
    .replace(/'/g, '’')
    .replace(/« /g, '«\u00A0')
    .replace(/ ([»;:?!%])/g, '\u00A0$1');
}

/** The first letter as a capital: « le verbe » gives « Le verbe ». */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts a pair together from parts that may be in both languages or the same in each. */
export function both(french: string, english: string): Both {
  return [french, english];
}
