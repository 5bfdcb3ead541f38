import { expect, test } from 'vitest';
import { docOf, textOf } from '../doc.fixture.ts';

async function phrasesOf(text: string): Promise<string[]> {
  const doc = await docOf(text);
  return doc.nounPhrases.map((phrase) => textOf(doc, phrase));
}

test.each([
  ['Le premier jour, tout était vendu.', ['Le premier jour']],
  ['Des désaccords profonds opposent les deux pays.', ['Des désaccords profonds', 'les deux pays']],
  ['La hausse des relations commerciales continue.', ['La hausse', 'relations commerciales']],
  ['La question du pouvoir d’achat reste ouverte.', ['La question', 'pouvoir', 'achat']],
  ['Il habite la plus grande ville du pays.', ['la plus grande ville', 'pays']],
  ['Elle a vendu trois tartes aux pommes.', ['trois tartes', 'pommes']],
  ['La grande ville change.', ['La grande ville']],
  ['C’est une réforme économique et sociale.', ['une réforme économique et sociale']],
  ['Un jeune couple venu de Lille reprend la gestion.', ['Un jeune couple', 'la gestion']],
  ['Elle mange peu.', []],
  ['M. Blinken sourit.', []]
])('%s', async (text, expected) => {
  expect(await phrasesOf(text)).toEqual(expected);
});
