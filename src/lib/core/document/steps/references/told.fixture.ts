/**
 * For tests: short news texts written for Glane, with who is who marked by hand. « [a Claire Morel] » is a mention of person
 * a; one letter is one person. Reflexives, impersonal « il » and unnamed people are not marked.
 */
export const TOLD: readonly string[] = [
  `[a Claire Morel], [a maire de Dax] depuis 2020, ne se représentera pas. [a Elle] l’a annoncé lundi soir devant le conseil municipal. « [a J]’ai donné douze ans à la ville, [a je] veux retrouver [a ma] famille », a-t-[a elle] expliqué. [b [a Son] premier adjoint], [b Marc Laborde], pourrait [a lui] succéder. Âgé de 52 ans, [b il] a déjà reçu le soutien de la majorité. Il faudra pourtant attendre le mois de mars : [b l’élu] réserve [b sa] réponse.

La ville, elle, retient [a son] bilan. La gare a été rénovée et la piscine a rouvert. Elle accueille désormais deux cents nageurs par jour. [a La maire], [a qui] n’a jamais caché [a sa] fatigue, dit vouloir « lire, marcher et dormir ».`,

  `[a Le biologiste] [a Paul Ferrand] étudie les abeilles depuis trente ans. C’est dans le jardin de [a son] grand-père, en Corrèze, qu’[a il] a appris à les observer. Il pleuvait souvent, et [a l’enfant] passait des heures sous l’appentis. Plus tard, l’Institut de la montagne [a l]’a recruté. [a Il] y a rencontré [b Lucie Hamel], [b une informaticienne] [b qui] a mis au point [b ses] propres capteurs. Avec [b elle], [a le chercheur] a équipé quarante ruches.

« [a J]’étais sceptique, admet [a Paul Ferrand]. Puis les premières données sont arrivées. » Pour [b Lucie Hamel], il ne s’agit que d’un début. [b Elle] rêve d’un réseau dans tout le pays, mais [b son] financement n’est pas assuré.`,

  `À 19 ans, [a Inaya Diallo] vient de remporter le championnat de France du 800 mètres. Samedi, à Angers, [a la jeune athlète] a laissé [a ses] rivales à plus de deux secondes. [a Elle] s’entraîne à Melun sous la direction de [b Didier Roussel], [b qui] [a l]’a découverte dans une cour d’école. « La première fois, [a elle] courait en sandales », raconte [b l’entraîneur]. [b Il] [a lui] a prêté des chaussures, puis [b il] a convaincu les parents.

La course a lieu chaque année en juillet. Elle attire des milliers de spectateurs. Cette fois, la pluie a retardé le départ, et il a fallu patienter une heure. [a Inaya Diallo] n’en a pas souffert : « [a Je] chantais dans les vestiaires, c’est [a mon] remède. »`,

  `[a Le ministre de l’Agriculture], [a Henri Vasseur], a rencontré jeudi [b [a son] homologue espagnole], [b Elena Ruiz]. [a Il] souhaite un accord sur l’eau avant l’été. [b Mme Ruiz] s’est dite prête à discuter, mais [b elle] refuse toute date. « Nous ne signerons rien dans la précipitation », a prévenu [b la ministre espagnole]. [a M. Vasseur] a pris acte de [b sa] position. [a Son] cabinet parle d’une réunion utile.

La sécheresse dure depuis février. Elle touche surtout le sud des deux pays, où les récoltes sont menacées. Selon [a M. Vasseur], il y a urgence. [a Le ministre], [a dont] le plan prévoit vingt retenues d’eau, doit le présenter mardi.`,

  `Quand [a Jeanne Pouget] pousse la porte de l’atelier, il fait encore nuit. [a Cette relieuse] de 61 ans est la dernière de la rue. [a Elle] a repris l’affaire de [c [a son] père], [c René], en 1989. [a Elle] répare chaque année une centaine de livres que des bibliothèques [a lui] confient. [d [a Sa] fille], [d Alice], vient parfois [a l]’aider le samedi. [d L’étudiante] hésite à [a lui] succéder. « [d Je] n’ai pas [a sa] patience », dit-[d elle] en riant.

La presse du fond vient d’Allemagne. Elle pèse une tonne et demie. [a Jeanne Pouget] l’a rachetée à un confrère qui partait à la retraite.`,

  `[a Le romancier] [a Yann Le Bihan] est mort dimanche à Vannes. [a Il] avait 83 ans. Né dans une famille de marins, [a il] n’avait quitté [a sa] région que pour le service militaire. [a Son] premier livre, refusé par douze éditeurs, s’était vendu à un million d’exemplaires. [a L’écrivain] n’aimait pas les honneurs : quand on [a lui] a proposé un siège à l’Académie, [a il] a répondu par une carte postale.

[b Anne Kervella], [b [a son] éditrice], se souvient d’un homme [a qui] écrivait debout. « [a Il] [b me] lisait tout à voix haute au téléphone. [b Je] n’osais pas [a l]’interrompre. » Pour [b elle], [a son] œuvre reste à découvrir. Un dernier manuscrit doit paraître cet automne ; il compte huit cents pages.`,

  `La justice a relaxé vendredi [a Karim Saïdi], [a journaliste] à L’Écho du Nord. [a Il] était poursuivi par [b l’ancien préfet], [b Olivier Dumas], pour diffamation. [b M. Dumas] [a lui] reprochait un article de 2021 sur [b son] patrimoine. « C’est une victoire pour la presse », a réagi [a M. Saïdi], entouré de [a ses] collègues. [b L’ancien préfet] a fait appel. [b Il] n’était pas présent à l’audience.

[c L’avocate] de [a M. Saïdi], [c Sarah Cohen], se veut confiante. [c Elle] estime que les faits sont établis. « [a [c Mon] client] a fait [a son] travail », répète-t-[c elle].`,

  `Comment devient-on sauveteur en mer ? [a Nolwenn Tanguy] avait onze ans quand un bateau de pêche a sombré devant [a sa] maison, à Roscoff. [a Elle] n’a pas oublié cette nuit. « [a Je] voyais les lampes depuis [a mon] lit », raconte-t-[a elle]. À 18 ans, [a elle] a rejoint la station, que dirigeait alors [b Yves Cadiou]. [b Celui-ci] [a lui] a tout appris : les nœuds, la radio, le silence.

La station compte aujourd’hui trente bénévoles. Elle est intervenue quarante fois l’an dernier. [a Nolwenn Tanguy] la commande depuis janvier. [a Sa] première décision a été d’y inscrire [c [a sa] sœur], [c Maëlle]. Depuis, [c celle-ci] ne rate aucune sortie.`,

  `[e [a Thomas Girard] et [b Sofia Lopes]] ont ouvert [e leur] librairie en pleine épidémie. [e Ils] n’avaient ni stock ni clients. [a Lui] venait de l’informatique, [b elle] enseignait l’espagnol. « Les gens nous prenaient pour des fous », sourit [b Sofia Lopes]. [b Elle] tient la caisse, tandis que [a [b son] associé] s’occupe des commandes. [a Thomas Girard] lit deux livres par jour ; [a il] les résume sur de petites fiches que les clients s’arrachent.

Le propriétaire du local, séduit, a baissé le loyer. Il vient tous les samedis. La librairie a gagné une centaine d’abonnés. Elle organise des lectures le jeudi.`,

  `[a Le Premier ministre britannique], [a James Hartley], est attendu mardi à Bruxelles. [a Il] y rencontrera [b la présidente de la Commission], [b Ingrid Holm]. [b Celle-ci] a répété dimanche que l’accord de pêche ne serait pas rouvert. « [b Ma] porte est ouverte, mais pas le texte », a-t-[b elle] résumé. [a M. Hartley], [a dont] la majorité est fragile, joue gros. [a Ses] ministres sont divisés, et [a son] parti recule dans les sondages.

À Londres, l’opposition [a l]’accuse d’improviser. [a Il] répond qu’il est trop tôt pour juger. La Commission, elle, ne dira rien avant la rencontre. Elle durera deux heures.`,
  `[a Rosa Lenoir] naquit en 1821 à Saumur, dans une famille de tanneurs. [b [a Son] père], [b Étienne Lenoir], savait à peine lire ; [a sa] mère mourut quand [a elle] avait six ans. Rien ne préparait [a la fillette] à devenir médecin. Élevée par une tante, [a elle] apprit le latin dans les livres du curé, qui [a lui] prêtait tout ce qu’il possédait.

En 1843, [a elle] partit pour Zurich. Les universités françaises n’acceptaient pas les femmes. [a Rosa] y vécut dans une chambre sans feu ; l’hiver, l’encre gelait et il fallait la réchauffer à la bougie. [a Elle] soutint [a sa] thèse en 1849. Deux ans plus tard, [a elle] rencontra [d Jules Aubert], [d un pharmacien] de Lyon, et [d l]’épousa. [a La doctoresse] et [d [a son] mari] ouvrirent un dispensaire où l’on soignait gratuitement.

Quand [d Jules] mourut, en 1870, [a elle] refusa de fermer. La guerre amenait chaque jour des blessés. [e [a Sa] fille] [e Adèle], [e qui] avait dix-huit ans, [a l]’aidait. [e Elle] devint infirmière, puis [e elle] dirigea [e sa] propre école. [a Rosa Lenoir] s’éteignit en 1899. Une rue de Saumur porte aujourd’hui [a son] nom.`,

  `[a Bastien Roux] parle vite et s’excuse souvent. Dans [a son] atelier de Saint-Étienne, où [a il] reçoit entre deux clients, [a l’horloger] montre une montre ouverte en deux. « [a Mon] grand-père [a m]’a tout appris, dit-[a il]. [a Je] lui dois [a mes] mains. » Le mécanisme date de 1912 ; il marche encore.

[a Cet ancien comptable] a tout quitté à 40 ans. [b [a Sa] femme], [b Carole], n’y croyait pas. « [b Je] [a lui] donnais six mois », avoue-t-[b elle]. Dix ans plus tard, [a il] emploie quatre personnes. La boutique est petite, mais elle ne désemplit pas. La mairie, qui cherchait un artisan, [a lui] a confié l’horloge de la gare.

[a L’horloger] se lève à cinq heures. [a Il] n’a pas la télévision. Quand [a ses] enfants [a l]’interrogent sur l’avenir, [a il] hausse les épaules : « Le temps, [a je] [a m]’en occupe déjà. » En juin, [a Bastien Roux] formera [c [a sa] première apprentie], [c Salomé Vidal]. [c La jeune femme] a 17 ans et [c elle] répare déjà les réveils de [c son] quartier.`,

  `[a La réalisatrice] [a Nora Brahimi] revient avec un film tourné en secret. Présenté jeudi à Nantes, il raconte une grève oubliée. [a Elle] l’a écrit seule, la nuit, après [a son] travail de standardiste. « [a J]’avais peur que l’on [a me] vole l’idée », confie-t-[a elle].

Née à Roubaix en 1985, [a Nora Brahimi] n’a pas fait d’école de cinéma. [a Elle] a longtemps gardé des enfants. C’est [b une voisine], [b Mme Dubois], [b qui] [a lui] a mis une caméra entre les mains. « [a Elle] filmait tout : les chats, les poubelles, [b mes] plantes », se souvient [b celle-ci]. [a Son] premier court métrage a été primé à Lille.

Les critiques sont partagés. Certains [a lui] reprochent [a sa] lenteur. [a La cinéaste] hausse les épaules. [a Elle] prépare déjà [a son] prochain film, dont l’action se passera en Algérie. [a Ses] parents, à qui le film est dédié, l’ont vu deux fois.`,

  `« Madame, vous allez tomber. » [a Odile Ferrer] n’a rien répondu au pompier qui [a lui] tendait la main. [a La retraitée], 78 ans, était assise depuis une heure sur le toit de [a sa] maison, à Redon. L’eau montait toujours. [a Elle] avait [a son] chat sur les genoux. « [a Je] ne voulais pas partir sans lui », explique [a Mme Ferrer].

Dimanche, [a elle] est retournée chez [a elle]. [c [a Son] fils] [c Gilles] [a l]’accompagnait. [c Il] a tout photographié pour l’assurance. La cuisine est détruite, et le jardin n’est plus qu’une mare. Les voisins ont apporté du café. Le maire est passé ; il a promis une aide.

[a Odile Ferrer] ne veut pas quitter la rue. [a Elle] y vit depuis 1969. [a Son] mari y est mort. « Où voulez-vous que [a j]’aille ? » demande-t-[a elle]. [c Gilles Ferrer] pense [a la] convaincre. « [a Elle] finira par dire oui, glisse [c [a son] fils]. [c Je] [a la] connais. »`,

  `Le tribunal de Rennes a condamné mardi [a Hugo Marchal], 24 ans, à six mois de prison avec sursis. [a Le jeune homme] avait insulté [b une arbitre], [b Léa Corre], lors d’un match de district. [a Il] [b l]’avait ensuite attendue sur le parking. [b La victime], [b qui] a cessé d’arbitrer, n’a pas souhaité s’exprimer. [c [b Son] avocat], [c Me Alain Guérin], se dit satisfait. « [b [c Ma] cliente] voulait des excuses, [b elle] les a eues », précise-t-[c il].

[a Hugo Marchal] a reconnu les faits. À la barre, [a il] a parlé d’un moment de folie. [a Son] club [a l]’a exclu. [a Il] devra verser 800 euros à [b Léa Corre] et suivre un stage. La fédération s’est portée partie civile : elle réclamait un euro.`,
  `[a Gaston Lemaire] n’avait que treize ans lorsqu’[a il] entra à la verrerie. [a Son] oncle, qui [a l]’avait recueilli, y soufflait des carafes. [a Le jeune apprenti] portait l’eau et le charbon. Le soir, [a il] dessinait sur les murs de la remise. Un contremaître [a le] surprit, mais, au lieu de [a le] punir, [a lui] donna un carnet.

En 1911, [c Émile Sarde], [c le directeur], vit ces dessins. [c Il] comprit aussitôt ce qu’[a il] valait et [a l]’envoya à Nancy. Là-bas, [a Lemaire] apprit la gravure. [a Il] y rencontra aussi [d Louise Aubry], [d qui] [a l]’y avait précédé d’un an. [d Elle] peignait des fleurs ; [a lui] préférait les insectes. Ils se marièrent en 1914.

La guerre les sépara. [a Lemaire] fut blessé à Verdun, où [a il] perdit un œil. Cela ne [a l]’empêcha pas de travailler. C’est [a lui] [a qui] signa, en 1925, le grand vase du pavillon. Une photographie [a le] montre devant l’œuvre, la main posée sur [a sa] canne. [a Il] mourut en 1961. [d [a Sa] veuve] légua [a son] atelier à la ville.`,

  `[a Mélanie Petit] ne mâche pas [a ses] mots. À 45 ans, [a cette élue] de montagne refuse que l’on ferme [a son] école. « [a Je] ne lâcherai rien », prévient-[a elle]. Le rectorat, qui [a l]’a reçue jeudi, parle de vingt-deux élèves. [a Elle] en compte vingt-six.

[b Le recteur], [b Jean-Paul Costa], a promis de revoir les chiffres. Selon [b lui], rien n’est décidé. [a Mélanie Petit], [a elle], n’y croit guère. « [b Il] [a m]’a dit la même chose l’an dernier », soupire [a la maire]. [c [a Son] mari], [c Denis], [c qui] tient le café, [a la] soutient. « C’est [a elle] [a qui] a raison », dit-[c il].

Samedi, les parents ont accroché des draps aux fenêtres. [a La maire] leur a rendu visite. [b M. Costa], [b que] nous avons joint, n’a pas souhaité [a lui] répondre.`,

  `Le vol AF 612 a été retardé de neuf heures, et [a Samira Haddad] l’a passé debout. [a Cette infirmière] de Lyon rentrait d’Oran, où [a sa] mère est malade. « On [a me] disait d’attendre, [a j]’ai attendu », raconte-t-[a elle]. À côté d’[a elle], un homme dormait sur une valise. [a Elle] lui a prêté [a son] manteau.

La compagnie a proposé un bon de vingt euros. [a La passagère] l’a refusé. [a Elle] a saisi [d le médiateur], [d Luc Fabre], [d dont] les services traitent mille dossiers par mois. [d Celui-ci] [a lui] a donné raison en mai. [a Samira Haddad] touchera 250 euros. [a Elle] dit que ce n’est pas l’argent qui [a l]’intéresse.`,

  `Il fait nuit quand [a Tom Guérin] pousse [a sa] barque. [a L’ostréiculteur], 29 ans, a quitté un bureau de La Défense pour le bassin d’Arcachon. Rien ne [a l]’y attachait, sinon une photo de [b [a son] arrière-grand-père], [b Anselme], debout dans la vase. [a Il] l’a gardée dans [a sa] poche pendant des années. « Un jour, [a je] [a me] suis demandé ce que lui aurait fait. »

La vieille [c Yvonne], [c [a sa] voisine], s’est d’abord méfiée. Puis [c elle] [a lui] a appris à lire les vents. Aujourd’hui, [c elle] vend [a ses] huîtres au marché. [a Le jeune homme] ne se plaint pas, même quand les clients [a le] prennent pour un touriste. [a Il] travaille douze heures par jour. En mars, une maladie a tué la moitié de [a ses] huîtres. Elle pourrait revenir cet été.`
];
