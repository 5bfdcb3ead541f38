import type { Exercise, GapVerdict, Given, Verdict } from '$lib/core/exercises/exercise.ts';

/** What every prompt component gets: the item, what is filled in, and the verdict once it was checked. */
export interface PromptProps {
  readonly exercise: Exercise;
  readonly draft: Given | null;
  readonly verdict: Verdict | null;
  /** Called at every tap or key with all that is filled in. */
  readonly ondraft: (given: Given) => void;
  /** Called when the learner gives the answer from within the prompt: one tap on a choice, Enter in a field. */
  readonly onanswer: (given: Given) => void;
}

/** A run of an item's text: plain, or a gap with its index. */
export type TextPart = { readonly text: string } | { readonly gap: number };

/** Cuts « La (1) _____ et le (2) _____ » or « La _____ » into runs; gaps count from 0. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  let gap = 0;
  for (const match of text.matchAll(/(?:\(\d+\)[ \u00A0])?_____/g)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ gap: gap++ });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** How many gaps a text has. */
export function gapCount(text: string | null): number {
  return text === null ? 0 : textParts(text).filter((part) => 'gap' in part).length;
}

/** Whether enough is filled in for « Vérifier ». */
export function isComplete(exercise: Exercise, draft: Given | null): boolean {
  if (draft === null) return false;
  const { prompt } = exercise;
  if (typeof draft === 'string') return draft.trim() !== '';
  if (!Array.isArray(draft)) return true;
  const given = draft as readonly unknown[];
  switch (prompt.form) {
    case 'type':
      return given.length > 0 && given.every((text) => typeof text === 'string' && text.trim() !== '');
    case 'order':
      return given.length === prompt.options.length;
    case 'match':
      return given.length === prompt.left.length;
    default:
      return given.length > 0;
  }
}

/** The verdict of one gap, option or pair. */
export function gapVerdict(verdict: Verdict | null, gap: number): GapVerdict | null {
  return verdict?.gaps[gap] ?? null;
}

/** A gap as wide as the class of word suggests, in characters: never as wide as the very answer. */
export function gapWidth(exercise: Exercise, gap: number): number {
  const accepted =
    exercise.prompt.form === 'type' ? (exercise.accepted[gap] as readonly string[] | undefined) : undefined;
  const longest = Math.max(...(accepted ?? []).map((text) => text.length), 4);
  return longest <= 5 ? 6 : longest <= 10 ? 11 : longest <= 18 ? 18 : 26;
}
