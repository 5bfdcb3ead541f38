import type { Lexicon, LexiconEntry } from '../../document/french/lexicon.ts';
import { inOneField } from './fields.ts';

/** Words of definitions that say nothing of their own. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'quelque chose quelqu’un personne personnes autre autres chose choses faire façon manière avoir donner mettre rendre ' +
    'dire partie petit petite grand grande groupe action être plusieurs quand pour avec sans dans celui celle beaucoup ' +
    'moins plus encore même comme certain ensemble endroit moment temps dont leur leurs tout tous toute toutes cela très ' +
    'bien lieu fait gens deux trois vers chez ceux celles elle elles peut peuvent doit état objet sorte après avant contre ' +
    'selon sous entre faut jour aller venir rien bonne grands petits situation qualité'
  ).split(' ')
);

/** English words that many glosses share without being near. */
const EMPTY_ENGLISH: ReadonlySet<string> = new Set(
  (
    'make give take have become with something someone from into that this down back away over more very people person ' +
    'thing cause keep turn time'
  ).split(' ')
);

/**
 * Whether two words come so near in meaning or origin that one could stand where the other does: synonyms at one or two
 * steps, one field of fields.ts, a shared English gloss, one family, or definitions that turn on the same word. It errs towards
 * « near », since a wrong option that also fits spoils an item and there are other words enough.
 */
export function isNear(one: LexiconEntry, other: LexiconEntry, lexicon: Lexicon): boolean {
  if (one.lemma === other.lemma || inOneField(one.lemma, other.lemma)) return true;
  const a = meaningOf(one, lexicon);
  const b = meaningOf(other, lexicon);
  return (
    a.synonyms.has(other.lemma) ||
    b.synonyms.has(one.lemma) ||
    meet(a.synonyms, b.synonyms) ||
    meet(a.glosses, b.glosses) ||
    a.family.has(other.lemma) ||
    b.family.has(one.lemma) ||
    meet(a.family, b.family) ||
    meet(a.definition, b.definition) ||
    // « Brasse » is defined by « nager », of the family of « nage ».
    meet(a.definition, b.family) ||
    meet(b.definition, a.family) ||
    a.definition.has(other.lemma) ||
    b.definition.has(one.lemma)
  );
}

/** Whether one word is listed as an opposite of the other, in any sense. */
export function isOpposite(one: LexiconEntry, other: LexiconEntry): boolean {
  return lists(one, other.lemma) || lists(other, one.lemma);
}

function lists(entry: LexiconEntry, lemma: string): boolean {
  return entry.senses.some((sense) => sense.opposites.includes(lemma));
}

interface Meaning {
  readonly synonyms: ReadonlySet<string>;
  readonly glosses: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly definition: ReadonlySet<string>;
}

const meanings = new WeakMap<LexiconEntry, Meaning>();

function meaningOf(entry: LexiconEntry, lexicon: Lexicon): Meaning {
  const known = meanings.get(entry);
  if (known) return known;
  const synonyms = new Set<string>();
  const glosses = new Set<string>();
  const definition = new Set<string>();
  for (const sense of entry.senses) {
    for (const synonym of sense.synonyms) {
      synonyms.add(synonym);
      for (const step of lexicon.entries(synonym, entry.upos))
        for (const next of step.senses) next.synonyms.forEach((s) => synonyms.add(s));
    }
    for (const gloss of sense.glosses)
      for (const word of gloss.split(/[^\p{L}]+/u))
        if (word.length > 3 && !EMPTY_ENGLISH.has(word)) glosses.add(stem(word));
    for (const word of (sense.definition ?? '').split(/[^\p{L}’]+/u))
      if (word.length > 3 && !EMPTY.has(word)) definition.add(word);
  }
  synonyms.delete(entry.lemma);
  const meaning = { synonyms, glosses, definition, family: new Set(entry.family) };
  meanings.set(entry, meaning);
  return meaning;
}

/** “meeting” and “meet” are one. */
function stem(english: string): string {
  return english.toLowerCase().replace(/(?:ing|ed|er|s)$/, '');
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const item of one) if (other.has(item)) return true;
  return false;
}
