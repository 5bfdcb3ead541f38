import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { isActingBody, isSomebody } from './actors.ts';
import { areNear } from './fact-options.ts';
import { nounBehind } from './noun-behind.ts';
import { isSelfStanding } from './references.ts';

/** A word of a sentence that stands for another, with the question about it. */
export interface Reference {
  /** As written in the sentence: « Elle ». */
  readonly form: string;
  readonly start: number;
  readonly sentence: number;
  /** The sentence that names what it stands for. */
  readonly named: number;
  readonly question: string;
  readonly answer: string;
  readonly others: readonly string[];
  readonly sureness: number;
}

/** « Elle abrite… » after « La posidonie est… »: pronouns that stand for the noun before. */
export function thingsBehind(doc: Doc, french: French): readonly Reference[] {
  return doc.words.flatMap((word) => {
    if (!/^(?:ils?|elles?)$/i.test(word.form) || !isBody(word, doc) || isPerson(word, doc)) return [];
    const noun = nounBehind(word, doc);
    if (!noun || noun.text.split(' ').length > 4) return [];
    const others = rivalNouns(word, noun.head, doc, french).map(({ text }) => text);
    const question = pronounQuestion(word, doc);
    if (!question || others.length < 3) return [];
    const { sentence, start } = word;
    return [
      {
        form: textOf(word, doc),
        start,
        sentence,
        named: noun.head.sentence,
        question,
        answer: noun.text,
        others,
        sureness: 0.86
      }
    ];
  });
}

/** « Dans cette phrase, que remplace « elle » ? »; null where the sentence has the word twice. */
export function pronounQuestion(word: Word, doc: Doc): string | null {
  const { words } = doc.sentences[word.sentence]!;
  const form = word.form.toLowerCase().replace(/^-(?:t-)?/, '');
  const same = doc.words
    .slice(words.first, words.end)
    .filter((one) => one.form.toLowerCase().replace(/^-(?:t-)?/, '') === form);
  if (same.length === 1) return `Dans cette phrase, que remplace «\u00A0${form}\u00A0»\u00A0?`;
  const verb = doc.words[word.head ?? -1];
  const around = verb && verb.index > word.index ? contextOf(word, verb, doc) : null;
  return around ? `Dans cette phrase, que remplace «\u00A0${form}\u00A0» dans «\u00A0${around}\u00A0»\u00A0?` : null;
}

/** The words from one to another, as written, null where signs stand between or the sentence has them twice. */
export function contextOf(word: Word, last: Word, doc: Doc): string | null {
  const text = doc.article.text.slice(word.start, last.end);
  const { start, end } = doc.sentences[word.sentence]!;
  const whole = doc.article.text.slice(start, end);
  if (/[,.;:«»()?!]/.test(text) || whole.indexOf(text) !== whole.lastIndexOf(text)) return null;
  return text[0]!.toLowerCase() + text.slice(1);
}

interface RivalNoun {
  readonly head: Word;
  readonly text: string;
}

/**
 * Nouns with « le », « la », « les » that agree with a pronoun and are surely not what it stands for, the nearest first. Without
 * a key it stands for a person: bodies that act come first, and no noun that may be that person by another name.
 */
export function rivalNouns(pronoun: Word, key: Word | null, doc: Doc, french: French): readonly RivalNoun[] {
  const form = pronoun.form.toLowerCase();
  const gender = /elles?$/.test(form) ? 'Fem' : 'Masc';
  const number = /s$/.test(form) ? 'Plur' : 'Sing';
  const found = plainNouns(doc).filter(
    ({ head }) =>
      head.feats.Gender === gender &&
      head.feats.Number === number &&
      (key === null ? isActingBody(head) || !isSomebody(head, french) : isOther(head, key, doc, french)) &&
      head.index !== pronoun.index
  );
  const near = [...found].sort(
    (a, b) =>
      (key === null ? Number(isActingBody(b.head)) - Number(isActingBody(a.head)) : 0) ||
      distance(a.head, pronoun) - distance(b.head, pronoun) ||
      a.head.index - b.head.index
  );
  const chosen: RivalNoun[] = [];
  for (const one of near)
    if (!chosen.some(({ head }) => head.lemma === one.head.lemma || areNear(head, one.head, french))) chosen.push(one);
  return chosen;
}

/** What was said before counts as nearer than what comes after. */
function distance(noun: Word, pronoun: Word): number {
  return noun.index < pronoun.index ? pronoun.index - noun.index : 2 * (noun.index - pronoun.index) + 60;
}

/** Never the key by another name: it names another sort of thing, or stands beside the key in one sentence. */
function isOther(noun: Word, key: Word, doc: Doc, french: French): boolean {
  if (areNear(noun, key, french)) return false;
  const kind = (word: Word): string | null => french.lexicon.entries(word.lemma, 'NOUN')[0]?.kind ?? null;
  const [a, b] = [kind(noun), kind(key)];
  if (a !== null && b !== null && a !== b) return true;
  const { words } = doc.sentences[noun.sentence]!;
  return doc.words.slice(words.first, words.end).some(({ lemma, upos }) => upos === 'NOUN' && lemma === key.lemma);
}

/** « la baie », « les herbiers », « la population mondiale »: bare nouns of the body that explain themselves. */
function plainNouns(doc: Doc): readonly RivalNoun[] {
  const seen = plain.get(doc);
  if (seen) return seen;
  const found = doc.nounPhrases.flatMap(({ words, head, start, end }) => {
    const [determiner, noun] = [doc.words[words.first]!, doc.words[head]!];
    const own = doc.words.slice(words.first, words.end);
    if (!/^(?:le|la|l'|les)$/i.test(determiner.form) || noun.upos !== 'NOUN' || noun.margin < 0.6) return [];
    if (doc.words[words.first - 1]?.start === determiner.start || own.length > 3 || !isSelfStanding(own)) return [];
    if (!isBody(noun, doc) || own.some(({ upos }) => upos === 'NUM') || TIME.test(noun.lemma)) return [];
    if (doc.expressions.some((one) => one.words.includes(head))) return [];
    const next = doc.words[words.end];
    // « la mise en place », « le nombre de »: half a name.
    if (next?.upos === 'ADP' && /^(?:de|d'|en)$/i.test(next.form) && own.length < 3) return [];
    const text = doc.article.text.slice(start, end);
    return [{ head: noun, text: text[0]!.toLowerCase() + text.slice(1) }];
  });
  plain.set(doc, found);
  return found;
}

const plain = new WeakMap<Doc, readonly RivalNoun[]>();
const TIME =
  /^(?:jour|an|année|mois|semaine|fois|heure|matin|soir|nuit|reste|fait|cas|part|suite|long|même|plupart|cours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver|automne|printemps)$/;

function isBody(word: Word, doc: Doc): boolean {
  return doc.paragraphs[doc.sentences[word.sentence]!.paragraph]!.kind === 'body';
}

/** Linked to a person, however weakly. */
function isPerson(word: Word, doc: Doc): boolean {
  return doc.chains.some(({ mentions }) => mentions.some(({ start, end }) => start <= word.start && word.end <= end));
}

function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}
