import type { Doc, Word } from '../../document/doc.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';

/** How far after a verb its second complement may stand, in words. */
const REACH = 7;

/** A government pattern reduced to its shape: « qn de qch » and « qch de + inf » are « obj de », « à + inf » is « à ». */
export function shapeOf(governs: string): string {
  const [first, second] = governs.split(' ');
  const isObject = first === 'qn' || first === 'qch';
  if (!isObject) return first ?? '';
  return second && second !== '+' ? `obj ${second}` : 'obj';
}

/** The shapes of all senses of an entry, the reflexive ones aside. */
export function shapesOf({ senses }: LexiconEntry): ReadonlySet<string> {
  return new Set(
    senses.filter((sense) => !sense.marks.includes('reflexive')).flatMap((sense) => sense.governs.map(shapeOf))
  );
}

/**
 * The preposition that ties what follows to the word, as its entry says it should: « viser | à », « accuse … | de »,
 * « relations | avec »; null where nothing that the entry governs is there.
 */
export function governedShape(word: Word, governs: readonly string[], doc: Doc): string | null {
  for (const shape of governs.map(shapeOf)) {
    const [first, second] = shape.split(' ');
    const preposition = second ?? first!;
    if (preposition === 'obj') continue;
    const reach = second === undefined ? 2 : REACH;
    for (let i = word.index + 1; i <= word.index + reach; i++) {
      const next = doc.words[i];
      if (!next || next.sentence !== word.sentence || next.upos === 'PUNCT') break;
      // A second verb takes what follows it for itself.
      if (i > word.index + 1 && next.upos === 'VERB') break;
      if (next.upos === 'ADP' && next.lemma === preposition) return shape;
    }
  }
  return null;
}

/** Whether « que » with a clause follows soon: « a déclaré à Pékin que la Chine… ». */
export function hasClauseAfter(word: Word, doc: Doc): boolean {
  for (let i = word.index + 1; i <= word.index + REACH; i++) {
    const next = doc.words[i];
    if (!next || next.sentence !== word.sentence || next.upos === 'PUNCT') return false;
    if (/^qu[e']$/i.test(next.form)) return true;
  }
  return false;
}
