import type { Word } from '../doc.ts';
import { parse } from '../french/parser.ts';
import type { Step } from './step.ts';

/**
 * Gives every word its head, its relation and how sure both are: one tree a sentence, however long, in linear time.
 * Reads classes, features and lemmas as they stand, so it comes after the steps that change them.
 */
export const tree: Step = (doc, { models }) => {
  const words: Word[] = [];
  for (const sentence of doc.sentences) {
    const { first, end } = sentence.words;
    const own = doc.words.slice(first, end);
    const arcs = parse(own, models.parser);
    own.forEach((word, i) => {
      const { head, relation, margin } = arcs[i]!;
      words.push({ ...word, head: head < 0 ? -1 : first + head, relation, arcMargin: margin });
    });
  }
  return { ...doc, words };
};
