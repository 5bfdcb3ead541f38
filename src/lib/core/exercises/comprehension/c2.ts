import { hash } from '../../article/hash.ts';
import type { Doc } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentAsIs } from '../present.ts';
import type { Change } from './change.ts';
import { changesOf } from './changes.ts';
import { notSaid, type NotSaid } from './not-said.ts';
import { quotedStatements } from './quoted.ts';
import { rewordingsOf } from './rewordings.ts';
import { render, statementsOf, type Statement } from './statements.ts';
import { toldByTheWay, type Told } from './told.ts';
import { detailFact, evidenceOf, levelOfReading, placeHints, quoted, say } from './wording.ts';

type Truth = 'Vrai' | 'Faux' | 'Non dit';
const TRUTHS: readonly Truth[] = ['Vrai', 'Faux', 'Non dit'];

/** Shown for one sentence: the best false statements, so that a teacher can swap. */
const MOST_CHANGES = 2;
const FEWEST_WORDS_TRUE = 6;

/**
 * True, false or not said: statements that stand alone, true in other words than the article's, false by one change, or with a
 * detail that the article does not give.
 */
export const c2: ExerciseType = {
  kind: 'C2',
  family: 'comprehension',
  generate(doc, workshop) {
    const statements = [...statementsOf(doc, workshop.french), ...quotedStatements(doc, workshop.french)];
    return [
      ...statements.flatMap((statement) => [
        ...trueOf(statement, doc, workshop),
        ...changesOf(statement, doc, workshop.french)
          .slice(0, MOST_CHANGES)
          .map((change) => falseOf(statement, change, doc, workshop))
      ]),
      ...toldByTheWay(doc, workshop.french).map((one) => toldOf(one, doc, workshop)),
      ...notSaid(doc, workshop.french).map((one) => notSaidOf(one, doc, workshop))
    ];
  },
  present: presentAsIs
};

/** True statements say it otherwise: the article's own words, copied, need no understanding. */
function trueOf(statement: Statement, doc: Doc, { french, language }: Workshop): Draft[] {
  // « La ville promet d’agir. » says too little to be doubted.
  if (statement.words.filter((word) => word.upos !== 'PUNCT').length < FEWEST_WORDS_TRUE) return [];
  return rewordingsOf(statement, doc, french).map(({ text, worth, sureness }) =>
    draft(statement, text, 'Vrai', doc, language, { worth, sureness, ...reasonsOfTruth(language) })
  );
}

function toldOf({ sentence, text }: Told, doc: Doc, { language }: Workshop): Draft {
  const reasons = { worth: 0.85, sureness: 0.9, ...reasonsOfTruth(language) };
  return draft({ sentence, words: [] }, text, 'Vrai', doc, language, reasons);
}

function reasonsOfTruth(language: Language): Pick<Reasons, 'why' | 'whyNot'> {
  const whyNot = say(language, ['L’article le dit, avec d’autres mots.', 'The article says so, in other words.']);
  return {
    why: say(language, [
      'Il faut reconnaître l’information sous d’autres mots.',
      'The information must be recognised in other words.'
    ]),
    whyNot: { Faux: whyNot, 'Non dit': whyNot }
  };
}

function falseOf(statement: Statement, change: Change, doc: Doc, { language }: Workshop): Draft {
  const text = render(statement.sentence, [...statement.cuts, ...change.edits], doc);
  const said = quoted(language, change.said);
  const shown = draft(statement, text, 'Faux', doc, language, {
    worth: change.worth,
    sureness: change.sureness,
    why: say(language, [
      `Un seul changement : « ${change.said} » devient « ${change.instead} ».`,
      `One change: “${change.said}” becomes “${change.instead}”.`
    ]),
    whyNot: {
      Vrai: say(language, [`L’article dit ${said}.`, `The article says ${said}.`]),
      'Non dit': say(language, [
        `L’article en parle : il dit ${said}.`,
        `The article does speak of it: it says ${said}.`
      ])
    }
  });
  return change.detail === null ? shown : { ...shown, fact: detailFact(shown.source.text, change.detail) };
}

function notSaidOf(one: NotSaid, doc: Doc, { language }: Workshop): Draft {
  const shown = draft({ sentence: one.sentence, words: [] }, one.text, 'Non dit', doc, language, {
    worth: one.worth,
    sureness: one.sureness,
    why: say(language, [
      'Apprend à distinguer ce qui est faux de ce que l’article ne dit pas.',
      'Tells what is false from what the article does not say.'
    ]),
    whyNot: { Vrai: say(language, one.whyNotTrue), Faux: say(language, one.whyNotFalse) }
  });
  return { ...shown, evidence: 'nearest', fact: `non-dit:${hash(one.text)}` };
}

interface Reasons {
  readonly worth: number;
  readonly sureness: number;
  readonly why: string;
  readonly whyNot: Partial<Record<Truth, string>>;
}

function draft(
  { sentence, words }: Pick<Statement, 'sentence' | 'words'>,
  text: string,
  key: Truth,
  doc: Doc,
  language: Language,
  { worth, sureness, why, whyNot }: Reasons
): Draft {
  const source = evidenceOf(sentence, doc);
  const pool: Distractor[] = TRUTHS.filter((truth) => truth !== key).map((truth) => ({
    text: truth,
    why: whyNot[truth]!
  }));
  return {
    skill: say(language, ['compréhension : vérifier une information', 'reading: checking a statement']),
    level: levelOfReading(words.length || text.split(' ').length, /\b(?:que|qu[’']|selon|d[’']après)\b/i.test(text)),
    fact: `dit:${hash(source.text)}`,
    prompt: { form: 'choose', question: 'Vrai, faux ou non dit\u00A0?', text, options: TRUTHS },
    answer: key,
    accepted: [key],
    hints: placeHints(sentence, doc, language),
    source,
    sources: [source],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why,
    pool,
    sureness,
    worth
  };
}
