import type { Doc, Entity } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice, presentSorted } from '../present.ts';
import {
  askCount,
  askFee,
  askInhabitants,
  askPrice,
  askRise,
  askShare,
  askSubjectCount,
  askSum
} from './ask-number.ts';
import { askDate, askDuration, askTime } from './ask-when.ts';
import { askPlace } from './ask-where.ts';
import { structureQuestions } from './ask-structure.ts';
import { whoQuestions } from './ask-who.ts';
import { textOf, type Asked, type Detail } from './asked.ts';
import { clauseOf, type Clause } from './clause.ts';
import { valueOf } from './numerals.ts';
import { looseStatementsOf, type Statement } from './statements.ts';
import { detailFact, evidenceOf, levelOfReading, placeHints, say } from './wording.ts';

/** In words; a longer question is the sentence itself with a question mark. */
const LONGEST_QUESTION = 20;

/** Questions with choices about when, where, how many and how long, built on main clauses whose parts are sure. */
export const c1: ExerciseType = {
  kind: 'C1',
  family: 'comprehension',
  generate(doc, workshop) {
    const details = looseStatementsOf(doc).flatMap((statement) => questionsOn(statement, doc, workshop));
    return [...details, ...structureQuestions(doc, workshop.french), ...whoQuestions(doc, workshop.french)].flatMap(
      (one) => draftOf(one, doc, workshop)
    );
  },
  present: (draft, chance) =>
    sizeOf(draft.answer as string) === null ? presentChoice(draft, chance) : presentSorted(draft, bySize)
};

/** The number in an option: « 95 000 euros », « de 4,9 % », « trois »; null where there is none. */
function sizeOf(option: string): number | null {
  return valueOf(/\d[\d \u00A0\u202F]*(?:,\d+)?/.exec(option)?.[0].trim() ?? option.split(' ')[0]!);
}

/** Numbers from small to large, as a teacher writes them. */
function bySize(a: string, b: string): number {
  return (sizeOf(a) ?? 0) - (sizeOf(b) ?? 0) || (a < b ? -1 : 1);
}

function questionsOn(statement: Statement, doc: Doc, workshop: Workshop): Asked[] {
  const clause = clauseOf(statement, doc, workshop.french);
  const { words, sentence } = statement;
  const entities = doc.entities.filter(
    (entity) =>
      entity.sentence === sentence.index &&
      entity.sureness >= 0.8 &&
      words.some((word) => word.index === entity.words.first)
  );
  const asked = entities.flatMap((entity) => {
    const ofClause = clause && isOfClause(entity, clause, doc) ? askAbout(entity, clause, doc, workshop) : null;
    return ofClause ?? askOfStatement(entity, statement, doc, workshop) ?? [];
  });
  const inhabitants = words[0]?.start === sentence.start ? askInhabitants(sentence.start, doc) : null;
  return inhabitants ? [...asked, inhabitants] : asked;
}

/** In the clause itself, not within « qui fait la guerre en Ukraine ». */
function isOfClause(entity: Entity, { front, rest, group }: Clause, doc: Doc): boolean {
  const places = [...front, ...rest];
  if (!doc.words.slice(entity.words.first, entity.words.end).every((word) => places.includes(word))) return false;
  const from = entity.start < group.start ? front[0]!.start : group.end;
  const isOther = doc.verbGroups.some((other) => other !== group && other.start >= from && other.end <= entity.start);
  return !isOther && !/(?<!\p{L})(?:qui|que|dont|où)(?!\p{L})/iu.test(doc.article.text.slice(from, entity.start));
}

function askAbout(entity: Entity, clause: Clause, doc: Doc, { french }: Workshop): Asked | null {
  switch (entity.type) {
    case 'DATE':
      return askDate(entity, clause, doc);
    case 'TIME':
      return askTime(entity, clause, doc);
    case 'MONEY':
      return askPrice(entity, clause, doc) ?? askSum(entity, clause, doc);
    case 'PERCENT':
      return askRise(entity, clause, doc);
    case 'NUMBER':
      return askDuration(entity, clause, doc) ?? askCount(entity, clause, doc, french);
    case 'LOC':
      return askPlace(entity, clause, doc, french);
    default:
      return null;
  }
}

/** Questions that need no subject and verb to be turned round. */
function askOfStatement(entity: Entity, statement: Statement, doc: Doc, { french }: Workshop): Asked | null {
  if (entity.type === 'MONEY') return askFee(statement, entity, doc);
  if (entity.type === 'PERCENT') return askShare(statement, entity, doc, french);
  return entity.type === 'NUMBER' ? askSubjectCount(statement, entity, doc) : null;
}

function draftOf(asked: Asked, doc: Doc, { language }: Workshop): Draft[] {
  const { entity, answer } = asked;
  const sentence = doc.sentences[entity.sentence]!;
  const source = evidenceOf(sentence, doc);
  const others = asked.others.filter((one) => one !== answer).slice(0, 3);
  const question = shortened(asked.question);
  if (others.length < 3 || lengthOf(question) > LONGEST_QUESTION) return [];
  const pool = others.map((text): Distractor => ({ text, why: whyNot(text, answer, entity, doc, language) }));
  return [
    {
      skill: say(language, asked.skill),
      level: levelOfReading(source.text.split(/\s/).length, false),
      fact: detailFact(source.text, textOf(entity, doc)),
      prompt: { form: 'choose', question, text: null, options: [] },
      answer,
      accepted: [answer],
      hints: placeHints(sentence, doc, language),
      source,
      sources: [source],
      evidence: 'proof',
      paragraphs: [sentence.paragraph + 1],
      why: say(language, [
        'Fait repérer une information précise et ce à quoi elle se rapporte.',
        'Makes the reader find a detail and what it is about.'
      ]),
      pool,
      sureness: asked.sureness,
      worth: asked.worth
    }
  ];
}

function lengthOf(question: string): number {
  return question.split(/\s+/).filter((word) => word !== '?').length;
}

/** A long question without the setting at its end: « … d’armes à la Russie dans le contexte de la guerre ? » */
function shortened(question: string): string {
  if (lengthOf(question) <= LONGEST_QUESTION) return question;
  return question.replace(
    / (?:dans le (?:contexte|cadre) d[e’']|en raison d[eu’']|à la suite d[eu’']|malgré )[^,]*(?=\u00A0\?$)/u,
    ''
  );
}

function whyNot(text: string, answer: string, entity: Detail, doc: Doc, language: Workshop['language']): string {
  const bare = text.replace(/^(?:le|la|en|à) /, '');
  const isElsewhere = doc.entities.some((other) => other.index !== entity.index && textOf(other, doc).includes(bare));
  return isElsewhere
    ? say(language, [
        `C’est dans l’article, mais à propos d’autre chose : ici, c’est ${answer}.`,
        `It is in the article, but about something else: here it is ${answer}.`
      ])
    : say(language, [`L’article donne une autre réponse : ${answer}.`, `The article gives another answer: ${answer}.`]);
}
