import type { Doc, Range } from '../../doc.ts';

/** Quoted words, by the indices of the quotation marks. Inner quotes belong to the outer one. */
export interface Quote {
  readonly open: number;
  readonly close: number;
  readonly paragraph: number;
}

const OPEN = /^[«“]$/;
const CLOSE = /^[»”]$/;

/** The quotes of a document that open and close in one paragraph, in text order. Linear time. */
export function quotesOf(doc: Doc): Quote[] {
  const out: Quote[] = [];
  for (const { index, sentences } of doc.paragraphs) {
    const words = wordsOf(doc, sentences);
    let open = -1;
    let depth = 0;
    for (let i = words.first; i < words.end; i++) {
      const { form } = doc.words[i]!;
      const isStraight = form === '"';
      if (OPEN.test(form) || (isStraight && depth === 0)) {
        if (depth === 0) open = i;
        depth++;
      } else if ((CLOSE.test(form) || isStraight) && depth > 0) {
        depth--;
        if (depth === 0 && i > open + 1) out.push({ open, close: i, paragraph: index });
      }
    }
  }
  return out;
}

function wordsOf(doc: Doc, { first, end }: Range): Range {
  if (end <= first) return { first: 0, end: 0 };
  return { first: doc.sentences[first]!.words.first, end: doc.sentences[end - 1]!.words.end };
}
