import * as v from 'valibot';
import type { Article } from '$lib/core/article/article.ts';
import type { Card } from '$lib/core/deck/card.ts';
import type { Exercise, Flashcard } from '$lib/core/exercises/exercise.ts';
import type { StudySet } from '$lib/core/exercises/study-set.ts';
import type { LogEntry } from '$lib/core/review/review-log.ts';
import type { Session } from '$lib/core/review/sitting.ts';
import { isExercise } from './is-exercise.ts';
import type { CardRecord } from './card-record.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { ArticleSummary, PasteDraft, Report, StoredArticle, WordMark } from './store.ts';

/*
 * What was stored or is imported is checked as far as the app relies on it. Fields and kinds that this version does not
 * know are let through, so that nothing of a newer version is lost by being read here.
 */

const number = v.pipe(v.number(), v.finite());
const text = v.string();
const texts = v.array(text);
const level = v.picklist(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
const mark = v.picklist(['right', 'almost', 'wrong']);

const span = v.looseObject({ start: number, end: number });
const evidence = v.looseObject({ start: number, end: number, text });

const exercise = v.custom<Exercise>(isExercise);

const flashcard = v.looseObject({
  id: text,
  lemma: text,
  pos: text,
  gender: v.nullable(v.picklist(['Masc', 'Fem', 'both'])),
  ipa: v.nullable(text),
  translations: texts,
  form: text,
  sentence: evidence,
  level
});

const about = { id: text, title: text, source: v.nullable(text), date: v.nullable(text), licence: v.nullable(text) };
const article = v.looseObject({ ...about, text });

const set = v.looseObject({
  version: v.literal(1),
  generator: text,
  seed: number,
  article: v.looseObject({ ...article.entries, level, sentences: v.array(span), paragraphs: v.array(span) }),
  exercises: v.array(v.unknown()),
  cards: v.array(v.unknown()),
  rejected: v.array(v.unknown()),
  stats: v.looseObject({ words: number, byKind: v.record(text, number) })
});

const rejected = v.looseObject({ exercise, check: text, why: text });

const memory = v.looseObject({
  phase: v.picklist(['new', 'learning', 'review', 'relearning']),
  due: number,
  stability: number,
  difficulty: number,
  repetitions: number,
  lapses: number,
  step: number,
  intervalDays: number,
  lastReview: v.nullable(number)
});

const card = v.looseObject({
  id: text,
  article: text,
  exercise,
  flashcard: v.nullable(flashcard),
  repeats: v.boolean(),
  sibling: text,
  order: number,
  added: number,
  memory,
  suspended: v.boolean()
});

const logEntry = v.variant('type', [
  v.looseObject({
    type: v.literal('review'),
    id: text,
    card: text,
    article: text,
    kind: text,
    skill: text,
    at: number,
    rating: v.picklist(['again', 'hard', 'good', 'easy']),
    mark,
    slips: texts,
    given: v.unknown(),
    hints: number,
    overruled: v.boolean(),
    milliseconds: number,
    before: memory,
    after: memory
  }),
  v.looseObject({ type: v.literal('undo'), id: text, card: text, at: number, of: text })
]);

const gap = v.looseObject({
  mark,
  slips: texts,
  expected: text,
  given: text,
  diff: v.array(v.looseObject({ how: v.picklist(['same', 'missing', 'extra', 'wrong']), given: text, expected: text }))
});

const session = v.looseObject({
  id: text,
  article: v.nullable(text),
  started: number,
  queue: texts,
  done: v.array(v.looseObject({ card: text, review: text, mark })),
  current: v.looseObject({
    shown: number,
    draft: v.unknown(),
    hints: number,
    revealed: v.boolean(),
    verdict: v.nullable(v.looseObject({ mark, slips: texts, gaps: v.array(gap) })),
    overruled: v.optional(v.boolean(), false)
  })
});

const summary = v.looseObject({
  ...about,
  level,
  words: number,
  added: number,
  opened: v.nullable(number),
  exercises: number
});

const word = v.looseObject({ lemma: text, known: v.boolean(), at: number });
const report = v.looseObject({
  id: text,
  exercise: text,
  kind: text,
  reason: v.picklist(['answer-right', 'wrong-key', 'unclear', 'not-worth', 'other']),
  given: v.nullable(text),
  at: number
});
const draft = v.looseObject({ text, title: text, source: text, at: number });

const between = (least: number, most: number) => v.pipe(number, v.minValue(least), v.maxValue(most));
const D = DEFAULT_SETTINGS;
const settings = v.looseObject({
  language: v.fallback(v.picklist(['fr', 'en']), D.language),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark', 'contrast']), D.theme),
  textSize: v.fallback(between(16, 26), D.textSize),
  dyslexia: v.fallback(v.boolean(), D.dyslexia),
  reducedMotion: v.fallback(v.picklist(['auto', 'on']), D.reducedMotion),
  level: v.fallback(level, D.level),
  count: v.fallback(v.nullable(between(1, 1000)), D.count),
  newPerDay: v.fallback(between(0, 9999), D.newPerDay),
  reviewsPerDay: v.fallback(between(0, 9999), D.reviewsPerDay),
  retention: v.fallback(between(0.7, 0.97), D.retention),
  dayStart: v.fallback(between(0, 23), D.dayStart),
  streak: v.fallback(v.boolean(), D.streak),
  rate: v.fallback(between(0.5, 1.25), D.rate),
  offlineSaid: v.fallback(v.boolean(), D.offlineSaid)
});

/** Reads one kind of record: the value, or null when it is not what it should be. */
export type Parser<T> = (value: unknown) => T | null;

/** The type of a schema is looser than the domain's (ids are branded, lists are readonly), never stricter. */
function parser<T>(schema: v.GenericSchema): Parser<T> {
  return (value) => {
    const result = v.safeParse(schema, value);
    return result.success ? (result.output as T) : null;
  };
}

export const parseArticle: Parser<Article> = parser(article);
export const parseSummary: Parser<ArticleSummary> = parser(summary);
export const parseCard: Parser<Card> = parser(card);
export const parseFlashcard: Parser<Flashcard> = parser(flashcard);
export const parseLogEntry: Parser<LogEntry> = parser(logEntry);
export const parseSession: Parser<Session> = parser(session);
export const parseWordMark: Parser<WordMark> = parser(word);
export const parseReport: Parser<Report> = parser(report);
export const parsePasteDraft: Parser<PasteDraft> = parser(draft);
export const parseCardRecord: Parser<CardRecord> = parser(
  v.looseObject({
    id: text,
    articles: texts,
    due: v.optional(number),
    fresh: v.optional(v.tuple([number, number])),
    card
  })
);
const parseRejected: Parser<StudySet['rejected'][number]> = parser(rejected);
const parseFrame: Parser<
  Omit<StudySet, 'exercises' | 'cards' | 'rejected'> & Record<'exercises' | 'cards' | 'rejected', unknown[]>
> = parser(set);
const parseShelf: Parser<{ article: Article; set: unknown; added: number; opened: number | null }> = parser(
  v.looseObject({ article, set: v.unknown(), added: number, opened: v.nullable(number) })
);

/** A study set; items of it that cannot be read are left out, so that one of them does not cost the article. */
export const parseStudySet: Parser<StudySet> = (value) => {
  const frame = parseFrame(value);
  if (!frame) return null;
  return {
    ...frame,
    exercises: frame.exercises.filter(isExercise),
    cards: sound(frame.cards, parseFlashcard),
    rejected: sound(frame.rejected, parseRejected)
  };
};

/** An article with its set, as a backup carries it. */
export const parseStoredArticle: Parser<StoredArticle> = (value) => {
  const shelf = parseShelf(value);
  const made = shelf && parseStudySet(shelf.set);
  return shelf && made && { ...shelf, set: made };
};

/** The settings; what is missing or out of range takes its default. */
export function parseSettings(value: unknown): Settings {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return v.parse(settings, isObject ? { ...DEFAULT_SETTINGS, ...value } : DEFAULT_SETTINGS) as Settings;
}

function sound<T>(values: readonly unknown[], parse: Parser<T>): T[] {
  return values.flatMap((value) => parse(value) ?? []);
}
