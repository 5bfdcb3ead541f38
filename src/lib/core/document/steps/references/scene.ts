import type { Doc } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { lowerForms } from '../step.ts';
import { clausesOf, type Clauses } from './clauses.ts';
import { groupsOf, type Groups } from './groups.ts';
import { Memory } from './memory.ts';
import { speechOf, type Quotes } from './quotes.ts';
import { nominalsOf, type Nominals, type Referent } from './referents.ts';
import type { Meant } from './salience.ts';

/** What is known of a text before it is read, and what a reader keeps while reading. */
export interface Scene {
  readonly doc: Doc;
  readonly french: French;
  readonly lower: readonly string[];
  readonly nominals: Nominals;
  readonly groups: Groups;
  readonly clauses: Clauses;
  readonly quotes: Quotes;
  readonly memory: Memory;
  /** Who speaks in each quote, as far as it is known. */
  readonly speakers: Map<number, Meant | null>;
}

export function sceneOf(doc: Doc, french: French): Scene {
  const nominals = nominalsOf(doc, french);
  return {
    doc,
    french,
    lower: lowerForms(doc.words),
    nominals,
    groups: groupsOf(doc, nominals),
    clauses: clausesOf(doc),
    quotes: speechOf(doc),
    memory: new Memory(),
    speakers: new Map()
  };
}

/** What a word stands for, as far as it has been read; what it names where it has not. */
export function meaningOf({ memory, nominals }: Scene, word: number): Referent | null {
  return memory.meaning.get(word) ?? nominals.at.get(word)?.referent ?? null;
}
