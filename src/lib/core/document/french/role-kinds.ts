/**
 * Roles that the press takes up by one another: a biologist becomes « la chercheuse », a mayor « l’élu ». Masculine forms, one
 * kind a line; the words before the colon may stand for any role of their line. Written for Glane.
 */
const LINES: readonly string[] = [
  'chercheur, scientifique, savant, spécialiste, expert, universitaire: biologiste, physicien, chimiste, mathématicien, astronome, astrophysicien, géologue, géographe, historien, archéologue, sociologue, économiste, politologue, politiste, anthropologue, ethnologue, linguiste, psychologue, climatologue, météorologue, océanographe, écologue, botaniste, zoologiste, ornithologue, généticien, virologue, épidémiologiste, volcanologue, glaciologue, hydrologue, sismologue, démographe, géopolitologue, informaticien, philosophe, neurologue, professeur, océanologue, entomologiste',
  'médecin, praticien, spécialiste, soignant, docteur: médecin, généraliste, chirurgien, pédiatre, cardiologue, neurologue, cancérologue, oncologue, gynécologue, dermatologue, urgentiste, anesthésiste, radiologue, dentiste, psychiatre, infectiologue, pneumologue, nutritionniste, sage-femme',
  'soignant: infirmier, aide-soignant, ambulancier, kinésithérapeute, sage-femme',
  'élu, responsable, édile: maire, député, sénateur, ministre, président, conseiller, adjoint, conseiller municipal, conseiller régional, conseiller départemental, premier adjoint, eurodéputé, parlementaire, adjoint au maire, vice-président, candidat',
  'parlementaire: député, sénateur, eurodéputé, rapporteur',
  'dirigeant, responsable, chef, leader: président, premier ministre, ministre, chancelier, directeur, directeur général, patron, chef, PDG, secrétaire général, président-directeur général, fondateur',
  'chef de l’État: président, président de la République',
  'chef du gouvernement: premier ministre, chancelier',
  'ministre: premier ministre, secrétaire d’État, garde des Sceaux, ministre délégué',
  'diplomate, responsable: ambassadeur, consul, secrétaire d’État, ministre, émissaire, envoyé spécial, chef de la diplomatie',
  'patron, entrepreneur, dirigeant, chef d’entreprise: directeur, gérant, fondateur, cofondateur, PDG, président, industriel, milliardaire, homme d’affaires',
  'écrivain, auteur, romancier: romancier, poète, essayiste, dramaturge, biographe, scénariste',
  'artiste: peintre, sculpteur, plasticien, dessinateur, photographe, chanteur, musicien, compositeur, pianiste, violoniste, danseur, chorégraphe, comédien, acteur, rappeur, illustrateur',
  'musicien: pianiste, violoniste, guitariste, compositeur, chef d’orchestre, batteur, violoncelliste',
  'chanteur: rappeur, auteur-compositeur',
  'cinéaste, réalisateur, metteur en scène: cinéaste, réalisateur, documentariste, vidéaste, scénariste',
  'acteur, comédien: acteur, comédien, humoriste',
  'sportif, champion, athlète: nageur, coureur, cycliste, footballeur, joueur, tennisman, boxeur, judoka, skieur, rameur, sprinteur, marathonien, perchiste, gymnaste, escrimeur, handballeur, basketteur, rugbyman, navigateur, patineur, surfeur, champion du monde, champion olympique, médaillé',
  'technicien, coach, entraîneur: entraîneur, sélectionneur, directeur sportif',
  'joueur, footballeur: attaquant, défenseur, gardien, milieu, capitaine',
  'journaliste, reporter: rédacteur, correspondant, éditorialiste, chroniqueur, présentateur, photographe, rédacteur en chef',
  'magistrat: juge, procureur, procureur général, juge d’instruction, avocat général',
  'enseignant, professeur, prof: professeur, instituteur, professeur des écoles, maître, enseignant-chercheur',
  'élève, jeune: lycéen, collégien, étudiant, écolier, apprenti',
  'militaire, officier, gradé: général, colonel, commandant, capitaine, lieutenant, adjudant, amiral, maréchal, sergent',
  'enquêteur, policier: commissaire, inspecteur, gendarme, brigadier',
  'agriculteur, exploitant, paysan: éleveur, maraîcher, viticulteur, céréalier, apiculteur, agriculteur, vigneron',
  'commerçant, artisan: boulanger, boucher, fleuriste, libraire, épicier, coiffeur, menuisier, pâtissier, restaurateur, relieur, ébéniste',
  'militant, activiste: délégué syndical, syndicaliste, porte-parole, délégué',
  'syndicaliste: délégué syndical, délégué, secrétaire général',
  'religieux, prélat: évêque, archevêque, cardinal, pape, abbé, prêtre',
  'souverain, monarque: roi, prince, empereur, sultan, émir',
  'bénévole, sauveteur: secouriste, pompier, sauveteur'
];

/** Nouns that tell nothing of a person but sex and age. */
export const ANY_PERSON =
  /^(?:homme|femme|intéressé|trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|nonagénaire|adolescent|garçon|fillette|enfant|retraité|lauréat|vainqueur|gagnant|protagoniste|prodige|vétéran|défunt|disparu|autodidacte|passionné|étudiant|lycéen|collégien|champion|athlète|sportif|artiste|auteur|star|vedette)$/;

/** What each general noun may stand for. */
const CALLED: ReadonlyMap<string, ReadonlySet<string>> = openLines();

function openLines(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const line of LINES) {
    const [general, special] = line.split(': ').map((part) => part.split(', ')) as [string[], string[]];
    for (const noun of general) {
      const known = out.get(noun) ?? new Set();
      for (const role of [...general, ...special]) known.add(role);
      out.set(noun, known);
    }
  }
  return out;
}

/** Whether somebody with one role may be called by a noun: « biologiste » by « chercheur ». Both in the masculine. */
export function mayBeCalled(role: string, noun: string): boolean {
  const first = role.split(' ')[0]!;
  const called = CALLED.get(noun);
  return role === noun || first === noun || called?.has(role) === true || called?.has(first) === true;
}
