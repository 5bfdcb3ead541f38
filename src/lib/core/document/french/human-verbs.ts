import { SPEECH_VERBS } from './speech-verbs.ts';

/** Verbs whose subject is nearly always a person, or a body that acts as one: « pense », « épouse », « se souvient ». */
export const HUMAN_SUBJECT: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...(
    'accepter adorer aimer apprendre avouer chanter choisir comprendre connaître craindre danser ' +
    'décider décrire démissionner détester dîner écouter écrire élever embaucher embrasser emménager enseigner ' +
    'épouser espérer étudier fuir habiter hésiter ignorer imaginer inviter lire manger marier nager ' +
    'négocier oser oublier parler pêcher peindre penser pleurer préférer promettre raconter refuser ' +
    'regarder regretter rencontrer répondre rêver rire savoir sourire souhaiter souvenir téléphoner ' +
    'travailler voter vouloir voyager entraîner qualifier inscrire convaincre'
  ).split(' ')
]);

/** Nouns that only a person has: « son père », « sa carrière ». */
export const PERSONS_OWN =
  /^(?:père|mère|fils|fille|frère|sœur|mari|femme|époux|épouse|compagnon|compagne|enfant|parent|ami|amie|famille|grand-père|grand-mère|oncle|tante|cousin|cousine|neveu|nièce|avocat|avocate|collègue|entraîneur|éditeur|éditrice|élève|patron|patronne|carrière|enfance|jeunesse|vie|mort|naissance|visage|main|œil|voix|regard|sourire|bras|corps|âme|cœur|métier|maison|adversaire|rival|rivale|prédécesseur|successeur|homologue|mémoire|souvenir|thèse|scolarité|veuve|veuf)$/;

/** Verbs that have no subject but « il »: « il faut », « il pleut ». */
export const IMPERSONAL = /^(?:falloir|pleuvoir|neiger|grêler|venter|agir|importer|incomber|advenir|urger|convenir)$/;
/** Verbs that take « il » for nothing when a noun, « que » or « de » follows: « il reste deux places », « il arrive que ». */
export const OFTEN_IMPERSONAL =
  /^(?:rester|exister|manquer|suffire|arriver|sembler|paraître|apparaître|appartenir|tarder|trouver|passer|résulter|revenir|ressortir|découler)$/;

/** Verbs whose « le » stands for a clause, not for a person: « il le sait », « elle l’a annoncé ». */
export const CLAUSE_OBJECT: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...'être devenir savoir faire pouvoir vouloir souhaiter prouver demander permettre stipuler préciser indiquer voir laisser oublier comprendre écrire'.split(
    ' '
  )
]);
