/**
 * Lists the words of texts that have no entry, « lemma class count form », commonest first:
 * `npx tsx scripts/lexicon/missing.ts [--content] FILE...`; with --content without function words.
 */
import { readFileSync } from 'node:fs';
import { isProblem, makeArticle } from '../../src/lib/core/article/make-article.ts';
import { wordLayers } from '../../src/lib/core/document/steps/words.ts';
import { frenchFromDisk } from '../french-files.ts';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
const SKIPPED = new Set(['PROPN', 'PUNCT', 'SYM', 'X']);

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const contentOnly = process.argv.includes('--content');
const french = await frenchFromDisk();
const missing = new Map<string, { count: number; form: string }>();
let known = 0;
let all = 0;
for (const file of files) {
  const article = makeArticle(readFileSync(file, 'utf8'));
  if (isProblem(article)) throw new Error(`${file}: ${article.problem}`);
  for (const word of wordLayers(article, french).words) {
    if (SKIPPED.has(word.upos) || (contentOnly && !CONTENT.has(word.upos)) || /\d/.test(word.form)) continue;
    all++;
    if (french.lexicon.entries(word.lemma, word.upos).length > 0) {
      known++;
      continue;
    }
    const key = `${word.lemma}\t${word.upos === 'AUX' ? 'VERB' : word.upos}`;
    const seen = missing.get(key);
    if (seen) seen.count++;
    else missing.set(key, { count: 1, form: word.form });
  }
}
for (const [key, { count, form }] of [...missing].sort((a, b) => b[1].count - a[1].count)) {
  console.log(`${key}\t${count}${form.toLowerCase() === key.split('\t')[0] ? '' : `\t${form}`}`);
}
console.log(`# ${known} of ${all} words have an entry, ${missing.size} are missing`);
