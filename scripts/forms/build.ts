/** Builds static/data/forms-1.txt from Lefff: `npx tsx scripts/forms/build.ts`. The format is told in forms.ts. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { lefffRows, type FormRow } from './lefff.ts';

const byEntry = new Map<string, FormRow[]>();
for (const row of lefffRows()) {
  const key = `${row.lemma}\t${row.upos}`;
  const rows = byEntry.get(key);
  if (rows) rows.push(row);
  else byEntry.set(key, [row]);
}

const features: string[] = [];
const featureIds = new Map<string, number>();
const paradigms: string[] = [];
const paradigmIds = new Map<string, number>();
const stems = new Map<string, number[]>();

for (const [key, rows] of byEntry) {
  const [lemma, upos] = key.split('\t') as [string, string];
  const stem = commonPrefix([lemma, ...rows.map((row) => row.form)]);
  const endings = [...new Set(rows.map((row) => `${row.form.slice(stem.length)}:${featureId(row)}`))].sort();
  const paradigm = [upos, lemma.slice(stem.length), ...endings].join(' ');
  const id = idOf(paradigm, paradigms, paradigmIds);
  const ids = stems.get(stem);
  if (ids) ids.push(id);
  else stems.set(stem, [id]);
}

const lines = [...stems]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([stem, ids]) => `${stem} ${[...new Set(ids)].join(' ')}`);
const file = [features.join('\n'), paradigms.join('\n'), lines.join('\n')].join('\n\n');
writeFileSync('static/data/forms-1.txt', file);
console.log(
  `forms-1.txt: ${byEntry.size} entries, ${paradigms.length} paradigms, ${stems.size} stems, ` +
    `${file.length} characters, ${brotliCompressSync(file).length} bytes in brotli`
);

function featureId(row: FormRow): number {
  const text = Object.entries(row.feats)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('|');
  return idOf(text || '_', features, featureIds);
}

function idOf(text: string, list: string[], ids: Map<string, number>): number {
  let id = ids.get(text);
  if (id === undefined) {
    id = list.push(text) - 1;
    ids.set(text, id);
  }
  return id;
}

function commonPrefix(texts: readonly string[]): string {
  let prefix = texts[0]!;
  for (const text of texts) {
    while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);
  }
  return prefix;
}
