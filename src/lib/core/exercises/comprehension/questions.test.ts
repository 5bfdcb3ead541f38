import { describe, expect, test } from 'vitest';
import { c1 } from './c1.ts';
import { c3 } from './c3.ts';
import { c4 } from './c4.ts';
import { c5 } from './c5.ts';
import { c7 } from './c7.ts';
import { c9 } from './c9.ts';
import { c2 } from './c2.ts';
import { shownBy } from './understand.fixture.ts';

describe('C1', () => {
  test.each([
    [
      'Fermée depuis un an, la boulangerie a rouvert samedi matin.',
      'Quel jour la boulangerie a-t-elle rouvert\u00A0?',
      'samedi matin'
    ],
    ['La boutique sera fermée le lundi.', 'Quel jour de la semaine la boutique sera-t-elle fermée\u00A0?', 'le lundi'],
    [
      'La commune a acheté le local pour 95 000 euros.',
      'Pour quelle somme la commune a-t-elle acheté le local\u00A0?',
      '95 000 euros'
    ],
    [
      'La bibliothèque possède 340 objets et compte 215 membres.',
      'Combien d’objets la bibliothèque possède-t-elle\u00A0?',
      '340'
    ],
    [
      'Pour emprunter un objet, il faut payer 20 euros par an.',
      'Combien faut-il payer par an pour emprunter un objet\u00A0?',
      '20 euros'
    ],
    [
      'Trois établissements ont décidé de commencer les cours plus tard.',
      'Combien d’établissements ont décidé de commencer les cours plus tard\u00A0?',
      'trois'
    ],
    [
      'En 1903, le prix Nobel de physique fut attribué à Henri Becquerel.',
      'En quelle année le prix Nobel de physique fut-il attribué à Henri Becquerel\u00A0?',
      '1903'
    ],
    [
      'Marie Curie mourut le 4 juillet 1934, en Haute-Savoie.',
      'À quelle date Marie Curie mourut-elle\u00A0?',
      'le 4 juillet 1934'
    ],
    [
      'Les 640 habitants de Valbourg peuvent de nouveau acheter leur pain.',
      'Combien d’habitants y a-t-il à Valbourg\u00A0?',
      '640'
    ],
    [
      'Au total, 68 % des lycéens dorment moins de sept heures.',
      'Quel pourcentage des lycéens dort moins de sept heures\u00A0?',
      '68 %'
    ],
    [
      'Les agriculteurs ont replanté 38 kilomètres de haies.',
      'Combien de kilomètres de haies les agriculteurs ont-ils replantés\u00A0?',
      '38'
    ]
  ])('%s', async (text, question, answer) => {
    const shown = await shownBy(c1, text);
    expect(shown.map((one) => [one.prompt.question, one.answer])).toContainEqual([question, answer]);
  });

  test.each([
    ['a date of a noun', 'Depuis la loi du 3 août 2018, le téléphone est interdit dans les écoles.', 'À quelle date'],
    ['a place of a participle', 'Née à Varsovie, Marie Curie consacra toute sa vie à la science.', 'Dans quelle ville'],
    [
      'the year of a noun',
      'L’intervention du pays est la plus grave depuis la rétrocession en 1997.',
      'En quelle année'
    ],
    ['a date within a relative clause', 'Le village, qui a brûlé en 1944, attire les touristes.', 'En quelle année'],
    ['an unknown « il »', 'Le 31 juillet, il a gagné deux courses dans la soirée.', '-il'],
    ['a rough number', 'Le club compte environ 300 membres et cherche un entraîneur.', 'Combien de membres'],
    [
      'a conditional of report',
      'Selon la presse, le ministre aurait acheté une maison pour 95 000 euros.',
      'Pour quelle somme'
    ],
    ['a denial', 'La commune n’a pas acheté le local pour 95 000 euros.', 'Pour quelle somme']
  ])('does not ask about %s', async (_, text, never) => {
    expect((await shownBy(c1, text)).filter((one) => one.prompt.question.includes(never))).toEqual([]);
  });
});

const VILLAGE = `« Je suis venue à pied avec mon petit-fils. », raconte Monique Lefèvre, 74 ans.

« Un village sans boulangerie, c’est un village qui s’endort », dit le maire, Alain Girard. Thomas Delattre vend du pain depuis ce matin.`;

describe('C3', () => {
  test('the quote without its incise, the people of the article as options', async () => {
    const shown = await shownBy(c3, VILLAGE);
    const quote = shown.find((one) => one.prompt.text?.includes('s’endort'));
    expect(quote).toMatchObject({ answer: 'Alain Girard' });
    expect(quote!.prompt.text).not.toMatch(/maire|Girard/);
    expect('options' in quote!.prompt && [...quote!.prompt.options].sort()).toEqual([
      'Alain Girard',
      'Monique Lefèvre',
      'Thomas Delattre'
    ]);
  });

  test('« je suis venue » is not asked where one woman is named only', async () => {
    expect((await shownBy(c3, VILLAGE)).filter((one) => one.prompt.text?.includes('venue'))).toEqual([]);
  });

  test('reported words against other offices where one person is named', async () => {
    const text =
      'Le secrétaire d’État américain, Antony Blinken, est arrivé à Pékin. Antony Blinken a affirmé que les États-Unis ne soutenaient pas l’indépendance de Taïwan.';
    const [first] = await shownBy(c3, text);
    expect(first).toMatchObject({
      prompt: { question: 'Qui a affirmé que les États-Unis ne soutenaient pas l’indépendance de Taïwan\u00A0?' },
      answer: 'le secrétaire d’État américain'
    });
  });

  test.each([
    ['two people only', '« La ville dort trop tôt le soir », dit Alain Girard. Monique Lefèvre est de son avis.'],
    [
      'a definite role that may be somebody named',
      '« Le sommeil n’est pas un luxe pour eux », rappelle la chercheuse. Hélène Santoni et Marc Olivieri travaillent ici.'
    ]
  ])('says nothing with %s', async (_, text) => {
    expect(await shownBy(c3, text)).toEqual([]);
  });
});

describe('C5', () => {
  test('the office beside the name, against others of its sphere and gender', async () => {
    const [first] = await shownBy(c5, VILLAGE);
    expect(first).toMatchObject({
      prompt: { question: 'Quelle est la fonction ou la profession d’Alain Girard\u00A0?' },
      answer: 'maire'
    });
  });

  test('three people are paired, with one presentation too many', async () => {
    const text =
      'Sylvain Maréchal, délégué syndical à Rennes, proteste contre la direction. Nadia Benali, aide-soignante, comprend la colère des cheminots. Paul Kervella, artisan à Lamballe, attend toujours le car de remplacement.';
    const match = (await shownBy(c5, text)).find((one) => one.prompt.form === 'match');
    expect(match?.answer).toEqual([
      ['Sylvain Maréchal', 'un délégué syndical à Rennes'],
      ['Nadia Benali', 'une aide-soignante'],
      ['Paul Kervella', 'un artisan à Lamballe']
    ]);
    expect(match && 'options' in match.prompt && match.prompt.options).toHaveLength(4);
  });

  test.each([
    ['Léon Marchand est né à Toulouse en 2002 dans une famille de nageurs.'],
    ['Le maire parle à Monique Lefèvre devant la boulangerie du village.']
  ])('says nothing of %s', async (text) => {
    expect(await shownBy(c5, text)).toEqual([]);
  });
});

describe('C4', () => {
  const TEXT =
    'Les agriculteurs du plateau ont arraché presque toutes les haies de la région. Le vent emporte maintenant la terre des champs.\n\nD’après Salma Idrissi, l’eau s’infiltre trois fois plus vite au pied d’une haie.\n\n« Le champ était silencieux un matin de mars », se souvient Étienne Vasseur.';

  test('a view is somebody’s, a plain statement is nobody’s', async () => {
    expect((await shownBy(c4, TEXT)).map((one) => one.answer)).toEqual([
      'comme une information donnée par Salma Idrissi',
      'comme un fait, sans l’attribuer à personne'
    ]);
  });

  test('nothing where nobody is quoted', async () => {
    expect(await shownBy(c4, 'Les agriculteurs du plateau ont arraché presque toutes les haies de la région.')).toEqual(
      []
    );
  });
});

describe('C7', () => {
  test('events in the order of their dates, told without them', async () => {
    const text =
      'Marie Curie mourut le 4 juillet 1934 en Haute-Savoie. En 1903, le prix Nobel de physique fut attribué à Henri Becquerel. Maria Sklodowska naquit le 7 novembre 1867 à Varsovie.';
    const [order] = await shownBy(c7, text);
    expect(order?.answer).toEqual([
      'Maria Sklodowska naquit à Varsovie.',
      'Le prix Nobel de physique fut attribué à Henri Becquerel.',
      'Marie Curie mourut en Haute-Savoie.'
    ]);
    expect(order && 'options' in order.prompt && order.prompt.options).not.toEqual(order?.answer);
  });

  test('states have no order', async () => {
    const text =
      'La plante abrite des centaines d’espèces. La plante protège les plages du littoral. La plante stocke beaucoup de carbone.';
    expect(await shownBy(c7, text)).toEqual([]);
  });
});

describe('C9', () => {
  test.each([
    [
      'La plante abrite des centaines d’espèces. Pourtant, les prairies reculent depuis plusieurs années.',
      'Elle s’y oppose.'
    ],
    [
      'L’organisation de la semaine s’est compliquée, car les cars n’ont pas changé d’horaires.',
      'Elle en donne la cause.'
    ],
    [
      'Les femmes n’avaient pas le droit d’étudier là. Maria conclut donc un accord avec sa sœur aînée.',
      'Elle en donne la conséquence.'
    ]
  ])('%s', async (text, answer) => {
    const [first] = await shownBy(c9, text);
    expect(first?.answer).toBe(answer);
    expect(first?.prompt.text).toContain('[…]');
    expect(first?.prompt.text).not.toMatch(/pourtant|car |donc/i);
  });

  test.each([
    ['« mais » between two nouns', 'Le club veut une piscine plus grande, mais pas un stade neuf.'],
    [
      'a connector at the head of a paragraph',
      'La plante abrite des espèces de poissons.\n\nPourtant, les prairies reculent depuis plusieurs années.'
    ],
    [
      'two connectors',
      'La plante abrite des espèces. Cependant, malgré cette richesse, les prairies reculent depuis des années.'
    ]
  ])('not with %s', async (_, text) => {
    expect(await shownBy(c9, text)).toEqual([]);
  });
});

describe('C2, not said', () => {
  test('an age that is told of another person', async () => {
    const shown = await shownBy(c2, `${VILLAGE}`);
    const missing = shown.filter((one) => one.answer === 'Non dit');
    expect(missing.map((one) => one.prompt.text)).toContain('Alain Girard a 42 ans.');
  });

  test('not a birthplace abroad for who travels there', async () => {
    const text =
      'Antony Blinken a passé deux jours à Pékin pour des discussions. Le secrétaire d’État américain est reparti lundi.';
    expect((await shownBy(c2, text)).filter((one) => one.prompt.text?.includes('est né'))).toEqual([]);
  });

  test('not a birthplace where the article gives one', async () => {
    const text =
      'Le héros des nageurs est né à Toulouse en 2002. Léon Marchand a gagné quatre courses à Paris cet été.';
    expect(
      (await shownBy(c2, text)).filter((one) => one.answer === 'Non dit' && one.prompt.text?.includes('est né'))
    ).toEqual([]);
  });
});
