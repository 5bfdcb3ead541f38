import {
  CLASS_CODES,
  FIELD_CODES,
  FITNESS_CODES,
  KIND_CODES
} from '../../src/lib/core/document/french/lexicon-entry.ts';
import { LEXICON_HEADER } from '../../src/lib/core/document/french/lexicon-file.ts';
import type {
  ConnectorEntry,
  ExpressionEntry,
  LexiconEntry,
  Sense
} from '../../src/lib/core/document/french/lexicon.ts';

/** The bytes of the packed lexicon; `openLexicon` tells the format and reads them back. */
export function packLexicon(
  words: readonly LexiconEntry[],
  expressions: readonly ExpressionEntry[],
  connectors: readonly ConnectorEntry[],
  aspirated: readonly string[]
): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [
    // Those of one lemma keep their order: « le livre » before « la livre ».
    [...words].sort((a, b) => byCodes(a.lemma, b.lemma)).map(packEntry),
    expressions.map((e) => [e.lemma, e.pattern.join(' '), e.level, e.glosses.join('; ')].join('\t')),
    connectors.map((c) => [c.form, c.relation, c.level].join('\t')),
    [aspirated.join(' ')]
  ].map((lines) => lines.join('\n'));
  const header = [LEXICON_HEADER, ...parts.map((part) => encoder.encode(part).length)].join(' ');
  return encoder.encode([header, ...parts, ''].join('\n'));
}

/** The bytes of the packed bands: lemma and band, sorted by lemma. */
export function packBands(bands: ReadonlyMap<string, number>): Uint8Array {
  const sorted = [...bands].sort(([a], [b]) => byCodes(a, b));
  return new TextEncoder().encode(sorted.map(([lemma, band]) => `${lemma}\t${band}\n`).join(''));
}

/** The order of UTF-8 bytes, for all that French is written with. */
function byCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function packEntry(entry: LexiconEntry): string {
  const head = `${classOf(entry)} ${entry.band} ${entry.level} ${profileOf(entry)}`;
  const fields = [entry.lemma, head, ...entry.senses.flatMap(packSense)];
  if (entry.family.length > 0) fields.push(FIELD_CODES.family + entry.family.join('; '));
  if (entry.falseFriend !== null) fields.push(FIELD_CODES.falseFriend + entry.falseFriend);
  if (entry.irregular.length > 0) fields.push(FIELD_CODES.irregular + entry.irregular.join('; '));
  return fields.join('\t');
}

function classOf(entry: LexiconEntry): string {
  const gender = { Masc: 'm', Fem: 'f', both: 'b' }[entry.gender as string] ?? '';
  return `${codeOf(CLASS_CODES, entry.upos)}${gender}${entry.pluralOnly ? 'p' : ''}${entry.hAspire ? 'h' : ''}`;
}

function profileOf({ kind, fitness }: LexiconEntry): string {
  return `${kind === null ? '-' : codeOf(KIND_CODES, kind)}${codeOf(FITNESS_CODES, fitness)}`;
}

function codeOf<T>(codes: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(codes).find((code) => codes[code] === value)!;
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
