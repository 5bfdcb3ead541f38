import { describe, expect, test } from 'vitest';
import type { Draft } from '../exercise.ts';
import { understand, workshopOf } from '../vocabulary/understand.fixture.ts';
import { g8 } from './g8.ts';

async function drafts(text: string): Promise<readonly Draft[]> {
  return g8.generate(await understand(text), await workshopOf());
}

describe('G8', () => {
  test.each([
    [
      'Elle protège les plages de la région. Pourtant, ses prairies reculent depuis dix ans.',
      'Pourtant',
      ['Par conséquent', 'Par exemple', 'Autrement dit']
    ],
    [
      'Le trafic sera perturbé jeudi, en raison d’un mouvement social.',
      'en raison d’un',
      ['malgré un', 'au lieu d’un', 'à l’exception d’un']
    ],
    [
      'Contrairement aux algues, la posidonie possède des racines.',
      'Contrairement aux',
      ['Grâce aux', 'En raison des', 'Au lieu des']
    ],
    [
      'Malgré son chagrin, Marie accepta de le remplacer.',
      'Malgré son',
      ['Grâce à son', 'Au lieu de son', 'À l’exception de son']
    ],
    ['Les autorités ont durci la loi pour limiter les dégâts.', 'pour', ['au lieu de', 'faute de', 'à force de']],
    ['Il a travaillé toute la nuit afin d’obtenir le prix.', 'afin d’', ['au lieu d’', 'faute d’', 'à force d’']],
    ['La famille n’était pas riche, mais on y aimait les livres.', 'mais', ['donc', 'ou', 'sinon']],
    // « donc » would make sense here.
    ['Le public les croit paresseux, mais ils vivent à une autre heure.', 'mais', ['ou', 'sinon']],
    // « grâce à » would make sense here.
    [
      'Malgré le classement du site, la grange sert de remise.',
      'Malgré le',
      ['Au lieu du', 'À l’exception du', 'À propos du']
    ],
    [
      'Bien que les voyageurs expriment leur lassitude, ils ne condamnent pas la grève.',
      'Bien que',
      ['Pour que', 'De peur que', 'Avant que']
    ]
  ])('asks in « %s » for « %s »', async (text, key, wrong) => {
    const [draft] = await drafts(text);
    expect(draft?.answer).toBe(key);
    expect(draft?.pool.map((one) => one.text)).toEqual(wrong);
  });

  test('shows the sentence before where the connector links the two', async () => {
    const [draft] = await drafts('Le club n’a que six lignes d’eau. En outre, il manque des maîtres-nageurs.');
    expect(draft?.prompt.text).toBe('Le club n’a que six lignes d’eau. _____, il manque des maîtres-nageurs.');
    expect(draft?.sources).toHaveLength(2);
  });

  test.each([
    // No sentence before it to compare with.
    'Cependant, la question reste un point de friction entre les deux pays.',
    // « a donc affirmé » would answer the sentence before.
    'Pékin accuse Washington. Antony Blinken a néanmoins affirmé que son pays ne changeait rien.',
    // « grâce à une conférence », « après une conférence »: several relations make sense.
    'Le ministre a annoncé la nouvelle lors d’une conférence de presse.',
    // No goal.
    'Il a acheté le local et le four pour 95 000 euros.',
    'La nature a mis un siècle pour construire ce récif.',
    'Les ministres étaient impuissants pour résoudre les problèmes du pays.',
    'Le duc est connu pour avoir pris des mesures de clémence.',
    // The second « à » tells the first.
    'Grâce à la chance et à sa force de caractère, il marche de nouveau.',
    // « mais » before a mere word.
    'Le pain est bon, mais cher pour les habitants du village.',
    // Two nouns joined.
    'La commune a acheté le local et le four du village.',
    // « si » gives way to « quand » and « puisque ».
    'Si le temps le permet, les élèves iront au parc demain.'
  ])('is silent in « %s »', async (text) => {
    expect(await drafts(text)).toEqual([]);
  });
});
