/** Checks the hand-written names, and that the packed file is made from them: part of `npm run check`. */
import { existsSync, readFileSync } from 'node:fs';
import { checkNames } from './names/check.ts';
import { packNames } from './names/pack.ts';
import { readNames } from './names/source.ts';

const PACKED = 'static/data/names-1.txt';

const source = readNames();
const errors = [...source.errors, ...checkNames(source)];
if (errors.length === 0 && (!existsSync(PACKED) || readFileSync(PACKED, 'utf8') !== packNames(source))) {
  errors.push(`${PACKED} is not made from these sources: npx tsx scripts/names/build.ts`);
}
if (errors.length > 0) {
  console.error(errors.join('\n'));
  process.exit(1);
}
console.log(`${source.countries.length} countries, ${source.firstNames.length} first names: consistent.`);
