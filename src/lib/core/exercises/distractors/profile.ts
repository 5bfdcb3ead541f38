import type { Level } from '../../document/doc.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';

/** What a noun names, as its definition or its ending tells. */
export type NounKind = 'person' | 'act' | 'place' | 'quality' | 'object' | 'time' | 'group';

/** What the choice of wrong words compares, worked out once an entry. */
export interface Profile {
  readonly entry: LexiconEntry;
  /** 0 for A1 to 5 for C2. */
  readonly level: number;
  readonly band: number;
  /** Null where neither definition nor ending tells, and for other classes. */
  readonly kind: NounKind | null;
  /** Old, literary, vulgar or slang in its first sense. */
  readonly isMarked: boolean;
}

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const MARKED: ReadonlySet<string> = new Set(['vulgar', 'slang', 'old', 'literary', 'pejorative', 'informal']);

const BY_DEFINITION: readonly (readonly [NounKind, RegExp])[] = [
  ['person', /^(?:personne|celui|celle|homme|femme|enfant|ouvrier|chef|qui )/],
  ['group', /^(?:ensemble|groupe|tous|toutes)/],
  ['act', /^(?:action|fait|acte|le fait|manière|façon|changement|arrêt|début|fin)/],
  ['place', /^(?:lieu|endroit|bâtiment|terrain|ville|maison|magasin|salle|partie du|espace|pays|région)/],
  ['quality', /^(?:état|qualité|sentiment|caractère|envie|peur|impression|absence|manque)/],
  ['object', /^(?:objet|appareil|machine|meuble|outil|instrument|papier|document|véhicule|animal|plante)/],
  ['time', /^(?:temps|période|moment|jour|durée|saison|époque)/]
];
const BY_ENDING: readonly (readonly [NounKind, RegExp])[] = [
  ['act', /(?:[tsx]ion|ment|age|ure)$/],
  ['quality', /(?:té|tude|esse|ance|ence|isme)$/],
  ['person', /(?:eur|ien|iste|ier|ière|ienne|rice|euse)$/]
];

const profiles = new WeakMap<LexiconEntry, Profile>();

/** See Profile. */
export function profileOf(entry: LexiconEntry): Profile {
  let profile = profiles.get(entry);
  if (!profile) {
    profile = {
      entry,
      level: LEVELS.indexOf(entry.level),
      band: entry.band,
      kind: kindOf(entry),
      isMarked: entry.senses[0]?.marks.some((mark) => MARKED.has(mark)) ?? true
    };
    profiles.set(entry, profile);
  }
  return profile;
}

function kindOf(entry: LexiconEntry): NounKind | null {
  if (entry.upos !== 'NOUN') return null;
  const definition = entry.senses[0]?.definition?.toLowerCase();
  if (definition) for (const [kind, pattern] of BY_DEFINITION) if (pattern.test(definition)) return kind;
  for (const [kind, pattern] of BY_ENDING) if (pattern.test(entry.lemma)) return kind;
  return null;
}

/** « importance », « nécessité »: nouns of quality that are rarely met in the plural. */
export function isUncountable(entry: LexiconEntry): boolean {
  return (
    /(?:té|tude|esse|ance|ence|isme|age)$/.test(entry.lemma) ||
    (entry.senses[0]?.marks.includes('plural') === false && kindOf(entry) === 'quality')
  );
}
