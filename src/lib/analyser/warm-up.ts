import type { Article, ArticleId } from '$lib/core/article/article.ts';
import { hash } from '$lib/core/article/hash.ts';
import { analyse } from '$lib/core/document/analyse.ts';
import type { French } from '$lib/core/document/french/french.ts';
import { generate } from '$lib/core/exercises/generate.ts';
import { EXERCISE_TYPES } from '$lib/core/exercises/index.ts';
import type { Wishes } from '$lib/core/exercises/study-set.ts';

/** Written for Glane: an invented report with what the steps look for (names, quotes, dates, figures, several tenses). */
const TITLE = 'Les pêcheurs de Saint-Malo réclament un nouveau port';
const TEXT = `${TITLE}

« Nous ne pouvons plus attendre », a déclaré Anne Le Goff, présidente du syndicat des pêcheurs, lundi 4 mars à Rennes. Selon elle, le port actuel, construit en 1968, accueille 120 bateaux alors qu’il n’en accueillait que 80 il y a dix ans.

Le maire, Paul Martin, a promis que les travaux commenceraient avant la fin de l’année. Cependant, la région n’a pas encore donné son accord, car le projet coûterait 15 millions d’euros. « Il faudra que chacun fasse un effort », a-t-il ajouté.

Dans la ville, les avis sont partagés. Certains habitants craignent que le bruit augmente et que les prix des maisons baissent. D’autres espèrent que le port créera des emplois, notamment pour les jeunes qui partent travailler à Paris.`;

/** What makeArticle makes of the text, which would bring the language check into the worker for nothing else. */
export const WARM_UP_ARTICLE: Article = {
  id: hash(TEXT) as ArticleId,
  text: TEXT,
  title: TITLE,
  source: null,
  date: null,
  licence: null
};

const WISHES: Wishes = {
  seed: 1,
  level: 'C2',
  count: null,
  families: null,
  kinds: null,
  known: [],
  reports: [],
  language: 'fr'
};

/**
 * Runs the whole path once on a short text, for nothing but that the engine has compiled the code and the indexes of the
 * language data are built before a learner waits for them. It stops between two steps, so that whoever drives it can leave
 * off at any time.
 */
export function* warmUp(french: French): Generator<void, void> {
  yield;
  const doc = analyse(WARM_UP_ARTICLE, french);
  for (const { kind } of EXERCISE_TYPES) {
    yield;
    generate(doc, { ...WISHES, kinds: [kind] }, french);
  }
}
