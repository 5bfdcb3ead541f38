import { CONTRACTIONS } from '../../french/contractions.ts';
import { DEMONYMS, PEOPLE_PREFIXES } from '../../french/demonyms.ts';
import type { French } from '../../french/french.ts';
import type { Names, Role } from '../../french/names.ts';
import { PrefixIndex } from '../../french/prefix-index.ts';
import { normalForm, withoutAccents } from '../../french/spelling.ts';
import { tokens } from '../tokens.ts';

export type PlaceKind = 'country' | 'city' | 'place';

/** What the gazetteer says of a run of words. */
export type Known =
  | { readonly kind: PlaceKind; readonly name: string }
  | { readonly kind: 'institution'; readonly name: string }
  | {
      readonly kind: 'role';
      readonly name: string;
      readonly role: Role;
      readonly gender: 'Masc' | 'Fem' | null;
    };

/** One name in the index: its words and what it is. */
interface Row {
  readonly words: readonly string[];
  readonly known: Known;
}

/** The names of the world, ready to be found in a text. */
export interface Gazetteer {
  readonly names: Names;
  /**
   * The longest name that begins at a word, with one past its last word; null where there is none. `formAt` gives the form
   * of a word as written, with straight apostrophes, « » beyond the end. Roles are matched in lower case.
   */
  longest(
    at: number,
    formAt: (at: number) => string,
    wanted: (known: Known) => boolean
  ): { end: number; known: Known } | null;
  /** The adjective of a people in the masculine singular for any form of it; null when it is none. */
  people(form: string): string | null;
  firstName(form: string): 'Masc' | 'Fem' | 'both' | null;
}

const opened = new WeakMap<Names, Gazetteer>();

/** Indexes the names of `french` by their first words, once. */
export function gazetteerOf(french: French): Gazetteer {
  let found = opened.get(french.names);
  if (!found) {
    found = build(french);
    opened.set(french.names, found);
  }
  return found;
}

function build(french: French): Gazetteer {
  const { names } = french;
  const index = new Index(names);
  const peoples = new Peoples(french);
  return {
    names,
    longest: (at, formAt, wanted) => longestIn(index, at, formAt, wanted),
    people: (form) => peoples.of(form),
    firstName: (form) => names.firstNames.get(form) ?? names.firstNames.get(form.replaceAll("'", '’')) ?? null
  };
}

/** The names by their first word; they are cut into words only when a text has that word. */
class Index {
  readonly #named: Named[] = [];
  readonly #starts: PrefixIndex;
  readonly #rows = new Map<string, readonly Row[]>();

  constructor(names: Names) {
    for (const { name } of names.countries) this.#add(name, { kind: 'country', name });
    for (const { name } of names.cities) this.#add(name, { kind: 'city', name });
    for (const name of names.places) this.#add(name, { kind: 'place', name });
    for (const { name, acronym } of names.institutions) {
      this.#add(name, { kind: 'institution', name });
      if (acronym) this.#add(acronym, { kind: 'institution', name });
    }
    for (const role of names.roles) {
      const isOne = role.masculine === role.feminine;
      const known = { kind: 'role', name: role.masculine, role } as const;
      this.#add(role.masculine.toLowerCase(), { ...known, gender: isOne ? null : 'Masc' });
      if (!isOne) this.#add(role.feminine.toLowerCase(), { ...known, gender: 'Fem' });
    }
    this.#starts = new PrefixIndex(this.#named.map(({ written }) => written));
  }

  /** The names that begin with a word, the longest first. */
  get(first: string): readonly Row[] {
    let rows = this.#rows.get(first);
    if (!rows) {
      rows = this.#starts
        .beginningWith(first)
        .map((place) => rowOf(this.#named[place]!))
        .filter(({ words }) => words[0] === first)
        .sort((a, b) => b.words.length - a.words.length);
      if (this.#rows.size > 50_000) this.#rows.clear();
      this.#rows.set(first, rows);
    }
    return rows;
  }

  #add(name: string, known: Known): void {
    const written = name.includes('’') ? normalForm(name) : name;
    this.#named.push({ written, known });
    // « Etats-Unis », « Elysée »: accents on capitals may be missing.
    if (NOT_ASCII.test(written) && ACCENTED_CAPITAL.test(written)) this.#named.push({ written: bared(written), known });
  }
}

/** A name that has not been cut into words yet, with straight apostrophes. */
interface Named {
  readonly written: string;
  readonly known: Known;
}

const NOT_ASCII = /[^\0-\x7f]/;
const ACCENTED_CAPITAL = /(?![A-Z])\p{Lu}/u;

function rowOf({ written, known }: Named): Row {
  return { words: wordsOfName(written), known };
}

function bared(word: string): string {
  return word.replace(/\p{Lu}/gu, withoutAccents);
}

/** A name as the words of a document: elisions cut, « du » as « de » and « le ». */
function wordsOfName(name: string): string[] {
  return tokens(name, () => false).flatMap(({ text }) => {
    const form = normalForm(text);
    return [...(CONTRACTIONS.get(form) ?? [form])];
  });
}

function longestIn(
  index: Index,
  at: number,
  formAt: (at: number) => string,
  wanted: (known: Known) => boolean
): { end: number; known: Known } | null {
  const first = formAt(at);
  const lower = first.toLowerCase();
  const rows = lower === first ? index.get(first) : [...index.get(first), ...index.get(lower)];
  for (const { words, known } of rows) {
    if (!wanted(known)) continue;
    const fits = words.every((word, k) => {
      const form = formAt(at + k);
      return form === word || (known.kind === 'role' && form.toLowerCase() === word);
    });
    if (fits) return { end: at + words.length, known };
  }
  return null;
}

/** The adjectives of peoples, found by any of their forms. */
class Peoples {
  /** The adjectives with their places in the list; the first of two that share a form has it. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #seen = new Map<string, string | null>();
  #regular: ReadonlyMap<string, string> | null = null;

  constructor(readonly french: French) {
    const adjectives = [...DEMONYMS, ...french.names.countries.map((country) => country.adjective)];
    this.#places = new Map([...new Set(adjectives)].map((adjective, place) => [adjective, place]));
  }

  /** The masculine singular for a form, « franco-allemand » for « franco-allemande »; null when it is none of a people. */
  of(form: string): string | null {
    const lower = form.toLowerCase();
    const own = this.#plain(lower);
    if (own !== null) return own;
    const hyphen = lower.indexOf('-');
    if (hyphen < 0 || !PEOPLE_PREFIXES.has(lower.slice(0, hyphen))) return null;
    const last = this.#plain(lower.slice(hyphen + 1));
    return last === null ? null : lower.slice(0, hyphen + 1) + last;
  }

  #plain(form: string): string | null {
    let found = this.#seen.get(form);
    if (found === undefined) {
      found = this.#find(form);
      if (this.#seen.size > 50_000) this.#seen.clear();
      this.#seen.set(form, found);
    }
    return found;
  }

  #find(form: string): string | null {
    if (this.#places.has(form)) return form;
    const regular = this.#regularForms().get(form);
    const adjectives = this.french.forms
      .readings(form)
      .filter(({ upos, lemma }) => upos === 'ADJ' && this.#places.has(lemma))
      .map(({ lemma }) => lemma);
    if (regular !== undefined && this.french.forms.inflect(regular, 'ADJ', {}).length === 0) adjectives.push(regular);
    adjectives.sort((a, b) => this.#places.get(a)! - this.#places.get(b)!);
    return adjectives[0] ?? null;
  }

  /** What the forms would be of an adjective that the form lexicon does not know. */
  #regularForms(): ReadonlyMap<string, string> {
    if (this.#regular) return this.#regular;
    const out = new Map<string, string>();
    for (const adjective of this.#places.keys())
      for (const form of regularForms(adjective)) if (!out.has(form)) out.set(form, adjective);
    this.#regular = out;
    return out;
  }
}

function regularForms(adjective: string): string[] {
  const feminine = /(?:ien|éen)$/.test(adjective)
    ? `${adjective}ne`
    : /e$/.test(adjective)
      ? adjective
      : `${adjective}e`;
  const plural = /[sx]$/.test(adjective) ? adjective : `${adjective}s`;
  return [feminine, `${feminine}s`, plural];
}
