import { MOST_FEATURES, parseFeatures, parseInput, type ParseWord } from './parse-features.ts';
import { kindOf, ParseState } from './parse-state.ts';

/** Weights of the parser: for each hashed row the actions that have a weight and the weights. */
export interface ParserModel {
  readonly labels: readonly string[];
  readonly bits: number;
  /** How many weights each row has; mostly none. */
  readonly counts: Uint8Array;
  /** Where the weights of every eighth row begin; a start for each would be a million numbers to work out first. */
  readonly starts: Uint32Array;
  readonly actions: Uint8Array;
  readonly weights: Int8Array;
}

/** Head (index in the sentence, -1 for the root), relation, and how far the choice stood before the next, 0 to 1. */
export interface Arc {
  readonly head: number;
  readonly relation: string;
  readonly margin: number;
}

/** A lead of this many points counts as sure; see docs/french.md for how the margin relates to being right. */
const SURE = 250;

/**
 * Reads a packed parser: a line of JSON with the labels and bits, then the number of entries of each row, then all
 * actions, then all weights.
 *
 * @throws when the bytes are not such a file.
 */
export function openParser(bytes: Uint8Array): ParserModel {
  const end = bytes.indexOf(10);
  if (end < 0) throw new Error('parser: no header');
  const { labels, bits } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as {
    labels: string[];
    bits: number;
  };
  const from = end + 1 + (1 << bits);
  const count = (bytes.length - from) / 2;
  if (count < 0) throw new Error('parser: cut short');
  const counts = bytes.subarray(end + 1, from);
  const starts = startsOf(counts);
  if (starts[starts.length - 1] !== count) throw new Error('parser: cut short');
  const actions = bytes.subarray(from, from + count);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + from + count, count);
  return { labels, bits, counts, starts, actions, weights };
}

/** Where every eighth row begins, and after them how many weights there are. Bytes are added four at a time, two a half word. */
export function startsOf(counts: Uint8Array): Uint32Array {
  // A copy, since a part of a file need not begin at a multiple of four.
  const words = new Uint32Array(new Uint8Array(counts).buffer);
  const starts = new Uint32Array((counts.length >> 3) + 1);
  let sum = 0;
  for (let group = 0; group < starts.length - 1; group++) {
    starts[group] = sum;
    const [a, b] = [words[2 * group]!, words[2 * group + 1]!];
    const halves = (a & 0xff00ff) + ((a >>> 8) & 0xff00ff) + (b & 0xff00ff) + ((b >>> 8) & 0xff00ff);
    sum += (halves & 0xffff) + (halves >>> 16);
  }
  starts[starts.length - 1] = sum;
  return starts;
}

/** Writes what `openParser` reads. */
export function packParser({ labels, bits, counts, actions, weights }: ParserModel): Uint8Array {
  const header = new TextEncoder().encode(`${JSON.stringify({ labels, bits })}\n`);
  const rows = 1 << bits;
  const out = new Uint8Array(header.length + rows + 2 * actions.length);
  out.set(header);
  out.set(counts, header.length);
  out.set(actions, header.length + rows);
  out.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), header.length + rows + actions.length);
  return out;
}

/** Parses one sentence greedily with whole numbers: one tree, one root. Linear in its words. */
export function parse(words: readonly ParseWord[], model: ParserModel): Arc[] {
  const input = parseInput(words);
  const state = new ParseState(words.length);
  const labels = model.labels.length;
  const scores = new Int32Array(1 + 2 * labels);
  const features = new Uint32Array(MOST_FEATURES);
  const margins = new Float64Array(words.length + 2);
  while (!state.isDone) {
    const count = parseFeatures(state, input, features);
    scoreSparse(features, count, model, scores);
    let best = -1;
    let second = -1;
    for (let a = 0; a < scores.length; a++) {
      if (!state.may(kindOf(a, labels))) continue;
      if (best < 0 || scores[a]! > scores[best]!) {
        second = best;
        best = a;
      } else if (second < 0 || scores[a]! > scores[second]!) second = a;
    }
    const lead = second < 0 ? SURE : scores[best]! - scores[second]!;
    const word = state.act(best, labels);
    if (word > 0) margins[word] = Math.min(1, lead / SURE);
  }
  return words.map((_, i) => ({
    head: state.heads[i + 1] === words.length + 1 ? -1 : state.heads[i + 1]! - 1,
    relation: state.heads[i + 1] === words.length + 1 ? 'root' : model.labels[state.labels[i + 1]!]!,
    margin: margins[i + 1]!
  }));
}

function scoreSparse(features: Uint32Array, count: number, model: ParserModel, scores: Int32Array): void {
  const { counts, starts, actions, weights } = model;
  const shift = 32 - model.bits;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const row = features[f]! >>> shift;
    if (counts[row] === 0) continue;
    let at = starts[row >> 3]!;
    for (let before = row & ~7; before < row; before++) at += counts[before]!;
    const to = at + counts[row]!;
    for (; at < to; at++) scores[actions[at]!]! += weights[at]!;
  }
}
