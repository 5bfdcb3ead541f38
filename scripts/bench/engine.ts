import nlp from 'fr-compromise';
import { isProblem, makeArticle } from '../../src/lib/core/article/make-article.ts';
import type { Article } from '../../src/lib/core/article/article.ts';
import { analyse } from '../../src/lib/core/document/analyse.ts';
import { tagTokens } from '../../src/lib/core/document/french/tagger.ts';
import type { French } from '../../src/lib/core/document/french/french.ts';
import { generate } from '../../src/lib/core/exercises/generate.ts';
import type { Wishes } from '../../src/lib/core/exercises/study-set.ts';
import { articleOne, textOf } from './texts.ts';
import { median, ms, type Row } from './table.ts';

export const WISHES: Wishes = {
  seed: 1,
  level: 'C1',
  count: null,
  families: null,
  kinds: null,
  known: [],
  reports: [],
  language: 'fr'
};

export function articleFrom(text: string): Article {
  const made = makeArticle(text);
  if (isProblem(made)) throw new Error(`the text was refused: ${made.problem}`);
  return made;
}

/** Runs `work` a few times after a warm-up; the median in milliseconds. */
function timed(work: () => void, runs = 5): number {
  work();
  const figures: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    figures.push(performance.now() - started);
  }
  return median(figures);
}

/** Speed of analysis and of making exercises in Node, on one core, and of the tagger beside fr-compromise's. */
export function engineRows(french: French): Row[] {
  const first = articleOne();
  const one = articleFrom(first.text);
  const rows: Row[] = [
    {
      what: `${first.name}: analysis and exercises`,
      figure: ms(timed(() => void generate(analyse(one, french), WISHES, french))),
      against: 'aim under 300 ms'
    }
  ];
  for (const size of [1000, 10_000, 40_000]) {
    const article = articleFrom(textOf(size));
    const words = article.text.split(/\s+/).length;
    const time = timed(() => void analyse(article, french), size > 5000 ? 2 : 5);
    rows.push({
      what: `analysis of ${words} words`,
      figure: `${ms(time)}, ${Math.round((words / time) * 1000)} words/s`,
      against: size === 1000 ? 'aim 8,000 words/s or more' : 'the same rate: a straight line'
    });
  }
  for (const size of [1000, 5000]) {
    const doc = analyse(articleFrom(textOf(size)), french);
    rows.push({
      what: `exercises from ${size} words`,
      figure: ms(timed(() => void generate(doc, WISHES, french), 3)),
      against: size === 1000 ? 'aim under 400 ms with the analysis' : 'five times the row above'
    });
  }
  return [...rows, ...taggerRows(french)];
}

/** Tagging alone, the same text in the same run: fr-compromise tags as it parses. */
function taggerRows(french: French): Row[] {
  const text = textOf(2000);
  const doc = analyse(articleFrom(text), french);
  const sentences = doc.sentences.map((s) => doc.tokens.slice(s.tokens.first, s.tokens.end).map((token) => token.text));
  const ours = timed(() => sentences.forEach((one) => tagTokens(one, french.models.tagger, french.forms)));
  const theirs = timed(() => void nlp(text).json(), 3);
  const rate = (time: number): string => `${Math.round((2000 / time) * 1000)} words/s`;
  return [{ what: 'tagger alone', figure: rate(ours), against: `fr-compromise in the same run: ${rate(theirs)}` }];
}
