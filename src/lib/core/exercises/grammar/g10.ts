import type { Doc, Sentence } from '../../document/doc.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentOrder } from '../present.ts';
import { pieceOf, restBorders, skeletonOf, type Skeleton } from './chunks.ts';
import { explained } from './explain.ts';
import { bestOf, draftOf, low, showable } from './passage.ts';

/**
 * Rebuild the sentence from four to seven groups.
 *
 * The first group loses its capital; the last keeps the full stop, so that no group can change places with it. Groups
 * that could stand elsewhere are left joined to what they follow.
 */
export const g10: ExerciseType = {
  kind: 'G10',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      showable(doc).flatMap((sentence) => draftOfSentence(doc, sentence, workshop) ?? []),
      MOST
    ),
  present: presentOrder
};

const MOST = 6;
const FEWEST_PIECES = 4;
const MOST_PIECES = 7;

function draftOfSentence(doc: Doc, sentence: Sentence, { language }: Workshop): Draft | null {
  const skeleton = skeletonOf(doc, sentence);
  if (!skeleton || mayTurnRound(doc, skeleton)) return null;
  const pieces = piecesOf(doc, skeleton);
  if (pieces.length < FEWEST_PIECES || pieces.length > MOST_PIECES || new Set(pieces).size !== pieces.length)
    return null;
  const opening = skeleton.subject > 0;
  return draftOf(doc, sentence, {
    skill: explained(language, ['l’ordre de la phrase', 'order of the sentence']),
    level:
      pieces.length > 5 || doc.verbGroups.filter((one) => one.sentence === sentence.index).length > 1 ? 'B1' : 'A2',
    fact: `ordre : ${pieces.join(' | ')}`,
    prompt: {
      form: 'order',
      question: 'Remettez les groupes dans l’ordre pour former une phrase.',
      text: null,
      options: []
    },
    answer: pieces,
    hints: [
      explained(language, ['Cherchez le verbe et son sujet.', 'Find the verb and its subject.']),
      explained(language, [`La phrase commence par « ${pieces[0]} ».`, `The sentence begins with “${pieces[0]}”.`]),
      explained(language, [
        `La phrase commence par « ${pieces[0]} », puis « ${pieces[1]} ».`,
        `The sentence begins with “${pieces[0]}”, then “${pieces[1]}”.`
      ])
    ],
    rule: explained(
      language,
      opening
        ? [
            'Le complément suivi d’une virgule, puis le sujet, le verbe et ses compléments.',
            'The adverbial with its comma, then the subject, the verb and its complements.'
          ]
        : ['Le sujet, puis le verbe, puis ses compléments.', 'The subject, then the verb, then its complements.']
    ),
    why: explained(language, [
      `Une phrase du texte en ${pieces.length} groupes, qui n’a qu’un ordre.`,
      `A sentence of the text in ${pieces.length} groups, with one order only.`
    ]),
    sureness: 0.85 + Math.min(0.1, skeleton.group.sureness / 10),
    worth: 0.5 + 0.05 * pieces.length
  });
}

function piecesOf(doc: Doc, skeleton: Skeleton): readonly string[] {
  const { words, subject, verb, isPronoun } = skeleton;
  const starts = new Set<number>([0, subject]);
  if (!isPronoun) starts.add(verb);
  for (const border of restBorders(doc, skeleton)) starts.add(border);
  const cuts = [...starts].filter((at) => at < words.length - 1).sort((a, b) => a - b);
  return cuts.map((from, i) => {
    const end = cuts[i + 1] ?? words.length;
    return pieceOf(doc, words, from, end);
  });
}

/** « Pékin accuse Washington »: two names may change places, and the sentence stays French. */
function mayTurnRound(doc: Doc, { words, subject, verb, rest }: Skeleton): boolean {
  const isNamed = (from: number, end: number): boolean => words.slice(from, end).some(({ upos }) => upos === 'PROPN');
  const after = words[rest];
  if (!after || /^(?:ADP|SCONJ|ADJ|VERB|AUX)$/.test(after.upos)) return false;
  if (/^(?:que|qu')$/.test(low(after))) return false;
  return isNamed(subject, verb) && isNamed(rest, Math.min(words.length, rest + 4));
}
