import type { Card, CardId, Memory } from '$lib/core/deck/card.ts';
import { standing, type LogEntry } from '$lib/core/review/review-log.ts';
import * as parse from './parsers.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { Kept, Report, StoredArticle, WordMark } from './store.ts';

const FORMAT = 'glane-backup';
/** Raised when an older Glane could not read the file any more. */
const VERSION = 1;

/** A backup that was read. */
export interface Backup {
  /** When it was made, epoch milliseconds. */
  readonly made: number;
  readonly kept: Kept;
  /** Records that could not be read and are left out. */
  readonly damaged: number;
}

/** Why a file is no backup that can be restored. */
export interface BackupProblem {
  readonly problem: 'not-backup' | 'newer';
}

/** What restoring a backup would change on this device; all zero and false: nothing. */
export interface RestorePreview {
  readonly articles: number;
  /** Cards that are new here, or further on in the backup. */
  readonly cards: number;
  readonly answers: number;
  readonly words: number;
  readonly reports: number;
  /** The settings are taken over: only where none were changed here. */
  readonly settings: boolean;
}

/** The text of a backup file: JSON, the same for the same contents and moment (`now`, epoch milliseconds). */
export function backupText(kept: Kept, now: number): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, made: now, ...kept });
}

/** Reads a backup file. Nothing in it is believed: what is not as it should be is left out and counted. */
export function readBackup(text: string): Backup | BackupProblem {
  const file = parseJson(text);
  if (file?.format !== FORMAT || typeof file.version !== 'number' || typeof file.made !== 'number') {
    return { problem: 'not-backup' };
  }
  if (file.version > VERSION) return { problem: 'newer' };
  let damaged = 0;
  const list = <T>(values: unknown, parser: parse.Parser<T>): T[] =>
    (Array.isArray(values) ? values : []).flatMap((value) => {
      const record = parser(value);
      if (record === null) damaged++;
      return record ?? [];
    });
  const kept: Kept = {
    articles: list(file.articles, parse.parseStoredArticle),
    cards: list(file.cards, parse.parseCard),
    log: list(file.log, parse.parseLogEntry),
    words: list(file.words, parse.parseWordMark),
    reports: list(file.reports, parse.parseReport),
    settings: parse.parseSettings(file.settings)
  };
  return { made: file.made, kept, damaged };
}

/**
 * What to add to a store so that it holds what it has and what the backup has: articles, reports and log entries by id,
 * words by their latest mark, the memory of each card by the latest answer that stands in both logs together. Nothing is
 * removed. Give `additions` to the store's `absorb`.
 */
export function planRestore(here: Kept, backup: Kept): { additions: Partial<Kept>; preview: RestorePreview } {
  const articles = missing<StoredArticle>(here.articles, backup.articles, ({ article }) => article.id);
  const log = missing<LogEntry>(here.log, backup.log, ({ id }) => id);
  const cards = cardsToPut(here, backup, log);
  const words = newerWords(here.words, backup.words);
  const reports = missing<Report>(here.reports, backup.reports, ({ id }) => id);
  const settings = isUntouched(here.settings) && !isUntouched(backup.settings) ? backup.settings : null;
  return {
    additions: { articles, cards, log, words, reports, ...(settings ? { settings } : {}) },
    preview: {
      articles: articles.length,
      cards: cards.length,
      answers: log.filter(({ type }) => type === 'review').length,
      words: words.length,
      reports: reports.length,
      settings: settings !== null
    }
  };
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function missing<T>(here: readonly T[], there: readonly T[], idOf: (one: T) => string): T[] {
  const known = new Set(here.map(idOf));
  return there.filter((one) => {
    const isNew = !known.has(idOf(one));
    known.add(idOf(one));
    return isNew;
  });
}

function cardsToPut(here: Kept, backup: Kept, added: readonly LogEntry[]): Card[] {
  const homes = new Set([...here.articles, ...backup.articles].map(({ article }) => article.id));
  const latest = latestMemories([...here.log, ...added].sort((a, b) => a.at - b.at));
  const own = new Map(here.cards.map((card) => [card.id, card]));
  const theirs = new Map(backup.cards.map((card) => [card.id, card]));
  const put: Card[] = [];
  for (const id of new Set([...own.keys(), ...theirs.keys()])) {
    const [mine, other] = [own.get(id), theirs.get(id)];
    const base = mine ?? other!;
    const memory = latest.get(id) ?? furthest(mine, other);
    // A card whose article is neither here nor in the backup has no sentence to show.
    if (!homes.has(base.article)) continue;
    if (!mine || isLater(memory, mine.memory)) put.push({ ...base, memory });
  }
  return put;
}

/** The memory that the latest standing answer left in each card. */
function latestMemories(log: readonly LogEntry[]): Map<CardId, Memory> {
  return new Map(standing(log).map((entry) => [entry.card, entry.after]));
}

function furthest(mine: Card | undefined, other: Card | undefined): Memory {
  if (!mine) return other!.memory;
  return other && isLater(other.memory, mine.memory) ? other.memory : mine.memory;
}

function isLater(one: Memory, than: Memory): boolean {
  return (one.lastReview ?? -1) > (than.lastReview ?? -1);
}

function newerWords(here: readonly WordMark[], there: readonly WordMark[]): WordMark[] {
  const own = new Map(here.map((mark) => [mark.lemma, mark]));
  return there.filter(({ lemma, at }) => at > (own.get(lemma)?.at ?? -1));
}

/** What the app itself notes does not make settings the learner's own. */
function isUntouched(settings: Settings): boolean {
  const ignored: readonly string[] = ['offlineSaid'];
  return Object.entries(DEFAULT_SETTINGS).every(
    ([key, value]) => ignored.includes(key) || settings[key as keyof Settings] === value
  );
}
