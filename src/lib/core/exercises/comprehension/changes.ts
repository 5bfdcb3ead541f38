import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Change } from './change.ts';
import { entityChanges } from './change-entities.ts';
import { refusals } from './change-polarity.ts';
import { comparisons, denials, exchanges, opposites } from './change-words.ts';
import type { Statement } from './statements.ts';

/**
 * Every sure way to make a statement false by one meaningful change, the most telling first.
 *
 * Nothing is changed in a denial (« n’a pas duré trois jours » is true of four), and no number with a bound (« plus de
 * 1 000 » is true of 1 100).
 */
export function changesOf(statement: Statement, doc: Doc, french: French): readonly Change[] {
  const changes = [
    ...comparisons(statement),
    ...denials(statement, doc),
    ...exchanges(statement, doc),
    ...(isDenied(statement)
      ? []
      : [
          ...opposites(statement, doc, french),
          ...entityChanges(statement, doc, french),
          ...refusals(statement, doc, french)
        ])
  ];
  return changes.sort((a, b) => b.worth * b.sureness - a.worth * a.sureness || a.edits[0]!.start - b.edits[0]!.start);
}

/** A negation anywhere; « ne… que » limits and does not deny. */
function isDenied({ words }: Statement): boolean {
  return words.some(
    (word) => /^(?:pas|plus|jamais|rien|aucun|aucune|ni|sans|nul|nulle)$/i.test(word.form) && isNegative(word, words)
  );
}

/** « plus » denies only after « ne ». */
function isNegative(word: Word, words: readonly Word[]): boolean {
  if (!/^plus$/i.test(word.form)) return true;
  return words.some(
    (other) => /^(?:ne|n')$/i.test(other.form) && other.index < word.index && word.index - other.index < 6
  );
}
