import { describe, expect, test } from 'vitest';
import type { Flashcard } from '../exercise.ts';
import { understand, workshopOf } from './understand.fixture.ts';
import { v1 } from './v1.ts';

async function cardsOf(text: string): Promise<readonly Flashcard[]> {
  const drafts = v1.generate(await understand(text), await workshopOf());
  return [...new Map(drafts.map(({ card }) => [card!.id, card!])).values()];
}

describe('v1', () => {
  test.each([
    [
      'La boutique du hameau sera fermée le lundi.',
      'hameau',
      { gender: 'Masc', pos: 'NOUN', translations: ['hamlet'] }
    ],
    [
      'Les syndicats réclament une hausse des salaires.',
      'syndicat',
      { gender: 'Masc', translations: ['trade union', 'union'] }
    ],
    [
      '« Je perds deux heures, mais je comprends leur colère », confie Nadia Benali.',
      'confier',
      { translations: ['to confide', 'to say'] }
    ],
    [
      'Un village sans boulangerie est un village qui s’endort peu à peu.',
      's’endormir',
      { translations: ['to fall asleep'], form: 'endort', ipa: 'sɑ̃dɔʁmiʁ' }
    ],
    [
      'Ces garanties ont été obtenues au cours de deux jours de discussions.',
      'au cours de',
      { pos: 'EXPR', gender: null }
    ]
  ])('« %s » gives %s', async (text, lemma, facts) => {
    expect((await cardsOf(text)).find((card) => card.lemma === lemma)).toMatchObject(facts);
  });

  test.each([
    ['Ces garanties ont été obtenues au cours de deux jours de discussions.', ['cours', 'cour', 'discussion']],
    ['Paul Kervella ne décolère pas, en revanche les voyageurs comprennent.', ['revanche']],
    ['Les voyageurs attendent depuis trois mois une ligne de train.', ['ligne', 'moi']],
    ['Les deux pays veulent gérer leurs différences de manière responsable.', ['de manière']],
    ['L’économie de la métropole rennaise perd deux millions d’euros par jour.', ['rennais']],
    ['La question divise les habitants de la région depuis longtemps.', ['question', 'région']]
  ])('« %s » gives no card of %j', async (text, unwanted) => {
    const lemmas = (await cardsOf(text)).map((card) => card.lemma);
    for (const lemma of unwanted) expect(lemmas).not.toContain(lemma);
  });

  test('both directions, each with its question; the French side is hidden from the second', async () => {
    const drafts = v1.generate(await understand('La boutique du hameau sera fermée le lundi.'), await workshopOf());
    const [recognise, produce] = drafts.filter(({ card }) => card?.lemma === 'hameau');
    expect(recognise?.prompt).toMatchObject({
      direction: 'fr>en',
      text: 'La boutique du hameau sera fermée le lundi.'
    });
    expect(produce?.prompt).toMatchObject({ direction: 'en>fr', text: 'La boutique du _____ sera fermée le lundi.' });
    expect(produce?.answer).toEqual(['hameau']);
  });
});
