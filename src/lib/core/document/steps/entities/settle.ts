import { isAllCapitals } from '../../french/spelling.ts';
import { low, type Found, type Scene } from './found.ts';
import { isCapitalWord, textOf, type NameRun } from './name-runs.ts';
import type { Vote } from './persons-and-places.ts';

/** What the document as a whole says of its names. */
interface Memory {
  /** Surnames and first names of persons named in full, to their full name; null when two share it. */
  readonly parts: ReadonlyMap<string, string | null>;
  /** Names to the surest vote for them. */
  readonly best: ReadonlyMap<string, Vote>;
}

/** A vote this sure decides for every occurrence of the same name. */
const SURE = 0.85;

/**
 * Names with their types, sentence by sentence. A name that shows nothing here takes what it is elsewhere (« Blinken » after
 * « Antony Blinken »); neighbours joined by « et » share their type (« entre Vitré et Rennes »).
 */
export function settle(
  scenes: readonly Scene[],
  runs: readonly (readonly NameRun[])[],
  cast: readonly (readonly Vote[])[]
): Found[][] {
  const memory = remember(cast.flat());
  return scenes.map((scene, i) => {
    const own = new Map(cast[i]!.map((vote) => [vote.run, vote]));
    const typed = new Map<NameRun, Found>();
    for (const run of runs[i]!) {
      const found = settleOne(scene, run, own.get(run) ?? null, memory);
      if (found) typed.set(run, found);
    }
    const near: Neighbours = { at: new Map(), until: new Map() };
    for (const found of typed.values()) {
      near.at.set(found.first, found);
      near.until.set(found.end, found);
    }
    for (const run of runs[i]!) {
      const found = typed.has(run) ? null : fromNeighbour(scene, run, near);
      if (found) typed.set(run, found);
    }
    return [...typed.values()].filter((found) => found.sureness >= 0.55);
  });
}

function remember(all: readonly Vote[]): Memory {
  const parts = new Map<string, string | null>();
  const best = new Map<string, Vote>();
  const learn = (part: string, full: string): void => {
    const known = parts.get(part);
    parts.set(part, known === undefined || known === full ? full : null);
  };
  for (const vote of all) {
    const { run, type, sureness } = vote;
    const seen = best.get(run.text);
    if (!seen || seen.sureness < sureness) best.set(run.text, vote);
    if (type !== 'PER' || sureness < 0.75) continue;
    const words = run.text.split(' ');
    if (words.length < 2) continue;
    learn(words.at(-1)!, run.text);
    learn(words[0]!, run.text);
  }
  return { parts, best };
}

function settleOne(scene: Scene, run: NameRun, own: Vote | null, memory: Memory): Found | null {
  // « Maria » of « Maria Sklodowska », « Marchand » of « Léon Marchand », though a list has a place of that name.
  if (run.end - run.first === 1 && memory.parts.has(run.text) && (!own || own.type !== 'PER' || own.sureness < 0.9)) {
    const isListed = own?.type === 'LOC' && own.sureness >= 0.9;
    return isListed ? own : { type: 'PER', first: run.first, end: run.end, value: run.text, sureness: 0.85 };
  }
  const elsewhere = memory.best.get(run.text);
  if (own && (own.sureness >= SURE || !elsewhere || elsewhere.sureness <= own.sureness)) return own;
  if (!elsewhere || elsewhere.sureness < 0.75 || isCommonOpening(scene, run)) return own;
  return {
    type: elsewhere.type,
    first: run.first,
    end: run.end,
    value: elsewhere.value,
    sureness: elsewhere.sureness - 0.05
  };
}

/** « Rose » at the start of a sentence may be the flower. */
function isCommonOpening(scene: Scene, run: NameRun): boolean {
  return run.isOpening && scene.words[run.first]!.upos !== 'PROPN';
}

/** The typed names of a sentence by their first word and by the word after their last. */
interface Neighbours {
  readonly at: Map<number, Found>;
  readonly until: Map<number, Found>;
}

/** « Vitré et Rennes », « Camille et Thomas Delattre »: what « et » joins is of one kind. */
function fromNeighbour(scene: Scene, run: NameRun, { at, until }: Neighbours): Found | null {
  if (scene.words[run.first]!.upos !== 'PROPN' || isAllCapitals(run.text)) return null;
  const next = isLink(scene, run.end) ? at.get(run.end + 1) : undefined;
  const previous = isLink(scene, run.first - 1) ? until.get(run.first - 1) : undefined;
  const near = [next, previous].find((found) => found && isNameType(found));
  if (!near || !isCapitalWord(scene, run.first)) return null;
  const isComma = low(scene, near === next ? run.end : run.first - 1) === ',';
  return {
    type: near.type,
    first: run.first,
    end: run.end,
    value: textOf(scene, run.first, run.end),
    sureness: isComma ? 0.5 : 0.65
  };
}

function isLink(scene: Scene, at: number): boolean {
  return /^(?:et|ou|,)$/.test(low(scene, at));
}

function isNameType({ type }: Found): boolean {
  return type === 'PER' || type === 'LOC';
}
