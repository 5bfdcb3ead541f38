import { describe, expect, test } from 'vitest';
import { docOf, textOf } from '../doc.fixture.ts';

/** « TYPE text = value » of every entity. */
async function entitiesOf(text: string): Promise<string[]> {
  const doc = await docOf(text);
  return doc.entities.map((one) => `${one.type} ${textOf(doc, one)}${one.value === null ? '' : ` = ${one.value}`}`);
}

describe('quantities', () => {
  test.each([
    ['Elle a acheté 180 baguettes.', ['NUMBER 180 = 180']],
    ['La salle compte 80 000 places.', ['NUMBER 80 000 = 80000']],
    ['Fermée depuis dix-huit mois, elle rouvre.', ['NUMBER dix-huit = 18']],
    ['Une vingtaine de personnes attendent.', ['NUMBER vingtaine = 20']],
    ['Des centaines d’espèces vivent ici.', ['NUMBER centaines']],
    ['Les prix ont augmenté de 4,9 %.', ['PERCENT 4,9 % = 0.049']],
    ['Entre 10 et 15 % des élèves sont absents.', ['PERCENT 10 et 15 % = 0.1/0.15']],
    ['Trente pour cent des électeurs hésitent.', ['PERCENT Trente pour cent = 0.3']],
    ['Le local a coûté 95 000 euros.', ['MONEY 95 000 euros = 95000']],
    ['Le chantier coûtera 18 millions d’euros.', ['MONEY 18 millions d’euros = 18000000']],
    ['Cela coûterait entre 2 et 3 millions d’euros.', ['MONEY 2 et 3 millions d’euros = 2000000/3000000']],
    ['Le baril vaut 80 dollars américains.', ['MONEY 80 dollars américains = 80']],
    ['Un lycéen sur cinq dort mal.', ['NUMBER cinq = 5']],
    ['Un tiers des trains circule.', ['NUMBER tiers = 0.3333']],
    ['La moitié des jeunes le garde.', ['NUMBER moitié = 0.5']]
  ])('%s', async (text, expected) => {
    expect(await entitiesOf(text)).toEqual(expected);
  });

  test.each([
    'Un boulanger ouvre une boutique.',
    'L’un d’eux a refusé.',
    'Il a lu la page 12 et le numéro 3.',
    'Elle répète pour la dixième fois.',
    'Il est mis en quarantaine.',
    'Il fait les choses à moitié.',
    'Les uns partent, les autres restent.'
  ])('no quantity: %s', async (text) => {
    expect((await entitiesOf(text)).filter((one) => /^(?:NUMBER|PERCENT|MONEY)/.test(one))).toEqual([]);
  });
});

describe('dates and times', () => {
  test.each([
    ['Elle naquit le 7 novembre 1867.', ['DATE 7 novembre 1867 = 1867-11-07']],
    ['La fête aura lieu le 1er mai.', ['DATE 1er mai = --05-01']],
    ['Mardi 14 novembre, elle a parlé.', ['DATE Mardi 14 novembre = --11-14']],
    ['En avril 1906, il mourut.', ['DATE avril 1906 = 1906-04']],
    ['Le livre a paru en 2023.', ['DATE 2023 = 2023']],
    ['De 2015 à 2020, il a voyagé.', ['DATE 2015 = 2015', 'DATE 2020 = 2020']],
    ['Pendant l’été 2022, il a fait chaud.', ['DATE été 2022 = 2022-22']],
    ['Dans les années 1970, ils sont partis.', ['DATE années 1970 = 197X']],
    ['Au XXe siècle, tout changea.', ['DATE XXe siècle = 19XX']],
    ['La boulangerie a rouvert samedi matin.', ['DATE samedi matin']],
    ['Elle a fermé la semaine dernière.', ['DATE semaine dernière']],
    ['Plantées il y a trois ans, elles ont survécu.', ['DATE il y a trois ans']],
    ['Deux ans plus tard, elle obtint la place.', ['DATE Deux ans plus tard']],
    ['Le train part à 14h30.', ['TIME 14h30 = 14:30']],
    ['Il se lève à 6 h 12.', ['TIME 6 h 12 = 06:12']],
    ['Il est 7 heures, il pleut.', ['TIME 7 heures = 07:00']],
    ['Le cours finit à 5 heures de l’après-midi.', ['TIME 5 heures de l’après-midi = 17:00']],
    ['Les guichets ferment à midi.', ['TIME midi = 12:00']],
    ['Elle se couche avant minuit.', ['TIME minuit = 00:00']]
  ])('%s', async (text, expected) => {
    expect(await entitiesOf(text)).toEqual(expected);
  });

  test.each([
    ['Il a payé 2000 euros.', /DATE/],
    ['Deux mille mètres plus haut, il neige.', /DATE/],
    ['Les lundis sont tristes.', /DATE/],
    ['Il reste deux heures de travail.', /TIME/],
    ['La ville est à deux heures de Paris.', /TIME/],
    ['Elle a dormi moins de sept heures.', /TIME/],
    ['Le vent du Midi souffle.', /TIME/],
    ['Il y a trois enfants dans la cour.', /DATE/],
    ['Les années passent vite.', /DATE/],
    ['Elle marche vers Mars, la planète.', /DATE/]
  ])('not so: %s', async (text, type) => {
    expect((await entitiesOf(text)).filter((one) => type.test(one))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['Le maire, Alain Girard, a parlé.', ['TITLE maire = maire', 'PER Alain Girard = Alain Girard']],
    ['M. Blinken est reparti.', ['PER M. Blinken = Blinken']],
    [
      'Nadia Benali, aide-soignante, prend le train.',
      ['PER Nadia Benali = Nadia Benali', 'TITLE aide-soignante = aide-soignant']
    ],
    [
      'Le chancelier allemand Friedrich Merz arrive.',
      [
        'TITLE chancelier allemand = chancelier',
        'NATIONALITY allemand = allemand',
        'PER Friedrich Merz = Friedrich Merz'
      ]
    ],
    ['Le général Charles de Gaulle parla.', ['TITLE général = général', 'PER Charles de Gaulle = Charles de Gaulle']],
    ['Sacha, 9 ans, répète son virage.', ['PER Sacha = Sacha', 'NUMBER 9 = 9']],
    [
      'Il vit à Saint-Aubin-le-Vieux, dans l’Orne.',
      ['LOC Saint-Aubin-le-Vieux = Saint-Aubin-le-Vieux', 'LOC Orne = Orne']
    ],
    ['La Chine et les États-Unis négocient.', ['LOC Chine = Chine', 'LOC États-Unis = États-Unis']],
    ['Elle vit dans les Pays de la Loire.', ['LOC Pays de la Loire = Pays de la Loire']],
    ['Le train va de Vitré à Rennes.', ['LOC Vitré = Vitré', 'LOC Rennes = Rennes']],
    ['Les relations sino-américaines restent tendues.', ['NATIONALITY sino-américaines = sino-américain']],
    ['Aucun Français n’a gagné.', ['NATIONALITY Français = français']],
    ['Le ministère des Transports a répondu.', ['ORG ministère des Transports = ministère des Transports']],
    ['Elle étudie à l’université de Varsovie.', ['ORG université de Varsovie = université de Varsovie']],
    ['Ils vont au lycée Olympe-de-Gouges.', ['ORG lycée Olympe-de-Gouges = lycée Olympe-de-Gouges']],
    [
      'La chambre de commerce et d’industrie (CCI) proteste.',
      [
        "ORG chambre de commerce et d’industrie = chambre de commerce et d'industrie",
        "ORG CCI = chambre de commerce et d'industrie"
      ]
    ],
    ['Elle obtint le prix Nobel de physique.', ['WORK prix Nobel de physique = prix Nobel de physique']],
    ['Pendant la Première Guerre mondiale, elle aida.', ['EVENT Première Guerre mondiale = Première Guerre mondiale']],
    ['Il a gagné le 200 mètres papillon.', ['EVENT 200 mètres papillon = 200 mètres papillon']]
  ])('%s', async (text, expected) => {
    expect(await entitiesOf(text)).toEqual(expected);
  });

  test('a name that shows nothing takes what it is elsewhere in the text', async () => {
    const found = await entitiesOf('Antony Blinken est arrivé. Blinken a parlé. À Pékin, Blinken a souri.');
    expect(found.filter((one) => one.startsWith('PER'))).toEqual([
      'PER Antony Blinken = Antony Blinken',
      'PER Blinken = Blinken',
      'PER Blinken = Blinken'
    ]);
  });

  test('a title told once is a title again', async () => {
    const found = await entitiesOf(
      'Elle gagne pour Les Marées basses, un long métrage. Les Marées basses raconte une vie.'
    );
    expect(found).toEqual(['WORK Les Marées basses = Les Marées basses', 'WORK Les Marées basses = Les Marées basses']);
  });

  test.each([
    'Derrière le comptoir, le boulanger sourit.',
    'Les Marées montent vite.',
    'Une Rose rouge.',
    'Il parle le français et l’anglais.',
    'Je pense, donc je suis.',
    'Le train express régional (TER) est en retard.',
    'LE MAIRE FERME LA PLAGE',
    'Il envoie un SMS avec le GPS.',
    'On a dit Oui.'
  ])('no name: %s', async (text) => {
    expect((await entitiesOf(text)).filter((one) => /^(?:PER|LOC|ORG|WORK|EVENT|NATIONALITY)/.test(one))).toEqual([]);
  });

  test.each([
    'Les boulangers feront une tournée.',
    'Ma sœur travaille.',
    'Ils ont besoin de médecins.',
    'Le métier de boulanger est dur.'
  ])('no role: %s', async (text) => {
    expect((await entitiesOf(text)).filter((one) => one.startsWith('TITLE'))).toEqual([]);
  });

  test('entities do not overlap, but for peoples inside roles', async () => {
    const doc = await docOf(
      'Le secrétaire d’État américain, Antony Blinken, verra 12 ministres chinois le 3 mai 2024 à 15 h.'
    );
    const outer = doc.entities.filter((one) => one.type !== 'NATIONALITY');
    for (let i = 1; i < outer.length; i++) expect(outer[i]!.start).toBeGreaterThanOrEqual(outer[i - 1]!.end);
    doc.entities.forEach((one, i) => expect(one.index).toBe(i));
  });
});
