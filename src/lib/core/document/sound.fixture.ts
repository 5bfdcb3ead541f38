import { expect } from 'vitest';
import type { Doc, Range } from './doc.ts';

/** For tests: everything that points into the text lies inside it, in order, and every index points at something. */
export function expectSound(doc: Doc): void {
  const { length } = doc.article.text;
  const lists = [
    doc.paragraphs,
    doc.sentences,
    doc.tokens,
    doc.words,
    doc.entities,
    doc.verbGroups,
    doc.nounPhrases,
    doc.expressions,
    doc.connectors,
    ...doc.chains.map(({ mentions }) => mentions)
  ];
  // One check a list: a text of a megabyte has hundreds of thousands of spans.
  for (const list of lists) expect(list.findIndex((_, i) => !isInOrder(list, i, length))).toBe(-1);
  const holds = ({ first, end }: Range): boolean => first >= 0 && end > first && end <= doc.words.length;
  for (const { words } of [...doc.entities, ...doc.nounPhrases, ...doc.chains.flatMap(({ mentions }) => mentions)]) {
    if (!holds(words)) expect(words).toBe('inside the words');
  }
  for (const { speaker, chain, cue, content } of doc.attributions) {
    for (const span of [cue, content, ...(speaker ? [speaker] : [])]) {
      if (!(span.end > span.start && span.end <= length)) expect(span).toBe('inside the text');
    }
    if (chain !== null) expect(doc.chains[chain]).toBeDefined();
  }
  expectTokensSpell(doc);
  expectTrees(doc);
}

function isInOrder(list: readonly { start: number; end: number }[], i: number, length: number): boolean {
  const { start, end } = list[i]!;
  return start >= (list[i - 1]?.start ?? 0) && end > start && end <= length;
}

/** Tokens do not overlap, and nothing but white space stands between them. */
function expectTokensSpell({ tokens, article: { text } }: Doc): void {
  let at = 0;
  for (const { start, end, text: own } of tokens) {
    const between = text.slice(at, start);
    if (start < at || between.trim() !== '' || own !== text.slice(start, end)) expect([at, start, own]).toBe('apart');
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
}

/** A head is a word of the same sentence, the root has none. */
function expectTrees({ words, sentences }: Doc): void {
  for (const { index, head, sentence } of words) {
    if (head === null || head === -1) continue;
    const { first, end } = sentences[sentence]!.words;
    if (head < first || head >= end || head === index) expect([index, head]).toBe('in one sentence');
  }
}
