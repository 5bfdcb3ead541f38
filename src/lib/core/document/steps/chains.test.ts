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
    [
      'Marie Curie, née Maria Sklodowska, arrive à Paris. Maria étudie.',
      ['Marie Curie (Fem): Marie Curie; Maria Sklodowska; Maria']
    ],
    [
      'Marie Curie étudia à Paris. Née Maria Sklodowska à Varsovie, elle y vécut.',
      ['Marie Curie (Fem): Marie Curie; Maria Sklodowska; elle']
    ],
    [
      'Léon Marchand nage. Ses parents, Céline Bonnet et Xavier Marchand, nageaient. Marchand gagne.',
      [
        'Léon Marchand (Masc): Léon Marchand; Ses; Marchand',
        'Céline Bonnet (Fem): Céline Bonnet',
        'Xavier Marchand (Masc): Xavier Marchand'
      ]
    ],
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

/** Every place of more than one mention, with what is not its name. */
async function placesOf(text: string): Promise<string[]> {
  const doc = await docOf(text);
  return doc.chains
    .filter(({ type, mentions }) => type === 'LOC' && mentions.length > 1)
    .map(({ name, mentions }) =>
      [name, ...mentions.filter(({ how }) => how !== 'name').map((one) => `${textOf(doc, one)} (${one.how})`)].join(
        ': '
      )
    );
}

describe('metonyms and nouns of places', () => {
  test.each([
    ['La Chine proteste. Pékin accuse Taïwan.', ['Chine: Pékin (metonym)']],
    ['La France hésite. L’Élysée a répondu lundi.', ['France: L’Élysée (metonym)']],
    ['Les États-Unis attendent. La Maison-Blanche a réagi.', ['États-Unis: La Maison-Blanche (metonym)']],
    ['La Russie nie. Le Kremlin a condamné l’attaque.', ['Russie: Le Kremlin (metonym)']],
    [
      'La Chine et les États-Unis se parlent. Les tensions entre Pékin et Washington durent.',
      ['Chine: Pékin (metonym)', 'États-Unis: Washington (metonym)']
    ],
    ['L’Iran attend la réponse. La réponse de Téhéran viendra.', ['Iran: Téhéran (metonym)']],
    ['Taïwan se prépare. L’île compte 23 millions d’habitants.', ['Taïwan: L’île (noun)']],
    ['Le Pérou vote dimanche. Le pays est divisé.', ['Pérou: Le pays (noun)']],
    ['Elle vit à Lyon. La ville lui plaît.', ['Lyon: La ville (noun)']],
    ['La Loire monte. Le fleuve déborde à Tours.', ['Loire: Le fleuve (noun)']],
    ['La France attend. Le Mali vote. L’Algérie suit. Ce pays a changé de loi. La Tunisie est loin. Tout dort.', []],
    ['La France est loin. Tout dort. Il pleut. Le vent monte. Le Mali vote. Ce pays change.', ['Mali: Ce pays (noun)']]
  ])('%s', async (text, expected) => {
    expect(await placesOf(text)).toEqual(expected);
  });

  test.each([
    'La Chine reçoit. Le ministre est arrivé à Pékin.',
    'La Chine change. Pékin compte 21 millions d’habitants.',
    'La France attend. Il habite près de l’Élysée, à Paris.',
    'La France et le Mali discutent. Le pays attend.',
    'Taïwan et Cuba négocient. L’île attend.',
    'Taïwan attend. L’île de Ré ferme.',
    'Elle vit à Lyon. La vieille ville lui plaît.',
    'L’île est belle. Taïwan attend.',
    'Elle vit à Lyon. La ville où il est né est loin.',
    'La Russie est grande. Le musée du Kremlin ferme.'
  ])('must not link: %s', async (text) => {
    expect(await placesOf(text)).toEqual([]);
  });
});
