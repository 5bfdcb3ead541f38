import type { Doc, VerbGroup } from '../../doc.ts';

/** Who does what, looked up by verb; made once a document from the tree and the verb groups. */
export interface Clauses {
  /** Head word of a verb's subject. */
  readonly subjectOf: ReadonlyMap<number, number>;
  /** The verb that a word is the subject of. */
  readonly verbOf: ReadonlyMap<number, number>;
  /** The verb group whose subject a word is, as the rules for verb groups have it. */
  readonly groupOf: ReadonlyMap<number, VerbGroup>;
}

/** A relation that the parser was less sure of is not relied on. */
const SURE_ARC = 0.15;

export function clausesOf(doc: Doc): Clauses {
  const subjectOf = new Map<number, number>();
  for (const { index, head, relation, arcMargin } of doc.words) {
    // « il fallait la réchauffer »: « il » is the subject, though it is nobody.
    if (head === null || head < 0 || !/^(?:nsubj|expl:subj)/.test(relation ?? '') || arcMargin < SURE_ARC) continue;
    if (!subjectOf.has(head)) subjectOf.set(head, index);
  }
  // « a réagi M. Saïdi »: who says something is the subject of saying it.
  const groupAt = new Map(doc.verbGroups.map((group) => [group.start, group]));
  for (const { cue, speaker } of doc.attributions) {
    const group = groupAt.get(cue.start);
    const head = speaker && group ? wordAt(doc, group.sentence, speaker.start) : null;
    if (group && head !== null) subjectOf.set(group.main, head);
  }
  // The rules for subjects are right more often than the tree.
  for (const { main, subject } of doc.verbGroups) if (subject !== null) subjectOf.set(main, subject);
  return {
    subjectOf,
    verbOf: new Map([...subjectOf].map(([verb, subject]) => [subject, verb])),
    groupOf: new Map(doc.verbGroups.flatMap((group) => (group.subject === null ? [] : [[group.subject, group]])))
  };
}

/** The noun, name or pronoun at or right after a place in a sentence. */
function wordAt(doc: Doc, sentence: number, start: number): number | null {
  const { first, end } = doc.sentences[sentence]!.words;
  for (let i = first; i < end; i++) {
    if (doc.words[i]!.end > start && /^(?:NOUN|PROPN|PRON)$/.test(doc.words[i]!.upos)) return i;
  }
  return null;
}

/** How far up the tree a subject is looked for. */
const HIGHEST = 8;

/**
 * Head word of the subject of the clause that a word is in: up the tree to the first verb with a subject, so that « pour
 * retrouver sa famille » has that of its main verb. Null where there is none, or where the word is part of the subject.
 */
export function subjectAround(doc: Doc, { subjectOf }: Clauses, word: number): number | null {
  let at: number = word;
  for (let step = 0; step < HIGHEST; step++) {
    const { head, relation, feats } = doc.words[at]!;
    if (head === null || head < 0) return null;
    // « M. Saïdi, entouré de ses collègues »: the noun that a participle describes.
    if (relation === 'acl' && feats.VerbForm === 'Part' && at !== word) return head;
    const subject = subjectOf.get(head);
    if (subject !== undefined) return subject === at ? null : subject;
    at = head;
  }
  return null;
}
