import { describe, expect, test } from 'vitest';
import type { Draft } from '../exercise.ts';
import { understand, workshopOf } from '../vocabulary/understand.fixture.ts';
import { g11 } from './g11.ts';

async function drafts(text: string): Promise<readonly Draft[]> {
  return g11.generate(await understand(text), await workshopOf());
}

describe('G11', () => {
  test.each([
    ['Les autorités du pays ont durci la réglementation.', 'La réglementation a été durcie par les autorités du pays.'],
    [
      'Certains érudits critiquent la thèse du professeur.',
      'La thèse du professeur est critiquée par certains érudits.'
    ],
    // « sont », not the lexicon's « st ».
    ['Une nouvelle loi protège les forêts du pays.', 'Les forêts du pays sont protégées par une nouvelle loi.'],
    [
      'Un boulanger de Mayenne prépare le pain chaque matin.',
      'Le pain est préparé par un boulanger de Mayenne chaque matin.'
    ],
    ['La mairie soutient le projet des habitants.', 'Le projet des habitants est soutenu par la mairie.'],
    [
      'Les ouvriers termineront le chantier avant la fin du mois.',
      'Le chantier sera terminé par les ouvriers avant la fin du mois.'
    ],
    ['La mairie ne finance pas les travaux de la gare.', 'Les travaux de la gare ne sont pas financés par la mairie.'],
    [
      'La commune a acheté le local et le four pour 95 000 euros.',
      'Le local et le four ont été achetés par la commune pour 95 000 euros.'
    ]
  ])('turns « %s » into the passive « %s »', async (text, key) => {
    const [draft] = await drafts(text);
    expect(draft?.answer).toEqual([key]);
    expect(draft?.accepted).toSatisfy((lists: string[][]) => lists[0]!.every((one) => !/ st /.test(one)));
  });

  test.each([
    ['Le jeune physicien fut renversé par une voiture à cheval.', 'Une voiture à cheval renversa le jeune physicien.'],
    ['Les résultats ont été publiés par une équipe de chercheurs.', 'Une équipe de chercheurs a publié les résultats.'],
    ['Elle soutient un mouvement social lancé par trois syndicats.', 'Trois syndicats ont lancé un mouvement social.']
  ])('turns « %s » into the active « %s »', async (text, key) => {
    expect((await drafts(text)).map(({ answer }) => answer)).toContainEqual([key]);
  });

  test('accepts what follows before and after the agent', async () => {
    const [draft] = await drafts('Les pompiers ont combattu les flammes pendant douze jours.');
    expect(draft?.accepted).toEqual([
      [
        'Les flammes ont été combattues par les pompiers pendant douze jours.',
        'Les flammes ont été combattues pendant douze jours par les pompiers.'
      ]
    ]);
  });

  test.each([
    // No object that could become a subject.
    'La jeune femme arriva à Paris en 1891.',
    'Mon fils attend une heure dans le hall.',
    'Les cars scolaires n’ont pas changé d’horaires.',
    // The agent would be « elle », or nobody.
    'Elle vend le pain aux voisins du village.',
    'On prépare les salles de la nouvelle école.',
    // « leurs » would come before its owner.
    'Les deux associés présentent leurs résultats aux élus.',
    // « au début » may belong to the object.
    'Les soldats surnommèrent ces voitures au début de la guerre.',
    // « inclu » in the full-form lexicon; « sa place » of whom?
    'Les projets du port incluent la rénovation des quais.',
    'Sa place au tribunal était occupée par Marco Antonio.',
    // « en Australasie » may belong to the object.
    'Cet article détaille les régions pétrolifères en Australasie.',
    // No passive in use.
    'La posidonie possède des racines et des fleurs.',
    'Les habitants aiment la petite place du village.',
    // « un bon professeur n’est pas remplacé » says something else.
    'Le numérique ne remplace pas un bon professeur.',
    // « par » tells the means or the place.
    'Les voyageurs seront prévenus par SMS avant jeudi.',
    'Les promeneurs ont été surpris par la pluie du matin.'
  ])('is silent in « %s »', async (text) => {
    expect(await drafts(text)).toEqual([]);
  });
});
