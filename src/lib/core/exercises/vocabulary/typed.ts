import type { Doc } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Language, Workshop } from '../exercise.ts';
import { neighboursIn } from './article-words.ts';
import { formFor, type Slot } from './gap.ts';
import type { Target } from './targets.ts';
import { letterCount, say } from './wording.ts';

/** Synonyms in the same sense with the letter and the length that were named; they are as right as the key. */
export function synonymsThatFit({ sense, entry }: Target, slot: Slot, { french }: Workshop): readonly string[] {
  const out: string[] = [];
  for (const lemma of sense.synonyms) {
    for (const other of french.lexicon.entries(lemma, entry.upos)) {
      const form = formFor(other, slot, french);
      if (form && form[0] === slot.form[0] && letterCount(form) === letterCount(slot.form)) out.push(form);
    }
  }
  return out;
}

/** Words that press texts use for one another where no list of synonyms joins them: « annoncé » for « affirmé ». */
function articleWordsThatFit({ entry, word }: Target, slot: Slot, doc: Doc, { french }: Workshop): readonly string[] {
  const out = new Set<string>();
  for (const rival of neighboursIn(doc, entry, french)) {
    if (rival.lemma === word.lemma) continue;
    const form = formFor(rival, slot, french);
    if (form && form[0] === slot.form[0] && letterCount(form) === letterCount(slot.form)) out.add(form);
  }
  return [...out];
}

/** All that is as right as the key in a typed gap: synonyms, and words of the article that are near it. */
export function alsoAccepted(target: Target, slot: Slot, doc: Doc, workshop: Workshop): readonly string[] {
  const fit = [...synonymsThatFit(target, slot, workshop), ...articleWordsThatFit(target, slot, doc, workshop)];
  return [...new Set(fit)].filter((form) => form !== slot.form);
}

/** The forms that learners write instead in a gap, each with its reason. */
export function mistakes(
  { entry }: Target,
  slot: Slot,
  gap: number,
  { language, french }: Workshop
): readonly Distractor[] {
  const wrong =
    entry.upos === 'VERB'
      ? verbMistakes(entry.lemma, slot, french, language)
      : nounMistakes(entry.lemma, slot, language);
  const seen = new Set([slot.form]);
  return wrong.filter(([text]) => !seen.has(text) && seen.add(text)).map(([text, why]) => ({ text, why, gap }));
}

type Mistake = readonly [text: string, why: string];

function nounMistakes(lemma: string, { word, feats }: Slot, language: Language): readonly Mistake[] {
  if (word.upos === 'ADJ')
    return [[lemma, say(language, 'L’adjectif s’accorde avec son nom.', 'The adjective agrees with its noun.')]];
  return feats.Number === 'Plur'
    ? [[lemma, say(language, 'Le nom est ici au pluriel.', 'The noun is plural here.')]]
    : [];
}

function verbMistakes(lemma: string, { feats }: Slot, { forms }: French, language: Language): readonly Mistake[] {
  const { VerbForm, Mood, Tense, Person, Number } = feats;
  if (VerbForm === 'Inf') return [];
  const out: Mistake[] = [];
  if (Mood && Tense && Person && Number) {
    const other = Number === 'Plur' ? 'Sing' : 'Plur';
    const why = say(language, 'Le verbe s’accorde avec son sujet.', 'The verb agrees with its subject.');
    for (const form of forms.inflect(lemma, 'VERB', { Mood, Tense, Person, Number: other })) out.push([form, why]);
  }
  const why = say(
    language,
    'Il faut ici une forme conjuguée ou un participe, non l’infinitif.',
    'An inflected form is needed here, not the infinitive.'
  );
  return [...out, [lemma, why]];
}
