/**
 * Ranks lemmas by frequency, writes lexicon/bands.txt and, with --todo FOLDER, the candidates that have no entry yet:
 * `npx tsx scripts/lexicon/candidates.ts [--shared ../shared] [--onboard FILE.lm] [--todo FOLDER]`.
 *
 * FILE.lm is models/fr_FR.lm of Debian's onboard-data. Without it the ranking is nearer to speech.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequencies, type Frequency } from './frequencies.ts';
import { readSource, SOURCE } from './source.ts';
import { BAND_ENDS } from './vocabulary.ts';

/** Lemmas that get a band, and of these the ones that should get an entry. */
const LISTED = 25_000;
const WANTED = 13_000;
const PER_FILE = 200;

const CLASS_WORDS: Readonly<Record<string, string>> = {
  NOUN: 'noun',
  VERB: 'verb',
  ADJ: 'adj',
  ADV: 'adv',
  INTJ: 'intj',
  ADP: 'prep'
};

const ranked = frequencies({ shared: option('--shared', '../shared'), encyclopedia: option('--onboard', '') }).filter(
  ({ lemma }) => lemma.length > 1 || /^[àyô]$/.test(lemma)
);
const bands = lemmaBands(ranked);
writeBands();
const todo = option('--todo', '');
if (todo !== '') writeTodo(todo);

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1]!;
}

/** Bands go by lemma: the frequencies of its classes are added. */
function lemmaBands(list: readonly Frequency[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { lemma, perMillion } of list) sums.set(lemma, (sums.get(lemma) ?? 0) + perMillion);
  const order = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, LISTED);
  return new Map(
    order.map(([lemma], rank) => {
      const band = BAND_ENDS.findIndex((end) => rank < end);
      return [typographic(lemma), band < 0 ? 8 : band + 1];
    })
  );
}

function writeBands(): void {
  const lines = [...bands].map(([lemma, band]) => `${lemma} ${band}`).sort();
  writeFileSync(join(SOURCE, 'bands.txt'), `${lines.join('\n')}\n`);
  console.log(`${bands.size} lemmas have a band`);
}

function writeTodo(folder: string): void {
  const have = new Set(readSource().words.map((entry) => `${entry.lemma} ${entry.upos}`));
  const taken = existsSync(join(folder, '../taken')) ? readdirSync(join(folder, '../taken')) : [];
  for (const name of taken) {
    for (const line of readFileSync(join(folder, '../taken', name), 'utf8').split('\n')) have.add(line);
  }
  const lines = ranked
    .filter(({ upos }) => CLASS_WORDS[upos] !== undefined)
    .slice(0, WANTED)
    .filter(({ lemma, upos }) => !have.has(`${typographic(lemma)} ${upos}`))
    .map((word) => `${typographic(word.lemma)} | ${classWords(word)} | ${bands.get(typographic(word.lemma)) ?? 8}`);
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i * PER_FILE < lines.length; i++) {
    const name = `${String(i + 1).padStart(3, '0')}.txt`;
    writeFileSync(join(folder, name), `${lines.slice(i * PER_FILE, (i + 1) * PER_FILE).join('\n')}\n`);
  }
  console.log(`${lines.length} candidates have no entry`);
}

function classWords({ upos, gender, pluralOnly }: Frequency): string {
  if (upos !== 'NOUN') return CLASS_WORDS[upos]!;
  return `noun ${gender ?? 'mf?'}${pluralOnly ? ' pl' : ''}`;
}

function typographic(lemma: string): string {
  return lemma.replaceAll("'", '’');
}
