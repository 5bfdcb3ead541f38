import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/lib/core/document/analyse.ts';
import type { French } from '../../src/lib/core/document/french/french.ts';
import { isContentWord } from '../../src/lib/core/document/reading.ts';
import type { Row } from '../bench/table.ts';
import { articleOf, sharedNames, sharedText } from './shared.ts';

/** Share of running content words (nouns, verbs, adjectives, adverbs) whose lemma has an entry of its class. */
export function lexiconRows(french: French): Row[] {
  const folder = fileURLToPath(new URL('../../src/lib/starters/', import.meta.url));
  const starters = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const own = starters.map((name) => ({
    name: `starter ${name.slice(0, -4)}`,
    text: readFileSync(folder + name, 'utf8')
  }));
  const shared = sharedNames('articles', '.txt').map((name) => ({
    name: `article ${name}`,
    text: sharedText(`articles/${name}.txt`)!
  }));
  return [...own, ...shared].map(({ name, text }) => {
    const doc = analyse(articleOf(text), french);
    const content = doc.words.filter((word) => isContentWord(word) && /\p{L}{2}/u.test(word.form));
    const known = content.filter((word) => french.lexicon.entries(word.lemma, word.upos).length > 0);
    const { level, wordsPerSentence } = doc.level;
    return {
      what: `${name}: content words in the lexicon`,
      figure: `${((100 * known.length) / content.length).toFixed(1)} % of ${content.length}`,
      against: `level ${level}, ${wordsPerSentence.toFixed(1)} words a sentence`
    };
  });
}
