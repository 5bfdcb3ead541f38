import type { Entity, Word } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { gazetteerOf } from '../entities/gazetteer.ts';

/** What a role says of its holder: « la comédienne », « une porte-parole », « boulangère »; null where it says nothing. */
export function roleGender(words: readonly Word[], role: Entity, french: French): 'Masc' | 'Fem' | null {
  const before = words[role.words.first - 1]?.form.toLowerCase() ?? '';
  if (/^(?:une|la|cette|sa|ma)$/.test(before)) return 'Fem';
  const form = (at: number): string => (at < role.words.end ? words[at]!.form : '');
  const hit = gazetteerOf(french).longest(role.words.first, form, ({ kind }) => kind === 'role');
  if (hit?.known.kind === 'role' && hit.known.gender === 'Fem') return 'Fem';
  // A masculine title may be worn by a woman: only « le », « un » with it are trusted.
  return /^(?:le|un|ce)$/.test(before) ? 'Masc' : null;
}
