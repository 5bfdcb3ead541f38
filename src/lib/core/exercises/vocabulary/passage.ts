import type { Doc, Paragraph, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Workshop } from '../exercise.ts';
import { isOfAcronym, isTightContext } from './context.ts';
import { isPlainVerb, slotOf, startsRight, type Slot } from './gap.ts';
import { targetsOf, worthOf, type Target } from './targets.ts';

/** Longest passage, in characters: what fits a phone without losing the thread. */
const LONGEST = 620;
const SHORTEST = 160;
const FEWEST_GAPS = 4;
const MOST_GAPS = 6;
/** Words between two gaps, at least. */
const APART = 3;

/** Sentences in a row with the gaps that can be made in them. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly gaps: readonly Gap[];
}

/** A missing word and its place. */
export interface Gap {
  readonly target: Target;
  readonly slot: Slot;
}

/** One passage a paragraph, with at least four gaps that `agree` with one another; best words first, then in text order. */
export function passagesOf(
  doc: Doc,
  workshop: Workshop,
  agree: (gaps: readonly Gap[], french: French) => boolean
): readonly Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind !== 'body') continue;
    let best: Passage | null = null;
    for (const run of runsOf(paragraph, doc)) {
      const passage = {
        start: run[0]!.start,
        end: run.at(-1)!.end,
        paragraph,
        gaps: gapsIn(run, doc, workshop, agree)
      };
      if (passage.gaps.length >= FEWEST_GAPS && passage.gaps.length > (best?.gaps.length ?? 0)) best = passage;
    }
    if (best) passages.push(best);
  }
  return passages;
}

/** From each sentence on, as many sentences as the length allows; quotes must be closed within. */
function runsOf({ sentences }: Paragraph, doc: Doc): readonly (readonly Sentence[])[] {
  const runs: Sentence[][] = [];
  for (let first = sentences.first; first < sentences.end; first++) {
    let last = first;
    while (last + 1 < sentences.end && doc.sentences[last + 1]!.end - doc.sentences[first]!.start <= LONGEST) last++;
    const run = doc.sentences.slice(first, last + 1);
    const text = doc.article.text.slice(run[0]!.start, run.at(-1)!.end);
    if (text.length >= SHORTEST && text.length <= LONGEST && isQuoteClosed(text)) runs.push(run);
    if (last + 1 >= sentences.end) break;
  }
  return runs;
}

function isQuoteClosed(text: string): boolean {
  return text.split('«').length === text.split('»').length && /[.!?…»]$/.test(text);
}

const possible = new WeakMap<readonly Target[], ReadonlyMap<Sentence, readonly Gap[]>>();

/** The words that can be left out, by sentence; looked for once a document, since sentences stand in many runs. */
function gapsBySentence(doc: Doc, workshop: Workshop): ReadonlyMap<Sentence, readonly Gap[]> {
  const targets = targetsOf(doc, workshop);
  let gaps = possible.get(targets);
  if (!gaps) possible.set(targets, (gaps = sortedBySentence(targets, doc)));
  return gaps;
}

function sortedBySentence(targets: readonly Target[], doc: Doc): ReadonlyMap<Sentence, readonly Gap[]> {
  const out = new Map<Sentence, Gap[]>();
  for (const target of targets) {
    const { word, sentence, inTitle } = target;
    if (inTitle || word.upos === 'ADV' || /^\p{Lu}|-/u.test(word.form)) continue;
    if (!isTightContext(word, doc) || isOfAcronym(word, doc) || !isPlainVerb(word, doc)) continue;
    const slot = slotOf(word, doc);
    if (!slot) continue;
    const here = out.get(sentence);
    if (here) here.push({ target, slot });
    else out.set(sentence, [{ target, slot }]);
  }
  return out;
}

function gapsIn(
  run: readonly Sentence[],
  doc: Doc,
  workshop: Workshop,
  agree: (gaps: readonly Gap[], french: French) => boolean
): readonly Gap[] {
  const counts = new Map<string, number>();
  for (let i = run[0]!.words.first; i < run.at(-1)!.words.end; i++) {
    const { lemma } = doc.words[i]!;
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const bySentence = gapsBySentence(doc, workshop);
  const candidates = run
    .flatMap((sentence) => bySentence.get(sentence) ?? [])
    .filter(({ target }) => counts.get(target.word.lemma) === 1);
  candidates.sort((a, b) => pointsOf(b, doc) - pointsOf(a, doc) || a.target.word.index - b.target.word.index);
  const gaps: Gap[] = [];
  for (const gap of candidates) {
    if (gaps.length >= MOST_GAPS) break;
    const isApart = gaps.every((one) => Math.abs(one.target.word.index - gap.target.word.index) > APART);
    if (isApart && agree([...gaps, gap], workshop.french)) gaps.push(gap);
  }
  return gaps.sort((a, b) => a.target.word.index - b.target.word.index);
}

function pointsOf({ target }: Gap, doc: Doc): number {
  return Math.round(worthOf(target, doc) * 100);
}

/**
 * Whether only one filling of the gaps is French: no word can go to another's place, in any round of exchanges. Class, number,
 * gender where the place shows it, tense, person and elision are compared; meaning is not trusted.
 */
export function isUnexchangeable(gaps: readonly Gap[], french: French): boolean {
  const fits = gaps.map((from) => gaps.map((to) => from !== to && canStandAt(from, to.slot, french)));
  // A round of exchanges is a cycle of « from fits to »; take away places that lead nowhere until none or a cycle is left.
  const left = new Set(gaps.keys());
  for (let changed = true; changed;) {
    changed = false;
    for (const i of left) {
      if ([...left].some((j) => fits[i]![j])) continue;
      left.delete(i);
      changed = true;
    }
  }
  return left.size === 0;
}

/** Whether the grammar of a place would let a word stand there as it is. */
export function canStandAt({ target, slot: own }: Gap, slot: Slot, french: French): boolean {
  if (target.word.upos !== slot.word.upos || !startsRight(own.form, slot, french)) return false;
  const [a, b] = [own.feats, slot.feats];
  if (slot.word.upos === 'NOUN') return a.Number === b.Number && (a.Gender === b.Gender || !slot.showsGender);
  if (slot.word.upos === 'ADJ') return a.Number === b.Number && a.Gender === b.Gender;
  return (
    a.VerbForm === b.VerbForm &&
    a.Mood === b.Mood &&
    a.Tense === b.Tense &&
    a.Number === b.Number &&
    a.Person === b.Person &&
    a.Gender === b.Gender
  );
}

/** Whether first letter and length tell every gap's word from every other's; words of three letters leave too much choice. */
export function areTold(gaps: readonly Gap[]): boolean {
  const clues = new Set(gaps.map(({ slot }) => `${slot.form[0]!}${slot.form.length}`));
  return clues.size === gaps.length && gaps.every(({ slot }) => slot.form.length >= 4);
}

/** The passage with its gaps numbered: « (1) _____ ». */
export function gappedPassage({ start, end, gaps }: Passage, doc: Doc): string {
  const { text } = doc.article;
  let out = '';
  let at = start;
  gaps.forEach(({ target }, i) => {
    out += `${text.slice(at, target.word.start)}(${i + 1}) _____`;
    at = target.word.end;
  });
  return out + text.slice(at, end);
}
