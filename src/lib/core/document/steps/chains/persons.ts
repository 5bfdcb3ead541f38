import type { Chain, Doc, Entity, Mention } from '../../doc.ts';
import type { Gazetteer } from '../entities/gazetteer.ts';
import { KIN } from '../references/descriptions.ts';
import { lowerForms } from '../step.ts';

/** One person while the mentions are gathered. */
export interface Person {
  readonly type: 'PER';
  /** Fullest form so far. */
  readonly name: string;
  gender: Chain['gender'];
  readonly mentions: Mention[];
  /** Roles by their masculine form, as apposition gave them. */
  readonly roles: Set<string>;
  /** « son père, Xavier Marchand »: first named as somebody’s kin. */
  readonly isKin: boolean;
}

export interface Persons {
  readonly cast: readonly Person[];
  /** The person of each PER entity, by its index. */
  readonly of: ReadonlyMap<number, Person>;
}

/** Everybody whom a text names: full names first, so that a surname or first name alone finds its person wherever it stands. */
export function castPersons(doc: Doc, gazetteer: Gazetteer): Persons {
  const named = doc.entities.filter(({ type, value }) => type === 'PER' && value !== null);
  const isFull = ({ value }: Entity): boolean => value!.includes(' ');
  const isOther = (entity: Entity): boolean => isOtherName(doc, entity);
  const full = named.filter((entity) => isFull(entity) && !isOther(entity));
  const rest = named.filter((entity) => !isFull(entity) && !isOther(entity));
  const casting = new Casting(doc, gazetteer);
  for (const entity of full) casting.add(entity);
  for (const entity of named) if (isOther(entity)) casting.addOther(entity);
  for (const entity of rest) casting.add(entity);
  return casting;
}

/** « née Maria Sklodowska », « dit Le Corbusier »: another name of somebody. */
function isOtherName(doc: Doc, { words: { first } }: Entity): boolean {
  return /^(?:née?|dite?|alias|surnommée?)$/.test(lowerForms(doc.words)[first - 1] ?? '');
}

class Casting implements Persons {
  readonly cast: Person[] = [];
  readonly of = new Map<number, Person>();
  readonly #byName = new Map<string, Person>();
  readonly #byPart = new Map<string, Set<Person>>();
  /** The person whose name begins or ends at a word. */
  readonly #at = new Map<number, Person>();

  constructor(
    readonly doc: Doc,
    readonly gazetteer: Gazetteer
  ) {}

  add(entity: Entity): void {
    const name = entity.value!;
    const gender = genderOf(this.doc, entity, this.gazetteer);
    const known = this.#byName.get(name) ?? onlyOne(this.#byPart.get(name), gender);
    // A surname that two persons share names neither.
    if (known === 'several') return;
    const one = known ?? this.#newPerson(entity, gender);
    one.gender ??= gender;
    this.#mention(entity, one, known && name !== one.name ? 0.9 : 1);
  }

  /** Gives a person another name: who stands before it, or the only one of that sex in the text so far. */
  addOther(entity: Entity): void {
    const { first, end } = entity.words;
    const lower = lowerForms(this.doc.words);
    const before = /^[,(]$/.test(lower[first - 2] ?? '') ? first - 3 : first - 2;
    const after = lower[end] === ',' ? end + 1 : -1;
    const one = this.#at.get(before) ?? this.#at.get(after) ?? this.#onlyBefore(entity, lower[first - 1]!);
    if (!one) {
      this.add(entity);
      return;
    }
    this.#know(entity.value!, one);
    this.#mention(entity, one, 0.9);
  }

  #onlyBefore({ start }: Entity, word: string): Person | undefined {
    if (this.cast.length > MOST_NAMESAKES) return undefined;
    const gender = word === 'née' || word.endsWith('ée') || word === 'dite' ? 'Fem' : 'Masc';
    const found = this.cast.filter((one) => one.gender === gender && !one.isKin && one.mentions[0]!.start < start);
    return found.length === 1 ? found[0] : undefined;
  }

  #newPerson(entity: Entity, gender: Chain['gender']): Person {
    const isKin = isNamedAsKin(this.doc, entity);
    const one: Person = { type: 'PER', name: entity.value!, gender, mentions: [], roles: new Set(), isKin };
    this.cast.push(one);
    this.#know(entity.value!, one);
    return one;
  }

  #know(name: string, one: Person): void {
    this.#byName.set(name, one);
    for (const part of partsOf(name)) {
      const here = this.#byPart.get(part);
      if (here) here.add(one);
      else this.#byPart.set(part, new Set([one]));
    }
  }

  #mention(entity: Entity, one: Person, sureness: number): void {
    const { start, end, words, index } = entity;
    one.mentions.push({ start, end, words, how: 'name', sureness });
    this.of.set(index, one);
    this.#at.set(words.first, one);
    this.#at.set(words.end - 1, one);
  }
}

/** First name and surname of a full name. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  return words.length > 1 ? [words[0]!, words.at(-1)!] : [];
}

/** More persons of one name than this are not told apart. */
const MOST_NAMESAKES = 20;

/** The one person of a name; among kin of one surname whom the text named without calling them somebody’s kin. */
function onlyOne(found: ReadonlySet<Person> | undefined, gender: Chain['gender']): Person | 'several' | undefined {
  if (!found) return undefined;
  if (found.size > MOST_NAMESAKES) return 'several';
  const fits = [...found].filter((one) => !gender || !one.gender || one.gender === gender);
  if (fits.length < 2) return fits[0];
  const first = fits.filter((one) => !one.isKin);
  return first.length === 1 ? first[0] : 'several';
}

/** Words before a name in which kinship is looked for: « Ses parents, Céline Bonnet et Xavier Marchand ». */
const KIN_REACH = 6;

function isNamedAsKin(doc: Doc, { words: { first } }: Entity): boolean {
  const { sentence } = doc.words[first]!;
  for (let i = first - 1; i >= Math.max(0, first - KIN_REACH) && doc.words[i]!.sentence === sentence; i--) {
    const { upos, lemma, feats } = doc.words[i]!;
    if (feats.VerbForm === 'Fin') return false;
    if (upos === 'NOUN') return KIN.test(lemma) || lemma === 'parent';
  }
  return false;
}

/** By the title (« Mme Curie »), else by the first name. */
function genderOf(doc: Doc, entity: Entity, gazetteer: Gazetteer): Chain['gender'] {
  const title = doc.words[entity.words.first]!.form.toLowerCase();
  if (/^(?:m\.|mm\.|monsieur)$/.test(title)) return 'Masc';
  if (/^(?:mme\.?|mmes|madame|mlle\.?|mademoiselle)$/.test(title)) return 'Fem';
  const first = gazetteer.firstName(entity.value!.split(' ')[0]!);
  return first === 'both' ? null : first;
}
