import type { Doc, Entity, Expression, VerbGroup, Word } from './doc.ts';

/*
 * The layers of a document by sentence, sorted out once a layer, so that what asks about one sentence after another takes time
 * in proportion to the text and not to its square.
 */

/** The verb groups of a sentence, in text order. */
export function verbGroupsIn(doc: Doc, sentence: number): readonly VerbGroup[] {
  return sorted(doc.verbGroups).get(sentence) ?? [];
}

/** The entities of a sentence, in text order. */
export function entitiesIn(doc: Doc, sentence: number): readonly Entity[] {
  return sorted(doc.entities).get(sentence) ?? [];
}

/** The expressions of a sentence, in text order. */
export function expressionsIn(doc: Doc, sentence: number): readonly Expression[] {
  return sorted(doc.expressions).get(sentence) ?? [];
}

/** The words of a span of the text, which may hold several sentences: those that lie in it as a whole. */
export function wordsWithin(
  { words }: Doc,
  { start, end }: { readonly start: number; readonly end: number }
): readonly Word[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && words[last]!.end <= end) last++;
  return words.slice(low, last);
}

type Layer<T> = ReadonlyMap<number, readonly T[]>;

const layers = new WeakMap<readonly unknown[], Layer<unknown>>();

function sorted<T extends { readonly sentence: number }>(layer: readonly T[]): Layer<T> {
  let found = layers.get(layer) as Layer<T> | undefined;
  if (!found) {
    const bySentence = new Map<number, T[]>();
    for (const one of layer) {
      const here = bySentence.get(one.sentence);
      if (here) here.push(one);
      else bySentence.set(one.sentence, [one]);
    }
    found = bySentence;
    layers.set(layer, found);
  }
  return found;
}
