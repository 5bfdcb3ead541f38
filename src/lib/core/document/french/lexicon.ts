import type { Level, Upos } from '../doc.ts';

/** One meaning of a word, the commonest in the press first. */
export interface Sense {
  /** English, best first, without « to » for verbs. */
  readonly glosses: readonly string[];
  /** Domain or register: « law », « informal »... the list stands in the lexicon's README. */
  readonly marks: readonly string[];
  /** A short French definition in simpler words, null where none was written. */
  readonly definition: string | null;
  /** What the word governs in this sense, as written in the lexicon: « qn de qch », « à + inf ». */
  readonly governs: readonly string[];
  /** Lemmas that would fit the same gap. Never used as wrong options. */
  readonly synonyms: readonly string[];
  readonly opposites: readonly string[];
}

/** A word of the hand-written lexicon. */
export interface LexiconEntry {
  readonly lemma: string;
  readonly upos: Upos;
  /** Of a noun; « both » where the person decides (un/une élève). « Le tour » and « la tour » are two entries. */
  readonly gender: 'Masc' | 'Fem' | 'both' | null;
  /** A noun that has no singular: « obsèques », « environs ». */
  readonly pluralOnly: boolean;
  /** No elision or liaison before it: « le | hangar ». */
  readonly hAspire: boolean;
  /** 1 (the commonest) to 8, by frequency in the press and in speech. */
  readonly band: number;
  readonly level: Level;
  readonly senses: readonly Sense[];
  /** Lemmas of the same root: renforcer, renforcement, fort. */
  readonly family: readonly string[];
  /** An English word that it is taken for, with what that would be in French; null where there is none. */
  readonly falseFriend: string | null;
  /** Forms that the full-form lexicon lacks, as written in the source: « plural bals ». */
  readonly irregular: readonly string[];
  /** What a noun names, read off its definition when the lexicon is packed; null where that does not tell, and for other classes. */
  readonly kind: NounKind | null;
  readonly fitness: Fitness;
}

/** What a noun names: something that can be met, or (the last two) not. */
export type NounKind =
  | 'person'
  | 'animal'
  | 'plant'
  | 'place'
  | 'object'
  | 'vehicle'
  | 'food'
  | 'text'
  | 'money'
  | 'time'
  | 'unit'
  | 'group'
  | 'act'
  | 'state';

/**
 * How well a word does as a wrong option, worked out when the lexicon is packed: « field » where its first sense belongs to a
 * field of its own (medicine, cooking), « unfit » where that sense is old, literary, informal or vulgar, or where the
 * word is so general that it gives itself away.
 */
export type Fitness = 'plain' | 'field' | 'unfit';

/** What tells an entry's place among those of its class, to be had without reading its senses. */
export interface EntryHead {
  readonly lemma: string;
  readonly band: number;
  /** 0 for A1 to 5 for C2. */
  readonly rank: number;
  readonly kind: NounKind | null;
  readonly fitness: Fitness;
  readonly entry: LexiconEntry;
}

/** A multi-word expression: « mettre l’accent sur », « au cours de ». */
export interface ExpressionEntry {
  /** As a dictionary writes it, lemmas where the words vary. */
  readonly lemma: string;
  /** Lemmas in order; « * » stands for up to three words that may be inserted. */
  readonly pattern: readonly string[];
  readonly glosses: readonly string[];
  readonly level: Level;
}

/** A word or group that joins clauses or sentences, with the relation that it marks. */
export interface ConnectorEntry {
  readonly form: string;
  readonly relation: Relation;
  readonly level: Level;
}

export type Relation =
  | 'cause'
  | 'consequence'
  | 'opposition'
  | 'concession'
  | 'goal'
  | 'time'
  | 'condition'
  | 'addition'
  | 'example'
  | 'comparison'
  | 'restatement'
  | 'conclusion'
  | 'order';

/** The learner's French-English lexicon and what else is known of words: frequency bands and pronunciation. */
export interface Lexicon {
  /** Entries of a lemma, all classes or one; empty where the lexicon is silent. */
  entries(lemma: string, upos?: Upos): readonly LexiconEntry[];
  /**
   * The heads of the entries of a class, rank (0 for A1 to 5 for C2) and band whose lemma is one word in small letters,
   * sorted by their code points.
   */
  heads(upos: Upos, rank: number, band: number): readonly EntryHead[];
  /** IPA without slashes, null where unknown. */
  ipa(lemma: string, upos?: Upos): string | null;
  /** Band 1 to 8 of a lemma, also of many that have no entry; 9 where it is too rare to be listed. */
  band(lemma: string): number;
  /** Whether « le », « de », « que » stay whole before this form: « hausse », « onze »; false before vowels. */
  isAspirated(form: string): boolean;
  /** All expressions, in the order of the source. */
  expressions(): readonly ExpressionEntry[];
  /** The expression at a place in that order. */
  expressionAt(place: number): ExpressionEntry;
  /** The expression with a lemma, null where there is none. */
  expression(lemma: string): ExpressionEntry | null;
  /** First parts of patterns (« mettre », « petite/petit ») to the places of the expressions that begin so. */
  expressionStarts(): ReadonlyMap<string, readonly number[]>;
  connectors(): readonly ConnectorEntry[];
}
