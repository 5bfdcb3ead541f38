import type { Doc, Entity, NounPhrase } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { lowerForms } from '../step.ts';
import { isPersonNoun } from '../references/referents.ts';

/** A noun phrase that stands beside a name and says who that is. */
export interface Apposed {
  readonly phrase: NounPhrase;
  readonly gender: 'Masc' | 'Fem' | null;
  readonly sureness: number;
}

/** Words that a complement between a noun and the name may take: « la présidente de la Commission, Ingrid Holm ». */
const LONGEST_COMPLEMENT = 8;
const DETERMINER = /^(?:le|la|l'|un|une|mon|ma|ton|ta|son|sa|ce|cet|cette|notre|votre|leur)$/;

/** Finds what describes a person beside the name: « sa sœur Lina », « son père, René, », « Pierre Curie, un physicien ». */
export function apposedTo(doc: Doc, french: French): (person: Entity) => Apposed[] {
  const lower = lowerForms(doc.words);
  const byEnd = new Map(doc.nounPhrases.map((phrase) => [phrase.words.end, phrase]));
  const byStart = new Map(doc.nounPhrases.map((phrase) => [phrase.words.first, phrase]));
  const isPerson = (phrase: NounPhrase | undefined): phrase is NounPhrase =>
    phrase !== undefined &&
    doc.words[phrase.head]!.feats.Number !== 'Plur' &&
    DETERMINER.test(lower[phrase.words.first]!) &&
    isPersonNoun(doc.words[phrase.head]!.lemma, french);

  const before = ({ words: { first } }: Entity): NounPhrase | undefined => {
    if (lower[first - 1] !== ',') return byEnd.get(first);
    const sentence = doc.words[first]!.sentence;
    for (let end = first - 1; end > first - 1 - LONGEST_COMPLEMENT; end--) {
      const word = doc.words[end - 1];
      if (word?.sentence !== sentence || word.upos === 'PUNCT' || word.feats.VerbForm !== undefined) return undefined;
      const phrase = byEnd.get(end);
      // Only « de » may lead to a complement: « le frère de Paul, Marc ».
      if (phrase && (end === first - 1 || /^(?:de|d')$/.test(lower[end]!)) && isPerson(phrase)) return phrase;
    }
    return undefined;
  };

  return (person) => {
    const out: Apposed[] = [];
    const { first, end } = person.words;
    const isListed = /^(?:et|ou)$/.test(lower[end] ?? '') || /^(?:et|ou)$/.test(lower[first - 1] ?? '');
    const left = before(person);
    if (!isListed && isPerson(left)) out.push({ phrase: left, gender: genderOf(doc, left), sureness: 0.9 });
    const right = lower[end] === ',' ? byStart.get(end + 1) : undefined;
    const goesOn = right !== undefined && /^(?:et|ou)$/.test(lower[right.words.end] ?? '');
    if (isPerson(right) && !goesOn) out.push({ phrase: right, gender: genderOf(doc, right), sureness: 0.9 });
    return out;
  };
}

/** By the determiner; « son » and « mon » stand before feminine vowels too, and « l’ » tells nothing. */
function genderOf(doc: Doc, { words, head }: NounPhrase): Apposed['gender'] {
  const determiner = lowerForms(doc.words)[words.first]!;
  if (/^(?:la|une|ma|ta|sa|cette)$/.test(determiner)) return 'Fem';
  if (/^(?:le|un|ce|cet)$/.test(determiner)) return 'Masc';
  return doc.words[head]!.feats.Gender ?? null;
}
