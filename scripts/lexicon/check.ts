import { openLexicon } from '../../src/lib/core/document/french/lexicon-file.ts';
import type { Forms } from '../../src/lib/core/document/french/french.ts';
import type { Sense } from '../../src/lib/core/document/french/lexicon.ts';
import { withoutAccents } from '../../src/lib/core/document/french/spelling.ts';
import { compareEntries, keyOf, letterOf } from './format.ts';
import { packLexicon } from './pack.ts';
import type { SourceEntry } from './parse.ts';
import type { LexiconSource } from './source.ts';

/** What is wrong with the lexicon beyond its format, each as « file:line: what ». The rules stand in lexicon/README.md. */
export function checkLexicon(source: LexiconSource, forms: Forms): string[] {
  const byLemma = new Map<string, SourceEntry[]>();
  for (const entry of source.words) byLemma.set(entry.lemma, [...(byLemma.get(entry.lemma) ?? []), entry]);
  const packed = openLexicon(packLexicon([], [], [], source.aspirated.length > 0 ? source.aspirated : ['+.']));
  const isKnown = (word: string): boolean =>
    byLemma.has(word) ||
    source.bands.has(word) ||
    /[ ’-]|^\p{Lu}/u.test(word) ||
    forms.readings(straight(word)).length > 0;
  const checks: ((entry: SourceEntry) => string[])[] = [
    (entry) => checkSenses(entry),
    (entry) => checkWordLists(entry, isKnown),
    (entry) => checkOpposites(entry, byLemma),
    (entry) => checkGender(entry, forms, source.genders),
    (entry) => checkDefinitions(entry),
    (entry) =>
      packed.isAspirated(entry.lemma) === entry.hAspire
        ? []
        : [`h aspiré: ${entry.hAspire ? 'no rule of' : 'against'} aspirated.txt`],
    (entry) => {
      const band = source.bands.get(entry.lemma);
      return band === undefined || band === entry.band ? [] : [`band ${entry.band}, bands.txt says ${band}`];
    }
  ];
  return [
    ...source.errors,
    ...checkOrder(source.words),
    ...checkRows(source),
    ...source.words.flatMap((entry) =>
      checks.flatMap((check) => check(entry)).map((what) => `${place(entry)}: ${what}`)
    )
  ];
}

function place(entry: SourceEntry): string {
  return `${entry.file}:${entry.line}: ${entry.lemma}`;
}

function straight(word: string): string {
  return word.replaceAll('’', "'");
}

function checkOrder(words: readonly SourceEntry[]): string[] {
  const out: string[] = [];
  const seen = new Set<string>();
  words.forEach((entry, i) => {
    if (seen.has(keyOf(entry))) out.push(`${place(entry)}: second entry of this class`);
    seen.add(keyOf(entry));
    if (!entry.file.endsWith(`/${letterOf(entry.lemma)}.txt`)) out.push(`${place(entry)}: stands in the wrong file`);
    const before = words[i - 1];
    if (before && before.file === entry.file && compareEntries(before, entry) > 0)
      out.push(`${place(entry)}: not in order`);
  });
  return out;
}

/** Expressions and connectors: no line twice. */
function checkRows(source: LexiconSource): string[] {
  const out: string[] = [];
  const seen = new Set<string>();
  const rows = [
    ...source.expressions.map((row) => ({ ...row, key: row.lemma })),
    ...source.connectors.map((row) => ({ ...row, key: `${row.form} ${row.relation}` }))
  ];
  for (const { file, line, key } of rows) {
    if (seen.has(`${file} ${key}`)) out.push(`${file}:${line}: ${key} stands twice`);
    seen.add(`${file} ${key}`);
  }
  return out;
}

function checkSenses(entry: SourceEntry): string[] {
  const out: string[] = [];
  const all = entry.senses.map((sense) => `${sense.marks.join()} ${sense.glosses.join()}`);
  if (new Set(all).size < all.length) out.push('the same sense twice');
  for (const sense of entry.senses) {
    for (const gloss of sense.glosses) {
      if (entry.upos === 'VERB' && gloss.startsWith('to ')) out.push(`gloss with « to »: ${gloss}`);
      if (/[«»’]|\.$|^\s|\(/.test(gloss.replace(/o’clock|’s\b|s’(?= |$)|n’t\b/g, '')))
        out.push(`gloss with odd signs: ${gloss}`);
    }
    for (const governed of sense.governs) if (!GOVERNMENT.test(governed)) out.push(`government: ${governed}`);
    const both = sense.synonyms.filter((word) => sense.opposites.includes(word));
    if (both.length > 0) out.push(`synonym and opposite: ${both.join(', ')}`);
    if ([...sense.synonyms, ...sense.opposites].includes(entry.lemma)) out.push('its own synonym or opposite');
  }
  return out;
}

const PREPOSITIONS =
  'à|de|dans|en|sur|sous|avec|contre|pour|par|vers|entre|parmi|chez|devant|envers|comme|après|avant|jusqu’à|auprès de|autour de|' +
  'en faveur de|lors de|hors de|d’avec|depuis|derrière|sans|selon';

/** « qn de qch », « + inf », « à + inf », « qn + attribut », « à ce que + subj », « si + ind ». */
const GOVERNMENT = new RegExp(
  `^(?:(?:qn|qch) )?(?:(?:(?:${PREPOSITIONS}) )?(?:qn|qch)(?: (?:${PREPOSITIONS}) (?:qn|qch))?|(?:(?:${PREPOSITIONS}) )?\\+ inf|` +
    `(?:(?:à|de) (?:qn|qch) )?(?:à |de |en |sur )?(?:ce )?que \\+ (?:ind|subj)|(?:à qn )?(?:de \\+ inf|si \\+ ind)|` +
    `(?:(?:comme|en|pour|de) )?\\+ attribut|(?:(?:qn|qch) )?à qn(?: de| à)? \\+ inf|qn|qch)$`
);

function checkWordLists(entry: SourceEntry, isKnown: (word: string) => boolean): string[] {
  const words = [...entry.family, ...entry.senses.flatMap((sense) => [...sense.synonyms, ...sense.opposites])];
  const out = words.filter((word) => !isKnown(word)).map((word) => `names « ${word} », which no lexicon has`);
  if (entry.family.includes(entry.lemma) && entry.upos !== 'NOUN' && entry.upos !== 'VERB' && entry.upos !== 'ADJ')
    out.push('its own family');
  return out;
}

/** An opposite that has an entry of the same class names this word too, in one of its senses. */
function checkOpposites(entry: SourceEntry, byLemma: ReadonlyMap<string, readonly SourceEntry[]>): string[] {
  const out: string[] = [];
  for (const opposite of new Set(entry.senses.flatMap((sense: Sense) => sense.opposites))) {
    const others = (byLemma.get(opposite) ?? []).filter((other) => other.upos === entry.upos);
    if (others.length === 0) continue;
    const answered = others.some((other) => other.senses.some((sense) => sense.opposites.includes(entry.lemma)));
    if (!answered) out.push(`opposite « ${opposite} » does not name it (${others[0]!.file}:${others[0]!.line})`);
  }
  return out;
}

function checkGender(entry: SourceEntry, forms: Forms, confirmed: ReadonlySet<string>): string[] {
  if (entry.upos !== 'NOUN') return [];
  const lemma = straight(entry.lemma);
  const own = [lemma, lemma.replaceAll('œ', 'oe')].flatMap((form) =>
    forms.readings(form).filter((reading) => reading.upos === 'NOUN' && reading.lemma === form)
  );
  const genders = new Set(own.map((reading) => reading.feats.Gender ?? 'both'));
  if (own.length === 0 || genders.has('both') || (genders.has('Masc') && genders.has('Fem'))) return [];
  if (genders.has(entry.gender as 'Masc' | 'Fem')) return [];
  const short = { Masc: 'm', Fem: 'f', both: 'mf' }[entry.gender ?? 'both'];
  if (confirmed.has(`${entry.lemma} ${short}`)) return [];
  return [
    `gender ${short}, the form lexicon says ${[...genders].join(' ')} (confirm in genders.txt: « ${entry.lemma} ${short} »)`
  ];
}

/** A definition uses neither the word nor one that looks like it: « lait » for « laitier »; « école » for « scolaire » may stand. */
function checkDefinitions(entry: SourceEntry): string[] {
  const out: string[] = [];
  for (const { definition } of entry.senses) {
    if (definition === null) continue;
    const words = definition.split(/[^\p{L}’-]+/u).map((word) => word.replace(/^(?:[ldnscjmt]|qu)’/, ''));
    const bad = words.find(
      (word) =>
        word === entry.lemma ||
        isAkin(word, entry.lemma) ||
        (entry.family.includes(word) && isInside(word, entry.lemma))
    );
    if (bad !== undefined && !FUNCTION_CLASSES.has(entry.upos)) out.push(`definition holds « ${bad} »: ${definition}`);
    if (/[.!]$|^\p{Lu}(?!tat\b)/u.test(definition) && !/^[A-ZÉ]\p{Ll}+ /u.test(definition))
      out.push(`definition: ${definition}`);
  }
  return out;
}

const FUNCTION_CLASSES = new Set(['ADP', 'DET', 'PRON', 'CCONJ', 'SCONJ', 'NUM', 'INTJ']);

/** Whether a word of the family shows in the lemma: « venir » in « revenir », « plante » in « planter ». */
function isInside(word: string, lemma: string): boolean {
  return (
    word.length >= 4 && withoutAccents(lemma).includes(withoutAccents(word).slice(0, Math.max(4, word.length - 2)))
  );
}

/** Long words that share all but their last two letters: an inflected form of the same word. */
function isAkin(word: string, lemma: string): boolean {
  if (lemma.length < 6 || word.length < 6) return false;
  const stem = withoutAccents(lemma).slice(0, Math.max(6, lemma.length - 2));
  return withoutAccents(word).startsWith(stem);
}
