import { hash } from '../../article/hash.ts';
import type { Doc } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { governmentsBehind } from './metonyms.ts';
import { thingsBehind, type Reference } from './noun-references.ts';
import { personsBehind } from './person-references.ts';
import { evidenceOf, levelOfReading, placeHints, quoted, say } from './wording.ts';

/** What a pronoun, a possessive or « Pékin » stands for, where the link is sure and the wrong options agree as well. */
export const c6: ExerciseType = {
  kind: 'C6',
  family: 'comprehension',
  generate(doc, workshop) {
    const found = [
      ...personsBehind(doc, workshop.french),
      ...thingsBehind(doc, workshop.french),
      ...governmentsBehind(doc, workshop.french)
    ];
    // « il » and « son » of one person in one sentence ask the same thing.
    const isFirst = (one: Reference, i: number): boolean =>
      found.findIndex(({ sentence, answer }) => sentence === one.sentence && answer === one.answer) === i;
    return found.filter(isFirst).map((one) => draftOf(one, doc, workshop));
  },
  present: presentChoice
};

function draftOf(one: Reference, doc: Doc, { language }: Workshop): Draft {
  const sentence = doc.sentences[one.sentence]!;
  const source = evidenceOf(sentence, doc);
  const before = one.named === one.sentence ? [] : [evidenceOf(doc.sentences[one.named]!, doc)];
  const words = source.text.split(/\s/).length;
  return {
    skill: say(language, ['compréhension : les mots qui renvoient à d’autres', 'reading: what words refer to']),
    level: levelOfReading(words, false),
    fact: `renvoi:${hash(source.text)}:${one.form}:${one.start - sentence.start}`,
    prompt: { form: 'choose', question: one.question, text: source.text, options: [] },
    answer: one.answer,
    accepted: [one.answer],
    hints: hintsOf(one, doc, language),
    source,
    sources: [...before, source],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: say(language, [
      'Savoir de qui ou de quoi parle chaque mot est la clé d’un texte suivi.',
      'To know what each word refers to is the key to a connected text.'
    ]),
    pool: one.others.map((text): Distractor => ({
      text,
      why: say(language, [
        `L’article en parle, mais ici ${quoted('fr', one.form)} renvoie à autre chose : ${one.answer}.`,
        `The article speaks of it, but here ${quoted('en', one.form)} refers to something else: ${one.answer}.`
      ])
    })),
    sureness: one.sureness,
    worth: 0.82
  };
}

function hintsOf({ named, sentence }: Reference, doc: Doc, language: Workshop['language']): string[] {
  const hints = placeHints(doc.sentences[named]!, doc, language);
  return named === sentence
    ? hints
    : [say(language, ['Lisez ce qui précède cette phrase.', 'Read what comes before this sentence.']), ...hints];
}
