import type { LexiconEntry, NounKind } from '../../document/french/lexicon.ts';

/** Whether the two could be options of one gap: things that can be met only beside their like, ideas beside ideas. */
export function areOfOneKind(one: NounKind | null, other: NounKind | null): boolean {
  return one === other || (isIdea(one) && isIdea(other));
}

function isIdea(kind: NounKind | null): boolean {
  return kind === null || kind === 'act' || kind === 'state';
}

/** « importance », « nécessité »: nouns that are rarely met in the plural. */
export function isUncountable({ lemma, kind }: LexiconEntry): boolean {
  return kind === 'money' || /(?:té|tude|esse|ance|ence|isme|age|mation)$/.test(lemma);
}
