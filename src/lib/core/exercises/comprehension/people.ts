import type { Chain, Doc, Mention, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';

/** A person of the article with a full name. */
export interface Person {
  readonly chain: Chain;
  readonly name: string;
  /** Null where neither the text nor the first name tells (« Camille »). */
  readonly gender: 'Masc' | 'Fem' | null;
}

/** The people whom the article names in full, in order of appearance. */
export function peopleOf(doc: Doc, french: French): readonly Person[] {
  return doc.chains
    .filter((chain) => chain.type === 'PER' && FULL_NAME.test(chain.name))
    .map((chain) => ({ chain, name: chain.name, gender: chain.gender ?? genderOfName(chain.name, french) }));
}

const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:de |du |d[’']|von |van |el |ben )?\p{Lu}[\p{L}’'-]+)+$/u;

/** By the first name where it has one gender. */
export function genderOfName(name: string, { names }: French): 'Masc' | 'Fem' | null {
  const gender = names.firstNames.get(name.split(' ')[0]!) ?? null;
  return gender === 'both' ? null : gender;
}

/** Where the person is named, in order. */
export function namings({ chain }: Person): readonly Mention[] {
  return chain.mentions.filter((mention) => mention.how === 'name');
}

/** The sentences in which the person is named. */
export function sentencesOf(person: Person, doc: Doc): readonly Sentence[] {
  const named = namings(person);
  return doc.sentences.filter((sentence) =>
    named.some((mention) => mention.start >= sentence.start && mention.end <= sentence.end)
  );
}
