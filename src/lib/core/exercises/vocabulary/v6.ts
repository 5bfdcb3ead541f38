import type { Doc } from '../../document/doc.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';
import { isNear } from '../distractors/near.ts';
import { wrongWords } from '../distractors/words.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { lemmasIn } from './article-words.ts';
import { whyOther } from './explain.ts';
import { sentenceView } from './gap.ts';
import { hasClauseAfter, shapesOf } from './government.ts';
import { complementsOf } from '../../document/senses.ts';
import { bestByLemma, evidenceOf, higher, rankOf, targetsOf, worthOf, type Target } from './targets.ts';
import { className, definitionOf, quoted, quotedIn, say } from './wording.ts';

/**
 * V6, the word of the same sense or its opposite. Only where the sense is sure and the lexicon lists the other word for this very
 * sense; the opposite is an honest trap beside a synonym, and the other way round.
 */
export const v6: ExerciseType = {
  kind: 'V6',
  family: 'vocabulary',
  generate(doc, workshop) {
    const sure = targetsOf(doc, workshop).filter(
      (target) =>
        target.sureness >= 0.85 &&
        !target.inTitle &&
        isSeen(target, doc) &&
        isIdeaOrDeed(target) &&
        isHardEnough(target, doc) &&
        !hasClauseAfter(target.word, doc) &&
        // Said of speech: « rappelle la chercheuse ».
        !(target.word.upos === 'VERB' && complementsOf(target.word, doc).has('que')) &&
        target.entry.senses.length === 1
    );
    const best = bestByLemma(
      sure,
      (target) => target.sureness * 100 - (target.sentence.end - target.sentence.start) / 20
    );
    const asked = new Set<string>();
    return best.flatMap((target) => {
      const made = draft(target, doc, workshop);
      if (!made) return [];
      // « hausse » for « augmentation » and « augmentation » for « hausse » ask the same thing.
      const pair = [target.entry.lemma, made.answer as string].sort().join(' ');
      if (asked.has(pair)) return [];
      asked.add(pair);
      return [made];
    });
  },
  present: presentChoice
};

/** In a sentence that can be shown alone. */
function isSeen({ sentence }: Target, doc: Doc): boolean {
  const { text } = sentenceView(sentence, doc);
  return text.length >= 25 && text.length <= 320 && text.split('«').length === text.split('»').length;
}

/** A city has no opposite and a machine no synonym that would do in any place. */
function isIdeaOrDeed({ entry, sense }: Target): boolean {
  // The opposite of « bas » depends on its noun (« un loyer élevé », « une voix haute »), that of « se cacher » on the pronoun.
  if (entry.upos === 'ADJ') return rankOf(entry.level) > rankOf('A2');
  if (entry.upos !== 'NOUN') return !sense.marks.includes('reflexive');
  return entry.kind === 'act' || entry.kind === 'state';
}

/** Words well below the text's level have synonyms that everybody knows, and too many of them. */
function isHardEnough({ entry }: Target, doc: Doc): boolean {
  return rankOf(entry.level) >= rankOf(doc.level.level) - 1 && (entry.upos !== 'NOUN' || entry.band >= 3);
}

/** How far down its list of likes or contraries a word may name another and still mean it first. */
const FIRST = { synonyms: 2, opposites: 1 } as const;

/** Each names the other first: « diriger » may mean « gérer », but « gérer » seldom means « diriger ». */
function isMutual(
  lemma: string,
  { entry, sense }: Target,
  list: 'synonyms' | 'opposites',
  { french }: Workshop
): boolean {
  if (sense[list].indexOf(lemma) >= FIRST[list]) return false;
  return french.lexicon
    .entries(lemma, entry.upos)
    .some(({ senses }) => senses[0]?.[list].slice(0, FIRST[list]).includes(entry.lemma));
}

type Relation = 'synonym' | 'opposite';

function draft(target: Target, doc: Doc, workshop: Workshop): Draft | null {
  const { entry, sense, sentence } = target;
  const taken = new Set(doc.words.slice(sentence.words.first, sentence.words.end).map((word) => word.lemma));
  const known = (lemmas: readonly string[]): LexiconEntry | undefined =>
    lemmas
      .flatMap((lemma) => workshop.french.lexicon.entries(lemma, entry.upos))
      .find((other) => isFair(other, target) && !taken.has(other.lemma));
  // Only synonyms that name each other: « diriger » may mean « gérer », but « gérer » seldom means « diriger ».
  const synonym = known(sense.synonyms.filter((lemma) => isMutual(lemma, target, 'synonyms', workshop)));
  const opposite = known(sense.opposites.filter((lemma) => isMutual(lemma, target, 'opposites', workshop)));
  if (!synonym && !opposite) return null;
  // Where both are known, words take turns.
  const relation: Relation = !opposite || (synonym && target.word.index % 2 === 0) ? 'synonym' : 'opposite';
  const [key, trap] = relation === 'synonym' ? [synonym!, opposite] : [opposite!, synonym];
  const pool = wrongOptions({ target, key, trap, relation, taken }, doc, workshop);
  return pool.length < 3 ? null : finish({ target, key, relation, pool }, doc, workshop);
}

/** A word that the learner may well know: not much harder than the one asked about, and in its main sense. */
function isFair(other: LexiconEntry, { entry, word }: Target): boolean {
  return (
    !isInside(entry.lemma, other.lemma) &&
    !UNSAFE.has(entry.lemma) &&
    (word.upos !== 'VERB' || shareGovernment(entry, other)) &&
    rankOf(other.level) <= rankOf(entry.level) + 1 &&
    other.senses.length <= 2 &&
    !other.senses[0]!.marks.includes('reflexive') &&
    !/[ ’]/.test(other.lemma)
  );
}

/** Words of one entry whose other word goes with some of what they may say only: « éliminer » goes with few of « supprimer ». */
const UNSAFE: ReadonlySet<string> = new Set(
  'entier doter menacer écriture favoriser abandonner affaiblir aîné bas craindre conserver munir posséder précieux quantité rappeler résister contredire fournir tension éviter gérer supprimer anonymat discussion obtenir recevoir quitter installer exprimer résumer noter consentir résoudre'.split(
    ' '
  )
);

/** « incomplet » holds « complet », « rouvrir » and « refermer » show their prefix: the answer stands in the word asked. */
function isInside(one: string, other: string): boolean {
  const bare = (lemma: string): string => lemma.replace(/^(?:in|im|il|ir|dé|dés|mal|re|ré|r)(?=\p{L}{5})/u, '');
  return bare(one).includes(bare(other)) || bare(other).includes(bare(one)) || /^(?:re|ré|r)ouvrir$/.test(one);
}

function shareGovernment(one: LexiconEntry, other: LexiconEntry): boolean {
  const shapes = shapesOf(other);
  return [...shapesOf(one)].some((shape) => shapes.has(shape));
}

/** Lemmas that some sense of a word, or of a word listed with it, lists as its like or its contrary. */
function circleOf(entry: LexiconEntry, { lexicon }: Workshop['french']): ReadonlySet<string> {
  const listed = entry.senses.flatMap((sense) => [...sense.synonyms, ...sense.opposites]);
  const around = listed.flatMap((lemma) => lexicon.entries(lemma, entry.upos));
  return new Set([
    ...listed,
    ...around.flatMap(({ senses }) => senses.flatMap((one) => [...one.synonyms, ...one.opposites]))
  ]);
}

interface Asked {
  readonly target: Target;
  readonly key: LexiconEntry;
  readonly trap: LexiconEntry | undefined;
  readonly relation: Relation;
  readonly taken: ReadonlySet<string>;
}

function wrongOptions(
  { target, key, trap, relation, taken }: Asked,
  doc: Doc,
  { french, language }: Workshop
): readonly Distractor[] {
  const { entry } = target;
  const listed = new Set([...circleOf(entry, french), ...circleOf(key, french)]);
  const wrong = wrongWords(
    {
      key: entry,
      ...(entry.upos === 'ADJ' && { rarest: 5 }),
      suits: (other) => !listed.has(other.lemma) && isLikely(other, target),
      // « Régional » is no wrong option beside « local ».
      formOf: (other) => (isNear(other, key, french.lexicon) ? null : other.lemma),
      inArticle: lemmasIn(doc, entry.upos),
      taken: new Set([...taken, key.lemma]),
      count: 4
    },
    french
  ).map((one) => whyOther(one, target, language));
  if (!trap) return wrong;
  const why =
    relation === 'synonym'
      ? say(language, 'C’est le contraire.', 'It is the opposite.')
      : say(language, 'C’est un synonyme, non le contraire.', 'It is a synonym, not the opposite.');
  return [{ text: trap.lemma, why }, ...wrong];
}

/** An adjective that is compared (« profond », not « express »), a verb that takes what the asked one takes, a noun of no field of its own. */
function isLikely(other: LexiconEntry, { entry }: Target): boolean {
  if (entry.upos === 'VERB') return shareGovernment(entry, other) && !other.senses[0]!.marks.includes('reflexive');
  if (entry.upos !== 'ADJ') return other.senses[0]!.marks.length === 0;
  return (
    !/(?:al|el|ique|aire)$/.test(other.lemma) &&
    other.senses.some(({ synonyms, opposites }) => synonyms.length + opposites.length > 0)
  );
}

function finish(
  {
    target,
    key,
    relation,
    pool
  }: Pick<Asked, 'target' | 'key' | 'relation'> & { readonly pool: readonly Distractor[] },
  doc: Doc,
  { language }: Workshop
): Draft {
  const { entry, sentence } = target;
  const evidence = evidenceOf(sentence, doc);
  const isSynonym = relation === 'synonym';
  return {
    skill: isSynonym
      ? say(language, 'vocabulaire\u00A0: synonymes', 'vocabulary: synonyms')
      : say(language, 'vocabulaire\u00A0: contraires', 'vocabulary: opposites'),
    level: higher(entry.level, key.level),
    fact: `${isSynonym ? 'synonyme' : 'contraire'}:${entry.lemma}`,
    prompt: {
      form: 'choose',
      question: isSynonym
        ? `Dans cette phrase, quel ${className(entry.upos)} aurait le même sens que ${quoted(entry.lemma)}\u00A0?`
        : `Dans cette phrase, quel ${className(entry.upos)} serait le contraire de ${quoted(entry.lemma)}\u00A0?`,
      text: sentenceView(sentence, doc).text,
      options: []
    },
    answer: key.lemma,
    accepted: [key.lemma],
    hints: hintsOf(target, key, language),
    source: evidence,
    sources: [evidence],
    evidence: 'nearest',
    paragraphs: [sentence.paragraph + 1],
    why: isSynonym
      ? say(
          language,
          'Le synonyme montre que le sens est compris ici.',
          'The synonym shows that the sense is understood here.'
        )
      : say(
          language,
          'Le contraire montre que le sens est compris ici.',
          'The opposite shows that the sense is understood here.'
        ),
    pool,
    sureness: target.sureness,
    worth: worthOf(target, doc) * 0.95
  };
}

function hintsOf({ sense, entry }: Target, key: LexiconEntry, language: Language): string[] {
  const hints: string[] = [];
  if (definitionOf(sense))
    hints.push(
      say(
        language,
        `${quoted(entry.lemma)}\u00A0: ${definitionOf(sense)}.`,
        `“${entry.lemma}”: ${definitionOf(sense)}.`
      )
    );
  hints.push(
    say(
      language,
      `Il commence par ${quoted(key.lemma.slice(0, 2))}.`,
      `It begins with ${quotedIn(language, key.lemma.slice(0, 2))}.`
    )
  );
  return hints;
}
