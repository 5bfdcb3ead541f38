import type { Span } from '../article/article.ts';
import type { Doc, Level } from '../document/doc.ts';
import type { French } from '../document/french/french.ts';
import type { Chance } from './chance.ts';

export type Family = 'comprehension' | 'vocabulary' | 'grammar';

/** « C2 », « V3 », « G1 »: the kinds of product section 3. A newer version may send kinds that this one does not know. */
export type Kind = string;

export type Language = 'fr' | 'en';

/** What the learner does with an item; a new kind uses one of these, so that it needs no new component. */
export type Prompt = ChoosePrompt | TypePrompt | OrderPrompt | MatchPrompt | MarkPrompt | RevealPrompt;

interface PromptBase {
  /** The instruction or question, in French. */
  readonly question: string;
  /** The French the item is about; a gap is « _____ », several are « (1) _____ ». Null for a bare question. */
  readonly text: string | null;
  /** Speak this instead of showing a text. */
  readonly audio?: { readonly text: string };
}
export interface ChoosePrompt extends PromptBase {
  readonly form: 'choose';
  readonly options: readonly string[];
}
export interface TypePrompt extends PromptBase {
  readonly form: 'type';
}
export interface OrderPrompt extends PromptBase {
  readonly form: 'order';
  readonly options: readonly string[];
}
export interface MatchPrompt extends PromptBase {
  readonly form: 'match';
  readonly left: readonly string[];
  readonly options: readonly string[];
  /** One option may serve several times. */
  readonly reuse?: boolean;
}
export interface MarkPrompt extends PromptBase {
  readonly form: 'mark';
  /** What can be tapped, as spans of `text`. */
  readonly spans: readonly Span[];
}
export interface RevealPrompt extends PromptBase {
  readonly form: 'reveal';
  readonly card: string;
  readonly direction: 'fr>en' | 'en>fr';
}

/**
 * The key. choose: the option; type: one text a gap; order: the options in order; match: pairs of left and option;
 * mark: indices of spans; reveal: the accepted texts.
 */
export type Answer = string | readonly string[] | readonly (readonly [string, string])[] | readonly number[];

export interface Distractor {
  readonly text: string;
  /** Why it is wrong, for the learner, in the language of explanations. */
  readonly why: string;
  /** For typed answers with several gaps: the gap, from 0. */
  readonly gap?: number;
}

/** A sentence of the article that proves the key. */
export interface Evidence extends Span {
  readonly text: string;
}

/** One item, complete and plain: it survives JSON and structuredClone, and needs neither the doc nor the lexicon. */
export interface Exercise {
  readonly id: string;
  readonly kind: Kind;
  /** What it trains, in the language of explanations: « le passé composé ». */
  readonly skill: string;
  readonly level: Level;
  /** 0 to 1, how good a choice it is; see choose.ts. */
  readonly score: number;
  /** Names what is asked: two items with one fact ask the same thing. */
  readonly fact: string;
  readonly prompt: Prompt;
  readonly answer: Answer;
  /** All right answers. choose and reveal: texts; type: a list a gap; order, match, mark: whole answers. */
  readonly accepted: readonly unknown[];
  /** From vague to plain; the last one nearly says it. */
  readonly hints: readonly string[];
  /** The rule behind the key, for grammar. */
  readonly rule?: string;
  readonly source: Evidence;
  readonly sources: readonly Evidence[];
  /** `proof`: the source shows that the key is right; `nearest`: it is where the item came from. */
  readonly evidence: 'proof' | 'nearest';
  /** Paragraphs it covers, from 1. */
  readonly paragraphs: readonly number[];
  /** Why this item was made. */
  readonly why: string;
  readonly distractors: readonly Distractor[];
}

/** A word worth learning, with the sentence it stood in. */
export interface Flashcard {
  readonly id: string;
  readonly lemma: string;
  readonly pos: string;
  readonly gender: 'Masc' | 'Fem' | 'both' | null;
  readonly ipa: string | null;
  readonly translations: readonly string[];
  /** The form in the sentence. */
  readonly form: string;
  readonly sentence: Evidence;
  readonly level: Level;
}

/**
 * What a kind yields before it is shown: everything but what the pipeline adds (id, score) and what depends on chance
 * (the order of the options, the choice among the pool of wrong ones).
 */
export interface Draft extends Omit<Exercise, 'id' | 'score' | 'kind' | 'prompt' | 'distractors'> {
  readonly prompt: Prompt;
  /** Wrong options, best first; `present` takes what it needs. */
  readonly pool: readonly Distractor[];
  /** How many wrong options to show; default 3. */
  readonly wanted?: number;
  /** 0 to 1: how sure the analysis behind it is. */
  readonly sureness: number;
  /** 0 to 1: how much it is worth asking, by the kind's own judgement. */
  readonly worth: number;
  /** The card a reveal prompt shows. */
  readonly card?: Flashcard;
}

/** What a kind works with beside the document. */
export interface Workshop {
  readonly french: French;
  /** Language of skills, hints, rules and explanations; questions are always French. */
  readonly language: Language;
  /** Lemmas that the learner knows and that are not asked as new words. */
  readonly known: ReadonlySet<string>;
}

/** What the learner gave, by prompt form; the same shapes as `Answer`. Reveal: the learner's own judgement. */
export type Given = Answer | { readonly recalled: boolean };

export type Slip = 'accent' | 'capital' | 'agreement' | 'elision' | 'article' | 'typo' | 'tense';

/** One run of an expected answer against the given one. */
export interface DiffPart {
  readonly how: 'same' | 'missing' | 'extra' | 'wrong';
  readonly given: string;
  readonly expected: string;
}

/** Right, almost (with the slips named and the place marked) or wrong. One entry of `gaps` a gap, option or pair. */
export interface Verdict {
  readonly mark: 'right' | 'almost' | 'wrong';
  readonly slips: readonly Slip[];
  readonly gaps: readonly GapVerdict[];
}
export interface GapVerdict {
  readonly mark: 'right' | 'almost' | 'wrong';
  readonly slips: readonly Slip[];
  readonly expected: string;
  readonly given: string;
  readonly diff: readonly DiffPart[];
}

/**
 * A kind of exercise: one file, one entry in index.ts.
 *
 * Answers are checked by prompt form (check-answer.ts) from the data in the item alone, so that a screen needs no
 * generator, and an item of a kind from a newer version can still be answered.
 */
export interface ExerciseType {
  readonly kind: Kind;
  readonly family: Family;
  /** Everything the text can honestly support; doubtful candidates are left to the checks. */
  generate(doc: Doc, workshop: Workshop): readonly Draft[];
  /** The prompt as shown and the distractors it shows: picks and orders with the item's own chance. */
  present(draft: Draft, chance: Chance): { prompt: Prompt; distractors: readonly Distractor[] };
}
