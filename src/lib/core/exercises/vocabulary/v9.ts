import { hash32 } from '../../article/hash.ts';
import type { Doc, Expression } from '../../document/doc.ts';
import type { ExpressionEntry } from '../../document/french/lexicon.ts';
import { withoutAccents } from '../../document/french/spelling.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { buildOf, expressionsToLearn } from './expressions.ts';
import { areAlike, MEANINGS, roleOfGloss, type Role } from './functions.ts';
import { sentenceView } from './gap.ts';
import { evidenceOf, rankOf } from './targets.ts';
import { quoted, quotedIn, say, spokenGloss } from './wording.ts';

/** How many wrong meanings are kept in reserve. */
const WRONG = 4;

/**
 * V9, multi-word expressions: what « mettre l’accent sur » means in its sentence. The wrong meanings do in a sentence what the right one
 * does (see functions.ts), so that only knowing the expression, or the sentence, decides. Nothing is asked of an expression whose part is
 * not known, nor where word by word gives the answer (« en violation de »).
 */
export const v9: ExerciseType = {
  kind: 'V9',
  family: 'vocabulary',
  generate(doc, workshop) {
    return expressionsToLearn(doc, workshop).flatMap(([found, entry]) => draft(found, entry, doc, workshop) ?? []);
  },
  present: presentChoice
};

function draft(found: Expression, entry: ExpressionEntry, doc: Doc, workshop: Workshop): Draft | null {
  const { language } = workshop;
  const sentence = doc.sentences[found.sentence]!;
  const { text } = sentenceView(sentence, doc);
  const role = roleOf(found, entry, doc, workshop);
  const literal = literalWords(entry, workshop);
  if (!role || literal.isCognate || (literal.share === 1 && literal.of > 1)) return null;
  const pool = wrongMeanings(entry, role, workshop);
  if (pool.length < 3) return null;
  const evidence = evidenceOf(sentence, doc);
  const answer = meaningOf(entry, workshop);
  const initial = answer.replace(/^to /, '')[0]!;
  return {
    skill: say(language, 'vocabulaire\u00A0: expressions', 'vocabulary: expressions'),
    level: entry.level,
    fact: `expression:${entry.lemma}`,
    prompt: {
      form: 'choose',
      question: `Que veut dire en anglais ${quoted(entry.lemma)} dans cette phrase\u00A0?`,
      text,
      options: []
    },
    answer,
    accepted: [answer],
    hints: [
      ...(literal.share > 0 ? [] : [say(language, 'Ne traduisez pas mot à mot.', 'Do not translate word by word.')]),
      say(
        language,
        `La réponse commence par ${quoted(initial)}.`,
        `The answer begins with ${quotedIn(language, initial)}.`
      )
    ],
    source: evidence,
    sources: [evidence],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    why: say(
      language,
      `Expression (${entry.level})\u00A0: ses mots pris un à un n’en donnent pas le sens.`,
      `Expression (${entry.level}): its words one by one do not give the meaning.`
    ),
    pool,
    sureness: 0.9,
    worth: rankOf(entry.level) >= rankOf('B1') ? 0.8 : 0.65
  };
}

function meaningOf(entry: ExpressionEntry, { french }: Workshop): string {
  return buildOf(entry, french) === 'verb' ? spokenGloss(entry.glosses[0]!, 'VERB') : entry.glosses[0]!;
}

/** What the expression does here; null for nouns, which say what they are word by word (« vacances scolaires »), and where it is not known. */
function roleOf(found: Expression, entry: ExpressionEntry, doc: Doc, { french }: Workshop): Role | null {
  const build = buildOf(entry, french);
  const english = entry.glosses[0]!;
  if (build === 'noun' || /…|\//.test(english)) return null;
  const last = doc.words[found.words.at(-1)!]!;
  const next = doc.words[last.index + 1];
  const after = next?.sentence === found.sentence ? next : undefined;
  const before = doc.words[doc.words[found.words[0]!]!.index - 1];
  const beforeInfinitive = after?.feats.VerbForm === 'Inf';
  if (build === 'verb') {
    if (beforeInfinitive) return / (?:to|allowed)$|^be | to$/.test(english) ? 'verb with infinitive' : null;
    if (/ (?:si|que)$/.test(entry.lemma)) return null;
    if (TRANSITIVE.test(entry.lemma) || (after && /^(?:DET|NUM|PROPN)$/.test(after.upos))) return 'verb with object';
    // A passive (« mis en place par ») has its object before it.
    return last.upos === 'VERB' || after?.lemma === 'par' ? null : 'verb alone';
  }
  if (build === 'preposition' && beforeInfinitive)
    return /^(?:in order to|so as to|rather than|instead of|before)/.test(english) ? 'before infinitive' : null;
  // « deux ans de plus » is an amount, « De plus, il pleut » a link.
  if (entry.lemma === 'de plus' && before?.sentence === found.sentence && before.upos !== 'PUNCT') return null;
  if (entry.lemma === 'de la part de') return 'source preposition';
  if (build === 'adverb' && !FINAL_PREPOSITION.test(entry.lemma) && ONLY_PREPOSITION.test(english)) return null;
  return roleOfGloss(build, english);
}

/** Verbal expressions that take an object, after a preposition or right away. */
const TRANSITIVE =
  /(?: (?:de|à|sur|avec|en|par|contre)|^(?:re)?mettre en (?:place|avant|scène|cause|œuvre|question|valeur|lumière|danger)|^mettre de côté|^prendre en (?:compte|charge))$/;
/** Prepositions that do not end in « de » or « à ». */
const FINAL_PREPOSITION = /^(?:d’après|à travers)$/;
/** “in the middle of the night” begins as a preposition does. */
const ONLY_PREPOSITION = /^(?:in the|at the|on the|through|from|during) .*\bof\b/;

/** How much of the meaning word by word gives: a cognate that stands in both, and the share of weighty words translated one by one. */
function literalWords(
  { pattern, glosses }: ExpressionEntry,
  { french }: Workshop
): { readonly isCognate: boolean; readonly share: number; readonly of: number } {
  const english = glosses[0]!.toLowerCase().split(/[^a-z]+/);
  const weighty = pattern.filter(
    (word) => word.length > 3 && !/^(?:mettre|prendre|faire|avoir|être|dans|pour|avec|sans|plus|haut|même)$/.test(word)
  );
  const isTranslated = (word: string): boolean =>
    french.lexicon
      .entries(word)
      .some(({ senses }) =>
        senses.some((sense) => sense.glosses.some((one) => english.includes(one.split(' ').at(-1)!)))
      );
  const translated = weighty.filter((word) => isTranslated(word) || english.some((one) => isCognate(word, one)));
  return {
    isCognate: weighty.some((word) => english.some((one) => isCognate(word, one))),
    share: weighty.length === 0 ? 0 : translated.length / weighty.length,
    of: weighty.length
  };
}

/** « violation » / “violation”, « délai » / “delay”: all but the end is the same. */
function isCognate(french: string, english: string): boolean {
  const plain = withoutAccents(french).toLowerCase();
  let shared = 0;
  while (shared < plain.length && plain[shared] === english[shared]) shared++;
  return shared >= 4 && shared >= Math.min(plain.length, english.length) - 2;
}

/** Meanings of other expressions of the same role, none near the key, no two near one another; from a place of the list that depends on the key. */
function wrongMeanings(key: ExpressionEntry, role: Role, workshop: Workshop): readonly Distractor[] {
  const { language } = workshop;
  const meanings = MEANINGS[role];
  const start = hash32(key.lemma) % meanings.length;
  const chosen: Distractor[] = [];
  for (let i = 0; i < meanings.length && chosen.length < WRONG; i++) {
    const [lemma, text] = meanings[(start + i) % meanings.length]!;
    if (lemma === key.lemma || key.glosses.includes(text)) continue;
    // “About ten” and “about twenty” share a word and differ all the same.
    if (role !== 'quantity' && (areAlike(key.glosses, text) || chosen.some((one) => areAlike([one.text], text))))
      continue;
    chosen.push({
      text,
      why: say(language, `C’est le sens de ${quoted(lemma)}.`, `That is what “${lemma}” means.`)
    });
  }
  return chosen;
}
