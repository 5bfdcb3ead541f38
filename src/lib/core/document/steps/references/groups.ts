import type { Doc, Mention, Range } from '../../doc.ts';
import { lowerForms } from '../step.ts';
import type { Nominals, Referent } from './referents.ts';

/** Two persons or more that are named together: « Camille et Thomas Delattre ». */
export interface Group {
  readonly referent: Referent;
  readonly size: number;
  readonly mentions: Range[];
}

/** The groups of a text by the last word of each of their mentions, and by every word in one. */
export interface Groups {
  readonly all: readonly Group[];
  readonly endingAt: ReadonlyMap<number, { readonly referent: Referent; readonly words: Range }>;
  readonly holding: ReadonlyMap<number, Group>;
  /** Those of two persons. */
  readonly pairs: ReadonlySet<Referent>;
}

/** Finds names joined by « et », after commas too. Their chains are numbered after those of the document. Linear time. */
export function groupsOf(doc: Doc, { ofChain }: Nominals): Groups {
  const lower = lowerForms(doc.words);
  const names = doc.chains
    .filter(({ type }) => type === 'PER')
    .flatMap(({ index, mentions }) =>
      mentions.filter(({ how }) => how === 'name').map(({ words }) => ({ index, words }))
    )
    .sort((a, b) => a.words.first - b.words.first);
  const byMembers = new Map<string, Group>();
  const endingAt = new Map<number, { referent: Referent; words: Range }>();
  const holding = new Map<number, Group>();
  for (let k = 0; k < names.length;) {
    let last = k;
    const joins = (form: string): boolean =>
      last + 1 < names.length &&
      names[last + 1]!.words.first === names[last]!.words.end + 1 &&
      lower[names[last]!.words.end] === form;
    while (joins(',')) last++;
    const isJoined = joins('et') && last - k < MOST_MEMBERS;
    if (isJoined) {
      last++;
      const members = names.slice(k, last + 1).map(({ index }) => index);
      const key = [...members].sort((a, b) => a - b).join(' ');
      const group = byMembers.get(key) ?? groupOf(members, doc.chains.length + byMembers.size, ofChain);
      byMembers.set(key, group);
      const words = { first: names[k]!.words.first, end: names[last]!.words.end };
      group.mentions.push(words);
      endingAt.set(words.end - 1, { referent: group.referent, words });
      for (let i = words.first; i < words.end; i++) holding.set(i, group);
    }
    k = last + 1;
  }
  const all = [...byMembers.values()];
  const pairs = new Set(all.filter(({ size }) => size === 2).map(({ referent }) => referent));
  return { all, endingAt, holding, pairs };
}

/** More names than this in a row are a list. */
const MOST_MEMBERS = 6;

function groupOf(members: readonly number[], chain: number, ofChain: readonly Referent[]): Group {
  const genders = members.map((member) => ofChain[member]!.gender);
  const gender = genders.includes('Masc') ? 'Masc' : genders.includes(null) ? null : 'Fem';
  return {
    referent: { chain, kind: 'person', gender, number: 'Plur', seen: [] },
    size: members.length,
    mentions: []
  };
}

/** The mention that a group’s names make together. */
export function namesOf(doc: Doc, words: Range): Mention {
  return { start: doc.words[words.first]!.start, end: doc.words[words.end - 1]!.end, words, how: 'name', sureness: 1 };
}
