import { pluralFr as plural } from '../plural.ts';

export const common = {
  close: 'Fermer',
  cancel: 'Annuler',
  back: 'Retour',
  undo: 'Annuler la suppression',
  retry: 'Réessayer',
  remove: 'Supprimer',
  save: 'Enregistrer',
  table: 'Voir le tableau',
  optional: 'facultatif',
  loading: 'Ouverture…'
};

export const nav = {
  label: 'Rubriques',
  skip: 'Aller au contenu',
  today: 'Aujourd’hui',
  articles: 'Articles',
  progress: 'Progrès',
  settings: 'Réglages',
  home: 'Glane, page d’accueil'
};

export const app = {
  tagline: 'Glaner du français dans n’importe quel article.',
  title: (page: string) => `${page} · Glane`,
  offlineReady: 'Glane est prêt hors connexion. Tout reste sur cet appareil.',
  updateWaiting: 'Une nouvelle version est prête. Rien ne sera perdu.',
  updateNow: 'Mettre à jour',
  later: 'Plus tard',
  notFoundTitle: 'Page introuvable',
  notFound: 'Cette adresse ne mène à aucune page. Vos articles et vos cartes sont intacts.',
  brokenTitle: 'Quelque chose a cédé',
  broken:
    'Une erreur a interrompu cette page. Ce qui était enregistré l’est toujours. Rechargez la page pour continuer.',
  reload: 'Recharger la page',
  toToday: 'Revenir à aujourd’hui'
};

/** What the database refused: what happened, what is safe, what to do. */
export const store = {
  blocked:
    'Un autre onglet garde Glane ouvert dans une version plus ancienne. Rien n’est perdu : fermez les autres onglets, puis rechargez cette page.',
  full: 'L’appareil n’a plus de place : le dernier changement n’a pas été enregistré. Libérez de l’espace ou supprimez un article, puis réessayez.',
  broken:
    'Le navigateur n’a pas pu ouvrir les données de Glane. En navigation privée, il les refuse parfois. Ouvrez Glane dans une fenêtre ordinaire, ou rechargez la page.',
  closed: 'Glane a été mis à jour dans un autre onglet. Rien n’est perdu : rechargez cette page.',
  newer:
    'Ces données viennent d’une version plus récente de Glane. Elles n’ont pas été touchées : rechargez la page pour obtenir la nouvelle version.'
};

export const charts = {
  day: 'Jour',
  cards: 'Cartes',
  reviews: 'Réponses',
  share: 'Part',
  reviewsOn: (day: string, n: number) => `${day} : ${n} ${plural(n, 'réponse', 'réponses')}`,
  cardsOn: (day: string, n: number) => `${day} : ${n} ${plural(n, 'carte', 'cartes')}`
};
