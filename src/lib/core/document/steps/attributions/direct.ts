import type { Span } from '../../../article/article.ts';
import type { Attribution, VerbGroup } from '../../doc.ts';
import { INCISE_VERBS } from '../../french/speech-verbs.ts';
import type { Quote } from './quotes.ts';
import { sourceCueEnd } from './reported.ts';
import { toldBefore } from './told.ts';
import { chainOfPronoun, speakerFrom, subjectSpeaker, type Speaker, type Stage } from './speakers.ts';

/** Who said the quoted words, where an incise, a verb before a colon or the quote just before tells it. */
export function directAttributions(stage: Stage, quotes: readonly Quote[]): Attribution[] {
  const out: Attribution[] = [];
  let last: { quote: Quote; said: Attribution } | null = null;
  for (const quote of quotes) {
    const made = attributionsOf(stage, quote, last);
    out.push(...made);
    const said = made.at(-1);
    if (said) last = { quote, said };
  }
  return out;
}

type Last = { readonly quote: Quote; readonly said: Attribution } | null;

function attributionsOf(stage: Stage, quote: Quote, last: Last): Attribution[] {
  const inner = inciseInside(stage, quote);
  if (inner) return split(stage, quote, inner);
  const cue =
    inciseAfter(stage, quote) ??
    announced(stage, quote) ??
    carriedOn(stage, quote, last) ??
    embedded(stage, quote) ??
    toldBefore(stage, quote);
  if (!cue) return [];
  return [
    {
      speaker: cue.speaker,
      chain: cue.chain,
      cue: cue.cue,
      content: contentOf(stage, quote),
      direct: true,
      sureness: cue.sureness
    }
  ];
}

export interface Cue extends Pick<Attribution, 'speaker' | 'chain' | 'cue' | 'sureness'> {
  /** One past the last word of the incise's speaker. */
  readonly end: number;
  readonly isPronoun: boolean;
}

/** The words between the quotation marks, without the marks. */
function contentOf({ doc }: Stage, { open, close }: Quote): Span {
  return { start: doc.words[open + 1]!.start, end: doc.words[close - 1]!.end };
}

/** « … », raconte Monique Lefèvre: a verb of speech with its subject behind it, right after the quote. */
function inciseAfter(stage: Stage, quote: Quote): Cue | null {
  const at = stage.lower[quote.close + 1] === ',' ? quote.close + 2 : quote.close + 1;
  return inciseAt(stage, at, quote.paragraph);
}

/** « Il faudrait…, estime Marc Olivieri. Replanter… »: an incise between a comma and the next stop, inside the quote. */
function inciseInside(stage: Stage, quote: Quote): { readonly comma: number; readonly cue: Cue } | null {
  for (let i = quote.open + 2; i < quote.close - 1; i++) {
    if (!/^[,!?…]$/.test(stage.lower[i]!)) continue;
    const cue = inciseAt(stage, i + 1, quote.paragraph);
    if (!cue || cue.end > quote.close) continue;
    // « dit le maire » may be a clause of the quote itself when nothing closes it.
    if (/^[,.!?…:»]$/.test(stage.lower[cue.end] ?? '')) return { comma: i, cue };
  }
  return null;
}

function inciseAt(stage: Stage, from: number, paragraph: number): Cue | null {
  const { doc, lower } = stage;
  let at = from;
  while (/^(?:s'|se|m'|me|nous|ne|n'|lui|leur|y)$/.test(lower[at] ?? '') && at < from + 3) at++;
  const group = stage.verbAt.get(at);
  if (!group || doc.words[at]!.sentence !== doc.words[Math.min(from, doc.words.length - 1)]!.sentence) return null;
  const isSpeech = INCISE_VERBS.has(doc.words[group.main]!.lemma) || isBelief(stage, group);
  if (!isSpeech) return null;
  const cue = { start: cueStart(stage, from, at), end: group.end };
  const hooked = hookedAt(stage, group);
  if (hooked !== null) {
    const speaker = doc.words[hooked]!;
    const chain = chainOfPronoun(stage, hooked, paragraph);
    const end = Math.max(hooked, group.main) + 1;
    return {
      speaker: withoutHyphen(stage, hooked),
      chain,
      cue,
      end,
      isPronoun: true,
      sureness: speaker.upos === 'PRON' ? 0.93 : 0.85
    };
  }
  const speaker = speakerFrom(stage, afterAdverbs(stage, group.main + 1));
  if (!speaker) return null;
  return { speaker: plain(speaker), chain: speaker.chain, cue, end: speaker.end, isPronoun: false, sureness: 0.95 };
}

/** The cue holds the reflexive pronoun: « s’inquiète », « se souvient ». */
function cueStart({ doc, lower }: Stage, from: number, verb: number): number {
  for (let at = from; at < verb; at++) if (/^s[e']$/.test(lower[at]!)) return doc.words[at]!.start;
  return doc.words[verb]!.start;
}

/**
 * « Le but n’est pas de nuire, a promis le ministre. »: an incise that ends a sentence without quotation marks gives the
 * sentence before it to its speaker, in the words of the article.
 */
export function freeIncises(stage: Stage, quotes: readonly Quote[]): Attribution[] {
  const { doc, lower } = stage;
  const quoted = new Set(quotes.flatMap(({ open, close }) => [doc.words[open]!.sentence, doc.words[close]!.sentence]));
  return doc.sentences.flatMap((sentence) => {
    if (quoted.has(sentence.index)) return [];
    const { first, end } = sentence.words;
    for (let comma = end - 2; comma > Math.max(first + 2, end - 24); comma--) {
      if (lower[comma] !== ',') continue;
      const cue = inciseAt(stage, comma + 1, sentence.paragraph);
      // What follows the speaker may describe him, up to the full stop.
      if (!cue || cue.end > end || !/^[,.!?…]$/.test(lower[cue.end] ?? '.')) continue;
      if (hasVerb(stage, first, comma)) return [freeIncise(stage, first, comma, cue)];
    }
    return [];
  });
}

function hasVerb({ verbAt }: Stage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (verbAt.has(i)) return true;
  return false;
}

function freeIncise({ doc }: Stage, first: number, comma: number, { speaker, chain, cue, sureness }: Cue): Attribution {
  const content = { start: doc.words[first]!.start, end: doc.words[comma - 1]!.end };
  return { speaker, chain, cue, content, direct: false, sureness: sureness * 0.9 };
}

/** « veut croire Hélène », « se veut rassurant le maire » */
function isBelief({ lower }: Stage, group: VerbGroup): boolean {
  return /^(?:croire|rassurer)$/.test(lower[group.main + 1] ?? '') && group.lemma === 'vouloir';
}

function plain({ span }: Speaker): Span {
  return { start: span.start, end: span.end };
}

function afterAdverbs({ doc }: Stage, from: number): number {
  let at = from;
  while (at < from + 2 && doc.words[at]?.upos === 'ADV') at++;
  return at;
}

/** The pronoun hooked to a verb or its auxiliary: « -t-il », « -elle ». */
function hookedAt({ lower }: Stage, group: VerbGroup): number | null {
  for (const at of [group.words[0]! + 1, group.main + 1]) {
    if (/^-(?:t-)?(?:il|elle|on|ils|elles)$/.test(lower[at] ?? '')) return at;
  }
  return null;
}

/** « -t-elle » is « elle ». */
function withoutHyphen({ doc, lower }: Stage, at: number): Span {
  const { start, end } = doc.words[at]!;
  return { start: start + /^-(?:t-)?/.exec(lower[at]!)![0].length, end };
}

/** The quote before the incise and after it, as two attributions with one cue. */
function split(stage: Stage, quote: Quote, { comma, cue }: { comma: number; cue: Cue }): Attribution[] {
  const { doc, lower } = stage;
  const said = { speaker: cue.speaker, chain: cue.chain, cue: cue.cue, direct: true };
  const keepsMark = lower[comma] !== ',';
  const before = { start: doc.words[quote.open + 1]!.start, end: doc.words[keepsMark ? comma : comma - 1]!.end };
  const next = resumes(stage, quote, cue);
  const out = [{ ...said, content: before, sureness: cue.sureness }];
  if (next < quote.close) {
    const after = { start: doc.words[next]!.start, end: doc.words[quote.close - 1]!.end };
    out.push({ ...said, content: after, sureness: cue.sureness * 0.95 });
  }
  return out;
}

/** Where the quoted words go on: after the next stop; past « , pêcheur à Calvi depuis vingt ans. » when a name is described. */
function resumes({ doc, lower }: Stage, quote: Quote, cue: Cue): number {
  if (cue.isPronoun || lower[cue.end] !== ',') return Math.min(quote.close, cue.end + 1);
  for (let i = cue.end; i < Math.min(quote.close, cue.end + 18); i++) {
    if (/^[.!?]$/.test(lower[i]!)) return i + 1;
    if (i > cue.end && doc.words[i]!.feats.VerbForm === 'Fin') break;
  }
  return cue.end + 1;
}

/** « Hélène Santoni veut y croire : « … » »: the subject of the verb before the colon. */
function announced(stage: Stage, quote: Quote): Cue | null {
  const { doc, lower } = stage;
  if (lower[quote.open - 1] !== ':') return null;
  const sentence = doc.sentences[doc.words[quote.open - 1]!.sentence]!;
  for (let i = quote.open - 2; i >= Math.max(sentence.words.first, quote.open - 30); i--) {
    const group = stage.verbAt.get(i);
    if (!group) continue;
    const speaker = subjectSpeaker(stage, group);
    const isSpeech = INCISE_VERBS.has(doc.words[group.main]!.lemma);
    if (speaker && (isSpeech || isPerson(stage, speaker))) {
      return {
        speaker: plain(speaker),
        chain: speaker.chain,
        cue: { start: group.start, end: group.end },
        end: speaker.end,
        isPronoun: false,
        sureness: isSpeech ? 0.9 : 0.75
      };
    }
    // The first verb to the left that could be the one decides; relative clauses before it do not.
    if (group.subject === null || lower[group.subject] !== 'qui') return null;
  }
  return bySourceBefore(stage, sentence.words.first);
}

/** Verbs whose quoted object or attribute is in the subject's own words. */
const QUOTING =
  /^(?:juger|qualifier|dénoncer|évoquer|saluer|appeler|réclamer|critiquer|fustiger|promettre|regretter|déplorer|demander|exiger|vanter|résumer|souhaiter|défendre|estimer|considérer|décrire|pointer|applaudir|condamner|revendiquer|invoquer|redouter|craindre)$/;

/** « on juge la mobilisation « incompréhensible » »: words quoted inside a clause, right behind its verb. */
function embedded(stage: Stage, quote: Quote): Cue | null {
  const { doc, lower } = stage;
  const { sentence } = doc.words[quote.open]!;
  const first = doc.sentences[sentence]!.words.first;
  for (let i = quote.open - 1; i >= Math.max(first, quote.open - 9); i--) {
    if (/^[,;:.()]$/.test(lower[i]!) || doc.words[i]!.feats.VerbForm === 'Inf') return null;
    const group = doc.words[i]!.feats.VerbForm === 'Fin' ? stage.verbAt.get(i) : undefined;
    if (!group) continue;
    const speaker = subjectSpeaker(stage, group);
    const isSure = QUOTING.test(doc.words[group.main]!.lemma) && !group.negated && !group.passive && speaker !== null;
    if (!isSure) return null;
    const cue = { start: group.start, end: group.end };
    return { speaker: plain(speaker), chain: speaker.chain, cue, end: speaker.end, isPronoun: false, sureness: 0.8 };
  }
  return null;
}

/** « Selon Jeff Knott, responsable de l’étude : « … » » */
function bySourceBefore(stage: Stage, first: number): Cue | null {
  const { doc } = stage;
  const cueEnd = sourceCueEnd(stage, first);
  const speaker = cueEnd === null ? null : speakerFrom(stage, cueEnd);
  if (cueEnd === null || speaker === null) return null;
  const cue = { start: doc.words[first]!.start, end: doc.words[cueEnd - 1]!.end };
  return { speaker: plain(speaker), chain: speaker.chain, cue, end: speaker.end, isPronoun: false, sureness: 0.9 };
}

function isPerson({ doc }: Stage, { chain }: Speaker): boolean {
  return chain !== null && doc.chains[chain]!.type === 'PER';
}

/** A quote of whole sentences right after the incise of another belongs to the same speaker. */
function carriedOn({ doc, lower }: Stage, quote: Quote, last: Last): Cue | null {
  if (!last || last.quote.paragraph !== quote.paragraph || last.said.speaker === null) return null;
  const isWhole = /^[.!?…]$/.test(lower[quote.close - 1]!) && /^[.!?]$/.test(lower[quote.open - 1] ?? '');
  const incise = doc.words[last.quote.close]!.sentence;
  if (
    !isWhole ||
    doc.words[quote.open]!.sentence !== incise + 1 ||
    last.said.cue.start < doc.words[last.quote.close]!.start
  )
    return null;
  return { ...last.said, end: quote.open, isPronoun: false, sureness: last.said.sureness * 0.85 };
}
