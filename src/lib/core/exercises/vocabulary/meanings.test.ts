import { describe, expect, test } from 'vitest';
import type { Draft, ExerciseType } from '../exercise.ts';
import { understand, workshopOf } from './understand.fixture.ts';
import { v5 } from './v5.ts';
import { v6 } from './v6.ts';
import { v7 } from './v7.ts';
import { v9 } from './v9.ts';

async function draftsOf(type: ExerciseType, text: string): Promise<readonly Draft[]> {
  return type.generate(await understand(text), await workshopOf());
}

describe('v5', () => {
  const text =
    'Les syndicats réclament une hausse, les voyageurs redoutent des pertes, la direction veut compenser la dépense, ' +
    'le délégué dénonce les prévisions, les élus contestent l’estimation et les usagers résument le conflit.';

  test('four words, five meanings, none of which names a word of the item', async () => {
    const [verbs] = await draftsOf(v5, text);
    const pairs = verbs!.answer as readonly (readonly [string, string])[];
    expect(pairs).toHaveLength(4);
    expect(verbs!.pool).toHaveLength(1);
    for (const [word] of pairs) {
      for (const meaning of [...pairs.map(([, one]) => one), verbs!.pool[0]!.text])
        expect(meaning.split(/[ ’]/)).not.toContain(word);
    }
  });

  test('two words give no item', async () => {
    expect(await draftsOf(v5, 'Les syndicats redoutent une longue grève.')).toEqual([]);
  });
});

describe('v6', () => {
  test.each([
    ['Ces derniers réclament une revalorisation des salaires et des embauches supplémentaires.', 'réclamer', 'exiger'],
    [
      'Quant aux entreprises, elles redoutent de nouvelles pertes pour les semaines qui viennent.',
      'redouter',
      'espérer'
    ],
    [
      'Quant aux entreprises, elles redoutent de nouvelles pertes pour les semaines qui viennent.',
      'redouter',
      'craindre'
    ]
  ])('« %s »: %s beside %s', async (text, lemma, other) => {
    const draft = (await draftsOf(v6, text)).find(({ fact }) => fact.endsWith(`:${lemma}`))!;
    expect([draft.answer, ...draft.pool.map((one) => one.text)]).toContain(other);
    expect(draft.pool.map((one) => one.text)).not.toContain(draft.answer);
  });

  test.each([
    ['Dans la petite ville de Valbourg, il y a une bibliothèque un peu spéciale.', 'ville'],
    ['Le loyer est plus bas que dans une grande ville de la région.', 'bas'],
    ['Les poissons viennent déjà se cacher entre les plantes de la côte.', 'cacher']
  ])('« %s » does not ask « %s »', async (text, lemma) => {
    for (const { fact } of await draftsOf(v6, text)) expect(fact.split(':')[1]).not.toBe(lemma);
  });
});

describe('v7', () => {
  test.each([
    ['La Chine a renouvelé sa promesse devant les journalistes du monde entier.', 'promesse', 'promettre'],
    ['La direction communique chaque mercredi les prévisions de trafic aux voyageurs.', 'communiquer', 'communication']
  ])('« %s »: %s gives %s', async (text, lemma, key) => {
    const draft = (await draftsOf(v7, text)).find(({ fact }) => fact === `famille:${lemma}`);
    expect(draft?.answer).toEqual([key]);
    for (const { text: wrong } of draft!.pool) expect(wrong).not.toBe(key);
  });

  test.each([
    ['La grève des trains dure depuis trois jours dans toute la région.', 'grever'],
    ['Les habitants viennent chercher des outils, des tentes et des machines.', 'tendre'],
    ['Un porte-parole de la direction a rappelé les prévisions du ministère.', 'porter'],
    ['La direction promet une réponse, mais cette promesse ne suffit pas.', 'promesse']
  ])('« %s » does not ask for « %s »', async (text, key) => {
    expect((await draftsOf(v7, text)).map(({ answer }) => (answer as string[])[0])).not.toContain(key);
  });
});

describe('v9', () => {
  test.each([
    ['Ces garanties ont été obtenues au cours de deux jours de discussions.', 'au cours de', 'during'],
    [
      'Les grévistes mettent également en avant le manque de personnel dans les gares.',
      'mettre en avant',
      'to put forward'
    ],
    ['Les voyageurs comprennent ; les artisans, en revanche, ne décolèrent pas.', 'en revanche', 'on the other hand']
  ])('« %s »: %s means %s', async (text, lemma, key) => {
    const draft = (await draftsOf(v9, text)).find(({ fact }) => fact === `expression:${lemma}`);
    expect(draft?.answer).toBe(key);
    expect(draft!.pool.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['Quant aux entreprises, elles redoutent de nouvelles pertes pour les semaines qui viennent.', 'de nouveau'],
    ['En une saison, le nombre de membres a connu une hausse de plus de 36 %.', 'de plus'],
    ['On se demande trop peu ce que l’on en fait dans les écoles de la région.', 'en fait'],
    ['Les élèves attendent avec impatience les vacances scolaires de la fin de l’année.', 'vacances scolaires']
  ])('« %s » does not ask « %s »', async (text, lemma) => {
    expect((await draftsOf(v9, text)).map(({ fact }) => fact)).not.toContain(`expression:${lemma}`);
  });
});
