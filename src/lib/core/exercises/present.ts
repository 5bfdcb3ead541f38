import type { Chance } from './chance.ts';
import type { Distractor, Draft, Prompt } from './exercise.ts';

/** What `present` of a kind yields. */
export interface Presented {
  readonly prompt: Prompt;
  readonly distractors: readonly Distractor[];
}

/** A choice of the key and the best wrong options of the pool (`wanted`, else three), in random order. */
export function presentChoice(draft: Draft, chance: Chance): Presented {
  const distractors = draft.pool.slice(0, draft.wanted ?? 3);
  const options = chance.shuffle([draft.answer as string, ...distractors.map((one) => one.text)]);
  return { prompt: withOptions(draft.prompt, options), distractors };
}

/** A choice whose options have an order of their own: numbers from small to large, « Vrai, Faux, Non dit ». */
export function presentSorted(draft: Draft, before: (a: string, b: string) => number): Presented {
  const distractors = draft.pool.slice(0, draft.wanted ?? 3);
  const options = [draft.answer as string, ...distractors.map((one) => one.text)].sort(before);
  return { prompt: withOptions(draft.prompt, options), distractors };
}

/** A prompt that chance does not touch: typed answers, flashcards, places to mark. */
export function presentAsIs(draft: Draft): Presented {
  return { prompt: draft.prompt, distractors: draft.pool };
}

/** Parts in an order that is none of the right ones. */
export function presentOrder(draft: Draft, chance: Chance): Presented {
  const parts = draft.answer as readonly string[];
  const right = new Set((draft.accepted as readonly (readonly string[])[]).map((order) => order.join('\n')));
  let options = chance.shuffle(parts);
  for (let tries = 0; right.has(options.join('\n')) && tries < 20; tries++) options = chance.shuffle(parts);
  return { prompt: withOptions(draft.prompt, options), distractors: [] };
}

/** Pairs: the right options and `wanted` (none by default) that belong nowhere, in random order. */
export function presentMatch(draft: Draft, chance: Chance): Presented {
  const distractors = draft.pool.slice(0, draft.wanted ?? 0);
  const right = [...new Set((draft.answer as readonly (readonly [string, string])[]).map(([, option]) => option))];
  const options = chance.shuffle([...right, ...distractors.map((one) => one.text)]);
  return { prompt: withOptions(draft.prompt, options), distractors };
}

function withOptions(prompt: Prompt, options: readonly string[]): Prompt {
  return 'options' in prompt ? { ...prompt, options } : prompt;
}
