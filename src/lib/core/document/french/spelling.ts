/** The form as lexicons write it: straight apostrophe, no-break and thin spaces as plain ones. */
export function normalForm(text: string): string {
  return text.replace(/[’‘ʼ′]/g, "'").replace(/[\u00A0\u202F\u2009]/g, ' ');
}

/** Takes accents, cedillas and ligatures away: « Été » gives « Ete », « œuf » gives « oeuf ». */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'AE');
}

/** Whether a word begins with a capital that is not followed by capitals only. */
export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Whether a word is written in capitals only, two letters at least. */
export function isAllCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.'’-]+$/u.test(text);
}
