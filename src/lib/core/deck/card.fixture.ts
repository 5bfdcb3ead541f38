import type { ArticleId } from '../article/article.ts';
import type { Exercise, Flashcard, Prompt } from '../exercises/exercise.ts';
import type { Card, CardId } from './card.ts';
import { newMemory } from './deck.ts';

/** For tests: 3 March 2026, 10:00 UTC. */
export const MORNING = Date.UTC(2026, 2, 3, 10);

const SENTENCE = 'Antony Blinken a renouvelé son assurance à la Chine.';

/** For tests: a typed gap on « assurance », or what the overrides make of it. */
export function exerciseOf(overrides: Partial<Exercise> & { readonly id: string }): Exercise {
  const source = { start: 0, end: SENTENCE.length, text: SENTENCE };
  const prompt: Prompt = {
    form: 'type',
    question: 'Quel mot manque\u00A0?',
    text: SENTENCE.replace('assurance', '_____')
  };
  return {
    kind: 'V3',
    skill: 'le mot dans sa phrase',
    level: 'B1',
    score: 0.8,
    fact: `mot:${overrides.id}`,
    prompt,
    answer: ['assurance'],
    accepted: [['assurance']],
    hints: ['Un nom féminin.', 'Il commence par «\u00A0a\u00A0».'],
    source,
    sources: [source],
    evidence: 'proof',
    paragraphs: [1],
    why: 'Un mot courant de la presse.',
    distractors: [],
    ...overrides
  };
}

/** For tests: both sides of « une assurance ». */
export function flashcardOf(id: string, lemma = 'assurance'): Flashcard {
  return {
    id,
    lemma,
    pos: 'NOUN',
    gender: 'Fem',
    ipa: 'asyʁɑ̃s',
    translations: ['assurance', 'insurance'],
    form: lemma,
    sentence: { start: 0, end: SENTENCE.length, text: SENTENCE },
    level: 'B1'
  };
}

/** For tests: a new card with its exercise. */
export function cardOf(
  id: string,
  card: Partial<Omit<Card, 'id' | 'exercise'>> & { exercise?: Partial<Exercise> } = {}
): Card {
  const exercise = exerciseOf({ ...card.exercise, id });
  return {
    article: 'a1' as ArticleId,
    flashcard: null,
    repeats: !exercise.kind.startsWith('C'),
    sibling: exercise.fact,
    order: 0,
    added: MORNING,
    memory: newMemory(MORNING),
    suspended: false,
    ...card,
    id: id as CardId,
    exercise
  };
}
