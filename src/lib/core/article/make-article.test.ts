import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from './clean.ts';
import { decode } from './decode.ts';
import { isProblem, LONGEST, makeArticle } from './make-article.ts';

const FRENCH = 'Le maire a promis aux habitants que la bibliothèque resterait ouverte tout l’été.';

describe('makeArticle', () => {
  test.each([
    [FRENCH],
    ['Elle a ouvert en mars, à côté de la gare.'],
    ['Les chiens aboient, la caravane passe.'],
    ['Il pleut depuis ce matin.'],
    ['L’accord n’a pas été signé.']
  ])('takes « %s »', (text) => {
    const made = makeArticle(text);
    expect(isProblem(made)).toBe(false);
  });

  test.each([
    ['', 'empty'],
    [' \n\u200B\u00A0 ', 'empty'],
    ['Oui.', 'too-short'],
    ['https://example.org/article', 'only-url'],
    ['The mayor promised the people of the town that the library would stay open all summer long.', 'not-french'],
    ['El alcalde prometió a los vecinos que la biblioteca seguiría abierta durante todo el verano.', 'not-french'],
    [
      'Der Bürgermeister hat den Einwohnern versprochen, dass die Bibliothek den Sommer über offen bleibt.',
      'not-french'
    ],
    ['Il sindaco ha promesso agli abitanti che la biblioteca resterà aperta per tutta l’estate.', 'not-french'],
    ['12 345 678 — 910', 'not-french'],
    ['\u0000\u0001\u0002\u0003PNG\u0000\u0000 le la de', 'binary'],
    ['mot '.repeat(LONGEST / 2), 'too-long']
  ])('refuses %#', (text, problem) => {
    expect(makeArticle(text)).toMatchObject({ problem });
  });

  test('the title is the first line when that looks like one', () => {
    const made = makeArticle(`Une bibliothèque ouverte\n\n${FRENCH}`);
    expect(made).toMatchObject({ title: 'Une bibliothèque ouverte' });
    expect(makeArticle(FRENCH)).toMatchObject({ title: expect.stringMatching(/…$/) });
  });

  test('the same text in NFD with other spaces around it is the same article', () => {
    const one = makeArticle(FRENCH);
    const other = makeArticle(`  ${FRENCH.normalize('NFD')}\r\n`);
    expect(other).toEqual(one);
  });
});

describe('clean', () => {
  test.each([
    ['gou\u00ADvernement', 'gouvernement'],
    ['le\u200B mot', 'le mot'],
    ['\uFEFFTitre', 'Titre'],
    ['« oui »', '« oui »'],
    ['l’été', 'l’été'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['peut-être\ndemain', 'peut-être\ndemain']
  ])('%j becomes %j', (raw, cleaned) => {
    expect(clean(raw)).toBe(cleaned);
  });

  test('joins what a PDF broke at the column, and keeps the paragraphs', () => {
    const pdf = [
      'Le conseil municipal a voté hier soir la construc-',
      'tion d’une nouvelle école dans le quartier de la',
      'gare, où vivent plus de deux mille familles avec',
      'des enfants. Les travaux vont durer deux ans et',
      'coûteront onze millions.',
      '',
      'Le maire se dit satisfait de cette décision qui',
      'était attendue par tous les habitants du quartier.'
    ].join('\n');
    expect(clean(pdf).split('\n\n')).toEqual([
      'Le conseil municipal a voté hier soir la construction d’une nouvelle école dans le quartier de la gare, où vivent plus de deux mille familles avec des enfants. Les travaux vont durer deux ans et coûteront onze millions.',
      'Le maire se dit satisfait de cette décision qui était attendue par tous les habitants du quartier.'
    ]);
  });

  test('verse and lists keep their lines', () => {
    const list = 'Sont présents :\nLe maire\nLa directrice\nDeux élus\nTrois parents';
    expect(clean(list)).toBe(list);
  });

  test('any text at all: never throws, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const once = clean(raw);
        expect(clean(once).length).toBeLessThanOrEqual(once.length);
        expect(once).not.toMatch(/[\uFEFF\u200B\u00AD\r]/);
      })
    );
  });
});

describe('decode', () => {
  const bytes = (text: string, how: 'latin1' | 'utf16le') => new Uint8Array(Buffer.from(text, how));
  test.each([
    ['UTF-8', new TextEncoder().encode(FRENCH), FRENCH],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(FRENCH)]), FRENCH],
    ['UTF-16LE', bytes(FRENCH, 'utf16le'), FRENCH],
    ['UTF-16LE with a mark', new Uint8Array([0xff, 0xfe, ...bytes(FRENCH, 'utf16le')]), FRENCH],
    ['Latin-1', bytes('Un été très chaud à Nîmes.', 'latin1'), 'Un été très chaud à Nîmes.'],
    ['Windows-1252', new Uint8Array([0x6c, 0x92, 0x9c, 0x75, 0x66]), 'l’œuf']
  ])('reads %s', (_name, data, text) => {
    expect(decode(data)).toMatchObject({ text });
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4])],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['a pdf', new TextEncoder().encode('%PDF-1.7 …')]
  ])('refuses %s', (_name, data) => {
    expect(decode(data)).toEqual({ problem: 'binary' });
  });

  test('any bytes: never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (data) => void decode(data)));
  });
});
