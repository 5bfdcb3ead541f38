import type { Article } from '../article/article.ts';
import type { Doc } from './doc.ts';
import type { French } from './french/french.ts';
import { attributions } from './steps/attributions.ts';
import { chains } from './steps/chains.ts';
import { connectors } from './steps/connectors.ts';
import { entities } from './steps/entities.ts';
import { expressions } from './steps/expressions.ts';
import { level } from './steps/level.ts';
import { moods } from './steps/moods.ts';
import { nounPhrases } from './steps/noun-phrases.ts';
import { references } from './steps/references.ts';
import type { Step } from './steps/step.ts';
import { tree } from './steps/tree.ts';
import { verbGroups } from './steps/verb-groups.ts';
import { wordLayers } from './steps/words.ts';

/** The layers above words, in the order in which they may be read by those after them. */
const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['moods', moods],
  ['tree', tree],
  ['expressions', expressions],
  ['connectors', connectors],
  ['entities', entities],
  ['noun phrases', nounPhrases],
  ['verb groups', verbGroups],
  ['chains', chains],
  ['attributions', attributions],
  ['references', references],
  ['level', level]
];

/** Tokens, tags and lemmas take about this share of the time; measured on press articles. */
const WORDS_SHARE = 0.8;

/**
 * Understands an article: words with class, features and lemma, then names, quantities, verbs, phrases, chains, reported
 * words and level. Pure and the same in every engine; time grows with the length of the text; no text makes it throw.
 * `onProgress` hears the share that is done, 0 to 1, rising.
 */
export function analyse(article: Article, french: French, onProgress: (share: number) => void = () => {}): Doc {
  const layers = wordLayers(article, french, (share) => onProgress(share * WORDS_SHARE));
  let doc: Doc = { article, ...layers, ...EMPTY };
  STEPS.forEach(([, step], i) => {
    doc = step(doc, french);
    onProgress(WORDS_SHARE + ((1 - WORDS_SHARE) * (i + 1)) / STEPS.length);
  });
  return doc;
}

const EMPTY = {
  entities: [],
  chains: [],
  attributions: [],
  verbGroups: [],
  nounPhrases: [],
  expressions: [],
  connectors: [],
  level: { level: 'A1', words: 0, wordsPerSentence: 0, coverage: [1, 1, 1], subordination: 0 }
} as const satisfies Omit<Doc, 'article' | 'paragraphs' | 'sentences' | 'tokens' | 'words'>;
