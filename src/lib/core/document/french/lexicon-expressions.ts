import type { Level } from '../doc.ts';
import { list } from './lexicon-entry.ts';
import type { ExpressionEntry } from './lexicon.ts';
import type { PackedLines } from './packed-lines.ts';

/** The expressions of a packed lexicon, lines « lemma, pattern, level, glosses », which are cut when they are asked for. */
export class PackedExpressions {
  readonly #text: string;
  readonly #known = new Map<string, ExpressionEntry | null>();
  #all: readonly PackedExpression[] | null = null;
  #starts: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(part: PackedLines) {
    this.#text = `\n${part.text(part.from, part.to)}\n`;
  }

  /** All of them, in the order of the source. */
  all(): readonly ExpressionEntry[] {
    return this.#entries();
  }

  /** See Lexicon.expression. */
  find(lemma: string): ExpressionEntry | null {
    let found = this.#known.get(lemma);
    if (found === undefined) {
      const at = this.#text.indexOf(`\n${lemma}\t`);
      found = at < 0 ? null : new PackedExpression(this.#text.slice(at + 1, this.#text.indexOf('\n', at + 1)));
      if (this.#known.size > 50_000) this.#known.clear();
      this.#known.set(lemma, found);
    }
    return found;
  }

  /** See Lexicon.expressionStarts. */
  starts(): ReadonlyMap<string, readonly number[]> {
    if (this.#starts) return this.#starts;
    const starts = new Map<string, number[]>();
    this.#entries().forEach(({ first }, place) => {
      const here = starts.get(first);
      if (here) here.push(place);
      else starts.set(first, [place]);
    });
    this.#starts = starts;
    return starts;
  }

  #entries(): readonly PackedExpression[] {
    this.#all ??= this.#text
      .slice(1, -1)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => new PackedExpression(line));
    return this.#all;
  }
}

class PackedExpression implements ExpressionEntry {
  readonly #line: string;
  #fields: readonly string[] | null = null;
  #pattern: readonly string[] | null = null;

  constructor(line: string) {
    this.#line = line;
  }

  get lemma(): string {
    return this.#line.slice(0, this.#line.indexOf('\t'));
  }

  /** The first part of the pattern. */
  get first(): string {
    const from = this.#line.indexOf('\t') + 1;
    const space = this.#line.indexOf(' ', from);
    const tab = this.#line.indexOf('\t', from);
    return this.#line.slice(from, space < 0 || tab < space ? tab : space);
  }

  get pattern(): readonly string[] {
    this.#pattern ??= this.#field(1).split(' ');
    return this.#pattern;
  }

  get level(): Level {
    return this.#field(2) as Level;
  }

  get glosses(): readonly string[] {
    return list(this.#field(3));
  }

  #field(place: number): string {
    this.#fields ??= this.#line.split('\t');
    return this.#fields[place]!;
  }
}
