import { describe, expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

/** What a line is inside a text; the first line of a text is tested apart. */
function kindOf(line: string): string {
  return paragraphs(`Le premier paragraphe est une phrase.\n${line}`)[1]!.kind;
}

const KINDS = {
  heading: [
    'Un coût difficile à chiffrer',
    'Une vocation tardive',
    '« Pas un film sur la mer »',
    'GRÈVE DES TRAINS : CE QUI VOUS ATTEND LUNDI',
    'A PARIS, L’ETAT RECULE',
    'ETATS-UNIS',
    'Le casse-tête des transports en Bretagne',
    'Football : Rennes bat Lens 2 à 1',
    'Chronologie',
    'Ce que l’on sait de l’accident de Nantes',
    'II – La guerre'
  ],
  byline: [
    'Par Jeanne Martin, publié le 3 mai',
    'Par Jeanne Martin',
    'PAR JEANNE MARTIN',
    'Par Jeanne Martin et Paul Roy (à Dakar)',
    'Publié le 24 novembre 2024 à 10h30',
    'Mis à jour le 24 novembre 2024',
    'Modifié le 3 mai 2023 à 8 h 12',
    'Propos recueillis par Anne Roy',
    'Le 24 novembre 2024 à 18h02',
    '(AFP)',
    'AFP',
    'Jeanne Martin, envoyée spéciale à Kiev',
    'De notre correspondante à Rome, Lucie Bel',
    'Jeanne Martin avec AFP',
    'Temps de lecture : 4 min',
    'Lecture : 4 minutes'
  ],
  caption: [
    'Le pont vu du port © Jean Petit',
    'Le pont vu du port. © Jean Petit / Ouest-France',
    'La maire, lundi, à Dax. JEAN PETIT / AFP',
    'La maire, lundi, à Dax (photo Jean Petit)',
    'Photo : Jean Petit',
    'Crédit : Ville de Dax',
    'Illustration : Anne Roy',
    'Le marché de Dax, en mai 2021. Photo d’archives',
    'Des voyageurs à la gare Saint-Charles, à Marseille, le 3 mai. REUTERS/Jean Petit',
    'Photo AFP'
  ],
  item: [
    '- une pomme',
    '– Le prix du pain augmente.',
    '• 200 g de farine',
    '* trois œufs',
    '· du sel',
    '1. Ouvrez le fichier.',
    '2) Fermez la porte.',
    '12. Signez en bas de la page.',
    '3. Une enfance à Varsovie',
    'a) le pain',
    '▪ du lait',
    '— Un litre d’eau'
  ],
  body: [
    'Le train part à midi.',
    '« Un village s’endort. »',
    'Par ailleurs, le maire a promis une école neuve aux habitants.',
    'Par Toutatis, le ciel nous tombe sur la tête !',
    'Il a répondu :',
    'Le Monde : Avez-vous hésité ?',
    'Pourquoi partir ?',
    '– Vous venez demain ? demanda-t-elle. – Oui, dit Paul.',
    '— Je pars demain, dit-il.',
    'La photo a fait le tour du monde.',
    'Selon l’AFP, le train est arrivé.',
    'Le 24 novembre 2024, à Paris, la ministre a signé.',
    '1,5 million de personnes ont voté.',
    '12 personnes sont arrivées.',
    'Publié en 1942, le roman a été traduit dans quarante langues.',
    'Elle a dit « non ».',
    'On y voit le port (photo) et la gare.',
    '80 000 euros, c’est le prix d’un rond-point.'
  ]
} as const;

for (const [kind, lines] of Object.entries(KINDS)) {
  describe(kind, () => {
    test.each(lines)('%s', (line) => {
      expect(kindOf(line)).toBe(kind);
    });
  });
}

describe('the first line', () => {
  test.each([
    ['Faut-il fermer les écrans ?', 'heading'],
    ['Enfin la paix !', 'heading'],
    ['La Chine promet de ne pas envahir Taïwan', 'heading'],
    ['La Chine promet.', 'body'],
    ['Par Jeanne Martin', 'byline']
  ])('%s is a %s', (line, kind) => {
    expect(paragraphs(line)[0]).toMatchObject({ kind, start: 0, end: line.length });
  });
});

test('lines without anything are none, and white space around a line stays outside', () => {
  const text = '\n  Un titre  \n\n \u00A0\nUne phrase.\n';
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Un titre', 'Une phrase.']);
});
