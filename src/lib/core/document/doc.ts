import type { Article, Span } from '../article/article.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Universal features that Glane uses; a feature that is absent is unknown or does not apply. */
export interface Features {
  readonly Gender?: 'Masc' | 'Fem';
  readonly Number?: 'Sing' | 'Plur';
  readonly Person?: '1' | '2' | '3';
  readonly VerbForm?: 'Fin' | 'Inf' | 'Part';
  readonly Mood?: 'Ind' | 'Sub' | 'Cnd' | 'Imp';
  readonly Tense?: 'Pres' | 'Past' | 'Imp' | 'Fut';
  readonly Voice?: 'Pass';
  readonly PronType?: 'Art' | 'Dem' | 'Ind' | 'Int' | 'Neg' | 'Prs' | 'Rel' | 'Tot';
  readonly Definite?: 'Def' | 'Ind';
  readonly Poss?: 'Yes';
  readonly Reflex?: 'Yes';
  readonly Polarity?: 'Neg';
  readonly NumType?: 'Card' | 'Ord' | 'Frac';
}

/** A range of indices, `first` included, `end` not. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** What is written: a run of the text between spaces, cut at elisions and punctuation. « du » is one token of two words. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  readonly sentence: number;
  readonly words: Range;
}

/** What is meant: a syntactic word as Universal Dependencies counts them. The two words of « du » share the token's span. */
export interface Word extends Span {
  readonly index: number;
  readonly token: number;
  readonly sentence: number;
  /** Normalised form: straight apostrophe, NFC, case as written; « de » and « le » for « du ». */
  readonly form: string;
  lemma: string;
  upos: Upos;
  feats: Features;
  /** How far the best tag stood before the second best; 0 is a toss-up, 1 is sure. */
  margin: number;
  /** Index of the head word in the document, -1 for the root of a sentence, null where no tree was made. */
  head: number | null;
  /** Universal relation with its subtype (« nsubj:pass »), null where no tree was made. */
  relation: string | null;
  /** As `margin`, for head and relation together. */
  arcMargin: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: Range;
  readonly words: Range;
}

export type ParagraphKind = 'body' | 'heading' | 'byline' | 'caption' | 'item';

export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: ParagraphKind;
  readonly sentences: Range;
}

export type EntityType =
  'PER' | 'LOC' | 'ORG' | 'DATE' | 'TIME' | 'NUMBER' | 'PERCENT' | 'MONEY' | 'TITLE' | 'WORK' | 'EVENT' | 'NATIONALITY';

/** A name, date, quantity, role or nationality in the text. */
export interface Entity extends Span {
  readonly index: number;
  readonly type: EntityType;
  readonly sentence: number;
  readonly words: Range;
  /** Comparable value: « 1867-11-07 » for a date, « 0.78 » for 78 %, a country's or person's plain name; null where unknown. */
  readonly value: string | null;
  /** 0 to 1: how sure the type is. */
  readonly sureness: number;
}

/** Mentions of one person, country or organisation. `name` is its fullest form in the text. */
export interface Chain {
  readonly index: number;
  readonly type: 'PER' | 'LOC' | 'ORG';
  readonly name: string;
  readonly gender: 'Masc' | 'Fem' | null;
  readonly mentions: readonly Mention[];
}

export interface Mention extends Span {
  readonly words: Range;
  readonly how: 'name' | 'noun' | 'pronoun' | 'possessive' | 'relative' | 'metonym';
  /** 0 to 1: how sure the link to the chain is. */
  readonly sureness: number;
}

/** Somebody's words or view, with who holds it and what says so (« a déclaré », « selon »). */
export interface Attribution {
  readonly speaker: Span | null;
  readonly chain: number | null;
  readonly cue: Span;
  readonly content: Span;
  readonly direct: boolean;
  readonly sureness: number;
}

export type VerbTense =
  | 'présent'
  | 'imparfait'
  | 'passé simple'
  | 'futur'
  | 'passé composé'
  | 'plus-que-parfait'
  | 'passé antérieur'
  | 'futur antérieur'
  | 'conditionnel présent'
  | 'conditionnel passé'
  | 'subjonctif présent'
  | 'subjonctif passé'
  | 'subjonctif imparfait'
  | 'subjonctif plus-que-parfait'
  | 'impératif présent'
  | 'impératif passé';

/** A finite verb with its auxiliaries. The span runs from the first auxiliary to the last verb form, without clitics. */
export interface VerbGroup extends Span {
  /** Indices of the auxiliaries and the verb, in order; words between them (« a également été ») are left out. */
  readonly words: readonly number[];
  /** Index of the word that carries the meaning. */
  readonly main: number;
  readonly sentence: number;
  readonly lemma: string;
  readonly tense: VerbTense;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  /** The conditional reports what somebody claims (« serait », « aurait compensé »). */
  readonly report: boolean;
  readonly person: '1' | '2' | '3';
  readonly number: 'Sing' | 'Plur';
  /** Index of the subject's head word, null where there is none or it is unsure. */
  readonly subject: number | null;
  /** 0 to 1: how sure tense and mood are. */
  readonly sureness: number;
}

/** A noun with its determiner and adjectives, without complements: « le premier jour ». */
export interface NounPhrase extends Span {
  readonly words: Range;
  readonly head: number;
  readonly sentence: number;
}

/** A multi-word expression of the lexicon found in the text. */
export interface Expression extends Span {
  readonly lemma: string;
  readonly words: readonly number[];
  readonly sentence: number;
}

/** What joins two clauses or sentences, with the relation that it marks. */
export interface Connector extends Span {
  readonly lemma: string;
  readonly relation: string;
  readonly sentence: number;
}

export type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** How hard the text is to read, and what says so. */
export interface TextLevel {
  readonly level: Level;
  readonly words: number;
  readonly wordsPerSentence: number;
  /** Share of running content words in bands 1 to 3, 1 to 5, 1 to 7. */
  readonly coverage: readonly [number, number, number];
  /** Subordinate clauses per sentence. */
  readonly subordination: number;
}

/** An article understood: flat lists in text order; everything else is a question asked of them. */
export interface Doc {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly entities: readonly Entity[];
  readonly chains: readonly Chain[];
  readonly attributions: readonly Attribution[];
  readonly verbGroups: readonly VerbGroup[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly expressions: readonly Expression[];
  readonly connectors: readonly Connector[];
  readonly level: TextLevel;
}
