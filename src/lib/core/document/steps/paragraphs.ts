import type { ParagraphKind } from '../doc.ts';
import type { Span } from '../../article/article.ts';

/** A paragraph before its sentences are known. */
export interface RawParagraph extends Span {
  readonly kind: ParagraphKind;
}

/**
 * The lines of the text that hold something, each a paragraph, with what it looks like: heading, byline, caption, list
 * item or body.
 */
export function paragraphs(text: string): RawParagraph[] {
  const out: RawParagraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (end > start) out.push({ start, end, kind: kindOf(text.slice(start, end), out.length === 0) });
    at += line.length + 1;
  }
  return out;
}

/** Lines that say who wrote the text, when, or for which agency. */
const BYLINE =
  /^(?:[Pp]ar \p{Lu}|PAR \p{Lu}|[Pp]ublié |[Mm]is à jour|[Mm]odifié |[Pp]ropos recueillis|[Rr]édigé |\(AFP\)|AFP\b|[Ll]e \d{1,2} \p{L}+ \d{4} à)/u;
const CAPTION = /(?:©|\(photo|photo\s*:|photo d’|crédit\s*:|illustration\s*:|\bAFP\s*$|\/\s*(?:AFP|Reuters|SIPA)\s*$)/i;

function kindOf(line: string, isFirst: boolean): ParagraphKind {
  if (/^(?:[-•–*·]|\d{1,2}[.)])\s/u.test(line)) return 'item';
  if (CAPTION.test(line)) return 'caption';
  if (BYLINE.test(line) && line.length < 140 && !/[.!?…]\s+\p{Lu}/u.test(line)) return 'byline';
  const isUnfinished = !/[.!?…][»”")\]’\s\u00A0]*$/u.test(line) && !/[:;,]$/.test(line);
  if (isUnfinished && line.length <= 130) return 'heading';
  // A title may be a question or an exclamation: short, first, alone.
  if (isFirst && line.length <= 90 && /[?!][\s»]*$/u.test(line)) return 'heading';
  return 'body';
}
