import type { Doc, Features, Sentence, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { sentenceView, startsRight, type Slot } from './gap.ts';
import { evidenceOf } from './targets.ts';
import { dictationsOf, isSpoken } from './v11.ts';
import { quoted, say } from './wording.ts';

/**
 * V10, hear and choose: the sentence that is spoken among the same sentence in other tenses. Only the third person and the four
 * tenses that the ear can tell apart (« parle », « parlait », « parlera », « parlerait »).
 */
export const v10: ExerciseType = {
  kind: 'V10',
  family: 'vocabulary',
  generate(doc, workshop) {
    // The options of this kind would show what a dictation asks for.
    const dictated = new Set(dictationsOf(doc, workshop));
    return doc.sentences.flatMap((sentence) => (dictated.has(sentence) ? [] : (draft(sentence, doc, workshop) ?? [])));
  },
  present: presentChoice
};

interface Tense {
  readonly name: string;
  readonly english: string;
  readonly feats: Features;
  readonly heard: readonly [fr: string, en: string];
}

const TENSES: readonly Tense[] = [
  {
    name: 'présent',
    english: 'present',
    feats: { Mood: 'Ind', Tense: 'Pres' },
    heard: ['la fin du verbe est plus courte', 'the verb ends sooner']
  },
  {
    name: 'imparfait',
    english: 'imperfect',
    feats: { Mood: 'Ind', Tense: 'Imp' },
    heard: ['on entend «\u00A0è\u00A0» à la fin, sans r', 'it ends in “è”, without an r']
  },
  {
    name: 'futur',
    english: 'future',
    feats: { Mood: 'Ind', Tense: 'Fut' },
    heard: ['on entend «\u00A0ra\u00A0» ou «\u00A0ron\u00A0»', 'it ends in “ra” or “ron”']
  },
  {
    name: 'conditionnel présent',
    english: 'conditional',
    feats: { Mood: 'Cnd', Tense: 'Pres' },
    heard: ['on entend «\u00A0rè\u00A0» à la fin', 'it ends in “rè”']
  }
];

function draft(sentence: Sentence, doc: Doc, workshop: Workshop): Draft | null {
  const { text, start } = sentenceView(sentence, doc);
  if (doc.paragraphs[sentence.paragraph]!.kind !== 'body' || text.length > 110 || !isSpoken(text)) return null;
  // Two verbs in the sentence, and another tense of one may clash with the other.
  const groups = doc.verbGroups.filter((group) => group.sentence === sentence.index);
  const group = groups[0];
  if (!group || groups.length > 1 || !isTelling(group)) return null;
  const verb = doc.words[group.words[0]!]!;
  const pool = othersThan(verb, group, { text, start }, doc, workshop);
  if (pool.length < 3) return null;
  const { language } = workshop;
  const evidence = evidenceOf(sentence, doc);
  return {
    skill: say(language, 'écoute\u00A0: les temps', 'listening: tenses'),
    level: group.tense === 'conditionnel présent' ? 'B1' : 'A2',
    fact: `écoute:${text}`,
    prompt: {
      form: 'choose',
      question: 'Écoutez et choisissez la phrase entendue.',
      text: null,
      audio: { text },
      options: []
    },
    answer: text,
    accepted: [text],
    hints: [
      say(language, 'Écoutez la fin du verbe.', 'Listen to the end of the verb.'),
      say(language, `Le verbe est ${quoted(group.lemma)}.`, `The verb is “${group.lemma}”.`)
    ],
    source: evidence,
    sources: [evidence],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: say(language, 'Le temps ne s’entend que dans une syllabe.', 'The tense is heard in one syllable only.'),
    pool,
    sureness: Math.min(group.sureness, 0.95),
    worth: 0.55
  };
}

function isTelling(group: VerbGroup): boolean {
  return (
    group.person === '3' &&
    group.words.length <= 2 &&
    TENSES.some(({ name }) => name === group.tense) &&
    group.lemma !== 'aller'
  );
}

/** The sentence in the three other tenses; fewer where a form is missing or breaks the elision before it. */
function othersThan(
  verb: Word,
  group: VerbGroup,
  view: { readonly text: string; readonly start: number },
  doc: Doc,
  { french, language }: Workshop
): readonly Distractor[] {
  const at = verb.start - view.start;
  const own = doc.tokens[verb.token]!.text;
  return TENSES.filter(({ name }) => name !== group.tense).flatMap((tense) => {
    const form = formIn(verb, group, tense, french);
    if (!form || form === own || !fitsBefore(form, verb, doc, french)) return [];
    const text = `${view.text.slice(0, at)}${form}${view.text.slice(at + own.length)}`;
    return [{ text, why: whyOf(tense, form, language) }];
  });
}

function formIn({ lemma, upos }: Word, { number }: VerbGroup, { feats }: Tense, { forms }: French): string | undefined {
  const wanted = { ...feats, Person: '3', Number: number } as const;
  return forms.inflect(lemma, upos, wanted)[0] ?? forms.inflect(lemma, 'VERB', wanted)[0];
}

function fitsBefore(form: string, verb: Word, doc: Doc, french: French): boolean {
  const before = doc.tokens[verb.token - 1];
  if (!before || before.sentence !== verb.sentence) return !/^\p{Lu}/u.test(verb.form);
  const initial: Slot['initial'] = /['’]$/.test(before.text)
    ? 'vowel'
    : /^(?:ce|ne|se|le|la|que|me|te|je)$/i.test(before.text)
      ? 'consonant'
      : 'any';
  return startsRight(form, { initial }, french);
}

function whyOf({ name, english, heard }: Tense, form: string, language: Language): string {
  return say(
    language,
    `${quoted(form)} est au ${name}\u00A0: ${heard[0]}.`,
    `“${form}” is in the ${english}: ${heard[1]}.`
  );
}
