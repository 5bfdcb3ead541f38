import type { Doc, Sentence, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentAsIs } from '../present.ts';
import { sentenceView } from './gap.ts';
import { evidenceOf, higher } from './targets.ts';
import { quoted, quotedIn, say } from './wording.ts';
import { isSettledByEar } from './by-ear.ts';

/**
 * V11, dictation of one sentence: 5 to 16 words without figures, signs or names that cannot be known, and whose spelling is
 * settled by what is heard and by grammar (« Elle travaillait » may as well be « Elles travaillaient »).
 */
export const v11: ExerciseType = {
  kind: 'V11',
  family: 'vocabulary',
  generate(doc, workshop) {
    return dictationsOf(doc, workshop).map((sentence) => draft(sentence, doc, workshop));
  },
  present: presentAsIs
};

/** The sentences that are dictated: every other one that could be, the first included; V10 takes the rest. */
export function dictationsOf(doc: Doc, workshop: Workshop): readonly Sentence[] {
  return doc.sentences.filter((sentence) => canBeDictated(sentence, doc, workshop)).filter((_, i) => i % 2 === 0);
}

/** Whether a voice says all that is written, and nothing else. */
export function isSpoken(text: string): boolean {
  // Two capitals or more make an acronym, which a voice may spell or read.
  return PLAIN.test(text) && /^\p{Lu}/u.test(text) && !/\p{Lu}{2}/u.test(text);
}

/** Letters, apostrophes, hyphens, spaces, commas and the final sign: nothing that a voice skips or spells out. */
const PLAIN = /^[\p{L}\p{M}’' ,\u00A0\u202F-]+[.!?]$/u;

function canBeDictated(sentence: Sentence, doc: Doc, { french }: Workshop): boolean {
  const { text } = sentenceView(sentence, doc);
  const words = realWords(sentence, doc);
  if (doc.paragraphs[sentence.paragraph]!.kind !== 'body' || !isSpoken(text)) return false;
  if (words.length < 5 || words.length > 16) return false;
  if (!words.some((word) => word.feats.Mood !== undefined || word.feats.VerbForm === 'Fin')) return false;
  if (words.some((word) => word.upos === 'PROPN' && !knownPlaces(french).has(word.form))) return false;
  return isSettledByEar(words, doc, french);
}

const places = new WeakMap<French, ReadonlySet<string>>();

/** Countries and cities, whose spelling a learner can know; listed once. */
function knownPlaces(french: French): ReadonlySet<string> {
  let known = places.get(french);
  if (!known) {
    const { countries, cities } = french.names;
    known = new Set([...countries, ...cities].map((one) => one.name));
    places.set(french, known);
  }
  return known;
}

function realWords(sentence: Sentence, doc: Doc): readonly Word[] {
  return doc.words.slice(sentence.words.first, sentence.words.end).filter((word) => /\p{L}/u.test(word.form));
}

function draft(sentence: Sentence, doc: Doc, workshop: Workshop): Draft {
  const { language } = workshop;
  const { text } = sentenceView(sentence, doc);
  const evidence = evidenceOf(sentence, doc);
  const words = realWords(sentence, doc);
  const traps = trapsIn(words, doc, language);
  return {
    skill: say(language, 'dictée', 'dictation'),
    level: levelOf(words, workshop),
    fact: `dictée:${text}`,
    prompt: { form: 'type', question: 'Écoutez et écrivez la phrase.', text: null, audio: { text } },
    answer: [text],
    accepted: [[text]],
    hints: hintsOf(text, language),
    source: evidence,
    sources: [evidence],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: traps[0]
      ? say(
          language,
          `Phrase avec un piège d’oreille\u00A0: ${quoted(traps[0].right)}.`,
          `A sentence with a trap for the ear: ${quotedIn(language, traps[0].right)}.`
        )
      : say(
          language,
          'Phrase courte et complète, avec des terminaisons qui ne s’entendent pas.',
          'A short whole sentence with endings that are not heard.'
        ),
    pool: traps.map(({ text: wrong, why }) => ({ text: wrong, why, gap: 0 })),
    sureness: 0.95,
    worth: 0.45 + Math.min(traps.length, 3) * 0.1
  };
}

function hintsOf(text: string, language: Language): string[] {
  const words = text.split(/[ \u00A0\u202F]/).filter((word) => /\p{L}/u.test(word));
  const initials = words.map((word) => `${word[0]!}…`).join(' ');
  return [
    say(language, `La phrase a ${words.length} mots.`, `The sentence has ${words.length} words.`),
    say(language, `Elle commence par ${quoted(words[0]!)}.`, `It begins with ${quotedIn(language, words[0]!)}.`),
    say(language, `Premières lettres\u00A0: ${initials}`, `First letters: ${initials}`)
  ];
}

/** The level of its hardest word, and of its length. */
function levelOf(words: readonly Word[], { french }: Workshop): Draft['level'] {
  let level: Draft['level'] = words.length <= 8 ? 'A2' : words.length <= 12 ? 'B1' : 'B2';
  for (const word of words)
    for (const entry of french.lexicon.entries(word.lemma, word.upos).slice(0, 1)) level = higher(level, entry.level);
  return level;
}

/** Forms that sound alike: what is written, what is written instead, and what tells them apart. */
const HOMOPHONES: Readonly<Record<string, readonly [wrong: string, fr: string, en: string]>> = {
  a: [
    'à',
    '« A » est le verbe « avoir » : on peut dire « avait ».',
    '“A” is the verb “avoir”: “avait” could stand there.'
  ],
  à: [
    'a',
    '« À » est une préposition : on ne peut pas dire « avait ».',
    '“À” is a preposition: “avait” could not stand there.'
  ],
  ont: [
    'on',
    '« Ont » est le verbe « avoir » : on peut dire « avaient ».',
    '“Ont” is the verb “avoir”: “avaient” could stand there.'
  ],
  on: ['ont', '« On » est le sujet : on peut dire « il ».', '“On” is the subject: “il” could stand there.'],
  sont: [
    'son',
    '« Sont » est le verbe « être » : on peut dire « étaient ».',
    '“Sont” is the verb “être”: “étaient” could stand there.'
  ],
  son: ['sont', '« Son » veut dire « le sien ».', '“Son” means “his” or “her”.'],
  et: ['est', '« Et » relie : on peut dire « et puis ».', '“Et” joins: “et puis” could stand there.'],
  est: [
    'et',
    '« Est » est le verbe « être » : on peut dire « était ».',
    '“Est” is the verb “être”: “était” could stand there.'
  ],
  où: ['ou', '« Où » indique un lieu ou un temps.', '“Où” tells a place or a time.'],
  ou: [
    'où',
    '« Ou » propose un choix : on peut dire « ou bien ».',
    '“Ou” offers a choice: “ou bien” could stand there.'
  ],
  leur: [
    'leurs',
    '« Leur » est ici au singulier ou devant un verbe.',
    '“Leur” is singular here, or stands before a verb.'
  ]
};

interface Trap extends Distractor {
  readonly right: string;
}

function trapsIn(words: readonly Word[], doc: Doc, language: Language): readonly Trap[] {
  const traps: Trap[] = [];
  for (const word of words) {
    const right = doc.tokens[word.token]!.text;
    const found = HOMOPHONES[right.toLowerCase()];
    if (found && !traps.some((trap) => trap.right === right))
      traps.push({ right, text: found[0], why: say(language, found[1], found[2]) });
  }
  return traps;
}
