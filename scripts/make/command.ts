import { parseArgs } from 'node:util';
import type { Level } from '../../src/lib/core/document/doc.ts';
import type { Language } from '../../src/lib/core/exercises/exercise.ts';
import { EXERCISE_TYPES } from '../../src/lib/core/exercises/index.ts';
import type { Wishes } from '../../src/lib/core/exercises/study-set.ts';
import { Refusal } from '../article-file.ts';

const USAGE =
  'Usage: npm run --silent make -- ARTICLE|- [--seed N] [--level A2|B1|B2|C1] [--count N] [--kinds C2,V1] [--lang fr|en] [--format json] [--out FILE]';

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
/** Formats that are planned; only the first is made yet. */
const FORMATS =
  'json glane apkg anki-tsv quizlet-tsv moodle-xml gift aiken h5p scorm12 scorm2004 qti12 qti22 qti30 cc kahoot wayground csv md html print link'.split(
    ' '
  );

/** What a command line asks for. */
export interface Command {
  readonly file: string;
  readonly out: string | null;
  readonly wishes: Wishes;
}

/** Reads the arguments; throws a Refusal with code 2 for what cannot be understood. */
export function commandOf(argv: readonly string[]): Command {
  const { values, positionals } = parsed(argv);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(2, `Give one article, a file or - for standard input.\n${USAGE}`);
  const format = values.format ?? 'json';
  if (!FORMATS.includes(format))
    throw new Refusal(2, `There is no format “${format}”. Formats: ${FORMATS.join(', ')}.`);
  if (format !== 'json') throw new Refusal(2, `The format “${format}” is not made yet; json is.`);
  return {
    file,
    out: values.out ?? null,
    wishes: {
      seed: whole('seed', values.seed ?? '1'),
      level: oneOf('level', values.level ?? 'C1', LEVELS),
      count: values.count === undefined ? null : whole('count', values.count),
      families: null,
      kinds: values.kinds === undefined ? null : kindsOf(values.kinds),
      known: [],
      reports: [],
      language: oneOf<Language>('lang', values.lang ?? 'fr', ['fr', 'en'])
    }
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { seed: text, level: text, count: text, format: text, out: text, lang: text, kinds: text }
    });
  } catch (error) {
    throw new Refusal(2, `${(error as Error).message.split(/\n|\. To/)[0]}.\n${USAGE}`);
  }
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number))
    throw new Refusal(2, `--${name} takes a whole number, not “${text}”.`);
  return number;
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw new Refusal(2, `--${name} takes one of ${allowed.join(', ')}, not “${text}”.`);
  return found;
}

function kindsOf(text: string): string[] {
  const kinds = text.split(',').map((kind) => kind.trim().toUpperCase());
  const known = EXERCISE_TYPES.map(({ kind }) => kind);
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined) throw new Refusal(2, `There is no kind “${unknown}”. Kinds: ${known.join(', ')}.`);
  return kinds;
}
