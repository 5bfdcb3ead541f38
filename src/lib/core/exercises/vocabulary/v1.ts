import { hash } from '../../article/hash.ts';
import type { Doc, Expression, Sentence } from '../../document/doc.ts';
import type { ExpressionEntry } from '../../document/french/lexicon.ts';
import type { Draft, ExerciseType, Flashcard, Language, Workshop } from '../exercise.ts';
import { presentAsIs } from '../present.ts';
import { withoutAccents } from '../../document/french/spelling.ts';
import { buildOf, expressionsToLearn } from './expressions.ts';
import { sentenceView, GAP } from './gap.ts';
import { bestByLemma, evidenceOf, rankOf, targetsOf, worthOf, type Target } from './targets.ts';
import {
  classOf,
  definitionOf,
  headword,
  letterCount,
  quoted,
  quotedIn,
  say,
  spokenGloss,
  whyChosen
} from './wording.ts';

/**
 * V1, flashcards: a word or expression in its sentence, asked in both directions. Only words of the hand-written lexicon,
 * in the sense that they have here; words that English writes alike are left out, since there is nothing to learn.
 */
export const v1: ExerciseType = {
  kind: 'V1',
  family: 'vocabulary',
  generate(doc, workshop) {
    const targets = targetsOf(doc, workshop).filter(
      (target) => !isTransparent(target) && !isTooEasy(target, doc) && !isOfTown(target)
    );
    const best = bestByLemma(targets, (target) => target.sureness * 100 - shownLength(target) / 20);
    return [
      ...best.flatMap((target) => wordDrafts(target, doc, workshop)),
      ...expressionsToLearn(doc, workshop)
        // « de manière » alone is half of « de manière responsable ».
        .filter(([, entry]) => !entry.glosses[0]!.includes('…'))
        .flatMap(([found, entry]) => expressionDrafts(found, entry, doc, workshop))
    ];
  },
  present: presentAsIs
};

function shownLength({ sentence }: Target): number {
  return sentence.end - sentence.start;
}

/** « question », « sécurité » / “security” stays: only the very same letters leave nothing to learn. */
function isTransparent({ entry, sense }: Target): boolean {
  return sense.glosses.some(
    (gloss) => withoutAccents(gloss).toLowerCase() === withoutAccents(entry.lemma).toLowerCase()
  );
}

/** « rennais »: nothing to learn but a name. */
function isOfTown({ sense }: Target): boolean {
  return /^(?:de la ville de|homme qui habite|femme qui habite|habitante? )/.test(sense.definition ?? '');
}

/** Readers of a B2 text know the common words of A2; the rarer ones (« guichet ») are still worth a card. */
function isTooEasy({ entry }: Target, doc: Doc): boolean {
  return rankOf(doc.level.level) >= rankOf('B2') && rankOf(entry.level) <= rankOf('A2') && entry.band <= 3;
}

function wordDrafts(target: Target, doc: Doc, workshop: Workshop): readonly Draft[] {
  const { entry, sense, word, sentence } = target;
  const card = cardOf(
    {
      lemma: headword(target),
      pos: entry.upos,
      gender: entry.gender,
      ipa: spokenIpa(target, workshop),
      translations: sense.glosses.map((gloss) => spokenGloss(gloss, entry.upos)),
      form: doc.tokens[word.token]!.text,
      level: entry.level
    },
    sentence,
    doc
  );
  return draftsOf(card, { target, sentence, start: word.start, end: word.end, doc, language: workshop.language });
}

/** The pronunciation of the headword; the pronoun of a reflexive verb is heard with it: /sɑ̃dɔʁmiʁ/, /sə ʁɑ̃dʁ/. */
function spokenIpa(target: Target, { french }: Workshop): string | null {
  const ipa = french.lexicon.ipa(target.entry.lemma, target.entry.upos);
  const pronoun = /^s[e’]/.exec(headword(target).slice(0, headword(target).length - target.entry.lemma.length))?.[0];
  return ipa === null || pronoun === undefined ? ipa : pronoun === 's’' ? `s${ipa}` : `sə ${ipa}`;
}

function cardOf(facts: Omit<Flashcard, 'id' | 'sentence'>, sentence: Sentence, doc: Doc): Flashcard {
  const id = hash(`card ${facts.lemma} ${facts.pos} ${facts.translations.join(' ')}`);
  return { id, ...facts, sentence: evidenceOf(sentence, doc) };
}

interface Place {
  /** Null for an expression. */
  readonly target: Target | null;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly doc: Doc;
  readonly language: Language;
}

function draftsOf(card: Flashcard, place: Place): readonly Draft[] {
  const { doc, language, target } = place;
  const { sentence } = place;
  const view = sentenceView(sentence, doc);
  const text = view.text;
  const from = place.start - view.start;
  const hidden = `${text.slice(0, from)}${GAP}${text.slice(place.end - view.start)}`;
  const worth = target ? worthOf(target, doc) : 0.8;
  const base = {
    level: card.level,
    hints: [] as string[],
    source: card.sentence,
    sources: [card.sentence],
    evidence: 'proof' as const,
    paragraphs: [sentence.paragraph + 1],
    pool: [],
    sureness: target?.sureness ?? 0.9,
    card
  };
  const recognise: Draft = {
    ...base,
    skill: say(language, 'vocabulaire\u00A0: reconnaître un mot', 'vocabulary: recognise a word'),
    fact: `mot:${card.lemma}`,
    prompt: {
      form: 'reveal',
      question: `Que veut dire ${quoted(card.lemma)} dans cette phrase\u00A0?`,
      text,
      card: card.id,
      direction: 'fr>en'
    },
    answer: [card.translations[0]!],
    accepted: card.translations,
    hints: meaningHints(card, target, language),
    why: whyOf(card, target, language),
    worth
  };
  const produce: Draft = {
    ...base,
    skill: say(language, 'vocabulaire\u00A0: retrouver un mot', 'vocabulary: recall a word'),
    fact: `mot:${card.lemma}:en>fr`,
    prompt: {
      form: 'reveal',
      question: `Comment dit-on en français ${quoted(card.translations[0]!)}\u00A0?`,
      text: hidden,
      card: card.id,
      direction: 'en>fr'
    },
    answer: [card.lemma],
    accepted: card.form === card.lemma ? [card.lemma] : [card.lemma, card.form],
    hints: formHints(card, target, language),
    why: whyOf(card, target, language),
    worth: worth * 0.9
  };
  return isShownIn(card.form, hidden) ? [recognise] : [recognise, produce];
}

/** Whether the form still stands in the text beside the gap. */
function isShownIn(form: string, hidden: string): boolean {
  // Mostly it does not, which costs far less to see than a pattern costs to compile.
  if (!hidden.toLowerCase().includes(form.toLowerCase())) return false;
  return new RegExp(`(?<!\\p{L})${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(hidden);
}

function meaningHints(card: Flashcard, target: Target | null, language: Language): string[] {
  const hints: string[] = [];
  if (target)
    hints.push(
      say(language, `C’est un ${classOf(target.entry, language)}.`, `It is a ${classOf(target.entry, language)}.`)
    );
  const definition = target ? definitionOf(target.sense) : null;
  if (definition) hints.push(say(language, `En d’autres mots\u00A0: ${definition}.`, `In other words: ${definition}.`));
  const gloss = card.translations[0]!.replace(/^to /, '');
  hints.push(
    say(
      language,
      `La traduction commence par ${quoted(gloss[0]!)}.`,
      `The translation begins with ${quotedIn(language, gloss[0]!)}.`
    )
  );
  return hints;
}

function formHints(card: Flashcard, target: Target | null, language: Language): string[] {
  // The pronoun of « s’endormir » stands beside the gap or not at all.
  const asked = target?.entry.lemma ?? card.lemma;
  const letters = letterCount(asked);
  const start = asked.slice(0, 1);
  const hints = [
    target
      ? say(language, `C’est un ${classOf(target.entry, language)}.`, `It is a ${classOf(target.entry, language)}.`)
      : say(language, 'C’est une expression.', 'It is an expression of several words.')
  ];
  const definition = target ? definitionOf(target.sense) : null;
  if (definition) hints.push(say(language, `En d’autres mots\u00A0: ${definition}.`, `In other words: ${definition}.`));
  hints.push(
    say(
      language,
      `${letters} lettres, la première est ${quoted(start)}.`,
      `${letters} letters, the first is ${quotedIn(language, start)}.`
    )
  );
  return hints;
}

function whyOf(card: Flashcard, target: Target | null, language: Language): string {
  if (target) return whyChosen(target, language);
  return say(
    language,
    `Expression (${card.level})\u00A0: ses mots pris un à un n’en donnent pas le sens.`,
    `Expression (${card.level}): its words one by one do not give the meaning.`
  );
}

function expressionDrafts(found: Expression, entry: ExpressionEntry, doc: Doc, workshop: Workshop): readonly Draft[] {
  const sentence = doc.sentences[found.sentence]!;
  const card = cardOf(
    {
      lemma: entry.lemma,
      pos: 'EXPR',
      gender: null,
      ipa: null,
      translations: entry.glosses.map((gloss) =>
        buildOf(entry, workshop.french) === 'verb' ? spokenGloss(gloss, 'VERB') : gloss
      ),
      form: doc.article.text.slice(found.start, found.end),
      level: entry.level
    },
    sentence,
    doc
  );
  return draftsOf(card, {
    target: null,
    sentence,
    start: found.start,
    end: found.end,
    doc,
    language: workshop.language
  });
}
