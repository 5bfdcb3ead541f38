import type { GatherProblem } from '$lib/state/gather.svelte.ts';
import type { InputProblem } from '$lib/state/add.svelte.ts';
import type { Language } from '$lib/core/exercises/exercise.ts';
import { formatNumber } from '../messages/format.ts';
import type { Messages } from '../messages/fr.ts';

/** The sentence for a text, file or analysis that failed: what happened, that the text is safe, what to do. */
export function problemText(problem: GatherProblem | InputProblem, m: Messages, language: Language): string {
  switch (problem.problem) {
    case 'empty':
      return m.problems.empty;
    case 'too-short':
      return m.problems.tooShort(problem.words);
    case 'too-long':
      return m.problems.tooLong(formatNumber(problem.characters, language), formatNumber(problem.longest, language));
    case 'only-url':
      return m.problems.onlyUrl;
    case 'binary':
      return m.problems.binary;
    case 'not-french': {
      const name = (m.problems.languages as Readonly<Record<string, string>>)[problem.language ?? ''];
      return name === undefined ? m.problems.notFrenchUnsure : m.problems.notFrench(name);
    }
    case 'data':
      return m.add.failedData;
    case 'crash':
      return m.add.failedCrash;
    case 'nothing-made':
      return m.add.nothingMade;
    case 'file-unread':
      return m.add.unreadFile(problem.name);
    case 'file-format':
      return m.add.wrongFile(problem.name);
    case 'file-too-large':
      return m.add.hugeFile(problem.name);
    case 'clipboard':
      return m.add.clipboardRefused;
  }
}
