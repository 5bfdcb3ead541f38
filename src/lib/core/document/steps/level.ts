import type { Doc, Level, TextLevel } from '../doc.ts';
import type { French } from '../french/french.ts';
import { isContentWord } from '../reading.ts';
import { lowerForms, type Step } from './step.ts';

/** How hard the text is: coverage by frequency bands, words per sentence, subordinate clauses per sentence. */
export const level: Step = (doc, french) => ({ ...doc, level: levelOf(doc, french) });

/** Words that open a subordinate clause by themselves; « que » and « qui » are counted by their class. */
const SUBORDINATORS =
  /^(?:quand|lorsque|lorsqu'|si|puisque|puisqu'|quoique|quoiqu'|dont|où|lequel|laquelle|lesquels|lesquelles|qui|que|qu'|comme)$/;

function levelOf(doc: Doc, french: French): TextLevel {
  const lower = lowerForms(doc.words);
  const counts = [0, 0, 0];
  let content = 0;
  let words = 0;
  let clauses = 0;
  for (const word of doc.words) {
    if (/\p{L}/u.test(word.form)) words++;
    if ((word.upos === 'SCONJ' || word.upos === 'PRON') && SUBORDINATORS.test(lower[word.index]!)) clauses++;
    if (!isContentWord(word) || !/\p{L}/u.test(word.form)) continue;
    content++;
    const band = french.lexicon.band(word.lemma);
    [3, 5, 7].forEach((limit, k) => {
      if (band <= limit) counts[k]!++;
    });
  }
  // Headings and bylines are no sentences to read.
  const sentences = doc.sentences.filter(({ paragraph }) => doc.paragraphs[paragraph]!.kind === 'body').length;
  const perSentence = words / Math.max(1, sentences || doc.sentences.length);
  const subordination = clauses / Math.max(1, sentences || doc.sentences.length);
  const share = (n: number): number => (content === 0 ? 1 : n / content);
  const coverage = [share(counts[0]!), share(counts[1]!), share(counts[2]!)] as const;
  return {
    level: bandOf(coverage, perSentence, subordination),
    words,
    wordsPerSentence: perSentence,
    coverage,
    subordination
  };
}

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/**
 * A level from the measures, each on a scale where A1 is 0 and C2 is 5; words and sentences weigh alike. The marks of the
 * scales are judgement, set on texts written for a known level; read it as « about this level ».
 */
function bandOf(coverage: readonly [number, number, number], perSentence: number, subordination: number): Level {
  const rare = scale(1 - coverage[0], [0.08, 0.16, 0.25, 0.34, 0.44]);
  const veryRare = scale(1 - coverage[2], [0.01, 0.03, 0.07, 0.12, 0.18]);
  const long = scale(perSentence, [7, 10, 13, 17, 23]);
  const nested = scale(subordination, [0.08, 0.25, 0.45, 0.7, 1.1]);
  const sum = 0.25 * rare + 0.15 * veryRare + 0.35 * long + 0.25 * nested;
  return LEVELS[Math.max(0, Math.min(5, Math.round(sum)))]!;
}

/** Where a value lies among ascending marks, linear between them: 0 below the first, 5 far beyond the last. */
function scale(value: number, marks: readonly [number, number, number, number, number]): number {
  if (value <= marks[0]) return Math.max(0, (0.5 * value) / marks[0]);
  for (let k = 1; k < marks.length; k++) {
    if (value <= marks[k]!) return k - 0.5 + (value - marks[k - 1]!) / (marks[k]! - marks[k - 1]!);
  }
  return Math.min(5.5, 4.5 + (value - marks[4]) / (marks[4] - marks[3]));
}
