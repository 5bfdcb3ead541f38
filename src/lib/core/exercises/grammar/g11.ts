import type { Doc, Sentence, VerbTense } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentAsIs } from '../present.ts';
import { agreed } from './agreement.ts';
import { clausesOf } from './clauses.ts';
import { inTense, tenseName } from './conjugation.ts';
import { explained, type Both } from './explain.ts';
import { bestOf, draftOf, showable, without, wordsOf } from './passage.ts';
import { activeSentences, passiveSentences } from './voice-sentences.ts';
import { activeDeed, participleDeed, passiveDeed, type Deed } from './voices.ts';

/**
 * Active and passive: a clause of the text is rewritten in the other voice and typed. Subject, object and agent are nouns
 * that the text names; the tense stays.
 */
export const g11: ExerciseType = {
  kind: 'G11',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      showable(doc).flatMap((sentence) => draftsIn(doc, sentence, workshop)),
      MOST
    ),
  present: presentAsIs
};

const MOST = 6;
const LONGEST = 16;

type Voice = 'active' | 'passive';

function draftsIn(doc: Doc, sentence: Sentence, workshop: Workshop): readonly Draft[] {
  const { french } = workshop;
  const deeds: (readonly [Deed, Voice, number])[] = [];
  for (const clause of clausesOf(doc, sentence)) {
    const active = activeDeed(doc, clause, french);
    if (active) deeds.push([active, 'passive', 0.8]);
    const passive = passiveDeed(doc, clause, french);
    if (passive) deeds.push([passive, 'active', 0.85]);
  }
  for (const word of wordsOf(doc, sentence)) {
    const deed = participleDeed(doc, word, french);
    if (deed) deeds.push([deed, 'active', 0.6]);
  }
  return deeds.flatMap(([deed, towards, worth]) => draftAt(doc, sentence, deed, towards, worth, workshop) ?? []);
}

function draftAt(
  doc: Doc,
  sentence: Sentence,
  deed: Deed,
  towards: Voice,
  worth: number,
  { french, language }: Workshop
): Draft | null {
  const [active, passive] = [activeSentences(deed, french), passiveSentences(deed, french)];
  const [shown, accepted] = towards === 'passive' ? [active[0], passive] : [passive[0], active];
  const answer = accepted[0];
  if (!shown || !answer || answer.split(' ').length > LONGEST) return null;
  const pool = towards === 'passive' ? passiveMistakes(deed, french, language) : activeMistakes(deed, french, language);
  return draftOf(doc, sentence, {
    skill: explained(language, ['voix active et voix passive', 'active and passive voice']),
    level: /^(?:présent|passé composé|imparfait|futur)$/.test(deed.tense) ? 'B1' : 'B2',
    fact: `voix : ${shown}`,
    prompt: {
      form: 'type',
      question: towards === 'passive' ? TO_PASSIVE : TO_ACTIVE,
      text: shown
    },
    answer: [answer],
    accepted: [accepted],
    pool: pool.filter(({ text }) => !accepted.includes(text)),
    ...saidOf(deed, towards, language),
    sureness: 0.9,
    worth
  });
}

const TO_PASSIVE = 'Mettez la phrase à la voix passive, au même temps, avec le complément d’agent.';
const TO_ACTIVE = 'Mettez la phrase à la voix active, au même temps.';

/** A tense that is often written instead. */
const CONFUSED: Partial<Record<VerbTense, VerbTense>> = {
  présent: 'passé composé',
  'passé composé': 'présent',
  imparfait: 'passé composé',
  'plus-que-parfait': 'imparfait',
  'passé simple': 'passé composé',
  futur: 'présent',
  'conditionnel présent': 'futur'
};

function tenseChanged({ tense }: Deed, language: Language): string {
  return explained(language, [
    `Le temps a changé : la phrase est ${inTense(tense)}.`,
    `The tense has changed: the sentence is in the ${tenseName(tense)}.`
  ]);
}

function passiveMistakes(deed: Deed, french: Workshop['french'], language: Language): readonly Distractor[] {
  const key = agreed(deed.participle, deed.traits);
  const say = (text: string | undefined, why: string): readonly Distractor[] => (text ? [{ text, why }] : []);
  const agreement: Both = [
    `Le participe s’accorde avec le nouveau sujet, « ${deed.patient} ».`,
    `The participle agrees with the new subject, “${deed.patient}”.`
  ];
  const verb: Both = [
    `Le verbe s’accorde avec le nouveau sujet, « ${deed.patient} ».`,
    `The verb agrees with the new subject, “${deed.patient}”.`
  ];
  const other = CONFUSED[deed.tense];
  const unagreed = key === deed.participle.masculine ? deed.participle.feminine : deed.participle.masculine;
  return without(passiveSentences(deed, french)[0]!, [
    ...say(passiveSentences(deed, french, { participle: unagreed })[0], explained(language, agreement)),
    ...(other ? say(passiveSentences(deed, french, { tense: other })[0], tenseChanged(deed, language)) : []),
    ...(deed.agentNumber === deed.traits.number
      ? []
      : say(passiveSentences(deed, french, { number: deed.agentNumber })[0], explained(language, verb)))
  ]);
}

function activeMistakes(deed: Deed, french: Workshop['french'], language: Language): readonly Distractor[] {
  const other = CONFUSED[deed.tense];
  const key = activeSentences(deed, french)[0]!;
  const participle = agreed(deed.participle, deed.traits);
  const swapped = { ...deed, agent: deed.patient, patient: deed.agent, agentNumber: deed.traits.number };
  const roles: Both = [
    'Les rôles sont inversés : le complément d’agent devient sujet.',
    'The roles are swapped: the agent becomes the subject.'
  ];
  const agreement: Both = [
    'Avec « avoir », pas d’accord avec un objet placé après.',
    'With “avoir” there is no agreement with an object that comes after.'
  ];
  const isCompound = key.includes(` ${deed.participle.masculine} `);
  return without(key, [
    ...(isCompound && participle !== deed.participle.masculine
      ? [
          {
            text: key.replace(` ${deed.participle.masculine} `, ` ${participle} `),
            why: explained(language, agreement)
          }
        ]
      : []),
    ...(other ? activeSentences(deed, french, other).slice(0, 1) : []).map((text) => ({
      text,
      why: tenseChanged(deed, language)
    })),
    ...activeSentences(swapped, french)
      .slice(0, 1)
      .map((text) => ({ text, why: explained(language, roles) }))
  ]);
}

function saidOf(deed: Deed, towards: Voice, language: Language): Pick<Draft, 'hints' | 'rule' | 'why'> {
  const tense = tenseName(deed.tense);
  const subject = towards === 'passive' ? deed.patient : deed.agent;
  return {
    hints: [
      explained(language, [`Le nouveau sujet est « ${subject} ».`, `The new subject is “${subject}”.`]),
      explained(
        language,
        towards === 'passive'
          ? [`« Être » se met au temps de la phrase : ${tense}.`, `“Être” takes the tense of the sentence: ${tense}.`]
          : [`Le verbe « ${deed.lemma} » reste au même temps : ${tense}.`, `“${deed.lemma}” keeps its tense: ${tense}.`]
      )
    ],
    rule: explained(
      language,
      towards === 'passive'
        ? [
            'L’objet devient sujet ; le verbe prend « être » au même temps et un participe accordé ; le sujet devient complément avec « par ».',
            'The object becomes the subject; the verb takes “être” in the same tense and a participle that agrees; the subject follows “par”.'
          ]
        : [
            'Le complément d’agent devient sujet, le sujet devient objet ; le temps ne change pas.',
            'The agent becomes the subject, the subject the object; the tense stays.'
          ]
    ),
    why: explained(language, [
      `Une phrase du texte dont le sujet et l’objet de « ${deed.lemma} » sont sûrs.`,
      `A sentence of the text whose subject and object of “${deed.lemma}” are sure.`
    ])
  };
}
