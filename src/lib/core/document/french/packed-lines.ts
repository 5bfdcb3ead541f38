const NEWLINE = 10;
const TAB = 9;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Longer keys are in no file. */
const KEY = new Uint8Array(256);

/**
 * Lines of UTF-8 « key, tab, rest », sorted by the bytes of their keys, and looked up where they lie: nothing is decoded
 * before it is asked for, so that opening costs nothing whatever the size. A place is a number of bytes from the beginning.
 */
export class PackedLines {
  /** The lines from one place to another, the newline of the last not included. */
  constructor(
    readonly bytes: Uint8Array,
    readonly from = 0,
    readonly to = bytes.length
  ) {}

  /** The places of the lines with a key, in their order. In steps that grow with the logarithm of the size. */
  all(key: string): readonly number[] {
    const { read, written } = encoder.encodeInto(key, KEY);
    if (read < key.length || written === KEY.length) return [];
    KEY[written] = TAB;
    const out: number[] = [];
    for (let at = this.#firstFrom(written + 1); at < this.to; at = this.next(at)) {
      if (this.#compare(at, written + 1) !== 0) break;
      out.push(at);
    }
    return out;
  }

  /** The place of the line after the one at a place. */
  next(at: number): number {
    const end = this.bytes.indexOf(NEWLINE, at);
    return end < 0 || end > this.to ? this.to : end + 1;
  }

  /** The line at a place, from its key on. */
  line(at: number): string {
    const next = this.next(at);
    return this.text(at, next > at && this.bytes[next - 1] === NEWLINE ? next - 1 : next);
  }

  /** What stands between two places. */
  text(from: number, to: number): string {
    return to - from <= SHORT ? shortText(this.bytes, from, to) : decoder.decode(this.bytes.subarray(from, to));
  }

  /** The place of the first line that does not stand before the first bytes of KEY. */
  #firstFrom(length: number): number {
    let [low, high] = [this.from, this.to];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === low ? low : Math.max(low, this.bytes.lastIndexOf(NEWLINE, middle - 1) + 1);
      if (this.#compare(start, length) < 0) low = this.next(start);
      else high = start;
    }
    return low;
  }

  /** Below 0 where the line at a place stands before the first bytes of KEY, 0 where it begins with them. */
  #compare(at: number, length: number): number {
    for (let i = 0; i < length; i++) {
      const difference = (this.bytes[at + i] ?? 0) - KEY[i]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Up to so many bytes a word is read faster here than by a decoder, which browsers take long to call. */
const SHORT = 24;

function shortText(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to;) {
    const first = bytes[at++]!;
    if (first < 0x80) out += String.fromCharCode(first);
    else if (first < 0xe0) out += String.fromCharCode(((first & 0x1f) << 6) | (bytes[at++]! & 0x3f));
    else if (first >= 0xf0) return decoder.decode(bytes.subarray(from, to));
    else out += String.fromCharCode(((first & 0x0f) << 12) | ((bytes[at++]! & 0x3f) << 6) | (bytes[at++]! & 0x3f));
  }
  return out;
}
