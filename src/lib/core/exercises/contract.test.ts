import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import { isProblem, makeArticle } from '../article/make-article.ts';
import { analyse } from '../document/analyse.ts';
import type { Doc } from '../document/doc.ts';
import type { French } from '../document/french/french.ts';
import { checkAnswer } from './check-answer.ts';
import { answerTexts, GAP, holds } from './checks/text.ts';
import type { Exercise, Given } from './exercise.ts';
import { generate } from './generate.ts';
import { EXERCISE_TYPES } from './index.ts';
import type { StudySet, Wishes } from './study-set.ts';

const STARTERS = 'src/lib/starters';
const SHARED = '../shared/articles';

const files = [STARTERS, ...(existsSync(SHARED) ? [SHARED] : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
);

const wishes: Wishes = {
  seed: 1,
  level: 'C2',
  count: null,
  families: null,
  kinds: null,
  known: [],
  reports: [],
  language: 'fr'
};

interface Read {
  readonly doc: Doc;
  readonly set: StudySet;
}

let french: French;
const read = new Map<string, Read>();

function readAll(file: string): Read {
  let found = read.get(file);
  if (!found) {
    const article = makeArticle(readFileSync(file, 'utf8'));
    if (isProblem(article)) throw new Error(`${file}: ${article.problem}`);
    const doc = analyse(article, french);
    found = { doc, set: generate(doc, wishes, french) };
    read.set(file, found);
  }
  return found;
}

beforeAll(async () => {
  french = await frenchFromDisk();
});

/** Everything that was made, chosen or not: the tray can be rescued by a teacher. */
function everything({ exercises, rejected }: StudySet): Exercise[] {
  return [...exercises, ...rejected.filter(({ check }) => check !== 'one-key').map(({ exercise }) => exercise)];
}

/** The key in the shape that a screen gives it in. */
function keyOf({ prompt, answer }: Exercise): Given {
  return prompt.form === 'reveal' ? { recalled: true } : answer;
}

/** Answers that must not pass: every distractor in the place of the key, another order, other pairs. */
function wrongGivens({ prompt, answer, distractors, accepted }: Exercise): Given[] {
  switch (prompt.form) {
    case 'choose':
      return distractors.map(({ text }) => text);
    case 'type':
      return distractors.map(({ text, gap }) =>
        (answer as readonly string[]).map((right, i) => (i === (gap ?? 0) ? text : right))
      );
    case 'order': {
      const reversed = [...(answer as readonly string[])].reverse();
      return accepted.some((one) => JSON.stringify(one) === JSON.stringify(reversed)) ? [] : [reversed];
    }
    case 'match': {
      const pairs = answer as readonly (readonly [string, string])[];
      return [pairs.map(([left], i) => [left, pairs[(i + 1) % pairs.length]![1]] as const)];
    }
    case 'mark':
      return [[]];
    case 'reveal':
      return [{ recalled: false }];
  }
}

describe('the list of kinds', () => {
  test('names each kind once, in a family that its letter tells', () => {
    const kinds = EXERCISE_TYPES.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    const letters = { comprehension: 'C', vocabulary: 'V', grammar: 'G' };
    for (const { kind, family } of EXERCISE_TYPES) expect(kind).toMatch(new RegExp(`^${letters[family]}\\d+$`));
  });
});

describe.each(files)('%s', (file) => {
  test('gives the same bytes again, and others for another seed', () => {
    const { doc, set } = readAll(file);
    expect(JSON.stringify(generate(doc, wishes, french))).toBe(JSON.stringify(set));
    const other = generate(doc, { ...wishes, seed: 2 }, french);
    expect(JSON.stringify(other.exercises)).not.toBe(JSON.stringify(set.exercises));
    // The seed shuffles; what is asked stays.
    expect(other.exercises.map(({ id }) => id).sort()).toEqual(set.exercises.map(({ id }) => id).sort());
  });

  test('the key is right and every wrong answer is wrong', () => {
    const offences = everything(readAll(file).set).flatMap((exercise) => {
      const right = checkAnswer(exercise, keyOf(exercise)).mark === 'right';
      const wrong = wrongGivens(exercise).filter((given) => checkAnswer(exercise, given).mark !== 'wrong');
      return right && wrong.length === 0 ? [] : [[exercise.kind, exercise.prompt.text, exercise.answer, wrong]];
    });
    expect(offences).toEqual([]);
  });

  test('sources lie inside the text and paragraphs exist', () => {
    const { doc, set } = readAll(file);
    for (const { source, sources, paragraphs, kind } of everything(set)) {
      expect(sources.length, kind).toBeGreaterThan(0);
      for (const { start, end, text } of [source, ...sources]) expect(doc.article.text.slice(start, end)).toBe(text);
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const paragraph of paragraphs) expect(doc.paragraphs[paragraph - 1]).toBeDefined();
    }
  });

  test('survives JSON and structuredClone', () => {
    const { set } = readAll(file);
    expect(JSON.parse(JSON.stringify(set))).toEqual(set);
    expect(structuredClone(set)).toEqual(set);
  });

  test('no question holds its answer, and no gapped text of reading or vocabulary', () => {
    const offences = readAll(file).set.exercises.flatMap((exercise) => {
      const { question, text, form } = exercise.prompt;
      if (form === 'order' || form === 'match' || exercise.kind === 'C2') return [];
      const keys = answerTexts(exercise).filter((key) => key.length >= 3);
      const shown =
        !exercise.kind.startsWith('G') && text !== null && text.search(GAP) >= 0 ? `${question} ${text}` : question;
      return keys.some((key) => holds(shown, key)) ? [[exercise.kind, shown, keys]] : [];
    });
    expect(offences).toEqual([]);
  });

  test('ids and facts are distinct, scores and levels in range, cards complete', () => {
    const { exercises, cards, stats } = readAll(file).set;
    const ids = exercises.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { score, level, kind, id } of exercises) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(level).toMatch(/^[ABC][12]$/);
      expect(id.startsWith(`${kind}-`)).toBe(true);
    }
    const revealed = exercises.flatMap(({ prompt }) => (prompt.form === 'reveal' ? [prompt.card] : []));
    expect(new Set(cards.map(({ id }) => id))).toEqual(new Set(revealed));
    expect(Object.values(stats.byKind).reduce((sum, n) => sum + n, 0)).toBe(exercises.length);
  });

  test('every paragraph of the body has something', () => {
    const { doc, set } = readAll(file);
    const covered = new Set(set.exercises.flatMap(({ paragraphs }) => paragraphs));
    const bare = doc.paragraphs.filter(({ kind, index }) => kind === 'body' && !covered.has(index + 1));
    expect(bare.map(({ start, end }) => doc.article.text.slice(start, end))).toEqual([]);
  });
});

test('explanations come in the language that was asked for', () => {
  const { doc, set } = readAll(files[0]!);
  const english = generate(doc, { ...wishes, language: 'en' }, french);
  expect(english.exercises.map(({ id }) => id)).toEqual(set.exercises.map(({ id }) => id));
  const skills = (one: StudySet): Set<string> => new Set(one.exercises.map(({ skill }) => skill));
  for (const skill of skills(english)) expect(skills(set).has(skill), skill).toBe(false);
  expect(english.exercises.map(({ prompt }) => prompt.question)).toEqual(
    set.exercises.map(({ prompt }) => prompt.question)
  );
});

test('an item of a kind from a newer version is judged like any other', () => {
  const exercise = readAll(files[0]!).set.exercises.find(({ prompt }) => prompt.form === 'choose')!;
  const newer = { ...exercise, kind: 'X99' };
  expect(checkAnswer(newer, newer.answer).mark).toBe('right');
});
