import type { Doc, Word } from '../../document/doc.ts';
import type { LexiconEntry, Sense } from '../../document/french/lexicon.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { gapped } from './gap.ts';
import { governedAfter } from './government.ts';
import { bestByLemma, evidenceOf, higher, targetsOf, worthOf, type Target } from './targets.ts';
import { headword, quoted, say } from './wording.ts';

/**
 * V8, the preposition that a word governs: « accuser … de », « accès à », « se concentrer sur ». A free preposition (« devant le
 * magasin ») is never asked; nothing that the word also takes in any sense is offered.
 */
export const v8: ExerciseType = {
  kind: 'V8',
  family: 'vocabulary',
  generate(doc, workshop) {
    const targets = targetsOf(doc, workshop).filter((target) => isOnce(target, doc) && placeOf(target, doc) !== null);
    return bestByLemma(
      targets,
      (target) => target.sureness * 100 - (target.sentence.end - target.sentence.start) / 20
    ).flatMap((target) => draft(target, doc, workshop) ?? []);
  },
  present: presentChoice
};

/** A second « se contenter de » in the sentence would tell. */
function isOnce({ word, sentence }: Target, doc: Doc): boolean {
  const words = doc.words.slice(sentence.words.first, sentence.words.end);
  return words.filter(({ lemma }) => lemma === word.lemma).length === 1;
}

/** Not « avec », « contre », « pour », « dans », which may add a circumstance to nearly any verb. */
const BEFORE_NOUN = ['à', 'de', 'sur', 'en', 'par'];
/** « Pour » and « sans » may stand before any infinitive and are no wrong options. */
const BEFORE_INFINITIVE = ['à', 'de', 'sur', 'par', 'en'];
/** Prepositions that are asked. */
const ASKED: ReadonlySet<string> = new Set(['à', 'de', 'sur', 'contre', 'avec']);

/**
 * The governed preposition after the word, where it stands uncut and uncontracted: not « d’ », « du », « aux ». After a noun
 * only before an infinitive, since « de », « contre » or « sur » may follow any noun.
 */
function placeOf({ word, sense }: Target, doc: Doc): Word | null {
  const found = governedAfter(word, sense.governs, doc)?.preposition;
  if (!found || !ASKED.has(found.lemma) || !belongsTo(word, found, sense, doc)) return null;
  const token = doc.tokens[found.token]!;
  if (token.text !== found.lemma || token.words.end - token.words.first !== 1) return null;
  return word.upos === 'VERB' || doc.words[found.index + 1]!.feats.VerbForm === 'Inf' ? found : null;
}

/** Arcs under this are right in two of three cases only (docs/french.md). */
const SURE_ARC = 0.6;

/**
 * Whether the preposition is the word's and not that of an object between them or of a place: « transporter une machine à laver »,
 * « réclamer un parking à l’entrée de la ville ».
 */
function belongsTo(word: Word, preposition: Word, sense: Sense, doc: Doc): boolean {
  const patterns = sense.governs.filter((governs) => governs.split(' ').includes(preposition.lemma));
  if (doc.words[preposition.index + 1]!.feats.VerbForm === 'Inf') {
    return patterns.some((governs) => governs.includes(`${preposition.lemma} + inf`));
  }
  const between = doc.words.slice(word.index + 1, preposition.index);
  if (between.every(({ upos }) => upos === 'ADV')) return true;
  const noun = preposition.head === null ? undefined : doc.words[preposition.head];
  if (noun?.head !== word.index || Math.min(noun.arcMargin, preposition.arcMargin) < SURE_ARC) return false;
  // « à qn »: somebody, or a body or country that has a name.
  return patterns.some((governs) => governs.endsWith('qch')) || noun.upos === 'PROPN';
}

function draft(target: Target, doc: Doc, workshop: Workshop): Draft | null {
  const { entry, sentence } = target;
  const { language } = workshop;
  const place = placeOf(target, doc)!;
  const key = place.form;
  const pool = wrongPrepositions(entry, place, doc, language);
  if (pool.length < 3) return null;
  const evidence = evidenceOf(sentence, doc);
  return {
    skill: say(language, 'vocabulaire\u00A0: mot et préposition', 'vocabulary: word and preposition'),
    level: higher(entry.level, 'A2'),
    fact: `préposition:${entry.lemma}`,
    prompt: {
      form: 'choose',
      question: `Quelle préposition va ici avec ${quoted(headword(target))}\u00A0?`,
      text: gapped(place, doc),
      options: []
    },
    answer: key,
    accepted: [key],
    hints: [
      say(language, `Pensez à la construction de ${quoted(entry.lemma)}.`, `Think of what goes with “${entry.lemma}”.`),
      say(
        language,
        `Elle a ${key.length} lettre${key.length > 1 ? 's' : ''}.`,
        `It has ${key.length} letter${key.length > 1 ? 's' : ''}.`
      )
    ],
    rule: ruleOf(target, key, language),
    source: evidence,
    sources: [evidence],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: say(
      language,
      'La construction est fixe et se retient avec le mot.',
      'The construction is fixed and is learnt with the word.'
    ),
    pool,
    sureness: target.sureness,
    worth: worthOf(target, doc)
  };
}

function ruleOf(target: Target, key: string, language: Language): string {
  const pattern = target.sense.governs.find((governs) => governs.split(' ').includes(key))!;
  const construction = quoted(
    `${headword(target)} ${pattern.replace('+ inf', 'faire').replace('qn', 'quelqu’un').replace('qch', 'quelque chose')}`
  );
  return say(language, `On dit ${construction}.`, `One says ${construction}.`);
}

function wrongPrepositions(entry: LexiconEntry, place: Word, doc: Doc, language: Language): readonly Distractor[] {
  const next = doc.words[place.index + 1]!;
  const taken = new Set(entry.senses.flatMap((sense) => sense.governs.flatMap((governs) => governs.split(/[ /]/))));
  const usable = next.feats.VerbForm === 'Inf' ? BEFORE_INFINITIVE : BEFORE_NOUN;
  const article = /^(?:le|les)$/i.test(next.form);
  const vowel = /^[aeiouyhàâéèêëîïôùûœ]/i.test(next.form);
  return usable
    .filter((one) => one !== place.form && !taken.has(one))
    .filter((one) => !(article && (one === 'à' || one === 'de' || one === 'en')) && !(vowel && one === 'de'))
    .map((text) => ({
      text,
      why: say(
        language,
        `${quoted(entry.lemma)} ne se construit pas avec ${quoted(text)}.`,
        `“${entry.lemma}” does not go with “${text}”.`
      )
    }));
}
