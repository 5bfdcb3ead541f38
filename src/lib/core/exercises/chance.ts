/** A stream of reproducible random numbers: mulberry32, integer arithmetic only, so that every engine agrees. */
export interface Chance {
  /** An integer from 0 to `below` - 1. */
  integer(below: number): number;
  /** The items in a random order; the given list stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Starts a stream from an unsigned 32-bit seed; equal seeds give equal streams. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const integer = (below: number): number => next() % below;
  return {
    integer,
    shuffle(items) {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = integer(i + 1);
        [out[i], out[j]] = [out[j]!, out[i]!];
      }
      return out;
    }
  };
}
