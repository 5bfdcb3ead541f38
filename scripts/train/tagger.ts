/**
 * Trains the part-of-speech tagger: `npx tsx scripts/train/tagger.ts TREEBANKS [--held-out NAME] [--bits N]`.
 * With `--held-out` one treebank is left out and scored, nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { openForms } from '../../src/lib/core/document/french/forms.ts';
import { packLinearModel } from '../../src/lib/core/document/french/linear-model.ts';
import { atomsOf, FEATURES, featuresAt, type Atoms } from '../../src/lib/core/document/french/tag-features.ts';
import { tagTokens } from '../../src/lib/core/document/french/tagger.ts';
import { readTreebank, TRAINING, type GoldSentence } from './conllu.ts';
import { Perceptron, shuffled } from './perceptron.ts';

const [folder = '../shared/treebanks'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const option = (name: string): string | undefined =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const heldOut = option('held-out');
const bits = Number(option('bits') ?? 17);
const rounds = Number(option('rounds') ?? 8);
const names = TRAINING.filter(
  (name) => name !== heldOut && !(option('written') && /rhapsodie|parisstories/.test(name))
);

const forms = openForms(readFileSync('static/data/forms-1.txt', 'utf8'));
const sentences = names.flatMap((name) => readTreebank(folder, name));
const classes = [...new Set(sentences.flatMap((s) => s.tokens.map((t) => t.tag)))]
  .filter((tag) => countOf(tag) >= 3)
  .sort();
const classIds = new Map(classes.map((tag, id) => [tag, id]));
const prepared = sentences.map((sentence) => ({
  atoms: atomsIn(sentence),
  gold: sentence.tokens.map((token) => classIds.get(token.tag) ?? classIds.get(token.tag.split('+')[0]!) ?? 0)
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
  console.log(`round ${round}: ${((100 * right) / all).toFixed(2)} % of ${all} tokens`);
}

const packed = model.packed(0.1, 12);
const bytes = packLinearModel(packed);
console.log(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} in brotli`);
if (heldOut) report(readTreebank(folder, heldOut));
else writeFileSync('static/data/tagger-1.bin', bytes);

function report(test: readonly GoldSentence[]): void {
  let right = 0;
  let all = 0;
  for (const sentence of test) {
    const tags = tagTokens(
      sentence.tokens.map((token) => token.form),
      packed,
      forms
    );
    sentence.tokens.forEach((token, i) => {
      all++;
      if (tags[i]!.tag === token.tag) right++;
    });
  }
  console.log(`${heldOut}: ${((100 * right) / all).toFixed(2)} % of ${all} gold tokens`);
}

function atomsIn(sentence: GoldSentence): Atoms[] {
  return sentence.tokens.map((token, i) => atomsOf(token.form, i === 0, forms));
}

function countOf(tag: string): number {
  countOf.counts ??= new Map<string, number>();
  if (countOf.counts.size === 0) {
    for (const s of sentences)
      for (const t of s.tokens) countOf.counts.set(t.tag, (countOf.counts.get(t.tag) ?? 0) + 1);
  }
  return countOf.counts.get(tag) ?? 0;
}
countOf.counts = undefined as Map<string, number> | undefined;
