import { entitiesIn, wordsWithin } from '../../document/by-sentence.ts';
import type { Doc, Level, Sentence, Upos, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { LexiconEntry, Sense } from '../../document/french/lexicon.ts';
import type { Evidence, Workshop } from '../exercise.ts';
import { formSureness, placeSureness } from './certainty.ts';
import { fieldsOf, senseIn } from '../../document/senses.ts';

/** A word of the text that is worth learning, in one of its sentences. */
export interface Target {
  readonly word: Word;
  readonly sentence: Sentence;
  readonly entry: LexiconEntry;
  readonly sense: Sense;
  /** 0 to 1: how sure class, lemma and sense are. */
  readonly sureness: number;
  /** How often the lemma stands in the text. */
  readonly count: number;
  /** Part of somebody's title: « secrétaire d’État ». */
  readonly inTitle: boolean;
}

/** How sure class, lemma and sense must be: an item that teaches a wrong meaning is worse than none. */
const SURE_ENOUGH = 0.65;

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const CONTENT: ReadonlySet<Upos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Words that bind rather than mean; they are grammar's business at any level. */
const BINDING: ReadonlySet<string> = new Set(
  (
    'être avoir faire aller pouvoir devoir vouloir falloir pas plus moins très aussi ne même tout autre ' +
    'tel quel certain plusieurs aucun chaque quelque bien alors ainsi donc puis ici là où comme si y en oui non ' +
    'que parce tandis quant lors afin puisque lorsque peu beaucoup trop assez chose fois'
  ).split(' ')
);

/** 0 for A1 to 5 for C2. */
export function rankOf(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The higher of two levels. */
export function higher(one: Level, other: Level): Level {
  return rankOf(one) >= rankOf(other) ? one : other;
}

/**
 * The words of the text that a learner may be asked, in text order, one entry an occurrence.
 *
 * Left out: names, what stands in them and the adjectives of peoples, numbers, binding words, words inside an expression (the expression is
 * learnt as a whole: « au cours de »), doubtful words, words without an entry of their class, forms that two lemmas share (« fils »), known
 * words, words of headings, and, in a text above A2, words of A1.
 */
export function targetsOf(doc: Doc, workshop: Workshop): readonly Target[] {
  const byLemmas = found.get(doc) ?? new Map<string, readonly Target[]>();
  found.set(doc, byLemmas);
  const key = [...workshop.known].sort().join(' ');
  const cached = byLemmas.get(key);
  if (cached) return cached;
  const made = collect(doc, workshop);
  byLemmas.set(key, made);
  return made;
}

/** Every vocabulary kind asks for the same words of the same document. */
const found = new WeakMap<Doc, Map<string, readonly Target[]>>();

function collect(doc: Doc, { french, known }: Workshop): readonly Target[] {
  const closed = closedWords(doc);
  const easiest = rankOf(doc.level.level) > rankOf('A2') ? rankOf('A2') : rankOf('A1');
  const peoples = new Set(french.names.countries.map((country) => country.adjective));
  const candidates: { word: Word; entry: LexiconEntry }[] = [];
  for (const word of doc.words) {
    if (!CONTENT.has(word.upos) || closed.has(word.index) || known.has(word.lemma)) continue;
    const entry = peoples.has(word.lemma.slice(word.lemma.lastIndexOf('-') + 1)) ? null : entryFor(word, french);
    if (entry) candidates.push({ word, entry });
  }
  const counts = new Map<LexiconEntry, number>();
  for (const { entry } of candidates) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const fields = fieldsOf(counts.keys());
  const targets: Target[] = [];
  for (const { word, entry } of candidates) {
    if (BINDING.has(entry.lemma) || rankOf(entry.level) < easiest) continue;
    const sense = senseIn(word, entry, doc, fields);
    if (!sense) continue;
    const sentence = doc.sentences[word.sentence]!;
    const sureness = Math.min(placeSureness({ word, entry }, sense.sureness, doc), formSureness(word, doc, french));
    const inTitle = entitiesIn(doc, word.sentence).some(
      ({ type, words }) => type === 'TITLE' && words.first <= word.index && word.index < words.end
    );
    if (sureness >= SURE_ENOUGH)
      targets.push({ word, sentence, entry, sense: sense.sense, sureness, count: counts.get(entry)!, inTitle });
  }
  return targets;
}

/** Indices of words that are not free: part of a name or expression, in a heading, sharing a token with another word. */
function closedWords(doc: Doc): ReadonlySet<number> {
  const closed = new Set<number>();
  for (const entity of doc.entities) {
    if (entity.type === 'TITLE' || entity.type === 'NATIONALITY') continue;
    for (let i = entity.words.first; i < entity.words.end; i++) closed.add(i);
  }
  for (const expression of doc.expressions) for (const i of expression.words) closed.add(i);
  for (const connector of doc.connectors) {
    for (const word of wordsWithin(doc, connector)) closed.add(word.index);
  }
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'body' || paragraph.kind === 'item') continue;
    for (let s = paragraph.sentences.first; s < paragraph.sentences.end; s++) {
      const { first, end } = doc.sentences[s]!.words;
      for (let i = first; i < end; i++) closed.add(i);
    }
  }
  return closed;
}

function entryFor(word: Word, { lexicon }: French): LexiconEntry | null {
  if (!/^\p{Ll}[\p{Ll}'-]+$/u.test(word.form.replace(/^\p{Lu}/u, (capital) => capital.toLowerCase()))) return null;
  const all = lexicon.entries(word.lemma, word.upos);
  // « le mode », « la mode » have an entry each.
  const entries = all.length > 1 ? all.filter((entry) => entry.gender === word.feats.Gender) : all;
  return entries.length === 1 && entries[0]!.senses.length > 0 ? entries[0]! : null;
}

/** One target a lemma and class, the one that `better` puts first; in text order of their first occurrences. */
export function bestByLemma(targets: readonly Target[], points: (target: Target) => number): readonly Target[] {
  const best = new Map<LexiconEntry, Target>();
  for (const target of targets) {
    const rival = best.get(target.entry);
    if (!rival || points(target) > points(rival)) best.set(target.entry, target);
  }
  return [...best.values()];
}

/** The sentence as evidence. */
export function evidenceOf(sentence: Sentence, doc: Doc): Evidence {
  return { start: sentence.start, end: sentence.end, text: doc.article.text.slice(sentence.start, sentence.end) };
}

/**
 * 0 to 1: how much a word is worth asking in this text. Best are words at or one step above the text's level, the ones
 * that come back, and those of the middle bands: rarer ones are seldom met again.
 */
export function worthOf({ entry, count }: Target, doc: Doc): number {
  const above = rankOf(entry.level) - Math.min(rankOf(doc.level.level), rankOf('C1'));
  const byLevel = above >= 0 && above <= 1 ? 0.5 : above === -1 ? 0.42 : above === -2 ? 0.3 : 0.2;
  const byBand = entry.band >= 2 && entry.band <= 5 ? 0.3 : entry.band === 6 || entry.band === 1 ? 0.2 : 0.15;
  return byLevel + byBand + Math.min(count - 1, 2) * 0.1;
}
