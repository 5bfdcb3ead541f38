import { describe, expect, test } from 'vitest';
import { checkAnswer } from './check-answer.ts';
import type { Answer, Exercise, Given, Prompt } from './exercise.ts';

function item(prompt: Prompt, answer: Answer, accepted: readonly unknown[], rest: Partial<Exercise> = {}): Exercise {
  const source = { start: 0, end: 4, text: 'Oui.' };
  return {
    id: 'Z9-1',
    kind: 'Z9',
    skill: 'à venir',
    level: 'B1',
    score: 1,
    fact: 'fait',
    prompt,
    answer,
    accepted,
    hints: [],
    source,
    sources: [source],
    evidence: 'proof',
    paragraphs: [1],
    why: '',
    distractors: [],
    ...rest
  };
}

const base = { question: 'Vrai, faux ou non dit ?', text: null };
const choose = item({ ...base, form: 'choose', options: ['Vrai', 'Faux', 'Non dit'] }, 'Faux', ['Faux']);
const type = item(
  { ...base, form: 'type', text: 'La (1) _____ de la (2) _____' },
  ['promesse', 'Chine'],
  [['promesse', 'garantie'], ['Chine']]
);
const order = item(
  { ...base, form: 'order', options: ['b', 'a', 'c'] },
  ['a', 'b', 'c'],
  [
    ['a', 'b', 'c'],
    ['a', 'c', 'b']
  ]
);
const match = item(
  { ...base, form: 'match', left: ['(1)', '(2)'], options: ['loyer', 'four', 'pain'] },
  [
    ['(1)', 'four'],
    ['(2)', 'loyer']
  ],
  [
    [
      ['(1)', 'four'],
      ['(2)', 'loyer']
    ]
  ]
);
const mark = item(
  {
    ...base,
    form: 'mark',
    text: 'Il ne vient pas.',
    spans: [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 12, end: 15 }
    ]
  },
  [1, 2],
  [[1, 2]]
);
const reveal = item(
  { ...base, form: 'reveal', card: 'c1', direction: 'en>fr' },
  ['désaccord'],
  ['désaccord', 'différend']
);

describe('checkAnswer', () => {
  test.each<[string, Exercise, Given, 'right' | 'almost' | 'wrong']>([
    ['choose', choose, 'Faux', 'right'],
    ['choose', choose, 'Vrai', 'wrong'],
    ['choose', choose, 'faux', 'wrong'],
    ['choose', choose, '', 'wrong'],
    ['type', type, ['garantie', 'Chine'], 'right'],
    ['type', type, ['garantie', 'chine'], 'almost'],
    ['type', type, ['garantie', ''], 'wrong'],
    ['type', type, ['garantie'], 'wrong'],
    ['order', order, ['a', 'c', 'b'], 'right'],
    ['order', order, ['b', 'a', 'c'], 'wrong'],
    ['order', order, ['a', 'b'], 'wrong'],
    [
      'match',
      match,
      [
        ['(2)', 'loyer'],
        ['(1)', 'four']
      ],
      'right'
    ],
    [
      'match',
      match,
      [
        ['(1)', 'pain'],
        ['(2)', 'loyer']
      ],
      'wrong'
    ],
    ['match', match, [['(1)', 'four']], 'wrong'],
    ['mark', mark, [2, 1], 'right'],
    ['mark', mark, [1], 'wrong'],
    ['mark', mark, [0, 1, 2], 'wrong'],
    ['reveal', reveal, { recalled: true }, 'right'],
    ['reveal', reveal, { recalled: false }, 'wrong'],
    ['reveal', reveal, 'differend', 'almost'],
    ['another shape', order, 'a b c', 'wrong'],
    ['another shape', choose, { recalled: true }, 'wrong']
  ])('%s %#', (_, exercise, given, expected) => {
    expect(checkAnswer(exercise, given).mark).toBe(expected);
  });

  test('one entry a gap, with what was expected there', () => {
    const verdict = checkAnswer(type, ['garantie', 'Taïwan']);
    expect(verdict.gaps.map(({ mark, expected, given }) => [mark, expected, given])).toEqual([
      ['right', 'garantie', 'garantie'],
      ['wrong', 'Chine', 'Taïwan']
    ]);
  });

  test('an order is corrected to the nearest of the right ones', () => {
    expect(checkAnswer(order, ['a', 'c', 'd']).gaps.map(({ expected }) => expected)).toEqual(['a', 'c', 'b']);
  });

  test('what was wrongly marked and what was missed are both told', () => {
    expect(checkAnswer(mark, [0, 1]).gaps.map(({ mark, expected, given }) => [mark, expected, given])).toEqual([
      ['wrong', '', 'Il'],
      ['right', 'ne', 'ne'],
      ['wrong', 'pas', '']
    ]);
  });

  test('an expected mistake belongs to its gap', () => {
    const exercise = { ...type, distractors: [{ text: 'promesses', why: 'Le nom est au singulier.', gap: 0 }] };
    expect(checkAnswer(exercise, ['promesses', 'Chine'])).toMatchObject({ mark: 'wrong', slips: ['agreement'] });
    expect(checkAnswer(type, ['promesses', 'Chine']).mark).toBe('almost');
  });

  test('a prompt form from a newer version is wrong, not an error', () => {
    const exercise = { ...choose, prompt: { ...choose.prompt, form: 'draw' } as unknown as Prompt };
    expect(checkAnswer(exercise, 'Faux').mark).toBe('wrong');
  });
});
