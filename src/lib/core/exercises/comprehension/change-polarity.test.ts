import { describe, expect, test } from 'vitest';
import { refusals } from './change-polarity.ts';
import { render, statementsOf } from './statements.ts';
import { understand } from './understand.fixture.ts';

async function denied(text: string): Promise<string[]> {
  const { doc, french } = await understand(text);
  return statementsOf(doc, french).flatMap((statement) =>
    refusals(statement, doc, french).map(({ edits }) => render(statement.sentence, [...statement.cuts, ...edits], doc))
  );
}

describe('refusals', () => {
  test.each([
    [
      'Le réchauffement de l’eau préoccupe les scientifiques.',
      'Le réchauffement de l’eau ne préoccupe pas les scientifiques.'
    ],
    ['La commune a acheté le local du boulanger.', 'La commune n’a pas acheté le local du boulanger.'],
    ['La mairie a installé des capteurs neufs.', 'La mairie n’a pas installé de capteurs neufs.'],
    ['Le local du boulanger a été vendu à la commune.', 'Le local du boulanger n’a pas été vendu à la commune.']
  ])('%s', async (text, expected) => {
    expect(await denied(text)).toEqual([expected]);
  });

  test.each([
    ['a denial', 'La commune n’a pas acheté le local du boulanger.'],
    ['an aim', 'La commune a acheté le local pour aider le boulanger.'],
    ['a front', 'Grâce aux voisins, les secours ont protégé la scierie.'],
    ['an adverb', 'La commune a déjà acheté le local du boulanger.'],
    ['a quantity of one', 'Le médecin du club craint une rupture des ligaments.'],
    ['a claim', 'Selon le maire, la commune a acheté le local.'],
    ['« avoir »', 'Le succès a ses inconvénients pour le club.']
  ])('leaves alone %s', async (_, text) => {
    expect(await denied(text)).toEqual([]);
  });
});
