import type { Attribution, Doc, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { isSelfStanding } from './references.ts';
import { speakerLabel } from './speakers.ts';
import { render, type Edit, type Statement } from './statements.ts';

const FEWEST_WORDS = 6;
const MOST_WORDS = 32;

/**
 * What somebody is quoted as saying, with « D’après » and who says it: « D’après Alain Girard, un village sans boulangerie… ».
 * Only sentences without « je » and « vous », which would change their person.
 */
export function quotedStatements(doc: Doc, french: French): readonly Statement[] {
  return doc.attributions.flatMap((attribution) => {
    // « aurait-elle dit »: not even the article is sure.
    const cue = doc.article.text.slice(attribution.cue.start, attribution.cue.end);
    const isSure = attribution.direct && attribution.sureness >= 0.9 && !/aurai|serai/.test(cue);
    const label = isSure ? speakerLabel(attribution, doc, french) : null;
    return label ? doc.sentences.flatMap((sentence) => quotedIn(sentence, attribution, label, doc) ?? []) : [];
  });
}

function quotedIn(sentence: Sentence, { content, cue }: Attribution, label: string, doc: Doc): Statement | null {
  const [start, end] = [Math.max(sentence.start, content.start), Math.min(sentence.end, content.end)];
  if (start >= end) return null;
  const words = doc.words
    .slice(sentence.words.first, sentence.words.end)
    .filter((word) => word.start >= start && word.end <= end && word.form !== '.');
  const [first, last] = [words[0], words.at(-1)];
  const count = words.filter((word) => word.upos !== 'PUNCT').length;
  if (!first || !last || count < FEWEST_WORDS || count > MOST_WORDS || !isSelfStanding(words)) return null;
  const text = doc.article.text.slice(first.start, last.end);
  // The incise within the quote would have to be cut out too; exclamations and questions are no statements.
  if (
    /[«»:;?!…()–—]/.test(text) ||
    (cue.start >= first.start && cue.start < last.end) ||
    /[?!…]/.test(doc.article.text.slice(last.end, last.end + 2))
  )
    return null;
  if (
    /^(?:Mais|Et|Or|Donc|Car|Puis|Si|Quand|Avant|Il|Elle|Ils|Elles|Ce|C[’'])(?!\p{L})/u.test(text) ||
    text.includes(label)
  )
    return null;
  const groups = doc.verbGroups.filter(
    (group) => group.start >= first.start && group.end <= last.end && /3/.test(group.person)
  );
  const [main] = groups;
  if (!main) return null;
  const initial = first.upos === 'PROPN' || /^\p{Lu}{2}/u.test(first.form) ? text[0]! : text[0]!.toLowerCase();
  const cuts: Edit[] = [
    { start: sentence.start, end: first.start + 1, text: `D’après ${label}, ${initial}` },
    { start: last.end, end: sentence.end, text: '.' }
  ];
  return { sentence, cuts, words, text: render(sentence, cuts, doc), groups, main, isShortened: true };
}
