import type { Doc, Mention, Range } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { anaphorAt, type Anaphor } from './anaphors.ts';
import { antecedentOf } from './antecedents.ts';
import { Chooser } from './choose.ts';
import { described, pairAt } from './described.ts';
import { descriptionOf, rolesOf } from './descriptions.ts';
import { namesOf } from './groups.ts';
import type { Nominal, Referent } from './referents.ts';
import { weightAt, type Meant } from './salience.ts';
import { meaningOf, sceneOf, type Scene } from './scene.ts';

/** A mention with the chain that it belongs to. */
export interface Link {
  readonly chain: number;
  readonly mention: Mention;
}

/** From this sureness on a link tells the sex of somebody whose name does not. */
const SEX_TOLD = 0.75;

/** A pronoun is linked to a country, body or group from this sureness on. */
const SURE_OF_BODY = 0.85;

/** The text read from its start, with who is in mind; every anaphor is settled when it is reached. */
export class Story {
  readonly #found = new Map<number, Link>();
  readonly #scene: Scene;
  readonly #chooser: Chooser;

  constructor(doc: Doc, french: French) {
    this.#scene = sceneOf(doc, french);
    this.#chooser = new Chooser(this.#scene);
  }

  /** Sex of a chain's person, as name, roles and links tell. */
  genderOf(chain: number): Referent['gender'] {
    return this.#scene.nominals.ofChain[chain]!.gender;
  }

  /** The groups that something stands for, each with its names in the text; they are numbered after the chains. */
  groups(): { readonly chain: number; readonly gender: Referent['gender']; readonly names: readonly Mention[] }[] {
    const linked = new Set([...this.#found.values()].map(({ chain }) => chain));
    return this.#scene.groups.all
      .filter(({ referent }) => linked.has(referent.chain!))
      .map(({ referent, mentions }) => ({
        chain: referent.chain!,
        gender: referent.gender,
        names: mentions.map((words) => namesOf(this.#scene.doc, words))
      }));
  }

  /** All links, by the end of their mention. */
  read(): ReadonlyMap<number, Link> {
    const { doc, quotes, speakers, groups } = this.#scene;
    for (let at = 0; at < doc.words.length; at++) {
      const quote = quotes.at[at]!;
      if (quote >= 0 && !speakers.has(quote)) speakers.set(quote, this.#speakerOf(quote, at));
      this.#readWord(at);
      const group = groups.endingAt.get(at);
      if (group) this.#seeGroup(group.referent, group.words);
    }
    return this.#found;
  }

  #readWord(at: number): void {
    const { doc, nominals, memory, clauses } = this.#scene;
    const nominal = nominals.at.get(at);
    if (nominal) {
      if (at === nominal.head) this.#readNominal(nominal);
      else memory.meaning.set(at, nominal.referent);
      return;
    }
    const anaphor = anaphorAt(doc, clauses, at);
    const meant = anaphor && this.#meantBy(anaphor);
    if (!meant) return;
    this.#see(meant.referent, at);
    this.#link(meant, { first: at, end: at + 1 }, anaphor);
  }

  #meantBy(anaphor: Anaphor): Meant | null {
    const { doc, nominals, quotes, speakers } = this.#scene;
    if (anaphor.place === 'relative') {
      return antecedentOf(doc, anaphor.word, (word) => meaningOf(this.#scene, word), nominals);
    }
    // Who speaks after the quote was settled before it: nobody that only the quote speaks of.
    const quote = quotes.spokenBy.get(anaphor.word);
    const speaker = quote === undefined ? undefined : speakers.get(quote);
    return speaker !== undefined ? speaker : this.#chooser.choose(anaphor);
  }

  /** Who speaks in a quote that begins: the chain of the attribution, or what its pronoun means now. */
  #speakerOf(quote: number, from: number): Meant | null {
    const { doc, quotes, nominals, clauses } = this.#scene;
    const chain = quotes.chains[quote]!;
    const known = chain === null ? null : { referent: nominals.ofChain[chain]!, sureness: 0.85 };
    const word = quotes.speakers[quote];
    if (word === null || word === undefined || word < from) return known;
    const anaphor = anaphorAt(doc, clauses, word);
    return (anaphor && this.#chooser.choose(anaphor)) ?? known;
  }

  #see(referent: Referent, word: number): void {
    const { doc, clauses, nominals, quotes, memory } = this.#scene;
    const { sentence } = doc.words[word]!;
    const isSubject = clauses.verbOf.has(word);
    const weight = weightAt(doc, word, isSubject);
    const isName = nominals.at.has(word);
    memory.see(referent, { word, sentence, weight, isSubject, isName, quote: quotes.at[word]! });
  }

  /** Names together are spoken of as one where the last of them stands. */
  #seeGroup(referent: Referent, { first, end }: Range): void {
    const { doc, clauses, quotes, memory } = this.#scene;
    const word = end - 1;
    const { sentence } = doc.words[word]!;
    let isSubject = false;
    for (let i = first; i < end; i++) isSubject ||= clauses.verbOf.has(i);
    const weight = weightAt(doc, first, isSubject);
    memory.notice(referent, { word, sentence, weight, isSubject, isName: true, quote: quotes.at[word]! });
  }

  #link({ referent, sureness }: Meant, words: Range, { how, gender }: Pick<Anaphor, 'how' | 'gender'>): void {
    const { doc, lower } = this.#scene;
    const { chain, kind, number } = referent;
    if (chain === null || (number === 'Plur' && sureness < SURE_OF_BODY)) return;
    // Places and bodies are taken up by « son » and « elle » too, but things that nobody named may be meant as well.
    if (kind !== 'person' && (sureness < SURE_OF_BODY || how === 'noun')) return;
    if (sureness >= SEX_TOLD) referent.gender ??= gender;
    const hyphen = /^-(?:t-)?/.exec(lower[words.first]!)?.[0].length ?? 0;
    const start = doc.words[words.first]!.start + hyphen;
    const { end } = doc.words[words.end - 1]!;
    this.#found.set(end, { chain, mention: { start, end, words, how, sureness } });
  }

  /** A name or noun phrase: somebody new, or a description of who was named before. */
  #readNominal({ referent, words, head }: Nominal): void {
    const { doc, french, clauses, memory } = this.#scene;
    const description = referent.chain === null ? descriptionOf(doc, french, words, head) : null;
    const meant =
      referent.chain !== null
        ? null
        : (pairAt(this.#scene, words, head) ??
          (description && described(this.#scene, this.#chooser, description, head)));
    if (meant) {
      this.#link(meant, words, { how: 'noun', gender: description?.gender ?? null });
      this.#see(meant.referent, head);
      return;
    }
    this.#see(referent, head);
    if (referent.chain === null || referent.kind !== 'person') return;
    memory.meet(referent, rolesOf(doc, french, clauses, head));
  }
}
