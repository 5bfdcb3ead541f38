/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011) of one sentence. Words count from 1; 0 is
 * « none »; n + 1 is the root, which stands at the end (Ballesteros and Nivre 2013).
 */
export class ParseState {
  readonly stack: number[] = [];
  /** Front of the buffer. */
  next = 1;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Leftmost and second leftmost, rightmost and second rightmost dependent of each word. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** A hash of the labels that each word has taken so far. */
  readonly taken: Uint32Array;

  constructor(readonly n: number) {
    this.heads = new Int32Array(n + 2).fill(-1);
    this.labels = new Int32Array(n + 2).fill(-1);
    this.left = new Int32Array(n + 2);
    this.left2 = new Int32Array(n + 2);
    this.right = new Int32Array(n + 2);
    this.right2 = new Int32Array(n + 2);
    this.leftCount = new Uint8Array(n + 2);
    this.rightCount = new Uint8Array(n + 2);
    this.taken = new Uint32Array(n + 2);
  }

  get isDone(): boolean {
    return this.next > this.n && this.stack.length === 0;
  }

  /** Whether shift, left and right may be done; left to the root only for the last word, so that there is one root. */
  may(kind: 0 | 1 | 2): boolean {
    const depth = this.stack.length;
    if (kind === 0) return this.next <= this.n;
    if (kind === 1) return depth > 0 && (this.next <= this.n || depth === 1);
    return depth > 1;
  }

  /** Does action `a`: 0 shift, 1 to `labels` left arcs, then right arcs. Gives the word that got its head, 0 for a shift. */
  act(a: number, labels: number): number {
    if (a === 0) {
      this.stack.push(this.next++);
      return 0;
    }
    const word = this.stack.pop()!;
    if (a <= labels) this.#arc(this.next, word, a - 1);
    else this.#arc(this.stack[this.stack.length - 1]!, word, a - 1 - labels);
    return word;
  }

  #arc(head: number, word: number, label: number): void {
    this.heads[word] = head;
    this.labels[word] = label;
    if (word < head) {
      this.left2[head] = this.left[head]!;
      this.left[head] = word;
      if (this.leftCount[head]! < 255) this.leftCount[head]!++;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = word;
      if (this.rightCount[head]! < 255) this.rightCount[head]!++;
    }
    this.taken[head] = mix2(this.taken[head]!, label + 0x51ed27);
  }
}

/** Mixes two hashes into one. */
export function mix2(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The kind of an action: shift 0, left 1, right 2. */
export function kindOf(action: number, labels: number): 0 | 1 | 2 {
  return action === 0 ? 0 : action <= labels ? 1 : 2;
}
