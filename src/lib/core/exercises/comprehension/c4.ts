import { hash } from '../../article/hash.ts';
import type { Attribution, Doc, Sentence } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { viewOf } from './c3.ts';
import { isVagueRole, speakerLabel } from './speakers.ts';
import { statementsOf } from './statements.ts';
import { evidenceOf, placeHints, say, type Both } from './wording.ts';

const FACT = 'comme un fait, sans l’attribuer à personne';
const GUESS = 'comme une simple hypothèse';
/** Of each sort, more would ask the same again. */
const MOST = 2;

/** Fact or claim: how the article gives a piece of information, and whose it is. */
export const c4: ExerciseType = {
  kind: 'C4',
  family: 'comprehension',
  generate(doc, workshop) {
    // « le ministre américain » may be the very person who is named elsewhere.
    const labels = doc.attributions.flatMap((one) => speakerLabel(one, doc, workshop.french) ?? []);
    const speakers = [...new Set(labels)].filter((label) => !isVagueRole(label, workshop.french));
    const claims = doc.attributions.flatMap((one) => claimOf(one, speakers, doc, workshop)).slice(0, MOST);
    return claims.length === 0 ? [] : [...claims, ...facts(speakers, doc, workshop).slice(0, 1)];
  },
  present: presentChoice
};

function claimed(label: string): string {
  return `comme une information donnée par ${label}`;
}

function claimOf(attribution: Attribution, speakers: readonly string[], doc: Doc, workshop: Workshop): Draft[] {
  const label = speakerLabel(attribution, doc, workshop.french);
  const text = attribution.direct || attribution.sureness < 0.85 ? null : viewOf(attribution, doc);
  const sentence = doc.sentences.find((one) => attribution.cue.start >= one.start && attribution.cue.end <= one.end);
  if (!label || !speakers.includes(label) || !text || !sentence || text.includes(label)) return [];
  // « seraient modifiées », « a promis »: neither fact nor guess.
  const cue = doc.article.text.slice(attribution.cue.start, attribution.cue.end);
  if (/(?<!\p{L})\p{L}+rai(?:t|ent)(?!\p{L})/u.test(text) || /promet|promis|exig|souhait/.test(cue)) return [];
  const other = speakers.find(
    (one) => one !== label && !doc.article.text.slice(sentence.start, sentence.end).includes(one)
  );
  const pool = [FACT, GUESS, ...(other ? [claimed(other)] : [])];
  return pool.length < 3
    ? []
    : [
        draft(
          text,
          claimed(label),
          pool,
          sentence,
          [`L’article attribue cela à quelqu’un : ${label}.`, `The article gives this as somebody’s words: ${label}.`],
          0.86,
          doc,
          workshop
        )
      ];
}

/** A plain statement in the indicative, away from any reported words. */
function facts(speakers: readonly string[], doc: Doc, workshop: Workshop): Draft[] {
  const [one, other] = speakers;
  if (!one || !other) return [];
  return statementsOf(doc, workshop.french).flatMap((statement) => {
    const { sentence, main, text } = statement;
    const near = doc.attributions.some((attribution) => Math.abs(sentenceOf(attribution, doc) - sentence.index) <= 1);
    const isPlain =
      /^(?:présent|passé composé|passé simple|imparfait|futur)$/.test(main.tense) &&
      !statement.groups.some((group) => /^conditionnel/.test(group.tense));
    if (
      near ||
      !isPlain ||
      text.length > 140 ||
      text.length < 45 ||
      /(?<!\p{L})(?:sans doute|peut-être|semble|selon|d[’']après|on)(?!\p{L})/iu.test(text) ||
      text.includes(one) ||
      text.includes(other)
    )
      return [];
    return [
      draft(
        text,
        FACT,
        [claimed(one), GUESS, claimed(other)],
        sentence,
        ['L’article le dit de lui-même, sans citer personne.', 'The article says so itself, without quoting anybody.'],
        0.82,
        doc,
        workshop
      )
    ];
  });
}

function sentenceOf({ cue }: Attribution, doc: Doc): number {
  return doc.sentences.find((one) => cue.start >= one.start && cue.end <= one.end)?.index ?? -9;
}

function draft(
  text: string,
  answer: string,
  wrong: readonly string[],
  sentence: Sentence,
  why: Both,
  sureness: number,
  doc: Doc,
  { language }: Workshop
): Draft {
  const source = evidenceOf(sentence, doc);
  return {
    skill: say(language, ['compréhension : fait ou affirmation', 'reading: fact or claim']),
    level: 'B2',
    fact: `statut:${hash(text)}`,
    prompt: { form: 'choose', question: 'Comment l’article présente-t-il cette information\u00A0?', text, options: [] },
    answer,
    accepted: [answer],
    hints: placeHints(sentence, doc, language),
    source,
    sources: [source],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: say(language, [
      'Apprend à distinguer ce que l’article affirme de ce qu’il rapporte.',
      'Tells what the article states from what it reports.'
    ]),
    pool: wrong.map((option): Distractor => ({ text: option, why: say(language, why) })),
    sureness,
    worth: 0.8
  };
}
