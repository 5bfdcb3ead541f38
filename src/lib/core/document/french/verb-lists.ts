/** Verbs that form their compound tenses with « être »; those in the second list take « avoir » when they have an object. */
export const ETRE_VERBS: ReadonlySet<string> = new Set(
  (
    'aller venir revenir devenir redevenir parvenir survenir intervenir advenir provenir convenir arriver partir repartir naître renaître mourir décéder ' +
    'entrer rentrer sortir ressortir monter remonter descendre redescendre passer repasser tomber retomber rester retourner apparaître réapparaître éclore'
  ).split(' ')
);

/** Of these an object is possible, so that « être » and a participle may also be passive: « il est descendu par la police ». */
export const ALSO_TRANSITIVE: ReadonlySet<string> = new Set(
  'monter remonter descendre redescendre passer repasser sortir ressortir rentrer retourner'.split(' ')
);

/** What before « que » calls for the subjunctive: conjunctions by their words before « que ». */
export const SUBJUNCTIVE_CONJUNCTIONS: readonly string[] = (
  'pour|bien|quoi|avant|afin|sans|jusqu’à ce|à condition|pourvu|de peur|de crainte|en attendant|à moins|encore|pour peu|' +
  'en admettant|à supposer|non|ce n’est pas|soit|où|quel|quelle|quels|quelles|malgré'
)
  .replaceAll('’', "'")
  .split('|');

/** Verbs whose clause with « que » is in the subjunctive when they are affirmed. */
export const SUBJUNCTIVE_VERBS: ReadonlySet<string> = new Set(
  (
    'vouloir souhaiter désirer exiger falloir éviter empêcher attendre craindre redouter regretter déplorer douter permettre ' +
    'préférer aimer réclamer demander interdire refuser accepter tolérer ordonner suggérer proposer recommander requérir ' +
    'nécessiter importer convenir suffire valoir déplaire plaire étonner mériter veiller'
  ).split(' ')
);

/** Of these the indicative is possible too (« il demande s’il vient », « admettre que »): the form alone decides. */
export const EITHER_MOOD: ReadonlySet<string> = new Set(['attendre', 'convenir', 'suggérer', 'proposer', 'accepter']);

/** Adjectives and nouns whose « que » calls for the subjunctive: « il est possible que », « le fait que » may. */
export const SUBJUNCTIVE_WORDS: ReadonlySet<string> = new Set(
  (
    'possible impossible nécessaire important essentiel indispensable souhaitable dommage temps normal rare inacceptable ' +
    'regrettable préférable obligatoire urgent naturel étonnant triste heureux content surprenant juste faux improbable bon'
  ).split(' ')
);

/** Verbs that are only impersonal: their « il » stands for nothing. */
export const IMPERSONAL: ReadonlySet<string> = new Set([
  'falloir',
  'pleuvoir',
  'neiger',
  'grêler',
  'venter',
  'advenir'
]);

/** Words that deny together with « ne ». */
export const NEGATIVES: ReadonlySet<string> = new Set(
  'pas plus jamais rien personne aucun aucune guère point nul nulle nullement ni aucunement'.split(' ')
);

/** Verbs that take « de » and no direct object: « du » and « des » right after them are « de » and « le », « les ». */
export const DE_VERBS: ReadonlySet<string> = new Set(
  (
    'abuser bénéficier dépendre différer discuter disposer douter hériter jouir médire parler pâtir procéder profiter raffoler ' +
    'résulter souffrir témoigner triompher découler émaner provenir ressortir venir revenir parvenir survenir'
  ).split(' ')
);

/** Verbs that do so only with « se »: « s’inquiéter des conséquences ». */
export const DE_REFLEXIVES: ReadonlySet<string> = new Set(
  (
    'inquiéter soucier préoccuper venger démarquer méfier moquer plaindre souvenir occuper servir débarrasser éloigner ' +
    'approcher rapprocher passer emparer apercevoir indigner réjouir féliciter désintéresser distinguer inspirer nourrir ' +
    'abstenir évader lasser séparer contenter accommoder charger émouvoir étonner vanter désolidariser'
  ).split(' ')
);

/** Verbs with a direct object that rarely have a complement with « de »: « du » and « des » after them are articles. */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  (
    'boire manger acheter vendre produire consommer avoir faire ajouter fabriquer cultiver organiser contenir nécessiter ' +
    'posséder écrire dessiner construire planter servir cuire semer'
  ).split(' ')
);
