import { expect, test } from 'vitest';
import { docOf } from '../doc.fixture.ts';

/** Lemmas of the nouns, verbs and adjectives of a sentence. */
async function lemmasOf(text: string): Promise<string[]> {
  const doc = await docOf(text);
  return doc.words.filter(({ upos }) => /^(?:NOUN|VERB|AUX|ADJ)$/.test(upos)).map(({ lemma }) => lemma);
}

test.each([
  ['Les moutons mangent.', ['mouton', 'manger']],
  ['Trois fois par mois, ses fils viennent.', ['fois', 'mois', 'fils', 'venir']],
  ['Il suit un cours de danse.', ['suivre', 'cours', 'danse']],
  ['Je suis là et ils étaient là.', ['être', 'être']],
  ['Il faut partir en mars.', ['falloir', 'partir', 'mars']],
  ['Les cours durent deux heures.', ['cours', 'durer', 'heure']],
  ['Ils durent partir et ne revinrent jamais.', ['devoir', 'partir', 'revenir']],
  ['Les journaux parlent des travaux.', ['journal', 'parler', 'travail']],
  ['La directrice a lu les capitaux.', ['directrice', 'avoir', 'lire', 'capital']],
  ['De belles journées nouvelles.', ['beau', 'journée', 'nouveau']],
  ['Les vacances commencent avec des lunettes.', ['vacances', 'commencer', 'lunettes']],
  ['Une actrice parle de l’État.', ['actrice', 'parler', 'État']],
  ['Le fonds verse les fonds.', ['fonds', 'verser', 'fonds']]
])('%s', async (text, lemmas) => {
  expect(await lemmasOf(text)).toEqual(lemmas);
});
