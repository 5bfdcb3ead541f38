/**
 * Names found by their first word. They are only sorted, which costs far less than cutting thousands of names into words of
 * which a text has a few.
 */
export class PrefixIndex {
  /** Each name and, after END, its place among the names given, sorted by code units. */
  readonly #sorted: readonly string[];

  constructor(names: readonly string[]) {
    this.#sorted = names.map((name, place) => name + END + place).sort();
  }

  /** Places of the names that begin with a word (not with a part of a longer one), in the order given. */
  beginningWith(word: string): readonly number[] {
    const places: number[] = [];
    for (let i = this.#firstFrom(word); i < this.#sorted.length; i++) {
      const name = this.#sorted[i]!;
      if (!name.startsWith(word)) break;
      if (!LETTER.test(name[word.length]!) || !LETTER.test(word.at(-1) ?? ''))
        places.push(Number(name.slice(name.indexOf(END) + 1)));
    }
    return places.sort((a, b) => a - b);
  }

  #firstFrom(word: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Before all characters that a name may have. */
const END = '\u0000';
const LETTER = /\p{L}/u;
