import { describe, expect, test } from 'vitest';
import { article01, setOf } from './set.fixture.ts';
import { cardOf, exerciseOf, flashcardOf, MORNING } from './card.fixture.ts';
import { isRetired } from './card.ts';
import { deckFrom, newMemory, stageOf, wordOf } from './deck.ts';
import type { Exercise, Prompt } from '../exercises/exercise.ts';

const choose: Prompt = {
  form: 'choose',
  question: 'Quel mot manque\u00A0?',
  text: 'Une _____.',
  options: ['assurance', 'hausse']
};
const type: Prompt = { form: 'type', question: 'Quel mot manque\u00A0?', text: 'Une _____.' };
const order: Prompt = { form: 'order', question: 'Remettez dans l’ordre.', text: null, options: ['ouvre', 'elle'] };
const reveal = (direction: 'fr>en' | 'en>fr'): Prompt => ({
  form: 'reveal',
  question: 'Que veut dire ce mot\u00A0?',
  text: null,
  card: 'f1',
  direction
});

describe('stageOf', () => {
  test.each<[string, Prompt, string]>([
    ['C2', choose, 'comprehension'],
    ['C10', type, 'comprehension'],
    ['C7', order, 'comprehension'],
    ['V1', reveal('fr>en'), 'recognition'],
    ['V1', reveal('en>fr'), 'production'],
    ['V2', choose, 'recognition'],
    ['V3', type, 'production'],
    ['V11', type, 'production'],
    ['G4', choose, 'recognition'],
    ['G10', order, 'production'],
    ['Z9', choose, 'recognition']
  ])('%s asked by %o is %s', (kind, prompt, expected) => {
    expect(stageOf(exerciseOf({ id: 'x', kind, prompt }))).toBe(expected);
  });
});

describe('deckFrom', () => {
  const exercises: Exercise[] = [
    exerciseOf({ id: 'v3', kind: 'V3', fact: 'mot:assurance', prompt: type }),
    exerciseOf({ id: 'v1b', kind: 'V1', fact: 'mot:assurance:en>fr', prompt: reveal('en>fr') }),
    exerciseOf({ id: 'g1', kind: 'G1', fact: 'genre:accès', prompt: choose }),
    exerciseOf({ id: 'c2', kind: 'C2', fact: 'durée', prompt: choose }),
    exerciseOf({ id: 'v1a', kind: 'V1', fact: 'mot:assurance', prompt: reveal('fr>en') }),
    exerciseOf({ id: 'v2', kind: 'V2', fact: 'mot:hausse', prompt: choose }),
    exerciseOf({ id: 'c3', kind: 'C3', fact: 'qui', prompt: choose })
  ];
  const cards = deckFrom(article01, setOf(exercises, [flashcardOf('f1')]), MORNING);

  test('comprehension, then recognition, then production; each in the order of the set', () => {
    expect(cards.map(({ id }) => id)).toEqual(['c2', 'c3', 'v1a', 'g1', 'v2', 'v3', 'v1b']);
    expect(cards.map((card) => card.order)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('vocabulary and grammar take turns', () => {
    const many = ['V2', 'V2', 'V2', 'V2', 'G1', 'G1'].map((kind, i) =>
      exerciseOf({ id: `${i}`, kind, prompt: choose })
    );
    const kinds = deckFrom(article01, setOf(many), MORNING).map((card) => card.exercise.kind);
    expect(kinds).toEqual(['V2', 'G1', 'V2', 'V2', 'G1', 'V2']);
  });

  test('both directions and the gap are siblings; another word is not', () => {
    const of = (id: string) => cards.find((card) => card.id === id)!.sibling;
    expect(new Set(['v1a', 'v1b', 'v3'].map(of)).size).toBe(1);
    expect(of('v2')).not.toBe(of('v3'));
    expect(of('g1')).not.toBe(of('v3'));
  });

  test('only comprehension is asked once', () => {
    expect(cards.filter(({ repeats }) => !repeats).map(({ id }) => id)).toEqual(['c2', 'c3']);
  });

  test('a reveal prompt carries its flashcard, others carry none', () => {
    expect(cards.filter(({ flashcard }) => flashcard).map(({ id }) => id)).toEqual(['v1a', 'v1b']);
  });

  test('a flashcard that is missing leaves the card without one', () => {
    const [card] = deckFrom(article01, setOf([exercises[1]!], []), MORNING);
    expect(card!.flashcard).toBeNull();
  });

  test('everything starts new and due', () => {
    expect(
      cards.every(({ memory, added }) => memory.phase === 'new' && memory.due === MORNING && added === MORNING)
    ).toBe(true);
  });

  test('an empty set makes an empty deck', () => {
    expect(deckFrom(article01, setOf([]), MORNING)).toEqual([]);
  });
});

describe('wordOf', () => {
  test.each<[string, string | null]>([
    ['mot:assurance', 'assurance'],
    ['mot:assurance:en>fr', 'assurance'],
    ['mot:mettre l’accent sur', 'mettre l’accent sur'],
    ['genre : accès', 'accès'],
    ['préposition:accuser', 'accuser'],
    ['contraire:hausse', 'hausse'],
    ['genre : accès, hausse, mesure', null],
    ['sens:accès hausse', null],
    ['conjugaison : soutenir, present, 3 Plur', null],
    ['dictée:Il a dit : « oui ».', null],
    ['mot:', null],
    ['dit:0123456789abcdef', null]
  ])('%s: %s', (fact, expected) => {
    expect(wordOf({ fact })).toBe(expected);
  });
});

describe('isRetired', () => {
  const review = { ...newMemory(MORNING), phase: 'review' as const };
  const learning = { ...newMemory(MORNING), phase: 'learning' as const };
  test.each([
    [false, review, true],
    [false, learning, false],
    [false, newMemory(MORNING), false],
    [true, review, false]
  ])('repeats %s in phase %o: %s', (repeats, memory, expected) => {
    expect(isRetired(cardOf('x', { repeats, memory }))).toBe(expected);
  });
});
