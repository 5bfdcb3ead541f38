import type { NounPhrase, Word } from '../doc.ts';
import type { Step } from './step.ts';

/** Adjectives that stand before a noun with an adverb of degree: « la plus grande ville », « de très bons résultats ». */
const DEGREE = /^(?:plus|moins|très|si|aussi|trop|assez)$/;

/**
 * Nouns with what determines and describes them: « le premier jour », « des désaccords profonds ». The phrase stops before
 * complements, relatives and participles with a complement of their own.
 */
export const nounPhrases: Step = (doc) => {
  const out: NounPhrase[] = [];
  for (const sentence of doc.sentences) {
    let free = sentence.words.first;
    for (let head = sentence.words.first; head < sentence.words.end; head++) {
      if (!isHead(doc.words, head)) continue;
      const first = phraseStart(doc.words, head, free);
      const end = phraseEnd(doc.words, head, sentence.words.end);
      out.push({
        head,
        sentence: sentence.index,
        words: { first, end },
        start: doc.words[first]!.start,
        end: doc.words[end - 1]!.end
      });
      free = end;
      head = end - 1;
    }
  }
  return { ...doc, nounPhrases: out };
};

function isHead(words: readonly Word[], at: number): boolean {
  const { upos, form } = words[at]!;
  // « M. », « h » and other abbreviations are no nouns to ask about.
  return upos === 'NOUN' && /\p{L}{2}/u.test(form) && !form.endsWith('.');
}

/** Left over adjectives and numbers to the determiner; not over the « le » inside « du », whose « de » lies outside. */
function phraseStart(words: readonly Word[], head: number, free: number): number {
  let first = head;
  while (first > free && isBefore(words, first - 1, head)) first--;
  while (first > free && words[first - 1]!.upos === 'DET' && !isContracted(words, first - 1)) first--;
  // An adverb alone (« plus ») belongs to something else.
  while (first < head && DEGREE.test(words[first]!.form.toLowerCase())) first++;
  return first;
}

function isBefore(words: readonly Word[], at: number, head: number): boolean {
  const { upos, form } = words[at]!;
  if (upos === 'ADJ' || upos === 'NUM') return agree(words[at]!, words[head]!);
  return upos === 'ADV' && DEGREE.test(form.toLowerCase()) && words[at + 1]!.upos === 'ADJ';
}

/** The article of « du », « aux » shares its token with a preposition. */
function isContracted(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at - 1]!.token === words[at]!.token;
}

/** Right over adjectives that agree: « stables », « très profonds », « économique et social ». */
function phraseEnd(words: readonly Word[], head: number, limit: number): number {
  let end = head + 1;
  for (;;) {
    let at = end;
    if (at < limit && DEGREE.test(words[at]!.form.toLowerCase()) && words[at]!.upos === 'ADV') at++;
    else if (at < limit && words[at]!.upos === 'CCONJ' && /^(?:et|ou)$/.test(words[at]!.form) && end > head + 1) at++;
    if (at >= limit || words[at]!.upos !== 'ADJ' || !agree(words[at]!, words[head]!)) return end;
    // « et nouvelle politique »: the adjective opens another phrase.
    if (at + 1 < limit && words[at + 1]!.upos === 'NOUN' && at > end) return end;
    end = at + 1;
  }
}

function agree(a: Word, b: Word): boolean {
  const clash = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  return !clash(a.feats.Gender, b.feats.Gender) && !clash(a.feats.Number, b.feats.Number);
}
