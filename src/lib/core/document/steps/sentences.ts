import type { French } from '../french/french.ts';
import { weightIn } from '../french/linear-model.ts';
import { gapFeatures, GAP_FEATURES, mayEndAfter, traitsOf, type TokenTraits } from './sentences/gap-features.ts';
import { endsBySigns } from './sentences/rules.ts';
import type { RawToken } from './tokens.ts';

/** What sentence ends are found with. */
export type SentenceData = Pick<French, 'forms'> & { readonly models: Pick<French['models'], 'sentences'> };

/**
 * Where the sentences of one paragraph end: indices one past their last tokens, in order. Signs say most of it; a small
 * linear model puts right what they miss (headings run into the next sentence) and what they get wrong. Linear time.
 */
export function sentenceEnds(tokens: readonly RawToken[], { forms, models }: SentenceData): number[] {
  if (tokens.length === 0) return [];
  const signs = endsBySigns(tokens);
  const traits = tokens.map((token) => traitsOf(token, forms));
  const paragraph: Paragraph = { tokens, traits, signs, weights: models.sentences };
  const first = endsAt(paragraph, SURE);
  if (first.unmarked === 0) return first.ends;
  return endsAt(paragraph, demanded(first)).ends;
}

interface Paragraph {
  readonly tokens: readonly RawToken[];
  readonly traits: readonly TokenTraits[];
  readonly signs: Uint8Array;
  readonly weights: French['models']['sentences'];
}

interface Ends {
  readonly ends: number[];
  /** How many of them have no sign. */
  readonly unmarked: number;
}

/** A score from which an end without a sign counts as one when they are counted first. */
const SURE = 95;
/** What the model needs to speak against the signs. */
const AGAINST_SIGNS = 125;
/** What an end after « : », « ; » or a quote needs beyond one without a sign. */
const SIGN_LEFT_OPEN = 30;

/**
 * What an end without a sign needs here. Where many stand out, the lines of a text were joined and its headings run into
 * its sentences; in ordinary prose a capital is nearly always a name. Settled by cross-validation, docs/french.md.
 */
function demanded({ ends, unmarked }: Ends): number {
  const share = (unmarked + 0.5) / (ends.length + 60);
  return share > 0.06 ? 0 : share > 0.03 ? 40 : 250;
}

function endsAt({ tokens, traits, signs, weights }: Paragraph, unsigned: number): Ends {
  const ends: number[] = [];
  const features = new Uint32Array(GAP_FEATURES);
  let unmarked = 0;
  let first = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const says = signs[i] === 1;
    let isEnd = says;
    if (mayEndAfter(tokens, traits, i)) {
      const followsStop = first === 0 || traits[first - 1]!.kind === 'sign';
      gapFeatures(tokens, traits, i, says, { first, followsStop }, features);
      const score = scoreOf(features, weights);
      const isSign = traits[i]!.kind === 'sign';
      isEnd = says
        ? score >= -AGAINST_SIGNS
        : score > (isSign ? Math.min(AGAINST_SIGNS, unsigned + SIGN_LEFT_OPEN) : unsigned);
      if (isEnd && !isSign) unmarked++;
    }
    if (!isEnd) continue;
    ends.push(i + 1);
    first = i + 1;
  }
  ends.push(tokens.length);
  return { ends, unmarked };
}

/** How much speaks for an end, in points of the model; integers only. */
function scoreOf(features: Uint32Array, weights: Paragraph['weights']): number {
  let score = 0;
  for (let f = 0; f < GAP_FEATURES; f++) score += weightIn(weights, features[f]! >>> (32 - weights.bits), 0);
  return score;
}
