import { pluralFr as plural } from '../plural.ts';

export const today = {
  title: 'Aujourd’hui',
  due: (n: number) => (n === 0 ? 'Rien à revoir pour l’instant' : `${plural(n, 'carte à revoir', 'cartes à revoir')}`),
  freshOnly: (n: number) => plural(n, 'nouvelle carte', 'nouvelles cartes'),
  fresh: (n: number) => `${n} ${plural(n, 'nouvelle', 'nouvelles')}`,
  dueOnly: (n: number) => `${n} à revoir`,
  review: 'Réviser',
  minutes: (n: number) => `environ ${n} ${plural(n, 'minute', 'minutes')}`,
  resume: 'Reprendre la séance',
  resumeNote: (done: number, left: number) =>
    `Séance interrompue : ${done} ${plural(done, 'réponse donnée', 'réponses données')}, ${left} à venir.`,
  nothingDue: 'Tout est à jour. Lisez un article, ou prenez de l’avance sur une série.',
  nextDue: (when: string) => `Prochaines cartes : ${when}.`,
  inProgress: 'Articles en cours',
  allArticles: 'Tous les articles',
  add: 'Ajouter un article',
  welcome: 'Collez un article. Répondez.',
  welcomeText:
    'Glane lit un article français et en tire des questions, des cartes et des exercices. Tout se passe sur cet appareil, sans compte ni réseau.',
  paste: 'Coller un article',
  starters: 'Ou commencer par un de ces articles',
  starterNote: (level: string, words: number) => `${level} · ${words} mots`,
  startersNote: 'Écrits pour Glane.'
};

export const articles = {
  title: 'Articles',
  add: 'Ajouter un article',
  empty: 'Aucun article pour l’instant. Collez-en un, ou commencez par l’un des trois que Glane apporte.',
  facts: (level: string, words: string, exercises: number) =>
    `${level} · ${words} mots · ${exercises} ${plural(exercises, 'exercice', 'exercices')}`,
  due: (n: number) => `${n} à revoir`,
  fresh: (n: number) => `${n} ${plural(n, 'nouvelle', 'nouvelles')}`,
  done: 'à jour',
  from: (source: string) => `d’après ${source}`,
  remove: (title: string) => `Supprimer « ${title} »`,
  removed: (title: string) => `« ${title} » est supprimé, avec ses cartes.`,
  search: 'Chercher un titre',
  none: 'Aucun titre ne correspond.'
};

export const add = {
  title: 'Ajouter un article',
  text: 'Texte de l’article',
  placeholder: 'Collez ici un article français…',
  hint: 'Collez le texte, ou déposez un fichier.',
  open: 'Ouvrir un fichier',
  openNote: 'txt, Markdown ou page HTML enregistrée',
  clipboard: 'Coller',
  clipboardRefused:
    'Le navigateur n’a pas donné le presse-papiers. Touchez longuement le cadre, puis choisissez Coller.',
  drop: 'Déposez le fichier ici',
  about: 'Titre et origine',
  articleTitle: 'Titre',
  titleNote: 'Laissé vide : la première ligne du texte.',
  source: 'Source',
  sourceNote: 'Adresse ou nom du journal',
  date: 'Date',
  licence: 'Licence ou droits',
  make: 'Préparer les exercices',
  words: (n: string) => `${n} mots`,
  draftKept: 'Brouillon gardé sur cet appareil',
  clear: 'Effacer',
  unclear: 'Remettre le texte',
  steps: {
    loading: 'Ouverture du dictionnaire…',
    analysing: 'Lecture de l’article…',
    exercises: 'Préparation des exercices…'
  },
  progress: 'Avancement',
  stop: 'Arrêter',
  cutTitle: (n: number) => `${n} ${plural(n, 'passage laissé', 'passages laissés')} de côté`,
  cutNote: 'Légendes, menus, liens. Cochez ce qui fait partie de l’article.',
  unreadFile: (name: string) =>
    `Le fichier « ${name} » n’a pas pu être lu. Vérifiez qu’il est toujours là, ou copiez son texte et collez-le ici.`,
  wrongFile: (name: string) =>
    `Glane ouvre les fichiers txt, Markdown et HTML. Pour « ${name} », copiez le texte et collez-le ici.`,
  hugeFile: (name: string) =>
    `Le fichier « ${name} » est trop gros pour un article. Copiez-en un passage et collez-le ici.`,
  failedData:
    'Les données de langue n’ont pas pu être chargées. Votre texte est gardé : vérifiez la connexion, puis réessayez.',
  failedCrash: 'L’analyse s’est interrompue. Votre texte est gardé : réessayez, ou essayez avec un texte plus court.',
  nothingMade:
    'Glane n’a trouvé dans ce texte aucun exercice assez sûr. Essayez un texte plus long ou plus suivi ; celui-ci reste dans le cadre.',
  copyright: 'Gardez la source : elle accompagne tout ce que Glane tire de l’article.'
};

export const problems = {
  empty: 'Le cadre est vide. Collez un article français, ou ouvrez un fichier.',
  tooShort: (words: number) =>
    `Ce texte ne compte que ${words} ${plural(words, 'mot', 'mots')}. Glane a besoin d’au moins une phrase : collez le reste de l’article.`,
  tooLong: (characters: string, longest: string) =>
    `Ce texte est trop long : ${characters} caractères, pour ${longest} au plus. Gardez un chapitre ou un article à la fois ; votre texte reste dans le cadre.`,
  onlyUrl:
    'C’est l’adresse d’une page, et Glane ne va jamais chercher de page sur le réseau. L’adresse est notée comme source : ouvrez la page, copiez son texte et collez-le ici.',
  binary:
    'Ce contenu n’est pas du texte : peut-être une image, un PDF ou un fichier abîmé. Ouvrez le document, copiez son texte et collez-le ici.',
  notFrench: (language: string) =>
    `Ce texte semble être en ${language}. Glane lit le français : collez un article français, ou vérifiez le fichier.`,
  notFrenchUnsure:
    'Glane ne reconnaît pas de français dans ce texte. Collez un article français, ou vérifiez le fichier.',
  /** By ISO 639-3 code; a language without a name here is « une autre langue ». */
  languages: {
    eng: 'anglais',
    spa: 'espagnol',
    ita: 'italien',
    por: 'portugais',
    cat: 'catalan',
    deu: 'allemand',
    nld: 'néerlandais',
    ron: 'roumain',
    lat: 'latin',
    arb: 'arabe',
    rus: 'russe',
    cmn: 'chinois',
    jpn: 'japonais',
    tur: 'turc',
    pol: 'polonais',
    swe: 'suédois',
    vie: 'vietnamien',
    ukr: 'ukrainien',
    hat: 'créole haïtien'
  }
};
