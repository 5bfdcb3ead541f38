import { beforeAll, describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import { isProblem, makeArticle } from '../article/make-article.ts';
import { analyse } from '../document/analyse.ts';
import type { Doc, Level } from '../document/doc.ts';
import type { French } from '../document/french/french.ts';
import type { Draft, ExerciseType, Family } from './exercise.ts';
import { generate, idOf } from './generate.ts';
import { presentChoice } from './present.ts';
import type { StudySet, Wishes } from './study-set.ts';

const PARAGRAPHS = [
  'La commune a acheté le local et le four pour 95 000 euros. Le loyer est plus bas que dans une ville : 350 euros par mois.',
  'Dès la semaine prochaine, les boulangers feront une tournée dans trois hameaux voisins. La boutique sera fermée le lundi.'
];
const wishes: Wishes = {
  seed: 7,
  level: 'C2',
  count: null,
  families: null,
  kinds: null,
  known: [],
  reports: [],
  language: 'fr'
};

let french: French;
let doc: Doc;
let full: StudySet;

function understood(text: string): Doc {
  const article = makeArticle(text);
  if (isProblem(article)) throw new Error(article.problem);
  return analyse(article, french);
}

beforeAll(async () => {
  french = await frenchFromDisk();
  doc = understood(PARAGRAPHS.join('\n\n'));
  full = generate(doc, wishes, french);
});

const ids = (set: StudySet): string[] => set.exercises.map(({ id }) => id);

describe('generate', () => {
  test('an id is the kind and a hash of kind, fact and answer', () => {
    for (const exercise of full.exercises) expect(exercise.id).toBe(idOf(exercise.kind, exercise));
  });

  test('a change in another paragraph leaves ids and prompts alone', () => {
    const edited = generate(
      understood(`${PARAGRAPHS[0]}\n\nLe maire est content de cette nouvelle boutique au village.`),
      wishes,
      french
    );
    const before = full.exercises.filter(
      ({ source, kind }) => source.end <= PARAGRAPHS[0]!.length && /^C[12]$/.test(kind)
    );
    const after = new Map(edited.exercises.map((exercise) => [exercise.id, exercise]));
    expect(before.length).toBeGreaterThan(1);
    for (const exercise of before) expect(after.get(exercise.id)?.prompt).toEqual(exercise.prompt);
  });

  test('takes kinds and families as wished', () => {
    expect(new Set(generate(doc, { ...wishes, kinds: ['C2'] }, french).exercises.map(({ kind }) => kind))).toEqual(
      new Set(['C2'])
    );
    const grammar = generate(doc, { ...wishes, families: ['grammar'] }, french);
    expect(grammar.exercises.every(({ kind }) => kind.startsWith('G'))).toBe(true);
  });

  test('never goes above the level, and keeps what is above it in the tray', () => {
    const levels: Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
    const easy = generate(doc, { ...wishes, level: 'A2' }, french);
    expect(easy.exercises.every(({ level }) => levels.indexOf(level) <= 1)).toBe(true);
    expect(easy.rejected.some(({ check, exercise }) => check === 'level' && levels.indexOf(exercise.level) > 1)).toBe(
      true
    );
  });

  test('gives the number asked for, over every paragraph and family', () => {
    const ten = generate(doc, { ...wishes, count: 10 }, french);
    expect(ten.exercises).toHaveLength(10);
    expect(new Set(ten.exercises.flatMap(({ paragraphs }) => paragraphs))).toEqual(new Set([1, 2]));
    expect(new Set(ten.exercises.map(({ kind }) => kind[0]))).toEqual(new Set(['C', 'V', 'G']));
    expect(ten.rejected.some(({ check }) => check === 'count')).toBe(true);
  });

  test('does not show again what was reported, and shows less of its kind', () => {
    const [first] = full.exercises.filter(({ kind }) => kind === 'C2');
    const without = generate(doc, { ...wishes, reports: [first!.id] }, french);
    expect(ids(without)).not.toContain(first!.id);
    expect(without.rejected).toContainEqual(
      expect.objectContaining({ check: 'reported', exercise: expect.objectContaining({ id: first!.id }) })
    );
    const reports = ['C2-a', 'C2-b', 'C2-c', 'C2-d'];
    const count = (set: StudySet): number => set.exercises.filter(({ kind }) => kind === 'C2').length;
    expect(count(generate(doc, { ...wishes, count: 12, reports }, french))).toBeLessThanOrEqual(
      count(generate(doc, { ...wishes, count: 12 }, french))
    );
  });

  test('known words have no card', () => {
    const lemma = full.cards[0]!.lemma;
    expect(generate(doc, { ...wishes, known: [lemma] }, french).cards.map((card) => card.lemma)).not.toContain(lemma);
  });

  test('the score is told in the language of explanations', () => {
    expect(full.exercises[0]!.why).toMatch(/Note \d(?:,\d+)?\u00A0: sûreté \d+\u00A0%, intérêt \d+\u00A0%\.$/);
    expect(generate(doc, { ...wishes, language: 'en' }, french).exercises[0]!.why).toMatch(
      /Score [\d.]+: sure at \d+%, worth \d+%\.$/
    );
  });

  test('a text without a sentence gives an empty set', () => {
    const bare = generate(understood('La liste des courses du samedi'), wishes, french);
    expect(bare.exercises.filter(({ kind }) => kind.startsWith('C'))).toEqual([]);
  });
});

/** A kind of one's own, to see what the pipeline does with its drafts. */
function kindOf(drafts: readonly Partial<Draft>[], family: Family = 'comprehension'): ExerciseType {
  const source = { start: 0, end: 58, text: PARAGRAPHS[0]!.slice(0, 58) };
  const draft = (change: Partial<Draft>): Draft => ({
    skill: '',
    level: 'A2',
    fact: 'four',
    prompt: { form: 'choose', question: 'Pour quelle somme\u00A0?', text: null, options: [] },
    answer: '95 000 euros',
    accepted: [change.answer ?? '95 000 euros'],
    hints: [],
    source,
    sources: [source],
    evidence: 'proof',
    paragraphs: [1],
    why: '',
    pool: ['59 000 euros', '85 000 euros', '75 000 euros'].map((text) => ({ text, why: 'Non.' })),
    sureness: 0.9,
    worth: 0.9,
    ...change
  });
  return {
    kind: family === 'comprehension' ? 'C1' : 'V2',
    family,
    generate: () => drafts.map(draft),
    present: presentChoice
  };
}

describe('choosing', () => {
  const made = (drafts: readonly Partial<Draft>[], family?: Family): StudySet =>
    generate(doc, wishes, french, [kindOf(drafts, family)]);
  const checks = (set: StudySet): string[] => set.rejected.map(({ check }) => check);

  test('of two items with one fact the better is shown', () => {
    const set = made([
      { worth: 0.6, answer: '95 000 euros' },
      { worth: 0.9, answer: '95 000 francs' }
    ]);
    expect(set.exercises.map(({ answer }) => answer)).toEqual(['95 000 francs']);
    expect(checks(set)).toEqual(['same-fact']);
  });

  test('an item that gives the answer of another away is left out', () => {
    const set = made([
      { fact: 'a', worth: 0.95 },
      {
        fact: 'b',
        answer: 'la commune',
        prompt: { form: 'choose', question: 'Qui a payé 95 000 euros\u00A0?', text: null, options: [] },
        pool: ['le maire', 'la région', 'le club'].map((text) => ({ text, why: 'Non.' }))
      }
    ]);
    expect(checks(set)).toEqual(['gives-away']);
  });

  test.each<[string, Partial<Draft>]>([
    ['one-key', { pool: [{ text: '95 000 euros', why: '' }] }],
    ['not-in-stem', { prompt: { form: 'choose', question: 'Est-ce 95 000 euros\u00A0?', text: null, options: [] } }],
    ['sureness', { sureness: 0.4 }],
    ['source-proves', { source: { start: 0, end: 4, text: 'Autre' } }]
  ])('what fails %s goes to the tray with the reason', (check, change) => {
    const set = made([change]);
    expect(set.exercises).toEqual([]);
    expect(set.rejected).toMatchObject([{ check, why: expect.stringMatching(/\.$/) }]);
  });

  test('the order of the drafts decides between equals, not the engine', () => {
    const drafts = ['x', 'y', 'z'].map((fact) => ({
      fact,
      answer: `${fact} euros 1`,
      pool: ['1', '2', '3'].map((text) => ({ text: `${fact} euros ${text}0`, why: '' }))
    }));
    const once = JSON.stringify(made(drafts));
    expect(JSON.stringify(made(drafts))).toBe(once);
  });
});
