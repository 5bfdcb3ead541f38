import { describe, expect, test } from 'vitest';
import type { Draft } from '../exercise.ts';
import { understand, workshopOf } from '../vocabulary/understand.fixture.ts';
import { g6 } from './g6.ts';

async function drafts(text: string): Promise<readonly Draft[]> {
  return g6.generate(await understand(text), await workshopOf());
}

describe('G6', () => {
  test.each([
    ['Elle vend le pain aux voisins du village.', 'Elle _____ vend le pain.', 'leur'],
    ['La mairie soutient les projets des habitants.', 'La mairie _____ soutient.', 'les'],
    [
      'Une équipe de chercheurs étudie le sol depuis le printemps.',
      'Une équipe de chercheurs _____ étudie depuis le printemps.',
      'l’'
    ],
    // The gender of « légume » is of no matter here.
    ['Les agriculteurs voisins fournissent les légumes.', 'Les agriculteurs voisins _____ fournissent.', 'les'],
    ['La posidonie possède des racines depuis toujours.', 'La posidonie _____ possède depuis toujours.', 'en'],
    ['Le voisin de Michel habite toujours à Arcachon.', 'Le voisin de Michel _____ habite toujours.', 'y'],
    ['Il pense souvent à son ancien jardin.', 'Il _____ pense souvent.', 'y'],
    ['Le club dispose de deux bassins neufs.', 'Le club _____ dispose.', 'en'],
    ['Le directeur répond aux habitants du quartier.', 'Le directeur _____ répond.', 'leur']
  ])('in « %s » asks « %s » for « %s »', async (text, shown, key) => {
    const [draft] = await drafts(text);
    expect(draft?.prompt.text).toContain(shown);
    expect(draft?.answer).toBe(key);
  });

  test.each([
    ['La commune a acheté le local et le four pour 95 000 euros.', 'La commune les a achetés pour 95 000 euros.'],
    ['Les autorités du pays ont durci la réglementation.', 'Les autorités du pays l’ont durcie.'],
    [
      'Les pompiers ont combattu les flammes pendant douze jours.',
      'Les pompiers les ont combattues pendant douze jours.'
    ],
    ['La mairie de Rennes a engagé trois guides.', 'La mairie de Rennes en a engagé trois.'],
    ['Les cars scolaires n’ont pas changé d’horaires.', 'Les cars scolaires n’en ont pas changé.'],
    ['Je ne reconnais plus mon vieux musée.', 'Je ne le reconnais plus.'],
    ['On peut repousser la sonnerie du matin.', 'On peut la repousser.'],
    ['Elle a donné un local à l’entreprise.', 'Elle lui a donné un local.']
  ])('has « %s » written as « %s »', async (text, key) => {
    const [draft] = await drafts(text);
    expect(draft?.prompt.form).toBe('type');
    expect(draft?.answer).toEqual([key]);
  });

  test('names a participle that does not agree as a mistake', async () => {
    const [draft] = await drafts('Les autorités du pays ont durci la réglementation.');
    const mistake = draft?.pool.find(({ text }) => text === 'Les autorités du pays l’ont durci.');
    expect(mistake?.why).toContain('s’accorde');
  });

  test.each([
    // No object: a time, a measure, a turn of phrase.
    'Mon fils attend une heure dans le hall.',
    'Nous ne demandons pas la lune cette année.',
    'Ils ont les yeux fatigués par la nuit.',
    // « s’ » leaves one choice.
    'La jeune femme s’inscrivit à la Sorbonne.',
    // « à elle », not « lui ».
    'Le vieux voisin pense à sa fille.',
    // Turns of phrase again; a verb that « le » would leave bare.
    'Dans ce film, la texture prend l’allure d’une mosaïque.',
    'Cette catégorie constitue la majorité des réfugiés.',
    // The list goes on.
    'La plante possède des racines, des tiges et des fleurs.',
    // Manner, a sum that goes on, a second place.
    'Monique est venue à pied avec son petit-fils.',
    'On témoigne d’une perte de plus de 16 milliards d’euros.',
    'Le torrent naît dans les Alpes dans les eaux du lac.',
    // The relative clause belongs to the object.
    'Le maire a reçu les élèves qui protestaient.',
    // « à certaines technologies » may belong to the object.
    'Les États-Unis limitent l’accès à certaines technologies.',
    // The group must keep its adjective: « un bon ».
    'Le numérique ne remplace pas un bon professeur.',
    // Passive, no object.
    'La boutique sera fermée le lundi matin.'
  ])('is silent in « %s »', async (text) => {
    expect(await drafts(text)).toEqual([]);
  });
});
