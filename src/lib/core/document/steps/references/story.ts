import type { Doc, Mention, Range } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { HUMAN_SUBJECT, PERSONS_OWN } from '../../french/human-verbs.ts';
import { INCISE_VERBS } from '../../french/speech-verbs.ts';
import { lowerForms } from '../step.ts';
import { anaphorAt, type Anaphor } from './anaphors.ts';
import { antecedentOf } from './antecedents.ts';
import { clausesOf, subjectAround, type Clauses } from './clauses.ts';
import { descriptionOf, isCalled, KIN, OFFICE, rolesOf, type Description } from './descriptions.ts';
import { LATELY, Memory } from './memory.ts';
import { speechOf, type Quotes } from './quotes.ts';
import { nominalsOf, type Nominal, type Nominals, type Referent } from './referents.ts';
import { decide, REACH, salience, weightAt, type Meant, type Wanted } from './salience.ts';

/** A mention with the chain that it belongs to. */
export interface Link {
  readonly chain: number;
  readonly mention: Mention;
}

/** From this sureness on a link tells the sex of somebody whose name does not. */
const SEX_TOLD = 0.75;

/** A pronoun is linked to a country or body from this sureness on. */
const SURE_OF_BODY = 0.85;

/** The text read from its start, with who is in mind; every anaphor is settled when it is reached. */
export class Story {
  readonly #found = new Map<number, Link>();
  readonly #memory = new Memory();
  readonly #nominals: Nominals;
  readonly #clauses: Clauses;
  readonly #lower: readonly string[];
  readonly #quotes: Quotes;
  /** Who speaks in each quote, as far as it is known. */
  readonly #speakers = new Map<number, Meant | null>();
  /** Whose kin was spoken of last. */
  #family: { readonly sentence: number; readonly of: Referent } | null = null;

  constructor(
    readonly doc: Doc,
    readonly french: French
  ) {
    this.#nominals = nominalsOf(doc, french);
    this.#clauses = clausesOf(doc);
    this.#lower = lowerForms(doc.words);
    this.#quotes = speechOf(doc);
  }

  /** Sex of a chain's person, as name, roles and links tell. */
  genderOf(chain: number): Referent['gender'] {
    return this.#nominals.ofChain[chain]!.gender;
  }

  /** All links, by the end of their mention. */
  read(): ReadonlyMap<number, Link> {
    for (let at = 0; at < this.doc.words.length; at++) {
      const quote = this.#quotes.at[at]!;
      if (quote >= 0 && !this.#speakers.has(quote)) this.#speakers.set(quote, this.#speakerOf(quote, at));
      this.#readWord(at);
    }
    return this.#found;
  }

  #readWord(at: number): void {
    const nominal = this.#nominals.at.get(at);
    if (nominal) {
      if (at === nominal.head) this.#readNominal(nominal);
      else this.#memory.meaning.set(at, nominal.referent);
      return;
    }
    const anaphor = anaphorAt(this.doc, this.#clauses, at);
    const meant = anaphor && this.#meantBy(anaphor);
    if (!meant) return;
    this.#see(meant.referent, at);
    this.#link(meant, { first: at, end: at + 1 }, anaphor);
  }

  #meantBy(anaphor: Anaphor): Meant | null {
    if (anaphor.place === 'relative') {
      return antecedentOf(this.doc, anaphor.word, (word) => this.#meaning(word), this.#nominals);
    }
    // Who speaks after the quote was settled before it: nobody that only the quote speaks of.
    const quote = this.#quotes.spokenBy.get(anaphor.word);
    const speaker = quote === undefined ? undefined : this.#speakers.get(quote);
    return speaker !== undefined ? speaker : this.#choose(anaphor);
  }

  /** Who speaks in a quote that begins: the chain of the attribution, or what its pronoun means now. */
  #speakerOf(quote: number, from: number): Meant | null {
    const chain = this.#quotes.chains[quote]!;
    const known = chain === null ? null : { referent: this.#nominals.ofChain[chain]!, sureness: 0.85 };
    const word = this.#quotes.speakers[quote];
    if (word === null || word === undefined || word < from) return known;
    const anaphor = anaphorAt(this.doc, this.#clauses, word);
    return (anaphor && this.#choose(anaphor)) ?? known;
  }

  #meaning(word: number): Referent | null {
    return this.#memory.meaning.get(word) ?? this.#nominals.at.get(word)?.referent ?? null;
  }

  #see(referent: Referent, word: number): void {
    const { sentence } = this.doc.words[word]!;
    const isSubject = this.#clauses.verbOf.has(word);
    const weight = weightAt(this.doc, word, isSubject);
    const isName = this.#nominals.at.has(word);
    this.#memory.see(referent, { word, sentence, weight, isSubject, isName, quote: this.#quotes.at[word]! });
  }

  #link({ referent, sureness }: Meant, words: Range, { how, gender }: Pick<Anaphor, 'how' | 'gender'>): void {
    const { chain, kind } = referent;
    if (chain === null) return;
    // Places and bodies are taken up by « son » and « elle » too, but things that nobody named may be meant as well.
    if (kind !== 'person' && (sureness < SURE_OF_BODY || how === 'noun')) return;
    if (sureness >= SEX_TOLD) referent.gender ??= gender;
    const hyphen = /^-(?:t-)?/.exec(this.#lower[words.first]!)?.[0].length ?? 0;
    const start = this.doc.words[words.first]!.start + hyphen;
    const { end } = this.doc.words[words.end - 1]!;
    this.#found.set(end, { chain, mention: { start, end, words, how, sureness } });
  }

  /** A name or noun phrase: somebody new, or a description of who was named before. */
  #readNominal({ referent, words, head }: Nominal): void {
    const description = referent.chain === null ? descriptionOf(this.doc, this.french, words, head) : null;
    const meant = description && this.#described(description, head);
    if (meant) {
      this.#link(meant, words, { how: 'noun', gender: description.gender });
      this.#see(meant.referent, head);
      return;
    }
    this.#see(referent, head);
    if (referent.chain === null || referent.kind !== 'person') return;
    this.#memory.meet(referent, rolesOf(this.doc, this.french, this.#clauses, head));
  }

  /** The one person met so far who has the role, else, for « cette relieuse » or « le trentenaire », who is most in mind. */
  #described(description: Description, head: number): Meant | null {
    const agree = ({ gender }: Referent): boolean =>
      gender === null || description.gender === null || gender === description.gender;
    const holders = [...this.#memory.persons].filter(
      ([referent, roles]) => agree(referent) && isCalled(roles, description)
    );
    if (holders.length === 1) {
      const [referent, roles] = holders[0]!;
      const isLate = this.doc.words[head]!.sentence - referent.seen.at(-1)!.sentence > LATELY;
      return { referent, sureness: (roles.has(description.noun) ? 0.88 : 0.8) - (isLate ? 0.15 : 0) };
    }
    if (holders.length > 1) return null;
    if (!description.isPointing && !description.isPlain) return this.#craftOfHero(description, head);
    const anaphor: Anaphor = { word: head, place: 'subject', gender: description.gender, how: 'noun' };
    const meant = this.#choose(anaphor, (referent) => referent.chain !== null && referent.kind === 'person');
    return meant && { ...meant, sureness: Math.min(0.8, meant.sureness) };
  }

  /** In a portrait « l’horloger » in front of a sentence is whom it is about, when nobody else who was met could be it. */
  #craftOfHero({ noun, gender }: Description, head: number): Meant | null {
    const { sentence } = this.doc.words[head]!;
    const hero = this.#memory.hero(sentence);
    const verb = this.#clauses.verbOf.get(head);
    const isInFront =
      verb !== undefined &&
      (this.doc.words[verb]!.relation === 'root' || head - this.doc.sentences[sentence]!.words.first <= 3);
    if (!hero || !isInFront || OFFICE.test(noun) || (hero.gender ?? gender) !== gender) return null;
    if (sentence - hero.seen.at(-1)!.sentence > 2) return null;
    for (const other of this.#memory.persons.keys()) {
      if (other !== hero && (other.gender ?? gender) === gender && sentence - other.seen.at(-1)!.sentence <= REACH)
        return null;
    }
    return { referent: hero, sureness: 0.72 };
  }

  #choose(anaphor: Anaphor, mayBe: (referent: Referent) => boolean = () => true): Meant | null {
    const word = this.doc.words[anaphor.word]!;
    const subject = subjectAround(this.doc, this.#clauses, anaphor.word);
    const described = anaphor.place === 'possessive' ? this.#describedBefore(anaphor.word) : null;
    const own = described ?? (subject === null ? null : this.#meaning(subject));
    if (anaphor.place === 'echo') return own && fits(anaphor, own) ? { referent: own, sureness: 0.85 } : null;
    const isKin = anaphor.place === 'possessive' && KIN.test(this.#owned(anaphor.word));
    const hero = this.#memory.hero(word.sentence);
    const wanted: Wanted = {
      word: anaphor.word,
      sentence: word.sentence,
      quote: this.#quotes.at[anaphor.word]!,
      isPerson: this.#wantsPerson(anaphor),
      favourite: anaphor.place === 'possessive' || this.#isAtHome(anaphor.word) ? own : null,
      family: isKin && this.#family && word.sentence - this.#family.sentence <= 1 ? this.#family.of : null,
      hero
    };
    const barred = this.#barred(anaphor, own);
    const candidates = new Set(this.#memory.inMind);
    if (hero) candidates.add(hero);
    const ranked = [...candidates]
      .filter((referent) => !barred.has(referent) && fits(anaphor, referent) && mayBe(referent))
      .map((referent) => ({ referent, score: salience(anaphor, referent, wanted) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const best = decide(ranked, word.sentence);
    const meant = best && { ...best, sureness: best.sureness - this.#doubt(anaphor, ranked, word.sentence) };
    if (meant && isKin) this.#family = { sentence: word.sentence, of: meant.referent };
    return meant;
  }

  /** « le » may stand for a clause, and « la », « l’ » for a thing of the same sentence. */
  #doubt({ place, word }: Anaphor, ranked: readonly { readonly referent: Referent }[], sentence: number): number {
    if (place !== 'object' || this.#lower[word] === 'lui') return 0;
    const isThingNear = ranked.some(
      ({ referent: { kind, seen } }) => kind === 'thing' && seen.at(-1)!.sentence === sentence
    );
    return (isThingNear ? 0.1 : 0) + (this.#lower[word] === 'le' ? 0.1 : 0);
  }

  /** Lemma of what a possessive says to be somebody's. */
  #owned(word: number): string {
    const { words } = this.doc;
    return (words[words[word]!.head ?? -1] ?? words[word + 1])?.lemma ?? '';
  }

  #wantsPerson({ place, word }: Anaphor): boolean {
    if (place === 'possessive') return PERSONS_OWN.test(this.#owned(word));
    if (place !== 'subject' && place !== 'latter') return false;
    const verb = this.#clauses.verbOf.get(word);
    const isIncise = this.#lower[word]!.startsWith('-');
    return verb !== undefined && (isIncise ? INCISE_VERBS : HUMAN_SUBJECT).has(this.doc.words[verb]!.lemma);
  }

  /** What the anaphor cannot stand for: the subject of its own verb, what it is part of, and who speaks. */
  #barred(anaphor: Anaphor, own: Referent | null): ReadonlySet<Referent> {
    const { words } = this.doc;
    const { place, word } = anaphor;
    const out = new Set<Referent>();
    const { head } = words[word]!;
    const isStrong = place === 'strong' && head !== null && this.#clauses.subjectOf.has(head);
    const isBound = place === 'object' || (isStrong && !this.#isAtHome(word));
    if (own && isBound) out.add(own);
    const speaker = this.#speakers.get(this.#quotes.at[word]!);
    if (speaker) out.add(speaker.referent);
    // « son père » is not the father's.
    const phrase = head !== null && head >= 0 ? this.#nominals.at.get(head)?.referent : undefined;
    if (phrase) out.add(phrase);
    if (place === 'object' || place === 'strong') {
      for (let i = word - 1; i >= 0 && words[i]!.upos === 'PRON'; i--) addTo(out, this.#memory.meaning.get(i));
    }
    if (place === 'subject') {
      for (let i = this.#openingParticiple(word); i < word; i++) addTo(out, this.#memory.meaning.get(i));
    }
    return out;
  }

  /** « elle est retournée chez elle » */
  #isAtHome(word: number): boolean {
    return this.#lower[word - 1] === 'chez';
  }

  /** « M. Saïdi, entouré de ses collègues »: whom a participle behind a comma describes. */
  #describedBefore(word: number): Referent | null {
    const { words } = this.doc;
    for (let i = word - 1; i > word - 6 && i > 1; i--) {
      const { feats, upos, sentence } = words[i]!;
      if (sentence !== words[word]!.sentence || upos === 'PUNCT') return null;
      if (feats.VerbForm !== 'Part' || this.#lower[i - 1] !== ',') continue;
      const nominal = this.#nominals.at.get(i - 2);
      return nominal?.words.end === i - 1 ? this.#meaning(nominal.head) : null;
    }
    return null;
  }

  /** « Élevée par une tante, elle apprit »: where such an opening begins, the word itself where there is none. */
  #openingParticiple(word: number): number {
    const { words, sentences } = this.doc;
    const { first } = sentences[words[word]!.sentence]!.words;
    const isOpening = words[first]!.feats.VerbForm === 'Part' && this.#lower[word - 1] === ',';
    return isOpening && word - first < 20 ? first : word;
  }
}

function addTo(out: Set<Referent>, referent: Referent | undefined): void {
  if (referent) out.add(referent);
}

function fits({ gender, place }: Anaphor, referent: Referent): boolean {
  if (referent.number === 'Plur') return false;
  if (place === 'possessive') return true;
  return gender === null || referent.gender === null || referent.gender === gender;
}
