/**
 * Weights of a linear classifier: a row of classes for each hashed feature, int8.
 *
 * `weights[row * classes.length + k]` is what a feature in `row` says for class k.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bits: number;
  readonly weights: Int8Array;
}

/**
 * Reads a packed model: a line of JSON with the classes and the number of bits of a row index, then for each row the
 * number of non-zero weights and that many pairs of class and weight.
 *
 * @throws when the bytes are not such a file.
 */
export function openLinearModel(bytes: Uint8Array): LinearModel {
  const end = bytes.indexOf(10);
  if (end < 0) throw new Error('model: no header');
  const { classes, bits } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as {
    classes: string[];
    bits: number;
  };
  const size = classes.length;
  const weights = new Int8Array(size << bits);
  let at = end + 1;
  for (let row = 0; row < 1 << bits; row++) {
    const count = bytes[at++];
    if (count === undefined) throw new Error('model: cut short');
    for (let i = 0; i < count; i++) {
      weights[row * size + bytes[at]!] = (bytes[at + 1]! << 24) >> 24;
      at += 2;
    }
  }
  return { classes, bits, weights };
}

/** Writes what `openLinearModel` reads. */
export function packLinearModel(model: LinearModel): Uint8Array {
  const size = model.classes.length;
  const header = new TextEncoder().encode(`${JSON.stringify({ classes: model.classes, bits: model.bits })}\n`);
  const out: number[] = [];
  for (let row = 0; row < 1 << model.bits; row++) {
    const countAt = out.push(0) - 1;
    for (let k = 0; k < size; k++) {
      const weight = model.weights[row * size + k]!;
      if (weight === 0) continue;
      out.push(k, weight & 255);
      out[countAt]!++;
    }
  }
  const bytes = new Uint8Array(header.length + out.length);
  bytes.set(header);
  bytes.set(out, header.length);
  return bytes;
}
