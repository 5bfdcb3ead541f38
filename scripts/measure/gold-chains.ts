import type { Doc } from '../../src/lib/core/document/doc.ts';
import { span } from './gold-attributions.ts';
import { touch, type Counts, type Gold } from './gold.ts';

/**
 * Links between neighbouring mentions of persons: right when one gold chain holds both. What there is to find are the links
 * of the gold chains that hold a person's name, pronouns and possessives among them.
 */
export function chainCounts(doc: Doc, gold: Gold): Counts {
  const chainOf = (mention: { start: number; end: number }): number =>
    gold.chains.findIndex((chain) => chain.some((pair) => touch(span(pair), mention)));
  let right = 0;
  let made = 0;
  for (const { type, mentions } of doc.chains) {
    if (type !== 'PER') continue;
    for (let i = 1; i < mentions.length; i++) {
      // Mentions that the annotation leaves alone (« délégué syndical » after a name) say nothing.
      const [a, b] = [chainOf(mentions[i - 1]!), chainOf(mentions[i]!)];
      if (a < 0 || b < 0) continue;
      made++;
      if (a === b) right++;
    }
  }
  const persons = gold.entities.filter(({ type }) => type === 'PER');
  const named = gold.chains.filter((chain) => chain.some((pair) => persons.some((one) => touch(one, span(pair)))));
  return { right, made, found: right, gold: named.reduce((sum, chain) => sum + chain.length - 1, 0) };
}
