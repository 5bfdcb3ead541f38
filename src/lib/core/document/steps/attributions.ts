import { directAttributions, freeIncises } from './attributions/direct.ts';
import { quotesOf } from './attributions/quotes.ts';
import { reportedAttributions } from './attributions/reported.ts';
import { stageOf } from './attributions/speakers.ts';
import type { Step } from './step.ts';

/** Who says what: quotes with an incise or an announcing verb, reported clauses, « selon »; what is unsure is left out. */
export const attributions: Step = (doc) => {
  const stage = stageOf(doc);
  const quotes = quotesOf(doc);
  const direct = [...directAttributions(stage, quotes), ...freeIncises(stage, quotes)];
  const covered = direct.map(({ cue }) => cue.start);
  const taken = new Set(covered);
  const reported = reportedAttributions(stage).filter(({ cue }) => !taken.has(cue.start));
  const all = [...direct, ...reported].sort(
    (a, b) => a.content.start - b.content.start || a.content.end - b.content.end
  );
  return { ...doc, attributions: all };
};
