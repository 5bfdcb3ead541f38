import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Article } from '../src/lib/core/article/article.ts';
import { decode } from '../src/lib/core/article/decode.ts';
import { isProblem, makeArticle, type ArticleProblem } from '../src/lib/core/article/make-article.ts';
import { analyse } from '../src/lib/core/document/analyse.ts';
import type { Level } from '../src/lib/core/document/doc.ts';
import { generate } from '../src/lib/core/exercises/generate.ts';
import type { Language } from '../src/lib/core/exercises/exercise.ts';
import { EXERCISE_TYPES } from '../src/lib/core/exercises/index.ts';
import type { Wishes } from '../src/lib/core/exercises/study-set.ts';
import { frenchFromDisk } from './french-files.ts';

/**
 * Makes a study set of an article without a browser and prints it as JSON (README: command line).
 *
 * Exit codes: 1 for an article that cannot be used, 2 for a command that cannot be understood.
 */
const USAGE =
  'Usage: npm run --silent make -- ARTICLE|- [--seed N] [--level A2|B1|B2|C1] [--count N] [--kinds C2,V1] [--lang fr|en] [--format json] [--out FILE]';

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
/** Formats that are planned; only the first is made yet. */
const FORMATS =
  'json glane apkg anki-tsv quizlet-tsv moodle-xml gift aiken h5p scorm12 scorm2004 qti12 qti22 qti30 cc kahoot wayground csv md html print link'.split(
    ' '
  );

/** Something to tell the user; `code` is the exit code. */
class Refusal extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string
  ) {
    super(message);
  }
}

interface Command {
  readonly file: string;
  readonly out: string | null;
  readonly wishes: Wishes;
}

function commandOf(argv: readonly string[]): Command {
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

async function articleFrom(file: string): Promise<Article> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await standardInput() : await readFile(file);
  } catch {
    throw new Refusal(1, `Cannot read ${file === '-' ? 'standard input' : `the file ${file}`}.`);
  }
  const decoded = decode(bytes);
  const made = 'problem' in decoded ? decoded : makeArticle(decoded.text);
  if (isProblem(made)) throw new Refusal(1, inWords(made));
  return made;
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function inWords(problem: ArticleProblem): string {
  switch (problem.problem) {
    case 'empty':
      return 'The article is empty. Give a file with the text of an article in French.';
    case 'too-short':
      return `The article has only ${problem.words} words. Give at least a paragraph.`;
    case 'too-long':
      return `The article has ${problem.characters} characters, more than the ${problem.longest} that are taken. Cut it in parts.`;
    case 'only-url':
      return `This is the address ${problem.url}. Glane calls no other site: give the text of the article.`;
    case 'binary':
      return 'This is no text file. Save the article as plain text.';
    case 'not-french':
      return problem.language === null
        ? 'The text does not seem to be French. Give an article in French.'
        : `The text does not seem to be French (it looks like the language ${problem.language}). Give an article in French.`;
  }
}

async function main(): Promise<void> {
  const { file, out, wishes } = commandOf(process.argv.slice(2));
  const article = await articleFrom(file);
  const french = await frenchFromDisk();
  const started = performance.now();
  const doc = analyse(article, french);
  const analysed = performance.now();
  const set = generate(doc, wishes, french);
  const ms = { analyse: Math.round(analysed - started), exercises: Math.round(performance.now() - analysed) };
  const { words, byKind } = set.stats;
  const json = `${JSON.stringify({ ...set, stats: { words, ms, byKind } }, null, 2)}\n`;
  if (out === null) {
    process.stdout.write(json);
    return;
  }
  try {
    await writeFile(out, json);
  } catch {
    throw new Refusal(1, `Cannot write the file ${out}.`);
  }
}

// A reader that closes early (head) is no error of ours.
process.stdout.on('error', () => process.exit(0));
main().catch((error: unknown) => {
  // A mistake of ours is told in one line too: the reader of a shell has no use for a stack.
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof Refusal ? `${message}\n` : `Glane made a mistake and stopped: ${message}\n`);
  process.exitCode = error instanceof Refusal ? error.code : 1;
});
