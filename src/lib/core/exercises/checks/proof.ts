import type { Doc, VerbGroup } from '../../document/doc.ts';
import type { Check } from './check.ts';
import { holds, optionsOf } from './text.ts';

/** Every source is a span of the article and holds what it says it holds; the paragraphs are those of the sources. */
export const sourceProves: Check = {
  name: 'source-proves',
  why: { fr: 'La phrase de preuve n’est pas dans l’article.', en: 'The evidence is not in the article.' },
  fails({ exercise: { source, sources, paragraphs } }, { doc }) {
    const isThere = ({ start, end, text }: typeof source): boolean =>
      start >= 0 && start < end && doc.article.text.slice(start, end) === text;
    return (
      !isThere(source) ||
      sources.length === 0 ||
      !sources.every(isThere) ||
      paragraphs.length === 0 ||
      paragraphs.some((number) => !Number.isInteger(number) || number < 1 || number > doc.paragraphs.length)
    );
  }
};

const DANGLING =
  /^(?:il|elle|ils|elles|ce|c['’]|cela|ceci|ça|celui-ci|celle-ci|ceux-ci|celles-ci|ce(?:t|tte|s)? \p{L}+|ce dernier|cette dernière|lui|leur|eux|l['’]un|l['’]une|son|sa|ses|leurs|mais|or|donc|car|cependant|pourtant|toutefois|néanmoins|ensuite|puis|enfin|aussi|ainsi|alors|là|d['’]autres?)(?![\p{L}-])/iu;

/** « Qu’a-t-il noté ? »: verb and pronoun right after the question word, so that no noun says who. */
const UNKNOWN_HE =
  /^(?:Qu[e’]|Quand|Où|D’où|Pourquoi|Comment|(?:À|De|Avec|Pour) (?:qui|quoi)|Combien(?: d(?:e |’)\p{L}+)?) ?(?:(?:ne|se|me|le|la|les|lui|leur|y|en) |[nsl]’)*\p{L}+-(?:t-)?(?:il|elle|ils|elles)(?!\p{L})/u;
const IMPERSONAL = /(?:y a(?:vait|ura)?|faut|faudra|fallait|s’agit|reste|manque|pleut)-(?:t-)?il(?!\p{L})/u;

/**
 * A statement out of its context does not begin with a word that points back (« il », « ce dernier », « son »,
 * « cependant »), and a question does not ask about an unknown « il ».
 */
export const knownPronoun: Check = {
  name: 'known-pronoun',
  why: {
    fr: 'Un mot renvoie à une phrase que l’on ne voit pas.',
    en: 'A word points to a sentence that is not shown.'
  },
  fails({ exercise, family }) {
    if (family !== 'comprehension') return false;
    const { prompt, kind } = exercise;
    const shown = kind === 'C2' || kind === 'C10' ? [prompt.text ?? ''] : kind === 'C7' ? optionsOf(exercise) : [];
    if (shown.some(isDangling)) return true;
    return prompt.text === null && UNKNOWN_HE.test(prompt.question) && !IMPERSONAL.test(prompt.question);
  }
};

/** Whether a text begins with a word that only the sentence before it explains. */
export function isDangling(text: string): boolean {
  return DANGLING.test(text.replace(/^[«"\s\u00A0—–-]+/, ''));
}

/** What the article only reports (conditional of report) is not asked as a fact. */
export const modality: Check = {
  name: 'modality',
  why: {
    fr: 'L’article rapporte cela au conditionnel ; l’énoncé l’affirme.',
    en: 'The article only reports this; the prompt states it.'
  },
  fails({ exercise, family }, { doc }) {
    if (family !== 'comprehension') return false;
    const { prompt, source } = exercise;
    const stem = `${prompt.question} ${prompt.text ?? ''} ${prompt.form === 'order' ? optionsOf(exercise).join(' ') : ''}`;
    if (/\b(?:selon|d[’']après|\p{L}+rai(?:t|ent))\b/iu.test(stem) || exercise.kind === 'C3' || exercise.kind === 'C4')
      return false;
    return reportedIn(doc).some(
      (group) =>
        group.start >= source.start &&
        group.end <= source.end &&
        !holds(stem, doc.article.text.slice(group.start, group.end))
    );
  }
};

const reported = new WeakMap<Doc, readonly VerbGroup[]>();

/** The verbs in the conditional of report, which most texts have few of. */
function reportedIn(doc: Doc): readonly VerbGroup[] {
  let groups = reported.get(doc);
  if (!groups) reported.set(doc, (groups = doc.verbGroups.filter(({ report }) => report)));
  return groups;
}
