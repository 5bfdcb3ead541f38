import type { Article } from '../article/article.ts';
import type { Exercise, Flashcard } from '../exercises/exercise.ts';
import type { StudySet } from '../exercises/study-set.ts';
import type { Card, CardId, Memory } from './card.ts';

/** What is remembered of a card that was never asked, due from `now` (epoch milliseconds) on. */
export function newMemory(now: number): Memory {
  return {
    phase: 'new',
    due: now,
    stability: 0,
    difficulty: 0,
    repetitions: 0,
    lapses: 0,
    step: 0,
    intervalDays: 0,
    lastReview: null
  };
}

/**
 * Makes the cards of an article's set, one an exercise, in the order of first presentation: comprehension, which is
 * answered with the text fresh in mind; then what is recognised; then what is produced. Within the last two,
 * vocabulary and grammar take turns, so that a sitting is varied. `now` is epoch milliseconds.
 */
export function deckFrom(article: Pick<Article, 'id'>, set: StudySet, now: number): Card[] {
  const flashcards = new Map(set.cards.map((card) => [card.id, card]));
  const stage = (wanted: Stage): Exercise[] => set.exercises.filter((exercise) => stageOf(exercise) === wanted);
  const ordered = [...stage('comprehension'), ...takeTurns(stage('recognition')), ...takeTurns(stage('production'))];
  return ordered.map((exercise, order) => ({
    id: exercise.id as CardId,
    article: article.id,
    exercise,
    flashcard: flashcardOf(exercise, flashcards),
    repeats: stageOf(exercise) !== 'comprehension',
    sibling: siblingKey(exercise),
    order,
    added: now,
    memory: newMemory(now),
    suspended: false
  }));
}

/** What an exercise asks of the learner: to understand the text, to recognise a form or meaning, or to produce one. */
export type Stage = 'comprehension' | 'recognition' | 'production';

/** The stage of an exercise: by family for comprehension (« C2 »), else by the form of its prompt. */
export function stageOf({ kind, prompt }: Exercise): Stage {
  if (kind.startsWith('C')) return 'comprehension';
  if (prompt.form === 'reveal') return prompt.direction === 'fr>en' ? 'recognition' : 'production';
  return prompt.form === 'type' || prompt.form === 'order' ? 'production' : 'recognition';
}

/** Facts that name one word: « mot:accès », « mot:accès:en>fr », « genre : accès »; a list of words is none. */
const WORD_FACT =
  /^(?:mot|genre|préposition|famille|synonyme|contraire|expression)\s*:\s*([^:,]+?)(?::(?:fr>en|en>fr))?$/u;

/** The word that an exercise is about, as its fact names it; null when it is about none or several. */
export function wordOf({ fact }: Pick<Exercise, 'fact'>): string | null {
  return WORD_FACT.exec(fact)?.[1] ?? null;
}

/** Cards on one word are siblings whatever they ask of it: the back of a flashcard shows the gender, too. */
function siblingKey(exercise: Exercise): string {
  const word = wordOf(exercise);
  return word === null ? exercise.fact : `mot:${word}`;
}

function flashcardOf({ prompt }: Exercise, flashcards: ReadonlyMap<string, Flashcard>): Flashcard | null {
  return prompt.form === 'reveal' ? (flashcards.get(prompt.card) ?? null) : null;
}

/**
 * Families take turns in proportion to their number, each in its own order: V V G V V G for four words and two drills.
 */
function takeTurns(exercises: readonly Exercise[]): Exercise[] {
  const sizes = new Map<string, number>();
  for (const { kind } of exercises) sizes.set(kind[0]!, (sizes.get(kind[0]!) ?? 0) + 1);
  const seen = new Map<string, number>();
  const placed = exercises.map((exercise, index) => {
    const family = exercise.kind[0]!;
    const rank = seen.get(family) ?? 0;
    seen.set(family, rank + 1);
    return { exercise, index, place: (rank + 0.5) / sizes.get(family)! };
  });
  return placed.sort((a, b) => a.place - b.place || a.index - b.index).map(({ exercise }) => exercise);
}
