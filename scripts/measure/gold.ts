import { analyse } from '../../src/lib/core/document/analyse.ts';
import type { Doc } from '../../src/lib/core/document/doc.ts';
import type { French } from '../../src/lib/core/document/french/french.ts';
import type { Row } from '../bench/table.ts';
import { attributionCounts } from './gold-attributions.ts';
import { chainCounts } from './gold-chains.ts';
import { articleOf, sharedNames, sharedText } from './shared.ts';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
export type Pair = readonly [start: number, end: number];

/** Hand annotations of one article, as the shared folder keeps them. */
export interface Gold {
  readonly sentences: readonly GoldSpan[];
  readonly entities: readonly (GoldSpan & { readonly type: string })[];
  readonly attributions: readonly { speaker: Pair | null; cue: Pair | null; content: Pair; direct: boolean }[];
  readonly chains: readonly (readonly Pair[])[];
  readonly tenses: readonly (GoldSpan & { readonly lemma: string; readonly tense: string; readonly voice?: string })[];
}

/** What was found of what there is: right ones among `made`, and found ones among `gold`. */
export interface Counts {
  readonly right: number;
  readonly made: number;
  readonly found: number;
  readonly gold: number;
}

export function add(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, made: a.made + b.made, found: a.found + b.found, gold: a.gold + b.gold };
}
export const NOTHING: Counts = { right: 0, made: 0, found: 0, gold: 0 };

/** What is measured on an article, by name, with what it is held against. */
const MEASURES: readonly {
  readonly what: string;
  readonly against: string;
  readonly count: (doc: Doc, gold: Gold) => Counts;
}[] = [
  { what: 'sentences, exact', against: 'F1 98', count: (doc, gold) => matched(doc.sentences, gold.sentences, same) },
  {
    what: 'entities, type and exact span',
    against: 'F1 90',
    count: (doc, gold) => matched(doc.entities, gold.entities, (a, b) => a.type === b.type && same(a, b))
  },
  {
    what: 'entities, type and touching span',
    against: 'for scale',
    count: (doc, gold) => matched(doc.entities, gold.entities, (a, b) => a.type === b.type && touch(a, b))
  },
  { what: 'tense and mood of verb groups', against: 'right 97 %', count: tenses },
  { what: 'voice of verb groups found', against: 'for scale', count: voices },
  { what: 'attributions, speaker and content', against: 'right 95 %, found 80 %', count: attributionCounts },
  { what: 'chains of persons, links (MUC)', against: 'F1 75, aim 85; right 92 %', count: chainCounts }
];

/** Figures on the hand annotations of all articles; no rows where they are absent. */
export function goldRows(french: French): Row[] {
  const names = sharedNames('gold', '.json');
  if (names.length === 0) return [];
  const sums = MEASURES.map(() => NOTHING);
  const byType = new Map<string, Counts>();
  for (const name of names) {
    const text = sharedText(`articles/${name}.txt`);
    if (text === null) continue;
    const gold = JSON.parse(sharedText(`gold/${name}.json`)!) as Gold;
    const doc = analyse(articleOf(text), french);
    MEASURES.forEach(({ count }, i) => (sums[i] = add(sums[i]!, count(doc, gold))));
    for (const [type, counts] of typeCounts(doc, gold)) byType.set(type, add(byType.get(type) ?? NOTHING, counts));
  }
  const rows = MEASURES.map(({ what, against }, i) => ({ what: `gold: ${what}`, figure: inWords(sums[i]!), against }));
  const types = [...byType]
    .sort()
    .map(([type, counts]) => ({ what: `gold: ${type}`, figure: inWords(counts), against: '' }));
  return [...rows, ...types];
}

/** « F1 92.1 (right 95.0 % of 120, found 89.4 % of 132) » */
export function inWords({ right, made, found, gold }: Counts): string {
  const precision = made === 0 ? 0 : right / made;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const percent = (n: number): string => (100 * n).toFixed(1);
  return `F1 ${percent(f1)} (right ${percent(precision)} % of ${made}, found ${percent(recall)} % of ${gold})`;
}

function typeCounts(doc: Doc, gold: Gold): [string, Counts][] {
  const types = new Set([...doc.entities, ...gold.entities].map(({ type }) => type as string));
  return [...types].map((type) => [
    type,
    matched(
      doc.entities.filter((one) => one.type === type),
      gold.entities.filter((one) => one.type === type),
      same
    )
  ]);
}

export function same(a: GoldSpan, b: GoldSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

export function touch(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Counts pairs that fit; every item is used once. */
export function matched<A, B>(made: readonly A[], gold: readonly B[], fits: (a: A, b: B) => boolean): Counts {
  const free = new Set(gold);
  let right = 0;
  for (const one of made) {
    const hit = [...free].find((other) => fits(one, other));
    if (hit === undefined) continue;
    free.delete(hit);
    right++;
  }
  return { right, made: made.length, found: right, gold: gold.length };
}

/** A group is found where the finite verb is the same; it is right when tense and mood are. */
function tenses(doc: Doc, gold: Gold): Counts {
  return compareGroups(doc, gold, (group, other) => group.tense === plain(other.tense));
}

function voices(doc: Doc, gold: Gold): Counts {
  return compareGroups(doc, gold, (group, other) => group.passive === (other.voice === 'passive'));
}

function compareGroups(
  doc: Doc,
  gold: Gold,
  isRight: (group: Doc['verbGroups'][number], other: Gold['tenses'][number]) => boolean
): Counts {
  let right = 0;
  let made = 0;
  for (const other of gold.tenses) {
    const group = doc.verbGroups.find((one) => one.start === other.start);
    if (!group) continue;
    made++;
    if (isRight(group, other)) right++;
  }
  return { right, made, found: made, gold: gold.tenses.length };
}

function plain(tense: string): string {
  return tense === 'impératif' ? 'impératif présent' : tense;
}
