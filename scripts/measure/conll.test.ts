import { describe, expect, test } from 'vitest';
import { pairedWords, rawText, readConll, scoreConll } from './conll.ts';

const row = (id: string, form: string, lemma: string, upos: string, head = '_', relation = '_'): string =>
  [id, form, lemma, upos, '_', '_', head, relation, '_', '_'].join('\t');
const GOLD = [
  '# text = Il parle du prix.',
  row('1', 'Il', 'il', 'PRON', '2', 'nsubj'),
  row('2', 'parle', 'parler', 'VERB', '0', 'root'),
  row('3-4', 'du', '_', '_'),
  row('3', 'de', 'de', 'ADP', '5', 'case'),
  row('4', 'le', 'le', 'DET', '5', 'det'),
  row('5', 'prix', 'prix', 'NOUN', '2', 'obl:arg'),
  row('6', '.', '.', 'PUNCT', '2', 'punct'),
  '',
  ''
].join('\n');

describe('scores', () => {
  test('a file against itself is all right', () => {
    expect(scoreConll(readConll(GOLD), readConll(GOLD))).toEqual({
      tokens: 100,
      sentences: 100,
      words: 100,
      upos: 100,
      lemmas: 100,
      uas: 100,
      las: 100
    });
  });

  test('a wrong head costs both tree scores, a wrong relation one, a subtype none', () => {
    const head = GOLD.replace('\t5\tcase', '\t2\tcase');
    const relation = GOLD.replace('\tobl:arg', '\tobj');
    const subtype = GOLD.replace('\tobl:arg', '\tobl:mod');
    const trees = [head, relation, subtype].map((made) => scoreConll(readConll(GOLD), readConll(made)));
    expect(trees.map(({ uas, las }) => [uas, las])).toEqual([
      [(200 * 5) / 12, (200 * 5) / 12],
      [100, (200 * 5) / 12],
      [100, 100]
    ]);
  });

  test('words without a tree have no right head', () => {
    const made = GOLD.replace(/\t\d\t(?:nsubj|root|case|det|obl:arg|punct)\t/g, '\t_\t_\t');
    const { uas, las } = scoreConll(readConll(GOLD), readConll(made));
    expect([uas, las]).toEqual([0, 0]);
  });

  test('a wrong class and a wrong lemma cost their share', () => {
    const made = GOLD.replace('prix\tprix\tNOUN', 'prix\tpri\tVERB');
    const { words, upos, lemmas } = scoreConll(readConll(GOLD), readConll(made));
    expect([words, upos, lemmas]).toEqual([100, (200 * 5) / 12, (200 * 5) / 12]);
  });

  test('« du » as one word pairs with neither of two', () => {
    const made = GOLD.replace(/3-4[^\n]*\n3[^\n]*\n4[^\n]*\n/, `${row('3', 'du', 'du', 'DET')}\n`);
    const { tokens, words } = scoreConll(readConll(GOLD), readConll(made));
    expect(tokens).toBe(100);
    expect(words).toBe((200 * 4) / 11);
  });

  test('a sentence cut in two is not found', () => {
    const made = GOLD.replace(/\n3-4/, '\n\n3-4');
    expect(scoreConll(readConll(GOLD), readConll(made)).sentences).toBe(0);
  });

  test('two different texts are refused', () => {
    expect(() => scoreConll(readConll(GOLD), readConll(GOLD.replace('prix\t', 'pris\t')))).toThrow('texts differ');
  });
});

test('words of one span pair by the longest common sequence of forms', () => {
  const word = (form: string) => ({ span: '0-2', form, lemma: form, upos: 'X', head: null, relation: '_' });
  const pairs = pairedWords([word('de'), word('le')], [word('à'), word('de'), word('le')]);
  expect(pairs.map(([a, b]) => [a.form, b.form])).toEqual([
    ['de', 'de'],
    ['le', 'le']
  ]);
});

test('raw text joins sentences by a space and marks paragraphs', () => {
  expect(rawText('# newpar\n# text = Un.\n\n# text = Deux.\n\n# newpar\n# text = Trois.\n')).toBe(
    'Un. Deux. \n\nTrois.\n'
  );
});
