import type { Doc, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { isPlainCity } from './places.ts';

/** What the article tells by the way, and what follows from it for sure. */
export interface Told {
  readonly sentence: Sentence;
  readonly text: string;
}

const MOST = 2;

/** « Monique Lefèvre, 74 ans » is over 70; whoever is « née à Varsovie » has it for native town. Two at most. */
export function toldByTheWay(doc: Doc, french: French): readonly Told[] {
  const found = doc.entities.flatMap((entity) => {
    const sentence = doc.sentences[entity.sentence]!;
    if (entity.type !== 'PER' || entity.sureness < 0.8 || doc.paragraphs[sentence.paragraph]!.kind !== 'body')
      return [];
    const name = doc.article.text.slice(entity.start, entity.end).replace(/[\u00A0\u202F]/g, ' ');
    if (!/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(name)) return [];
    const before = doc.article.text.slice(sentence.start, entity.start);
    const after = doc.article.text.slice(entity.end, sentence.end);
    const text = overAge(name, after) ?? nativeTown(name, before, french);
    return text ? [{ sentence, text }] : [];
  });
  return found.filter(({ text }, i) => found.findIndex((one) => one.text === text) === i).slice(0, MOST);
}

/** By two years at least, so that a birthday since makes no difference; a round age says nothing. */
function overAge(name: string, after: string): string | null {
  const match = /^, (?:une? \p{Ll}+ de )?(\d{2})[ \u00A0\u202F]ans(?=[,.])/u.exec(after);
  const age = Number(match?.[1] ?? 0);
  return age >= 22 && age % 10 >= 2 ? `${name} a plus de ${age - (age % 10)}\u00A0ans.` : null;
}

/** « Née à Varsovie, », « Né en 1980 à Calvi, » at the head of a sentence, the name right after it. */
function nativeTown(name: string, before: string, french: French): string | null {
  const match = /^Née? (?:en \d{4} )?à (\p{Lu}[\p{L}-]+)(?: en \d{4})?, (?:\p{Ll}[^,]*, )?$/u.exec(before);
  const city = match?.[1];
  // « né à Madagascar »: only what is a town for sure.
  if (!city || !(isPlainCity(city, french) || /^Saint|-(?:sur|sous|en|lès|les|le|la|de|du)-/.test(city))) return null;
  return `${city} est la ville natale ${/^[AEIOUYÉÈÊÎÔH]/.test(name) ? 'd’' : 'de '}${name}.`;
}
