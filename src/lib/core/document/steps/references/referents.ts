import type { Doc, Range } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { gazetteerOf } from '../entities/gazetteer.ts';
import { lowerForms } from '../step.ts';

export type Gender = 'Masc' | 'Fem' | null;

/** One place where somebody or something was spoken of. */
export interface Seen {
  readonly word: number;
  readonly sentence: number;
  /** How much it stands out there: a subject more than a complement. */
  readonly weight: number;
  readonly isSubject: boolean;
  /** A name or noun phrase, no pronoun. */
  readonly isName: boolean;
  /** Index of the attribution that it is quoted in, -1 outside quotes. */
  readonly quote: number;
}

/** Somebody or something that a pronoun may stand for. */
export interface Referent {
  /** Index of its chain, null for what has none. */
  readonly chain: number | null;
  readonly kind: 'person' | 'body' | 'place' | 'thing';
  gender: Gender;
  readonly number: 'Sing' | 'Plur';
  readonly seen: Seen[];
}

/** A name or noun phrase in the text with what it speaks of. */
export interface Nominal {
  readonly words: Range;
  readonly head: number;
  readonly referent: Referent;
}

/** All nominals of a document. */
export interface Nominals {
  /** By their words; a noun phrase by its head only. */
  readonly at: ReadonlyMap<number, Nominal>;
  /** The referent of each chain. */
  readonly ofChain: readonly Referent[];
}

const CLOSED: ReadonlySet<string> = new Set(['DET', 'ADP', 'PUNCT']);

/** Names by chain, and noun phrases, by their words; the same noun with « le » again is the same thing. */
export function nominalsOf(doc: Doc, french: French): Nominals {
  const out = new Map<number, Nominal>();
  const ofChain: Referent[] = [];
  const taken = new Set<number>();
  for (const chain of doc.chains) {
    const referent: Referent = {
      chain: chain.index,
      kind: chain.type === 'PER' ? 'person' : chain.type === 'LOC' ? 'place' : 'body',
      gender: chain.type === 'PER' ? chain.gender : genderOfName(chain.name, french),
      number: chain.type === 'LOC' && /^(?:États-Unis|Pays-Bas|Philippines)/.test(chain.name) ? 'Plur' : 'Sing',
      seen: []
    };
    ofChain.push(referent);
    for (const { words } of chain.mentions) {
      const nominal = { words, head: headOf(doc, words), referent };
      for (let i = words.first; i < words.end; i++) {
        taken.add(i);
        // A people inside a role (« le secrétaire d’État américain ») has no chain; names are never inside names.
        if (!CLOSED.has(doc.words[i]!.upos)) out.set(i, nominal);
      }
    }
  }
  addPhrases(doc, french, taken, out);
  return { at: out, ofChain };
}

function addPhrases(doc: Doc, french: French, taken: ReadonlySet<number>, out: Map<number, Nominal>): void {
  const lower = lowerForms(doc.words);
  const known = new Map<string, Referent>();
  for (const { words, head } of doc.nounPhrases) {
    if (taken.has(head)) continue;
    const word = doc.words[head]!;
    const { lemma, feats } = word;
    const number = feats.Number ?? 'Sing';
    const key = `${lemma} ${number}`;
    const isDefinite = /^(?:le|la|l'|les|ce|cet|cette|ces)$/.test(lower[words.first] ?? '');
    const same = isDefinite ? known.get(key) : undefined;
    const referent: Referent = same ?? {
      chain: null,
      kind: isPersonNoun(lemma, french) ? 'person' : 'thing',
      gender: feats.Gender ?? null,
      number,
      seen: []
    };
    known.set(key, referent);
    out.set(head, { words, head, referent });
  }
}

const kinds = new WeakMap<French, Map<string, boolean>>();

/**
 * Whether a noun names a person: by its commonest meaning in the hand-written lexicon, else by the list of roles, else when
 * it has a form for either sex (« horloger », « horlogère »).
 */
export function isPersonNoun(lemma: string, french: French): boolean {
  const known = kinds.get(french) ?? new Map<string, boolean>();
  kinds.set(french, known);
  let is = known.get(lemma);
  if (is === undefined) {
    is = isPersonByLists(lemma, french);
    known.set(lemma, is);
  }
  return is;
}

function isPersonByLists(lemma: string, french: French): boolean {
  const masculine = masculineOf(lemma, french);
  const entry = french.lexicon.entries(lemma, 'NOUN')[0] ?? french.lexicon.entries(masculine, 'NOUN')[0];
  if (entry && entry.kind !== null) return entry.kind === 'person';
  if (
    roleOf(lemma, french) !== null ||
    /(?:culteur|cultrice|logue|iste|icien|icienne)$|-(?:père|mère|frère|sœur|fils|fille)$/.test(lemma)
  )
    return true;
  const [his, hers] = (['Masc', 'Fem'] as const).map((Gender) =>
    french.forms.inflect(masculine, 'NOUN', { Gender, Number: 'Sing' })
  );
  return his!.length > 0 && hers!.length > 0 && his![0] !== hers![0];
}

/** The masculine form of a noun for either sex: « relieuse » is « relieur »; a noun of one gender is its own. */
export function masculineOf(lemma: string, french: French): string {
  return french.forms.readings(lemma).find(({ upos }) => upos === 'NOUN')?.lemma ?? lemma;
}

/** The role that a noun names, by its masculine form; null where it names none. */
export function roleOf(lemma: string, french: French): string | null {
  const hit = gazetteerOf(french).longest(
    0,
    (at) => (at === 0 ? lemma : ''),
    ({ kind }) => kind === 'role'
  );
  return hit?.known.name ?? null;
}

/** The word that the tree hangs the rest of a mention from, else its first noun or name. */
function headOf(doc: Doc, { first, end }: Range): number {
  for (let i = first; i < end; i++) {
    const { head, upos } = doc.words[i]!;
    if (head !== null && (head < first || head >= end) && upos !== 'DET' && upos !== 'PUNCT') return i;
  }
  for (let i = first; i < end; i++) if (/^(?:PROPN|NOUN)$/.test(doc.words[i]!.upos)) return i;
  return first;
}

const genders = new WeakMap<French, ReadonlyMap<string, 'Masc' | 'Fem'>>();

/** Of countries, other places and bodies, as the lists of names have it. */
function genderOfName(name: string, french: French): Gender {
  let known = genders.get(french);
  if (!known) {
    const { countries, geography, institutions } = french.names;
    known = new Map([...institutions, ...geography, ...countries].map((one) => [one.name, one.gender]));
    genders.set(french, known);
  }
  return known.get(name) ?? null;
}
