import { pluralFr as plural } from '../plural.ts';

const KINDS: Readonly<Record<string, string>> = {
  C1: 'Question',
  C2: 'Vrai, faux ou non dit',
  C3: 'Qui l’a dit ?',
  C4: 'Fait ou opinion',
  C5: 'Qui est qui ?',
  C6: 'De qui parle-t-on ?',
  C7: 'Dans l’ordre',
  C8: 'L’idée principale',
  C9: 'Le lien logique',
  C10: 'Le résumé à compléter',
  V1: 'Carte de vocabulaire',
  V2: 'Le mot qui manque',
  V3: 'Le mot à écrire',
  V4: 'Le paragraphe à compléter',
  V5: 'Mots et sens',
  V6: 'Synonymes et contraires',
  V7: 'Famille de mots',
  V8: 'La bonne préposition',
  V9: 'Expression',
  V10: 'À l’écoute',
  V11: 'Dictée',
  G1: 'Le genre',
  G2: 'L’article contracté',
  G3: 'Conjugaison',
  G4: 'Le temps du verbe',
  G5: 'L’accord',
  G6: 'Les pronoms',
  G7: 'Les relatifs',
  G8: 'Les connecteurs',
  G9: 'Les homophones',
  G10: 'La phrase à reconstruire',
  G11: 'Actif et passif',
  G12: 'Le discours rapporté',
  G13: 'La négation'
};

export const kinds = {
  name: (kind: string) => KINDS[kind] ?? 'Exercice',
  families: { comprehension: 'Comprendre', vocabulary: 'Vocabulaire', grammar: 'Grammaire' }
};

const POS: Readonly<Record<string, string>> = {
  NOUN: 'nom',
  VERB: 'verbe',
  AUX: 'verbe',
  ADJ: 'adjectif',
  ADV: 'adverbe',
  ADP: 'préposition',
  DET: 'déterminant',
  PRON: 'pronom',
  CCONJ: 'conjonction',
  SCONJ: 'conjonction',
  NUM: 'nombre',
  PROPN: 'nom propre',
  INTJ: 'interjection',
  EXPR: 'expression',
  X: 'expression'
};

export const words = {
  /** « nom féminin » */
  pos: (pos: string, gender: 'Masc' | 'Fem' | 'both' | null) => {
    const name = POS[pos.toUpperCase()] ?? pos.toLowerCase();
    if (pos !== 'NOUN' || gender === null) return name;
    return gender === 'both' ? `${name} masculin ou féminin` : `${name} ${gender === 'Fem' ? 'féminin' : 'masculin'}`;
  },
  listen: (text: string) => `Écouter « ${text} »`
};

export const review = {
  title: 'Révision',
  letters: 'Lettres françaises',
  options: 'Réponses proposées',
  rightOption: 'bonne réponse',
  yourOption: 'votre réponse, fausse',
  gap: 'Le mot qui manque',
  gapNumber: (n: number) => `Espace ${n}`,
  yourAnswer: 'Votre réponse',
  yourOrder: 'Votre phrase',
  takeBack: (part: string) => `Reprendre « ${part} »`,
  orderEmpty: 'Touchez les éléments dans l’ordre.',
  parts: 'Éléments à placer',
  placeFor: (left: string, option: string) => (option === '' ? `${left} : vide` : `${left} : ${option}`),
  bank: 'Mots à placer',
  listen: 'Écouter',
  noVoice: 'Cet appareil n’a pas de voix française : les exercices d’écoute sont laissés de côté.',
  unknownKind: 'Cet exercice vient d’une version plus récente de Glane. Il est gardé ; passez-le pour l’instant.',
  reread: 'Relire l’article',
  article: 'Article',
  leave: 'Quitter la révision',
  undo: 'Revenir à la réponse précédente',
  progress: (done: number, all: number) => `${done} sur ${all}`,
  check: 'Vérifier',
  next: 'Continuer',
  show: 'Montrer la réponse',
  hint: 'Un indice',
  hintNumber: (n: number, all: number) => `Indice ${n} sur ${all}`,
  pass: 'Passer',
  dontKnow: 'Je ne sais pas',
  recall: 'Vous en souveniez-vous ?',
  ratings: { again: 'Non', hard: 'Difficile', good: 'Oui', easy: 'Facile' },
  verdicts: { right: 'Juste', almost: 'Presque', wrong: 'Faux' },
  slips: {
    accent: 'un accent',
    capital: 'une majuscule',
    agreement: 'l’accord',
    elision: 'l’élision',
    article: 'l’article',
    typo: 'une faute de frappe',
    tense: 'le temps'
  },
  answerWas: 'La réponse :',
  feedback: 'Correction',
  evidence: 'Dans l’article',
  nearest: 'La phrase de l’article',
  overrule: 'Ma réponse était juste',
  overruled: 'Noté : votre réponse compte, et le signalement est gardé.',
  counted: 'Compté juste',
  doneTitle: 'Séance terminée',
  doneCount: (n: number) => `${n} ${plural(n, 'réponse', 'réponses')}`,
  doneRight: (right: number, all: number) => `${right} ${plural(right, 'juste', 'justes')} sur ${all}`,
  doneNext: (when: string) => `Prochaines cartes : ${when}.`,
  doneHome: 'Revenir à aujourd’hui',
  doneArticle: 'Revenir à l’article',
  doneMore: 'Continuer avec dix cartes de plus',
  toReview: 'À revoir',
  emptyTitle: 'Rien à revoir pour l’instant',
  emptyText: 'Toutes les cartes commencées sont à jour. Lisez un article ou ajoutez-en un.',
  interval: (days: number) => intervalFr(days)
};

function intervalFr(days: number): string {
  if (days < 1 / 24) return `${Math.max(1, Math.round(days * 1440))} min`;
  if (days < 1) return `${Math.round(days * 24)} h`;
  if (days < 31) return `${Math.round(days)} j`;
  if (days < 365) return `${Math.round(days / 30.4)} mois`;
  const years = Math.round((days / 365) * 10) / 10;
  return `${String(years).replace('.', ',')} ${plural(years, 'an', 'ans')}`;
}

export const reader = {
  textLabel: 'Article. Flèches : changer de mot. Entrée : voir le sens.',
  meaningOf: (lemma: string) => `Sens de « ${lemma} »`,
  glean: 'Glaner ce mot',
  iKnow: 'Je le connais',
  properName: 'Nom propre.',
  noEntry: 'Ce mot n’est pas encore dans le lexique de Glane.',
  analysing: 'Lecture de l’article…',
  coverage: (percent: string) => `Vous connaissez environ ${percent} des mots.`,
  facts: (level: string, words: string) => `${level} · ${words} mots`,
  read: 'Lire',
  exercises: 'Exercices',
  study: 'Étudier cet article',
  studyMore: (n: number) => `Étudier : ${n} ${plural(n, 'exercice', 'exercices')} à faire`,
  studied: 'Tout est fait pour aujourd’hui',
  notFoundTitle: 'Cet article n’est pas ici',
  notFound:
    'Il n’est pas sur cet appareil, ou il a été supprimé. Ajoutez-le de nouveau : vos réponses passées sont gardées.',
  analysisFailed:
    'Le texte est là, mais son analyse a échoué. Vos données sont intactes ; rechargez la page pour réessayer.',
  listen: 'Écouter la phrase',
  kept: (n: number) => `${n} ${plural(n, 'exercice retenu', 'exercices retenus')}`,
  rejectedTitle: (n: number) => `${n} ${plural(n, 'candidat écarté', 'candidats écartés')}`,
  rejectedNote: 'Glane les a faits, puis écartés. La raison suit chacun.',
  key: 'Réponse :',
  wrongOptions: 'Autres réponses',
  source: 'Preuve',
  chosen: 'Retenu parce que',
  asked: 'déjà demandé',
  cards: (n: number) => `${n} ${plural(n, 'carte', 'cartes')}`
};
