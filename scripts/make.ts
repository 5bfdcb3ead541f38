import { readFile, writeFile } from 'node:fs/promises';
import type { Article } from '../src/lib/core/article/article.ts';
import { decode } from '../src/lib/core/article/decode.ts';
import { isProblem, makeArticle } from '../src/lib/core/article/make-article.ts';
import { analyse } from '../src/lib/core/document/analyse.ts';
import { generate } from '../src/lib/core/exercises/generate.ts';
import { frenchFromDisk } from './french-files.ts';
import { commandOf, inWords, Refusal } from './make/command.ts';

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

/**
 * Makes a study set of an article without a browser and prints it as JSON (README: command line).
 *
 * Exit codes: 1 for an article that cannot be used, 2 for a command that cannot be understood.
 */
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
