import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import { isProblem, makeArticle } from '../article/make-article.ts';
import { analyse } from './analyse.ts';
import { entitiesIn, expressionsIn, verbGroupsIn, wordsWithin } from './by-sentence.ts';

const article = makeArticle(
  'À Rennes, Anne Le Goff a mis l’accent sur le port. Il pleut. En revanche, le maire du Havre n’a pas répondu à Paris mardi.'
);
if (isProblem(article)) throw new Error(article.problem);
const doc = analyse(article, await frenchFromDisk());
const textOf = ({ start, end }: { start: number; end: number }): string => doc.article.text.slice(start, end);

describe('by sentence', () => {
  test('each layer is parted and nothing is lost', () => {
    const numbers = [...doc.sentences.keys()];
    expect(numbers.flatMap((n) => verbGroupsIn(doc, n))).toEqual(doc.verbGroups);
    expect(numbers.flatMap((n) => entitiesIn(doc, n))).toEqual(doc.entities);
    expect(numbers.flatMap((n) => expressionsIn(doc, n))).toEqual(doc.expressions);
    expect(verbGroupsIn(doc, 1).map(({ lemma }) => lemma)).toEqual(['pleuvoir']);
    expect(entitiesIn(doc, 2).map(textOf)).toContain('Paris');
  });

  test.each([-1, 3, 99])('there is no sentence %s', (number) => {
    expect([verbGroupsIn(doc, number), entitiesIn(doc, number), expressionsIn(doc, number)]).toEqual([[], [], []]);
  });
});

test.each([
  ['Anne Le Goff', ['Anne', 'Le', 'Goff']],
  ['maire du Havre', ['maire', 'de', 'le', 'Havre']],
  ['port. Il', ['port', '.', 'Il']],
  ['nne Le Gof', ['Le']],
  ['mardi.', ['mardi', '.']],
  ['', []]
])('the words within « %s » are %j', (span, forms) => {
  const start = doc.article.text.indexOf(span);
  expect(wordsWithin(doc, { start, end: start + span.length }).map(({ form }) => form)).toEqual(forms);
});
