import { hash } from '../../article/hash.ts';
import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { entryOf } from '../../document/reading.ts';
import { isNear } from '../distractors/near.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentMatch } from '../present.ts';
import { render, statementsOf, type Statement } from './statements.ts';
import { evidenceOf, placeHints, say } from './wording.ts';

const FEWEST = 3;
const MOST = 4;
const SPARE = 2;
const LONGEST = 130;

/** A summary made of the article's own statements, one a paragraph, with a noun of each to be put back. */
export const c10: ExerciseType = {
  kind: 'C10',
  family: 'comprehension',
  generate: (doc, workshop) => summaryOf(doc, workshop),
  present: presentMatch
};

/** A statement with the noun that is left out. */
interface Line {
  readonly statement: Statement;
  readonly noun: Word;
}

function summaryOf(doc: Doc, { french, language }: Workshop): Draft[] {
  const lines = linesOf(doc, french);
  if (lines.length < FEWEST || !doSummarise(lines, doc)) return [];
  const answer = lines.map(({ noun }, i) => [`(${i + 1})`, textOf(noun, doc)] as const);
  const text = lines.map((line, i) => gapped(line, i + 1, doc)).join(' ');
  const spare = spareNouns(lines, text, doc, french);
  if (spare.length < SPARE) return [];
  const sources = lines.map(({ statement }) => evidenceOf(statement.sentence, doc));
  return [
    {
      skill: say(language, ['compréhension : compléter un résumé', 'reading: completing a summary']),
      level: 'B1',
      fact: `résumé:${hash(text)}`,
      prompt: {
        form: 'match',
        question: 'Complétez le résumé avec les noms proposés. Deux noms sont en trop.',
        text,
        left: answer.map(([place]) => place),
        options: []
      },
      answer,
      accepted: [answer],
      hints: placeHints(lines[0]!.statement.sentence, doc, language),
      source: sources[0]!,
      sources,
      evidence: 'proof',
      paragraphs: lines.map(({ statement }) => statement.sentence.paragraph + 1),
      why: say(language, [
        'Fait relire chaque partie de l’article et en dégager l’essentiel.',
        'Makes the reader go through each part of the article for what matters.'
      ]),
      pool: spare.map((word) => ({
        text: word,
        why: say(language, [
          'Ce mot est dans l’article, mais à propos d’autre chose.',
          'This word is in the article, but about something else.'
        ])
      })),
      wanted: SPARE,
      sureness: 0.8,
      worth: 0.75
    }
  ];
}

/** Times a noun or name stands in an article that is about it, and how many such words count as its subject. */
const OFTEN = 3;
const SUBJECTS = 5;

/**
 * Whether sentences taken from the article sum it up: the opening paragraph is among them, and all but one name what the
 * article is about, which are the words of its title and those that come back most.
 */
function doSummarise(lines: readonly Line[], doc: Doc): boolean {
  const opening = doc.paragraphs.find(({ kind }) => kind === 'body')?.index;
  const title = new Set((doc.article.title ?? '').toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const counts = new Map<string, number>();
  const isNaming = ({ upos }: Word): boolean => upos === 'NOUN' || upos === 'PROPN';
  for (const word of doc.words.filter(isNaming)) counts.set(word.lemma, (counts.get(word.lemma) ?? 0) + 1);
  const central = [...counts]
    .filter(([, times]) => times >= OFTEN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const subjects = new Set(central.slice(0, SUBJECTS).map(([lemma]) => lemma));
  const names = ({ statement }: Line): boolean =>
    statement.words.some((word) => isNaming(word) && (subjects.has(word.lemma) || title.has(word.form.toLowerCase())));
  return (
    lines.some(({ statement }) => statement.sentence.paragraph === opening) &&
    lines.filter(names).length >= lines.length - 1
  );
}

/** The first statement of each paragraph that has a noun fit to be asked. */
function linesOf(doc: Doc, french: French): Line[] {
  const lines: Line[] = [];
  for (const paragraph of doc.paragraphs) {
    const fit = statementsOf(doc, french).filter(
      (one) => one.sentence.paragraph === paragraph.index && one.text.length <= LONGEST && one.text.length >= 35
    );
    for (const statement of fit) {
      const noun = nounOf(statement, lines, doc, french);
      if (!noun) continue;
      lines.push({ statement, noun });
      break;
    }
    if (lines.length === MOST) break;
  }
  return lines;
}

/**
 * A noun of one entry in the lexicon, that stands once in the article (what is repeated can be read elsewhere), after the
 * first verb, where it is news, and far in meaning from the nouns that are already left out.
 */
function nounOf({ words, main }: Statement, lines: readonly Line[], doc: Doc, french: French): Word | null {
  const candidates = words.filter((word) => {
    const before = doc.words[word.index - 1];
    // « manuels imprimés » is no noun, « voiture à cheval » one thing.
    if (!before || !/^(?:DET|ADP|ADJ)$/.test(before.upos) || /^à$/i.test(before.form)) return false;
    const isAdjective = french.forms.readings(word.form).some((one) => one.upos === 'ADJ' || one.upos === 'VERB');
    if (before.upos === 'ADJ' && isAdjective) return false;
    if (word.upos !== 'NOUN' || word.start < main.end || word.margin < 0.3 || !/^\p{Ll}{4,}$/u.test(word.form))
      return false;
    const entry = entryOf(word, french);
    if (!entry || entry.band < 2 || doc.expressions.some((one) => one.words.includes(word.index))) return false;
    if (doc.entities.some((one) => one.start <= word.start && word.end <= one.end)) return false;
    if (doc.words.filter((other) => other.lemma === word.lemma).length > 1) return false;
    return lines.every(({ noun }) => {
      const other = entryOf(noun, french);
      return other !== null && !isNear(entry, other, french.lexicon);
    });
  });
  return candidates[0] ?? null;
}

function gapped({ statement, noun }: Line, number: number, doc: Doc): string {
  return render(
    statement.sentence,
    [...statement.cuts, { start: noun.start, end: noun.end, text: `(${number}) _____` }],
    doc
  );
}

/** Nouns of other sentences, near none of the right ones; those first that give a partner to a right one without one. */
function spareNouns(lines: readonly Line[], text: string, doc: Doc, french: French): string[] {
  const taken = new Set(lines.map(({ statement }) => statement.sentence.index));
  const fit = doc.words.filter((word) => !taken.has(word.sentence) && isSpare(word, lines, text, doc, french));
  const distinct = fit.filter((word, i) => fit.findIndex((other) => other.lemma === word.lemma) === i);
  const lonely = lines
    .map(({ noun }) => noun)
    .filter((noun) => !lines.some((other) => other.noun !== noun && isAlike(noun, other.noun)));
  const chosen: Word[] = [];
  for (const noun of [...lonely, ...lines.map((line) => line.noun)]) {
    const partner = distinct.find((word) => isAlike(noun, word) && !chosen.includes(word));
    if (partner && chosen.length < SPARE) chosen.push(partner);
  }
  // A gap that only one of the nouns can follow is no question.
  const bank = [...lines.map(({ noun }) => noun), ...chosen];
  const isOpen = lines.every(({ noun }) => bank.some((word) => word !== noun && isAlike(noun, word)));
  return isOpen ? chosen.map((word) => textOf(word, doc)) : [];
}

function isSpare(word: Word, lines: readonly Line[], text: string, doc: Doc, french: French): boolean {
  if (word.upos !== 'NOUN' || word.margin < 0.3 || !/^\p{Ll}{4,}$/u.test(word.form) || text.includes(word.form))
    return false;
  if (doc.entities.some((one) => one.start <= word.start && word.end <= one.end)) return false;
  const entry = entryOf(word, french);
  if (!entry || entry.band < 2 || doc.expressions.some((one) => one.words.includes(word.index))) return false;
  return lines.every(({ noun }) => {
    const other = entryOf(noun, french);
    return other !== null && !isNear(entry, other, french.lexicon);
  });
}

/** Of one gender, number and first sound, so that the words around a gap do not tell which. */
function isAlike(one: Word, other: Word): boolean {
  return (
    one.feats.Gender === other.feats.Gender &&
    one.feats.Number === other.feats.Number &&
    isVowel(one) === isVowel(other)
  );
}

function isVowel({ form }: Word): boolean {
  return /^[aeiouyéèêâîôûœh]/i.test(form);
}

function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}
