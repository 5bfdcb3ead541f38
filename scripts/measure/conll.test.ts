import { describe, expect, test } from 'vitest';
import { pairedWords, rawText, readConll, scoreConll } from './conll.ts';

const row = (id: string, form: string, lemma: string, upos: string): string =>
  [id, form, lemma, upos, '_', '_', '0', '_', '_', '_'].join('\t');
const GOLD = [
  '# text = Il parle du prix.',
  row('1', 'Il', 'il', 'PRON'),
  row('2', 'parle', 'parler', 'VERB'),
  row('3-4', 'du', '_', '_'),
  row('3', 'de', 'de', 'ADP'),
  row('4', 'le', 'le', 'DET'),
  row('5', 'prix', 'prix', 'NOUN'),
  row('6', '.', '.', 'PUNCT'),
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
      lemmas: 100
    });
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
  const word = (form: string) => ({ span: '0-2', form, lemma: form, upos: 'X' });
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
