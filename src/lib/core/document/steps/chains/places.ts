import type { Doc, Mention } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { metonymsOf } from './metonyms.ts';
import { nounsOfPlace, placeNounsOf } from './place-nouns.ts';

/** A place or body while its mentions are gathered. */
export interface PlaceCast {
  readonly type: 'LOC' | 'ORG';
  readonly name: string;
  readonly gender: null;
  readonly mentions: Mention[];
}

/**
 * One chain for each place and body, in the order of the text; a country has its metonyms (« Pékin », « la Maison-Blanche »)
 * where the text names it too, and a place the noun that can only mean it (« l’île »).
 */
export function castPlaces(doc: Doc, french: French): PlaceCast[] {
  const byValue = new Map<string, PlaceCast>();
  const found = metonymsOf(doc, french);
  const named = new Set(doc.entities.filter(({ type }) => type === 'LOC').map(({ value }) => value));
  const kept = found.filter(({ country }) => named.has(country));
  const inMetonym = new Set<number>();
  for (const { words } of kept) for (let i = words.first; i < words.end; i++) inMetonym.add(i);
  for (const type of ['LOC', 'ORG'] as const) {
    for (const entity of doc.entities) {
      if (entity.type !== type || entity.value === null) continue;
      if (inMetonym.has(entity.words.first)) continue;
      add(
        byValue,
        `${type} ${entity.value}`,
        { type, name: entity.value, gender: null, mentions: [] },
        {
          start: entity.start,
          end: entity.end,
          words: entity.words,
          how: 'name',
          sureness: entity.sureness
        }
      );
    }
  }
  for (const { country, words, sureness } of kept) {
    byValue.get(`LOC ${country}`)?.mentions.push({ ...spanOf(doc, words), words, how: 'metonym', sureness });
  }
  addNouns(doc, french, [...byValue.values()]);
  return [...byValue.values()];
}

function add(byValue: Map<string, PlaceCast>, key: string, empty: PlaceCast, mention: Mention): void {
  const one = byValue.get(key) ?? empty;
  byValue.set(key, one);
  one.mentions.push(mention);
}

function spanOf({ words }: Doc, { first, end }: Mention['words']): { start: number; end: number } {
  return { start: words[first]!.start, end: words[end - 1]!.end };
}

/** Sentences back in which « ce pays » finds its country. */
const REACH = 2;
/** With more places than this in a sentence « ce pays » stays open. */
const MOST_PLACES = 20;

function addNouns(doc: Doc, french: French, casts: readonly PlaceCast[]): void {
  const nounsOf = nounsOfPlace(french);
  const byNoun = new Map<string, PlaceCast[]>();
  const bySentence = new Map<number, Set<PlaceCast>>();
  for (const one of casts) {
    if (one.type !== 'LOC') continue;
    for (const noun of new Set(nounsOf(one.name))) addTo(byNoun, noun, one);
    for (const { words } of one.mentions) {
      const { sentence } = doc.words[words.first]!;
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(one));
    }
  }
  for (const { noun, words, isPointing } of placeNounsOf(doc)) {
    const { start, sentence } = doc.words[words.first]!;
    const places = (byNoun.get(noun) ?? []).filter(({ mentions }) => mentions[0]!.start < start);
    const [only] = places;
    const all = byNoun.get(noun)?.length ?? 0;
    const meant =
      all === 1 ? only : isPointing && all <= MOST_PLACES ? near(bySentence, sentence, new Set(places)) : undefined;
    meant?.mentions.push({ ...spanOf(doc, words), words, how: 'noun', sureness: 0.8 });
  }
}

function addTo(lists: Map<string, PlaceCast[]>, key: string, one: PlaceCast): void {
  const here = lists.get(key);
  if (here) here.push(one);
  else lists.set(key, [one]);
}

/** The one of some places that was spoken of in the last sentences. */
function near(
  bySentence: ReadonlyMap<number, ReadonlySet<PlaceCast>>,
  sentence: number,
  places: ReadonlySet<PlaceCast>
): PlaceCast | undefined {
  const found = new Set<PlaceCast>();
  for (let k = Math.max(0, sentence - REACH); k <= sentence; k++) {
    for (const one of bySentence.get(k) ?? []) if (places.has(one)) found.add(one);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
