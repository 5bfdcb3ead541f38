import type { Doc } from '../../doc.ts';

/** Direct speech by the words in it. */
export interface Quotes {
  /** For each word the number of the quote that it is in, -1 outside. Both halves of « …, dit-il, … » are one quote. */
  readonly at: Int32Array;
  /** The chain of who speaks, by quote; null where it is not known yet. */
  readonly chains: readonly (number | null)[];
  /** The last word of what names the speaker, by quote; null where nothing does. */
  readonly speakers: readonly (number | null)[];
  /** The quote that a word names the speaker of. */
  readonly spokenBy: ReadonlyMap<number, number>;
}

/** The quotes whose speaker the text tells, numbered in its order. Linear time. */
export function speechOf(doc: Doc): Quotes {
  const at = new Int32Array(doc.words.length).fill(-1);
  const chains: (number | null)[] = [];
  const speakers: (number | null)[] = [];
  const numbers = new Map<number, number>();
  let word = 0;
  for (const { content, cue, direct, chain, speaker } of doc.attributions) {
    if (!direct) continue;
    let number = numbers.get(cue.start);
    if (number === undefined) {
      number = chains.push(chain) - 1;
      speakers.push(speaker ? wordEnding(doc, speaker.end) : null);
      numbers.set(cue.start, number);
    }
    while (word > 0 && doc.words[word - 1]!.start >= content.start) word--;
    while (word < doc.words.length && doc.words[word]!.start < content.start) word++;
    for (let i = word; i < doc.words.length && doc.words[i]!.end <= content.end; i++) at[i] = number;
  }
  const spokenBy = new Map(speakers.flatMap((last, number) => (last === null ? [] : [[last, number]])));
  return { at, chains, speakers, spokenBy };
}

/** The word that ends at a place, by halving; null where none does. */
function wordEnding({ words }: Doc, end: number): number | null {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return words[low]?.end === end ? low : null;
}
