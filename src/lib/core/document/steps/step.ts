import type { Doc, Word } from '../doc.ts';
import type { French } from '../french/french.ts';

/** One layer of understanding: reads the layers before it and yields the document with its own added. Pure, linear time. */
export type Step = (doc: Doc, french: French) => Doc;

const lowered = new WeakMap<readonly Word[], readonly string[]>();

/** The forms of all words in lower case, with straight apostrophes; computed once a document. */
export function lowerForms(words: readonly Word[]): readonly string[] {
  let forms = lowered.get(words);
  if (!forms) {
    forms = words.map((word) => word.form.toLowerCase());
    lowered.set(words, forms);
  }
  return forms;
}
