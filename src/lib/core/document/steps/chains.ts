import type { Doc, Entity, Mention, Word } from '../doc.ts';
import type { French } from '../french/french.ts';
import { apposedTo } from './chains/apposed.ts';
import { roleGender } from './chains/gender.ts';
import { castPersons, type Person, type Persons } from './chains/persons.ts';
import { castPlaces } from './chains/places.ts';
import { gazetteerOf } from './entities/gazetteer.ts';
import { lowerForms, type Step } from './step.ts';

/**
 * Same-person, same-place and same-body chains by name: « Antony Blinken », « M. Blinken », and « le secrétaire d’État
 * américain » where apposition says so, once and for the same role later; countries with their metonyms. Pronouns are linked by `references`.
 */
export const chains: Step = (doc, french) => {
  const gazetteer = gazetteerOf(french);
  const persons = castPersons(doc, gazetteer);
  addRoles(doc, persons, french);
  addApposed(doc, persons, french);
  const all = [...persons.cast, ...castPlaces(doc, french)];
  const made = all
    .map((one) => ({ ...one, mentions: [...one.mentions].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map(({ type, name, gender, mentions }, index) => ({ index, type, name, gender, mentions }));
  return { ...doc, chains: made };
};

function mentionOf({ start, end, words }: Entity, how: Mention['how'], sureness: number): Mention {
  return { start, end, words, how, sureness };
}

/** Links roles that stand beside a name, then the same role with « le », « la » where it is one person's alone. */
function addRoles(doc: Doc, { cast, of }: Persons, french: French): void {
  const lower = lowerForms(doc.words);
  const endsAt = new Map<number, Person>();
  const startsAt = new Map<number, Person>();
  for (const [index, one] of of) {
    const { first, end } = doc.entities[index]!.words;
    startsAt.set(first, one);
    endsAt.set(end, one);
  }
  const titles = doc.entities.filter((entity) => entity.type === 'TITLE');
  const loose: Entity[] = [];
  for (const title of titles) {
    const one = besideName(title, lower, startsAt, endsAt);
    if (!one) {
      loose.push(title);
      continue;
    }
    if (title.value) one.roles.add(title.value);
    one.gender ??= roleGender(doc.words, title, french);
    one.mentions.push(withArticle(doc, title, lower, 0.95));
  }
  const byRole = new Map<string, Person[]>();
  for (const one of cast)
    for (const role of one.roles) byRole.set(role, [...(byRole.get(role) ?? []), one].slice(0, 2));
  for (const title of loose) {
    const holders = byRole.get(title.value ?? '') ?? [];
    const isDefinite = /^(?:le|la|l'|ce|cette|cet)$/.test(lower[title.words.first - 1] ?? '');
    const isAfter = holders[0] && holders[0].mentions[0]!.start < title.start;
    if (holders.length === 1 && isDefinite && isAfter) holders[0]!.mentions.push(withArticle(doc, title, lower, 0.8));
  }
}

/** « sa sœur Lina », « un physicien »: what stands beside a name and is no role of the list. */
function addApposed(doc: Doc, { of }: Persons, french: French): void {
  const apposed = apposedTo(doc, french);
  const taken = new Set<number>();
  for (const one of new Set(of.values())) {
    for (const { words } of one.mentions) for (let i = words.first; i < words.end; i++) taken.add(i);
  }
  for (const [index, one] of of) {
    for (const { phrase, gender, sureness } of apposed(doc.entities[index]!)) {
      if (taken.has(phrase.head) || taken.has(phrase.words.end - 1)) continue;
      if (gender && one.gender && gender !== one.gender) continue;
      taken.add(phrase.words.end - 1).add(phrase.head);
      one.gender ??= gender;
      one.mentions.push({ start: phrase.start, end: phrase.end, words: phrase.words, how: 'noun', sureness });
    }
  }
}

/** The person whose name a role touches, with or without a comma between. */
function besideName(
  { words: { first, end } }: Entity,
  lower: readonly string[],
  startsAt: ReadonlyMap<number, Person>,
  endsAt: ReadonlyMap<number, Person>
): Person | undefined {
  const after = startsAt.get(lower[end] === ',' ? end + 1 : end);
  if (after) return after;
  const start = isArticle(lower[first - 1]) ? first - 1 : first;
  return lower[start - 1] === ',' ? endsAt.get(start - 1) : undefined;
}

function isArticle(form: string | undefined): boolean {
  return /^(?:le|la|l'|un|une|son|sa|ce|cette|cet|notre|leur)$/.test(form ?? '');
}

function withArticle(doc: Doc, title: Entity, lower: readonly string[], sureness: number): Mention {
  const first = title.words.first;
  const before: Word | undefined = doc.words[first - 1];
  // The article of « du maire » shares its token with « de » and stays outside.
  const isApart = before && before.start !== doc.words[first - 2]?.start;
  if (!isApart || !isArticle(lower[first - 1])) return mentionOf(title, 'noun', sureness);
  return {
    start: before.start,
    end: title.end,
    words: { first: first - 1, end: title.words.end },
    how: 'noun',
    sureness
  };
}
