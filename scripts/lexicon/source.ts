import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../src/lib/core/document/doc.ts';
import type { ConnectorEntry, ExpressionEntry, Relation } from '../../src/lib/core/document/french/lexicon.ts';
import { parseWords, type Parsed, type SourceEntry } from './parse.ts';
import { LEVELS, RELATIONS } from './vocabulary.ts';

/** Where the hand-written sources stand, from the project's root. */
export const SOURCE = 'src/lib/core/document/french/lexicon';

/** All that stands in the lexicon's folder. */
export interface LexiconSource {
  readonly words: readonly SourceEntry[];
  readonly expressions: readonly (ExpressionEntry & Place)[];
  readonly connectors: readonly (ConnectorEntry & Place)[];
  /** Rules « +hauss », « -haleine »; a dot at the end: the whole word. */
  readonly aspirated: readonly string[];
  /** Bands of lemmas that have no entry. */
  readonly bands: ReadonlyMap<string, number>;
  /** « lemma gender » that the form lexicon denies and we confirm. */
  readonly genders: ReadonlySet<string>;
  /** Lemma to IPA where the dictionaries have none or a wrong one. */
  readonly pronunciations: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Reads the whole folder. Nothing is thrown for what is wrong inside: it is in `errors`. */
export function readSource(folder = SOURCE): LexiconSource {
  const words: SourceEntry[] = [];
  const errors: string[] = [];
  const keep = <T>(parsed: Parsed<T>, into: T[]): void => {
    into.push(...parsed.entries);
    errors.push(...parsed.errors);
  };
  for (const name of readdirSync(join(folder, 'words')).sort()) {
    const file = join(folder, 'words', name);
    keep(parseWords(readFileSync(file, 'utf8'), file), words);
  }
  const expressions: (ExpressionEntry & Place)[] = [];
  const connectors: (ConnectorEntry & Place)[] = [];
  keep(parseRows(join(folder, 'expressions.txt'), parseExpression), expressions);
  keep(parseRows(join(folder, 'connectors.txt'), parseConnector), connectors);
  const bands = new Map<string, number>();
  for (const { cells } of rowsOf(join(folder, 'bands.txt'), ' ')) bands.set(cells[0]!, Number(cells[1]));
  const aspirated = rowsOf(join(folder, 'aspirated.txt'), ' ').flatMap(({ cells }) => cells);
  const genders = new Set(rowsOf(join(folder, 'genders.txt'), '\n').map(({ cells }) => cells[0]!));
  const pronunciations = new Map(
    rowsOf(join(folder, 'pronunciations.txt'), ' | ').map(({ cells }) => [cells[0]!, cells[1]!] as const)
  );
  return { words, expressions, connectors, aspirated, bands, genders, pronunciations, errors };
}

interface Row extends Place {
  readonly cells: readonly string[];
}

/** The lines of a file, cut; empty ones and those that begin with « # » are left out. */
function rowsOf(file: string, parting: string): Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, i) => ({ file, line: i + 1, text }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
    .map(({ text, ...place }) => ({ ...place, cells: text.split(parting) }));
}

function parseRows<T>(file: string, parse: (cells: readonly string[]) => T | string): Parsed<T & Place> {
  const entries: (T & Place)[] = [];
  const errors: string[] = [];
  for (const row of rowsOf(file, ' | ')) {
    const found = row.cells.some((cell) => /['\t]/.test(cell)) ? 'straight apostrophe or tab' : parse(row.cells);
    if (typeof found === 'string') errors.push(`${file}:${row.line}: ${found}: ${row.cells.join(' | ')}`);
    else entries.push({ ...found, file, line: row.line });
  }
  return { entries, errors };
}

function parseExpression(cells: readonly string[]): ExpressionEntry | string {
  const [lemma, pattern, level, glosses] = cells;
  if (cells.length !== 4 || !lemma || !pattern || !glosses) return 'not « lemma | pattern | level | glosses »';
  if (!LEVELS.has(level!)) return `level « ${level} »`;
  const list = glosses.split('; ');
  if (list.some((gloss) => gloss === '' || gloss.length > 40)) return 'gloss empty or over 40 characters';
  return { lemma, pattern: pattern.split(' '), glosses: list, level: level as Level };
}

function parseConnector(cells: readonly string[]): ConnectorEntry | string {
  const [form, relation, level] = cells;
  if (cells.length !== 3 || !form) return 'not « form | relation | level »';
  if (!RELATIONS.has(relation!)) return `relation « ${relation} »`;
  if (!LEVELS.has(level!)) return `level « ${level} »`;
  return { form, relation: relation as Relation, level: level as Level };
}
