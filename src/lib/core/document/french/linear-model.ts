/**
 * Weights of a linear classifier: for each hashed feature a row with the classes that it says something for or against, int8.
 *
 * The row of a feature begins at `starts[row]` in `rows`: how many weights it has, then a pair of bytes for each, class and
 * weight.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bits: number;
  readonly rows: Uint8Array;
  readonly starts: Uint32Array;
}

/** Adds what a row says to the scores of the classes. */
export function addRow({ rows, starts }: LinearModel, row: number, scores: Int32Array): void {
  const from = starts[row]! + 1;
  const to = from + 2 * rows[from - 1]!;
  for (let at = from; at < to; at += 2) scores[rows[at]!]! += (rows[at + 1]! << 24) >> 24;
}

/** What a row says for one class; 0 where it is silent. */
export function weightIn({ rows, starts }: LinearModel, row: number, id: number): number {
  const from = starts[row]! + 1;
  const to = from + 2 * rows[from - 1]!;
  for (let at = from; at < to; at += 2) if (rows[at] === id) return (rows[at + 1]! << 24) >> 24;
  return 0;
}

/**
 * Reads a packed model: a line of JSON with the classes and the number of bits of a row index, then the rows. They are used
 * where they lie.
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
  const rows = bytes.subarray(end + 1);
  const starts = new Uint32Array(1 << bits);
  let at = 0;
  for (let row = 0; row < starts.length; row++) {
    starts[row] = at;
    at += 1 + 2 * rows[at]!;
  }
  if (at !== rows.length) throw new Error('model: cut short');
  return { classes, bits, rows, starts };
}

/** A model from all its weights: `weights[row * classes.length + k]` is what the row says for class k. */
export function linearModel(classes: readonly string[], bits: number, weights: Int8Array): LinearModel {
  const rows: number[] = [];
  const starts = new Uint32Array(1 << bits);
  for (let row = 0; row < starts.length; row++) {
    starts[row] = rows.push(0) - 1;
    for (let k = 0; k < classes.length; k++) {
      const weight = weights[row * classes.length + k]!;
      if (weight === 0) continue;
      rows.push(k, weight & 255);
      rows[starts[row]!]!++;
    }
  }
  return { classes, bits, rows: Uint8Array.from(rows), starts };
}

/** Writes what `openLinearModel` reads. */
export function packLinearModel({ classes, bits, rows }: LinearModel): Uint8Array {
  const header = new TextEncoder().encode(`${JSON.stringify({ classes, bits })}\n`);
  const bytes = new Uint8Array(header.length + rows.length);
  bytes.set(header);
  bytes.set(rows, header.length);
  return bytes;
}
