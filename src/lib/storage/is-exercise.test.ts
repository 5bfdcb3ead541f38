import { describe, expect, test } from 'vitest';
import { exerciseOf } from '$lib/core/deck/card.fixture.ts';
import type { Exercise } from '$lib/core/exercises/exercise.ts';
import { isExercise } from './is-exercise.ts';

const base = { question: 'Quel mot\u00A0?', text: null };
const prompts = {
  choose: { form: 'choose', ...base, options: ['accès', 'hausse'] },
  type: { form: 'type', ...base, text: 'Un _____.' },
  order: { form: 'order', ...base, options: ['ouvre', 'elle'] },
  match: { form: 'match', ...base, left: ['accès'], options: ['access'] },
  mark: { form: 'mark', ...base, text: 'Il dit', spans: [{ start: 0, end: 2 }] },
  reveal: { form: 'reveal', ...base, card: 'f', direction: 'fr>en' },
  'heard and typed': { form: 'type', ...base, audio: { text: 'Il dit.' } },
  'of a newer version': { form: 'draw', ...base, canvas: 3 }
};

describe('an exercise', () => {
  test.each(Object.entries(prompts))('with a prompt %s', (_, prompt) => {
    expect(isExercise({ ...exerciseOf({ id: 'x' }), prompt })).toBe(true);
  });

  test.each<[string, object]>([
    ['of an unknown kind', { kind: 'Z9' }],
    ['with a rule', { rule: 'Devant une voyelle, « le » devient « l’ ».' }],
    ['with a list of pairs as answer', { answer: [['accès', 'access']], accepted: [[['accès', 'access']]] }],
    ['with more than is known', { audience: 'adultes' }]
  ])('%s', (_, change) => {
    expect(isExercise({ ...exerciseOf({ id: 'x' }), ...change })).toBe(true);
  });
});

describe('no exercise', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'V3'],
    ['a list', []],
    ['nothing in it', {}]
  ])('%s', (_, value) => {
    expect(isExercise(value)).toBe(false);
  });

  test.each(Object.keys(exerciseOf({ id: 'x' })) as (keyof Exercise)[])('without its %s', (key) => {
    const { [key]: _gone, ...rest } = exerciseOf({ id: 'x' });
    expect(isExercise(rest)).toBe(false);
  });

  test.each<[string, object]>([
    ['an empty kind', { kind: '' }],
    ['a level that there is not', { level: 'D1' }],
    ['a score that is no number', { score: NaN }],
    ['a hint that is no text', { hints: [1] }],
    ['a rule that is no text', { rule: 3 }],
    ['a source without its text', { source: { start: 0, end: 3 } }],
    ['choices that are missing', { prompt: { form: 'choose', ...base } }],
    ['a side that is missing', { prompt: { form: 'match', ...base, options: [] } }],
    ['a direction that there is not', { prompt: { form: 'reveal', ...base, card: 'f', direction: 'en>de' } }],
    ['nothing to hear', { prompt: { form: 'type', ...base, audio: {} } }],
    ['a newer prompt without a question', { prompt: { form: 'draw', text: null } }],
    ['a distractor without a reason', { distractors: [{ text: 'hausse' }] }]
  ])('%s', (_, change) => {
    expect(isExercise({ ...exerciseOf({ id: 'x' }), ...change })).toBe(false);
  });
});
