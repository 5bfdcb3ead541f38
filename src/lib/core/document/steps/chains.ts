import type { Chain, Doc, Entity, Mention, Word } from '../doc.ts';
import type { French } from '../french/french.ts';
import { apposedTo } from './chains/apposed.ts';
import { roleGender } from './chains/gender.ts';
import { castPlaces } from './chains/places.ts';
import { gazetteerOf, type Gazetteer } from './entities/gazetteer.ts';
import { lowerForms, type Step } from './step.ts';

/** One person, country or body while its mentions are gathered. */
interface Cast {
  readonly type: Chain['type'];
  /** Fullest form so far. */
  name: string;
  gender: Chain['gender'];
  readonly mentions: Mention[];
  /** Roles by their masculine form, as apposition gave them. */
  readonly roles: Set<string>;
}

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

interface Persons {
  readonly cast: Cast[];
  /** The cast of each PER entity, by its index. */
  readonly of: ReadonlyMap<number, Cast>;
}

/** Full names first, so that a surname or first name alone finds its person wherever it stands. */
function castPersons(doc: Doc, gazetteer: Gazetteer): Persons {
  const cast: Cast[] = [];
  const of = new Map<number, Cast>();
  const byName = new Map<string, Cast>();
  const byPart = new Map<string, Set<Cast>>();
  const persons = doc.entities.filter((entity) => entity.type === 'PER' && entity.value !== null);
  const isFull = (entity: Entity): boolean => entity.value!.includes(' ');
  for (const entity of [...persons.filter(isFull), ...persons.filter((one) => !isFull(one))]) {
    const name = entity.value!;
    const gender = genderOf(doc, entity, gazetteer);
    const known = byName.get(name) ?? onlyOne(byPart.get(name), gender);
    // A surname that two persons share names neither.
    if (known === 'several') continue;
    const one = known ?? newCast('PER', name, gender);
    if (!known) {
      cast.push(one);
      byName.set(name, one);
      for (const part of partsOf(name)) byPart.set(part, (byPart.get(part) ?? new Set()).add(one));
    }
    one.gender ??= gender;
    one.mentions.push(mentionOf(entity, 'name', known && name !== one.name ? 0.9 : 1));
    of.set(entity.index, one);
  }
  return { cast, of };
}

function newCast(type: Chain['type'], name: string, gender: Chain['gender']): Cast {
  return { type, name, gender, mentions: [], roles: new Set() };
}

/** First name and surname of a full name. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  return words.length > 1 ? [words[0]!, words.at(-1)!] : [];
}

function onlyOne(found: ReadonlySet<Cast> | undefined, gender: Chain['gender']): Cast | 'several' | undefined {
  const fits = [...(found ?? [])].filter((one) => !gender || !one.gender || one.gender === gender);
  return fits.length > 1 ? 'several' : fits[0];
}

/** By the title (« Mme Curie »), else by the first name. */
function genderOf(doc: Doc, entity: Entity, gazetteer: Gazetteer): Chain['gender'] {
  const title = doc.words[entity.words.first]!.form.toLowerCase();
  if (/^(?:m\.|mm\.|monsieur)$/.test(title)) return 'Masc';
  if (/^(?:mme\.?|mmes|madame|mlle\.?|mademoiselle)$/.test(title)) return 'Fem';
  const first = gazetteer.firstName(entity.value!.split(' ')[0]!);
  return first === 'both' ? null : first;
}

/** Links roles that stand beside a name, then the same role with « le », « la » where it is one person's alone. */
function addRoles(doc: Doc, { cast, of }: Persons, french: French): void {
  const lower = lowerForms(doc.words);
  const endsAt = new Map<number, Cast>();
  const startsAt = new Map<number, Cast>();
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
  for (const title of loose) {
    const holders = cast.filter((one) => title.value !== null && one.roles.has(title.value));
    const isDefinite = /^(?:le|la|l'|ce|cette|cet)$/.test(lower[title.words.first - 1] ?? '');
    const isAfter = holders[0] && holders[0].mentions.some((mention) => mention.start < title.start);
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
  startsAt: ReadonlyMap<number, Cast>,
  endsAt: ReadonlyMap<number, Cast>
): Cast | undefined {
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
