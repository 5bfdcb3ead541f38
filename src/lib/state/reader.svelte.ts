import type { Analyser } from '$lib/analyser/analyser.ts';
import { AnalyserError } from '$lib/analyser/analyser.ts';
import type { ArticleId } from '$lib/core/article/article.ts';
import type { Reading, ReadingWord } from '$lib/core/document/reading.ts';
import { isContentWord } from '$lib/core/document/reading.ts';
import { StoreError, type Store, type StoredArticle } from '$lib/storage/store.ts';

export type ReaderProblem = 'not-found' | 'analysis' | 'store';

/** An article being read: its text, what each word means, and which words the learner knows. */
export class ReaderState {
  stored = $state.raw<StoredArticle | null>(null);
  reading = $state.raw<Reading | null>(null);
  problem = $state<ReaderProblem | null>(null);
  /** Index of the word whose meaning is shown. */
  selected = $state<number | null>(null);
  /** Lemma to known (true) or to learn (false); absent: not said. */
  marks = $state.raw<ReadonlyMap<string, boolean>>(new Map());

  readonly word = $derived(this.selected === null ? null : (this.reading?.words[this.selected] ?? null));
  readonly coverage = $derived(coverageOf(this.reading?.words ?? [], this.marks));

  constructor(
    private readonly store: Store,
    private readonly analyser: Analyser,
    private readonly now: () => number
  ) {}

  /** Opens an article; `problem` says why it could not. The text is there before its analysis is. */
  async open(id: ArticleId): Promise<void> {
    try {
      this.stored = await this.store.article(id);
      if (!this.stored) {
        this.problem = 'not-found';
        return;
      }
      this.marks = new Map((await this.store.words()).map((mark) => [mark.lemma, mark.known]));
      void this.store.markOpened(id, this.now());
      this.reading = await this.analyser.read(this.stored.article);
    } catch (error) {
      if (error instanceof StoreError) this.problem = 'store';
      else if (error instanceof AnalyserError) this.problem = error.kind === 'aborted' ? null : 'analysis';
      else throw error;
    }
  }

  select(index: number | null): void {
    this.selected = index;
  }

  /** Says whether a lemma is known; it counts for every article. */
  async mark(lemma: string, known: boolean): Promise<void> {
    this.marks = new Map(this.marks).set(lemma, known);
    await this.store.markWord({ lemma, known, at: this.now() });
  }
}

/** Words of the two commonest bands count as known until the learner says otherwise. */
const PRESUMED_BAND = 2;

/** Share of running words that the learner knows, 0 to 1; names count as known. Null before the analysis. */
export function coverageOf(words: readonly ReadingWord[], marks: ReadonlyMap<string, boolean>): number | null {
  if (words.length === 0) return null;
  const known = words.filter((word) => {
    const said = marks.get(word.lemma);
    return said ?? (!isContentWord(word) || word.band <= PRESUMED_BAND);
  });
  return known.length / words.length;
}
