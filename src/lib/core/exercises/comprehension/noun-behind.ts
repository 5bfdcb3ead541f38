import type { Doc, Word } from '../../document/doc.ts';
import { textOfWords } from './clause.ts';
import { isSelfStanding } from './references.ts';

/** A noun of the article that a pronoun stands for, with its determiner and what belongs to it. */
export interface NounBehind {
  readonly head: Word;
  /** « la posidonie », in small letters at its start. */
  readonly text: string;
}

/** Its « il » stands for nothing. */
const IMPERSONAL =
  /^(?:falloir|pleuvoir|neiger|suffire|sembler|rester|manquer|agir|exister|arriver|convenir|importer|être|avoir|faire)$/;

/**
 * What « il », « elle », « ils », « elles » stands for where no person is meant: the subject of the sentence before, when no other
 * word there, nor before the pronoun, agrees. Null where there is any doubt.
 */
export function nounBehind(pronoun: Word, doc: Doc): NounBehind | null {
  const form = pronoun.form.toLowerCase();
  const sentence = doc.sentences[pronoun.sentence]!;
  const before = doc.sentences[sentence.index - 1];
  const verb = pronoun.head === null || pronoun.head < 0 ? undefined : doc.words[pronoun.head];
  if (!/^(?:ils?|elles?)$/.test(form) || !before || before.paragraph !== sentence.paragraph || !verb) return null;
  if (pronoun.index - sentence.words.first > 3 || verb.relation !== 'root') return null;
  if (form === 'il' && IMPERSONAL.test(verb.lemma)) return null;
  if (/[«»]/.test(doc.article.text.slice(before.start, pronoun.end))) return null;
  const gender = form.startsWith('elle') ? 'Fem' : 'Masc';
  const number = form.endsWith('s') ? 'Plur' : 'Sing';
  const subject = subjectOfRoot(before.words.first, before.words.end, doc);
  if (!subject || subject.upos !== 'NOUN' || subject.feats.Gender !== gender || subject.feats.Number !== number)
    return null;
  const near = doc.words.slice(before.words.first, pronoun.index);
  if (near.some((word) => word !== subject && couldBe(word, gender, number, subject))) return null;
  const words = groupOf(subject, doc);
  if (!words) return null;
  const text = textOfWords(words, doc);
  return { head: subject, text: text[0]!.toLowerCase() + text.slice(1) };
}

/** Names without a known gender and nouns that agree; another form of the same noun is no rival. */
function couldBe(word: Word, gender: string, number: string, subject: Word): boolean {
  if (word.upos === 'PROPN')
    return number === 'Sing' && (word.feats.Gender === undefined || word.feats.Gender === gender);
  // « les agriculteurs et les éleveurs »: two singulars make a plural.
  if (word.relation === 'conj' && word.head === subject.index) return true;
  if (word.upos !== 'NOUN' || word.lemma === subject.lemma) return false;
  return (
    (word.feats.Number ?? number) === number &&
    (word.feats.Gender === undefined || word.feats.Gender === gender || word.margin < 0.5)
  );
}

function subjectOfRoot(first: number, end: number, doc: Doc): Word | null {
  const root = doc.words.slice(first, end).find((word) => word.relation === 'root');
  const subject = doc.words
    .slice(first, end)
    .find((word) => word.head === root?.index && /^nsubj/.test(word.relation ?? ''));
  return subject && subject.arcMargin >= 0.6 ? subject : null;
}

/** « le », noun, adjectives; null where a complement or another determiner makes it less plain. */
function groupOf(noun: Word, doc: Doc): Word[] | null {
  const own = (word: Word | undefined): boolean => word !== undefined && word.head === noun.index;
  let first = noun.index;
  while (own(doc.words[first - 1]) && /^(?:DET|ADJ|NUM)$/.test(doc.words[first - 1]!.upos)) first--;
  let end = noun.index + 1;
  while (own(doc.words[end]) && doc.words[end]!.upos === 'ADJ') end++;
  const words = doc.words.slice(first, end);
  const next = doc.words[end];
  const isWhole =
    !next || next.upos === 'PUNCT' || !(next.upos === 'ADP' && doc.words[next.head ?? -1]?.head === noun.index);
  return /^(?:le|la|l'|les)$/i.test(words[0]!.form) && isWhole && isSelfStanding(words) ? words : null;
}
