import type { Span } from '../../article/article.ts';
import type { Connector, Doc, Sentence, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { SPEECH_VERBS } from '../../document/french/speech-verbs.ts';
import type { Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { askedOf, FRAMES, nameOfRelation, saidBy, type Asked, type Frame, type Said } from './connector-rivals.ts';
import { capital, explained } from './explain.ts';
import {
  beside,
  bestOf,
  draftOf,
  ease,
  evidenceOf,
  gapped,
  isFirst,
  isWord,
  low,
  plain,
  showable,
  textAt,
  wordsOf
} from './passage.ts';
import { takesElision } from './place.ts';

/**
 * Connectors: a gap where one stands, among others of the same construction whose relation cannot be meant there. A
 * connector between two sentences is shown with the sentence before.
 */
export const g8: ExerciseType = {
  kind: 'G8',
  family: 'grammar',
  generate: (doc, workshop) => {
    const shown = new Set(showable(doc));
    return bestOf(
      doc.connectors.flatMap((connector) => {
        const sentence = doc.sentences[connector.sentence]!;
        return shown.has(sentence) ? (draftAt(doc, sentence, connector, workshop) ?? []) : [];
      }),
      MOST
    );
  },
  present: presentChoice
};

const MOST = 6;
/** Longer than this, two sentences are too much to weigh a connector by. */
const LONGEST = 420;

/** A connector in its frame, with what the gap takes. */
interface Site {
  readonly asked: Asked;
  readonly lemma: string;
  readonly gap: Span;
  /** The determiner that the gap takes along, « le » for the « du » of « en raison du »; null where there is none. */
  readonly determiner: string | null;
  /** The word after the gap. */
  readonly next: Word;
  readonly opens: boolean;
}

function draftAt(doc: Doc, sentence: Sentence, connector: Connector, { french, language }: Workshop): Draft | null {
  const site = siteOf(doc, sentence, connector);
  const before = site && needsContext(site.asked.frame) ? contextOf(doc, sentence) : null;
  if (!site || (needsContext(site.asked.frame) && !before)) return null;
  const text = `${before ? `${plain(doc, before)} ` : ''}${gapped(doc, sentence, [site.gap])}`;
  if (text.length > LONGEST) return null;
  const written = (form: string): string => capitalised(joined(form, site, french), site.opens);
  const sources = [...(before ? [before] : []), sentence].map((one) => evidenceOf(doc, one));
  return draftOf(doc, sentence, {
    skill: explained(language, ['les connecteurs', 'connectors']),
    level: french.lexicon.connectors().find(({ form }) => form === site.lemma)?.level ?? 'B2',
    fact: `connecteur : ${site.lemma} ${gapped(doc, sentence, [site.gap])}`,
    prompt: {
      form: 'choose',
      question: before
        ? 'Quelle expression relie le mieux la seconde phrase à la première\u00A0?'
        : 'Quelle expression complète la phrase\u00A0?',
      text,
      options: []
    },
    answer: written(site.lemma),
    pool: site.asked.rivals.map(({ form, says }) => ({
      text: written(form),
      why: whyNot(form, says, site.asked.says, language)
    })),
    ...saidOf(site, language),
    sources,
    sureness: 0.9,
    worth: (site.asked.frame === 'infinitive' ? 0.55 : 0.75) * ease(doc, sentence)
  });
}

function whyNot(form: string, says: Said, wanted: Said, language: Language): string {
  const [fr, en] = saidBy(form, says);
  const [frWanted, enWanted] = saidBy('', wanted);
  return explained(language, [
    `« ${form} » introduit ${fr} ; le sens demande ici ${frWanted}.`,
    `“${form}” introduces ${en}; the sense here asks for ${enWanted}.`
  ]);
}

function saidOf({ asked, lemma }: Site, language: Language): Pick<Draft, 'hints' | 'rule' | 'why'> {
  const [fr, en] = nameOfRelation(asked.says);
  const [frFrame, enFrame] = FRAMES[asked.frame];
  return {
    hints: [
      explained(language, [
        'Comparez ce qui est dit avant et après : même sens, contraire, cause, résultat ?',
        'Compare what is said before and after: same direction, contrary, cause, result?'
      ]),
      explained(language, [`Le mot cherché introduit ${fr}.`, `The word introduces ${en}.`])
    ],
    rule: explained(language, [`« ${lemma} » introduit ${fr}. ${frFrame}`, `“${lemma}” introduces ${en}. ${enFrame}`]),
    why: explained(language, [
      `« ${lemma} » : les autres expressions ont la même construction et disent autre chose.`,
      `“${lemma}”: the other expressions are built alike and say something else.`
    ])
  };
}

function needsContext(frame: Frame): boolean {
  return frame === 'opening' || frame === 'inner';
}

/** The sentence before in the same paragraph, where it stands on its own. */
function contextOf(doc: Doc, sentence: Sentence): Sentence | null {
  const before = doc.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const text = doc.article.text.slice(before.start, before.end);
  const own = doc.article.text.slice(sentence.start, sentence.end);
  return /[.!?…]$/.test(text) && !/[«»“”"\n]/.test(text + own) && wordsOf(doc, before).filter(isWord).length >= 4
    ? before
    : null;
}

function siteOf(doc: Doc, sentence: Sentence, connector: Connector): Site | null {
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
      if (site) return site;
    } else if (fits(doc, sentence, asked.frame, first, next, opens)) return { ...base, asked };
  }
  return null;
}

/** Whether the connector is built as its frame says. */
function fits(doc: Doc, sentence: Sentence, frame: Frame, first: Word, next: Word, opens: boolean): boolean {
  if (rivalLinks(doc, sentence, first) && frame !== 'infinitive') return false;
  if (frame === 'opening') return opens && (next.form === ',' || low(first) === "c'");
  if (frame === 'inner') return isInside(doc, first);
  if (frame === 'infinitive') return isBeforeInfinitive(doc, first, next);
  const after = doc.verbGroups.find(({ sentence: at, start }) => at === sentence.index && start > first.start);
  if (!after || after.sureness < 0.75) return false;
  if (frame === 'subjunctive') return after.tense.startsWith('subjonctif') && startsClause(next);
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

/** A goal of the verb before it: no « trop », « assez » or « il faut » that « pour » would belong to, no noun that it explains. */
function isBeforeInfinitive(doc: Doc, first: Word, next: Word): boolean {
  const words = doc.words.slice(doc.sentences[first.sentence]!.words.first, first.index);
  if (words.some((word) => /^(?:trop|assez|suffisamment|suffire|falloir|siècle|temps|heure|an|jour)$/.test(word.lemma)))
    return false;
  const infinitive = next.feats.VerbForm === 'Inf' ? next : null;
  if (!infinitive || infinitive.margin < 0.4) return false;
  return beside(doc, first, -1) === null || !/^(?:ADP|SCONJ|CCONJ|ADV|DET)$/.test(beside(doc, first, -1)!.upos);
}

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

/** A connector as it is written there: elided, and melted with the determiner. */
function joined(form: string, { determiner, next }: Site, french: French): string {
  const isVowel = takesElision(french, next.form);
  if (determiner === null) return elided(form, isVowel);
  const whole = `${form} ${determiner}`;
  if (/ à$/.test(form)) return whole.replace(/ à le$/, ' au').replace(/ à les$/, ' aux');
  if (!/ de$/.test(form)) return whole;
  if (determiner === 'des') return elided(form, isVowel);
  if (determiner === 'le') return form.replace(/de$/, 'du');
  if (determiner === 'les') return form.replace(/de$/, 'des');
  return /^u/.test(determiner) ? `${form.slice(0, -1)}’${determiner}` : whole;
}

function elided(form: string, isVowel: boolean): string {
  return isVowel && /(?:de|que)$/.test(form) ? `${form.slice(0, -1)}’` : form;
}

function capitalised(text: string, opens: boolean): string {
  return opens ? capital(text) : text;
}
