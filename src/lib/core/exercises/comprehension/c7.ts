import { hash } from '../../article/hash.ts';
import type { Doc, Entity, Sentence } from '../../document/doc.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentOrder } from '../present.ts';
import { render, statementsOf, type Edit, type Statement } from './statements.ts';
import { capital, evidenceOf, placeHints, say, type Both } from './wording.ts';

const FEWEST = 3;
const MOST = 5;
const LONGEST = 120;

/** Events in the order of their dates, or the information of the article in the order in which it is given. */
export const c7: ExerciseType = {
  kind: 'C7',
  family: 'comprehension',
  generate(doc, workshop) {
    return [...inTime(doc, workshop), ...inText(doc, workshop)];
  },
  present: presentOrder
};

interface Step {
  readonly sentence: Sentence;
  readonly text: string;
  /** What the order is by. */
  readonly key: string;
}

/** Verbs of what happens; states have no place in a sequence (« Elle abrite des espèces »). */
const HAPPENS = /^(?:passé composé|passé simple)$/;

/** Events with different dates, told without them. */
function inTime(doc: Doc, workshop: Workshop): Draft[] {
  const steps = statementsOf(doc, workshop.french)
    .flatMap((statement) => eventOf(statement, doc) ?? [])
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const distinct = steps
    .filter((step, i) => steps.findIndex((other) => yearOf(other.key) === yearOf(step.key)) === i)
    .slice(0, MOST);
  if (distinct.length < FEWEST) return [];
  return [
    draftOf(distinct, 'Remettez ces faits dans l’ordre où ils se sont produits.', doc, workshop, {
      fact: 'ordre des faits',
      skill: ['compréhension : l’ordre des faits', 'reading: the order of events'],
      why: ['Fait utiliser les dates de l’article.', 'Makes the reader use the dates of the article.'],
      worth: 0.85
    })
  ];
}

function yearOf(key: string): string {
  return key.slice(0, 4);
}

/** « En 1903, le prix Nobel fut attribué… » without « En 1903, »; null where the date cannot be taken out. */
function eventOf(statement: Statement, doc: Doc): Step | null {
  const { main } = statement;
  if (!HAPPENS.test(main.tense) || main.negated) return null;
  const dates = doc.entities.filter((entity) => entity.type === 'DATE' && entity.sentence === statement.sentence.index);
  const [date] = dates;
  if (!date || dates.length > 1 || !/^\d{4}(?:-\d{2}){0,2}$/.test(date.value ?? '')) return null;
  const cut = dateCut(date, doc);
  const text = cut ? render(statement.sentence, [...statement.cuts, cut], doc) : '';
  if (text === '' || text.length > LONGEST || /\d{4}/.test(text) || /^,/.test(text)) return null;
  return { sentence: statement.sentence, text: capital(text), key: date.value! };
}

/** The date with its preposition or article and its comma. */
function dateCut(date: Entity, doc: Doc): Edit | null {
  const text = doc.article.text;
  const before = /(?:^|[\s])(en |le |l[’']|à l[’'])$/i.exec(text.slice(Math.max(0, date.start - 6), date.start));
  if (!before) return null;
  const start = date.start - before[1]!.length;
  // « En 1903, le prix… » and « mourut le 4 juillet 1934, en Haute-Savoie » lose the comma with the date.
  const comma = text[date.end] === ',' ? 1 : 0;
  const space = text[date.end + comma] === ' ' ? 1 : 0;
  return { start, end: date.end + comma + space, text: '' };
}

/** One short statement a paragraph, in the order of the text. */
function inText(doc: Doc, workshop: Workshop): Draft[] {
  const best = doc.paragraphs.flatMap((paragraph) => {
    const fit = statementsOf(doc, workshop.french).filter(
      (statement) =>
        statement.sentence.paragraph === paragraph.index &&
        statement.text.length <= LONGEST &&
        !hasNumber(statement, doc)
    );
    // One that says enough to be recognised; shorter ones are vague. The first of a paragraph is used by summaries.
    const one = fit.findLast((statement) => statement.text.length >= 40);
    return one ? [{ sentence: one.sentence, text: one.text, key: '' }] : [];
  });
  if (best.length < FEWEST + 1) return [];
  return [
    draftOf(best.slice(0, MOST), 'Remettez ces informations dans l’ordre où l’article les donne.', doc, workshop, {
      fact: 'ordre du texte',
      skill: ['compréhension : l’ordre du texte', 'reading: the order of the text'],
      why: ['Fait retrouver le plan de l’article.', 'Makes the reader find the plan of the article.'],
      worth: 0.55
    })
  ];
}

/** Numbers, dates and sums are asked elsewhere, and would be given away here. */
function hasNumber({ sentence, cuts }: Statement, doc: Doc): boolean {
  return doc.entities.some(
    (entity) =>
      entity.sentence === sentence.index &&
      /^(?:NUMBER|PERCENT|MONEY|DATE|TIME)$/.test(entity.type) &&
      !cuts.some((cut) => cut.start <= entity.start && entity.end <= cut.end)
  );
}

function draftOf(
  steps: readonly Step[],
  question: string,
  doc: Doc,
  { language }: Workshop,
  {
    fact,
    skill,
    why,
    worth
  }: { readonly fact: string; readonly skill: Both; readonly why: Both; readonly worth: number }
): Draft {
  const answer = steps.map(({ text }) => text);
  const sources = [...steps]
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence }) => evidenceOf(sentence, doc));
  return {
    skill: say(language, skill),
    level: 'B1',
    fact: `${fact}:${hash(answer.join('\n'))}`,
    prompt: { form: 'order', question, text: null, options: [] },
    answer,
    accepted: [answer],
    hints: [
      say(language, [
        `Le premier : « ${answer[0]!.split(' ').slice(0, 4).join(' ')}… ».`,
        `The first one: “${answer[0]!.split(' ').slice(0, 4).join(' ')}…”.`
      ]),
      ...placeHints(steps[0]!.sentence, doc, language).slice(0, 1)
    ],
    source: sources[0]!,
    sources,
    evidence: 'proof',
    paragraphs: [...new Set(steps.map(({ sentence }) => sentence.paragraph + 1))].sort((a, b) => a - b),
    why: say(language, why),
    pool: [],
    sureness: 0.88,
    worth
  };
}
