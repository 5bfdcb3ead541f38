import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';
import { tokens } from './tokens.ts';

const VERBS = new Set([
  'a',
  'donne',
  'est',
  'va',
  'avons',
  'allez',
  'pense',
  'vend',
  'peut',
  'prends',
  'dit',
  'rendez'
]);
const cut = (text: string): string[] => tokens(text, (form) => VERBS.has(form)).map((token) => token.text);

describe('tokens', () => {
  test.each([
    ['L’école n’est pas là.', ['L’', 'école', 'n’', 'est', 'pas', 'là', '.']],
    ['Jusqu’à aujourd’hui', ['Jusqu’', 'à', 'aujourd’hui']],
    ['quelqu’un d’autre', ['quelqu’un', 'd’', 'autre']],
    ['la presqu’île', ['la', 'presqu’île']],
    ['A-t-il dit', ['A', '-t-il', 'dit']],
    ['Donne-le-moi !', ['Donne', '-le', '-moi', '!']],
    ['Est-ce vrai ?', ['Est', '-ce', 'vrai', '?']],
    ['un rendez-vous', ['un', 'rendez-vous']],
    ['un arc-en-ciel', ['un', 'arc-en-ciel']],
    ['Peut-être', ['Peut-être']],
    ['celui-ci', ['celui-ci']],
    ['80 000 euros', ['80 000', 'euros']],
    ['80\u202F000,50 €', ['80\u202F000,50', '€']],
    ['4,9 % en 2023', ['4,9', '%', 'en', '2023']],
    ['à 14h30, le 1er mai', ['à', '14h30', ',', 'le', '1er', 'mai']],
    ['à 15h', ['à', '15h']],
    ['M. Blinken et Mme. Ly', ['M.', 'Blinken', 'et', 'Mme.', 'Ly']],
    ['au IIe siècle av. J.-C.', ['au', 'IIe', 'siècle', 'av.', 'J.-C.']],
    ['l’O.N.U. et la SNCF', ['l’', 'O.N.U.', 'et', 'la', 'SNCF']],
    ['Voir www.exemple.fr/a, svp.', ['Voir', 'www.exemple.fr/a', ',', 'svp', '.']],
    ['« Oui », dit-elle…', ['«', 'Oui', '»', ',', 'dit', '-elle', '…']],
    ['les étudiant(e)s (tous)', ['les', 'étudiant(e)s', '(', 'tous', ')']],
    ['la fin.Début', ['la', 'fin', '.', 'Début']],
    ['Allez-y', ['Allez', '-y']],
    ['l’art. Puis', ['l’', 'art', '.', 'Puis']]
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('any text: every character but white space is in one token, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const made = tokens(text, () => true);
        let at = 0;
        let joined = '';
        for (const token of made) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
          joined += token.text;
        }
        expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      })
    );
  });
});

describe('paragraphs', () => {
  test.each([
    ['Un coût difficile à chiffrer', 'heading'],
    ['Le train part à midi.', 'body'],
    ['« Un village s’endort. »', 'body'],
    ['- une pomme', 'item'],
    ['Par Jeanne Martin, publié le 3 mai', 'byline'],
    ['Le pont vu du port © Jean Petit', 'caption'],
    ['Faut-il fermer les écrans ?', 'heading'],
    ['Par ailleurs, le maire a promis une école neuve aux habitants.', 'body']
  ])('%s is a %s', (line, kind) => {
    expect(paragraphs(line)[0]).toMatchObject({ kind, start: 0, end: line.length });
  });
});
