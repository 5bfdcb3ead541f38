/** Where one stalk of the field stands, in units of the drawing. */
export interface Stalk {
  readonly x: number;
  /** Foot of the stalk. */
  readonly y: number;
  readonly scale: number;
  /** Degrees it leans. */
  readonly lean: number;
  readonly state: 'ripe' | 'green';
}

export const FIELD = { width: 340, height: 150, rows: 6, columns: 34 } as const;
const PLACES = FIELD.rows * FIELD.columns;

/** Words that one stalk stands for, so that the field is never fuller than full. */
export function wordsPerStalk(words: number): number {
  for (const each of [1, 5, 10, 25, 50, 100]) if (words <= each * PLACES) return each;
  return 250;
}

/**
 * The field for so many known and begun words: ripe stalks and green ones, scattered so that the field thickens rather
 * than fills from a corner; each stalk keeps its place as more come. Sorted from back to front.
 */
export function fieldOf(known: number, learning: number): Stalk[] {
  const each = wordsPerStalk(known + learning);
  const ripe = Math.ceil(known / each);
  const all = Math.min(PLACES, ripe + Math.ceil(learning / each));
  const stalks = Array.from({ length: all }, (_, i) => place((i * STRIDE) % PLACES, i < ripe ? 'ripe' : 'green'));
  return stalks.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Shares no factor with the number of places (204), so that every place is met once; near the golden section of it. */
const STRIDE = 127;

function place(index: number, state: Stalk['state']): Stalk {
  const row = Math.floor(index / FIELD.columns);
  const column = index % FIELD.columns;
  const near = row / (FIELD.rows - 1);
  const jitter = (salt: number): number => (((index + 1) * salt) % 97) / 97 - 0.5;
  const step = FIELD.width / FIELD.columns;
  return {
    x: Math.round((step * (column + 0.5 + (row % 2) * 0.5 - 0.25) + jitter(31) * step * 0.7) * 10) / 10,
    y: Math.round((62 + near * (FIELD.height - 68) + jitter(53) * 5) * 10) / 10,
    scale: Math.round((0.62 + near * 0.5 + jitter(71) * 0.1) * 100) / 100,
    lean: Math.round(6 + jitter(89) * 16),
    state
  };
}
