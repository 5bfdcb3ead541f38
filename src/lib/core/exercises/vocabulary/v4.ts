import { wordsWithin } from '../../document/by-sentence.ts';
import type { Doc } from '../../document/doc.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';
import { isNear, isOpposite } from '../distractors/near.ts';
import { wrongWords } from '../distractors/words.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentAsIs, presentMatch } from '../present.ts';
import { whyWrong } from './explain.ts';
import { formFor, type Slot } from './gap.ts';
import { shapesOf } from './government.ts';
import { areTold, gappedPassage, isUnexchangeable, passagesOf, type Gap, type Passage } from './passage.ts';
import { evidenceOf, higher, rankOf } from './targets.ts';
import { alsoAccepted, mistakes } from './typed.ts';
import { definitionOf, letterCount, quoted, say, spokenGloss } from './wording.ts';

/** Words of the bank that belong nowhere. */
const EXTRA = 2;
/** Their rarest band. */
const RAREST = 4;

/**
 * V4, a passage with four to six gaps: with a word bank whose words cannot be exchanged with one another, or to be typed from
 * first letters and lengths. Paragraphs take turns, so that a text gives both.
 */
export const v4: ExerciseType = {
  kind: 'V4',
  family: 'vocabulary',
  generate(doc, workshop) {
    const withBank = passagesOf(doc, workshop, isUnexchangeable).flatMap(
      (passage) => bankDraft(passage, doc, workshop) ?? []
    );
    const typed = passagesOf(doc, workshop, areTold).map((passage) => typedDraft(passage, doc, workshop));
    return [...withBank, ...typed];
  },
  present: (draft, chance) => (draft.prompt.form === 'match' ? presentMatch(draft, chance) : presentAsIs(draft))
};

/** What both forms of a passage share. */
function baseOf(
  passage: Passage,
  doc: Doc,
  { language }: Workshop
): Omit<Draft, 'prompt' | 'answer' | 'accepted' | 'pool' | 'worth' | 'hints' | 'fact'> {
  const { gaps, paragraph } = passage;
  const source = { start: passage.start, end: passage.end, text: doc.article.text.slice(passage.start, passage.end) };
  const levels = gaps.map(({ target }) => target.entry.level);
  const sentences = [...new Set(gaps.map(({ target }) => target.sentence))];
  return {
    skill: say(language, 'vocabulaire\u00A0: compléter un paragraphe', 'vocabulary: complete a passage'),
    level: levels.reduce(higher, levels[0]!),
    source,
    sources: sentences.map((sentence) => evidenceOf(sentence, doc)),
    evidence: 'proof',
    paragraphs: [paragraph.index + 1],
    why: say(
      language,
      `${gaps.length} mots qui portent le sens du passage.`,
      `${gaps.length} words that carry the meaning of the passage.`
    ),
    sureness: Math.min(...gaps.map(({ target }) => target.sureness))
  };
}

function bankDraft(passage: Passage, doc: Doc, workshop: Workshop): Draft | null {
  const { gaps, paragraph } = passage;
  const pool = extrasFor(passage, doc, workshop);
  if (pool.length < EXTRA) return null;
  const left = gaps.map((_, i) => `(${i + 1})`);
  const answer = gaps.map(({ slot }, i) => [left[i]!, slot.form] as const);
  return {
    ...baseOf(passage, doc, workshop),
    fact: `passage:${gaps.map(({ target }) => target.entry.lemma).join(' ')}`,
    prompt: {
      form: 'match',
      question: 'Complétez le texte avec les mots proposés. Deux mots sont en trop.',
      text: gappedPassage(passage, doc),
      left,
      options: []
    },
    answer,
    accepted: [answer],
    hints: hintsOf(gaps, workshop),
    pool,
    wanted: EXTRA,
    worth: paragraph.index % 2 === 0 ? 0.75 : 0.65
  };
}

/** Words that could stand in one of the gaps as far as grammar goes, but whose meaning is far from every key. */
function extrasFor({ gaps, start, end }: Passage, doc: Doc, { french, language }: Workshop): readonly Distractor[] {
  const shown = wordsWithin(doc, { start, end });
  const taken = new Set(shown.flatMap((word) => [word.lemma, word.form.toLowerCase()]));
  const extras: Distractor[] = [];
  for (const { target, slot } of [...gaps].sort(
    (a, b) => rankOf(b.target.entry.level) - rankOf(a.target.entry.level)
  )) {
    if (extras.length >= EXTRA) break;
    // Adjectives fit nearly any noun.
    if (target.entry.upos === 'ADJ') continue;
    const keys = gaps.map((gap) => gap.target.entry).filter((entry) => entry !== target.entry);
    const [wrong] = wrongWords(
      {
        key: target.entry,
        rarest: RAREST,
        suits: (entry) => isAtHome(entry, target.entry, slot),
        formOf: (entry) => {
          const form = formFor(entry, slot, french);
          return form === null || keys.some((key) => isNear(key, entry, french.lexicon)) ? null : form;
        },
        // Words of the article are too often at home in another of its sentences.
        inArticle: new Set(),
        taken,
        count: 1
      },
      french
    );
    if (!wrong) continue;
    taken.add(wrong.entry.lemma).add(wrong.form);
    extras.push(whyWrong(wrong, target, language));
  }
  return extras;
}

/** Words that a text laughs at when they stray into it. */
const STRANGE: ReadonlySet<string> = new Set(
  'fusil torture joue toilette poitrine veuve contraire coller recenser coloniser inaugurer univers enfance amarrage contenir enfoncer'.split(
    ' '
  )
);

/**
 * A word of no field that is neither the contrary of the key nor takes what the key takes: « contribua toute sa vie à la
 * science » and « une nécessité de stabilisation » would do as well.
 */
function isAtHome(entry: LexiconEntry, key: LexiconEntry, slot: Slot): boolean {
  const [sense] = entry.senses;
  if (!sense || sense.marks.length > 0 || isOpposite(entry, key)) return false;
  // « consacrer qch à » and « contribuer à » both take « à ».
  const prepositions = (one: LexiconEntry): readonly string[] =>
    [...shapesOf(one)].map((shape) => shape.split(' ').at(-1)!).filter((last) => last !== 'obj' && last !== 'de');
  const taken = prepositions(key);
  if (STRANGE.has(entry.lemma) || prepositions(entry).some((one) => taken.includes(one))) return false;
  const governs = (one: LexiconEntry, pattern: string): boolean =>
    one.senses.some((each) => each.governs.includes(pattern));
  if (entry.upos === 'NOUN') return !(governs(entry, 'de + inf') && governs(key, 'de + inf'));
  if (slot.auxiliary !== null || slot.feats.VerbForm === 'Inf') return true;
  return slot.complements.has('obj') === sense.governs.some((one) => one === 'qch' || one === 'qn');
}

function typedDraft(passage: Passage, doc: Doc, workshop: Workshop): Draft {
  const { gaps, paragraph } = passage;
  const clues = gaps.map(({ slot }, i) => `(${i + 1}) ${slot.form[0]!}, ${letterCount(slot.form)}`).join('\u00A0; ');
  return {
    ...baseOf(passage, doc, workshop),
    fact: `passage à écrire:${gaps.map(({ target }) => target.entry.lemma).join(' ')}`,
    prompt: {
      form: 'type',
      question: `Complétez le texte. Première lettre et nombre de lettres\u00A0: ${clues}.`,
      text: gappedPassage(passage, doc)
    },
    answer: gaps.map(({ slot }) => slot.form),
    accepted: gaps.map(({ target, slot }) => [slot.form, ...alsoAccepted(target, slot, doc, workshop)]),
    hints: hintsOf(gaps, workshop),
    pool: gaps.flatMap(({ target, slot }, gap) => mistakes(target, slot, gap, workshop)),
    worth: paragraph.index % 2 === 0 ? 0.65 : 0.7
  };
}

/** All classes first, then all translations. */
function hintsOf(gaps: readonly Gap[], { language }: Workshop): string[] {
  const glosses = gaps.map(({ target }, i) => `(${i + 1}) ${spokenGloss(target.sense.glosses[0]!, target.entry.upos)}`);
  const known = gaps.flatMap(({ target }, i) =>
    definitionOf(target.sense) ? [`(${i + 1}) ${definitionOf(target.sense)}`] : []
  );
  const hints = [say(language, `En anglais\u00A0: ${glosses.join('\u00A0; ')}.`, `In English: ${glosses.join('; ')}.`)];
  if (known.length > 0)
    hints.unshift(say(language, `Sens\u00A0: ${known.join('\u00A0; ')}.`, `Meanings: ${known.join('; ')}.`));
  const first = gaps[0]!.slot.form;
  hints.push(say(language, `Le premier mot est ${quoted(first)}.`, `The first word is “${first}”.`));
  return hints;
}
