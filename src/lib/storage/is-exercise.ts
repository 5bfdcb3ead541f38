import type { Exercise } from '$lib/core/exercises/exercise.ts';

/*
 * An article has hundreds of exercises, and they are read whenever it is opened: these guards look without copying, some
 * twenty times faster than a schema that does.
 */

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isNumber: Guard = (value) => Number.isFinite(value);
const isList: Guard = (value) => Array.isArray(value);
const isOneOf =
  (...texts: readonly string[]): Guard =>
  (value) =>
    texts.includes(value as string);
const isOptional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);
const isListOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);
/** An object with at least these fields. */
const hasFields = (fields: Readonly<Record<string, Guard>>): Guard => {
  const entries = Object.entries(fields);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    entries.every(([key, guard]) => guard((value as Record<string, unknown>)[key]));
};

const isSpan = hasFields({ start: isNumber, end: isNumber });
const isEvidence = hasFields({ start: isNumber, end: isNumber, text: isText });
const isTexts = isListOf(isText);

const isPromptBase = hasFields({
  form: isText,
  question: isText,
  text: (value) => value === null || isText(value),
  audio: isOptional(hasFields({ text: isText }))
});

/** What the known forms have beside the base; a form of a newer version may have anything. */
const FORMS: Readonly<Record<string, Guard>> = {
  choose: hasFields({ options: isTexts }),
  order: hasFields({ options: isTexts }),
  match: hasFields({ left: isTexts, options: isTexts }),
  mark: hasFields({ spans: isListOf(isSpan) }),
  reveal: hasFields({ card: isText, direction: isOneOf('fr>en', 'en>fr') })
};

const isPrompt: Guard = (value) => isPromptBase(value) && (FORMS[(value as { form: string }).form]?.(value) ?? true);

const isShaped = hasFields({
  id: isText,
  kind: (value) => isText(value) && value !== '',
  skill: isText,
  level: isOneOf('A1', 'A2', 'B1', 'B2', 'C1', 'C2'),
  score: isNumber,
  fact: isText,
  prompt: isPrompt,
  answer: (value) => isText(value) || isList(value),
  accepted: isList,
  hints: isTexts,
  rule: isOptional(isText),
  source: isEvidence,
  sources: isListOf(isEvidence),
  evidence: isOneOf('proof', 'nearest'),
  paragraphs: isListOf(isNumber),
  why: isText,
  distractors: isListOf(hasFields({ text: isText, why: isText, gap: isOptional(isNumber) }))
});

/** Whether a value has all that the app relies on in an exercise; kinds and forms of a newer version pass. */
export function isExercise(value: unknown): value is Exercise {
  return isShaped(value);
}
