/** Trains the choice between readings and counts lemmas: `npx tsx scripts/train/morphology.ts TREEBANKS [--held-out=NAME]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Features } from '../../src/lib/core/document/doc.ts';
import { openForms } from '../../src/lib/core/document/french/forms.ts';
import { packLinearModel } from '../../src/lib/core/document/french/linear-model.ts';
import { lemmaOf, openLemmas, ruleLemma } from '../../src/lib/core/document/french/lemmatise.ts';
import {
  candidates,
  chooseFeatures,
  featureKey,
  MORPH_FEATURES,
  morphFeaturesAt
} from '../../src/lib/core/document/french/morphology.ts';
import { readTreebank, TRAINING, type GoldSentence, type GoldWord } from './conllu.ts';
import { Perceptron, shuffled } from './perceptron.ts';

const [folder = '../shared/treebanks'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const heldOut = process.argv.find((arg) => arg.startsWith('--held-out='))?.split('=')[1];
const forms = openForms(readFileSync('static/data/forms-1.txt', 'utf8'));
const sentences = TRAINING.filter((name) => name !== heldOut).flatMap((name) => readTreebank(folder, name));

/** The reading that agrees with the treebank, when there are several and just one does. */
function goldCandidate(word: GoldWord, options: readonly Features[]): Features | undefined {
  const fits = options.filter((option) =>
    (['VerbForm', 'Mood', 'Tense', 'Person', 'Number', 'Gender'] as const).every(
      (key) => option[key] === undefined || word.feats[key] === undefined || option[key] === word.feats[key]
    )
  );
  return options.length > 1 && fits.length === 1 ? fits[0] : undefined;
}

const samples = sentences.map((sentence) => ({
  words: sentence.words,
  gold: sentence.words.map((word) => {
    const options = candidates(word.form, word.upos, forms);
    return { options, right: goldCandidate(word, options) };
  })
}));
const classes = [...new Set(samples.flatMap((s) => s.gold.flatMap((g) => g.options.map(featureKey))))].sort();
const ids = new Map(classes.map((key, id) => [key, id]));
const model = new Perceptron(classes, 16);
const context = new Uint32Array(MORPH_FEATURES);
const scores = new Float32Array(classes.length);
for (let round = 0; round < 8; round++) {
  let right = 0;
  let all = 0;
  for (const { words, gold } of shuffled(samples, 3 + round)) {
    let tense = '';
    words.forEach((word, i) => {
      const { options, right: wanted } = gold[i]!;
      if (wanted) {
        morphFeaturesAt(words, i, tense, context);
        model.score(context, MORPH_FEATURES, scores);
        const best = options.reduce((a, b) =>
          scores[ids.get(featureKey(b))!]! > scores[ids.get(featureKey(a))!]! ? b : a
        );
        model.learn(context, MORPH_FEATURES, ids.get(featureKey(wanted))!, ids.get(featureKey(best))!);
        all++;
        if (best === wanted) right++;
      }
      if (word.feats.VerbForm === 'Fin') tense = `${word.feats.Mood}.${word.feats.Tense}`;
    });
  }
  console.log(`round ${round}: ${((100 * right) / all).toFixed(2)} % of ${all} ambiguous words`);
}
const packed = model.packed(0.1, 10);
const bytes = packLinearModel(packed);

/** For every form and class of the treebanks the commonest lemma, where the rules would say another. */
function countLemmas(): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const word of words) {
      if (word.lemma === '_' || word.upos === 'X' || word.upos === 'PUNCT') continue;
      const key = `${word.upos === 'PROPN' ? word.form : word.form.toLowerCase()}\t${word.upos}`;
      const by = counts.get(key) ?? counts.set(key, new Map()).get(key)!;
      by.set(word.lemma, (by.get(word.lemma) ?? 0) + 1);
    }
  }
  const lines: string[] = [];
  for (const [key, by] of counts) {
    const [form, upos] = key.split('\t') as [string, GoldWord['upos']];
    const [lemma, count] = [...by].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const options = candidates(form, upos, forms);
    const rules = ruleLemma(form, upos, options[0] ?? {}, forms);
    const isAmbiguous =
      new Set(
        forms
          .readings(form)
          .filter((r) => r.upos === upos)
          .map((r) => r.lemma)
      ).size > 1;
    if (/\s|\d/.test(lemma) || (lemma === rules && !isAmbiguous) || (count < 2 && options.length > 0)) continue;
    if (lemma === rules && isAmbiguous && options.length > 1) continue;
    lines.push(`${form}\t${upos}\t${lemma}`);
  }
  return lines.sort().join('\n');
}
const lemmas = countLemmas();
console.log(`morphology: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} in brotli`);
console.log(`lemmas: ${lemmas.split('\n').length} lines, ${brotliCompressSync(lemmas).length} bytes in brotli`);
if (heldOut) report(readTreebank(folder, heldOut));
else {
  writeFileSync('static/data/morphology-1.bin', bytes);
  writeFileSync('static/data/lemmas-1.txt', lemmas);
}

function report(test: readonly GoldSentence[]): void {
  const table = openLemmas(lemmas);
  const counts = { feats: 0, verbs: 0, verbsRight: 0, words: 0, lemmas: 0, featsAll: 0 };
  const wrong = new Map<string, number>();
  for (const { words } of test) {
    const chosen = chooseFeatures(words, packed, forms);
    words.forEach((word, i) => {
      counts.words++;
      const lemma = lemmaOf(word.form, word.upos, chosen[i]!, forms, table);
      if (lemma === word.lemma) counts.lemmas++;
      else {
        const key = `${word.form}/${word.upos}: ${lemma} for ${word.lemma}`;
        wrong.set(key, (wrong.get(key) ?? 0) + 1);
      }
      if (word.feats.VerbForm === 'Fin') {
        counts.verbs++;
        const keys = ['Mood', 'Tense'] as const;
        if (keys.every((key) => chosen[i]![key] === word.feats[key])) counts.verbsRight++;
      }
      if (word.upos === 'NOUN' && word.feats.Gender) {
        counts.featsAll++;
        if (chosen[i]!.Gender === word.feats.Gender) counts.feats++;
      }
    });
  }
  const percent = (a: number, b: number): string => ((100 * a) / b).toFixed(2);
  console.log(
    `${heldOut}: lemmas ${percent(counts.lemmas, counts.words)} %, mood and tense of finite verbs ` +
      `${percent(counts.verbsRight, counts.verbs)} %, gender of nouns ${percent(counts.feats, counts.featsAll)} %`
  );
  console.log(
    [...wrong]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([k, n]) => `${n} ${k}`)
      .join('\n')
  );
}
