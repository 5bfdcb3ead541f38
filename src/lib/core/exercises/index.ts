import { c1 } from './comprehension/c1.ts';
import { c10 } from './comprehension/c10.ts';
import { c2 } from './comprehension/c2.ts';
import { c3 } from './comprehension/c3.ts';
import { c4 } from './comprehension/c4.ts';
import { c5 } from './comprehension/c5.ts';
import { c6 } from './comprehension/c6.ts';
import { c7 } from './comprehension/c7.ts';
import { c9 } from './comprehension/c9.ts';
import type { ExerciseType } from './exercise.ts';
import { g1 } from './grammar/g1.ts';
import { g2 } from './grammar/g2.ts';
import { g3 } from './grammar/g3.ts';
import { g4 } from './grammar/g4.ts';
import { g5 } from './grammar/g5.ts';
import { g6 } from './grammar/g6.ts';
import { g7 } from './grammar/g7.ts';
import { g8 } from './grammar/g8.ts';
import { g9 } from './grammar/g9.ts';
import { g10 } from './grammar/g10.ts';
import { g11 } from './grammar/g11.ts';
import { g12 } from './grammar/g12.ts';
import { g13 } from './grammar/g13.ts';
import { v1 } from './vocabulary/v1.ts';
import { v2 } from './vocabulary/v2.ts';
import { v3 } from './vocabulary/v3.ts';
import { v4 } from './vocabulary/v4.ts';
import { v5 } from './vocabulary/v5.ts';
import { v6 } from './vocabulary/v6.ts';
import { v7 } from './vocabulary/v7.ts';
import { v8 } from './vocabulary/v8.ts';
import { v9 } from './vocabulary/v9.ts';
import { v10 } from './vocabulary/v10.ts';
import { v11 } from './vocabulary/v11.ts';

/** Every kind of exercise, in the order of product section 3. A new kind is one file and one line here. */
export const EXERCISE_TYPES: readonly ExerciseType[] = [
  c1,
  c2,
  c3,
  c4,
  c5,
  c6,
  c7,
  c9,
  c10,
  v1,
  v2,
  v3,
  v4,
  v5,
  v6,
  v7,
  v8,
  v9,
  v10,
  v11,
  g1,
  g2,
  g3,
  g4,
  g5,
  g6,
  g7,
  g8,
  g9,
  g10,
  g11,
  g12,
  g13
];
