import { pluralEn as plural } from '../plural.ts';

const KINDS: Readonly<Record<string, string>> = {
  C1: 'Question',
  C2: 'True, false or not said',
  C3: 'Who said it?',
  C4: 'Fact or claim',
  C5: 'Who is who?',
  C6: 'Who is meant?',
  C7: 'In order',
  C8: 'Main idea',
  C9: 'The link',
  C10: 'Fill in the summary',
  V1: 'Flashcard',
  V2: 'The missing word',
  V3: 'Write the word',
  V4: 'Fill in the paragraph',
  V5: 'Words and meanings',
  V6: 'Synonyms and opposites',
  V7: 'Word family',
  V8: 'The right preposition',
  V9: 'Expression',
  V10: 'Listening',
  V11: 'Dictation',
  G1: 'Gender',
  G2: 'Contracted article',
  G3: 'Conjugation',
  G4: 'Name the tense',
  G5: 'Agreement',
  G6: 'Pronouns',
  G7: 'Relative pronouns',
  G8: 'Connectors',
  G9: 'Homophones',
  G10: 'Rebuild the sentence',
  G11: 'Active and passive',
  G12: 'Reported speech',
  G13: 'Negation'
};

export const kinds = {
  name: (kind: string) => KINDS[kind] ?? 'Exercise',
  families: { comprehension: 'Comprehension', vocabulary: 'Vocabulary', grammar: 'Grammar' }
};

const POS: Readonly<Record<string, string>> = {
  NOUN: 'noun',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
  ADP: 'preposition',
  DET: 'determiner',
  PRON: 'pronoun',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
  NUM: 'number',
  PROPN: 'proper name',
  INTJ: 'interjection',
  EXPR: 'expression',
  X: 'expression'
};

export const words = {
  pos: (pos: string, gender: 'Masc' | 'Fem' | 'both' | null) => {
    const name = POS[pos.toUpperCase()] ?? pos.toLowerCase();
    if (pos !== 'NOUN' || gender === null) return name;
    return `${gender === 'both' ? 'masculine or feminine' : gender === 'Fem' ? 'feminine' : 'masculine'} ${name}`;
  },
  listen: (text: string) => `Listen to “${text}”`
};

export const review = {
  title: 'Review',
  letters: 'French letters',
  options: 'Options',
  rightOption: 'right answer',
  yourOption: 'your answer, wrong',
  gap: 'The missing word',
  gapNumber: (n: number) => `Gap ${n}`,
  yourAnswer: 'Your answer',
  yourOrder: 'Your sentence',
  takeBack: (part: string) => `Take back “${part}”`,
  orderEmpty: 'Tap the parts in order.',
  parts: 'Parts to place',
  placeFor: (left: string, option: string) => (option === '' ? `${left}: empty` : `${left}: ${option}`),
  bank: 'Words to place',
  listen: 'Listen',
  noVoice: 'This device has no French voice, so listening exercises are left out.',
  unknownKind: 'This exercise comes from a newer version of Glane. It is kept; pass it for now.',
  reread: 'Read the article again',
  article: 'Article',
  leave: 'Leave the review',
  undo: 'Back to the answer before',
  progress: (done: number, all: number) => `${done} of ${all}`,
  check: 'Check',
  next: 'Continue',
  show: 'Show the answer',
  hint: 'A hint',
  hintNumber: (n: number, all: number) => `Hint ${n} of ${all}`,
  pass: 'Pass',
  dontKnow: 'I don’t know',
  recall: 'Did you remember it?',
  ratings: { again: 'No', hard: 'Hard', good: 'Yes', easy: 'Easy' },
  verdicts: { right: 'Right', almost: 'Almost', wrong: 'Wrong' },
  slips: {
    accent: 'an accent',
    capital: 'a capital',
    agreement: 'the agreement',
    elision: 'the elision',
    article: 'the article',
    typo: 'a typing slip',
    tense: 'the tense'
  },
  answerWas: 'The answer:',
  feedback: 'Correction',
  evidence: 'In the article',
  nearest: 'The article’s sentence',
  overrule: 'My answer was right',
  overruled: 'Noted: your answer counts, and the report is kept.',
  counted: 'Counted as right',
  doneTitle: 'Session finished',
  doneCount: (n: number) => `${n} ${plural(n, 'answer', 'answers')}`,
  doneRight: (right: number, all: number) => `${right} right out of ${all}`,
  doneNext: (when: string) => `Next cards: ${when}.`,
  doneHome: 'Back to today',
  doneArticle: 'Back to the article',
  doneMore: 'Go on with ten more cards',
  toReview: 'To look at again',
  emptyTitle: 'Nothing to review now',
  emptyText: 'Every card you have begun is up to date. Read an article, or add one.',
  interval: (days: number) => intervalEn(days)
};

function intervalEn(days: number): string {
  if (days < 1 / 24) return `${Math.max(1, Math.round(days * 1440))} min`;
  if (days < 1) return `${Math.round(days * 24)} h`;
  if (days < 31) return `${Math.round(days)} d`;
  if (days < 365) return `${Math.round(days / 30.4)} mo`;
  return `${Math.round((days / 365) * 10) / 10} y`;
}

export const reader = {
  textLabel: 'Article. Arrow keys move from word to word, Enter shows the meaning.',
  meaningOf: (lemma: string) => `Meaning of “${lemma}”`,
  glean: 'Gather this word',
  iKnow: 'I know it',
  properName: 'A proper name.',
  noEntry: 'Glane’s lexicon does not have this word yet.',
  analysing: 'Reading the article…',
  coverage: (percent: string) => `You know about ${percent} of the words.`,
  facts: (level: string, words: string) => `${level} · ${words} words`,
  read: 'Read',
  exercises: 'Exercises',
  study: 'Study this article',
  studyMore: (n: number) => `Study: ${n} ${plural(n, 'exercise', 'exercises')} to do`,
  studied: 'All done for today',
  notFoundTitle: 'This article is not here',
  notFound: 'It is not on this device, or it was removed. Add it again: your past answers are kept.',
  analysisFailed: 'The text is here, but its analysis failed. Your data are intact; reload the page to try again.',
  listen: 'Listen to the sentence',
  kept: (n: number) => `${n} ${plural(n, 'exercise kept', 'exercises kept')}`,
  rejectedTitle: (n: number) => `${n} ${plural(n, 'candidate set aside', 'candidates set aside')}`,
  rejectedNote: 'Glane made these, then set them aside. The reason follows each.',
  key: 'Answer:',
  wrongOptions: 'Other options',
  source: 'Proof',
  chosen: 'Chosen because',
  asked: 'already asked',
  cards: (n: number) => `${n} ${plural(n, 'card', 'cards')}`
};
