import type { Doc, Features, Upos, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { beside, low } from './passage.ts';

/** A word with its neighbours in the sentence: `by` is -1 for the word before, 1 for the one after. */
export interface Place {
  readonly word: Word;
  readonly doc: Doc;
  readonly french: French;
  at(by: number): Word | null;
  /** Form in lower case, empty beyond the sentence. */
  low(by: number): string;
  /** Class, null beyond the sentence. */
  upos(by: number): Upos | null;
  is(by: number, ...classes: readonly Upos[]): boolean;
}

/** The place of a word. */
export function placeOf(doc: Doc, word: Word, french: French): Place {
  const at = (by: number): Word | null => (by === 0 ? word : beside(doc, word, by));
  return {
    word,
    doc,
    french,
    at,
    low: (by) => low(at(by)),
    upos: (by) => at(by)?.upos ?? null,
    is: (by, ...classes) => classes.includes(at(by)?.upos as Upos)
  };
}

/** Whether the form has a reading of that class with these features. */
export function canBe({ forms }: French, form: string, upos: Upos, feats: Features = {}): boolean {
  return forms
    .readings(form)
    .some(
      (reading) =>
        (reading.upos === upos || (upos === 'VERB' && reading.upos === 'AUX')) &&
        Object.entries(feats).every(([name, value]) => (reading.feats as Record<string, string>)[name] === value)
    );
}

/** Number of a noun as its form alone shows it: « pain », « pains »; null for « prix » and for unknown words. */
export function visibleNumber({ forms }: French, form: string): 'Sing' | 'Plur' | null {
  const numbers = new Set(
    forms
      .readings(form)
      .filter(({ upos }) => upos === 'NOUN' || upos === 'ADJ')
      .map(({ feats }) => feats.Number)
  );
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** Whether « le », « de », « je » lose their vowel before this word: « école », « hiver »; not « hangar ». */
export function takesElision({ lexicon }: French, form: string): boolean {
  return /^[aàâäæeéèêëhiîïoôöœuùûüy]/i.test(form) && !lexicon.isAspirated(form);
}
