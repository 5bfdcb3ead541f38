/** Verbs that report words or a view and take « que » or an infinitive clause: « a déclaré que », « affirme avoir ». */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'accuser admettre affirmer ajouter alerter annoncer argumenter arguer assurer attester avancer avertir avouer certifier ' +
    'clamer commenter conclure concéder confesser confier confirmer conseiller considérer constater contester croire ' +
    'déclarer décréter démentir dénoncer déplorer détailler dire estimer évoquer exiger expliquer garantir imaginer ' +
    'indiquer informer insister juger jurer maintenir marteler mentionner nier nuancer objecter observer penser plaider ' +
    'préciser prédire prétendre préciser prévenir prévoir proclamer promettre proposer protester raconter rappeler ' +
    'rapporter reconnaître recommander regretter relater relever remarquer répéter répliquer répondre reprocher révéler ' +
    'réaffirmer signaler soupçonner souligner soutenir suggérer supposer témoigner noter craindre redouter espérer'
  ).split(' ')
);

/** Verbs of an incise that are no verbs of speech by themselves: « sourit-elle », « s’inquiète Hélène ». */
const MANNER_VERBS =
  'amuser émouvoir inquiéter interroger souvenir réjouir étonner indigner agacer emporter exclamer écrier enthousiasmer ' +
  'défendre désoler féliciter lamenter plaindre vanter sourire plaisanter ironiser soupirer lancer glisser lâcher ' +
  'poursuivre reprendre résumer renchérir rétorquer riposter rassurer tempérer trancher tonner pester râler rire ' +
  'souffler murmurer chuchoter crier hurler gronder bougonner grommeler demander questionner analyser décrypter ' +
  'décrire développer illustrer raisonner philosopher rêver savourer saluer applaudir critiquer fustiger railler ' +
  'enchaîner continuer terminer compléter corriger justifier théoriser revendiquer encourager exhorter implorer supplier ' +
  'ordonner inviter interpeller écrire lire scander chanter faire confesser énumérer calculer conjurer';

/** Verbs that may tell, in an incise, who spoke: « raconte-t-elle », « sourit Hugo Lemaire ». */
export const INCISE_VERBS: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...MANNER_VERBS.split(' ')]);

/** Verbs whose clause with « que » is what somebody says or thinks, with certainty that it is a report. */
export const REPORT_VERBS: ReadonlySet<string> = new Set(
  (
    'affirmer ajouter annoncer assurer avancer avertir avouer confier confirmer constater déclarer déplorer dire estimer ' +
    'expliquer indiquer insister juger maintenir marteler noter objecter penser plaider préciser prétendre prévenir ' +
    'promettre raconter rappeler reconnaître regretter répéter répondre révéler réaffirmer signaler souligner soutenir ' +
    'suggérer témoigner exiger croire considérer observer remarquer relever clamer concéder admettre nier jurer garantir arguer'
  ).split(' ')
);
