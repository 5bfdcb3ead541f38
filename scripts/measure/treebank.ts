import { analyse } from '../../src/lib/core/document/analyse.ts';
import { toConllu } from '../../src/lib/core/document/conllu.ts';
import type { French } from '../../src/lib/core/document/french/french.ts';
import type { Row } from '../bench/table.ts';
import { rawText, readConll, scoreConll } from './conll.ts';
import { articleOf, sharedText } from './shared.ts';

/** Floor and aim for each score on fr_sequoia-ud-test. */
const MARKS = {
  tokens: 'floor 99.3, aim 99.8',
  sentences: 'floor 85, aim 93',
  upos: 'floor 97.5, aim 98.5',
  lemmas: 'floor 97.3, aim 98.7',
  uas: 'floor 88.0, aim 91.5',
  las: 'floor 85.0, aim 89.0'
} as const;

/** Scores from raw text on one treebank, with words a second; no rows where the treebank is absent. */
export function treebankRows(french: French, name: string): Row[] {
  const gold = sharedText(`treebanks/${name}.conllu`);
  if (gold === null) return [];
  const article = articleOf(rawText(gold));
  analyse(article, french);
  // Processor time, so that other work on the machine does not count.
  const started = process.cpuUsage();
  const doc = analyse(article, french);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const scores = scoreConll(readConll(gold), readConll(toConllu(doc)));
  const rows = (Object.keys(MARKS) as (keyof typeof MARKS)[]).map((key) => ({
    what: `${name}, raw text: ${key} F1`,
    figure: scores[key].toFixed(2),
    against: MARKS[key]
  }));
  const rate = Math.round(doc.words.length / seconds);
  return [
    ...rows,
    { what: `${name}: speed of the whole analysis`, figure: `${rate} words/s`, against: 'floor 8,000, aim 20,000' }
  ];
}
