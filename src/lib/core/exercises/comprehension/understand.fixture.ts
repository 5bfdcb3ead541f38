import { frenchFromDisk } from '../../../../../scripts/french-files.ts';
import { isProblem, makeArticle } from '../../article/make-article.ts';
import { analyse } from '../../document/analyse.ts';
import type { Doc } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { ExerciseType, Prompt } from '../exercise.ts';
import { chanceFrom } from '../chance.ts';

/** For tests: a text analysed with the real language data. */
export async function understand(text: string): Promise<{ doc: Doc; french: French }> {
  const french = await frenchFromDisk();
  const made = makeArticle(text);
  if (isProblem(made)) throw new Error(made.problem);
  return { doc: analyse(made, french), french };
}

/** For tests: what a kind shows for a text, with its key. */
export async function shownBy(type: ExerciseType, text: string): Promise<{ prompt: Prompt; answer: unknown }[]> {
  const { doc, french } = await understand(text);
  const drafts = type.generate(doc, { french, language: 'fr', known: new Set() });
  return drafts.map((draft) => ({ prompt: type.present(draft, chanceFrom(1)).prompt, answer: draft.answer }));
}
