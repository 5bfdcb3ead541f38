import { expect, test } from 'vitest';
import type { Slip } from '../exercises/exercise.ts';
import { grade } from './grade.ts';
import type { Rating } from './review-log.ts';

test.each<[string, 'right' | 'almost' | 'wrong', Slip[], number, number, boolean, Rating]>([
  ['right', 'right', [], 0, 2, false, 'good'],
  ['wrong', 'wrong', [], 0, 2, false, 'again'],
  ['wrong with a slip', 'wrong', ['tense'], 0, 2, false, 'again'],
  ['wrong after a hint', 'wrong', [], 1, 2, false, 'again'],
  ['a capital missing: « pékin »', 'almost', ['capital'], 0, 0, false, 'good'],
  ['a letter swapped: « gouvernemnet »', 'almost', ['typo'], 0, 0, false, 'good'],
  ['an accent missing: « acces »', 'almost', ['accent'], 0, 0, false, 'hard'],
  ['no agreement: « accusé » for « accusée »', 'almost', ['agreement'], 0, 0, false, 'hard'],
  ['no elision: « le accès »', 'almost', ['elision'], 0, 0, false, 'hard'],
  ['« le mesure »', 'almost', ['article'], 0, 0, false, 'hard'],
  ['the harmless slip does not cover the other', 'almost', ['capital', 'accent'], 0, 0, false, 'hard'],
  ['right with the first of three hints', 'right', [], 1, 3, false, 'hard'],
  ['right with two of three', 'right', [], 2, 3, false, 'hard'],
  ['right when all was said', 'right', [], 3, 3, false, 'again'],
  ['right with the only hint', 'right', [], 1, 1, false, 'hard'],
  ['almost with the only hint', 'almost', ['capital'], 1, 1, false, 'hard'],
  ['« My answer was right »', 'wrong', [], 0, 2, true, 'good'],
  ['« My answer was right » for a missing accent', 'almost', ['accent'], 0, 2, true, 'good'],
  ['« My answer was right » after a hint', 'wrong', [], 1, 2, true, 'hard'],
  ['« My answer was right » when all was said', 'wrong', [], 2, 2, true, 'again']
])('%s', (_, mark, slips, hints, hintsOffered, overruled, expected) => {
  expect(grade({ mark, slips }, { hints, hintsOffered, overruled })).toBe(expected);
});
