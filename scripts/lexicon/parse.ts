import type { Level } from '../../src/lib/core/document/doc.ts';
import type { LexiconEntry, Sense } from '../../src/lib/core/document/french/lexicon.ts';
import { CLASSES, COORDINATORS, LEVELS, MARKS } from './vocabulary.ts';

/** An entry with the place where it is written. */
export interface SourceEntry extends LexiconEntry {
  readonly file: string;
  /** Line of the head, from 1. */
  readonly line: number;
}

/** What a source file holds, and what is wrong with it, each as « file:line: what ». */
export interface Parsed<T> {
  readonly entries: readonly T[];
  readonly errors: readonly string[];
}

interface Mutable {
  senses: { -readonly [key in keyof Sense]: Sense[key] }[];
  family: readonly string[];
  falseFriend: string | null;
  irregular: readonly string[];
}

/** Reads blocks of entries as lexicon/README.md tells. An entry with an error is left out; reading goes on after it. */
export function parseWords(text: string, file: string): Parsed<SourceEntry> {
  const entries: SourceEntry[] = [];
  const errors: string[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.trim() === '') continue;
    const first = i;
    while (i + 1 < lines.length && lines[i + 1]!.trim() !== '') i++;
    const found = parseBlock(lines.slice(first, i + 1), file, first + 1, errors);
    if (found) entries.push(found);
  }
  return { entries, errors };
}

function parseBlock(lines: readonly string[], file: string, line: number, errors: string[]): SourceEntry | null {
  const before = errors.length;
  const fail = (offset: number, what: string): void => void errors.push(`${file}:${line + offset}: ${what}`);
  const head = parseHead(lines[0]!, (what) => fail(0, what));
  const body: Mutable = { senses: [], family: [], falseFriend: null, irregular: [] };
  lines.slice(1).forEach((text, i) => addLine(text, body, (what) => fail(i + 1, what)));
  if (body.senses.length === 0) fail(0, 'no sense (« en »)');
  if (body.senses.length > 4) fail(0, 'more than four senses');
  if (head === null || errors.length > before) return null;
  return { ...head, ...body, kind: null, fitness: 'plain', file, line };
}

type Head = Pick<LexiconEntry, 'lemma' | 'upos' | 'gender' | 'pluralOnly' | 'hAspire' | 'band' | 'level'>;

function parseHead(text: string, fail: (what: string) => void): Head | null {
  const parts = text.split(' | ');
  if (parts.length !== 3) return (fail(`not « lemma | class | band level »: ${text}`), null);
  const [lemma, cls, rank] = parts as [string, string, string];
  if (!/^\p{L}[\p{L}’ .-]*$/u.test(lemma)) fail(`lemma « ${lemma} »`);
  const [, word, gender, plural, aspirated] = /^([a-z]+)( (?:mf|m|f))?( pl)?( h\*)?$/.exec(cls) ?? [];
  const upos = word === undefined ? undefined : CLASSES[word];
  if (upos === undefined) return (fail(`class « ${cls} »`), null);
  if ((upos === 'NOUN') !== (gender !== undefined)) fail(`class « ${cls} »: nouns have a gender, others none`);
  if (plural !== undefined && upos !== 'NOUN') fail(`class « ${cls} »: only nouns are « pl »`);
  const [, band, level] = /^([1-8]) (\S+)$/.exec(rank) ?? [];
  if (band === undefined || !LEVELS.has(level!)) return (fail(`band and level « ${rank} »`), null);
  return {
    lemma,
    upos: upos === 'SCONJ' && COORDINATORS.has(lemma) ? 'CCONJ' : upos,
    gender: gender === undefined ? null : gender === ' m' ? 'Masc' : gender === ' f' ? 'Fem' : 'both',
    pluralOnly: plural !== undefined,
    hAspire: aspirated !== undefined,
    band: Number(band),
    level: level as Level
  };
}

function addLine(text: string, body: Mutable, fail: (what: string) => void): void {
  const [, label, value] = /^ {2}([a-z]{2,5}) (\S.*)$/.exec(text) ?? [];
  if (label === undefined) return fail(`not « label, list »: ${text}`);
  if (/[\t']| $| {2}/.test(value!)) fail(`tab, straight apostrophe or needless space: ${value}`);
  if (label === 'en') return addSense(value!, body, fail);
  if (label === 'fam') return void (body.family = items(value!, fail));
  if (label === 'irr') return void (body.irregular = items(value!, fail));
  if (label === 'ff') {
    if (!/^[A-Za-z -]+ = \S/.test(value!)) fail(`false friend not « english = français »: ${value}`);
    body.falseFriend = value!;
    return;
  }
  const sense = body.senses.at(-1);
  if (!sense) return fail(`« ${label} » before the first « en »`);
  if (label === 'gov') sense.governs = items(value!, fail);
  else if (label === 'syn') sense.synonyms = items(value!, fail);
  else if (label === 'opp') sense.opposites = items(value!, fail);
  else if (label === 'fr') sense.definition = value!;
  else fail(`unknown label « ${label} »`);
}

function addSense(value: string, body: Mutable, fail: (what: string) => void): void {
  const [, bracketed, rest] = /^((?:\[[^\]]*\] )*)(.*)$/.exec(value)!;
  const marks = [...bracketed!.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!);
  for (const mark of marks) if (!MARKS.has(mark)) fail(`unknown mark « ${mark} »`);
  const glosses = items(rest!, fail);
  if (glosses.length > 4) fail('more than four glosses');
  for (const gloss of glosses) if (gloss.length > 40) fail(`gloss over 40 characters: ${gloss}`);
  body.senses.push({ glosses, marks, definition: null, governs: [], synonyms: [], opposites: [] });
}

function items(value: string, fail: (what: string) => void): readonly string[] {
  const list = value.split('; ');
  if (list.some((item) => item.trim() !== item || item === '' || item.includes(';'))) fail(`list: ${value}`);
  if (new Set(list).size < list.length) fail(`said twice: ${value}`);
  return list;
}
