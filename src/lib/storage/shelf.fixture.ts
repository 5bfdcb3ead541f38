import type { Article, ArticleId } from '$lib/core/article/article.ts';
import { exerciseOf, flashcardOf, MORNING } from '$lib/core/deck/card.fixture.ts';
import type { Card } from '$lib/core/deck/card.ts';
import { deckFrom } from '$lib/core/deck/deck.ts';
import { article01, setOf } from '$lib/core/deck/set.fixture.ts';
import type { Exercise } from '$lib/core/exercises/exercise.ts';
import { answer, startSession } from '$lib/core/review/session.ts';
import type { Session } from '$lib/core/review/sitting.ts';
import type { StoredArticle } from './store.ts';

const plan = { retention: 0.9, days: { dayStart: 4, offset: () => 60 } };

const article = (id: string): Article => ({ ...article01, id: id as ArticleId, title: `Article ${id}` });

/** An article with exercises of the given ids, and its deck. */
export function shelved(
  id: string,
  exercises: readonly (string | Exercise)[],
  added = MORNING
): { stored: StoredArticle; cards: Card[] } {
  const made = exercises.map((one) => (typeof one === 'string' ? exerciseOf({ id: one, why: `de ${id}` }) : one));
  const set = setOf(made, [flashcardOf('f')], article(id));
  return { stored: { article: article(id), set, added, opened: null }, cards: deckFrom(article(id), set, added) };
}

/** The right answer to a card at a time, with what it leaves. */
export function answered(card: Card, at: number, session: Session = startSession(null, [card.id], at - 5000)) {
  return answer(session, card, ['assurance'], { mark: 'right', slips: [], gaps: [] }, at, plan);
}
