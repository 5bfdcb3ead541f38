import type { ExerciseType } from './exercise.ts';

/** Every kind of exercise, in the order of product section 3. A new kind is one file and one line here. */
export const EXERCISE_TYPES: readonly ExerciseType[] = [];
