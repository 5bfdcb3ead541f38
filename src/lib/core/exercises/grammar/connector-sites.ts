import type { Span } from '../../article/article.ts';
import type { Connector, Doc, Sentence, Word } from '../../document/doc.ts';
import { SPEECH_VERBS } from '../../document/french/speech-verbs.ts';
import { askedOf, type Asked, type Frame } from './connector-rivals.ts';
import { beside, isFirst, low, textAt, wordsOf } from './passage.ts';

/** A connector in its frame, with what the gap takes. */
export interface Site {
  readonly asked: Asked;
  readonly lemma: string;
  readonly gap: Span;
  /** The determiner that the gap takes along, « le » for the « du » of « en raison du »; null where there is none. */
  readonly determiner: string | null;
  /** The word after the gap. */
  readonly next: Word;
  readonly opens: boolean;
}

/** The place of a connector that may be asked; null where it is built otherwise than its frame says. */
export function siteOf(doc: Doc, sentence: Sentence, connector: Connector): Site | null {
  const words = wordsOf(doc, sentence);
  const own = words.filter(({ start, end }) => start >= connector.start && end <= connector.end);
  const [first, last] = [own[0], own.at(-1)];
  const next = last && beside(doc, last, 1);
  if (!first || !last || !next) return null;
  const opens = isFirst(doc, first);
  const base = { lemma: connector.lemma, gap: connector, determiner: null, next, opens };
  for (const asked of askedOf(connector.lemma)) {
    if (asked.frame === 'noun') {
      const site = beforeNoun(doc, { ...base, asked }, last);
      if (site && !isRepeated(doc, site.next) && !isTwice(doc, sentence, first)) return site;
    } else if (fits(doc, sentence, asked.frame, first, next, opens)) return { ...base, asked };
  }
  return null;
}

/** Whether the connector is built as its frame says. */
function fits(doc: Doc, sentence: Sentence, frame: Frame, first: Word, next: Word, opens: boolean): boolean {
  if (isTwice(doc, sentence, first) || (rivalLinks(doc, sentence, first) && frame !== 'infinitive')) return false;
  if (frame === 'opening') return opens && (next.form === ',' || low(first) === "c'");
  if (frame === 'inner') return isInside(doc, first);
  if (frame === 'infinitive') return isBeforeInfinitive(doc, first, next);
  const after = doc.verbGroups.find(({ sentence: at, start }) => at === sentence.index && start > first.start);
  if (!after || after.sureness < 0.75) return false;
  if (frame === 'subjunctive') return after.tense.startsWith('subjonctif') && startsClause(next);
  // « non seulement… mais »
  if (
    doc.words.slice(doc.sentences[first.sentence]!.words.first, first.index).some((word) => low(word) === 'seulement')
  )
    return false;
  const before = doc.verbGroups.some(({ sentence: at, end }) => at === sentence.index && end < first.start);
  return before && beside(doc, first, -1)?.form === ',' && startsClause(next) && !after.tense.startsWith('subjonctif');
}

/**
 * « continue néanmoins de »: right behind a finite verb, which is none of saying: « a donc affirmé » would answer the
 * sentence before.
 */
function isInside(doc: Doc, first: Word): boolean {
  const before = beside(doc, first, -1);
  const group = doc.verbGroups.find(({ words }) => words.includes(first.index - 1));
  if (!group || SPEECH_VERBS.has(group.lemma)) return false;
  return before?.feats.VerbForm === 'Fin' && beside(doc, first, 1)?.form !== ',';
}

/** A subject: what follows « mais » or « bien que » is a clause and no mere word. */
function startsClause(next: Word): boolean {
  return (
    next.upos === 'DET' ||
    next.upos === 'PROPN' ||
    /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ce|c'|cela|tous|certains)$/.test(low(next))
  );
}

/**
 * A goal of the verb before it: no « trop », « assez » or « il faut » that « pour » would belong to, no noun or adjective
 * that it explains (« l’occasion de », « prêt pour »), no reason (« connu pour avoir »).
 */
function isBeforeInfinitive(doc: Doc, first: Word, next: Word): boolean {
  if (next.feats.VerbForm !== 'Inf' || next.margin < 0.4 || /^(?:être|avoir)$/.test(next.lemma)) return false;
  const words = doc.words.slice(doc.sentences[first.sentence]!.words.first, first.index);
  if (words.some(({ lemma }) => NO_GOAL.test(lemma))) return false;
  const before = beside(doc, first, -1);
  return before === null || !/^(?:ADP|SCONJ|CCONJ|ADV|DET|ADJ)$/.test(before.upos);
}

const NO_GOAL =
  /^(?:trop|assez|suffisamment|suffire|falloir|siècle|temps|heure|an|jour|mois|année|occasion|moyen|raison|prétexte|effort|liberté|possibilité|connu|célèbre|réputé|condamner|condamné|connaître|profiter)$/;

/** Another connector of the sentence that already says how it hangs together. */
function rivalLinks(doc: Doc, sentence: Sentence, first: Word): boolean {
  return doc.connectors.some(
    (other) =>
      other.sentence === sentence.index &&
      (other.start > first.start || other.end <= first.start) &&
      /^(?:mais|car|parce que|donc|cependant|pourtant|toutefois|néanmoins|en revanche|or)$/.test(other.lemma) &&
      Math.abs(other.start - first.start) < 60
  );
}

/** « pour freiner… et pour éviter »: the other one would tell. */
function isTwice(doc: Doc, { index }: Sentence, first: Word): boolean {
  const own = doc.connectors.find(({ start }) => start === first.start);
  return doc.connectors.filter(({ sentence, lemma }) => sentence === index && lemma === own?.lemma).length > 1;
}

/** « grâce à la chance et à sa force »: the second « à » would tell the first. */
function isRepeated(doc: Doc, from: Word): boolean {
  for (let word: Word | null = from; word && !/^[,.;:]$/.test(word.form); word = beside(doc, word, 1)) {
    if (low(word) === 'et' && /^(?:à|de|d')$/.test(low(beside(doc, word, 1)))) return true;
    if (word.feats.VerbForm === 'Fin') return false;
  }
  return false;
}

/** The gap takes the determiner along, since « à » and « de » melt into it. */
function beforeNoun(doc: Doc, site: Site, last: Word): Site | null {
  const merged = /^(?:au|aux|du|des)$/.exec(writtenLow(doc, last))?.[0];
  if (merged) {
    return { ...site, determiner: /^(?:au|du)$/.test(merged) ? 'le' : 'les', next: afterToken(doc, last)! };
  }
  const { next } = site;
  const after = beside(doc, next, 1);
  if (!after || (next.upos !== 'DET' && next.upos !== 'NUM')) return null;
  // « en raison de nombreux retards »: only a plain determiner melts by a known rule.
  if (!/^(?:le|la|l'|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|deux|trois)$/.test(low(next)))
    return null;
  return {
    ...site,
    determiner: textAt(doc, next).toLowerCase(),
    gap: { start: site.gap.start, end: next.end },
    next: after
  };
}

/** The written token of a word: « du » for its « de » and its « le ». */
function writtenLow(doc: Doc, word: Word): string {
  return doc.tokens[word.token]!.text.toLowerCase();
}

function afterToken(doc: Doc, word: Word): Word | null {
  return doc.words[doc.tokens[word.token]!.words.end] ?? null;
}
