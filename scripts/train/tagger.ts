/**
 * Trains the part-of-speech tagger: `npx tsx scripts/train/tagger.ts TREEBANKS [--held-out NAME] [--bits N]`.
 * With `--held-out` one treebank is left out and scored, nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { openForms } from '../../src/lib/core/document/french/forms.ts';
import { packLinearModel } from '../../src/lib/core/document/french/linear-model.ts';
import { tagTokens } from '../../src/lib/core/document/french/tagger.ts';
import { readTreebank, TRAINING, type GoldSentence } from './conllu.ts';
import { trainTagger } from './tagging.ts';

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
const packed = trainTagger(sentences, forms, { bits, rounds, log: (line) => console.log(line) });
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
