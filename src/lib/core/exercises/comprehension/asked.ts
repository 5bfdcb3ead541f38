import type { Span } from '../../article/article.ts';
import type { Doc, Entity } from '../../document/doc.ts';
import type { Clause } from './clause.ts';
import type { Both } from './wording.ts';

/** The place of the article that a question asks after; `index` is that of the entity, -1 where it is none. */
export interface Detail extends Span {
  readonly index: number;
  readonly sentence: number;
}

/** A question about one detail of a clause, with the key and wrong options, the best first. */
export interface Asked {
  readonly question: string;
  readonly answer: string;
  readonly others: readonly string[];
  readonly skill: Both;
  readonly entity: Detail;
  readonly sureness: number;
  readonly worth: number;
}

/** The text of a span of the article. */
export function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}

/** The form of a word in lower case, empty beyond the text. */
export function formAt(index: number, doc: Doc): string {
  return doc.words[index]?.form.toLowerCase() ?? '';
}

/** Indices of the words of an entity and of those before it, from the given word on. */
export function withBefore(entity: Entity, from: number): ReadonlySet<number> {
  const indices = new Set<number>();
  for (let i = from; i < entity.words.end; i++) indices.add(i);
  return indices;
}

/** Whether the word opens a group of the clause by itself: at its start, after a comma or after verb and adverb, not after a noun. */
export function hangsOnVerb(index: number, { group, front, rest }: Clause, doc: Doc): boolean {
  const before = doc.words[index - 1];
  if (front.some((word) => word.index === index)) {
    const isParticiple = front.some((word) => word.index < index && word.feats.VerbForm === 'Part');
    return !isParticiple && (front[0]!.index === index || before?.form === ',');
  }
  if (!before || !rest.some((word) => word.index === index)) return false;
  return group.words.includes(before.index) || before.form === ',' || before.upos === 'ADV';
}

/** « de membres », « d’objets » */
export function de(words: string): string {
  return /^(?:[aeiouyéèêâîôûœ]|h(?:abit|eure|omme|ôtel|ectare|istoire|uître))/i.test(words)
    ? `d’${words}`
    : `de ${words}`;
}
