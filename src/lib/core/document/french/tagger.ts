import type { Forms } from './french.ts';
import { addRow, type LinearModel } from './linear-model.ts';
import { isNumeralWord } from './numerals.ts';
import { normalForm } from './spelling.ts';
import { atomsOf, FEATURES, featuresAt } from './tag-features.ts';

/** The class of a token (« ADP+DET » for « du ») and how far it stood before the next best, 0 to 1. */
export interface Tagged {
  readonly tag: string;
  readonly margin: number;
}

/** A lead of this many points over the second best class counts as sure; measured on held-out text, see docs/french.md. */
const SURE = 400;

/** Tags the tokens of one sentence from left to right with integer arithmetic. */
export function tagTokens(texts: readonly string[], model: LinearModel, forms: Forms): Tagged[] {
  const atoms = texts.map((text, i) => atomsOf(text, i === 0, forms));
  const features = new Uint32Array(FEATURES);
  const scores = new Int32Array(model.classes.length);
  const out: Tagged[] = [];
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < texts.length; i++) {
    featuresAt(atoms, i, tag1, tag2, features);
    scores.fill(0);
    for (let f = 0; f < FEATURES; f++) addRow(model, features[f]! >>> (32 - model.bits), scores);
    let { best, second } = leaders(scores);
    // What no lexicon and no numeral backs is given up: « aide-soignante » is no number, « quiz » no verb.
    for (let tries = 0; tries < 3 && isImpossible(model.classes[best]!, texts[i]!, forms); tries++) {
      scores[best] = -0x40000000;
      ({ best, second } = leaders(scores));
    }
    out.push({ tag: model.classes[best]!, margin: Math.min(1, (scores[best]! - scores[second]!) / SURE) });
    tag2 = tag1;
    tag1 = best;
  }
  return out;
}

/** The best and the second best of some scores. */
function leaders(scores: Int32Array): { best: number; second: number } {
  let best = 0;
  let second = -1;
  for (let k = 1; k < scores.length; k++) {
    if (scores[k]! > scores[best]!) {
      second = best;
      best = k;
    } else if (second < 0 || scores[k]! > scores[second]!) {
      second = k;
    }
  }
  return { best, second };
}

/** Whether a word cannot have a class: a number without digits or numeral, a verb that the lexicon knows as other things only. */
function isImpossible(tag: string, text: string, forms: Forms): boolean {
  if (tag === 'NUM') {
    const form = normalForm(text);
    return !/\p{N}|^[IVXLCDM]+$/u.test(form) && !isNumeralWord(form.toLowerCase());
  }
  if (tag !== 'VERB' && tag !== 'AUX') return false;
  const readings = forms.readings(normalForm(text));
  return (
    readings.length > 0 &&
    !readings.some(({ upos }) => upos === tag || upos === 'VERB' || upos === 'AUX') &&
    !/^voi/i.test(text)
  );
}
