/** Decay of the forgetting curve of FSRS-6 with its default parameters (ts-fsrs, w20). */
const DECAY = -0.1542;

/**
 * How many reviews a wanted retention costs beside 0.9, all else equal: the ratio of the intervals that the forgetting
 * curve of FSRS gives, R(t) = (1 + F t / S) ^ DECAY with R(S) = 0.9. Lapses, which a low retention makes more of, are left
 * out, so this is a rough guide.
 */
export function workRatio(retention: number): number {
  const interval = (share: number): number => share ** (1 / DECAY) - 1;
  return interval(0.9) / interval(retention);
}
