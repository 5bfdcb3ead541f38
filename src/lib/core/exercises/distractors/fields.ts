/**
 * Words that may stand for one another in the press though no dictionary calls them synonyms: « discussion » and
 * « entretien », « fournir » and « livrer ». Two words of one line are never key and wrong option of one gap. Written by hand.
 */
const LINES: readonly string[] = [
  // What is said, and saying it.
  'discussion communication entretien dialogue négociation échange rencontre réunion conversation débat conférence sommet pourparler contact visite consultation',
  'dire déclarer affirmer assurer annoncer souligner noter préciser expliquer rappeler ajouter indiquer estimer juger considérer raconter confier résumer répondre observer constater confirmer réaffirmer insister avouer reconnaître promettre admettre penser croire soutenir signaler révéler relever conclure avertir',
  'demander réclamer exiger souhaiter vouloir proposer suggérer recommander espérer attendre chercher désirer solliciter',
  'prévoir promettre annoncer',
  'différence désaccord différend divergence discussion',
  'critiquer dénoncer condamner contester reprocher accuser déplorer regretter attaquer',
  'promesse engagement garantie assurance parole serment accord pacte traité contrat convention alliance entente',
  'déclaration annonce message discours propos parole affirmation réponse explication récit témoignage remarque commentaire communiqué',
  'demande revendication exigence requête souhait réclamation appel',
  'rapport étude enquête analyse recherche estimation sondage bilan évaluation observation examen statistique chiffre donnée',
  // Trouble.
  'problème difficulté crise conflit différend désaccord tension dispute friction querelle affrontement rivalité discorde divergence opposition litige obstacle question',
  'danger menace risque péril insécurité violation atteinte attaque',
  'préoccupation inquiétude crainte peur souci angoisse anxiété soupçon doute méfiance',
  'colère lassitude fatigue déception frustration tristesse mécontentement douleur souffrance ennui',
  'guerre conflit bataille combat affrontement lutte attaque invasion violence',
  'perte dommage dégât coût dépense retard manque pénurie absence défaut',
  'catastrophe accident drame tragédie incendie inondation tempête sécheresse séisme',
  // Ways of going.
  'augmenter progresser croître monter grimper accroître développer renforcer améliorer élargir étendre multiplier relever hausser grandir',
  'diminuer baisser réduire reculer chuter tomber limiter freiner ralentir restreindre affaiblir raccourcir abaisser perdre',
  'augmentation hausse croissance progression développement essor amélioration élargissement extension revalorisation renforcement',
  'diminution baisse réduction recul chute limitation ralentissement affaiblissement perte',
  'commencer débuter lancer démarrer ouvrir entamer engager reprendre créer fonder inaugurer',
  'finir terminer achever arrêter cesser fermer conclure clore interrompre suspendre supprimer annuler',
  'continuer rester demeurer durer poursuivre persister garder conserver maintenir',
  'changer modifier transformer évoluer adapter corriger réformer renouveler remplacer réparer améliorer',
  'aller venir partir arriver passer revenir rentrer retourner sortir entrer repartir avancer marcher circuler rouler courir voyager traverser suivre',
  'changement évolution transformation réforme modification mutation progrès tournant',
  // Cause, give, take, do.
  'causer provoquer entraîner créer produire susciter engendrer occasionner renforcer alimenter nourrir aggraver apporter',
  'empêcher éviter interdire bloquer limiter freiner restreindre arrêter prévenir gêner perturber refuser',
  'permettre autoriser aider faciliter favoriser encourager soutenir inciter pousser',
  'donner fournir offrir livrer accorder remettre envoyer transmettre vendre prêter céder distribuer apporter procurer verser',
  'obtenir recevoir prendre acheter gagner acquérir emprunter récupérer toucher trouver',
  'montrer présenter révéler prouver illustrer démontrer exposer indiquer signaler',
  'faire réaliser effectuer accomplir mener organiser construire bâtir produire fabriquer installer mettre poser placer préparer établir créer monter fonder',
  'détruire casser supprimer abattre arracher démolir ruiner tuer',
  'voir regarder observer remarquer apercevoir constater noter examiner surveiller',
  'savoir connaître comprendre apprendre découvrir ignorer',
  'aimer préférer adorer apprécier',
  'craindre redouter détester regretter',
  'protéger défendre sauver garder conserver préserver abriter entretenir soigner',
  'utiliser employer exploiter consommer',
  'choisir décider préférer élire désigner nommer',
  'gérer diriger conduire mener administrer contrôler organiser piloter régler stabiliser apaiser résoudre traiter',
  'travailler étudier apprendre enseigner former instruire',
  // Things of public life.
  'gouvernement ministère état direction mairie administration autorité pouvoir parlement assemblée président ministre',
  'loi règle règlement mesure décision décret réforme politique interdiction norme droit plan projet programme',
  'entreprise société usine industrie commerce marché économie groupe firme banque',
  'boutique magasin boulangerie commerce marché supermarché local épicerie',
  'école collège lycée université classe établissement',
  'pays état nation région province ville village commune capitale département hameau territoire continent quartier île campagne',
  'bâtiment maison immeuble local logement appartement salle bureau',
  'rue route chemin place avenue voie quai',
  'trafic transport circulation passage',
  'train avion voiture car bus bateau camion camionnette vélo métro tram véhicule',
  'salaire prix loyer coût somme revenu argent budget dépense frais impôt paiement tarif montant',
  'année mois semaine jour journée heure minute matin soir nuit siècle décennie saison été hiver printemps automne',
  'début fin moment période époque durée',
  'grève manifestation mouvement mobilisation protestation arrêt',
  'syndicat association parti organisation organisme comité équipe groupe club',
  // People.
  'habitant citoyen résident villageois voisin population peuple gens',
  'client usager voyageur passager visiteur consommateur utilisateur public membre abonné',
  'employé salarié agent ouvrier travailleur personnel fonctionnaire cheminot contrôleur collaborateur',
  'responsable dirigeant chef directeur patron représentant délégué cadre porte-parole ministre maire président',
  'agriculteur éleveur exploitant paysan artisan commerçant boulanger pêcheur',
  'enfant élève étudiant jeune adolescent fils fille petit-fils collégien lycéen écolier',
  'professeur enseignant instituteur formateur maître',
  'spécialiste expert chercheur scientifique ingénieur biologiste médecin savant',
  'bénévole volontaire militant',
  'homologue partenaire interlocuteur allié collègue rival adversaire',
  // Adverbs.
  'désormais actuellement maintenant aujourd’hui récemment',
  'souvent parfois rarement toujours jamais fréquemment régulièrement longtemps quelquefois',
  'cependant pourtant toutefois néanmoins',
  'également aussi',
  'notamment surtout principalement particulièrement',
  'environ presque quasiment',
  'ensuite puis enfin alors finalement',
  'complètement entièrement totalement',
  // Ideas.
  'volonté désir envie souhait intention but objectif ambition projet rêve',
  'nécessité besoin importance intérêt urgence utilité obligation',
  'stabilité équilibre calme paix sécurité confiance',
  'relation lien rapport contact liaison échange coopération',
  'idée opinion avis vision pensée point position perspective conception principe',
  'raison cause motif origine explication',
  'effet conséquence résultat suite impact influence',
  'moyen façon manière méthode solution outil voie',
  'aide soutien appui secours assistance service',
  'accès entrée passage arrivée',
  'partie part morceau élément section moitié',
  'lieu endroit place site emplacement coin zone région',
  'nombre quantité niveau taux total montant',
  'force puissance pouvoir influence énergie',
  'technologie technique science industrie machine outil appareil système logiciel matériel équipement',
  'contexte cadre situation conjoncture circonstance climat conditions',
  'preuve signe indice trace argument'
];

const byLemma = new Map<string, number[]>();
LINES.forEach((line, field) => {
  for (const lemma of line.split(' ')) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), field]);
});

const NO_FIELDS: readonly number[] = [];

/** The numbers of the lines that a lemma stands on. */
export function fieldsOf(lemma: string): readonly number[] {
  return byLemma.get(lemma) ?? NO_FIELDS;
}

/** Whether two lemmas stand on one line. */
export function inOneField(one: string, other: string): boolean {
  const fields = byLemma.get(one);
  return fields !== undefined && (byLemma.get(other)?.some((field) => fields.includes(field)) ?? false);
}
