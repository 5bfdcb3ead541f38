import type { Doc, Mention } from '../../src/lib/core/document/doc.ts';
import { span } from './gold-attributions.ts';
import { touch, type Counts, type Gold, type GoldSpan } from './gold.ts';
import { mucLinks } from './muc.ts';

/**
 * MUC counts of the chains of persons: those of the annotation that hold a person's name, with all their pronouns,
 * possessives, relatives and first persons. A description or name that the annotation has in no chain (« délégué syndical »
 * beside a name) is left aside; a pronoun that it has in none is a wrong link.
 */
export function chainCounts(doc: Doc, gold: Gold): Counts {
  const marks = gold.chains.flatMap((chain) => chain.map(span));
  const nameOf = (mention: GoldSpan): string => `${mention.start}-${mention.end}`;
  const made = doc.chains
    .filter(({ type }) => type === 'PER')
    .map(({ mentions }) => [
      ...new Set(
        mentions.flatMap((mention) => {
          const mark = sameMention(mention, marks);
          if (mark) return [nameOf(mark)];
          return mention.how === 'name' || mention.how === 'noun' ? [] : [`unmarked ${mention.start}`];
        })
      )
    ]);
  const persons = gold.entities.filter(({ type }) => type === 'PER');
  const named = gold.chains
    .map((chain) => chain.map(span))
    .filter((chain) => chain.some((mark) => persons.some((person) => touch(person, mark))));
  return mucLinks(
    named.map((chain) => chain.map(nameOf)),
    made
  );
}

/** The annotated mention that a made one is: the nearest in extent, which shares a third with it at least. */
function sameMention({ start, end }: Mention, marks: readonly GoldSpan[]): GoldSpan | null {
  let best: GoldSpan | null = null;
  let most = 1 / 3;
  for (const mark of marks) {
    const common = Math.min(end, mark.end) - Math.max(start, mark.start);
    const share = common / (end - start + (mark.end - mark.start) - common);
    if (common > 0 && share >= most) {
      best = mark;
      most = share;
    }
  }
  return best;
}
