import type { Span } from '../../article/article.ts';
import type { Doc, Sentence, Word } from '../../document/doc.ts';
import type { Distractor, Draft, Evidence, Prompt } from '../exercise.ts';

/** What stands for missing words in a prompt's text. */
export const GAP = '_____';

/** Whether a word is written with letters or digits, and not a sign. */
export function isWord({ form }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(form);
}

/** The words of a sentence. */
export function wordsOf(doc: Doc, { words }: Sentence): readonly Word[] {
  return doc.words.slice(words.first, words.end);
}

/** The word `by` places away in the same sentence, null beyond its borders. */
export function beside(doc: Doc, word: Word, by: number): Word | null {
  const other = doc.words[word.index + by];
  return other && other.sentence === word.sentence ? other : null;
}

/** The form in lower case; empty for null, so that rules read on. */
export function low(word: Word | null): string {
  return word ? word.form.toLowerCase() : '';
}

/** What stands in the article there, with typographic apostrophes. */
export function textAt(doc: Doc, { start, end }: Span): string {
  return doc.article.text.slice(start, end).replace(/'/g, '’');
}

/** Whether the word opens the sentence, leaving out quotation marks and dashes. */
export function isFirst(doc: Doc, word: Word): boolean {
  return wordsOf(doc, doc.sentences[word.sentence]!).find(isWord)?.start === word.start;
}

/**
 * Sentences of the body that can be shown alone: 5 to 42 words, a finite verb, a final stop, no sign that does not belong
 * into running text.
 */
export function showable(doc: Doc): readonly Sentence[] {
  return doc.sentences.filter((sentence) => {
    if (doc.paragraphs[sentence.paragraph]!.kind !== 'body') return false;
    const words = wordsOf(doc, sentence);
    const count = words.filter(isWord).length;
    const text = doc.article.text.slice(sentence.start, sentence.end);
    return (
      count >= 5 &&
      count <= 42 &&
      words.some(({ feats }) => feats.VerbForm === 'Fin') &&
      /[.!?…][»”"\s\u00A0\u202F]*$/.test(text) &&
      /^[«“"\s\u00A0\u202F]*\p{Lu}/u.test(text) &&
      !/[_[\]{}<>|@#*=\t]|https?:|www\./.test(text)
    );
  });
}

/**
 * The sentence with gaps in place of the given spans, which must lie in it and stand in order; several gaps are
 * numbered. A quotation mark whose partner stands in another sentence is completed or dropped.
 */
export function gapped(doc: Doc, sentence: Sentence, gaps: readonly Span[]): string {
  const { text } = doc.article;
  let out = '';
  let from = sentence.start;
  gaps.forEach((gap, i) => {
    const after = text[gap.end] ?? '';
    const label = gaps.length > 1 ? `(${i + 1}) ${GAP}` : GAP;
    // « de l’accès » leaves « _____ accès »: an option that ends in an apostrophe joins the next word.
    out += text.slice(from, gap.start) + label + (/[\p{L}\p{N}«]/u.test(after) ? ' ' : '');
    from = gap.end;
  });
  return withQuotesClosed((out + text.slice(from, sentence.end)).replace(/\s*\n\s*/g, ' '));
}

/** A sentence as it is shown, without gaps. */
export function plain(doc: Doc, sentence: Sentence): string {
  return gapped(doc, sentence, []);
}

function withQuotesClosed(text: string): string {
  const opened = text.split('«').length;
  const closed = text.split('»').length;
  if (opened > closed) return text.startsWith('«') ? text.replace(/^«[\s\u00A0\u202F]*/, '') : `${text}\u00A0»`;
  if (closed > opened) return /»$/.test(text) ? text.replace(/[\s\u00A0\u202F]*»$/, '') : `«\u00A0${text}`;
  return text;
}

/** The sentence as proof. */
export function evidenceOf(doc: Doc, { start, end }: Sentence): Evidence {
  return { start, end, text: doc.article.text.slice(start, end) };
}

/** What a kind says of an item; the rest follows from its sentence. */
export type Parts = Pick<
  Draft,
  'skill' | 'level' | 'fact' | 'prompt' | 'answer' | 'hints' | 'rule' | 'why' | 'sureness' | 'worth'
> &
  Partial<Pick<Draft, 'accepted' | 'pool' | 'wanted' | 'evidence' | 'sources'>>;

/** A draft about one sentence; `accepted` is the answer alone and `evidence` proof where nothing else is said. */
export function draftOf(doc: Doc, sentence: Sentence, parts: Parts): Draft {
  const source = evidenceOf(doc, sentence);
  const pool = parts.pool ?? [];
  return {
    accepted: acceptedOf(parts.prompt, parts.answer),
    source,
    sources: [source],
    evidence: 'proof',
    paragraphs: [sentence.paragraph + 1],
    ...parts,
    pool,
    wanted: parts.wanted ?? Math.min(3, pool.length)
  };
}

function acceptedOf({ form }: Prompt, answer: Draft['answer']): readonly unknown[] {
  return form === 'type' ? (answer as readonly string[]).map((one) => [one]) : [answer];
}

/** Distractors without the key and without repetition. */
export function without(key: string, pool: readonly Distractor[]): readonly Distractor[] {
  const seen = new Set([key]);
  return pool.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** 1 for a sentence that is read at a glance, down to 0.6 for one of forty words. */
export function ease(doc: Doc, sentence: Sentence): number {
  const count = wordsOf(doc, sentence).filter(isWord).length;
  return count <= 18 ? 1 : Math.max(0.6, 1 - (count - 18) / 60);
}

/** The most worthwhile of the drafts, at most `most`, in their own order. */
export function bestOf(drafts: readonly Draft[], most: number): readonly Draft[] {
  const ranked = drafts
    .map((draft, i) => ({ draft, i, value: draft.worth * draft.sureness }))
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .slice(0, most);
  return ranked.sort((a, b) => a.i - b.i).map(({ draft }) => draft);
}
