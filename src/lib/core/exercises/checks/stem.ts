import type { Check } from './check.ts';
import { answerTexts, fill, GAP, holds, optionsOf } from './text.ts';

/**
 * The key cannot be read in the question, nor in the text around the gap.
 *
 * Grammar shows small words everywhere (« a », « du »); there only the question must not say the key. A bare text that
 * is not gapped (« Dans cette phrase, que désigne l’île ? ») may hold it: to find it there is the task.
 */
export const notInStem: Check = {
  name: 'not-in-stem',
  why: { fr: 'La réponse se lit dans l’énoncé.', en: 'The answer can be read in the prompt.' },
  fails({ exercise, family }) {
    const { question, text, form } = exercise.prompt;
    if (form === 'order' || form === 'match') return false;
    // « Vrai, faux ou non dit ? » names all its options.
    if (form === 'choose' && optionsOf(exercise).every((option) => holds(question, option))) return false;
    const keys = answerTexts(exercise).filter((key) => key.length >= 3);
    if (keys.some((key) => holds(question, key))) return true;
    if (family === 'grammar' || text === null) return false;
    const isGapped = text.search(GAP) >= 0 || form === 'reveal';
    return isGapped && keys.some((key) => holds(text, key));
  }
};

/** « Que est-ce que la enquête montre ? »: a small word before a vowel drops its own; before h it depends on the word. */
export const elision: Check = {
  name: 'elision',
  why: { fr: 'Une élision manque ou est de trop.', en: 'An elision is missing or wrong.' },
  fails({ exercise, family }, { french }) {
    const { question, text } = exercise.prompt;
    const texts = [question.replace(/«[^»]*»/g, '')];
    if (family !== 'grammar' && text !== null && exercise.prompt.form === 'choose' && text.search(GAP) >= 0) {
      texts.push(...optionsOf(exercise).map((option) => fill(text, [option])));
    }
    return texts.some((one) => hasBadElision(one, (word) => french.lexicon.isAspirated(word)));
  }
};

const WHOLE = /(?<![\p{L}’'-])(?:que|de|le|la|je|ne|se|me|te|jusque|lorsque|puisque) ([aàâeéèêiîoôuœhy]\p{L}*)/giu;
const CUT = /(?<![\p{L}])(?:qu|d|l|j|n|s|m|t)[’'](\p{L}+)/giu;
/** Before these nothing is cut although a vowel is heard or written. */
const NEVER_CUT = /^(?:onz\p{L}*|oui|ouistiti|un(?:ième)?|uhlan|ululer|y(?!eux$|lang|on|s)\p{L}+)$/iu;

/** Whether a text breaks the rule of elision; `isAspirated` knows the words in h. */
export function hasBadElision(text: string, isAspirated: (word: string) => boolean): boolean {
  const staysWhole = (word: string): boolean => NEVER_CUT.test(word) || (/^h/i.test(word) && isAspirated(word));
  for (const [whole, word] of text.matchAll(WHOLE)) {
    // « donne-le à Paul », « la une »: pronouns after the verb and names of things stay whole.
    if (/-\p{L}+ $/u.test(whole) || /^[A-Z]$/.test(word!)) continue;
    if (!staysWhole(word!)) return true;
  }
  for (const [, word] of text.matchAll(CUT)) {
    if (/^[^aàâeéèêiîoôuœhy]/i.test(word!)) return true;
    if (/^h/i.test(word!) && isAspirated(word!)) return true;
  }
  return false;
}

/** « Qui ont lancé… ? »: what a question word asks of the verb after it. */
export const stemAgreement: Check = {
  name: 'stem-agreement',
  why: { fr: 'L’énoncé est mal accordé.', en: 'The question does not agree.' },
  fails({ exercise: { prompt } }) {
    const { question } = prompt;
    return (
      /^Qui (?:ont|sont|vont|font|étaient|avaient|\p{Ll}+(?:èrent|irent|urent|aient))\b/u.test(question) ||
      /\b(?:a|va|\p{Ll}+[ae]) (?:il|elle|on)\b/u.test(question) ||
      /(?:^|[ \p{Ll}])[ae]-(?:il|elle|on)\b/u.test(question) ||
      /^(?:Qu’est ce|Est ce)\b/.test(question)
    );
  }
};
