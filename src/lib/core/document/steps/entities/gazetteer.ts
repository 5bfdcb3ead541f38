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
  | { readonly kind: 'role'; readonly name: string; readonly role: Role; readonly gender: 'Masc' | 'Fem' | null };

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
  const index = indexOf(rowsOf(names));
  const peoples = peoplesOf(french);
  return {
    names,
    longest: (at, formAt, wanted) => longestIn(index, at, formAt, wanted),
    people: (form) => peopleOf(form, peoples),
    firstName: (form) => names.firstNames.get(form) ?? names.firstNames.get(form.replaceAll("'", '’')) ?? null
  };
}

function rowsOf(names: Names): Row[] {
  const rows: Row[] = [];
  const add = (name: string, known: Known): void => {
    const words = wordsOfName(known.kind === 'role' ? name.toLowerCase() : name);
    if (words.length > 0) rows.push({ words, known });
    // « Etats-Unis », « Elysée »: accents on capitals may be missing.
    const bare = words.map((word) => word.replace(/\p{Lu}/gu, withoutAccents));
    if (bare.some((word, i) => word !== words[i])) rows.push({ words: bare, known });
  };
  for (const { name } of names.countries) add(name, { kind: 'country', name });
  for (const { name } of names.cities) add(name, { kind: 'city', name });
  for (const name of names.places) add(name, { kind: 'place', name });
  for (const { name, acronym } of names.institutions) {
    add(name, { kind: 'institution', name });
    if (acronym) add(acronym, { kind: 'institution', name });
  }
  for (const role of names.roles) {
    const isOne = role.masculine === role.feminine;
    add(role.masculine, { kind: 'role', name: role.masculine, role, gender: isOne ? null : 'Masc' });
    if (!isOne) add(role.feminine, { kind: 'role', name: role.masculine, role, gender: 'Fem' });
  }
  return rows;
}

/** A name as the words of a document: elisions cut, « du » as « de » and « le ». */
function wordsOfName(name: string): string[] {
  return tokens(name, () => false).flatMap(({ text }) => {
    const form = normalForm(text);
    return [...(CONTRACTIONS.get(form) ?? [form])];
  });
}

type Index = ReadonlyMap<string, readonly Row[]>;

function indexOf(rows: readonly Row[]): Index {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const first = row.words[0]!;
    const here = index.get(first);
    if (here) here.push(row);
    else index.set(first, [row]);
  }
  for (const here of index.values()) here.sort((a, b) => b.words.length - a.words.length);
  return index;
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

/** Every form of every adjective of a people, to its masculine singular. */
function peoplesOf({ names, forms }: French): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const adjective of [...DEMONYMS, ...names.countries.map((country) => country.adjective)]) {
    out.set(adjective, adjective);
    const known = forms.inflect(adjective, 'ADJ', {});
    for (const form of known.length > 0 ? known : regularForms(adjective)) if (!out.has(form)) out.set(form, adjective);
  }
  return out;
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

function peopleOf(form: string, peoples: ReadonlyMap<string, string>): string | null {
  const lower = form.toLowerCase();
  const own = peoples.get(lower);
  if (own !== undefined) return own;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || !PEOPLE_PREFIXES.has(lower.slice(0, hyphen))) return null;
  const last = peoples.get(lower.slice(hyphen + 1));
  return last === undefined ? null : lower.slice(0, hyphen + 1) + last;
}
