import type { Check } from './check.ts';
import { optionsOf } from './text.ts';

/** No-break spaces before « ; : ? ! % » and inside guillemets, curly apostrophes; the article's own text is let be. */
export const frenchTypography: Check = {
  name: 'french-typography',
  why: { fr: 'La typographie n’est pas française.', en: 'The typography is not French.' },
  fails({ exercise }, { doc }) {
    const { question } = exercise.prompt;
    // A question may quote the article; what stands in guillemets keeps the article's signs.
    if (hasBadTypography(question.replace(/«\u00A0[^»]*\u00A0»/g, '«\u00A0…\u00A0»'))) return true;
    return optionsOf(exercise).some((option) => hasBadTypography(option) && !doc.article.text.includes(option));
  }
};

/** Whether a French text breaks the rules of spaces and signs. */
export function hasBadTypography(text: string): boolean {
  return (
    /['"]/.test(text) ||
    /[^\u00A0\u202F«\s?!…][?!;]/.test(text) ||
    /[^\u00A0\u202F\d]:(?!\d)/.test(text) ||
    / [?!;:»%]|« |«[^\u00A0\u202F]|[^\u00A0\u202F]»|\d%/.test(text) ||
    / {2}|^\s|\s$/.test(text)
  );
}
