import { describe, expect, test } from 'vitest';
import { docOf, textOf } from '../doc.fixture.ts';

async function chainsOf(text: string): Promise<string[]> {
  const doc = await docOf(text);
  return doc.chains
    .filter(({ type }) => type === 'PER')
    .map(({ name, gender, mentions }) => `${name} (${gender}): ${mentions.map((one) => textOf(doc, one)).join('; ')}`);
}

describe('persons', () => {
  test.each([
    [
      'Le secrétaire d’État américain, Antony Blinken, est parti. M. Blinken a souri. Blinken reviendra.',
      ['Antony Blinken (Masc): Le secrétaire d’État américain; Antony Blinken; M. Blinken; Blinken']
    ],
    ['Le maire, Alain Girard, arrive. Le maire a parlé.', ['Alain Girard (Masc): Le maire; Alain Girard; Le maire']],
    ['Hélène Santoni, biologiste, plonge.', ['Hélène Santoni (Fem): Hélène Santoni; biologiste']],
    ['La comédienne Agathe Rousselin préside.', ['Agathe Rousselin (Fem): La comédienne; Agathe Rousselin']]
  ])('%s', async (text, expected) => {
    expect(await chainsOf(text)).toEqual(expected);
  });

  test.each([
    [
      'Paul Martin et Luc Martin sont là. Martin sourit.',
      ['Paul Martin (Masc): Paul Martin', 'Luc Martin (Masc): Luc Martin']
    ],
    [
      'Marie Curie et Pierre Curie. M. Curie sourit.',
      ['Marie Curie (Fem): Marie Curie', 'Pierre Curie (Masc): Pierre Curie; M. Curie']
    ],
    [
      'Le maire parle. Le boulanger, Thomas Delattre, écoute.',
      ['Thomas Delattre (Masc): Le boulanger; Thomas Delattre']
    ],
    [
      'Le maire, Alain Girard, et la maire Lucie Bonnet. La maire parle.',
      ['Alain Girard (Masc): Le maire; Alain Girard', 'Lucie Bonnet (Fem): la maire; Lucie Bonnet; La maire']
    ]
  ])('must not link: %s', async (text, expected) => {
    expect(await chainsOf(text)).toEqual(expected);
  });
});

test('one chain for each place and body', async () => {
  const doc = await docOf(
    'La Chine négocie. La Chine et la Russie signent. L’Office français de la biodiversité (OFB) veille. L’OFB répond.'
  );
  expect(doc.chains.map(({ type, name, mentions }) => [type, name, mentions.length])).toEqual([
    ['LOC', 'Chine', 2],
    ['LOC', 'Russie', 1],
    ['ORG', 'Office français de la biodiversité', 3]
  ]);
});
