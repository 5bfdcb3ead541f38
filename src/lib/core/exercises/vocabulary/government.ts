import type { Doc, Word } from '../../document/doc.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';

/** How far after a word its complement with « que » may stand, in words. */
const REACH = 7;
/** Adverbs and negation that may stand before a complement. */
const BETWEEN = /^(?:pas|plus|jamais|également|néanmoins|toujours|encore|aussi|donc|surtout|souvent)$/i;

/** A preposition in the text with the shape of government that it fills. */
export interface Governed {
  readonly preposition: Word;
  readonly shape: string;
}

/** A government pattern reduced to its shape: « qn de qch » and « qch de + inf » are « obj de », « à + inf » is « à ». */
export function shapeOf(governs: string): string {
  const [first, second] = governs.split(' ');
  const isObject = first === 'qn' || first === 'qch';
  if (!isObject) return first ?? '';
  return second && second !== '+' ? `obj ${second}` : 'obj';
}

/** The shapes of all senses of an entry, the reflexive ones aside. */
export function shapesOf(entry: LexiconEntry): ReadonlySet<string> {
  let found = shapes.get(entry);
  if (!found) {
    const own = entry.senses.filter((sense) => !sense.marks.includes('reflexive'));
    shapes.set(entry, (found = new Set(own.flatMap((sense) => sense.governs.map(shapeOf)))));
  }
  return found;
}

const shapes = new WeakMap<LexiconEntry, ReadonlySet<string>>();

/**
 * The preposition that ties what follows to the word as its entry says it may: « viser à », « accuser Washington de », « la
 * nécessité de »; null where nothing that the entry governs is there. Next to the word it is taken as it stands; further off the
 * tree must hang it on the word, or an infinitive must follow a short object. Places, times and amounts (« déclarer à Pékin », « augmenter de 4 % ») are no complements.
 */
export function governedAfter(word: Word, governs: readonly string[], doc: Doc): Governed | null {
  const shapes = governs.map(shapeOf).filter((shape) => shape !== 'obj');
  const direct = nextWord(word, doc);
  for (const shape of shapes) {
    const wanted = shape.split(' ').at(-1)!;
    const isFar = shape.startsWith('obj ');
    const found = isFar
      ? (hungOn(word, wanted, doc) ?? afterShortObject(word, wanted, doc))
      : direct?.lemma === wanted
        ? direct
        : null;
    if (found && found.upos === 'ADP' && !isCircumstance(found, doc)) return { preposition: found, shape };
  }
  return null;
}

function nextWord(word: Word, doc: Doc): Word | null {
  let at = word.index + 1;
  while (doc.words[at] && BETWEEN.test(doc.words[at]!.form)) at++;
  const next = doc.words[at];
  return next && next.sentence === word.sentence ? next : null;
}

/** The preposition whose noun or infinitive depends on the word in the tree. */
function hungOn(word: Word, preposition: string, doc: Doc): Word | null {
  const { end } = doc.sentences[word.sentence]!.words;
  for (let i = word.index + 1; i < Math.min(end, word.index + 10); i++) {
    const found = doc.words[i]!;
    if (found.upos !== 'ADP' || found.lemma !== preposition || found.head === null || found.head < i) continue;
    const head = doc.words[found.head]!;
    if (head.head === word.index && Math.min(found.arcMargin, head.arcMargin) > 0.1) return found;
  }
  return null;
}

/** « accuse Washington de renforcer »: three words of object at most, then preposition and infinitive. */
function afterShortObject(word: Word, preposition: string, doc: Doc): Word | null {
  for (let i = word.index + 1; i <= word.index + 4; i++) {
    const found = doc.words[i];
    if (!found || found.sentence !== word.sentence) return null;
    if (found.upos === 'ADP' && found.lemma === preposition)
      return doc.words[i + 1]?.feats.VerbForm === 'Inf' ? found : null;
    if (!/^(?:DET|NOUN|PROPN|ADJ)$/.test(found.upos)) return null;
  }
  return null;
}

function isCircumstance(preposition: Word, doc: Doc): boolean {
  const next = doc.words[preposition.index + 1];
  if (!next || next.upos === 'NUM' || next.upos === 'PUNCT') return true;
  return doc.entities.some(
    ({ type, words }) =>
      /^(?:LOC|DATE|TIME|PERCENT|NUMBER|MONEY)$/.test(type) && words.first <= next.index && next.index < words.end
  );
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
