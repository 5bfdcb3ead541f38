import { HUMAN_SUBJECT, PERSONS_OWN } from '../../french/human-verbs.ts';
import { INCISE_VERBS } from '../../french/speech-verbs.ts';
import type { Anaphor } from './anaphors.ts';
import { describedBefore, isAtHome, openingParticiple } from './binding.ts';
import { subjectAround } from './clauses.ts';
import { KIN } from './descriptions.ts';
import type { Referent } from './referents.ts';
import { decide, salience, type Meant, type Ranked, type Wanted } from './salience.ts';
import { meaningOf, type Scene } from './scene.ts';

/** Says what an anaphor stands for, from what is in mind when it is reached. */
export class Chooser {
  /** Whose kin was spoken of last. */
  #family: { readonly sentence: number; readonly of: Referent } | null = null;

  constructor(readonly scene: Scene) {}

  /** The best of what `mayBe` allows, null where nothing leads clearly. */
  choose(anaphor: Anaphor, mayBe: (referent: Referent) => boolean = () => true): Meant | null {
    const { doc, memory } = this.scene;
    const own = this.#ownSubject(anaphor);
    if (anaphor.place === 'echo') return own && fits(anaphor, own) ? { referent: own, sureness: 0.85 } : null;
    const { sentence } = doc.words[anaphor.word]!;
    const isKin = anaphor.place === 'possessive' && KIN.test(this.#owned(anaphor.word));
    const wanted = this.#wanted(anaphor, own, isKin);
    const barred = this.#barred(anaphor, own);
    const ranked: Ranked[] = [];
    const rank = (referent: Referent): void => {
      if (barred.has(referent) || !fits(anaphor, referent) || !mayBe(referent)) return;
      const score = salience(anaphor, referent, wanted);
      if (score > 0) ranked.push({ referent, score });
    };
    let isHeroInMind = false;
    for (const referent of memory.inMind) {
      rank(referent);
      isHeroInMind ||= referent === wanted.hero;
    }
    if (wanted.hero && !isHeroInMind) rank(wanted.hero);
    ranked.sort((a, b) => b.score - a.score);
    const best = decide(ranked, sentence);
    const meant = best && { ...best, sureness: best.sureness - this.#doubt(anaphor, own, ranked, sentence) };
    if (meant && isKin) this.#family = { sentence, of: meant.referent };
    return meant;
  }

  /** The subject of the clause that an anaphor is in, or what the participle before it describes. */
  #ownSubject(anaphor: Anaphor): Referent | null {
    const { doc, nominals, clauses, groups } = this.scene;
    const described = anaphor.place === 'possessive' ? describedBefore(doc, nominals, anaphor.word) : null;
    const word = described ?? subjectAround(doc, clauses, anaphor.word);
    if (word === null) return null;
    // One of several who are the subject together is not « il ».
    const group = groups.holding.get(word);
    return group ? (anaphor.number === 'Plur' ? group.referent : null) : meaningOf(this.scene, word);
  }

  #wanted(anaphor: Anaphor, own: Referent | null, isKin: boolean): Wanted {
    const { doc, memory, quotes } = this.scene;
    const { word, place } = anaphor;
    const { sentence } = doc.words[word]!;
    const isFamilyNear = isKin && this.#family !== null && sentence - this.#family.sentence <= 1;
    return {
      word,
      sentence,
      quote: quotes.at[word]!,
      isPerson: this.#wantsPerson(anaphor),
      favourite: place === 'possessive' || isAtHome(doc, word) ? own : null,
      family: isFamilyNear ? this.#family!.of : null,
      hero: memory.hero(sentence)
    };
  }

  /** « le » may stand for a clause, « la » and « l’ » for a thing of the same sentence, and all for a subject not found. */
  #doubt({ place, word }: Anaphor, own: Referent | null, ranked: readonly Ranked[], sentence: number): number {
    const form = this.scene.lower[word];
    if (place !== 'object') return 0;
    const isLoose = own === null ? 0.1 : 0;
    if (form === 'lui') return isLoose;
    const isThingNear = ranked.some(
      ({ referent: { kind, seen } }) => kind === 'thing' && seen.at(-1)!.sentence === sentence
    );
    return isLoose + (isThingNear ? 0.1 : 0) + (form === 'le' ? 0.1 : 0);
  }

  /** Lemma of what a possessive says to be somebody's. */
  #owned(word: number): string {
    const { words } = this.scene.doc;
    return (words[words[word]!.head ?? -1] ?? words[word + 1])?.lemma ?? '';
  }

  #wantsPerson({ place, word }: Anaphor): boolean {
    const { doc, clauses, lower } = this.scene;
    if (place === 'possessive') return PERSONS_OWN.test(this.#owned(word));
    if (place !== 'subject' && place !== 'latter') return false;
    const verb = clauses.verbOf.get(word);
    const isIncise = lower[word]!.startsWith('-');
    return verb !== undefined && (isIncise ? INCISE_VERBS : HUMAN_SUBJECT).has(doc.words[verb]!.lemma);
  }

  /** What the anaphor cannot stand for: the subject of its own verb, what it is part of, and who speaks. */
  #barred({ place, word }: Anaphor, own: Referent | null): ReadonlySet<Referent> {
    const { doc, clauses, memory, nominals, quotes, speakers } = this.scene;
    const out = new Set<Referent>();
    const { head } = doc.words[word]!;
    const isStrong = place === 'strong' && head !== null && clauses.subjectOf.has(head);
    if (own && (place === 'object' || (isStrong && !isAtHome(doc, word)))) out.add(own);
    const speaker = speakers.get(quotes.at[word]!);
    if (speaker) out.add(speaker.referent);
    // « son père » is not the father's.
    const phrase = head !== null && head >= 0 ? nominals.at.get(head)?.referent : undefined;
    if (phrase) out.add(phrase);
    const first = place === 'subject' ? openingParticiple(doc, word) : this.#cliticsFrom(place, word);
    for (let i = first; i < word; i++) {
      const meant = memory.meaning.get(i);
      if (meant) out.add(meant);
    }
    return out;
  }

  /** « celle-ci lui »: where the pronouns begin that stand right before an object; the word itself for other places. */
  #cliticsFrom(place: Anaphor['place'], word: number): number {
    let first = word;
    if (place !== 'object' && place !== 'strong') return first;
    while (first > Math.max(0, word - MOST_CLITICS) && this.scene.doc.words[first - 1]!.upos === 'PRON') first--;
    return first;
  }
}

const MOST_CLITICS = 4;

function fits({ gender, number, place }: Anaphor, referent: Referent): boolean {
  if (referent.number !== number) return false;
  if (place === 'possessive') return true;
  return gender === null || referent.gender === null || referent.gender === gender;
}
