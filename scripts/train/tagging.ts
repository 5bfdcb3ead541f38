import type { Forms } from '../../src/lib/core/document/french/french.ts';
import type { LinearModel } from '../../src/lib/core/document/french/linear-model.ts';
import { atomsOf, FEATURES, featuresAt } from '../../src/lib/core/document/french/tag-features.ts';
import type { GoldSentence } from './conllu.ts';
import { Perceptron, shuffled } from './perceptron.ts';

/** Trains a tagger on sentences; used whole, and on folds for the parser's training. Same input, same model. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  forms: Forms,
  { bits = 17, rounds = 8, log = (_line: string): void => undefined } = {}
): LinearModel {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) for (const { tag } of tokens) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const classes = [...counts]
    .filter(([, count]) => count >= 3)
    .map(([tag]) => tag)
    .sort();
  const ids = new Map(classes.map((tag, id) => [tag, id]));
  const prepared = sentences.map((sentence) => ({
    atoms: sentence.tokens.map((token, i) => atomsOf(token.form, i === 0, forms)),
    gold: sentence.tokens.map((token) => ids.get(token.tag) ?? ids.get(token.tag.split('+')[0]!) ?? 0)
  }));
  const model = new Perceptron(classes, bits);
  const features = new Uint32Array(FEATURES);
  const scores = new Float32Array(classes.length);
  for (let round = 0; round < rounds; round++) {
    let right = 0;
    let all = 0;
    for (const { atoms, gold } of shuffled(prepared, 7 + round)) {
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < atoms.length; i++) {
        featuresAt(atoms, i, tag1, tag2, features);
        model.score(features, FEATURES, scores);
        let guess = 0;
        for (let k = 1; k < classes.length; k++) if (scores[k]! > scores[guess]!) guess = k;
        model.learn(features, FEATURES, gold[i]!, guess);
        if (guess === gold[i]) right++;
        all++;
        tag2 = tag1;
        tag1 = guess;
      }
    }
    log(`round ${round}: ${((100 * right) / all).toFixed(2)} % of ${all} tokens`);
  }
  return model.packed(0.1, 12);
}
