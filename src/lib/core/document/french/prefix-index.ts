/**
 * Names found by their first word. They are only sorted out by their first two letters, which costs far less than cutting
 * thousands of names into words of which a text has a few.
 */
export class PrefixIndex {
  readonly #names: readonly string[];
  /** First two code units to the places of the names that begin with them. */
  readonly #places = new Map<number, number[]>();
  /** First code unit to the places of the names whose first word may be no longer than that. */
  readonly #short = new Map<number, number[]>();

  constructor(names: readonly string[]) {
    this.#names = names;
    for (let place = 0; place < names.length; place++) {
      const name = names[place]!;
      put(this.#places, startOf(name), place);
      if (!isLetterAt(name, 0) || !isLetterAt(name, 1)) put(this.#short, name.charCodeAt(0), place);
    }
  }

  /** Places of the names that begin with a word (not with a part of a longer one), in the order given. */
  beginningWith(word: string): readonly number[] {
    const places = word.length < 2 ? this.#short.get(word.charCodeAt(0)) : this.#places.get(startOf(word));
    return places?.filter((place) => beginsWith(this.#names[place]!, word)) ?? [];
  }
}

function put(lists: Map<number, number[]>, key: number, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

function startOf(name: string): number {
  return name.charCodeAt(0) * 0x10000 + name.charCodeAt(1);
}

function beginsWith(name: string, word: string): boolean {
  if (!name.startsWith(word)) return false;
  return !isLetterAt(name, word.length) || !isLetterAt(word, word.length - 1);
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Thousands of names are asked this, nearly all in ASCII.
  return code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : LETTER.test(text.charAt(at));
}

const LETTER = /\p{L}/u;
