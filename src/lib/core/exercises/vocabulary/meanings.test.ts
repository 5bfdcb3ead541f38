import { describe, expect, test } from 'vitest';
import type { Draft, ExerciseType } from '../exercise.ts';
import { understand, workshopOf } from './understand.fixture.ts';
import { v5 } from './v5.ts';
import { v6 } from './v6.ts';
import { v7 } from './v7.ts';
import { MEANINGS } from './functions.ts';
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
      'craindre'
    ]
  ])('« %s »: %s beside %s', async (text, lemma, other) => {
    const draft = (await draftsOf(v6, text)).find(({ fact }) => fact.endsWith(`:${lemma}`))!;
    expect([draft.answer, ...draft.pool.map((one) => one.text)]).toContain(other);
    expect(draft.pool.map((one) => one.text)).not.toContain(draft.answer);
  });

  test.each([
    ['Dans la petite ville de Valbourg, il y a une bibliothèque un peu spéciale.', 'ville'],
    // The key could not replace the word here: « affronter que », « administrer des différences », « éliminer un train ».
    ['Les contacts servent à éviter que la compétition ne dégénère en conflit.', 'éviter'],
    ['Il faut des contacts directs pour gérer les différences entre les deux pays.', 'gérer'],
    ['Sur cette ligne, deux trains sur cinq ont été supprimés par la direction.', 'supprimer'],
    ['La contrôleuse a souhaité garder l’anonymat pour parler aux journalistes.', 'anonymat'],
    // The answer stands in the word.
    ['Ce rattrapage des salaires est incomplet, dénoncent les syndicats de la région.', 'incomplet'],
    ['Les États-Unis ne soutenaient pas l’indépendance de cette grande île lointaine.', 'indépendance'],
    ['Fermée depuis dix-huit mois, la boulangerie a rouvert samedi matin.', 'rouvrir'],
    // Said of speech.
    ['« L’ancre peut détruire ces plantes en quelques minutes », rappelle la chercheuse.', 'rappeler'],
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
    ['Au cœur du conflit figure la question du pouvoir d’achat des agents.', 'figure'],
    ['Les voyageurs seront prévenus par message avant le départ du train.', 'prévention'],
    ['L’importance de ces relations a été soulignée par les deux pays.', 'importer'],
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
    ['Sa sœur Lina, qui a deux ans de plus, préfère la brasse.', 'de plus'],
    ['Cette île est une partie de la Chine, en violation de leurs engagements passés.', 'en violation de'],
    ['Nous ne demandons pas la lune : nous demandons que les trains partent.', 'demander la lune'],
    ['Ce n’est qu’un rattrapage, et encore, il est incomplet, dénonce le délégué.', 'et encore'],
    ['En une saison, le nombre de membres a connu une hausse de plus de 36 %.', 'de plus'],
    ['On se demande trop peu ce que l’on en fait dans les écoles de la région.', 'en fait'],
    ['Les élèves attendent avec impatience les vacances scolaires de la fin de l’année.', 'vacances scolaires']
  ])('« %s » does not ask « %s »', async (text, lemma) => {
    expect((await draftsOf(v9, text)).map(({ fact }) => fact)).not.toContain(`expression:${lemma}`);
  });

  test.each([
    [
      'Ces garanties ont été obtenues au cours de deux jours de discussions.',
      'au cours de',
      MEANINGS['time preposition']
    ],
    [
      'Les voyageurs ont reçu cette garantie de la part de la direction.',
      'de la part de',
      MEANINGS['source preposition']
    ],
    [
      'Il est 7 heures, mais une vingtaine de personnes attendent déjà sur la place.',
      'une vingtaine de',
      MEANINGS.quantity
    ],
    [
      'Le pays a pris des mesures visant à restreindre la vente des armes.',
      'viser à',
      MEANINGS['verb with infinitive']
    ],
    [
      'Les discussions ont mis l’accent sur la nécessité d’un accord.',
      'mettre l’accent sur',
      MEANINGS['verb with object']
    ],
    ['Les voyageurs demandent que les trains partent à l’heure chaque matin.', 'à l’heure', MEANINGS.time]
  ])('« %s »: the wrong meanings of « %s » do what it does', async (text, lemma, meanings) => {
    const draft = (await draftsOf(v9, text)).find(({ fact }) => fact === `expression:${lemma}`)!;
    expect(meanings.map(([, english]) => english)).toEqual(expect.arrayContaining(draft.pool.map((one) => one.text)));
  });

  test('the hint on the first letter passes over “to”; word by word is warned of only where it misleads', async () => {
    const [draft] = await draftsOf(v9, 'Les discussions ont mis l’accent sur la nécessité d’un accord.');
    expect(draft!.hints.at(-1)).toContain('«\u00A0e\u00A0»');
    const heart = (await draftsOf(v9, 'Au cœur du conflit figure la question du pouvoir d’achat.'))[0]!;
    expect(heart.hints).toHaveLength(1);
  });
});
