import type { Article, ArticleId } from '$lib/core/article/article.ts';
import type { Card, CardId } from '$lib/core/deck/card.ts';
import type { Level } from '$lib/core/document/doc.ts';
import type { StudySet } from '$lib/core/exercises/study-set.ts';
import type { LogEntry, ReviewEntry, UndoEntry } from '$lib/core/review/review-log.ts';
import type { Session } from '$lib/core/review/sitting.ts';
import type { Settings } from './settings.ts';

/** An article in a list, without its set. */
export interface ArticleSummary extends Omit<Article, 'text'> {
  readonly level: Level;
  readonly words: number;
  readonly added: number;
  readonly opened: number | null;
  readonly exercises: number;
}

/** An article with everything made from it. */
export interface StoredArticle {
  readonly article: Article;
  readonly set: StudySet;
  readonly added: number;
  readonly opened: number | null;
}

/** The summary of an article that is saved. */
export function summaryOf({ article, set, added, opened }: StoredArticle): ArticleSummary {
  const { id, title, source, date, licence } = article;
  const { level } = set.article;
  return {
    id,
    title,
    source,
    date,
    licence,
    level,
    words: set.stats.words,
    added,
    opened,
    exercises: set.exercises.length
  };
}

/** What the learner said about a word: lemma, and whether it counts as known. */
export interface WordMark {
  readonly lemma: string;
  readonly known: boolean;
  readonly at: number;
}

/** A complaint about an item: « My answer was right », or why it is bad. Weighs on later choices; travels to the teacher. */
export interface Report {
  readonly id: string;
  readonly exercise: string;
  readonly kind: string;
  readonly reason: 'answer-right' | 'wrong-key' | 'unclear' | 'not-worth' | 'other';
  readonly given: string | null;
  readonly at: number;
}

/** Text that was pasted and is not an article yet, so that nothing is lost. */
export interface PasteDraft {
  readonly text: string;
  readonly title: string;
  readonly source: string;
  readonly at: number;
}

/** All that a store keeps and a backup carries; a sitting and an unfinished paste stay on their device. */
export interface Kept {
  readonly articles: readonly StoredArticle[];
  readonly cards: readonly Card[];
  readonly log: readonly LogEntry[];
  readonly words: readonly WordMark[];
  readonly reports: readonly Report[];
  readonly settings: Settings;
}

/** A record that could not be read back; it is skipped, and stays where it is. */
export interface Damage {
  readonly place: 'articles' | 'cards' | 'log' | 'words' | 'reports' | 'session' | 'draft';
  /** Its key as text. */
  readonly key: string;
}

/** What a store tells without being asked. */
export interface StoreEvents {
  /** A record was skipped; told once for each. */
  damaged?(damage: Damage): void;
  /** A newer Glane in another tab needs the database: this store has closed, and the page should be loaded anew. */
  outdated?(): void;
}

/** The database failed from outside: blocked by another tab, out of space, unreadable, or closed by an upgrade. */
export class StoreError extends Error {
  constructor(
    readonly kind: 'blocked' | 'full' | 'broken' | 'closed' | 'newer',
    options?: { cause?: unknown }
  ) {
    super(`store: ${kind}`, options);
    this.name = 'StoreError';
  }
}

/** Everything Glane keeps, in the words of the domain. One contract test runs over the memory and IndexedDB stores. */
export interface Store {
  /**
   * Keeps an article, its set and its cards in one transaction. Cards that exist keep their memory and take the new
   * sentence; cards of this article that the set has no longer are removed unless they were begun.
   */
  saveArticle(stored: StoredArticle, cards: readonly Card[]): Promise<void>;
  /** The newest first. */
  articles(): Promise<ArticleSummary[]>;
  article(id: ArticleId): Promise<StoredArticle | null>;
  markOpened(id: ArticleId, at: number): Promise<void>;
  /**
   * Removes article, set and cards; the log stays, and so does a card that another article has too. Gives what was
   * removed, so that `saveArticle` can put it back.
   */
  removeArticle(id: ArticleId): Promise<{ stored: StoredArticle; cards: Card[] } | null>;

  /** Those that exist, in the order asked for. */
  cards(ids: readonly CardId[]): Promise<Card[]>;
  /** In order of presentation. A word that several articles have is one card, found under each. */
  cardsOf(article: ArticleId): Promise<Card[]>;
  /** Cards begun before, due at `until` or earlier, the longest due first, `limit` at most; not suspended or retired. */
  dueCards(until: number, limit: number): Promise<Card[]>;
  /** Cards never asked, in order of addition and presentation, `limit` at most; not suspended. */
  newCards(limit: number): Promise<Card[]>;
  setSuspended(id: CardId, suspended: boolean): Promise<void>;

  /** Writes the card's new memory, the log entry and the session in one transaction; the same entry twice is one. */
  saveReview(card: Card, entry: ReviewEntry, session: Session | null): Promise<void>;
  /** Writes the card's former memory, the undo entry and the session in one transaction. */
  undoReview(card: Card, entry: UndoEntry, session: Session | null): Promise<void>;
  /** Log entries from `since` on, in time order. */
  log(since: number): Promise<LogEntry[]>;

  session(): Promise<Session | null>;
  saveSession(session: Session | null): Promise<void>;

  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;

  words(): Promise<WordMark[]>;
  markWord(mark: WordMark): Promise<void>;

  reports(): Promise<Report[]>;
  saveReport(report: Report): Promise<void>;
  removeReport(id: string): Promise<void>;

  pasteDraft(): Promise<PasteDraft | null>;
  savePasteDraft(draft: PasteDraft | null): Promise<void>;

  /** All that a backup carries, read in one transaction. */
  everything(): Promise<Kept>;
  /**
   * Writes everything given in one transaction: log entries are added where they are missing, the rest takes the place of
   * what has the same id. backup.ts decides what to give.
   */
  absorb(kept: Partial<Kept>): Promise<void>;

  close(): void;
}
