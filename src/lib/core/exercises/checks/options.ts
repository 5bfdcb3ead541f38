import { isRight } from '../compare.ts';
import type { Check } from './check.ts';
import { folded, optionsOf } from './text.ts';

/** The key is there once, every option but it is a distractor, and no distractor would be accepted. */
export const oneKey: Check = {
  name: 'one-key',
  why: { fr: 'La clé n’est pas la seule bonne réponse.', en: 'The key is not the only right answer.' },
  fails({ exercise }) {
    const { prompt, answer, accepted, distractors } = exercise;
    if (prompt.form === 'choose') {
      const options = optionsOf(exercise);
      const wrong = options.filter((option) => option !== answer);
      const same = (a: readonly string[], b: readonly string[]): boolean =>
        [...a].sort().join('\n') === [...b].sort().join('\n');
      return (
        options.length < 2 ||
        options.length - wrong.length !== 1 ||
        !accepted.includes(answer) ||
        wrong.some((option) => accepted.includes(option)) ||
        !same(
          wrong,
          distractors.map(({ text }) => text)
        )
      );
    }
    if (prompt.form === 'type') {
      const answers = answer as readonly string[];
      const lists = accepted as readonly (readonly string[])[];
      if (answers.length !== lists.length || answers.some((text, gap) => !lists[gap]!.includes(text))) return true;
      return distractors.some(({ text, gap }) => lists[gap ?? 0] && isRight(text, lists[gap ?? 0]!));
    }
    const whole = JSON.stringify(answer);
    return prompt.form !== 'reveal' && !accepted.some((one) => JSON.stringify(one) === whole);
  }
};

/** No option twice, be it in another case or with another apostrophe. */
export const noDuplicateOptions: Check = {
  name: 'no-duplicate-options',
  why: { fr: 'Deux options sont identiques.', en: 'Two options are the same.' },
  fails({ exercise }) {
    if (exercise.prompt.form === 'order') return false;
    const options = optionsOf(exercise);
    // « a » and « à », « État » and « état » are different answers in grammar; apostrophes and spaces never are.
    const keys = options.map((option) =>
      /^G/.test(exercise.kind) ? option.replace(/’/g, "'").trim() : folded(option)
    );
    return new Set(keys).size !== options.length;
  }
};

/** Options look alike: all or none with a digit, a capital, a final stop, a unit (« 48 % » beside « 68 »). */
export const optionsOneClass: Check = {
  name: 'options-one-class',
  why: { fr: 'Les options ne sont pas de la même sorte.', en: 'The options are not of one class.' },
  fails({ exercise, family }) {
    if (exercise.prompt.form !== 'choose' || family === 'grammar') return false;
    const options = optionsOf(exercise);
    const marks: readonly ((option: string) => string | boolean)[] = [
      (option) => /\d/.test(option),
      (option) => /[.!?]$/.test(option),
      (option) => /%$|€$/.test(option),
      // A name alone against a common noun alone; « l’Orne » and « Paris » both hold a capital.
      (option) => /\p{Lu}/u.test(option) || (/\d/.test(option) && 'number')
    ];
    // Phrases (« restreindre l’accès des Chinois ») may hold a name or none.
    const arePhrases = options.every((option) => option.split(' ').length >= 3 && /^\p{Ll}/u.test(option));
    const isNaming = /^(?:C3|C4|C5|C6)$/.test(exercise.kind) || arePhrases;
    return marks.some((mark, i) => !(isNaming && i === 3) && new Set(options.map(mark)).size > 1);
  }
};

/** The key is not told by being much longer or much shorter than the rest. */
export const lengthTelltale: Check = {
  name: 'length-telltale',
  why: { fr: 'La longueur de la bonne réponse la trahit.', en: 'The length of the right answer gives it away.' },
  fails({ exercise }) {
    if (exercise.prompt.form !== 'choose') return false;
    const key = (exercise.answer as string).length;
    const others = optionsOf(exercise)
      .filter((option) => option !== exercise.answer)
      .map((option) => option.length);
    if (others.length < 2) return false;
    const [longest, shortest] = [Math.max(...others), Math.min(...others)];
    return (key > 1.35 * longest && key - longest > 6) || (key < 0.6 * shortest && shortest - key > 8);
  }
};
