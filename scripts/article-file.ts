import { readFile } from 'node:fs/promises';
import type { Article } from '../src/lib/core/article/article.ts';
import { decode } from '../src/lib/core/article/decode.ts';
import { isProblem, makeArticle, type ArticleProblem } from '../src/lib/core/article/make-article.ts';

/** Something to tell the user of a command; `code` is the exit code: 1 for bad input, 2 for bad usage. */
export class Refusal extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string
  ) {
    super(message);
  }
}

/**
 * The article in a file, or on standard input for « - ».
 *
 * @throws Refusal with code 1 and a sentence when the file cannot be read or is no French article.
 */
export async function articleFromFile(file: string): Promise<Article> {
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
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Why an article was not taken, and what to do. */
export function inWords(problem: ArticleProblem): string {
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

/** Runs a command: a refusal goes to standard error as one sentence with its exit code; nothing ends in a stack trace. */
export function run(main: () => Promise<void>): void {
  // A reader that closes early (head) is no error of ours.
  process.stdout.on('error', () => process.exit(0));
  main().catch((error: unknown) => {
    // A mistake of ours is told in one line too: the reader of a shell has no use for a stack.
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(error instanceof Refusal ? `${message}\n` : `Glane made a mistake and stopped: ${message}\n`);
    process.exitCode = error instanceof Refusal ? error.code : 1;
  });
}
