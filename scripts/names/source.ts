import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { City, Country, Institution, Names, Place, Role } from '../../src/lib/core/document/french/names.ts';

/** Where the hand-written sources stand, from the project's root. */
export const SOURCE = 'src/lib/core/document/french/names';

/** The names as written, with what could not be read, each as « file:line: what ». */
export interface NamesSource extends Omit<Names, 'firstNames' | 'places'> {
  readonly firstNames: readonly (readonly [name: string, gender: 'Masc' | 'Fem' | 'both'])[];
  readonly errors: readonly string[];
}

type Fail = (what: string) => void;

/** Reads the whole folder; names/README.md tells the format. Records that cannot be read are left out and reported. */
export function readNames(folder = SOURCE): NamesSource {
  const errors: string[] = [];
  const read = <T>(file: string, parse: (line: string, fail: Fail) => readonly T[]): readonly T[] =>
    parseLines(readFileSync(join(folder, file), 'utf8'), file, errors, parse);
  return {
    countries: read('countries.txt', parseCountry),
    cities: read('cities.txt', parseCities),
    institutions: read('institutions.txt', parseInstitution),
    roles: read('roles.txt', parseRole),
    geography: read('places.txt', parsePlace),
    firstNames: read('first-names.txt', parseFirstNames),
    errors
  };
}

function parseLines<T>(
  text: string,
  file: string,
  errors: string[],
  parse: (line: string, fail: Fail) => readonly T[]
): readonly T[] {
  return text.split('\n').flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const fail = (what: string): void => void errors.push(`${file}:${i + 1}: ${what}`);
    if (/[\t']|^ | $| {2}/.test(line)) fail('tab, straight apostrophe or needless space');
    return parse(line, fail);
  });
}

function parseCountry(line: string, fail: Fail): readonly Country[] {
  const fields = fieldsOf(line, 9, fail);
  if (!fields) return [];
  const [name, article, preposition, kind, capital, adjective, continent, metonyms, otherNames] = fields;
  const [gender, number] = kind!.split(' ');
  if (!/^(?:Masc|Fem) (?:Sing|Plur)$/.test(kind!)) fail(`gender and number « ${kind} »`);
  return [
    {
      name: name!,
      article: article!,
      preposition: preposition as Country['preposition'],
      gender: gender as Country['gender'],
      number: number as Country['number'],
      capital: capital!,
      adjective: adjective!,
      metonyms: list(metonyms!),
      continent: continent!,
      otherNames: list(otherNames!)
    }
  ];
}

function parseCities(line: string, fail: Fail): readonly City[] {
  const [, country, cities] = /^([^:]+): (.+)$/.exec(line) ?? [];
  if (country === undefined) return (fail(`not « Country: cities »: ${line}`), []);
  let size = 0;
  return list(cities!).map((item) => {
    const [, given, name] = /^(?:([123]) )?(.+)$/.exec(item)!;
    if (given !== undefined) size = Number(given);
    if (size === 0) fail(`no size before « ${item} »`);
    return { name: name!, country, size: size as City['size'] };
  });
}

function parseInstitution(line: string, fail: Fail): readonly Institution[] {
  const fields = fieldsOf(line, 5, fail);
  if (!fields) return [];
  const [name, acronym, article, gender, field] = fields;
  return [{ name: name!, acronym: acronym || null, article: article!, gender: genderOf(gender!, fail), field: field! }];
}

function parseRole(line: string, fail: Fail): readonly Role[] {
  const [masculine, feminine, title, ...more] = line.split(' | ');
  if (!masculine || !feminine || more.length > 0 || (title !== undefined && title !== 'title')) {
    return (fail(`not « masculine | feminine » or « masculine | feminine | title »: ${line}`), []);
  }
  return [{ masculine, feminine, isTitle: title !== undefined }];
}

function parsePlace(line: string, fail: Fail): readonly Place[] {
  const fields = fieldsOf(line, 5, fail);
  if (!fields) return [];
  const [name, article, preposition, gender, kind] = fields;
  return [{ name: name!, article: article!, preposition: preposition!, gender: genderOf(gender!, fail), kind: kind! }];
}

function parseFirstNames(line: string, fail: Fail): NamesSource['firstNames'] {
  const [code, ...names] = line.split(' ');
  const gender = { m: 'Masc', f: 'Fem', mf: 'both' }[code!] as 'Masc' | 'Fem' | 'both' | undefined;
  if (gender === undefined) return (fail(`not « m », « f » or « mf », then names: ${line}`), []);
  return names.map((name) => [name, gender]);
}

/** Fields of a record; « - » is an empty one. */
function fieldsOf(line: string, count: number, fail: Fail): string[] | null {
  const fields = line.split(' | ').map((field) => (field === '-' ? '' : field));
  if (fields.length === count) return fields;
  fail(`${fields.length} fields, not ${count}: ${line}`);
  return null;
}

function genderOf(code: string, fail: Fail): 'Masc' | 'Fem' {
  if (code !== 'm' && code !== 'f') fail(`gender « ${code} »`);
  return code === 'f' ? 'Fem' : 'Masc';
}

function list(value: string): readonly string[] {
  return value === '' ? [] : value.split('; ');
}
