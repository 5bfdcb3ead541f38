import { CLASS_CODES, FIELD_CODES, LEXICON_HEADER } from '../../src/lib/core/document/french/lexicon-file.ts';
import type {
  ConnectorEntry,
  ExpressionEntry,
  LexiconEntry,
  Sense
} from '../../src/lib/core/document/french/lexicon.ts';

/** The text of the packed lexicon; `openLexicon` tells the format and reads it back. */
export function packLexicon(
  words: readonly LexiconEntry[],
  expressions: readonly ExpressionEntry[],
  connectors: readonly ConnectorEntry[],
  aspirated: readonly string[]
): string {
  return [
    [LEXICON_HEADER, ...words.map(packEntry)].join('\n'),
    expressions.map((e) => [e.lemma, e.pattern.join(' '), e.level, e.glosses.join('; ')].join('\t')).join('\n'),
    connectors.map((c) => [c.form, c.relation, c.level].join('\t')).join('\n'),
    aspirated.join(' ')
  ].join('\n\n');
}

/** The packed bands: a line for each of the eight, lemmas sorted. */
export function packBands(bands: ReadonlyMap<string, number>): string {
  const lines: string[][] = Array.from({ length: 8 }, () => []);
  for (const [lemma, band] of bands) lines[band - 1]?.push(lemma);
  return lines.map((lemmas) => lemmas.sort().join(' ')).join('\n');
}

function packEntry(entry: LexiconEntry): string {
  const fields = [entry.lemma, `${codeOf(entry)} ${entry.band} ${entry.level}`, ...entry.senses.flatMap(packSense)];
  if (entry.family.length > 0) fields.push(FIELD_CODES.family + entry.family.join('; '));
  if (entry.falseFriend !== null) fields.push(FIELD_CODES.falseFriend + entry.falseFriend);
  if (entry.irregular.length > 0) fields.push(FIELD_CODES.irregular + entry.irregular.join('; '));
  return fields.join('\t');
}

function codeOf(entry: LexiconEntry): string {
  const cls = Object.keys(CLASS_CODES).find((code) => CLASS_CODES[code] === entry.upos)!;
  const gender = { Masc: 'm', Fem: 'f', both: 'b' }[entry.gender as string] ?? '';
  return `${cls}${gender}${entry.pluralOnly ? 'p' : ''}${entry.hAspire ? 'h' : ''}`;
}

function packSense(sense: Sense): string[] {
  const marks = sense.marks.map((mark) => `[${mark}] `).join('');
  const fields = [`${FIELD_CODES.sense}${marks}${sense.glosses.join('; ')}`];
  if (sense.governs.length > 0) fields.push(FIELD_CODES.governs + sense.governs.join('; '));
  if (sense.synonyms.length > 0) fields.push(FIELD_CODES.synonyms + sense.synonyms.join('; '));
  if (sense.opposites.length > 0) fields.push(FIELD_CODES.opposites + sense.opposites.join('; '));
  if (sense.definition !== null) fields.push(FIELD_CODES.definition + sense.definition);
  return fields;
}
