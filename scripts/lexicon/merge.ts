/**
 * Merges chunks of entries into lexicon/words/, sorted: `npx tsx scripts/lexicon/merge.ts CHUNK...`.
 *
 * Chunks have the format of the lexicon in any order. Nothing is written when a chunk has an error or an entry that
 * exists already (same lemma, class and gender); with --skip such entries are told and left out, with --replace they take the
 * place of the older ones. Without chunks it only sorts. Bands are taken from bands.txt where it lists the lemma,
 * and opposites made mutual where that needs no judgement.
 */
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { compareEntries, formatEntry, keyOf, letterOf } from './format.ts';
import { withMutualOpposites } from './opposites.ts';
import { parseWords, type SourceEntry } from './parse.ts';
import { readSource, SOURCE } from './source.ts';

const chunks = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const skip = process.argv.includes('--skip');
const replace = process.argv.includes('--replace');

/** Held while the files are read and written: several people may merge in one tree. */
const LOCK = '.cache/lexicon-merge';
await lock();
process.on('exit', () => rmdirSync(LOCK));

const source = readSource();
const words = new Map(source.words.map((entry) => [keyOf(entry), entry]));
const problems: string[] = source.errors.filter((error) => error.includes('/words/'));
let added = 0;
for (const file of chunks) {
  const { entries, errors } = parseWords(readFileSync(file, 'utf8'), file);
  problems.push(...errors);
  for (const entry of entries) add(entry);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error('Nothing was merged.');
  process.exit(1);
}
writeWords(withMutualOpposites([...words.values()]));
console.log(`${added} entries from ${chunks.length} chunks; ${words.size} in all`);

async function lock(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  for (let tries = 0; tries < 120; tries++) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      await pause(500);
    }
  }
  throw new Error(`another merge is still running; if not, remove ${LOCK}`);
}

function add(entry: SourceEntry): void {
  const key = keyOf(entry);
  const older = words.get(key);
  if (older !== undefined && !replace) {
    const what = `${entry.file}:${entry.line}: ${key} exists already (${older.file}:${older.line})`;
    if (skip) console.log(what);
    else problems.push(what);
    return;
  }
  words.set(key, entry);
  added++;
}

function writeWords(entries: readonly SourceEntry[]): void {
  mkdirSync(join(SOURCE, 'words'), { recursive: true });
  const files = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.lemma);
    files.set(letter, [...(files.get(letter) ?? []), { ...entry, band: source.bands.get(entry.lemma) ?? entry.band }]);
  }
  for (const [letter, list] of files) {
    writeFileSync(
      join(SOURCE, 'words', `${letter}.txt`),
      `${list.sort(compareEntries).map(formatEntry).join('\n\n')}\n`
    );
  }
}
