import { francAll } from 'franc-min';
import type { About, Article, ArticleId } from './article.ts';
import { clean } from './clean.ts';
import { hash } from './hash.ts';

/** The longest text that is taken, in characters: about 50,000 words, a short novel. */
export const LONGEST = 300_000;

/** Why a text was not taken; the interface finds the words. */
export type ArticleProblem =
  | { readonly problem: 'empty' }
  | { readonly problem: 'too-short'; readonly words: number }
  | { readonly problem: 'too-long'; readonly characters: number; readonly longest: number }
  | { readonly problem: 'only-url'; readonly url: string }
  | { readonly problem: 'binary' }
  /** `language`: ISO 639-3 code of what it seems to be, null where that is unsure. */
  | { readonly problem: 'not-french'; readonly language: string | null };

/** The smallest text worth a word: fewer words than this make no sentence. */
const FEWEST_WORDS = 4;

/**
 * Makes an article of pasted text, or says why it cannot. The first line is taken as the title when it looks like one
 * and none is given. The id is a hash of the text: the same text is the same article.
 */
export function makeArticle(raw: string, about: Partial<About> = {}): Article | ArticleProblem {
  // Looked at before cleaning, which takes time in proportion to the length.
  if (raw.length > LONGEST * 2) return { problem: 'too-long', characters: raw.length, longest: LONGEST };
  const text = clean(raw);
  if (text === '') return { problem: 'empty' };
  if (/^(https?:\/\/|www\.)\S+$/i.test(text)) return { problem: 'only-url', url: text };
  if (text.length > LONGEST) return { problem: 'too-long', characters: text.length, longest: LONGEST };
  if (looksBinary(raw)) return { problem: 'binary' };
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length > 0 && words.length < FEWEST_WORDS) return { problem: 'too-short', words: words.length };
  const language = foreignLanguage(text, words);
  if (language !== false) return { problem: 'not-french', language };
  return {
    id: hash(text) as ArticleId,
    text,
    title: about.title?.trim() || titleOf(text),
    source: about.source ?? null,
    date: about.date ?? null,
    licence: about.licence ?? null
  };
}

/** Whether a problem came back instead of an article. */
export function isProblem(made: Article | ArticleProblem): made is ArticleProblem {
  return 'problem' in made;
}

/** Replacement characters and control characters show that the text was never text. */
function looksBinary(raw: string): boolean {
  let bad = 0;
  const sample = raw.slice(0, 20_000);
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c === 0xfffd || c === 0 || (c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 12)) bad++;
  }
  return bad > sample.length * 0.02;
}

/** Short words that French has and its neighbours lack or use far less; written for this check. */
const FRENCH_WORDS = new Set(
  (
    'le la les un une des du de et est sont a ont dans pour que qui ne pas au aux avec sur ce cette ces il elle ils elles ' +
    'nous vous je tu on son sa ses leur leurs mais ou où par plus été était fait être avoir très comme sans tout tous ' +
    'aussi se en y dont même bien encore depuis entre après avant chez sous vers lui eux mon ma mes ton ta notre votre ' +
    'deux jour jours ans année ville faut peut va ici quand parce alors donc puis'
  ).split(' ')
);

/**
 * False when the text is French; otherwise the language it seems to be, null when nobody can say. Long texts are asked
 * of franc (trigrams); short ones, where trigrams err, count by their function words and elisions.
 */
function foreignLanguage(text: string, words: readonly string[]): string | null | false {
  if (words.length === 0) return null;
  const sample = words.slice(0, 2000);
  const hits = sample.filter((word) => FRENCH_WORDS.has(word.toLowerCase())).length;
  const elisions = (text.slice(0, 12_000).match(/\b(?:[cdjlmnst]|qu)[’'](?=\p{L})/giu) ?? []).length;
  const share = (hits + elisions) / sample.length;
  const ranked = francAll(text.slice(0, 4000), { minLength: 20 });
  const best = ranked[0]?.[0] ?? 'und';
  if (best === 'fra' && share >= 0.15) return false;
  if (share >= 0.3) {
    // Function words outweigh trigrams in short texts, unless Catalan, Spanish... share them.
    const french = ranked.find(([code]) => code === 'fra')?.[1] ?? 0;
    if (best === 'und' || french >= 0.8) return false;
  }
  return best === 'und' || best === 'fra' ? null : best;
}

/** The first line when it is short and not a sentence, else the first words of the text. */
function titleOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  if (first.length <= 120 && first.length < text.length && !/[.;,]$/.test(first)) return first;
  const cut = first.slice(0, 70);
  return cut.length < first.length ? `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…` : cut;
}
