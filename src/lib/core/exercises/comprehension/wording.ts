import { hash } from '../../article/hash.ts';
import type { Doc, Level, Sentence } from '../../document/doc.ts';
import type { Evidence, Language } from '../exercise.ts';

/** A text in both languages of explanations; the French one is written with plain spaces and straight apostrophes. */
export type Both = readonly [fr: string, en: string];

/** The text in the language of explanations, set as that language sets its signs. */
export function say(language: Language, [french, english]: Both): string {
  return language === 'fr' ? typeset(french) : english;
}

/** No-break spaces inside guillemets and before « ; : ? ! % », curly apostrophes. */
export function typeset(french: string): string {
  return french
    .replace(/'/g, '’')
    .replace(/« /g, '«\u00A0')
    .replace(/ ([»;:?!%])/g, '\u00A0$1');
}

/** Words quoted as the language of explanations quotes. */
export function quoted(language: Language, words: string): string {
  return language === 'fr' ? `«\u00A0${words}\u00A0»` : `“${words}”`;
}

/** A capital on the first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The sentence as evidence. */
export function evidenceOf(sentence: Sentence, doc: Doc): Evidence {
  return { start: sentence.start, end: sentence.end, text: doc.article.text.slice(sentence.start, sentence.end) };
}

/** The fact that a detail of a sentence is, for kinds that ask after the same detail in different ways. */
export function detailFact(sentence: string, detail: string): string {
  return `détail:${hash(sentence)}:${detail}`;
}

/** From « which paragraph » to the first words of the sentence that proves the key. */
export function placeHints(sentence: Sentence, doc: Doc, language: Language): string[] {
  const number = sentence.paragraph + 1;
  const opening = doc.article.text
    .slice(sentence.start, sentence.end)
    .split(/[ \u00A0]/)
    .slice(0, 5)
    .join(' ');
  return [
    say(language, [`Relisez le paragraphe ${number}.`, `Read paragraph ${number} again.`]),
    say(language, [
      `La phrase à relire commence par « ${opening}… ».`,
      `The sentence to read again begins with “${opening}…”.`
    ])
  ];
}

/** A comprehension item's level: what must be read to answer it. Long sentences and reported speech ask for more. */
export function levelOfReading(words: number, isReported: boolean): Level {
  if (words > 24 || (isReported && words > 16)) return 'B2';
  return words > 13 || isReported ? 'B1' : 'A2';
}
