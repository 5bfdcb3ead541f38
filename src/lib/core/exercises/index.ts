import type { ExerciseType } from './exercise.ts';
import { v1 } from './vocabulary/v1.ts';
import { v2 } from './vocabulary/v2.ts';
import { v3 } from './vocabulary/v3.ts';
import { v4 } from './vocabulary/v4.ts';
import { v11 } from './vocabulary/v11.ts';

/** Every kind of exercise, in the order of product section 3. A new kind is one file and one line here. */
export const EXERCISE_TYPES: readonly ExerciseType[] = [v1, v2, v3, v4, v11];
