import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrefixIndex } from './prefix-index.ts';

const NAMES = ['Le Havre', 'Le', 'Lens', "L'Haÿ-les-Roses", 'Saint-Denis', 'États-Unis', 'Lens', "d'abord", 'en effet'];
const index = new PrefixIndex(NAMES);

test.each([
  ['Le', [0, 1]],
  ['Lens', [2, 6]],
  ["L'", [3]],
  ['Saint', [4]],
  ['Saint-Denis', [4]],
  ['États-Unis', [5]],
  ["d'", [7]],
  ['en', [8]],
  ['L', [3]],
  ['len', []],
  ['Zagreb', []],
  ['Saint-Denise', []]
])('%s begins %j', (word, places) => {
  expect(index.beginningWith(word)).toEqual(places);
});

test('finds what a search of the list finds', () => {
  const word = fc.stringMatching(/^[aé’' (]{1,4}$/);
  fc.assert(
    fc.property(fc.array(word), word, (names, wanted) => {
      const expected = names.flatMap((name, place) =>
        name.startsWith(wanted) && !(/\p{L}$/u.test(wanted) && /^\p{L}/u.test(name.slice(wanted.length))) ? [place] : []
      );
      expect(new PrefixIndex(names).beginningWith(wanted)).toEqual(expected);
    })
  );
});
