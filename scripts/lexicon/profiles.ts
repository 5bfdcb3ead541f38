import { openLexicon } from '../../src/lib/core/document/french/lexicon-file.ts';
import type { Fitness, Lexicon, LexiconEntry, NounKind } from '../../src/lib/core/document/french/lexicon.ts';
import { packLexicon } from './pack.ts';

const MARKED: ReadonlySet<string> = new Set(['vulgar', 'slang', 'old', 'literary', 'pejorative', 'informal']);
/** Marks that tell how a word is used, and fields that the press is full of. */
const GENERAL_MARKS: ReadonlySet<string> = new Set(
  'admin business economy education figurative finance formal history law media nature plural politics reflexive transport work'.split(
    ' '
  )
);
/** Verbs that help others, words for any thing at all, and halves of conjunctions (« tandis que »). */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'être avoir faire aller pouvoir devoir vouloir savoir falloir dire mettre monde chose truc gens monsieur madame côté ' +
    'point fois fin bas haut peu parce tandis quant lors afin pas ne plus même si'
  ).split(' ')
);

/** The noun that opens a definition, by the kind that it gives; a definition may open with « petit » or « le ». */
const HEADS: Readonly<Record<NounKind, string>> = {
  person:
    'personne homme femme garçon fille enfant celui celle ceux employé employée élève ouvrier chef membre salarié joueur artiste',
  animal: 'animal oiseau poisson insecte mammifère',
  plant: 'plante arbre fleur rangée herbe',
  place:
    'lieu endroit bâtiment terrain ville village maison magasin salle région pays terre espace étendue établissement école partie côté rue route bureau',
  object: 'objet appareil meuble outil instrument machine planche métal tissu vêtement morceau boîte',
  vehicle: 'véhicule train voiture bateau avion',
  food: 'aliment plat pain gâteau boisson fruit légume viande',
  text: 'texte livre papier document lettre liste pages journal journaux histoire récit roman',
  money: 'argent somme prix impôt',
  time: 'temps moment saison période époque jour premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième dernier première',
  unit: 'durée unité soixante mille douze dix deux cent vingt distance mesure mot signe nombre quantité',
  group: 'groupe ensemble tous toutes équipe réunion service organisation personnes parents gens',
  act: 'fait action acte travail achat vente production échange voyage passage combat lutte arrêt décision parole paroles discussion hausse baisse augmentation mouvement effort annonce promesse demande',
  state:
    'état situation qualité caractère sentiment importance force droit façon manière ce idée pensée relation relations lien chose envie volonté cas degré'
};
const BY_HEAD: ReadonlyMap<string, NounKind> = new Map(
  Object.entries(HEADS).flatMap(([kind, heads]) => heads.split(' ').map((head) => [head, kind as NounKind] as const))
);
const BY_ENDING: readonly (readonly [NounKind, RegExp])[] = [
  ['act', /(?:[tsx]ion|ment|age|ure)$/],
  ['state', /(?:té|tude|esse|ance|ence|isme)$/],
  ['person', /(?:eur|ien|iste|ier|ière|ienne|rice|euse)$/]
];
const OPENING: ReadonlySet<string> = new Set(
  'l le la les un une d de des petit petite grand grande gros grosse long longue'.split(' ')
);

/**
 * The entries with what a noun names and how well a word does as a wrong option, which are read off definitions and marks here,
 * once, and not on the learner's device.
 */
export function profiled<T extends LexiconEntry>(words: readonly T[]): T[] {
  const lexicon = openLexicon(packLexicon(words, [], [], ['+.']));
  return words.map((entry) => ({
    ...entry,
    kind: entry.upos === 'NOUN' ? kindOf(entry, lexicon, 3) : null,
    fitness: fitnessOf(entry)
  }));
}

function fitnessOf({ lemma, senses }: LexiconEntry): Fitness {
  const { marks, definition } = senses[0]!;
  // « un Romain »: written with a capital as a noun, and never to the point.
  const namesPeople = /^habitante? /.test(definition ?? '');
  if (GENERAL.has(lemma) || namesPeople || marks.some((mark) => MARKED.has(mark))) return 'unfit';
  return marks.some((mark) => !GENERAL_MARKS.has(mark)) ? 'field' : 'plain';
}

/** By the noun that opens the definition, which may need its own definition read (« boulangerie »: magasin: lieu). */
function kindOf({ lemma, senses }: LexiconEntry, lexicon: Lexicon, steps: number): NounKind | null {
  const words = senses[0]!.definition?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  const head = words.find((word) => word !== '' && !OPENING.has(word));
  if (head !== undefined) {
    const known = BY_HEAD.get(head);
    if (known) return known;
    const next = lexicon.entries(head, 'NOUN')[0] ?? lexicon.entries(head.replace(/s$/, ''), 'NOUN')[0];
    const found = next && steps > 0 ? kindOf(next, lexicon, steps - 1) : null;
    if (found) return found;
  }
  return BY_ENDING.find(([, pattern]) => pattern.test(lemma))?.[0] ?? null;
}
