/** Prints how fast and how large it is: `npm run bench`, or one part: `npm run bench -- engine|sizes|browser|lighthouse`. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { browserRows } from './bench/browser.ts';
import { engineRows } from './bench/engine.ts';
import { lighthouseRows } from './bench/lighthouse.ts';
import { dataRows } from './bench/sizes.ts';
import { table, type Row } from './bench/table.ts';
import { frenchFromDisk } from './french-files.ts';

const PARTS: Readonly<Record<string, readonly [title: string, rows: () => Promise<Row[]>]>> = {
  engine: ['Analysis and exercises in Node', async () => engineRows(await frenchFromDisk())],
  sizes: ['Language data', async () => dataRows()],
  browser: ['In Chromium, 360 x 740', browserRows],
  lighthouse: ['Lighthouse', lighthouseRows]
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
if (wanted.length === 0 || wanted.some((part) => part === 'browser' || part === 'lighthouse')) {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
const day = new Date().toISOString().slice(0, 10);
console.log(
  `${day}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})\n`
);
for (const [part, [title, rows]] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(part)) console.log(table(title, await rows()));
}
