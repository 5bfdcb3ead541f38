/** Builds static/data/lexicon-1.txt and bands-1.txt from the hand-written sources: `npx tsx scripts/lexicon/build.ts`. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { packBands, packLexicon } from './pack.ts';
import { profiled } from './profiles.ts';
import { readSource } from './source.ts';

const source = readSource();
if (source.errors.length > 0) {
  console.error(source.errors.join('\n'));
  process.exit(1);
}
const withEntry = new Set(source.words.map((entry) => entry.lemma));
const bands = new Map([...source.bands].filter(([lemma]) => !withEntry.has(lemma)));
write('lexicon-1.txt', packLexicon(profiled(source.words), source.expressions, source.connectors, source.aspirated));
write('bands-1.txt', packBands(bands));
console.log(
  `${source.words.length} words, ${source.expressions.length} expressions, ${source.connectors.length} connectors, ` +
    `bands of ${bands.size} more lemmas`
);

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(`static/data/${name}`, bytes);
  console.log(`${name}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} in brotli`);
}
