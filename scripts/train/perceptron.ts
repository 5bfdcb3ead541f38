import { linearModel, type LinearModel } from '../../src/lib/core/document/french/linear-model.ts';

/** Averaged perceptron over hashed features (Collins 2002): a row of weights, one a class, for each hash. */
export class Perceptron {
  readonly #weights: Float32Array;
  readonly #sums: Float64Array;
  #step = 1;

  constructor(
    readonly classes: readonly string[],
    readonly bits: number
  ) {
    this.#weights = new Float32Array(classes.length << bits);
    this.#sums = new Float64Array(classes.length << bits);
  }

  /** Scores of every class for the first `count` features, into `scores`. */
  score(features: Uint32Array, count: number, scores: Float32Array): void {
    const size = this.classes.length;
    scores.fill(0, 0, size);
    for (let f = 0; f < count; f++) {
      const row = (features[f]! >>> (32 - this.bits)) * size;
      for (let k = 0; k < size; k++) scores[k]! += this.#weights[row + k]!;
    }
  }

  /** One step of learning: right class up, the guessed one down, when they differ. */
  learn(features: Uint32Array, count: number, gold: number, guess: number): void {
    if (gold !== guess) {
      const size = this.classes.length;
      for (let f = 0; f < count; f++) {
        const row = (features[f]! >>> (32 - this.bits)) * size;
        this.#weights[row + gold]! += 1;
        this.#sums[row + gold]! += this.#step;
        this.#weights[row + guess]! -= 1;
        this.#sums[row + guess]! -= this.#step;
      }
    }
    this.#step++;
  }

  /** The averaged weights in int8; those below `prune` (in units of one update) are dropped. */
  averaged(prune: number, clip: number): Int8Array {
    const weights = new Int8Array(this.#weights.length);
    for (let i = 0; i < weights.length; i++) {
      const average = this.#weights[i]! - this.#sums[i]! / this.#step;
      if (Math.abs(average) < prune) continue;
      weights[i] = Math.max(-127, Math.min(127, Math.round((average / clip) * 127)));
    }
    return weights;
  }

  /** The averaged weights as a model. */
  packed(prune: number, clip: number): LinearModel {
    return linearModel(this.classes, this.bits, this.averaged(prune, clip));
  }
}

/** Reproducible shuffling for training. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
