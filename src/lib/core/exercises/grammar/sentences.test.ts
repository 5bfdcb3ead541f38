import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../chance.ts';
import type { Draft, ExerciseType } from '../exercise.ts';
import { understand, workshopOf } from '../vocabulary/understand.fixture.ts';
import { g10 } from './g10.ts';
import { g13 } from './g13.ts';
import { g7 } from './g7.ts';
import { g9 } from './g9.ts';

async function drafts(type: ExerciseType, text: string): Promise<readonly Draft[]> {
  return type.generate(await understand(text), await workshopOf());
}

describe('G7', () => {
  test.each([
    ['Le boulanger, qui se lève chaque nuit, vend son pain au village.', 'qui'],
    ['Les voyageurs dont le train est annulé seront prévenus par un message.', 'dont'],
    ['Il a souligné que plusieurs pays, dont les États-Unis, avaient reçu cette garantie.', 'dont'],
    ['Le couple travaillait dans un vieux hangar où il pleuvait à travers le toit.', 'où'],
    ['La commune, que les habitants soutiennent, a acheté le local.', 'que']
  ])('asks in « %s » for « %s »', async (text, key) => {
    const found = await drafts(g7, text);
    expect(found.map(({ answer }) => answer)).toEqual([key]);
  });

  test.each([
    // « l’homme qui aime Marie » and « l’homme qu’aime Marie » are both French.
    'C’est le physicien qui rencontra Marie à Paris cette année.',
    // « une île où l’école est menacée » is as good.
    'Elle vit sur une île dont l’école est menacée de fermeture.',
    // No relative pronoun at all.
    'Le maire a dit que les habitants attendent le boulanger.',
    'Il ne sait pas où les clients peuvent boire un café.',
    // « ce qui », « celui qui » are learnt as one.
    'Les voisins ont compris ce qui oppose les deux pays.'
  ])('is silent in « %s »', async (text) => {
    expect(await drafts(g7, text)).toEqual([]);
  });

  test('leaves « dont » out where a definite noun after « où » could take it', async () => {
    const [draft] = await drafts(
      g7,
      'Il a installé deux tables devant le magasin, où les clients peuvent boire un café.'
    );
    expect(draft?.answer).toBe('où');
    expect(draft?.pool.map(({ text }) => text)).toEqual(['qui', 'que']);
  });
});

describe('G7 hints', () => {
  test.each([
    [
      'Il a souligné que plusieurs pays, dont les États-Unis, avaient reçu cette garantie.',
      'parmi lesquels',
      'le sujet'
    ],
    [
      'Cette assurance a été donnée lors de discussions, où l’importance du dialogue a été soulignée.',
      'un lieu ou un moment',
      'l’objet sont là'
    ]
  ])('hold for « %s »', async (text, said, notSaid) => {
    const draft = (await drafts(g7, text))[0]!;
    const told = [...draft.hints, draft.rule].join(' ');
    expect(told).toContain(said);
    expect(told).not.toContain(notSaid);
  });
});

describe('G9', () => {
  test('asks the same words once', async () => {
    const found = await drafts(
      g9,
      'Les pays veulent stabiliser leurs relations cette année. Le maire a parlé de stabiliser leurs relations au village.'
    );
    expect(found.filter(({ answer }) => answer === 'leurs')).toHaveLength(1);
  });

  test('says no more of the sounds than careful speech allows', async () => {
    for (const draft of await drafts(g9, '« Un village sans boulangerie, c’est un village sans vie », dit le maire.'))
      expect(draft.hints.join(' ')).not.toContain('de la même façon');
  });

  test.each([
    ['Les habitants peuvent de nouveau acheter leur pain au village.', 'leur'],
    ['Derrière le comptoir, les deux boulangers ont les yeux fatigués.', 'ont'],
    ['La famille n’était pas riche, mais on y aimait les livres.', 'on'],
    ['Quant aux entreprises, elles redoutent de nouvelles pertes.', 'Quant'],
    ['Le boulanger se lève chaque nuit avant tout le monde.', 'se'],
    ['Elle pense qu’elle travaille dans une petite chambre sous les toits.', 'qu’elle'],
    ['La commune a acheté le local et le four du village.', 'acheté'],
    ['Le gouvernement ne cherche pas à freiner le développement du pays.', 'freiner']
  ])('asks in « %s » for « %s »', async (text, key) => {
    expect((await drafts(g9, text)).map(({ answer }) => answer)).toContain(key);
  });

  test.each([
    // Both are French there.
    ['Il a noté que ses homologues chinois partageaient cette vision.', 'ses'],
    ['Les haies protègent ces champs et les animaux du plateau.', 'ces'],
    // Capitals may stand without accents.
    ['À cette époque, les femmes ne travaillaient pas à Varsovie.', 'À'],
    // One form for both numbers tells nothing.
    ['Les habitants ont donné leur avis sur le projet du maire.', 'leur'],
    // The elided word before leaves one spelling.
    ['Elle n’a pas de boulangerie dans son village depuis un an.', 'a'],
    // « et » between two nouns is no question when it stands alone.
    ['Il parle du point de friction entre les États-Unis et la Chine.', 'et'],
    // Agreement and relative pronouns take the same gap.
    ['La boutique sera fermée le lundi et le mardi.', 'fermée'],
    ['Il a installé deux tables devant le magasin, où les clients peuvent boire un café.', 'où'],
    // « rien de changé »: an infinitive is no rival there.
    ['Depuis un an, il n’y a rien de changé dans la petite ville.', 'changé']
  ])('does not ask in « %s » for « %s »', async (text, key) => {
    expect((await drafts(g9, text)).map(({ answer }) => answer)).not.toContain(key);
  });

  test('makes one item with two gaps of « a » and « à » in a sentence', async () => {
    const found = await drafts(g9, 'Antony Blinken a assuré que son pays ne cherchait pas à freiner le développement.');
    const pair = found.find(({ prompt }) => prompt.form === 'match');
    expect(pair?.prompt.text).toBe(
      'Antony Blinken (1) _____ assuré que son pays ne cherchait pas (2) _____ freiner le développement.'
    );
    expect(pair?.answer).toEqual([
      ['(1)', 'a'],
      ['(2)', 'à']
    ]);
  });
});

describe('G10', () => {
  test('leaves no « et » at the end of a part', async () => {
    const found = await drafts(g10, 'Cette solution coûterait environ 90 euros par hectare et par an.');
    for (const { answer } of found) expect((answer as string[]).filter((part) => / et$/.test(part))).toEqual([]);
  });

  test.each([
    [
      'Dès la semaine prochaine, les boulangers feront aussi une tournée dans trois hameaux voisins.',
      ['dès la semaine prochaine,', 'les boulangers', 'feront aussi', 'une tournée', 'dans trois hameaux voisins.']
    ],
    [
      'Antony Blinken a néanmoins affirmé que les États-Unis ne soutenaient pas l’indépendance de Taïwan.',
      ['Antony Blinken', 'a néanmoins affirmé', 'que les États-Unis', 'ne soutenaient pas', 'l’indépendance de Taïwan.']
    ],
    [
      'À cette époque, les femmes n’avaient pas le droit d’étudier à l’université de Varsovie.',
      ['à cette époque,', 'les femmes', 'n’avaient pas', 'le droit', 'd’étudier', 'à l’université de Varsovie.']
    ]
  ])('cuts « %s »', async (text, pieces) => {
    const [draft] = await drafts(g10, text);
    expect(draft?.answer).toEqual(pieces);
  });

  test.each([
    // A time or place after the verb might as well come first.
    'Ils reviennent au printemps pour observer les nids.',
    'Ils se marièrent l’année suivante à Sceaux.',
    // Two names may change places.
    'Cependant, Pékin accuse Washington de renforcer ses relations.',
    // « ne… que » and « d’ici à » stay whole.
    'L’équipe espère restaurer d’ici à 2030.',
    // Quotations, insertions and questions.
    '« Nous voulions quitter la grande ville », explique le boulanger du village.',
    'Les négociations, dit le maire, pourraient reprendre dès lundi.',
    'Les boulangers feront-ils une tournée dans trois hameaux voisins ?'
  ])('leaves « %s » alone', async (text) => {
    expect(await drafts(g10, text)).toEqual([]);
  });

  test('does not show the right order', async () => {
    const [draft] = await drafts(g10, 'La commune a acheté le local et le four pour 95 000 euros.');
    for (let seed = 0; seed < 20; seed++) {
      const { prompt } = g10.present(draft!, chanceFrom(seed));
      expect(prompt.form === 'order' && prompt.options.join(' ')).not.toBe(
        (draft!.answer as readonly string[]).join(' ')
      );
    }
  });
});

describe('G13', () => {
  test.each([
    [
      'À cette époque, les femmes n’avaient pas le droit d’étudier à l’université.',
      ['à cette époque,', 'les femmes', 'n’', 'avaient', 'pas', 'le droit', 'd’étudier à l’université.']
    ],
    ['La boutique sera fermée le lundi.', 'La boutique ne sera pas fermée le lundi.'],
    ['La mairie a promis de donner son local.', 'La mairie n’a pas promis de donner son local.'],
    ['Les deux boulangers en ont repris la gestion.', 'Les deux boulangers n’en ont pas repris la gestion.']
  ])('asks for « %s »', async (text, answer) => {
    const [draft] = await drafts(g13, text);
    expect(draft?.answer).toEqual(answer);
  });

  test.each([
    ['Antony Blinken a affirmé que les États-Unis ne soutenaient pas l’indépendance de l’île.', 'ne soutenaient pas'],
    ['Il a promis de ne pas envoyer d’armes à la Russie dans ce contexte.', 'ne pas envoyer'],
    ['Nos voisins attendent, car les cars scolaires n’ont pas changé d’horaires.', 'n’ont pas changé']
  ])('takes out of « %s » « %s »', async (text, key) => {
    const found = (await drafts(g13, text)).find(({ prompt }) => prompt.text?.includes('_____'));
    expect(found?.answer).toBe(key);
    expect(found?.pool.length).toBeGreaterThanOrEqual(2);
    // « pas ne soutenaient », « soutenaient ne pas »: mistakes that nobody makes.
    for (const { text: wrong } of found!.pool) expect(wrong).not.toMatch(/^pas n|[^’] ne pas$/);
  });

  test('never offers « savent ne pas l’ouvrir », which is French', async () => {
    const [draft] = await drafts(g13, 'Les gens jettent un appareil, parce qu’ils ne savent pas l’ouvrir.');
    expect(draft?.answer).toBe('ne savent pas');
    expect(draft?.pool.map(({ text }) => text)).not.toContain('savent ne pas');
  });

  test.each([
    // « des » would become « d’ », « encore » « plus », « aussi » « non plus ».
    'La Chine enverra des armes à la Russie.',
    'Le boulanger vend encore du pain à midi.',
    'Les boulangers feront aussi la tournée des villages.',
    'Des scientifiques essaient de planter les arbustes.',
    // « falloir » denied says something else.
    'Il faut payer le local avant la fin du mois.',
    // « ne » alone after « éviter que » denies nothing.
    'Il veut éviter que la compétition ne dégénère en conflit.'
  ])('is silent in « %s »', async (text) => {
    expect(await drafts(g13, text)).toEqual([]);
  });
});
