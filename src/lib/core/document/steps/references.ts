import type { Chain, Doc, Mention, Range, Word } from '../doc.ts';
import type { French } from '../french/french.ts';
import { HUMAN_SUBJECT, PERSONS_OWN } from '../french/human-verbs.ts';
import { anaphorAt, type Anaphor } from './references/anaphors.ts';
import { clausesOf, subjectAround, type Clauses } from './references/clauses.ts';
import { firstPersons } from './references/first-person.ts';
import { descriptionOf, isCalled, type Description } from './references/descriptions.ts';
import { nominalsOf, roleOf, type Nominal, type Referent } from './references/referents.ts';
import { REACH, salience, weightAt, type Wanted } from './references/salience.ts';
import { lowerForms, type Step } from './step.ts';
import { INCISE_VERBS } from '../french/speech-verbs.ts';

/**
 * Adds to the chains of persons what stands for them: pronouns, possessives and relatives of the third person by salience,
 * agreement and what one clause allows, and those of the first person inside the quotes of a known speaker. Where two
 * persons would do, nothing is linked. Linear time.
 */
export const references: Step = (doc, french) => {
  if (!doc.chains.some(({ type }) => type === 'PER')) return doc;
  const story = new Story(doc, french);
  for (let at = 0; at < doc.words.length; at++) story.read(at);
  const found = story.found;
  const attributions = doc.attributions.map((one) => {
    const own = one.speaker && one.chain === null ? found.get(one.speaker.end) : undefined;
    return own ? { ...one, chain: own.chain } : one;
  });
  const told = { ...doc, attributions };
  const added = [...found.values(), ...firstPersons(told)];
  return { ...told, chains: withMentions(doc.chains, added) };
};

/** A mention with the chain that it belongs to. */
export interface Link {
  readonly chain: number;
  readonly mention: Mention;
}

function withMentions(chains: readonly Chain[], links: readonly Link[]): Chain[] {
  const added = new Map<number, Mention[]>();
  for (const { chain, mention } of links) {
    const own = added.get(chain);
    if (own) own.push(mention);
    else added.set(chain, [mention]);
  }
  return chains.map((chain) => {
    const own = added.get(chain.index);
    return own ? { ...chain, mentions: [...chain.mentions, ...own].sort((a, b) => a.start - b.start) } : chain;
  });
}

/** Nobody keeps more in mind; a text of one endless sentence costs no more a word than any other. */
const MOST_IN_MIND = 40;

/** The text read from its start, with who is in mind. */
class Story {
  /** Links by the end of their mention. */
  readonly found = new Map<number, Link>();
  readonly #clauses: Clauses;
  readonly #lower: readonly string[];
  readonly #quoteAt: Int32Array;
  /** Who was spoken of in the last sentences, in the order of their last mention. */
  #inMind = new Set<Referent>();
  /** What each word that was read stands for. */
  readonly #meaning = new Map<number, Referent>();

  /** Named persons met so far, in the order of their last mention, with what they are. */
  readonly #persons = new Map<Referent, Set<string>>();
  readonly nominals: ReadonlyMap<number, Nominal>;

  constructor(
    readonly doc: Doc,
    readonly french: French
  ) {
    this.nominals = nominalsOf(doc, french);
    this.#clauses = clausesOf(doc);
    this.#lower = lowerForms(doc.words);
    this.#quoteAt = quotedWords(doc);
  }

  read(at: number): void {
    const nominal = this.nominals.get(at);
    if (nominal) {
      if (at === nominal.head) this.#name(nominal);
      else this.#meaning.set(at, nominal.referent);
      return;
    }
    const anaphor = anaphorAt(this.doc, this.#clauses, at);
    if (!anaphor) return;
    const meant = anaphor.place === 'relative' ? this.#antecedent(at) : this.#choose(anaphor);
    if (!meant) return;
    this.#see(meant.referent, at);
    this.#link(meant, { first: at, end: at + 1 }, anaphor.how);
  }

  #link({ referent: { chain, kind }, sureness }: Meant, words: Range, how: Mention['how']): void {
    if (chain === null || kind !== 'person') return;
    const hyphen = /^-(?:t-)?/.exec(this.#lower[words.first]!)?.[0].length ?? 0;
    const start = this.doc.words[words.first]!.start + hyphen;
    const { end } = this.doc.words[words.end - 1]!;
    this.found.set(end, { chain, mention: { start, end, words, how, sureness } });
  }

  /** A name or noun phrase: somebody new, or a description of who was named before. */
  #name({ referent, words, head }: Nominal): void {
    const isNamed = referent.chain !== null && referent.kind === 'person';
    const description = referent.chain === null ? descriptionOf(this.doc, this.french, words, head) : null;
    const meant = description && this.#described(description, head);
    if (meant) {
      this.#link(meant, words, 'noun');
      this.#see(meant.referent, head);
      return;
    }
    this.#see(referent, head);
    if (!isNamed) return;
    const roles = this.#persons.get(referent) ?? new Set();
    for (const { upos, lemma } of [this.doc.words[head]!, this.#predicateOf(head)]) {
      if (upos === 'NOUN') roles.add(roleOf(lemma, this.french) ?? lemma);
    }
    this.#persons.delete(referent);
    this.#persons.set(referent, roles);
    for (const old of this.#persons.keys()) {
      if (this.#persons.size <= MOST_IN_MIND) break;
      this.#persons.delete(old);
    }
  }

  /** « Anne Roy est biologiste », « est devenue une cinéaste »: the noun after the verb, else the word itself. */
  #predicateOf(head: number): Word {
    const group = this.#clauses.groupOf.get(head);
    const { words } = this.doc;
    if (!group || !/^(?:être|devenir)$/.test(words[group.main]!.lemma) || group.negated) return words[head]!;
    const at = /^une?$/.test(this.#lower[group.main + 1] ?? '') ? group.main + 2 : group.main + 1;
    return words[at] ?? words[head]!;
  }

  /** The one person met so far who has the role, else, for « cette relieuse » or « le trentenaire », who is most in mind. */
  #described(description: Description, head: number): Meant | null {
    const agree = ({ gender }: Referent): boolean =>
      gender === null || description.gender === null || gender === description.gender;
    const holders = [...this.#persons].filter(([referent, roles]) => agree(referent) && isCalled(roles, description));
    if (holders.length === 1) {
      const [referent, roles] = holders[0]!;
      return { referent, sureness: roles.has(description.noun) ? 0.88 : 0.8 };
    }
    if (holders.length > 1 || (!description.isPointing && !description.isPlain)) return null;
    const anaphor: Anaphor = { word: head, place: 'subject', gender: description.gender, how: 'noun' };
    const meant = this.#choose(anaphor);
    return meant && meant.referent.chain !== null && meant.referent.kind === 'person'
      ? { ...meant, sureness: Math.min(0.8, meant.sureness) }
      : null;
  }

  #see(referent: Referent, word: number): void {
    const { sentence } = this.doc.words[word]!;
    const isSubject = this.#clauses.verbOf.has(word);
    const weight = weightAt(this.doc, word, isSubject);
    referent.seen.push({ word, sentence, weight, isSubject, quote: this.#quoteAt[word]! });
    this.#meaning.set(word, referent);
    this.#inMind.delete(referent);
    this.#inMind.add(referent);
    for (const old of this.#inMind) {
      if (sentence - old.seen.at(-1)!.sentence <= REACH && this.#inMind.size <= MOST_IN_MIND) break;
      this.#inMind.delete(old);
    }
  }

  /** « Karim Haddad, qui entraîne »: what the tree hangs the clause from, or the name right before. */
  #antecedent(at: number): Meant | null {
    const { words } = this.doc;
    const before = this.#lower[at - 1] === ',' ? at - 2 : at - 1;
    const verb = words[at]!.head;
    const clause = verb !== null && verb >= 0 ? words[verb]! : null;
    const head = clause?.relation?.startsWith('acl') ? clause.head : null;
    const byTree = head !== null ? this.#meaningOfPhrase(head) : undefined;
    const adjacent = this.#endingAt(before, words[at]!.sentence);
    if (adjacent) {
      return { referent: adjacent, sureness: adjacent === byTree ? 0.95 : 0.85 };
    }
    return byTree && clause!.arcMargin > 0.4 ? { referent: byTree, sureness: 0.75 } : null;
  }

  #meaningOfPhrase(head: number): Referent | undefined {
    return this.#meaning.get(head) ?? this.nominals.get(head)?.referent;
  }

  /** The referent of a nominal that ends with a word. */
  #endingAt(last: number, sentence: number): Referent | null {
    for (let head = last; head > last - 8 && head >= 0 && this.doc.words[head]!.sentence === sentence; head--) {
      const nominal = this.nominals.get(head);
      if (nominal) return nominal.words.end === last + 1 ? (this.#meaning.get(nominal.head) ?? nominal.referent) : null;
    }
    return null;
  }

  #choose(anaphor: Anaphor): Meant | null {
    const { words } = this.doc;
    const word = words[anaphor.word]!;
    const subject = subjectAround(this.doc, this.#clauses, anaphor.word);
    const own = subject === null ? null : (this.#meaning.get(subject) ?? this.nominals.get(subject)?.referent ?? null);
    if (anaphor.place === 'echo') return own && fits(anaphor, own) ? { referent: own, sureness: 0.85 } : null;
    const wanted: Wanted = {
      sentence: word.sentence,
      quote: this.#quoteAt[anaphor.word]!,
      isPerson: this.#wantsPerson(anaphor),
      favourite: anaphor.place === 'possessive' ? own : null
    };
    const barred = this.#barred(anaphor, own);
    const ranked = [...this.#inMind]
      .filter((referent) => !barred.has(referent) && fits(anaphor, referent))
      .map((referent) => ({ referent, score: this.#score(anaphor, referent, wanted) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    return decide(ranked, wanted.sentence);
  }

  #score(anaphor: Anaphor, referent: Referent, wanted: Wanted): number {
    const plain = salience(anaphor, referent, wanted);
    if (anaphor.place !== 'latter') return plain;
    // « celle-ci » is who was named last, and not the subject.
    const last = referent.seen.at(-1)!;
    if (plain === 0 || last.sentence < wanted.sentence - 1) return 0;
    return 60 - (anaphor.word - last.word) - (last.isSubject ? 20 : 0) - (referent.kind === 'person' ? 0 : 20);
  }

  #wantsPerson({ place, word }: Anaphor): boolean {
    const { words } = this.doc;
    if (place === 'possessive') {
      const owned = words[words[word]!.head ?? -1] ?? words[word + 1];
      return owned !== undefined && PERSONS_OWN.test(owned.lemma);
    }
    if (place !== 'subject' && place !== 'latter') return false;
    const verb = this.#clauses.verbOf.get(word);
    const isIncise = this.#lower[word]!.startsWith('-');
    return verb !== undefined && (isIncise ? INCISE_VERBS : HUMAN_SUBJECT).has(words[verb]!.lemma);
  }

  /** What the anaphor cannot stand for: the subject of its own verb, what it is part of, and who speaks. */
  #barred({ place, word }: Anaphor, own: Referent | null): ReadonlySet<Referent> {
    const { words } = this.doc;
    const out = new Set<Referent>();
    const head = words[word]!.head;
    if (place === 'object' && own) out.add(own);
    if (place === 'strong' && own && head !== null && this.#clauses.subjectOf.has(head)) out.add(own);
    const quote = this.#quoteAt[word]!;
    const speaker = quote < 0 ? null : this.doc.attributions[quote]!.chain;
    if (speaker !== null) {
      for (const referent of this.#inMind) if (referent.chain === speaker) out.add(referent);
    }
    // « son père » is not the father's; an object beside another object is somebody else.
    if (head !== null && head >= 0) {
      const phrase = this.nominals.get(head)?.referent;
      if (phrase) out.add(phrase);
    }
    if (place === 'object' || place === 'strong') {
      for (let i = word - 1; i >= 0 && words[i]!.upos === 'PRON'; i--) {
        const meant = this.#meaning.get(i);
        if (meant) out.add(meant);
      }
    }
    return out;
  }
}

interface Meant {
  readonly referent: Referent;
  readonly sureness: number;
}

function fits({ gender, place }: Anaphor, referent: Referent): boolean {
  if (referent.number === 'Plur') return false;
  if (place === 'possessive') return true;
  return gender === null || referent.gender === null || referent.gender === gender;
}

/** The leads over the next best that links were right with on texts written for it; see docs/french.md. */
const LEADS: readonly (readonly [lead: number, sureness: number])[] = [
  [50, 0.95],
  [35, 0.9],
  [22, 0.85],
  [12, 0.75]
];
const LEAST = 12;

function decide(ranked: readonly { referent: Referent; score: number }[], sentence: number): Meant | null {
  const [first, second] = ranked;
  if (!first || first.score < LEAST) return null;
  const lead = first.score - Math.max(0, second?.score ?? 0);
  const sureness = LEADS.find(([least]) => lead >= least)?.[1];
  if (sureness === undefined) return null;
  const { referent } = first;
  const isFar = sentence - referent.seen.at(-1)!.sentence > 1;
  return { referent, sureness: sureness - (isFar ? 0.1 : 0) - (referent.gender === null ? 0.1 : 0) };
}

/** For each word the index of the direct attribution that it is quoted in, -1 outside. */
function quotedWords(doc: Doc): Int32Array {
  const out = new Int32Array(doc.words.length).fill(-1);
  let at = 0;
  doc.attributions.forEach(({ content, direct }, index) => {
    if (!direct) return;
    while (at > 0 && doc.words[at - 1]!.start >= content.start) at--;
    while (at < doc.words.length && doc.words[at]!.start < content.start) at++;
    for (let i = at; i < doc.words.length && doc.words[i]!.end <= content.end; i++) out[i] = index;
  });
  return out;
}
