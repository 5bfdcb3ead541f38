import type { Doc, Level } from '../document/doc.ts';
import type { Candidate } from './checks/check.ts';
import { answerTexts, holds, optionsOf } from './checks/text.ts';
import type { Family, Kind, Language } from './exercise.ts';
import type { Rejected, Wishes } from './study-set.ts';
import { WaitingItems, type Standing } from './waiting.ts';

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const FAMILIES: readonly Family[] = ['comprehension', 'vocabulary', 'grammar'];

/** The mix that a set aims at, from the figures of rubric.md for an article of 400 words. */
const MIX: Readonly<Record<Family, number>> = { comprehension: 10, vocabulary: 15, grammar: 12 };

/** Weights of the choice, in the unit of a score of 1. */
const NEW_PARAGRAPH = 0.6;
const NEW_KIND = 0.25;
const SAME_KIND = 0.03;
const SAME_SENTENCE = 0.1;
const OFF_MIX = 0.5;
const REPORTED_KIND = 0.15;
const MOST_REPORTS = 4;

type Reason = 'level' | 'reported' | 'same-fact' | 'gives-away' | 'count';

const REASONS: Readonly<Record<Reason, Readonly<Record<Language, string>>>> = {
  level: { fr: 'Au-dessus du niveau demandé.', en: 'Above the level that was asked for.' },
  reported: { fr: 'Signalé comme mauvais sur cet appareil.', en: 'Reported as bad on this device.' },
  'same-fact': { fr: 'Un autre exercice demande la même chose.', en: 'Another item asks the same thing.' },
  'gives-away': { fr: 'Un autre exercice donnerait la réponse.', en: 'Another item would give the answer away.' },
  count: { fr: 'Bon, mais le nombre demandé est atteint.', en: 'Good, but the number asked for is reached.' }
};

/** What is shown, comprehension first and then in text order, and what is left aside with the reason. */
export interface Choice {
  readonly chosen: readonly Candidate[];
  readonly left: readonly Rejected[];
}

/**
 * Chooses greedily, the best item for the set as it stands at each step: score, plus a bonus for a paragraph or a kind
 * not covered yet, minus penalties for what there is already enough of. Ties go to the item that stands first.
 */
export function choose(candidates: readonly Candidate[], wishes: Wishes, doc: Doc): Choice {
  const left: Rejected[] = [];
  const refuse = ({ exercise }: Candidate, reason: Reason): void => {
    left.push({ exercise, check: reason, why: REASONS[reason][wishes.language] });
  };
  const reports = reportsByKind(wishes.reports);
  const pool: Candidate[] = [];
  for (const candidate of candidates) {
    if (wishes.reports.includes(candidate.exercise.id)) refuse(candidate, 'reported');
    else if (LEVELS.indexOf(candidate.exercise.level) > LEVELS.indexOf(wishes.level)) refuse(candidate, 'level');
    else pool.push(candidate);
  }
  const set = new GrowingSet(reports);
  const waiting = new WaitingItems(pool, bodyParagraphs(doc));
  const most = wishes.count ?? Infinity;
  while (waiting.size > 0 && set.chosen.length < most) {
    const best = waiting.takeBest((standing) => set.value(standing));
    const reason = set.clash(best);
    if (reason) refuse(best, reason);
    else {
      set.add(best);
      waiting.noteChosen(best);
    }
  }
  for (const candidate of waiting.rest()) refuse(candidate, set.clash(candidate) ?? 'count');
  return { chosen: inReadingOrder(set.chosen), left };
}

/** The set as it grows, with the counts that the value of the next item depends on. */
class GrowingSet {
  readonly chosen: Candidate[] = [];
  readonly #asked = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #kinds = new Map<Kind, number>();
  readonly #families = new Map<Family, number>();
  readonly #bySentence = new Map<string, Candidate[]>();

  constructor(readonly reports: ReadonlyMap<Kind, number>) {}

  value({ family, kind: name, score, isNew, beside }: Standing): number {
    const kind = this.#kinds.get(name) ?? 0;
    const inFamily = this.#families.get(family) ?? 0;
    const total = this.chosen.length;
    const share = total === 0 ? 0 : inFamily / total;
    const aim = MIX[family] / (MIX.comprehension + MIX.vocabulary + MIX.grammar);
    return (
      score +
      (isNew ? NEW_PARAGRAPH : 0) +
      (kind === 0 ? NEW_KIND : 0) -
      SAME_KIND * kind -
      SAME_SENTENCE * beside -
      OFF_MIX * (share > aim ? (share - aim) / aim : 0) -
      REPORTED_KIND * Math.min(this.reports.get(name) ?? 0, MOST_REPORTS)
    );
  }

  /** Why an item cannot join the set, null when it can. */
  clash(candidate: Candidate): Reason | null {
    const { exercise, family } = candidate;
    if (this.#ids.has(exercise.id) || askedBy(candidate).some((key) => this.#asked.has(key))) return 'same-fact';
    const beside = exercise.sources.flatMap((source) => this.#bySentence.get(`${family} ${source.start}`) ?? []);
    const tells = beside.some((one) => givesAway(one, candidate) || givesAway(candidate, one));
    return tells ? 'gives-away' : null;
  }

  add(candidate: Candidate): void {
    const { exercise, family } = candidate;
    this.chosen.push(candidate);
    this.#ids.add(exercise.id);
    for (const key of askedBy(candidate)) this.#asked.add(key);
    this.#kinds.set(exercise.kind, (this.#kinds.get(exercise.kind) ?? 0) + 1);
    this.#families.set(family, (this.#families.get(family) ?? 0) + 1);
    for (const source of exercise.sources) {
      const place = `${family} ${source.start}`;
      this.#bySentence.set(place, [...(this.#bySentence.get(place) ?? []), candidate]);
    }
  }
}

/**
 * What makes two items ask the same thing: one key in common. In comprehension a fact is asked once, and a sentence is held
 * true or false once; a word or a rule may be trained once by each kind, a flashcard once in each direction.
 */
function askedBy({ exercise: { kind, fact, prompt, source }, family }: Candidate): readonly string[] {
  if (family !== 'comprehension') return [`${kind} ${fact} ${prompt.form === 'reveal' ? prompt.direction : ''}`];
  return kind === 'C2' ? [fact, `C2 ${source.start}`] : [fact];
}

/**
 * Whether one shown item lets the key of another be read off. Comprehension items do so to each other; two gaps of one
 * kind in one sentence fill each other. Vrai and Faux are no texts to be read off, and a card is meant to show its word.
 */
export function givesAway(shown: Candidate, asked: Candidate): boolean {
  const [a, b] = [shown.exercise, asked.exercise];
  if (shown.family !== asked.family || a.prompt.form === 'reveal' || b.prompt.form === 'reveal') return false;
  if (shown.family !== 'comprehension' && (a.kind !== b.kind || a.prompt.form === 'order')) return false;
  if (b.prompt.form === 'order') return false;
  // « Quelle est la fonction d’Alain Girard ? » does not say that it is he who speaks.
  if (b.kind === 'C3' && a.kind === 'C5') return false;
  const visible = `${a.prompt.question} ${a.prompt.text ?? ''} ${a.prompt.form === 'match' || a.prompt.form === 'order' ? optionsOf(a).join(' ') : ''}`;
  return answerTexts(b).some((text) => text.length >= 2 && holds(visible, text));
}

/** Ids begin with their kind, so that a report of another article counts too. */
function reportsByKind(ids: readonly string[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const id of ids) {
    const kind = id.split('-')[0]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Numbers, from 1, of the paragraphs that a set should cover. */
export function bodyParagraphs(doc: Doc): Set<number> {
  return new Set(doc.paragraphs.filter(({ kind }) => kind === 'body').map(({ index }) => index + 1));
}

function inReadingOrder(chosen: readonly Candidate[]): Candidate[] {
  return [...chosen].sort(
    (a, b) =>
      FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
      a.exercise.source.start - b.exercise.source.start ||
      byText(a.exercise.kind, b.exercise.kind) ||
      byText(a.exercise.id, b.exercise.id)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
