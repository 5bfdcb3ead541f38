import type { Check } from './check.ts';
import { wordsKept } from './text.ts';

/** Above this share of its words a statement is the source itself, cut here and there. */
const COPIED = 0.9;

/** A statement held to be true says it in other words than its source (rubric.md: worth asking). */
export const verbatim: Check = {
  name: 'verbatim',
  why: {
    fr: 'L’affirmation vraie recopie la phrase de l’article.',
    en: 'The true statement copies the sentence of the article.'
  },
  fails: ({ exercise }) =>
    exercise.kind === 'C2' &&
    exercise.answer === 'Vrai' &&
    wordsKept(exercise.prompt.text ?? '', exercise.source.text) > COPIED
};
