import { describe, expect, test } from 'vitest';
import type { Draft, ExerciseType } from '../exercise.ts';
import { understand, workshopOf } from '../vocabulary/understand.fixture.ts';
import { g3 } from './g3.ts';
import { g4 } from './g4.ts';
import { g5 } from './g5.ts';

async function drafts(type: ExerciseType, text: string): Promise<readonly Draft[]> {
  return type.generate(await understand(text), await workshopOf());
}

describe('G3', () => {
  test.each([
    [
      'Antony Blinken a affirmé que les États-Unis ne soutenaient pas l’indépendance de Taïwan.',
      'Conjuguez «\u00A0soutenir\u00A0» à l’imparfait.',
      'soutenaient'
    ],
    [
      'Dès la semaine prochaine, les boulangers feront aussi une tournée.',
      'Conjuguez «\u00A0faire\u00A0» au futur simple.',
      'feront'
    ],
    [
      'Deux ans plus tard, elle obtint la première place à la licence.',
      'Conjuguez «\u00A0obtenir\u00A0» au passé simple.',
      'obtint'
    ],
    [
      'Il exige que la direction fasse un effort pour les salaires.',
      'Conjuguez «\u00A0faire\u00A0» au subjonctif présent.',
      'fasse'
    ],
    [
      'Le boulanger, qui se lève chaque nuit, vend son pain au village.',
      'Conjuguez «\u00A0se lever\u00A0» au présent de l’indicatif.',
      'se lève'
    ],
    [
      'Paul a dit : « Si j’avais su, j’aurais pris ma camionnette. »',
      'Conjuguez «\u00A0prendre\u00A0» au conditionnel passé.',
      'aurais pris'
    ]
  ])('asks in « %s »', async (text, question, key) => {
    const found = (await drafts(g3, text)).find(({ prompt }) => prompt.question === question);
    expect(found?.answer).toEqual([key]);
  });

  test('accepts both forms where usage has both, and names mistakes', async () => {
    const [draft] = await drafts(g3, 'Les clients paient le pain avec des pièces.');
    expect(draft?.accepted[0]).toEqual(expect.arrayContaining(['paient', 'payent']));
    expect(draft?.pool.map(({ text }) => text)).toEqual(expect.arrayContaining(['paie', 'payaient']));
  });

  test.each([
    // Singular and plural are both accepted after a collective noun.
    ['Une vingtaine de personnes attendent déjà sur la place.', 'attendre'],
    ['La plupart des voyageurs attendent le train de midi.', 'attendre'],
    // « ou », « un train sur trois »: the number is open.
    ['Le maire ou le boulanger vendra le four de la commune.', 'vendre'],
    // The sentence says the form itself.
    ['Nous ne demandons pas la lune, nous demandons un peu de temps.', 'demander'],
    // Set phrases, and forms that everybody knows.
    ['Il y a une bibliothèque un peu spéciale dans la petite ville.', 'avoir'],
    ['Le loyer est plus bas que dans une grande ville.', 'être'],
    // The form may be indicative or subjunctive.
    ['Il faut d’abord que les enfants jouent dans le jardin.', 'jouer'],
    // Passives ask for more than a form.
    ['La boutique sera fermée le lundi et le mardi.', 'fermer']
  ])('is silent in « %s »', async (text, verb) => {
    const asked = (await drafts(g3, text)).filter(({ prompt }) => prompt.question.includes(`\u00A0${verb}\u00A0`));
    expect(asked).toEqual([]);
  });
});

describe('G3 hints and rules', () => {
  test.each([
    ['Bien que les voyageurs expriment leur lassitude, tous attendent.', 'exprimer', 'que j’exprime, que nous'],
    ['Il faut que la commune prenne une décision avant la fin du mois.', 'prendre', 'que je prenne, que nous prenions'],
    ['C’est un petit village qui s’endort avant la nuit.', 's’endormir', 'il s’endort, nous nous endormons'],
    ['Le cycliste se hâte vers le village voisin chaque matin.', 'se hâter', 'il se hâte, nous nous hâtons']
  ])('gives in « %s » the rule of « %s »', async (text, verb, rule) => {
    const found = (await drafts(g3, text)).find(({ prompt }) => prompt.question.includes(`\u00A0${verb}\u00A0`));
    expect(found?.rule).toContain(rule);
  });

  test.each([
    ['C’est un petit village qui s’endort avant la nuit.', 's’en'],
    ['Le boulanger, qui se lève chaque nuit, vend son pain.', 'se lè'],
    ['Les États-Unis ont mis en place des mesures de sécurité.', 'm'],
    ['On nous avait promis des cars de remplacement.', 'pro']
  ])('says in « %s » that the form begins with « %s »', async (text, start) => {
    const [draft] = await drafts(g3, text);
    expect(draft?.hints.join(' ')).toContain(`commence par «\u00A0${start}\u00A0»`);
    for (const hint of draft!.hints) {
      expect(hint).not.toMatch(/\s\u00A0»/);
      const said = /La forme commence par «\u00A0(.+)\u00A0»/.exec(hint)?.[1];
      if (said) expect((draft!.answer as readonly string[])[0]).toMatch(new RegExp(`^${said}.`));
    }
  });

  test('says what is missing when the reflexive pronoun is', async () => {
    const [draft] = await drafts(g3, 'C’est un petit village qui s’endort avant la nuit.');
    expect(draft?.pool.find(({ text }) => text === 'endort')?.why).toContain('pronom');
  });
});

describe('G4', () => {
  test('asks one tense twice at most', async () => {
    const found = await drafts(
      g4,
      'Le maire a acheté le four pour la commune. La commune a vendu le local cette année. ' +
        'Les habitants ont bu un café sur la place. Le boulanger avait quitté la grande ville.'
    );
    const names = found.map(({ answer }) => answer);
    expect(names.filter((name) => name === 'passé composé')).toHaveLength(2);
    expect(names).toContain('plus-que-parfait');
  });

  test.each([
    [
      'Il a dit que la Chine avait renouvelé son engagement de ne pas envoyer d’armes.',
      'avait renouvelé',
      'plus-que-parfait'
    ],
    ['La première femme à recevoir ce prix naquit le 7 novembre à Varsovie.', 'naquit', 'passé simple'],
    ['Les négociations pourraient reprendre dès lundi dans la capitale.', 'pourraient', 'conditionnel présent'],
    ['Je suis venue à pied avec mon petit-fils.', 'suis venue', 'passé composé'],
    ['Il faut éviter que la compétition ne dégénère en conflit.', 'dégénère', 'subjonctif'],
    ['Bien que les voyageurs expriment leur lassitude, tous attendent le train.', 'expriment', 'subjonctif']
  ])('names in « %s » the tense of « %s »', async (text, form, name) => {
    const found = (await drafts(g4, text)).find(({ prompt }) => prompt.question.includes(`\u00A0${form}\u00A0`));
    expect(found?.answer).toBe(name);
  });

  test.each([
    // One form for two tenses.
    ['Elle dit que le train part à l’heure tous les matins.', 'dit'],
    ['Maria finit ses études et conclut un accord avec sa sœur.', 'finit'],
    // Passives.
    ['Le 19 avril 1906, Pierre fut renversé par une voiture.', 'fut renversé'],
    ['Les voyageurs seront prévenus par un message.', 'seront prévenus'],
    // State or event.
    ['Son mari est mort depuis deux ans déjà.', 'est mort']
  ])('is silent in « %s » about « %s »', async (text, form) => {
    const asked = (await drafts(g4, text)).filter(({ prompt }) => prompt.question.includes(`\u00A0${form}\u00A0`));
    expect(asked).toEqual([]);
  });

  test('says what the verb would be in each other tense', async () => {
    const [draft] = await drafts(
      g4,
      'Les augmentations n’auraient compensé cette inflation que pour une partie des agents.'
    );
    expect(draft?.answer).toBe('conditionnel passé');
    const why = new Map(draft!.pool.map((one) => [one.text, one.why]));
    expect(why.get('plus-que-parfait')).toContain('avaient compensé');
    expect(why.get('futur antérieur')).toContain('auront compensé');
  });
});

describe('G5', () => {
  test.each([
    ['Les deux pays veulent stabiliser leurs relations malgré les désaccords bilatéraux.', 'bilatéral', 'bilatéraux'],
    ['Cette assurance a été donnée lors de discussions entre les deux pays.', 'donner', 'donnée'],
    ['Les négociations, interrompues la semaine dernière, pourraient reprendre.', 'interrompre', 'interrompues'],
    ['Fermée depuis dix-huit mois, la boulangerie a rouvert samedi matin.', 'fermer', 'Fermée'],
    ['Quant aux entreprises, elles redoutent de nouvelles pertes.', 'nouveau', 'nouvelles']
  ])('asks in « %s » to make « %s » agree', async (text, word, key) => {
    const found = (await drafts(g5, text)).find(({ prompt }) => prompt.question.includes(`\u00A0${word}\u00A0`));
    expect(found?.answer).toEqual([key]);
  });

  test.each([
    // Two nouns may claim the adjective.
    ['Les syndicats jugent la hausse des salaires annoncée trop faible.', 'annoncer'],
    ['Les responsables américains et chinois ont parlé pendant deux jours.', 'chinois'],
    // The form is the one that is given.
    ['Le ministre chinois a parlé devant les journalistes.', 'chinois'],
    // Nobody sees who « je » is.
    ['Je suis venue à pied avec mon petit-fils.', 'venir'],
    // « tout » and its like agree in ways of their own.
    ['Le premier jour, tout était vendu avant midi.', 'vendre']
  ])('is silent in « %s » about « %s »', async (text, word) => {
    const asked = (await drafts(g5, text)).filter(({ prompt }) => prompt.question.includes(`\u00A0${word}\u00A0`));
    expect(asked).toEqual([]);
  });
});
