import type { Doc, EntityType, Range, Sentence, Word } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { lowerForms } from '../step.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A candidate for an entity: a range of words of the document, with the type that one rule gave it. */
export interface Found extends Range {
  readonly type: EntityType;
  readonly value: string | null;
  readonly sureness: number;
}

/** What the finders look at: one sentence of a document, and what is known of the world. */
export interface Scene extends Range {
  readonly doc: Doc;
  readonly words: readonly Word[];
  /** Forms in lower case, by the index of the word in the document. */
  readonly lower: readonly string[];
  readonly french: French;
  readonly gazetteer: Gazetteer;
}

/** The scene of one sentence. */
export function sceneOf(doc: Doc, sentence: Sentence, french: French, gazetteer: Gazetteer): Scene {
  const { first, end } = sentence.words;
  return { doc, words: doc.words, lower: lowerForms(doc.words), french, gazetteer, first, end };
}

/** The lower-case form of a word of the scene, « » beyond its ends. */
export function low(scene: Scene, at: number): string {
  return at >= scene.first && at < scene.end ? scene.lower[at]! : '';
}

/** Whether two neighbouring words are written without anything between them: « 9 » and « % » in « 9% ». */
export function isGlued(scene: Scene, at: number): boolean {
  return scene.words[at]!.end === scene.words[at + 1]?.start;
}
