/**
 * Builds static/data/ipa-1.txt: the pronunciation of every lemma that has a band or an entry.
 * `npx tsx scripts/lexicon/ipa.ts FOLDER`, where FOLDER has the files of Debian's dict-freedict-fra-* packages
 * (deu, ita, spa, por, rus, fin, swe, pol, bul, ell, lat, lit, tur; version 2022.12.07-2, from Wiktionary, CC BY-SA 3.0):
 * `apt-get download dict-freedict-fra-deu ... && dpkg -x each FOLDER`, then FOLDER/usr/share/dictd.
 *
 * Heads look like « garantie /ɡa.ʁɑ̃.ti/ <n, fem> ». The ones with a stress mark were made by eSpeak, not by people: they
 * count only where nothing else is known. lexicon/pronunciations.txt adds to them and corrects them by hand, and the
 * participles of regular verbs are derived: « appelé » sounds like « appeler », « aboli » like « abolir » without its r.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import type { Upos } from '../../src/lib/core/document/doc.ts';
import { readSource } from './source.ts';

const CLASSES: Readonly<Record<string, Upos>> = { n: 'NOUN', v: 'VERB', adj: 'ADJ', adv: 'ADV' };
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

interface Spoken {
  readonly upos: Upos | null;
  readonly ipa: string;
  readonly byPeople: boolean;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: ipa.ts FOLDER');
const spoken = new Map<string, Spoken[]>();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.index')))
  readDictionary(name.replace('.index', ''));

const source = readSource();
const lemmas = [...new Set([...source.bands.keys(), ...source.words.map((entry) => entry.lemma)])].sort();
const byHand = new Map(source.pronunciations);
const lines = lemmas.flatMap(linesOf);
const known = new Set(lines.map((line) => line.split('\t')[0]));
const text = lines.join('\n');
writeFileSync('static/data/ipa-1.txt', text);
const withEntry = source.words.filter((entry) => known.has(entry.lemma)).length;
console.log(
  `ipa-1.txt: ${known.size} of ${lemmas.length} lemmas, ${withEntry} of ${source.words.length} entries, ` +
    `${text.length} characters, ${brotliCompressSync(text).length} bytes in brotli`
);

function readDictionary(name: string): void {
  const articles = gunzipSync(readFileSync(join(folder!, `${name}.dict.dz`)));
  for (const line of readFileSync(join(folder!, `${name}.index`), 'utf8').split('\n')) {
    const [, offset, length] = line.split('\t');
    if (offset === undefined || length === undefined) continue;
    const at = decode(offset);
    const head = articles.toString('utf8', at, at + decode(length)).split('\n')[0]!;
    const [, lemma, ipas, about] = /^(.*?) ((?:\/[^/]+\/ ?)+)(?:<([^>]*)>)?$/.exec(head.trim()) ?? [];
    if (lemma === undefined) continue;
    const upos = CLASSES[about?.split(',')[0] ?? ''] ?? null;
    const key = lemma.replaceAll("'", '’');
    const list = spoken.get(key) ?? [];
    spoken.set(key, list);
    const first = /\/([^/]+)\//.exec(ipas!)![1]!;
    list.push({ upos, ipa: plain(first), byPeople: !/[ˈˌ]/.test(first) });
  }
}

/** A number of a dictd index: base 64, most significant digit first. */
function decode(text: string): number {
  let value = 0;
  for (const digit of text) value = value * 64 + DIGITS.indexOf(digit);
  return value;
}

/** Without dots, stress, length and ties; one sign for r and g; what stands in brackets is left out. */
function plain(ipa: string): string {
  return ipa
    .normalize('NFD')
    .replace(/\([^)]*\)/g, '')
    .replace(/[.ˈˌː‿͡ \u200d'’-]/g, '')
    .replace(/[rʀɹ]/g, 'ʁ')
    .replace(/g/g, 'ɡ')
    .normalize('NFC');
}

function linesOf(lemma: string): string[] {
  const own = byHand.get(lemma);
  if (own !== undefined) return [`${lemma}\t${own}`];
  const all = (spoken.get(lemma) ?? []).filter(({ ipa }) =>
    /^[abdefijklmnopstuvwyzøœɑɔəɛɡɥɲŋʁʃʒ\u0303ɑ̃ãõẽh]+$/u.test(ipa)
  );
  if (all.length === 0) return participle(lemma);
  const main = commonest(all);
  const lines = [`${lemma}\t${main}`];
  for (const upos of ['NOUN', 'VERB', 'ADJ', 'ADV'] as const) {
    const ofClass = all.filter((one) => one.upos === upos);
    const ipa = ofClass.length > 0 ? commonest(ofClass) : main;
    if (ipa !== main) lines.push(`${lemma}\t${upos}\t${ipa}`);
  }
  return lines;
}

function participle(lemma: string): string[] {
  const verb = lemma.endsWith('é') ? `${lemma.slice(0, -1)}er` : lemma.endsWith('i') ? `${lemma}r` : null;
  const infinitive = verb === null ? [] : (spoken.get(verb) ?? []).filter((one) => one.upos === 'VERB');
  if (infinitive.length === 0) return [];
  const ipa = commonest(infinitive);
  return [`${lemma}\t${lemma.endsWith('i') ? ipa.replace(/ʁ$/, '') : ipa}`];
}

function commonest(list: readonly Spoken[]): string {
  const people = list.filter((one) => one.byPeople);
  const counts = new Map<string, number>();
  for (const { ipa } of people.length > 0 ? people : list) counts.set(ipa, (counts.get(ipa) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
