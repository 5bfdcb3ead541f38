import type { Doc } from '../../document/doc.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';
import { isOpposite } from '../distractors/near.ts';
import { isUncountable } from '../distractors/profile.ts';
import { wrongWords } from '../distractors/words.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { formsIn, lemmasIn } from './article-words.ts';
import { isOfAcronym, isTightContext } from './context.ts';
import { canHoldGap, formFor, gapped, isPlainVerb, slotOf } from './gap.ts';
import { frameOf, wordsFor } from './frame.ts';
import { governedAfter, hasClauseAfter, shapesOf } from './government.ts';
import { evidenceOf, targetsOf, worthOf, type Target } from './targets.ts';
import { meaningHints, whyWrong } from './explain.ts';
import { className, say, whyChosen } from './wording.ts';

/**
 * V2, a gap with choices: one a sentence, in the tightest place. The wrong options agree with what stands around the gap, so
 * that only meaning and construction decide; none is a synonym of the key or of its field.
 *
 * Not asked: free adverbs and adjectives, for which too many words would do, and verbs of saying with « que », which may
 * all replace each other.
 */
export const v2: ExerciseType = {
  kind: 'V2',
  family: 'vocabulary',
  generate: (doc, workshop) => choicesOf(doc, workshop).map(({ draft }) => draft),
  present: presentChoice
};

interface Choice {
  readonly target: Target;
  readonly draft: Draft;
}

const made = new WeakMap<Doc, { readonly workshop: Workshop; readonly choices: readonly Choice[] }>();

/** The gaps with choices of a document; V3 asks other words than these. */
export function choicesOf(doc: Doc, workshop: Workshop): readonly Choice[] {
  const before = made.get(doc);
  if (before?.workshop === workshop) return before.choices;
  const choices = makeChoices(doc, workshop);
  made.set(doc, { workshop, choices });
  return choices;
}

function makeChoices(doc: Doc, workshop: Workshop): readonly Choice[] {
  const places = targetsOf(doc, workshop)
    .filter((target) => canBeAsked(target, doc) && isAskable(target, doc, workshop))
    .map((target) => ({ target, tightness: tightnessOf(target, doc) }))
    .filter(({ tightness }) => tightness > 0);
  places.sort((a, b) => pointsOf(b, doc) - pointsOf(a, doc) || a.target.word.index - b.target.word.index);
  const sentences = new Set<number>();
  const lemmas = new Set<string>();
  const choices: Choice[] = [];
  for (const { target, tightness } of places) {
    if (sentences.has(target.sentence.index) || lemmas.has(target.entry.lemma)) continue;
    const draft = draftOf(target, tightness, doc, workshop);
    if (!draft) continue;
    sentences.add(target.sentence.index);
    lemmas.add(target.entry.lemma);
    choices.push({ target, draft });
  }
  return choices.sort((a, b) => a.target.word.index - b.target.word.index);
}

/** Adjectives, measures (« dix minutes ») and verbs with a clause leave too much choice. */
function isAskable({ word, entry }: Target, doc: Doc, { french }: Workshop): boolean {
  if (word.upos === 'ADJ' || entry.band > 5 || hasClauseAfter(word, doc)) return false;
  return entry.kind !== 'unit' && frameOf(word, entry, doc, french) !== null;
}

function pointsOf({ target, tightness }: { target: Target; tightness: number }, doc: Doc): number {
  return tightness * 30 + Math.round(worthOf(target, doc) * 100);
}

/** A word that carries its sentence, in a place that asks for it. */
export function canBeAsked({ word, inTitle }: Target, doc: Doc): boolean {
  if (word.upos === 'ADV' || inTitle || !canHoldGap(word, doc) || isOfAcronym(word, doc)) return false;
  return isPlainVerb(word, doc) && isTightContext(word, doc);
}

/** 3: what follows is governed by this word; 2: a complement follows; 1: an object or an adjective; 0: anything could stand there. */
function tightnessOf({ word, sense }: Target, doc: Doc): number {
  const governed = governedAfter(word, sense.governs, doc)?.preposition;
  const next = doc.words[word.index + 1];
  // « La vente de » is looser than « la nécessité de stabiliser »: « de » and a noun may follow any noun.
  const isLoose = governed?.lemma === 'de' && doc.words[governed.index + 1]?.feats.VerbForm !== 'Inf';
  if (governed && !(word.upos === 'NOUN' && isLoose)) return 3;
  if (word.upos === 'NOUN') return next?.upos === 'ADP' && next.lemma === 'de' ? 2 : 1;
  const slot = slotOf(word, doc);
  if (!slot) return 0;
  return slot.complements.has('obj') || slot.auxiliary === 'passive' ? 1 : 0;
}

function draftOf(target: Target, tightness: number, doc: Doc, workshop: Workshop): Draft | null {
  const { word, sentence, entry, sense } = target;
  const { french, language } = workshop;
  const slot = slotOf(word, doc);
  const frame = frameOf(word, entry, doc, french);
  if (!slot || !frame) return null;
  const shape = governedAfter(word, sense.governs, doc)?.shape ?? null;
  const negated = doc.words.slice(Math.max(0, word.index - 6), word.index).some(({ form }) => /^n[e']$/i.test(form));
  const formOf = (other: LexiconEntry): string | null => {
    const form = formFor(other, slot, french);
    const opposite = isOpposite(other, entry);
    // « N’ont pas été remplacés », « n’ont pas été gardés »: under a negation the opposite may say as much.
    if (form === null || (negated && (opposite || frame === 'object'))) return null;
    if (word.upos === 'VERB' && shape !== null && !opposite && shapesOf(other).has(shape)) return null;
    return slot.feats.Number === 'Plur' && isUncountable(other) && !formsIn(doc).has(form) ? null : form;
  };
  const wrong = wrongWords(
    {
      key: entry,
      among: wordsFor(frame),
      formOf,
      inArticle: lemmasIn(doc, word.upos),
      taken: wordsOf(target, doc),
      count: 4
    },
    french
  );
  if (wrong.length < 3) return null;
  const evidence = evidenceOf(sentence, doc);
  return {
    skill: say(language, 'vocabulaire\u00A0: le mot juste', 'vocabulary: the right word'),
    level: entry.level,
    fact: `mot:${entry.lemma}`,
    prompt: {
      form: 'choose',
      question: `Quel ${className(word.upos)} complète la phrase de l’article\u00A0?`,
      text: gapped(word, doc),
      options: []
    },
    answer: slot.form,
    accepted: [slot.form],
    hints: meaningHints(target, slot.form.slice(0, 2), language),
    source: evidence,
    sources: [evidence],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: whyChosen(target, language),
    pool: wrong.map((one) => whyWrong(one, target, language)),
    sureness: target.sureness,
    worth: Math.min(1, worthOf(target, doc) * (0.85 + tightness * 0.05))
  };
}

/** Lemmas and forms of the sentence itself: an echo would either tell or confuse. */
function wordsOf({ sentence }: Target, doc: Doc): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const word of doc.words.slice(sentence.words.first, sentence.words.end))
    taken.add(word.lemma).add(word.form.toLowerCase());
  return taken;
}
