import type { ArticleId } from '$lib/core/article/article.ts';
import type { Card, CardId } from '$lib/core/deck/card.ts';
import { checkAnswer } from '$lib/core/exercises/check-answer.ts';
import type { Given } from '$lib/core/exercises/exercise.ts';
import { endOfDay, dayOf, startOfDay, type DayRule } from '$lib/core/review/day.ts';
import { pileOf, queue, type Limits } from '$lib/core/review/queue.ts';
import type { Rating, ReviewEntry } from '$lib/core/review/review-log.ts';
import { standing } from '$lib/core/review/review-log.ts';
import { preview, type Plan } from '$lib/core/review/schedule.ts';
import {
  answer,
  draftAnswer,
  next,
  overrule,
  resumeSession,
  revealBack,
  startSession,
  takeHint,
  undo,
  type Answered
} from '$lib/core/review/session.ts';
import { isFinished, type Session } from '$lib/core/review/sitting.ts';
import { todayOf } from '$lib/core/review/today.ts';
import type { Settings } from '$lib/storage/settings.ts';
import { StoreError, type Store } from '$lib/storage/store.ts';

/** What a review needs of the world. */
export interface ReviewWorld {
  readonly store: Store;
  /** Epoch milliseconds. */
  now(): number;
  /** Minutes that local time is ahead of UTC. */
  offset(at: number): number;
  settings(): Settings;
  /** Whether the device has a French voice; without one, items that are heard are left out. */
  hasVoice(): boolean;
}

/** What to study: one article's cards or all that is due, and how much of it. */
export interface Choice {
  readonly article: ArticleId | null;
  /** Milliseconds that the learner has, null for no limit. */
  readonly budget?: number | null;
  /** New cards beyond the day's limit. */
  readonly extra?: number;
}

/** More than any day holds; keeps a look at the database short. */
const MOST_CARDS = 500;

/** A review session on the screen: what is asked, what was answered, and everything saved at every tap. */
export class ReviewState {
  session = $state.raw<Session | null>(null);
  card = $state.raw<Card | null>(null);
  /** Text of the card's article, null when it was removed. */
  text = $state.raw<string | null>(null);
  isLoading = $state(true);
  problem = $state<StoreError['kind'] | null>(null);
  /** Items left out because nobody could hear them. */
  unheard = $state(0);
  /** Cards that were answered wrong in this sitting, for the last page. */
  missed = $state.raw<readonly Card[]>([]);

  readonly current = $derived(this.session?.current ?? null);
  readonly done = $derived(this.session?.done.length ?? 0);
  readonly all = $derived(this.done + (this.session?.queue.length ?? 0) - (this.current?.verdict ? 1 : 0));
  readonly isFinished = $derived(this.session !== null && isFinished(this.session));
  readonly rightCount = $derived(this.session?.done.filter(({ mark }) => mark !== 'wrong').length ?? 0);

  #texts = new Map<ArticleId, string | null>();
  #entries: ReviewEntry[] = [];
  /** Writes follow one another, so that a later tap is never overtaken by an earlier one. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly world: ReviewWorld) {}

  /** Takes up the sitting that was left, when it is of the same choice, else begins one. */
  async start(choice: Choice): Promise<void> {
    await this.#guard(async () => {
      const left = await this.world.store.session();
      if (left && left.article === choice.article && !isFinished(left) && !choice.extra) await this.#resume(left);
      else await this.#begin(choice);
    });
    this.isLoading = false;
  }

  draft(given: Given | null): void {
    this.#set(draftAnswer(this.session!, given));
  }

  hint(): void {
    this.#set(takeHint(this.session!, this.card!.exercise.hints.length));
  }

  reveal(): void {
    this.#set(revealBack(this.session!));
  }

  /** Judges an answer; for reveal prompts `rating` is the learner's own judgement. */
  async answer(given: Given, rating?: Rating): Promise<void> {
    if (!this.session || !this.card || this.session.current.verdict) return;
    const verdict = checkAnswer(this.card.exercise, given);
    await this.#record(answer(this.session, this.card, given, verdict, this.world.now(), this.#plan(), rating));
  }

  /** « My answer was right »: it counts, and a report is kept. */
  async overrule(): Promise<void> {
    const entry = this.#entries.at(-1);
    if (!this.session?.current.verdict || !this.card || !entry) return;
    const [undone, again] = overrule(this.session, this.card, entry, this.world.now(), this.#plan());
    this.#entries.pop();
    await this.#write(() => this.world.store.undoReview(undone.card, undone.entry, undone.session));
    await this.#record(again);
    const { exercise } = again.card;
    const given = again.entry.given;
    await this.#write(() =>
      this.world.store.saveReport({
        id: `right-${exercise.id}-${again.entry.at}`,
        exercise: exercise.id,
        kind: exercise.kind,
        reason: 'answer-right',
        given: typeof given === 'string' ? given : JSON.stringify(given),
        at: again.entry.at
      })
    );
  }

  /** The next card; the sitting is over when there is none. */
  async next(): Promise<void> {
    if (!this.session || !this.card) return;
    if (this.session.current.verdict?.mark === 'wrong' && !this.session.current.overruled) {
      this.missed = [...this.missed.filter(({ id }) => id !== this.card!.id), this.card];
    }
    const session = next(this.session, this.card, this.world.now());
    await this.#guard(async () => {
      await this.#show(session);
      this.#save(session);
    });
  }

  /** Passes over an item that this version cannot show; nothing is written to the log. */
  async pass(): Promise<void> {
    const session = this.session!;
    await this.#guard(async () => {
      const rest = { ...session, queue: session.queue.slice(1) };
      await this.#show(rest);
      this.#save(rest);
    });
  }

  /** Takes the last answer back and shows its card again. */
  async undo(): Promise<void> {
    const entry = this.#entries.at(-1);
    if (!this.session || !entry) return;
    await this.#guard(async () => {
      const [card] = await this.world.store.cards([entry.card]);
      if (!card) return;
      const undone = undo(this.session!, card, entry, this.world.now());
      this.#entries.pop();
      await this.#write(() => this.world.store.undoReview(undone.card, undone.entry, undone.session));
      this.missed = this.missed.filter(({ id }) => id !== card.id);
      await this.#show(undone.session);
    });
  }

  /** Days until the card would come back, for each rating of a reveal prompt. */
  intervals(): Record<Rating, number> | null {
    if (!this.card?.repeats) return null;
    const now = this.world.now();
    const memories = preview(this.card.memory, now, this.#plan(), this.card.id);
    const days = (rating: Rating): number => (memories[rating].due - now) / 86_400_000;
    return { again: days('again'), hard: days('hard'), good: days('good'), easy: days('easy') };
  }

  async #begin(choice: Choice): Promise<void> {
    const { store } = this.world;
    const now = this.world.now();
    const days = this.#days();
    const until = endOfDay(now, days);
    const settings = this.world.settings();
    const today = todayOf(await store.log(startOfDay(dayOf(now, days), days)), now, days);
    const limits: Limits = {
      reviews: Math.max(0, settings.reviewsPerDay - today.reviews),
      fresh: Math.max(0, settings.newPerDay - today.fresh, choice.extra ?? 0),
      comprehension: choice.article !== null,
      seen: await store.cards(today.cards),
      budget: choice.budget ?? null
    };
    const pile =
      choice.article === null
        ? { due: await store.dueCards(until, MOST_CARDS), fresh: await store.newCards(MOST_CARDS) }
        : pileOf(await store.cardsOf(choice.article), until);
    const heard = (cards: readonly Card[]): Card[] => cards.filter((card) => this.#canAsk(card));
    const ids = queue({ due: heard(pile.due), fresh: heard(pile.fresh) }, limits);
    const session = startSession(choice.article, ids, now);
    this.#entries = [];
    this.missed = [];
    await this.#show(session);
    if (ids.length > 0) this.#save(session);
  }

  #canAsk(card: Card): boolean {
    const isHeard = card.exercise.prompt.audio !== undefined;
    if (isHeard && !this.world.hasVoice()) {
      this.unheard++;
      return false;
    }
    return true;
  }

  async #resume(left: Session): Promise<void> {
    const { store } = this.world;
    const cards = await store.cards([...new Set([...left.queue, ...left.done.map(({ card }) => card)])]);
    const session = resumeSession(left, new Set(cards.map(({ id }) => id)), this.world.now());
    const own = new Set(session.done.map(({ review }) => review));
    this.#entries = standing(await store.log(left.started)).filter((entry) => own.has(entry.id));
    const missed = new Set(session.done.filter(({ mark }) => mark === 'wrong').map(({ card }) => card));
    this.missed = cards.filter(({ id }) => missed.has(id) && id !== session.queue[0]);
    await this.#show(session);
    this.#save(session);
  }

  /** Loads the card that a session stands at and its article's text, then shows all at once: no item under another's count. */
  async #show(session: Session): Promise<void> {
    const id: CardId | undefined = session.queue[0];
    const card = id === undefined ? null : ((await this.world.store.cards([id]))[0] ?? null);
    if (card && !this.#texts.has(card.article)) {
      this.#texts.set(card.article, (await this.world.store.article(card.article))?.article.text ?? null);
    }
    this.text = card ? this.#texts.get(card.article)! : null;
    this.card = card;
    this.session = session;
  }

  async #record(answered: Answered): Promise<void> {
    this.session = answered.session;
    this.card = answered.card;
    this.#entries.push(answered.entry);
    await this.#write(() => this.world.store.saveReview(answered.card, answered.entry, answered.session));
  }

  #set(session: Session): void {
    this.session = session;
    this.#save(session);
  }

  #save(session: Session): void {
    // A finished sitting is nothing to resume.
    void this.#write(() => this.world.store.saveSession(isFinished(session) ? null : session));
  }

  #write(work: () => Promise<void>): Promise<void> {
    const written = this.#writing.then(() => this.#guard(work));
    this.#writing = written;
    return written;
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.problem = error.kind;
    }
  }

  #days(): DayRule {
    return { dayStart: this.world.settings().dayStart, offset: (at) => this.world.offset(at) };
  }

  #plan(): Plan {
    return { retention: this.world.settings().retention, days: this.#days() };
  }
}
