/**
 * Trains the model of sentence ends on the raw text of treebanks and writes static/data/sentences-1.bin.
 *
 * npx tsx scripts/train/sentences.ts [TREEBANKS] [--held-out=fr_gsd-ud-dev]
 *
 * Each treebank is one text, its sentences joined by a space, as the treebank gives them. With `--held-out` a treebank is
 * left out and scored, and nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openForms } from '../../src/lib/core/document/french/forms.ts';
import { linearModel, packLinearModel, type LinearModel } from '../../src/lib/core/document/french/linear-model.ts';
import { sentenceEnds } from '../../src/lib/core/document/steps/sentences.ts';
import {
  gapFeatures,
  GAP_FEATURES,
  mayEndAfter,
  traitsOf,
  type TokenTraits
} from '../../src/lib/core/document/steps/sentences/gap-features.ts';
import { endsBySigns } from '../../src/lib/core/document/steps/sentences/rules.ts';
import { tokens, type RawToken } from '../../src/lib/core/document/steps/tokens.ts';
import { rawText, readConll } from '../measure/conll.ts';
import { WRITTEN } from './conllu.ts';
import { Perceptron, shuffled } from './perceptron.ts';

const BITS = 13;
const ROUNDS = 6;
/** Trainings over differently shuffled texts; their mean depends less on the order. */
const TRAININGS = 5;
/** Weights below this say too little to be kept. */
const LEAST = 4;
/** Sentences in one piece of a treebank; pieces are shuffled in every round. */
const PIECE = 50;
/** A decision that is right by less than this teaches too, so that scores tell how sure they are. */
const MARGIN = 2;

const [folder = '../shared/treebanks'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const heldOut = process.argv.find((arg) => arg.startsWith('--held-out='))?.split('=')[1];
const forms = openForms(readFileSync('static/data/forms-1.txt', 'utf8'));
const isVerb = (form: string): boolean => forms.readings(form).some(({ upos }) => upos === 'VERB' || upos === 'AUX');

/** A treebank as one run of tokens, with 1 where a sentence ends. */
interface Run {
  readonly tokens: readonly RawToken[];
  readonly traits: readonly TokenTraits[];
  readonly signs: Uint8Array;
  readonly gold: Uint8Array;
}

function runOf(name: string): Run {
  const conllu = readFileSync(join(folder, `${name}.conllu`), 'utf8');
  const cut = tokens(rawText(conllu), isVerb);
  const ends = new Set(readConll(conllu).sentences.map((span) => Number(span.split('-')[1])));
  const gold = new Uint8Array(cut.length);
  let characters = 0;
  cut.forEach(({ text }, i) => {
    characters += text.replace(/\s/gu, '').length;
    if (ends.has(characters)) gold[i] = 1;
  });
  return { tokens: cut, traits: cut.map((token) => traitsOf(token, forms)), signs: endsBySigns(cut), gold };
}

/** Pieces of some sentences each, so that shuffling mixes the treebanks. */
function piecesOf(run: Run): Run[] {
  const out: Run[] = [];
  let from = 0;
  let sentences = 0;
  for (let i = 0; i < run.tokens.length; i++) {
    if (run.gold[i] !== 1 || (++sentences % PIECE !== 0 && i + 1 < run.tokens.length)) continue;
    const [tokens, traits] = [run.tokens.slice(from, i + 1), run.traits.slice(from, i + 1)];
    out.push({ tokens, traits, signs: run.signs.slice(from, i + 1), gold: run.gold.slice(from, i + 1) });
    from = i + 1;
  }
  return out;
}

/** From the third round on the model meets the sentence starts that it made itself. */
function learnFrom({ tokens, traits, signs, gold }: Run, model: Perceptron, round: number): void {
  const features = new Uint32Array(GAP_FEATURES);
  const scores = new Float32Array(2);
  let first = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    let isEnd = gold[i]!;
    if (mayEndAfter(tokens, traits, i)) {
      const followsStop = first === 0 || traits[first - 1]!.kind === 'sign';
      gapFeatures(tokens, traits, i, signs[i] === 1, { first, followsStop }, features);
      model.score(features, GAP_FEATURES, scores);
      const guess = scores[1]! > scores[0]! ? 1 : 0;
      const isClose = Math.abs(scores[1]! - scores[0]!) < MARGIN;
      model.learn(features, GAP_FEATURES, isEnd, isClose ? 1 - isEnd : guess);
      if (round > 1) isEnd = guess;
    }
    if (isEnd) first = i + 1;
  }
}

/** One weight a row: what a feature says for an end less what it says against one, the mean of several trainings. */
function train(runs: readonly Run[]): LinearModel {
  const sums = new Float64Array(1 << BITS);
  for (let seed = 0; seed < TRAININGS; seed++) {
    const model = new Perceptron(['within', 'end'], BITS);
    for (let round = 0; round < ROUNDS; round++) {
      for (const run of shuffled(runs, 7 + round + 1000 * seed)) learnFrom(run, model, round);
    }
    const weights = model.averaged(0, 12);
    // Both classes move by the same steps, so half of the difference keeps all of it in eight bits.
    for (let row = 0; row < sums.length; row++) sums[row]! += (weights[2 * row + 1]! - weights[2 * row]!) / 2;
  }
  const weights = Int8Array.from(sums, (sum) => {
    const mean = Math.round(sum / TRAININGS);
    return Math.abs(mean) < LEAST ? 0 : mean;
  });
  return linearModel(['end'], BITS, weights);
}

function report(name: string, sentences: LinearModel): void {
  const { tokens, gold } = runOf(name);
  const made = sentenceEnds(tokens, { forms, models: { sentences } });
  const spans = (ends: readonly number[]): string[] => ends.map((end, i) => `${i === 0 ? 0 : ends[i - 1]!}-${end}`);
  const goldSpans = new Set(spans([...gold.keys()].filter((i) => gold[i] === 1).map((i) => i + 1)));
  const right = spans(made).filter((span) => goldSpans.has(span)).length;
  console.log(`${name}: F1 ${((200 * right) / (made.length + goldSpans.size)).toFixed(2)} of ${goldSpans.size}`);
}

const model = train(
  WRITTEN.filter((name) => name !== heldOut)
    .map(runOf)
    .flatMap(piecesOf)
);
const bytes = packLinearModel(model);
console.log(`${bytes.length} bytes, ${brotliCompressSync(bytes).length} in brotli`);
if (heldOut) report(heldOut, model);
else writeFileSync('static/data/sentences-1.bin', bytes);
