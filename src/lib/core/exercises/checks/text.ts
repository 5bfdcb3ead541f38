import type { Exercise } from '../exercise.ts';

/** « _____ » or « (1) _____ » in a prompt's text. */
export const GAP = /(?:\(\d+\)[ \u00A0])?_____/g;

/** Lower case, straight apostrophes, plain spaces, no accents lost: what two texts are compared by. */
export function folded(text: string): string {
  let found = known.get(text);
  if (found === undefined) {
    found = text
      .toLowerCase()
      .replace(/[\u2019\u02BC]/g, "'")
      .replace(/\s+/g, ' ')
      .replace(/œ/g, 'oe')
      .trim();
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, found);
  }
  return found;
}

/** One question is held against many options. */
const known = new Map<string, string>();
const MOST_KNOWN = 2000;

/** Whether `part` stands in `text` as whole words, whatever the case, spaces and apostrophes. */
export function holds(text: string, part: string): boolean {
  const wanted = folded(part).replace(/[.!?…]+$/, '');
  if (wanted === '') return false;
  const whole = folded(text);
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
    if (!isLetter(whole[at - 1]) && !isLetter(whole[at + wanted.length])) return true;
  }
  return false;
}

/** The texts of a key that a learner would have to find; numbers (mark) and English (reveal towards English) have none. */
export function answerTexts({ prompt, answer }: Exercise): readonly string[] {
  if (prompt.form === 'mark') return [];
  if (prompt.form === 'reveal' && prompt.direction === 'fr>en') return [];
  if (typeof answer === 'string') return [answer];
  if (prompt.form === 'match') return (answer as readonly (readonly [string, string])[]).map(([, option]) => option);
  return answer as readonly string[];
}

/** The options of a prompt, empty where it has none. */
export function optionsOf({ prompt }: Exercise): readonly string[] {
  return 'options' in prompt ? prompt.options : [];
}

/** A text with its gaps filled in order; a filling that ends in an apostrophe joins the next word. */
export function fill(text: string, fillings: readonly string[]): string {
  let gap = 0;
  return text.replace(GAP, () => fillings[gap++] ?? '').replace(/(['’]) /g, '$1');
}

/** The share, 0 to 1, of a text’s words that stand in another; each of the other’s words counts once. */
export function wordsKept(text: string, source: string): number {
  const left = wordsIn(source);
  const own = wordsIn(text);
  const kept = own.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return own.length === 0 ? 1 : kept.length / own.length;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
