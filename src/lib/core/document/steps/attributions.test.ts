import { describe, expect, test } from 'vitest';
import { docOf, textOf } from '../doc.fixture.ts';

/** « speaker | cue | content », with « » » for direct speech. */
async function saidIn(text: string): Promise<string[]> {
  const doc = await docOf(text);
  return doc.attributions.map((one) =>
    [one.speaker ? textOf(doc, one.speaker) : '-', textOf(doc, one.cue), textOf(doc, one.content)].join(' | ')
  );
}

describe('quotes', () => {
  test.each([
    [
      '« Je suis venue à pied ! », raconte Monique Lefèvre, 74 ans.',
      ['Monique Lefèvre | raconte | Je suis venue à pied !']
    ],
    ['« Un village s’endort », dit le maire, Alain Girard.', ['le maire | dit | Un village s’endort']],
    [
      '« Si la chaleur devient la règle, que faire ? », s’inquiète Hélène Santoni.',
      ['Hélène Santoni | s’inquiète | Si la chaleur devient la règle, que faire ?']
    ],
    ['« C’est peu », explique-t-il en partant.', ['il | explique | C’est peu']],
    ['« C’est un détail », a-t-elle averti.', ['elle | a-t-elle averti | C’est un détail']],
    [
      '« Il faudrait que tous participent, estime Marc Olivieri, pêcheur à Calvi. Replanter, c’est bien. »',
      ['Marc Olivieri | estime | Il faudrait que tous participent', 'Marc Olivieri | estime | Replanter, c’est bien.']
    ],
    ['Le maire répond : « Nous agirons. »', ['Le maire | répond | Nous agirons.']],
    ['Le maire juge la grève « inutile ».', ['Le maire | juge | inutile']],
    ['“C’est peu”, regrette Karim Haddad.', ['Karim Haddad | regrette | C’est peu']],
    ['"C’est peu", regrette Karim Haddad.', ['Karim Haddad | regrette | C’est peu']]
  ])('%s', async (text, expected) => {
    expect(await saidIn(text)).toEqual(expected);
  });

  test('whole sentences after the incise of another quote stay with its speaker', async () => {
    const said = await saidIn('« Le téléphone sonnait », se souvient Julie Perrin. « Les parents pleuraient. »');
    expect(said).toEqual([
      'Julie Perrin | se souvient | Le téléphone sonnait',
      'Julie Perrin | se souvient | Les parents pleuraient.'
    ]);
  });

  test.each([
    [
      'Anne Kervella se souvient d’un homme seul. « Il me lisait tout. »',
      ['Anne Kervella | souvient | Il me lisait tout.']
    ],
    [
      'Le maire s’est défendu lundi. « Nous avons prévenu tout le monde ! »',
      ['Le maire | est défendu | Nous avons prévenu tout le monde !']
    ]
  ])('after a sentence that tells who speaks: %s', async (text, expected) => {
    expect(await saidIn(text)).toEqual(expected);
  });

  test.each([
    'Il parle d’un « effort sans précédent ».',
    'Le maire explique la loi. « La Haine » plaît au public.',
    'Le maire ne se plaint pas. « Tout va bien. »',
    'Le pont rassure le maire. Il pleut. « Tout va bien. »',
    'Le maire part. « Tout va bien. »',
    '« Un village s’endort. » Le maire part.',
    'Le film « La Haine » plaît au public.',
    '« La nuit », un roman, plaît au maire.',
    'Le maire ne juge pas la grève « inutile ».',
    'Elle lit « La Peste » le soir.',
    'Elle sourit. Le « portable en pause » arrive.'
  ])('must not: %s', async (text) => {
    expect(await saidIn(text)).toEqual([]);
  });
});

describe('reported speech', () => {
  test.each([
    [
      'M. Blinken a souligné que plusieurs pays avaient reçu cette garantie.',
      ['M. Blinken | a souligné | que plusieurs pays avaient reçu cette garantie']
    ],
    [
      'Antony Blinken a néanmoins affirmé que les États-Unis attendaient.',
      ['Antony Blinken | a néanmoins affirmé | que les États-Unis attendaient']
    ],
    [
      'Pékin accuse Washington de renforcer ses relations avec l’île.',
      ['Pékin | accuse | de renforcer ses relations avec l’île']
    ],
    ['La direction affirme avoir consenti un effort.', ['La direction | affirme | avoir consenti un effort']],
    ['Selon l’Insee, les prix ont augmenté.', ['l’Insee | Selon | les prix ont augmenté']],
    [
      'La grève coûterait deux millions, selon une estimation.',
      ['une estimation | selon | La grève coûterait deux millions']
    ],
    ['Or, d’après les syndicats, la hausse est faible.', ['les syndicats | d’après | la hausse est faible']],
    [
      'D’après la géologue Ana Ruiz, du Bureau météorologique, le débit diminue depuis l’aube.',
      ['Ana Ruiz | D’après | le débit diminue depuis l’aube']
    ],
    [
      'Selon Ana Ruiz, de nombreux habitants, inquiets, sont partis.',
      ['Ana Ruiz | Selon | de nombreux habitants, inquiets, sont partis']
    ]
  ])('%s', async (text, expected) => {
    expect(await saidIn(text)).toEqual(expected);
  });

  test.each([
    'Le maire n’a pas dit que la route fermerait.',
    'Je pense que tu as raison.',
    'A-t-il dit que la route fermerait ?',
    'Le maire dirait que la route ferme.',
    'Selon les saisons, le prix change.',
    'Il est parti plus tôt que prévu.',
    'Le pain est meilleur selon que le four est chaud ou froid.',
    'Elle promet d’ici à lundi une réponse.'
  ])('must not: %s', async (text) => {
    expect(await saidIn(text)).toEqual([]);
  });
});
