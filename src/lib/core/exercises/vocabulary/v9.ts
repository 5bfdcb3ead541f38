import { hash32 } from '../../article/hash.ts';
import type { Doc, Expression } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { ExpressionEntry } from '../../document/french/lexicon.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { buildOf, expressionsToLearn, type Build } from './expressions.ts';
import { sentenceView } from './gap.ts';
import { evidenceOf, rankOf } from './targets.ts';
import { quoted, quotedIn, say, spokenGloss } from './wording.ts';

/** How many wrong meanings are kept in reserve and shown. */
const WRONG = 4;

/**
 * V9, multi-word expressions: what « mettre l’accent sur » means in its sentence. The wrong meanings are those of other expressions of
 * the same build, first of those that share a word with it, since its words are what misleads.
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
  // Nouns say what they are word by word: « vacances scolaires ».
  if (buildOf(entry, workshop.french) === 'noun' || entry.glosses[0]!.includes('…')) return null;
  const pool = wrongMeanings(entry, workshop);
  if (pool.length < 3) return null;
  const evidence = evidenceOf(sentence, doc);
  const answer = meaningOf(entry, workshop);
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
      say(language, 'Ne traduisez pas mot à mot.', 'Do not translate word by word.'),
      say(
        language,
        `La réponse commence par ${quoted(answer[0]!)}.`,
        `The answer begins with ${quotedIn(language, answer[0]!)}.`
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

/** English that may translate the same French. */
const ALIKE: readonly RegExp[] = [
  /\b(?:while|whereas|although|though|even if|despite|in spite)\b/,
  /\b(?:because|since|as|owing|due|thanks|given)\b/,
  /\b(?:as for|as regards|regarding|concerning|about|in terms of|with regard|on the subject)\b/,
  /\b(?:during|over the course|in the course|throughout|within|at the time)\b/,
  /\b(?:on the other hand|however|but|instead|by contrast|all the same|nevertheless|even so)\b/,
  /\b(?:again|once more|anew)\b/,
  /\b(?:allowed|entitled|permitted|the right)\b/,
  /\b(?:mistake|wrongly|inadvertently|accident)/,
  /\b(?:outside|out of|off|except|beyond)\b/,
  /\b(?:about|around|almost|nearly|approximately|roughly)\b/,
  /\b(?:when|as|while|once|as soon as)\b/,
  /\b(?:now|at present|currently|at the moment|nowadays|these days)\b/,
  /\b(?:according to|in the view of|in the eyes of|for)\b/,
  /\b(?:in fact|actually|indeed|in reality|really)\b/,
  /\b(?:face|deal with|cope|confront|tackle)\b/,
  /\b(?:set up|put in place|establish|implement|introduce)\b/
];

/** Meanings of other expressions of the same build that share no word of meaning with the key nor with one another. */
function wrongMeanings(key: ExpressionEntry, workshop: Workshop): readonly Distractor[] {
  const { french, language } = workshop;
  const others = fellowsOf(buildOf(key, french), french).filter(
    (entry) => entry.lemma !== key.lemma && Math.abs(rankOf(entry.level) - rankOf(key.level)) <= 2
  );
  const sharing = others.filter((entry) => sharedWords(entry, key) > 0);
  sharing.sort((a, b) => sharedWords(b, key) - sharedWords(a, key) || tie(a, key) - tie(b, key));
  const chosen: ExpressionEntry[] = [];
  const addIfFar = (entry: ExpressionEntry): void => {
    if (chosen.length < WRONG && ![key, ...chosen].some((one) => meansLike(one, entry))) chosen.push(entry);
  };
  sharing.forEach(addIfFar);
  // Then any, from a place of the list that depends on the key.
  const start = hash32(key.lemma) % Math.max(others.length, 1);
  for (let i = 0; i < others.length && chosen.length < WRONG; i++) addIfFar(others[(start + i * 7) % others.length]!);
  return chosen.map((entry) => ({
    text: meaningOf(entry, workshop),
    why: say(language, `C’est le sens de ${quoted(entry.lemma)}.`, `That is what “${entry.lemma}” means.`)
  }));
}

function tie(entry: ExpressionEntry, key: ExpressionEntry): number {
  return hash32(`${key.lemma} ${entry.lemma}`);
}

const fellows = new WeakMap<French, ReadonlyMap<Build, readonly ExpressionEntry[]>>();

/** The expressions of one build whose meaning can be an option; sorted out once. */
function fellowsOf(build: Build, french: French): readonly ExpressionEntry[] {
  let byBuild = fellows.get(french);
  if (!byBuild) {
    const grouped = new Map<Build, ExpressionEntry[]>();
    for (const entry of french.lexicon.expressions()) {
      if (entry.glosses.length === 0 || entry.glosses[0]!.includes('…')) continue;
      const own = buildOf(entry, french);
      const group = grouped.get(own);
      if (group) group.push(entry);
      else grouped.set(own, [entry]);
    }
    fellows.set(french, (byBuild = grouped));
  }
  return byBuild.get(build) ?? [];
}

function sharedWords(one: ExpressionEntry, other: ExpressionEntry): number {
  return one.pattern.filter((word) => word.length > 2 && other.pattern.includes(word)).length;
}

/** « avoir le droit de » and « avoir droit à »: the weighty words of one are all in the other. */
function isVariant(one: ExpressionEntry, other: ExpressionEntry): boolean {
  const weighty = ({ pattern }: ExpressionEntry): string[] => pattern.filter((word) => word.length > 3);
  const [a, b] = [weighty(one), weighty(other)];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** Little words of English that say nothing of the meaning. */
const LITTLE =
  /^(?:to|the|a|an|of|in|on|at|by|for|from|with|as|be|one|s|it|that|up|out|off|is|have|make|take|get|go|put|all|and)$/;

function meansLike(one: ExpressionEntry, other: ExpressionEntry): boolean {
  if (isVariant(one, other)) return true;
  if (
    ALIKE.some(
      (group) => one.glosses.some((gloss) => group.test(gloss)) && other.glosses.some((gloss) => group.test(gloss))
    )
  )
    return true;
  const words = (entry: ExpressionEntry): string[] =>
    entry.glosses
      .flatMap((gloss) => gloss.toLowerCase().split(/[^a-z]+/))
      .filter((word) => word !== '' && !LITTLE.test(word));
  const known = new Set(words(one));
  return words(other).some((word) => known.has(word)) || one.glosses.some((gloss) => other.glosses.includes(gloss));
}
