/** Which names of the world Glane knows, with what an exercise needs to say about them. */

export interface Country {
  /** Without article: « États-Unis ». */
  readonly name: string;
  /** « la », « le », « l' », « les », or « » (Cuba, Israël). */
  readonly article: string;
  /** « en France », « au Japon », « aux États-Unis », « à Cuba ». */
  readonly preposition: 'en' | 'au' | 'aux' | 'à';
  readonly gender: 'Masc' | 'Fem';
  readonly number: 'Sing' | 'Plur';
  readonly capital: string;
  /** Masculine singular: « américain ». */
  readonly adjective: string;
  /** Names that stand for its government: « Pékin », « l’Élysée ». */
  readonly metonyms: readonly string[];
  /** « Europe », « Asie », « Afrique », « Amérique », « Océanie »; near countries make fair wrong options. */
  readonly continent: string;
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
  readonly article: string;
  readonly gender: 'Masc' | 'Fem';
  /** « international », « France », « sport », « presse », « entreprise »... */
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

/** The hand-written names. */
export interface Names {
  readonly countries: readonly Country[];
  readonly cities: readonly City[];
  readonly institutions: readonly Institution[];
  readonly roles: readonly Role[];
  /** First names with the gender that they usually have; « both » for Camille. */
  readonly firstNames: ReadonlyMap<string, 'Masc' | 'Fem' | 'both'>;
  /** Other places: regions, rivers, seas, mountains, departments. */
  readonly places: ReadonlySet<string>;
}
