import type { Candidate } from './checks/check.ts';
import type { Family, Kind } from './exercise.ts';

/** What the value of an item depends on besides the counts of its kind and family. */
export interface Standing {
  readonly family: Family;
  readonly kind: Kind;
  readonly score: number;
  /** It would cover a paragraph that nothing of its family covers yet. */
  readonly isNew: boolean;
  /** How often its sentence is a source of what was chosen in its family. */
  readonly beside: number;
}

interface Waiting {
  readonly candidate: Candidate;
  readonly order: number;
  uncovered: number;
  beside: number;
  taken: boolean;
}

/** Items that differ by their score and order only: the first is the best of them, whatever has been chosen. */
interface Group {
  readonly items: Waiting[];
}

/**
 * The candidates that wait to be chosen, grouped so that a choice looks at one of each group: time grows with the number
 * of candidates and not with its square.
 */
export class WaitingItems {
  readonly #all: readonly Waiting[];
  readonly #groups = new Map<string, Group>();
  readonly #byParagraph = new Map<string, Waiting[]>();
  readonly #bySentence = new Map<string, Waiting[]>();
  #left: number;

  /** `body`: numbers of the paragraphs that should be covered. */
  constructor(candidates: readonly Candidate[], body: ReadonlySet<number>) {
    this.#left = candidates.length;
    this.#all = candidates.map((candidate, order) => {
      const { exercise, family } = candidate;
      const paragraphs = [...new Set(exercise.paragraphs)].filter((number) => body.has(number));
      const item = {
        candidate,
        order,
        uncovered: paragraphs.length,
        beside: 0,
        taken: false
      };
      for (const number of paragraphs) push(this.#byParagraph, `${family} ${number}`, item);
      push(this.#bySentence, `${family} ${exercise.source.start}`, item);
      return item;
    });
    for (const item of this.#all) this.#groupOf(item).items.push(item);
    for (const { items } of this.#groups.values()) items.sort(byScoreAndOrder);
  }

  get size(): number {
    return this.#left;
  }

  /** Takes out the item of the highest value; of equals the one that stands first. There must be one. */
  takeBest(value: (standing: Standing) => number): Candidate {
    let best: Waiting | null = null;
    let most = -Infinity;
    for (const { items } of this.#groups.values()) {
      const first = items[0];
      if (!first) continue;
      const own = value(standingOf(first));
      if (best !== null && (own < most || (own === most && first.order > best.order))) continue;
      best = first;
      most = own;
    }
    this.#groupOf(best!).items.shift();
    best!.taken = true;
    this.#left--;
    return best!.candidate;
  }

  /** Those that cover the same paragraphs or sentences as what was chosen are worth less from now on. */
  noteChosen({ exercise, family }: Candidate): void {
    for (const number of exercise.paragraphs) {
      const place = `${family} ${number}`;
      for (const item of this.#byParagraph.get(place) ?? []) this.#change(item, () => item.uncovered--);
      this.#byParagraph.delete(place);
    }
    for (const { start } of exercise.sources) {
      for (const item of this.#bySentence.get(`${family} ${start}`) ?? []) this.#change(item, () => item.beside++);
    }
  }

  /** What was not taken, in the order given. */
  rest(): readonly Candidate[] {
    return this.#all.filter(({ taken }) => !taken).map(({ candidate }) => candidate);
  }

  #change(item: Waiting, change: () => void): void {
    if (item.taken) return;
    const from = this.#groupOf(item).items;
    from.splice(placeIn(from, item), 1);
    change();
    const to = this.#groupOf(item).items;
    to.splice(placeIn(to, item), 0, item);
  }

  #groupOf({ candidate, uncovered, beside }: Waiting): Group {
    const key = `${candidate.family} ${candidate.exercise.kind} ${uncovered > 0} ${beside}`;
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = { items: [] }));
    return group;
  }
}

function standingOf({ candidate: { exercise, family }, uncovered, beside }: Waiting): Standing {
  return {
    family,
    kind: exercise.kind,
    score: exercise.score,
    isNew: uncovered > 0,
    beside
  };
}

function byScoreAndOrder(a: Waiting, b: Waiting): number {
  return b.candidate.exercise.score - a.candidate.exercise.score || a.order - b.order;
}

/** Where an item stands or would stand in a sorted list. */
function placeIn(items: readonly Waiting[], item: Waiting): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byScoreAndOrder(items[middle]!, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push(map: Map<string, Waiting[]>, key: string, item: Waiting): void {
  const here = map.get(key);
  if (here) here.push(item);
  else map.set(key, [item]);
}
