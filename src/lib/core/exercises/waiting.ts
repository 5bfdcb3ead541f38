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
  /** The group that it stands in now; it may still lie in those that it left. */
  group: Group | null;
  taken: boolean;
}

/** Items that differ by their score and order only: the first is the best of them, whatever has been chosen. */
interface Group {
  readonly items: Waiting[];
  /** Those before it were taken or have left. */
  first: number;
}

/**
 * The candidates that wait to be chosen, grouped so that a choice looks at one of each group: time grows with the number
 * of candidates and not with its square.
 */
export class WaitingItems {
  readonly #all: readonly Waiting[];
  readonly #groups: Group[] = [];
  /** By family and kind, then by what else sets groups apart. */
  readonly #byKind = new Map<string, Map<number, Group>>();
  readonly #byParagraph = new Map<string, Waiting[]>();
  readonly #bySentence = new Map<string, Waiting[]>();
  #left: number;

  /** `body`: numbers of the paragraphs that should be covered. */
  constructor(candidates: readonly Candidate[], body: ReadonlySet<number>) {
    this.#left = candidates.length;
    this.#all = candidates.map((candidate, order) => {
      const { exercise, family } = candidate;
      const paragraphs = [...new Set(exercise.paragraphs)].filter((number) => body.has(number));
      const item = { candidate, order, uncovered: paragraphs.length, beside: 0, group: null, taken: false };
      for (const number of paragraphs) push(this.#byParagraph, `${family} ${number}`, item);
      push(this.#bySentence, `${family} ${exercise.source.start}`, item);
      return item;
    });
    for (const item of this.#all) {
      item.group = this.#groupOf(item);
      item.group.items.push(item);
    }
    for (const { items } of this.#groups) items.sort(byScoreAndOrder);
  }

  get size(): number {
    return this.#left;
  }

  /** Takes out the item of the highest value; of equals the one that stands first. There must be one. */
  takeBest(value: (standing: Standing) => number): Candidate {
    let best: Waiting | null = null;
    let most = -Infinity;
    for (const group of this.#groups) {
      const first = firstOf(group);
      if (!first) continue;
      const own = value(standingOf(first));
      if (best !== null && (own < most || (own === most && first.order > best.order))) continue;
      best = first;
      most = own;
    }
    best!.taken = true;
    this.#left--;
    return best!.candidate;
  }

  /** Those that cover the same paragraphs or sentences as what was chosen are worth less from now on. */
  noteChosen({ exercise, family }: Candidate): void {
    for (const number of exercise.paragraphs) {
      const place = `${family} ${number}`;
      for (const item of this.#byParagraph.get(place) ?? []) {
        item.uncovered--;
        // One of several paragraphs that it would cover changes nothing.
        if (item.uncovered === 0) this.#move(item);
      }
      this.#byParagraph.delete(place);
    }
    for (const { start } of exercise.sources) {
      for (const item of this.#bySentence.get(`${family} ${start}`) ?? []) {
        item.beside++;
        this.#move(item);
      }
    }
  }

  /** What was not taken, in the order given. */
  rest(): readonly Candidate[] {
    return this.#all.filter(({ taken }) => !taken).map(({ candidate }) => candidate);
  }

  /** Puts an item into the group that it now belongs to; it never comes back to one that it left. */
  #move(item: Waiting): void {
    if (item.taken) return;
    const group = this.#groupOf(item);
    item.group = group;
    group.items.splice(placeIn(group, item), 0, item);
  }

  #groupOf({ candidate, uncovered, beside }: Waiting): Group {
    const kind = `${candidate.family} ${candidate.exercise.kind}`;
    let groups = this.#byKind.get(kind);
    if (!groups) this.#byKind.set(kind, (groups = new Map<number, Group>()));
    const key = 2 * beside + (uncovered > 0 ? 1 : 0);
    let group = groups.get(key);
    if (!group) {
      group = { items: [], first: 0 };
      groups.set(key, group);
      this.#groups.push(group);
    }
    return group;
  }
}

function firstOf(group: Group): Waiting | undefined {
  const { items } = group;
  while (group.first < items.length && (items[group.first]!.taken || items[group.first]!.group !== group))
    group.first++;
  return items[group.first];
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

/** Where an item would stand among those of a group that were not taken. */
function placeIn({ items, first }: Group, item: Waiting): number {
  let [low, high] = [first, items.length];
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
