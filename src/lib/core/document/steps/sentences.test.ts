import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../../scripts/french-files.ts';
import { sentenceEnds } from './sentences.ts';
import { tokens } from './tokens.ts';

/** The text again, with « | » where a sentence was cut from the next. */
async function marked(text: string): Promise<string> {
  const french = await frenchFromDisk();
  const isVerb = (form: string): boolean => french.forms.readings(form).some(({ upos }) => upos === 'VERB');
  const made = tokens(text, isVerb);
  let from = 0;
  const parts = sentenceEnds(made, french).map((end) => {
    const part = text.slice(made[from]!.start, made[end - 1]!.end);
    from = end;
    return part;
  });
  return parts.join(' | ');
}

describe('a sentence ends', () => {
  test.each([
    'Il est parti. | Elle reste.',
    'M. Blinken a parlé. | Il part.',
    'Il dit : « Je pars. » | Elle reste.',
    'Il part… | Elle reste.',
    'Il part... | Elle reste.',
    'Il vient ? | Non.',
    'Quoi ?! | Rien.',
    'Ça suffit !!! | On rentre.',
    'Des pommes, des poires, etc. | La suite viendra.',
    'En 1994. | 12 morts.',
    'Il (elle aussi.) | Puis "oui." | Non.',
    'Il a vu le maire. | puis il part.',
    'Le train partira à 8 h 30. | Les voyageurs attendent.',
    'La hausse atteint 4,5 %. | Elle surprend.',
    'Le billet coûte 12 €. | C’est trop.',
    'La loi de 1905. | Voilà le sujet.',
    'Il vit aux États-Unis. | Sa sœur, non.',
    'Elle travaille à l’O.N.U. depuis un an. | Il l’attend.',
    '« Est-ce vrai ? » | La ministre sourit.',
    '« Je reviendrai. » | Ce fut tout.',
    '« Nous avons gagné. | Nous continuerons », promet-elle.',
    '« Tout est prêt. | Il ne manque que vous. » | Le maire sourit.',
    'Il a dit non. | « Jamais ! » | Elle s’en va.',
    'Elle répond : « Oui. | Mais demain. » | Il insiste.',
    'Le Figaro : Avez-vous peur ? | Paul Martin : Non.',
    '– Vous venez ? | – Oui.',
    'Il a vu « La Haine ». | Le film lui a plu.',
    'Voir p. 12. | Les autres pages manquent.',
    'Le prix Nobel (1903). | Le second suivra.',
    'Il est né en 52 av. J.-C. à Rome. | Il y meurt.',
    'Le texte est sur www.exemple.fr. | Lisez-le.',
    'C’est la fin [...]. | On recommence.',
    'Elle part le 1er. | Lui reste.',
    'À qui la faute ? | À personne.',
    'Elle vit à Lyon. | À Paris, il pleut.',
    'Il pleut. | Énorme surprise.',
    'C’est fini. | « Enfin », souffle-t-elle.',
    'Il faut un plan B. | Elle en a un.',
    'Il meurt en 14 apr. J.-C. | Tibère lui succède.'
  ])('%s', async (row) => {
    expect(await marked(row.replaceAll(' | ', ' '))).toBe(row);
  });

  test('though headings were run into the sentences, where many were', async () => {
    const row =
      'Une école neuve pour le village | Le maire a inauguré lundi la nouvelle école en présence des parents. | ' +
      'Elle accueillera soixante élèves dès la rentrée. | Travaux sur la route de Dax | La circulation sera alternée ' +
      'pendant trois semaines. | Les habitants sont invités à la prudence. | Loto des pompiers | Le loto annuel se ' +
      'tiendra samedi à la salle des fêtes. | Un buffet est prévu. | Naissance | Nous apprenons avec joie la ' +
      'naissance de la petite Lina. | Réunion publique | Une réunion sur le tri des déchets aura lieu jeudi. | ' +
      'Décès de Jean Morel | Jean Morel nous a quittés mardi à l’âge de 91 ans. | Football | Les juniors reçoivent ' +
      'dimanche l’équipe de Tarbes. | Le match débutera à 15 heures.';
    const [made, wanted] = [await marked(row.replaceAll(' | ', ' ')), row].map((text) => new Set(text.split(' | ')));
    const found = [...wanted!].filter((sentence) => made!.has(sentence)).length;
    expect(found / wanted!.size).toBeGreaterThan(0.75);
    expect(found / made!.size).toBeGreaterThan(0.75);
  });
});

describe('no sentence ends', () => {
  test.each([
    '« Oui ! », raconte Monique.',
    '« Je suis là ! » lance Paul.',
    'Il part… mais revient.',
    'Des pommes, etc. et des poires.',
    'Ah ! dit-il.',
    'Il y a env. trois pommes.',
    'Il vend ; elle achète ; Paul part.',
    'Le Dr. Martin reçoit Mme. Ly à 15 h.',
    'MM. Dupont et Durand, de l’av. Foch, ont signé.',
    'Le journal Le Monde a publié une enquête.',
    'Selon Le Figaro et Le Parisien, la ministre hésite.',
    'Elle lit Le Canard enchaîné depuis vingt ans.',
    'Marine Le Pen et Jean-Marie Le Guen se sont parlé.',
    'Il a dirigé Les Échos puis La Croix.',
    'L’avion a décollé de La Havane pour Le Caire.',
    'Le port du Havre, comme celui de La Rochelle, s’agrandit.',
    'Le film La Grande Vadrouille passe ce soir.',
    'Elle a joué dans Un air de famille et Le Goût des autres.',
    'La chanson Les Feuilles mortes date de 1945.',
    'Dans son roman La Peste, Albert Camus décrit Oran.',
    'La série Dix pour cent plaît à New York.',
    'Le groupe La Femme et la chanteuse Pomme se partagent la scène.',
    'L’association Un toit pour tous aide cent familles.',
    'Le parti La France insoumise a voté contre.',
    'Elle préside SOS Méditerranée et Médecins sans frontières.',
    'Au Mont-Saint-Michel, l’hôtel La Mère Poulard a rouvert.',
    'La place Beauvau et le Quai d’Orsay se taisent.',
    'Le Premier ministre et le Conseil d’État sont saisis.',
    'Jean Paul II reçut le président George W. Bush.',
    'J.-C. Martin et A. Dupont ont signé l’article.',
    'Mr. Angel, cf. Martin, Vol. XVII, a répondu.',
    'La lettre de J. Le Goff à A. Martin est perdue.',
    'Il habite 3, bd. Voltaire, à Paris.',
    'Le T. G. V. a du retard.',
    'La conférence (« Un monde sans eau ? ») commence à midi.',
    'Elle demande « Pourquoi ? » et s’en va.',
    'Il crie « Au feu ! » dans la rue.',
    'Trois villes (Pau, Dax, Tarbes...) sont candidates.',
    'Le score est de 3 à 1.',
    'Le Vol. 3 et le no. 12 manquent.',
    'Elle a dit : « Il faut partir », puis elle s’est tue.',
    'Deux métiers : Paul est boulanger, Lina pêche.'
  ])('within: %s', async (row) => {
    expect(await marked(row)).toBe(row);
  });

  test('in an ordinary paragraph full of names with articles', async () => {
    const sentences = [
      'Le Monde et Le Figaro ont révélé l’affaire.',
      'Marine Le Pen a répondu sur La Chaîne parlementaire.',
      'Dans Le Parisien, Bruno Le Maire parle d’erreur.',
      'La réalisatrice de Un divan à Tunis n’a rien dit.',
      'Les Républicains et La République en marche se divisent.'
    ];
    expect(await marked(sentences.join(' '))).toBe(sentences.join(' | '));
  });
});
