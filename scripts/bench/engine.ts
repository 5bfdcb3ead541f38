import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import nlp from 'fr-compromise';
import { analyse } from '../../src/lib/core/document/analyse.ts';
import { tagTokens } from '../../src/lib/core/document/french/tagger.ts';
import type { French } from '../../src/lib/core/document/french/french.ts';
import { generate } from '../../src/lib/core/exercises/generate.ts';
import { articleFrom, cpu, WISHES } from './run.ts';
import { articleOne, textOf } from './texts.ts';
import { median, ms, type Row } from './table.ts';

/** Runs `work` a few times after a warm-up; the median of its processor time in milliseconds. */
function timed(work: () => void, runs = 5): number {
  work();
  const figures: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = cpu();
    work();
    figures.push(cpu() - started);
  }
  return median(figures);
}

/**
 * Speed of analysis and of making exercises in Node, on one core, in processor time; cold in processes of their own, and
 * warm; and of the tagger beside fr-compromise's.
 */
export function engineRows(french: French): Row[] {
  const first = articleOne();
  const one = articleFrom(first.text);
  const rows: Row[] = [
    coldRow(first.name),
    {
      what: `${first.name}, warm: analysis and exercises`,
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
  return [...rows, ...setRows(french), ...taggerRows(french)];
}

/** Once in each of five processes, where no code is compiled and no index built: what a worker does first. */
function coldRow(name: string): Row {
  const script = fileURLToPath(new URL('cold.ts', import.meta.url));
  const runs = Array.from(
    { length: 5 },
    () =>
      JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' })) as [
        ...[opening: number, analysis: number, exercises: number]
      ]
  );
  const [opening, analysis, exercises] = [0, 1, 2].map((part) => median(runs.map((run) => run[part]!)));
  return {
    what: `${name}, cold: language data, analysis and exercises`,
    figure: `${ms(median(runs.map((run) => run[0] + run[1] + run[2])))} (${ms(opening!)}, ${ms(analysis!)}, ${ms(exercises!)})`,
    against: 'aim under 375 ms, a quarter of 1.5 s'
  };
}

/** A full set, analysis included, of texts up to a small book. */
function setRows(french: French): Row[] {
  let least = Number.NaN;
  return [1000, 5000, 20_000].map((size) => {
    const article = articleFrom(textOf(size));
    const time = timed(() => void generate(analyse(article, french), WISHES, french), size > 5000 ? 2 : 5);
    if (size === 1000) least = time;
    return {
      what: `full set from ${size} words`,
      figure: `${ms(time)}${size === 1000 ? '' : `, ${(time / least).toFixed(1)} times the first`}`,
      against: size === 1000 ? 'aim under 400 ms' : `at most ${(1.25 * size) / 1000} times: a straight line`
    };
  });
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
