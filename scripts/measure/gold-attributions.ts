import type { Attribution, Doc } from '../../src/lib/core/document/doc.ts';
import { touch, type Counts, type Gold, type GoldSpan, type Pair } from './gold.ts';

/** Content counts as the same from this share of common characters on. */
const ENOUGH = 0.75;

/** An attribution is right when its speaker (or the same person's other name) and its content are those of one in the gold. */
export function attributionCounts(doc: Doc, gold: Gold): Counts {
  const free = new Set(gold.attributions);
  let right = 0;
  for (const made of doc.attributions) {
    const hit = [...free].find(
      (other) => overlap(made.content, span(other.content)) >= ENOUGH && sameSpeaker(doc, made, other.speaker, gold)
    );
    if (!hit) continue;
    free.delete(hit);
    right++;
  }
  return { right, made: doc.attributions.length, found: right, gold: gold.attributions.length };
}

export function span([start, end]: Pair): GoldSpan {
  return { start, end };
}

/** Common characters over all characters of both (Jaccard). */
function overlap(a: GoldSpan, b: GoldSpan): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + (b.end - b.start) - common);
}

function sameSpeaker(doc: Doc, { speaker, chain }: Attribution, wanted: Pair | null, gold: Gold): boolean {
  if (speaker === null || wanted === null) return speaker === null && wanted === null;
  const other = span(wanted);
  if (touch(speaker, other)) return true;
  const names = chain === null ? [speaker] : [speaker, ...doc.chains[chain]!.mentions];
  const mentions = gold.chains.find((one) => one.some((pair) => touch(span(pair), other)))?.map(span) ?? [other];
  return names.some((name) => mentions.some((mention) => touch(mention, name)));
}
