import { describe, expect, test } from 'vitest';
import { rewordingsOf } from './rewordings.ts';
import { statementsOf } from './statements.ts';
import { toldByTheWay } from './told.ts';
import { understand } from './understand.fixture.ts';

async function reworded(text: string): Promise<string[]> {
  const { doc, french } = await understand(text);
  return statementsOf(doc, french).flatMap((one) => rewordingsOf(one, doc, french).map((found) => found.text));
}

describe('rewordingsOf', () => {
  test.each([
    [
      'La commune a acheté le local et le four pour 95 000 euros.',
      'Le local et le four ont été achetés par la commune pour 95 000 euros.'
    ],
    ['La mairie a installé deux tables devant le magasin.', null],
    ['La mairie a planté deux arbres en 2019.', 'Deux arbres ont été plantés par la mairie en 2019.'],
    [
      'En une saison, le nombre de licenciés du club est passé de 410 à 560.',
      'En une saison, le nombre de licenciés du club a augmenté.'
    ],
    ['La mairie a installé deux tables et les clients boivent un café.', null],
    ['Les députés ont voté la loi en 2019.', 'La loi a été votée par les députés en 2019.'],
    ['La loi a été votée par les députés en 2019.', 'Les députés ont voté la loi en 2019.'],
    ['La boutique sera fermée le lundi.', 'La boutique ne sera pas ouverte le lundi.'],
    ['Le loyer est plus bas que dans une grande ville.', 'Le loyer est moins élevé que dans une grande ville.'],
    [
      'Fermée depuis dix-huit mois, la boulangerie a rouvert samedi matin.',
      'Fermée depuis un an et demi, la boulangerie a rouvert samedi matin.'
    ],
    [
      'Le trafic sera perturbé jeudi en raison d’un mouvement social lancé par trois syndicats de cheminots.',
      'Trois syndicats de cheminots ont lancé un mouvement social.'
    ],
    ['La région prend en charge 50 % de la dépense.', 'La région prend en charge la moitié de la dépense.']
  ])('%s: %s', async (text, expected) => {
    if (expected === null) expect(await reworded(text)).toEqual([]);
    else expect(await reworded(text)).toContain(expected);
  });

  test.each([
    [
      'nothing to say otherwise',
      'La question de Taïwan continue de causer des tensions entre les États-Unis et la Chine.'
    ],
    ['« avoir », which has no passive', 'La commune a eu un nouveau maire pendant trois ans.'],
    ['a measure, which is no object', 'Le chantier a duré trois mois dans la région.'],
    ['« ses », whose owner would change', 'La commune a vendu ses terrains en 2019.'],
    ['a denial', 'Les députés n’ont pas voté la loi en 2019.'],
    [
      'a long sentence with one link changed',
      'La question de la sécurité reste un point de friction majeur entre les deux pays malgré les accords.'
    ],
    ['a denial with « chaque »', 'Le bus ne passe pas chaque matin dans le village.'],
    ['« très », which leaves a middle', 'La place est très ouverte aux visiteurs du village.'],
    ['a group that goes on', 'La commune a acheté le local qui était vide depuis 2012.'],
    ['a share of another sort', 'Les prix ont augmenté de 50 % en un an.'],
    [
      'the article’s words with one changed',
      'Le maire parle souvent aux habitants du village de la nouvelle salle des fêtes.'
    ]
  ])('leaves alone %s', async (_, text) => {
    expect(await reworded(text)).toEqual([]);
  });
});

describe('toldByTheWay', () => {
  test.each<[string, readonly string[]]>([
    ['« Je suis venue à pied », raconte Monique Lefèvre, 74 ans.', ['Monique Lefèvre a plus de 70\u00A0ans.']],
    [
      'Née à Varsovie, Marie Curie consacra toute sa vie à la science.',
      ['Varsovie est la ville natale de Marie Curie.']
    ],
    [
      'Née en 1990 à Champigny-sur-Marne, Inès Carvalho a grandi près de Paris.',
      ['Champigny-sur-Marne est la ville natale d’Inès Carvalho.']
    ],
    ['Née à Madagascar, Inès Carvalho a grandi avec ses parents dans une ville près de la mer.', []],
    ['« Je suis venue à pied », raconte Monique Lefèvre, 70 ans.', []],
    ['« Je suis venue à pied », raconte Monique Lefèvre, 71 ans.', []],
    ['Monique Lefèvre a vécu 74 ans à Lille avec ses parents.', []],
    ['Installée à Varsovie, Marie Curie consacra toute sa vie à la science.', []],
    ['Née à Varsovie, la mère de Marie Curie consacra toute sa vie à la science.', []]
  ])('%s: %j', async (text, expected) => {
    const { doc, french } = await understand(text);
    expect(toldByTheWay(doc, french).map((one) => one.text)).toEqual(expected);
  });
});
