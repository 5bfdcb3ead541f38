import type { Span } from '../../../article/article.ts';
import type { Chain, Doc, Entity, NounPhrase, VerbGroup } from '../../doc.ts';
import { lowerForms } from '../step.ts';

/** What the rules for reported words look things up in; made once a document. */
export interface Stage {
  readonly doc: Doc;
  readonly lower: readonly string[];
  /** Verb groups by their first word. */
  readonly verbAt: ReadonlyMap<number, VerbGroup>;
  /** Noun phrases by their first word and by their head. */
  readonly phraseAt: ReadonlyMap<number, NounPhrase>;
  readonly phraseOfHead: ReadonlyMap<number, NounPhrase>;
  /** Names of persons, places and bodies by any of their words. */
  readonly nameAt: ReadonlyMap<number, Entity>;
  /** Chains by the start of each of their mentions. */
  readonly chainAt: ReadonlyMap<number, Chain>;
}

export function stageOf(doc: Doc): Stage {
  const nameAt = new Map<number, Entity>();
  for (const entity of doc.entities) {
    if (entity.type !== 'PER' && entity.type !== 'LOC' && entity.type !== 'ORG') continue;
    for (let i = entity.words.first; i < entity.words.end; i++) nameAt.set(i, entity);
  }
  const chainAt = new Map<number, Chain>();
  for (const chain of doc.chains) for (const mention of chain.mentions) chainAt.set(mention.start, chain);
  return {
    doc,
    lower: lowerForms(doc.words),
    verbAt: new Map(doc.verbGroups.map((group) => [group.words[0]!, group])),
    phraseAt: new Map(doc.nounPhrases.map((phrase) => [phrase.words.first, phrase])),
    phraseOfHead: new Map(doc.nounPhrases.map((phrase) => [phrase.head, phrase])),
    nameAt,
    chainAt
  };
}

/** Who speaks: where it is said, and whose chain it is when that is sure. */
export interface Speaker {
  readonly span: Span;
  readonly chain: number | null;
  /** One past the last word of what names the speaker. */
  readonly end: number;
}

const PRONOUN = /^(?:il|elle|on|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci)$/;

/** The speaker whose name, noun phrase or pronoun begins at a word; null where none begins. */
export function speakerFrom(stage: Stage, at: number): Speaker | null {
  const { doc, lower } = stage;
  const name = stage.nameAt.get(at);
  if (name && name.words.first === at) return named(stage, name);
  // « la Chine », « l’INSEE »
  const next = stage.nameAt.get(at + 1);
  if (/^(?:le|la|les|l')$/.test(lower[at] ?? '') && next && next.words.first === at + 1) {
    return { ...named(stage, next), span: { start: doc.words[at]!.start, end: next.end } };
  }
  const phrase = stage.phraseAt.get(at);
  if (phrase) {
    // « sa sœur Lina », « l’entraîneur Karim Haddad »: the name says it best.
    const own = stage.nameAt.get(phrase.words.end);
    if (own && own.words.first === phrase.words.end && own.type === 'PER') return named(stage, own);
    return described(stage, phrase);
  }
  if (PRONOUN.test(lower[at] ?? '')) return { span: doc.words[at]!, chain: null, end: at + 1 };
  return null;
}

function named(stage: Stage, entity: Entity): Speaker {
  return { span: entity, chain: chainOf(stage, entity.start), end: entity.words.end };
}

/** A noun phrase, as far as the role it is in goes: « le secrétaire d’État américain ». */
function described(stage: Stage, phrase: NounPhrase): Speaker {
  const chain = stage.chainAt.get(phrase.start);
  const mention = chain?.mentions.find((one) => one.start === phrase.start);
  const end = Math.max(phrase.words.end, mention?.words.end ?? 0);
  const span = { start: phrase.start, end: Math.max(phrase.end, mention?.end ?? 0) };
  return { span, chain: chain?.index ?? apposedChain(stage, end), end };
}

/** « le maire, Alain Girard »: the chain of the name after the comma. */
function apposedChain(stage: Stage, end: number): number | null {
  const name = stage.lower[end] === ',' ? stage.nameAt.get(end + 1) : undefined;
  return name?.type === 'PER' ? chainOf(stage, name.start) : null;
}

export function chainOf(stage: Stage, start: number): number | null {
  return stage.chainAt.get(start)?.index ?? null;
}

/** The speaker that is the subject of a verb group; the whole name or noun phrase of its head. */
export function subjectSpeaker(stage: Stage, group: VerbGroup): Speaker | null {
  if (group.subject === null || group.person !== '3') return null;
  const { doc, lower } = stage;
  const name = stage.nameAt.get(group.subject);
  if (name) return speakerFrom(stage, isArticle(lower[name.words.first - 1]) ? name.words.first - 1 : name.words.first);
  const phrase = stage.phraseOfHead.get(group.subject);
  if (phrase) return speakerFrom(stage, phrase.words.first);
  if (lower[group.subject] === 'qui' || /^(?:ce|c'|cela|ça|ceci)$/.test(lower[group.subject]!)) return null;
  return { span: doc.words[group.subject]!, chain: null, end: group.subject + 1 };
}

function isArticle(form: string | undefined): boolean {
  return /^(?:le|la|les|l')$/.test(form ?? '');
}

/**
 * The person a pronoun of an incise stands for, when only one fits: the one person of that gender named in the paragraph
 * before it, or, where it names none, in the paragraph before. Null in every other case.
 */
export function chainOfPronoun(stage: Stage, at: number, paragraph: number): number | null {
  const form = stage.lower[at]!.replace(/^-(?:t-)?/, '');
  const gender = form === 'il' ? 'Masc' : form === 'elle' ? 'Fem' : null;
  if (gender === null) return null;
  const { doc } = stage;
  for (const index of [paragraph, paragraph - 1]) {
    const area = doc.paragraphs[index];
    if (!area || area.kind === 'heading') return null;
    const here = personsBetween(stage, area.start, Math.min(area.end, doc.words[at]!.start));
    if (here.length === 0) continue;
    const fits = here.filter((chain) => chain.gender === null || chain.gender === gender);
    return fits.length === 1 && fits[0]!.gender === gender ? fits[0]!.index : null;
  }
  return null;
}

function personsBetween(stage: Stage, start: number, end: number): Chain[] {
  const found = new Set<Chain>();
  for (const chain of stage.doc.chains) {
    if (chain.type === 'PER' && chain.mentions.some((one) => one.start >= start && one.end <= end)) found.add(chain);
  }
  return [...found];
}
