/** A passage of a page, in the order of the page, and whether it belongs to the article. */
export interface Part {
  readonly text: string;
  readonly kept: boolean;
}

/** What a file or a paste holds: the article's passages, those left aside, and what it says of itself. */
export interface Extract {
  readonly title: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly licence: string | null;
  readonly parts: readonly Part[];
}

/** The text of the passages that are kept. */
export function textOf(parts: readonly Part[]): string {
  return parts
    .filter((part) => part.kept)
    .map((part) => part.text)
    .join('\n\n');
}

/**
 * Puts a passage that was left aside into a text that may have been edited since: behind the passage before it, as far as
 * that still stands, else before the one after it, else at the end.
 */
export function putBack(text: string, parts: readonly Part[], index: number): string {
  const part = parts[index]!.text;
  for (let i = index - 1; i >= 0; i--) {
    const at = text.indexOf(parts[i]!.text);
    if (at >= 0) {
      const end = at + parts[i]!.text.length;
      return `${text.slice(0, end)}\n\n${part}${text.slice(end)}`;
    }
  }
  for (let i = index + 1; i < parts.length; i++) {
    const at = text.indexOf(parts[i]!.text);
    if (at >= 0) return `${text.slice(0, at)}${part}\n\n${text.slice(at)}`;
  }
  return text.trim() === '' ? part : `${text.trimEnd()}\n\n${part}`;
}

/** Takes a passage out again, with the empty line behind it; a text that no longer holds it stays as it is. */
export function takeOut(text: string, part: string): string {
  const at = text.indexOf(part);
  if (at < 0) return text;
  const rest = text.slice(at + part.length).replace(/^\n{1,2}/, '');
  return rest === '' ? text.slice(0, at).trimEnd() : text.slice(0, at) + rest;
}
