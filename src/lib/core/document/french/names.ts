/** First line of a packed names file; another number means another format. */
export const NAMES_HEADER = 'glane names 1';

/** Which names of the world Glane knows, with what an exercise needs to say about them. */

export interface Country {
  /** Without article: « États-Unis ». */
  readonly name: string;
  /** « la », « le », « l’ », « les », or « » (Cuba, Israël). */
  readonly article: string;
  /** « en France », « au Japon », « aux États-Unis », « à Cuba »; with « à » an article stays: « à la Barbade ». */
  readonly preposition: 'en' | 'au' | 'aux' | 'à';
  readonly gender: 'Masc' | 'Fem';
  readonly number: 'Sing' | 'Plur';
  readonly capital: string;
  /** Masculine singular: « américain ». */
  readonly adjective: string;
  /** Names that stand for its government, with their article: « Pékin », « l’Élysée ». */
  readonly metonyms: readonly string[];
  /** « Europe », « Asie », « Afrique », « Amérique », « Océanie »; near countries make fair wrong options. */
  readonly continent: string;
  /** What else the country or its greatest part is called, with the article: « la Grande-Bretagne », « la RDC ». */
  readonly otherNames: readonly string[];
}

export interface City {
  readonly name: string;
  /** Name of its country in `countries`. */
  readonly country: string;
  /** 1 (world city) to 3. */
  readonly size: 1 | 2 | 3;
}

export interface Institution {
  /** « Organisation des Nations unies » */
  readonly name: string;
  /** « ONU », null where it has none. */
  readonly acronym: string | null;
  /** « la », « le », « l’ », « les » before the name, or « » (Reuters, Amnesty International). */
  readonly article: string;
  readonly gender: 'Masc' | 'Fem';
  /** « international », « France », « sport », « presse », « entreprise »... names/README.md has the list. */
  readonly field: string;
}

export interface Role {
  /** « ministre », « directeur » */
  readonly masculine: string;
  /** « ministre », « directrice » */
  readonly feminine: string;
  /** Whether it is set before a name as a title: « M. », « docteur », « le président Macron ». */
  readonly isTitle: boolean;
}

/** A place that is neither country nor city. */
export interface Place {
  /** Without article: « Bretagne », « Méditerranée », « mont Blanc ». */
  readonly name: string;
  /** « la », « le », « l’ », « les », or « » (Mayotte). */
  readonly article: string;
  /** What one says to be there: « en », « au », « aux », « à », « dans », « sur »; an article follows « dans », « sur » and « à ». */
  readonly preposition: string;
  readonly gender: 'Masc' | 'Fem';
  /** « région », « département », « fleuve »... names/README.md has the list; places of one kind make fair wrong options. */
  readonly kind: string;
}

/** The hand-written names. */
export interface Names {
  readonly countries: readonly Country[];
  readonly cities: readonly City[];
  readonly institutions: readonly Institution[];
  readonly roles: readonly Role[];
  /** First names with the gender that they usually have; « both » for Camille. */
  readonly firstNames: ReadonlyMap<string, 'Masc' | 'Fem' | 'both'>;
  /** Names of `geography`: regions, rivers, seas, mountains, departments. */
  readonly places: ReadonlySet<string>;
  readonly geography: readonly Place[];
}

const GENDERS = { m: 'Masc', f: 'Fem', b: 'both' } as const;

/**
 * Opens the packed names; each part is read when it is asked for.
 *
 * A header, then six parts parted by an empty line: countries, cities, institutions, roles, places (a line each, fields
 * parted by tabs in the order of the interfaces, lists by « ; », an empty field for what is absent) and first names (one
 * line for each gender: m, f or b, then the names). Genders are m or f, numbers s or p. Built by scripts/names/build.ts
 * from the sources in names/.
 *
 * @throws when the file is not such a file.
 */
export function openNames(text: string): Names {
  const parts = text.split('\n\n');
  if (parts.length !== 6 || !parts[0]!.startsWith(`${NAMES_HEADER}\n`)) throw new Error('names: not a names file');
  const geography = once(() => rows(parts[4]!).map(toPlace));
  const read = {
    countries: once(() => rows(parts[0]!.slice(NAMES_HEADER.length + 1)).map(toCountry)),
    cities: once(() => rows(parts[1]!).map(toCity)),
    institutions: once(() => rows(parts[2]!).map(toInstitution)),
    roles: once(() => rows(parts[3]!).map(toRole)),
    firstNames: once(() => toFirstNames(parts[5]!)),
    places: once(() => new Set(geography().map((place) => place.name)))
  };
  return {
    get countries() {
      return read.countries();
    },
    get cities() {
      return read.cities();
    },
    get institutions() {
      return read.institutions();
    },
    get roles() {
      return read.roles();
    },
    get firstNames() {
      return read.firstNames();
    },
    get places() {
      return read.places();
    },
    get geography() {
      return geography();
    }
  };
}

/** Reads at the first call and gives the same ever after. */
function once<T>(read: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: read() }).value;
}

function toCountry(fields: readonly string[]): Country {
  const [name, article, preposition, gender, number, capital, adjective, continent, metonyms, otherNames] = fields;
  return {
    name: name!,
    article: article!,
    preposition: preposition as Country['preposition'],
    gender: toGender(gender!),
    number: number === 'p' ? 'Plur' : 'Sing',
    capital: capital!,
    adjective: adjective!,
    metonyms: list(metonyms!),
    continent: continent!,
    otherNames: list(otherNames!)
  };
}

// Fields are taken by number: to take arrays apart costs far more before the engine has compiled it.

function toCity(fields: readonly string[]): City {
  return { name: fields[0]!, country: fields[1]!, size: Number(fields[2]) as City['size'] };
}

function toInstitution(fields: readonly string[]): Institution {
  return {
    name: fields[0]!,
    acronym: fields[1] || null,
    article: fields[2]!,
    gender: toGender(fields[3]!),
    field: fields[4]!
  };
}

function toRole(fields: readonly string[]): Role {
  return { masculine: fields[0]!, feminine: fields[1]!, isTitle: fields[2] === 't' };
}

function toPlace(fields: readonly string[]): Place {
  return {
    name: fields[0]!,
    article: fields[1]!,
    preposition: fields[2]!,
    gender: toGender(fields[3]!),
    kind: fields[4]!
  };
}

function toGender(code: string): 'Masc' | 'Fem' {
  return code === 'f' ? 'Fem' : 'Masc';
}

function toFirstNames(part: string): Names['firstNames'] {
  const out = new Map<string, 'Masc' | 'Fem' | 'both'>();
  for (const line of part.trimEnd().split('\n')) {
    const [code, ...names] = line.split(' ');
    for (const name of names) out.set(name, GENDERS[code as keyof typeof GENDERS]);
  }
  return out;
}

function rows(part: string): string[][] {
  return part
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function list(value: string): readonly string[] {
  return value === '' ? [] : value.split('; ');
}
