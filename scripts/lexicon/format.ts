import { withoutAccents } from '../../src/lib/core/document/french/spelling.ts';
import type { LexiconEntry, Sense } from '../../src/lib/core/document/french/lexicon.ts';
import { CLASSES } from './vocabulary.ts';

/** The block of an entry as the source has it, without the empty line after it; `parseWords` reads it back. */
export function formatEntry(entry: LexiconEntry): string {
  const lines = [
    `${entry.lemma} | ${classOf(entry)} | ${entry.band} ${entry.level}`,
    ...entry.senses.flatMap(senseLines)
  ];
  if (entry.family.length > 0) lines.push(`  fam ${entry.family.join('; ')}`);
  if (entry.falseFriend !== null) lines.push(`  ff ${entry.falseFriend}`);
  if (entry.irregular.length > 0) lines.push(`  irr ${entry.irregular.join('; ')}`);
  return lines.join('\n');
}

/** Class as the source writes it: « noun m pl h* », « conj ». */
export function classOf(entry: Pick<LexiconEntry, 'upos' | 'gender' | 'pluralOnly' | 'hAspire'>): string {
  const upos = entry.upos === 'CCONJ' ? 'SCONJ' : entry.upos;
  const word = Object.keys(CLASSES).find((name) => CLASSES[name] === upos)!;
  const gender = { Masc: ' m', Fem: ' f', both: ' mf' }[entry.gender as string] ?? '';
  return `${word}${gender}${entry.pluralOnly ? ' pl' : ''}${entry.hAspire ? ' h*' : ''}`;
}

function senseLines(sense: Sense): string[] {
  const lines = [`  en ${sense.marks.map((mark) => `[${mark}] `).join('')}${sense.glosses.join('; ')}`];
  if (sense.governs.length > 0) lines.push(`  gov ${sense.governs.join('; ')}`);
  if (sense.synonyms.length > 0) lines.push(`  syn ${sense.synonyms.join('; ')}`);
  if (sense.opposites.length > 0) lines.push(`  opp ${sense.opposites.join('; ')}`);
  if (sense.definition !== null) lines.push(`  fr ${sense.definition}`);
  return lines;
}

/** The file of a lemma: its first letter without accent. */
export function letterOf(lemma: string): string {
  return withoutAccents(lemma)[0]!.toLowerCase();
}

/** What no two entries share: lemma, class, and gender, for « le livre » and « la livre » are two entries. */
export function keyOf(entry: Pick<LexiconEntry, 'lemma' | 'upos' | 'gender'>): string {
  return [entry.lemma, entry.upos, entry.gender ?? ''].join(' ').trimEnd();
}

/** Order of the source: by lemma without accents, then with them, by class, then the easier before the harder. */
export function compareEntries(a: LexiconEntry, b: LexiconEntry): number {
  return (
    compare(sortKey(a.lemma), sortKey(b.lemma)) ||
    compare(a.lemma, b.lemma) ||
    compare(classOf(a).split(' ')[0]!, classOf(b).split(' ')[0]!) ||
    compare(a.level, b.level) ||
    compare(classOf(a), classOf(b))
  );
}

function sortKey(lemma: string): string {
  return withoutAccents(lemma).toLowerCase().replace(/[’-]/g, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
