import { CONTRACTIONS } from '../../french/contractions.ts';
import { DEMONYMS, PEOPLE_PREFIXES } from '../../french/demonyms.ts';
import type { French } from '../../french/french.ts';
import type { Names, Role } from '../../french/names.ts';
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
  readonly #waiting = new Map<string, Waiting[]>();
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
      this.#add(role.masculine, {
        kind: 'role',
        name: role.masculine,
        role,
        gender: isOne ? null : 'Masc'
      });
      if (!isOne)
        this.#add(role.feminine, {
          kind: 'role',
          name: role.masculine,
          role,
          gender: 'Fem'
        });
    }
  }

  /** The names that begin with a word, the longest first. */
  get(first: string): readonly Row[] | undefined {
    const waiting = this.#waiting.get(first);
    if (waiting === undefined) return undefined;
    let rows = this.#rows.get(first);
    if (!rows) {
      rows = waiting.map(rowOf).sort((a, b) => b.words.length - a.words.length);
      this.#rows.set(first, rows);
    }
    return rows;
  }

  #add(written: string, known: Known): void {
    const name = known.kind === 'role' ? written.toLowerCase() : written;
    const first = firstWordOf(name);
    if (first === undefined) return;
    this.#wait(first, { name, known, isBare: false });
    // « Etats-Unis », « Elysée »: accents on capitals may be missing.
    if (NOT_ASCII.test(name) && ACCENTED_CAPITAL.test(name)) this.#wait(bared(first), { name, known, isBare: true });
  }

  #wait(first: string, row: Waiting): void {
    const here = this.#waiting.get(first);
    if (here) here.push(row);
    else this.#waiting.set(first, [row]);
  }
}

/** A name that has not been cut into words yet; `isBare`: as it is written without accents on its capitals. */
interface Waiting {
  readonly name: string;
  readonly known: Known;
  readonly isBare: boolean;
}

const NOT_ASCII = /[^\0-\x7f]/;
const ACCENTED_CAPITAL = /(?![A-Z])\p{Lu}/u;

function rowOf({ name, known, isBare }: Waiting): Row {
  const words = wordsOfName(name);
  return { words: isBare ? words.map(bared) : words, known };
}

function bared(word: string): string {
  return word.replace(/\p{Lu}/gu, withoutAccents);
}

/** The first of `wordsOfName`, without cutting the rest where letters and hyphens up to a space show that it is whole. */
function firstWordOf(name: string): string | undefined {
  let end = 0;
  while (isLatinLetter(name.charCodeAt(end))) end++;
  const isWhole = end > 0 && (end === name.length || name[end] === ' ');
  const space = name.indexOf(' ', end);
  const first = isWhole || space < 0 ? name.slice(0, isWhole ? end : undefined) : name.slice(0, space);
  return (isWhole || PLAIN_WORD.test(first)) && !CONTRACTIONS.has(first) ? first : wordsOfName(name)[0];
}

/** No enclitic (« -t-il »), which is cut off. */
const PLAIN_WORD = /^(?!.*-t-)\p{L}+(?:-\p{L}+)*$/u;

/** Letters of French and its neighbours, up to « ſ »; asked so often that a pattern would cost too much. */
function isLatinLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7)
  );
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
  const rows = lower === first ? index.get(first) : [...(index.get(first) ?? []), ...(index.get(lower) ?? [])];
  for (const { words, known } of rows ?? []) {
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
