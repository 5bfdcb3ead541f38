import type { Level } from '../doc.ts';
import { list } from './lexicon-entry.ts';
import type { ExpressionEntry } from './lexicon.ts';
import type { PackedLines } from './packed-lines.ts';

/** The expressions of a packed lexicon, lines « lemma, pattern, level, glosses », which are cut when they are asked for. */
export class PackedExpressions {
  readonly #lines: readonly string[];
  readonly #text: string;
  readonly #cut = new Map<number, ExpressionEntry>();
  readonly #known = new Map<string, ExpressionEntry | null>();

  constructor(part: PackedLines) {
    const text = part.text(part.from, part.to);
    this.#lines = text === '' ? [] : text.split('\n');
    this.#text = `\n${text}\n`;
  }

  /** All of them, in the order of the source. */
  all(): readonly ExpressionEntry[] {
    return this.#lines.map((_, place) => this.at(place));
  }

  /** The one at a place in that order. */
  at(place: number): ExpressionEntry {
    let entry = this.#cut.get(place);
    if (!entry) this.#cut.set(place, (entry = entryOf(this.#lines[place]!)));
    return entry;
  }

  /** See Lexicon.expression. */
  find(lemma: string): ExpressionEntry | null {
    let found = this.#known.get(lemma);
    if (found === undefined) {
      const at = this.#text.indexOf(`\n${lemma}\t`) + 1;
      found = at === 0 ? null : entryOf(this.#text.slice(at, this.#text.indexOf('\n', at)));
      if (this.#known.size > 50_000) this.#known.clear();
      this.#known.set(lemma, found);
    }
    return found;
  }

  /** See Lexicon.expressionStarts. */
  starts(): ReadonlyMap<string, readonly number[]> {
    const starts = new Map<string, number[]>();
    for (let place = 0; place < this.#lines.length; place++) {
      const first = firstPartOf(this.#lines[place]!);
      const here = starts.get(first);
      if (here) here.push(place);
      else starts.set(first, [place]);
    }
    return starts;
  }
}

/** Where the pattern begins: up to a space, or to the tab after a pattern of one part. */
function firstPartOf(line: string): string {
  const from = line.indexOf('\t') + 1;
  const space = line.indexOf(' ', from);
  const tab = line.indexOf('\t', from);
  return line.slice(from, space < 0 || tab < space ? tab : space);
}

function entryOf(line: string): ExpressionEntry {
  const fields = line.split('\t');
  return { lemma: fields[0]!, pattern: fields[1]!.split(' '), level: fields[2] as Level, glosses: list(fields[3]!) };
}
