import type { Chain, Doc, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { textOfWords, type Clause } from './clause.ts';
import { genderOfName } from './people.ts';
import { nounBehind } from './noun-behind.ts';
import { isSelfStanding } from './references.ts';

/** Who or what a clause is about, as a question calls it. */
export interface Named {
  /** « la commune », « Antony Blinken » */
  readonly text: string;
  readonly pronoun: Clause['pronoun'];
  readonly sort: 'person' | 'country' | 'noun' | 'pair';
  readonly head: Word;
  /** Index of the person's chain, null for others. */
  readonly chain: number | null;
  /** Its first word and the one after its last. */
  readonly first: number;
  /** The word after those that name it, before a comma. */
  readonly named: number;
  readonly end: number;
}

const LEAST_LINK = 0.85;

/** The subject of a verb, null where it is not sure or where only the text before tells who it is. */
export function subjectNamed(group: VerbGroup, verb: Word, doc: Doc, french: French): Named | null {
  const head = subjectWord(group, verb, doc);
  if (!head || head.index >= group.words[0]!) return null;
  const number = group.number === 'Plur' ? 's' : '';
  const chain = chainAt(head, doc);
  const range = rangeOf(head, group.words[0]!, doc);
  if (!range) return null;
  if (chain) {
    const gender = chain.gender ?? genderOfName(chain.name, french);
    if (!gender || number !== '') return null;
    const pronoun = gender === 'Fem' ? 'elle' : 'il';
    return { text: chain.name, pronoun, sort: 'person', head, chain: chain.index, ...range };
  }
  if (head.upos === 'PRON') return pronounNamed(head, range, doc);
  const words = doc.words.slice(range.first, range.named);
  const pair = pairNamed(head, words, range, group, doc, french);
  if (pair) return pair;
  return countryNamed(head, words, range, group, french) ?? nounNamed(head, words, range, group, doc);
}

/** « Elle abrite… » after « La posidonie est… »: the noun of the sentence before. */
function pronounNamed(head: Word, range: SubjectRange, doc: Doc): Named | null {
  const noun = nounBehind(head, doc);
  if (!noun) return null;
  const pronoun = head.form.toLowerCase() as Clause['pronoun'];
  return { text: noun.text, pronoun, sort: 'noun', head: noun.head, chain: null, ...range };
}

/** The tree's subject, or that of the verb which this one is joined to; where the verb group knows one too they must agree. */
function subjectWord(group: VerbGroup, verb: Word, doc: Doc): Word | null {
  const found = childSubject(verb, doc) ?? sharedSubject(verb, doc);
  if (!found || found.arcMargin < 0.6) return null;
  return group.subject === null || isSameMention(group.subject, found, doc) ? found : null;
}

/** « La bibliothèque possède 340 objets et compte 215 membres »: the subject of the main verb that this one is joined to. */
function sharedSubject(verb: Word, doc: Doc): Word | null {
  const main = verb.relation === 'conj' && verb.head !== null && verb.head >= 0 ? doc.words[verb.head] : undefined;
  return main?.relation === 'root' && verb.arcMargin >= 0.6 ? childSubject(main, doc) : null;
}

/** The same word, or both inside « M. Blinken ». */
function isSameMention(index: number, found: Word, doc: Doc): boolean {
  const other = doc.words[index]!;
  return (
    index === found.index ||
    doc.chains.some(({ mentions }) =>
      mentions.some(
        ({ start, end, how }) =>
          how === 'name' && start <= Math.min(other.start, found.start) && Math.max(other.end, found.end) <= end
      )
    )
  );
}

function childSubject(verb: Word, doc: Doc): Word | null {
  const { words } = doc.sentences[verb.sentence]!;
  for (let i = words.first; i < words.end; i++) {
    const word = doc.words[i]!;
    if (word.head === verb.index && /^nsubj/.test(word.relation ?? '')) return word;
  }
  return null;
}

/** The person whom the word names or stands for. */
function chainAt(head: Word, doc: Doc): Chain | null {
  const chain = doc.chains.find(
    ({ type, mentions }) =>
      type === 'PER' &&
      mentions.some(
        (mention) =>
          mention.sureness >= LEAST_LINK &&
          mention.how !== 'possessive' &&
          mention.how !== 'relative' &&
          mention.start <= head.start &&
          head.end <= mention.end
      )
  );
  return chain && /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(chain.name) ? chain : null;
}

interface SubjectRange {
  readonly first: number;
  /** After the words that name it, before a comma or a relative clause. */
  readonly named: number;
  readonly end: number;
}

/** The words of the subject; null where a restrictive relative or participle says which one it is. */
function rangeOf(head: Word, verb: number, doc: Doc): SubjectRange | null {
  let first = head.index;
  while (doc.words[first - 1] && isUnder(doc.words[first - 1]!, head, doc)) first--;
  let end = head.index + 1;
  while (end < verb && isUnder(doc.words[end]!, head, doc)) end++;
  let named = head.index + 1;
  while (named < end && doc.words[named]!.upos !== 'PUNCT') named++;
  const words = doc.words.slice(first, named);
  if (words.some((word) => /^acl/.test(word.relation ?? '') || (word.upos === 'PRON' && word !== head))) return null;
  return { first, named, end };
}

function isUnder(word: Word, head: Word, doc: Doc): boolean {
  let at: Word | undefined = word;
  for (let steps = 0; at && steps < 40; steps++) {
    if (at.head === head.index) return true;
    at = at.head === null || at.head < 0 ? undefined : doc.words[at.head];
  }
  return false;
}

/** « La Chine et les États-Unis », « la sécurité et la technologie »: two plain groups with « le », « la », « les ». */
function pairNamed(
  head: Word,
  words: readonly Word[],
  range: SubjectRange,
  group: VerbGroup,
  doc: Doc,
  { names }: French
): Named | null {
  const and = words.findIndex(({ form }) => form === 'et');
  const sides = [words.slice(0, and), words.slice(and + 1)];
  if (and < 0 || group.number !== 'Plur' || !isSelfStanding(words)) return null;
  const genders = sides.map(([determiner, noun, more]) => {
    if (!determiner || !noun || more || !/^(?:le|la|l'|les)$/i.test(determiner.form)) return null;
    if (noun.upos === 'NOUN') return noun.feats.Gender ?? null;
    return names.countries.find(({ name }) => name === noun.form)?.gender ?? null;
  });
  if (genders.includes(null)) return null;
  const written = textOfWords(words, doc);
  const pronoun = genders.every((gender) => gender === 'Fem') ? 'elles' : 'ils';
  return { text: written[0]!.toLowerCase() + written.slice(1), pronoun, sort: 'pair', head, chain: null, ...range };
}

/** « la Chine », « les États-Unis »; « Pékin », « Washington » where they stand for a government. */
function countryNamed(
  head: Word,
  words: readonly Word[],
  range: SubjectRange,
  group: VerbGroup,
  { names }: French
): Named | null {
  if (head.upos !== 'PROPN' || words.length > 2) return null;
  const country = names.countries.find(({ name }) => name === head.form);
  const article = country?.article.replace(/’$/, "'") ?? '';
  if (country && (words.length === 1 ? '' : words[0]!.form.toLowerCase()) === article.toLowerCase()) {
    if ((country.number === 'Plur') !== (group.number === 'Plur')) return null;
    const pronoun =
      `${country.gender === 'Fem' ? 'elle' : 'il'}${country.number === 'Plur' ? 's' : ''}` as Clause['pronoun'];
    const text = `${country.article}${/^$|’$/.test(country.article) ? '' : ' '}${country.name}`;
    return { text, pronoun, sort: 'country', head, chain: null, ...range };
  }
  const isMetonym = words.length === 1 && names.countries.some(({ metonyms }) => metonyms.includes(head.form));
  return isMetonym && group.number === 'Sing'
    ? { text: head.form, pronoun: 'il', sort: 'country', head, chain: null, ...range }
    : null;
}

/** « la commune », « les agriculteurs de la vallée »: a noun with « le », « la », « les » that explains itself. */
function nounNamed(head: Word, words: readonly Word[], range: SubjectRange, group: VerbGroup, doc: Doc): Named | null {
  const [determiner] = words;
  if (head.upos !== 'NOUN' || head.margin < 0.3 || !determiner || !/^(?:le|la|l'|les)$/i.test(determiner.form))
    return null;
  const { Gender, Number } = head.feats;
  if (!Gender || Number !== group.number || words.length > 9 || !isSelfStanding(words)) return null;
  if (words.some((word) => word.relation === 'conj' && word.head === head.index)) return null;
  // « les 640 habitants » is news, « la première » and « l’un » are no names.
  if (words[1]?.upos === 'NUM' || words[1]?.upos === 'PRON') return null;
  const written = textOfWords(words, doc);
  const text = written[0]!.toLowerCase() + written.slice(1);
  const pronoun = `${Gender === 'Fem' ? 'elle' : 'il'}${Number === 'Plur' ? 's' : ''}` as Clause['pronoun'];
  return { text, pronoun, sort: 'noun', head, chain: null, ...range };
}
