import type { VerbGroup } from '../../doc.ts';
import type { Cue } from './direct.ts';
import type { Quote } from './quotes.ts';
import { subjectSpeaker, type Stage } from './speakers.ts';

/** What somebody does who speaks next: « Anne Kervella se souvient d’un homme seul. « Il me lisait tout. » » */
const TELLING =
  /^(?:expliquer|raconter|souvenir|confier|préciser|témoigner|plaider|insister|ironiser|plaisanter|sourire|amuser|réjouir|inquiéter|défendre|regretter|déplorer|résumer|justifier|alerter|prévenir|reconnaître|admettre|avouer|rassurer|tempérer|nuancer|féliciter|indigner|agacer|étonner|soupirer|rappeler|détailler|assurer|répondre|lamenter|plaindre|exclamer|protester)$/;

/** A quote of whole sentences after a sentence that says who speaks, in one paragraph, without another quote between. */
export function toldBefore(stage: Stage, quote: Quote): Cue | null {
  const { doc, lower } = stage;
  const isWhole = /^[.!?…]$/.test(lower[quote.close - 1]!) && /^[.!?…]$/.test(lower[quote.open - 1] ?? '');
  const before = doc.sentences[doc.words[quote.open]!.sentence - 1];
  if (!isWhole || before?.paragraph !== quote.paragraph || before.words.end !== quote.open) return null;
  let cue: VerbGroup | null = null;
  for (let i = before.words.first; i < before.words.end; i++) {
    if (/^[«»“”"]$/.test(lower[i]!)) return null;
    const group = stage.verbAt.get(i);
    // The verb that the sentence hangs from: one of a subordinate clause tells nothing of who speaks next.
    if (group && doc.words[group.main]!.relation === 'root') cue = group;
  }
  if (!cue || cue.negated || !TELLING.test(doc.words[cue.main]!.lemma) || !isTold(cue)) return null;
  const speaker = subjectSpeaker(stage, cue);
  if (!speaker) return null;
  return {
    speaker: { start: speaker.span.start, end: speaker.span.end },
    chain: speaker.chain,
    cue: { start: cue.start, end: cue.end },
    end: speaker.end,
    isPronoun: false,
    sureness: 0.78
  };
}

function isTold({ tense }: VerbGroup): boolean {
  return /^(?:présent|passé composé|passé simple|imparfait)$/.test(tense);
}
