import { writeFile } from 'node:fs/promises';
import { analyse } from '../src/lib/core/document/analyse.ts';
import { generate } from '../src/lib/core/exercises/generate.ts';
import { articleFromFile, Refusal, run } from './article-file.ts';
import { frenchFromDisk } from './french-files.ts';
import { commandOf } from './make/command.ts';

/**
 * Makes a study set of an article without a browser and prints it as JSON (README: command line).
 *
 * Exit codes: 1 for an article that cannot be used, 2 for a command that cannot be understood.
 */
async function main(): Promise<void> {
  const { file, out, wishes } = commandOf(process.argv.slice(2));
  const article = await articleFromFile(file);
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

run(main);
