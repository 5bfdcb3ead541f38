import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/lib/core/document/analyse.ts';
import type { Doc, Word } from '../../src/lib/core/document/doc.ts';
import type { French } from '../../src/lib/core/document/french/french.ts';
import { entryOf, isContentWord } from '../../src/lib/core/document/reading.ts';
import type { Row } from '../bench/table.ts';
import { rawText } from './conll.ts';
import { articleOf, sharedNames, sharedText } from './shared.ts';

/**
 * Share of running content words (nouns, verbs, adjectives, adverbs; proper names apart) that have a hand-written entry, and a
 * pronunciation: over a treebank, the shared articles together and one by one, and our own starters.
 */
export function lexiconRows(french: French, treebank: string): Row[] {
  const folder = fileURLToPath(new URL('../../src/lib/starters/', import.meta.url));
  const starters = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const articles = sharedNames('articles', '.txt').map(
    (name) => [`article ${name}`, docOf(sharedText(`articles/${name}.txt`)!, french)] as const
  );
  const own = starters.map(
    (name) => [`starter ${name.slice(0, -4)}`, docOf(readFileSync(folder + name, 'utf8'), french)] as const
  );
  const gold = sharedText(`treebanks/${treebank}.conllu`);
  const rows: Row[] = [];
  if (gold !== null) {
    rows.push(...coverage(treebank, [docOf(rawText(gold), french)], french, 'at least 96 %'));
  }
  if (articles.length > 0) {
    const all = articles.map(([, doc]) => doc);
    rows.push(...coverage(`the ${all.length} shared articles`, all, french, 'at least 99 %'));
  }
  for (const [name, doc] of [...own, ...articles]) {
    const { level, wordsPerSentence } = doc.level;
    const note = `level ${level}, ${wordsPerSentence.toFixed(1)} words a sentence`;
    rows.push(coverage(name, [doc], french, note)[0]!);
  }
  return rows;
}

function docOf(text: string, french: French): Doc {
  return analyse(articleOf(text), french);
}

function coverage(name: string, docs: readonly Doc[], french: French, against: string): [entries: Row, ipa: Row] {
  const content = docs.flatMap((doc) => doc.words.filter(isCounted));
  const known = content.filter((word) => entryOf(word, french) !== null);
  const spoken = content.filter((word) => french.lexicon.ipa(word.lemma, word.upos) !== null);
  const share = (part: readonly Word[]): string =>
    `${((100 * part.length) / content.length).toFixed(1)} % of ${content.length}`;
  return [
    { what: `${name}: content words with an entry`, figure: share(known), against },
    { what: `${name}: content words with IPA`, figure: share(spoken), against: '98 %' }
  ];
}

function isCounted(word: Word): boolean {
  return isContentWord(word) && /\p{L}{2}/u.test(word.form);
}
