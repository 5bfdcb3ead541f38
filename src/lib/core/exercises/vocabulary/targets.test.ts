import { describe, expect, test } from 'vitest';
import { targetsOf } from './targets.ts';
import { understand, workshopOf } from './understand.fixture.ts';

async function lemmasIn(text: string, known: readonly string[] = []): Promise<readonly string[]> {
  return targetsOf(await understand(text), await workshopOf(known)).map(({ entry }) => entry.lemma);
}

describe('targetsOf', () => {
  test.each([
    ['Les grévistes réclament une revalorisation des salaires.', ['gréviste', 'réclamer', 'revalorisation', 'salaire']],
    ['La commune a acheté le local et le four pour le boulanger.', ['commune', 'four']],
    ['Certains voisins refusent de participer, car ils craignent la dépense.', ['refuser', 'craindre', 'dépense']],
    ['Les hameaux voisins attendent la tournée des boulangers.', ['hameau', 'tournée']]
  ])('asks words of « %s »', async (text, wanted) => {
    expect(await lemmasIn(text)).toEqual(expect.arrayContaining(wanted));
  });

  test.each([
    // Expressions are learnt as a whole.
    ['Ces garanties ont été obtenues au cours de deux jours de discussions.', ['cours', 'cour', 'courir']],
    ['Les discussions mettent l’accent sur la nécessité de stabiliser les relations.', ['accent']],
    ['Les syndicats mettent en avant le manque de personnel dans les gares.', ['avant']],
    // Lemmas that share a form.
    ['Trois fois par mois, les habitants du village font la fête.', ['foi', 'moi', 'fois']],
    ['Elle est venue à pied avec son fils pour acheter du pain.', ['fil']],
    ['Je suis content de vous voir dans notre petite ville.', ['suivre']],
    ['Il faut planter des haies et protéger les oiseaux du plateau.', ['faillir']],
    // Names, peoples, numbers, binding words.
    ['Antony Blinken a parlé à Pékin avec les responsables chinois et américains.', ['chinois', 'américain']],
    ['La Société nationale des chemins de fer français prévoit une grève.', ['chemin', 'fer', 'société']],
    ['Tandis que la direction parle, les voyageurs attendent parce que les trains manquent.', ['tandis', 'parce']],
    ['Quant aux entreprises, elles redoutent de nouvelles pertes.', ['quant', 'nouveau']],
    // A pronoun and a verb, not an article and a noun.
    ['Une productrice, Hélène Vasseur, la remarque et lui propose un rôle.', ['remarque']],
    // What the place denies.
    ['L’élève à qui un logiciel lit un texte écoute les manuels imprimés.', ['imprimé']],
    // A participle with an entry of its own, without its auxiliary.
    ['« Il est incomplet », dénonce Sylvain Maréchal, délégué syndical à Rennes.', ['déléguer']]
  ])('leaves words of « %s » alone', async (text, unwanted) => {
    const lemmas = await lemmasIn(text);
    for (const lemma of unwanted) expect(lemmas).not.toContain(lemma);
  });

  test.each([
    ['La Chine reproche aux Américains de s’en rapprocher et de trahir leurs engagements.', 'rapprocher', 'get closer'],
    [
      '« Le numérique remplace un professeur absent », nous confiait récemment une principale de collège.',
      'confier',
      'confide'
    ],
    ['Le trafic des trains sera fortement perturbé dans quatre régions.', 'trafic', 'traffic'],
    ['La commune a acheté le local et le four pour 95 000 euros.', 'four', 'oven'],
    ['Au cœur du conflit figure la question du pouvoir d’achat.', 'figurer', 'appear']
  ])('« %s »: %s has the sense “%s”', async (text, lemma, gloss) => {
    const target = targetsOf(await understand(text), await workshopOf()).find(({ entry }) => entry.lemma === lemma);
    expect(target?.sense.glosses).toContain(gloss);
  });

  test('known words are not asked', async () => {
    const text = 'Les grévistes réclament une revalorisation des salaires.';
    expect(await lemmasIn(text, ['salaire'])).not.toContain('salaire');
  });
});
