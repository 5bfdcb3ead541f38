/** Characters that are never seen: marks of byte order and direction, zero-width spaces and joiners, soft hyphens. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** Control characters other than tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/**
 * The article's text from what was pasted: line ends as \n, NFC, nothing invisible, PDF line breaks and hyphens joined,
 * at most one empty line between paragraphs. Quotes, apostrophes and no-break spaces stay as they are. Linear time.
 */
export function clean(raw: string): string {
  const lines = raw
    // Lone halves of surrogate pairs; toWellFormed is missing in browsers that are to be supported.
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?|\u2028|\u0085/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/\f/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return joinBrokenLines(lines)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Joins the lines of a text that was broken at a column, as PDF viewers give it. It counts as broken when most lines
 * that are followed by another are of about the same length and end without a full stop.
 */
function joinBrokenLines(lines: readonly string[]): string[] {
  if (!isBrokenAtColumn(lines)) return [...lines];
  const widest = widthOf(lines);
  const out: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = out.at(-1);
    if (last === undefined || !open || line === '') {
      out.push(line);
    } else if (/\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line)) {
      // « gou-/vernement »: the hyphen was the printer's. « peut-/être » loses its own; that is rare.
      out[out.length - 1] = last.slice(0, -1) + line;
    } else {
      out[out.length - 1] = `${last} ${line}`;
    }
    open = line !== '' && !(line.length < widest * 0.75 && /[.!?…»"”)]$/.test(line));
  }
  return out;
}

function isBrokenAtColumn(lines: readonly string[]): boolean {
  let followed = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line === '' || next === '') continue;
    followed++;
    if (!/[.!?…»"”:]$/.test(line) && line.length > 30 && line.length < 130 && /^[\p{Ll}\p{N}«("]|^\p{Lu}/u.test(next)) {
      broken++;
    }
  }
  return followed >= 3 && broken >= followed * 0.6;
}

/** The width that nine in ten lines keep within. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
