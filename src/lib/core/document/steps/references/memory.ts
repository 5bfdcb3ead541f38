import type { Referent, Seen } from './referents.ts';
import { REACH } from './salience.ts';

/** Nobody keeps more in mind; a text of one endless sentence costs no more a word than any other. */
const MOST = 40;

/** Sentences after which nobody is waited for any more. */
export const LATELY = 25;

/** Who and what a reader has in mind, as the text goes on. */
export class Memory {
  /** What each word that was read stands for. */
  readonly meaning = new Map<number, Referent>();
  /** Named persons in the order of their last mention, with what they are, in the masculine. */
  readonly persons = new Map<Referent, Set<string>>();
  readonly #inMind = new Set<Referent>();

  /** What was spoken of in the last sentences, in the order of its last mention. */
  get inMind(): Iterable<Referent> {
    return this.#inMind;
  }

  /** A word that stands for somebody or something is read. */
  see(referent: Referent, seen: Seen): void {
    this.meaning.set(seen.word, referent);
    this.notice(referent, seen);
  }

  /** Somebody or something is in mind, though its word stands for something else too: a group where its last name is. */
  notice(referent: Referent, seen: Seen): void {
    referent.seen.push(seen);
    this.#inMind.delete(referent);
    this.#inMind.add(referent);
    for (const old of this.#inMind) {
      if (seen.sentence - old.seen.at(-1)!.sentence <= REACH && this.#inMind.size <= MOST) break;
      this.#inMind.delete(old);
    }
  }

  /** Remembers a named person with roles that the text gives. */
  meet(person: Referent, roles: readonly string[]): void {
    const known = this.persons.get(person) ?? new Set();
    for (const role of roles) known.add(role);
    this.persons.delete(person);
    this.persons.set(person, known);
    for (const old of this.persons.keys()) {
      if (this.persons.size <= MOST) break;
      this.persons.delete(old);
    }
  }

  /**
   * Whom the text is about: spoken of three times and twice as often as anybody else who was met lately, and not long ago;
   * null where nobody is.
   */
  hero(sentence: number): Referent | null {
    let [first, second]: (Referent | null)[] = [null, null];
    for (const person of this.persons.keys()) {
      if (sentence - person.seen.at(-1)!.sentence > LATELY) continue;
      if (!first || person.seen.length > first.seen.length) [first, second] = [person, first];
      else if (!second || person.seen.length > second.seen.length) second = person;
    }
    if (!first || first.seen.length < 3) return null;
    return first.seen.length >= 2 * (second?.seen.length ?? 0) ? first : null;
  }
}
