import { hash, hash32 } from '../article/hash.ts';
import type { Doc } from '../document/doc.ts';
import type { French } from '../document/french/french.ts';
import { chanceFrom } from './chance.ts';
import type { Candidate } from './checks/check.ts';
import { CHECKS } from './checks/checks.ts';
import { choose } from './choose.ts';
import type { Draft, Exercise, ExerciseType, Flashcard, Kind, Workshop } from './exercise.ts';
import { EXERCISE_TYPES } from './index.ts';
import { GENERATOR, type Rejected, type StudySet, type Wishes } from './study-set.ts';

/**
 * Makes a study set: every kind says all that the text supports, each item passes the checks or goes to the rejected
 * tray, and the best that cover the text are chosen.
 *
 * Pure: equal arguments give equal bytes. The id of an item depends on kind, fact and answer, and its chance on seed and
 * id, so that a change elsewhere in the text leaves it alone.
 */
export function generate(
  doc: Doc,
  wishes: Wishes,
  french: French,
  types: readonly ExerciseType[] = EXERCISE_TYPES
): StudySet {
  const workshop: Workshop = { french, language: wishes.language, known: new Set(wishes.known) };
  const good: Candidate[] = [];
  const rejected: Rejected[] = [];
  for (const type of types) {
    if (!isWanted(type, wishes)) continue;
    for (const draft of type.generate(doc, workshop)) {
      const candidate = candidateOf(type, draft, wishes);
      const failed = CHECKS.find((check) => check.fails(candidate, { doc, french }));
      if (failed) rejected.push({ exercise: candidate.exercise, check: failed.name, why: failed.why[wishes.language] });
      else good.push(candidate);
    }
  }
  const { chosen, left } = choose(good, wishes, doc);
  return {
    version: 1,
    generator: GENERATOR,
    seed: wishes.seed,
    article: articleOf(doc),
    exercises: chosen.map(({ exercise }) => exercise),
    cards: cardsOf(chosen),
    rejected: [...rejected, ...left],
    stats: { words: wordCount(doc), byKind: countByKind(chosen.map(({ exercise }) => exercise)) }
  };
}

function isWanted({ kind, family }: ExerciseType, { kinds, families }: Wishes): boolean {
  return (kinds === null || kinds.includes(kind)) && (families === null || families.includes(family));
}

/** An item's id: its kind and a hash of kind, fact and answer. */
export function idOf(kind: Kind, { fact, answer }: Pick<Draft, 'fact' | 'answer'>): string {
  return `${kind}-${hash(JSON.stringify([kind, fact, answer]))}`;
}

function candidateOf(type: ExerciseType, draft: Draft, wishes: Wishes): Candidate {
  const id = idOf(type.kind, draft);
  const { prompt, distractors } = type.present(draft, chanceFrom(hash32(`${wishes.seed} ${id}`)));
  const score = scoreOf(draft);
  const exercise: Exercise = {
    id,
    kind: type.kind,
    skill: draft.skill,
    level: draft.level,
    score,
    fact: draft.fact,
    prompt,
    answer: draft.answer,
    accepted: draft.accepted,
    hints: draft.hints,
    ...(draft.rule === undefined ? {} : { rule: draft.rule }),
    source: draft.source,
    sources: draft.sources,
    evidence: draft.evidence,
    paragraphs: draft.paragraphs,
    why: `${draft.why} ${explained(draft, score, wishes)}`,
    distractors
  };
  return { exercise, family: type.family, draft };
}

/** How sure and how worth asking in equal parts, to two decimals. */
function scoreOf({ sureness, worth }: Draft): number {
  return Math.round((sureness + worth) * 50) / 100;
}

function explained({ sureness, worth }: Draft, score: number, { language }: Wishes): string {
  const percent = (share: number): number => Math.round(share * 100);
  if (language === 'en') return `Score ${score}: sure at ${percent(sureness)}%, worth ${percent(worth)}%.`;
  const comma = String(score).replace('.', ',');
  return `Note ${comma}\u00A0: sûreté ${percent(sureness)}\u00A0%, intérêt ${percent(worth)}\u00A0%.`;
}

function articleOf({ article, level, sentences, paragraphs }: Doc): StudySet['article'] {
  const spans = (list: readonly { start: number; end: number }[]): { start: number; end: number }[] =>
    list.map(({ start, end }) => ({ start, end }));
  return { ...article, level: level.level, sentences: spans(sentences), paragraphs: spans(paragraphs) };
}

/** The cards behind the chosen reveal prompts, each once, in the order of the text. */
function cardsOf(chosen: readonly Candidate[]): Flashcard[] {
  const cards = new Map<string, Flashcard>();
  for (const { draft } of chosen) if (draft.card && !cards.has(draft.card.id)) cards.set(draft.card.id, draft.card);
  return [...cards.values()];
}

/** Tokens with a letter or digit: « l’ » and « école » are two. */
function wordCount({ tokens }: Doc): number {
  return tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
}

function countByKind(exercises: readonly Exercise[]): Record<Kind, number> {
  const counts: Record<Kind, number> = {};
  for (const { kind } of exercises) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
