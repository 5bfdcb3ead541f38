import { FINAL_ABBREVIATIONS } from '../../french/abbreviations.ts';
import type { RawToken } from '../tokens.ts';

const CLOSING = new Set(['»', '”', ')', ']', '’']);
const OPENING = new Set(['«', '“', '(', '[', '—', '–', '-', '•']);
const END_MARK = /^(?:[.!?…]|\.{2,})$/;

/**
 * What the signs say: 1 for each token that a sentence ends with, else 0. A sentence ends after . ! ? … and what closes
 * with it, unless lower case or an inserted clause follows (« … ! », raconte-t-elle). Linear time.
 */
export function endsBySigns(tokens: readonly RawToken[]): Uint8Array {
  const ends = new Uint8Array(tokens.length);
  let straightQuotes = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text === '"') straightQuotes++;
    if (!endsSentence(tokens, i) && !isListStop(tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && closes(tokens, last + 1, straightQuotes)) {
      if (tokens[last + 1]!.text === '"') straightQuotes++;
      last++;
    }
    i = last;
    if (last + 1 < tokens.length && !beginsSentence(tokens, last + 1, token) && !isPlainStop(tokens, i)) continue;
    ends[last] = 1;
  }
  return ends;
}
function endsSentence(tokens: readonly RawToken[], at: number): boolean {
  const text = tokens[at]!.text.toLowerCase();
  // « av. J.-C. » may end a sentence; the initials of a person do not.
  if (text === 'j.-c.') return /^(?:av\.|apr\.|avant|après)$/i.test(tokens[at - 1]?.text ?? '');
  return END_MARK.test(text) || FINAL_ABBREVIATIONS.has(text);
}

/** More end marks (« ?! »), closing quotes and brackets belong to the sentence before. */
function closes(tokens: readonly RawToken[], at: number, straightQuotes: number): boolean {
  const { text } = tokens[at]!;
  return END_MARK.test(text) || CLOSING.has(text) || (text === '"' && straightQuotes % 2 === 1);
}

function beginsSentence(tokens: readonly RawToken[], at: number, mark: RawToken): boolean {
  let next = at;
  while (next < tokens.length && (OPENING.has(tokens[next]!.text) || tokens[next]!.text === '"')) next++;
  const text = tokens[next]?.text ?? '';
  if (/^\p{Lu}/u.test(text)) return true;
  if (/^\p{N}/u.test(text)) return mark.text !== '…' && !FINAL_ABBREVIATIONS.has(mark.text.toLowerCase());
  // « Ah ! dit-il », « … oui » go on; an opening quote or dash in lower case begins another.
  return false;
}

/** « ; » before a function word with a capital parts the items of a list that was run together. */
function isListStop(tokens: readonly RawToken[], at: number): boolean {
  if (tokens[at]!.text !== ';') return false;
  return /^(?:L[ea]s?|Une?|Des|Ces?|Cette|Ils?|Elles?|En|Dans|Pour|Nous|On|À|Au|Aux|Sur|Par)$/.test(
    tokens[at + 1]?.text ?? ''
  );
}

/** A full stop after a whole word ends a sentence though lower case follows: « … le jury. à suivre »; « env. 3 » does not. */
function isPlainStop(tokens: readonly RawToken[], at: number): boolean {
  return (
    tokens[at]!.text === '.' &&
    /^\p{Ll}{5,}$/u.test(tokens[at - 1]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  );
}
