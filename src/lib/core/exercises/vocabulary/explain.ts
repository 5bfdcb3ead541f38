import type { WrongWord } from '../distractors/words.ts';
import type { Distractor, Language } from '../exercise.ts';
import type { Target } from './targets.ts';
import { definitionOf, quoted, quotedIn, say, spokenGloss } from './wording.ts';

/** Hints towards a missing word: its definition, its translation, how it begins. */
export function meaningHints({ entry, sense }: Target, beginning: string, language: Language): string[] {
  const hints: string[] = [];
  if (definitionOf(sense))
    hints.push(
      say(language, `Sens cherché\u00A0: ${definitionOf(sense)}.`, `The meaning wanted: ${definitionOf(sense)}.`)
    );
  const gloss = spokenGloss(sense.glosses[0]!, entry.upos);
  hints.push(say(language, `En anglais\u00A0: ${quoted(gloss)}.`, `In English: “${gloss}”.`));
  hints.push(
    say(language, `Il commence par ${quoted(beginning)}.`, `It begins with ${quotedIn(language, beginning)}.`)
  );
  return hints;
}

/** What a wrong word means, and that the article says something else. */
export function whyWrong({ entry, form }: WrongWord, target: Target, language: Language): Distractor {
  const { glosses } = entry.senses[0]!;
  const definition = definitionOf(entry.senses[0]!);
  const gloss = spokenGloss(glosses[0]!, entry.upos);
  const wanted = spokenGloss(target.sense.glosses[0]!, entry.upos);
  const meaning = definition
    ? `${quoted(entry.lemma)}\u00A0: ${definition}`
    : `${quoted(entry.lemma)} veut dire ${quoted(gloss)}`;
  return {
    text: form,
    why: say(
      language,
      `${meaning}. L’article dit ${quoted(target.entry.lemma)} (${quoted(wanted)}).`,
      `“${entry.lemma}” means “${gloss}”; the article says “${target.entry.lemma}” (“${wanted}”).`
    )
  };
}

/** What a wrong word means, beside the word that the question is about. */
export function whyOther({ entry }: WrongWord, target: Target, language: Language): Distractor {
  const { glosses } = entry.senses[0]!;
  const definition = definitionOf(entry.senses[0]!);
  const gloss = spokenGloss(glosses[0]!, entry.upos);
  const meaning = definition ?? `en anglais ${quoted(gloss)}`;
  return {
    text: entry.lemma,
    why: say(
      language,
      `${quoted(entry.lemma)}\u00A0: ${meaning}. Ce n’est pas ce qui est demandé pour ${quoted(target.entry.lemma)}.`,
      `“${entry.lemma}” means “${gloss}”: that is not what is asked for “${target.entry.lemma}”.`
    )
  };
}
