/** Builds static/data/names-1.txt from the hand-written sources: `npx tsx scripts/names/build.ts`. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { checkNames } from './check.ts';
import { packNames } from './pack.ts';
import { readNames } from './source.ts';

const source = readNames();
const errors = [...source.errors, ...checkNames(source)];
if (errors.length > 0) {
  console.error(errors.join('\n'));
  process.exit(1);
}
const packed = packNames(source);
writeFileSync('static/data/names-1.txt', packed);
console.log(
  `${source.countries.length} countries, ${source.cities.length} cities, ${source.institutions.length} institutions, ` +
    `${source.roles.length} roles, ${source.geography.length} places, ${source.firstNames.length} first names\n` +
    `names-1.txt: ${packed.length} characters, ${brotliCompressSync(packed).length} bytes in brotli`
);
