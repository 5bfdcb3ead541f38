import type { Attribution, Doc, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { peopleOf, type Person } from './people.ts';

/** « Alain Girard », « la chercheuse », « les syndicats »: who speaks, as the article calls them; null for a pronoun. */
export function speakerLabel({ speaker, chain }: Attribution, doc: Doc, french: French): string | null {
  const person = peopleOf(doc, french).find((one) => one.chain.index === chain);
  if (person) return person.name;
  if (!speaker) return null;
  const text = doc.article.text.slice(speaker.start, speaker.end);
  return /^(?:le |la |les |l[’']|un |une )\p{Ll}[\p{L}’' -]+$/iu.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : null;
}

/** « le ministre américain », « la chercheuse »: somebody who may be named elsewhere. */
export function isVagueRole(label: string, { names }: French): boolean {
  const head = /^(?:le |la |l[’'])(\p{Ll}[\p{L}’-]*)/u.exec(label)?.[1];
  return (
    head !== undefined &&
    names.roles.some((role) => role.masculine.split(' ')[0] === head || role.feminine.split(' ')[0] === head)
  );
}

/**
 * The person whom « Il » or « Elle » at the start of a sentence stands for: the only one of that gender in the sentence
 * before, who is its subject or speaks in it. Null where there is any doubt.
 */
export function personOfPronoun(sentence: Sentence, doc: Doc, french: French): Person | null {
  const first = doc.words[sentence.words.first]!;
  const before = doc.sentences[sentence.index - 1];
  if (!/^(?:il|elle)$/i.test(first.form) || !before || before.paragraph !== sentence.paragraph) return null;
  const gender = /^elle$/i.test(first.form) ? 'Fem' : 'Masc';
  const inside = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start >= before.start && span.end <= before.end;
  const all = peopleOf(doc, french).filter((person) => person.chain.mentions.some(inside));
  const [person] = all;
  // Names alone (« Camille ») and roles without a name could be meant as well.
  const names = doc.entities.filter((entity) => entity.type === 'PER' && inside(entity));
  const roles = doc.entities.filter((entity) => entity.type === 'TITLE' && inside(entity));
  const isOne = (entity: { readonly start: number; readonly end: number }): boolean =>
    person!.chain.mentions.some((mention) => mention.start <= entity.start && entity.end <= mention.end);
  if (all.length !== 1 || !person || person.gender !== gender || !names.every(isOne) || !roles.every(isOne))
    return null;
  const verb = doc.verbGroups.find((group) => group.sentence === before.index);
  const isSubject = person.chain.mentions.some(
    (mention) => inside(mention) && verb !== undefined && mention.end <= verb.start && mention.start <= before.start + 4
  );
  const speaks = doc.attributions.some(
    (one) => one.chain === person.chain.index && one.speaker !== null && inside(one.speaker) && one.direct
  );
  return isSubject || speaks ? person : null;
}
