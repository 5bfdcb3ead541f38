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

/** Lines that say who wrote the text, when, for which agency, or how long it takes to read. */
const BYLINE =
  /^(?:[Pp]ar \p{Lu}|PAR \p{Lu}|[Pp]ublié (?:le|ce|hier|aujourd|par|à|:)|[Mm]is(?:e)? à jour|[Mm]odifié le|[Pp]ropos recueillis|[Rr]édigé par|\(AFP\)|AFP\b|[Ll]e \d{1,2} \p{L}+ \d{4} à|De notre (?:envoyée?|correspondante?)|(?:Temps de l|L)ecture ?[:\u00A0]|\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?: avec AFP$|, envoyée? spéciale?|, correspondante? à))/u;
/** A sentence that merely begins like one: « Par Toutatis, le ciel nous tombe sur la tête ! » */
const ENDS_AS_SENTENCE = /[.!?…][\s»]*$/;
const CAPTION =
  /(?:©|\(photos? (?:\p{Lu}|:|d[’'])|photos?\s*:|photo d[’']|crédit\s*:|illustration\s*:|\bAFP\s*$|\b(?:AFP|REUTERS|SIPA|AP)\s*\/\s*\p{Lu}|\/\s*(?:AFP|Reuters|SIPA)\s*$)/iu;
const ITEM = /^(?:[-•–—*·▪●◦‣►]|\d{1,2}[.)]|[a-h]\))\s/u;

function kindOf(line: string, isFirst: boolean): ParagraphKind {
  if (ITEM.test(line)) return isSpoken(line) ? 'body' : 'item';
  const isSentence = ENDS_AS_SENTENCE.test(line) && /^[Pp]ar /.test(line);
  if (BYLINE.test(line) && line.length < 140 && !isSentence && !/[.!?…]\s+\p{Lu}/u.test(line)) return 'byline';
  if (CAPTION.test(line)) return 'caption';
  const isUnfinished = !/[.!?…][»”")\]’\s\u00A0]*$/u.test(line) && !/[:;,]$/.test(line);
  if (isUnfinished && line.length <= 130) return 'heading';
  // A title may be a question or an exclamation: short, first, alone.
  if (isFirst && line.length <= 90 && /[?!][\s»]*$/u.test(line)) return 'heading';
  return 'body';
}

/** A dash before what somebody says: « — Je pars demain, dit-il. », « – Vous venez ? » */
function isSpoken(line: string): boolean {
  if (!/^[—–]/.test(line)) return false;
  const isWhole = /[.!?…][\s»]*$/u.test(line);
  return isWhole && (line.startsWith('—') || /[?!]|-t-(?:il|elle)|\b(?:dit|répond|demande)/u.test(line));
}
