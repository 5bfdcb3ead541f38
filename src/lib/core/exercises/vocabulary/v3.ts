import type { Doc } from '../../document/doc.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentAsIs } from '../present.ts';
import { gapped, slotOf } from './gap.ts';
import { bestByLemma, evidenceOf, higher, targetsOf, worthOf, type Target } from './targets.ts';
import { meaningHints } from './explain.ts';
import { alsoAccepted, mistakes } from './typed.ts';
import { canBeAsked, choicesOf } from './v2.ts';
import { className, letterCount, quoted, say, whyChosen } from './wording.ts';

/**
 * V3, a gap to be typed. First letter and number of letters are given, so that one word answers; a synonym of that letter
 * and length is accepted as well. The mistakes that learners make with such a form are told apart.
 */
export const v3: ExerciseType = {
  kind: 'V3',
  family: 'vocabulary',
  generate(doc, workshop) {
    const chosen = new Set(choicesOf(doc, workshop).map(({ target }) => target.entry));
    const targets = targetsOf(doc, workshop).filter(
      (target) => !chosen.has(target.entry) && canBeAsked(target, doc) && letterCount(target.word.form) >= 4
    );
    return bestByLemma(targets, (target) => pointsOf(target)).flatMap((target) => draft(target, doc, workshop) ?? []);
  },
  present: presentAsIs
};

/** Sure of the sense first, then a short sentence. */
function pointsOf({ sureness, sentence }: Target): number {
  return sureness * 100 - (sentence.end - sentence.start) / 10;
}

function draft(target: Target, doc: Doc, workshop: Workshop): Draft | null {
  const { word, sentence, entry } = target;
  const { language } = workshop;
  const slot = slotOf(word, doc);
  if (!slot) return null;
  const { form } = slot;
  const evidence = evidenceOf(sentence, doc);
  return {
    skill: say(language, 'vocabulaire\u00A0: retrouver un mot', 'vocabulary: recall a word'),
    // Writing a word asks one step more than recognising it.
    level: higher(entry.level, 'A2'),
    fact: `mot:${entry.lemma}`,
    prompt: {
      form: 'type',
      question: `Complétez avec un ${className(word.upos)} de l’article\u00A0: ${letterCount(form)} lettres, la première est ${quoted(form[0]!)}.`,
      text: gapped(word, doc)
    },
    answer: [form],
    accepted: [[form, ...alsoAccepted(target, slot, doc, workshop)]],
    hints: meaningHints(target, form.slice(0, Math.max(2, Math.floor(form.length / 2))), language),
    source: evidence,
    sources: [evidence],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: whyChosen(target, language),
    pool: mistakes(target, slot, 0, workshop),
    sureness: target.sureness,
    worth: worthOf(target, doc) * 0.95
  };
}
