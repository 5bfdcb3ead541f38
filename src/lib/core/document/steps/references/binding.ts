import type { Doc } from '../../doc.ts';
import { lowerForms } from '../step.ts';
import type { Nominals } from './referents.ts';

/** « elle est retournée chez elle »: the subject may be meant. */
export function isAtHome(doc: Doc, word: number): boolean {
  return lowerForms(doc.words)[word - 1] === 'chez';
}

/** « M. Saïdi, entouré de ses collègues »: head of what a participle behind a comma describes; null where there is none. */
export function describedBefore(doc: Doc, nominals: Nominals, word: number): number | null {
  const { words } = doc;
  const lower = lowerForms(words);
  for (let i = word - 1; i > word - 6 && i > 1; i--) {
    const { feats, upos, sentence } = words[i]!;
    if (sentence !== words[word]!.sentence || upos === 'PUNCT') return null;
    if (feats.VerbForm !== 'Part' || lower[i - 1] !== ',') continue;
    const nominal = nominals.at.get(i - 2);
    return nominal?.words.end === i - 1 ? nominal.head : null;
  }
  return null;
}

/** « Élevée par une tante, elle apprit »: where such an opening begins, the word itself where there is none. */
export function openingParticiple(doc: Doc, word: number): number {
  const { words, sentences } = doc;
  const { first } = sentences[words[word]!.sentence]!.words;
  // « Née Maria Sklodowska, elle » names herself.
  const isNaming = words[first + 1]?.upos === 'PROPN';
  const isOpening = !isNaming && words[first]!.feats.VerbForm === 'Part' && lowerForms(words)[word - 1] === ',';
  return isOpening && word - first < LONGEST_OPENING ? first : word;
}

const LONGEST_OPENING = 20;
