import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Features, Upos } from '../doc.ts';
import { openForms } from './forms.ts';

const bytes = readFileSync('static/data/forms-1.txt');
const forms = openForms(bytes);

test.each<[string, string[]]>([
  ['suis', ['suivre VERB', 'être AUX', 'être VERB']],
  ['élèves', ['élève NOUN', 'élever VERB']],
  ['Élèves', ['élève NOUN', 'élever VERB']],
  ['naïves', ['naïf ADJ', 'naïf NOUN']],
  ["aujourd'hui", ["aujourd'hui ADV"]],
  ['à', ['à ADP']],
  ['ÉVOLUA', ['évoluer VERB']],
  ['sesquipédalien', []],
  ['mangeâmess', []],
  ['', []],
  ['a b', []],
  ['\ud800', []],
  ['é'.repeat(200), []],
  ['𝒜ction', []]
])('%s may be %j', (form, expected) => {
  const found = forms.readings(form).map(({ lemma, upos }) => `${lemma} ${upos}`);
  expect([...new Set(found)].sort()).toEqual([...expected].sort());
});

test.each<[string, Upos, Features, string[]]>([
  ['finir', 'VERB', { Mood: 'Ind', Tense: 'Pres', Person: '3', Number: 'Plur' }, ['finissent']],
  ['élever', 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender: 'Fem', Number: 'Sing' }, ['élevée']],
  ['journal', 'NOUN', { Number: 'Plur' }, ['journaux']],
  ['gratuit', 'ADJ', { Gender: 'Fem', Number: 'Plur' }, ['gratuites']],
  ['finir', 'NOUN', {}, []],
  ['finir', 'VERB', { Gender: 'Fem', Person: '3' }, []],
  ['sesquipédalien', 'ADJ', {}, []]
])('%s, %s, %j: %j', (lemma, upos, feats, expected) => {
  expect(forms.inflect(lemma, upos, feats)).toEqual(expected);
  expect(forms.inflect(lemma, upos, { ...feats })).toEqual(expected);
});

test('every stem and ending of a paradigm is found again, with its lemma', () => {
  const [, paradigms, stems] = bytes.toString().split('\n\n') as [string, string, string];
  const lines = paradigms.split('\n').map((line) => line.split(' '));
  const sample = stems.split('\n').filter((_, i) => i % 97 === 0);
  for (const line of sample) {
    const [stem, ...ids] = line.split(' ');
    for (const id of ids) {
      const [upos, lemmaEnding, ...pairs] = lines[Number(id)]!;
      for (const pair of pairs) {
        const form = stem! + pair.slice(0, pair.indexOf(':'));
        expect(forms.readings(form)).toContainEqual(expect.objectContaining({ lemma: stem! + lemmaEnding!, upos }));
      }
    }
  }
});

test.each(['', 'a', 'Number=Sing\n\n', 'Number=Sing\n\nNOUN  :0\n\n'])(
  'throws at what is no forms file: %j',
  (text) => {
    expect(() => openForms(text)).toThrow('not a forms file');
  }
);

test('text does as well as bytes', () => {
  expect(openForms(bytes.toString()).readings('élèves')).toEqual(forms.readings('élèves'));
});
