import type { Span } from '../../article/article.ts';
import { verbGroupsIn } from '../../document/by-sentence.ts';
import type { Doc, Sentence, Token, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { isDangling } from '../checks/proof.ts';
import { isSelfStanding } from './references.ts';
import { personOfPronoun } from './speakers.ts';
import { capital } from './wording.ts';

/** Other words for a place of the article; `text` empty takes it out. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * What a sentence of the article says when it stands alone: the sentence, or what is left of it without its opening
 * connector, its asides and its last subordinate clause. What is left out never changes whether it is true.
 */
export interface Statement {
  readonly sentence: Sentence;
  /** What is left out, and what « Il » is called. */
  readonly cuts: readonly Edit[];
  readonly words: readonly Word[];
  readonly text: string;
  /** Finite verbs that are left, in order. */
  readonly groups: readonly VerbGroup[];
  /** The verb of the main clause. */
  readonly main: VerbGroup;
  readonly isShortened: boolean;
}

const FEWEST_WORDS = 5;
const MOST_WORDS = 32;

/** What the sentences of the body say when they stand alone, in text order; a colon or semicolon parts two statements. */
export function statementsOf(doc: Doc, french: French): readonly Statement[] {
  const seen = made.get(doc);
  if (seen) return seen;
  const out = looseStatementsOf(doc)
    .map((statement) => withName(statement, doc, french))
    .filter(standsAlone);
  made.set(doc, out);
  return out;
}

/** « Il exige que… » with the name of the one who spoke just before. */
function withName(statement: Statement, doc: Doc, french: French): Statement {
  const [first, ...others] = statement.words;
  const person =
    first && first.start === statement.sentence.start ? personOfPronoun(statement.sentence, doc, french) : null;
  if (!first || !person) return statement;
  const cuts = [...statement.cuts, { start: first.start, end: first.end, text: person.name }];
  const named: Word = { ...first, form: person.name, upos: 'PROPN', feats: { Gender: person.gender!, Number: 'Sing' } };
  return {
    ...statement,
    cuts,
    words: [named, ...others],
    text: render(statement.sentence, cuts, doc),
    isShortened: true
  };
}

/** The same without the promise that they stand alone: matter for questions, which show only a part. */
export function looseStatementsOf(doc: Doc): readonly Statement[] {
  return doc.sentences.flatMap((sentence) =>
    piecesOf(sentence, doc).flatMap((piece) => statementOf(piece, sentence, doc) ?? [])
  );
}

/** Several kinds ask for the statements of one document. */
const made = new WeakMap<Doc, readonly Statement[]>();

/** The tokens of a sentence, or of its parts between colons; a view (« selon X ») holds for the whole and is not parted. */
function piecesOf(sentence: Sentence, doc: Doc): readonly (readonly Token[])[] {
  const whole = doc.article.text.slice(sentence.start, sentence.end);
  // Quotes need their speaker, a question has no truth.
  if (doc.paragraphs[sentence.paragraph]!.kind !== 'body' || !/\.$/.test(whole) || /[«»"“”?!…–—\n]/.test(whole))
    return [];
  const tokens = doc.tokens.slice(sentence.tokens.first, sentence.tokens.end - 1);
  const cuts = tokens.flatMap((token, i) => (token.text === ':' || token.text === ';' ? [i] : []));
  if (cuts.length > 0 && /^(?:Selon|D[’']après|À en croire|Pour)(?!\p{L})/u.test(whole)) return [];
  return [...cuts, tokens.length]
    .map((end, i) => tokens.slice(i === 0 ? 0 : cuts[i - 1]! + 1, end))
    .filter((piece) => piece.length > 0);
}

function statementOf(piece: readonly Token[], sentence: Sentence, doc: Doc): Statement | null {
  const dropped = droppedTokens(piece, sentence, doc);
  const [first, last] = [piece[0]!, piece.at(-1)!];
  const outside: Edit[] = [
    { start: sentence.start, end: first.start, text: '' },
    { start: last.end, end: sentence.end, text: '.' }
  ];
  const cuts = [...outside.filter((edit) => edit.end > edit.start), ...cutsOf(piece, dropped)];
  const words = doc.words.slice(first.words.first, last.words.end).filter((word) => !dropped.has(word.token));
  const text = render(sentence, cuts, doc);
  const groups = verbGroupsIn(doc, sentence.index).filter(
    (group) =>
      group.start >= first.start &&
      group.end <= last.end &&
      !dropped.has(doc.words[group.main]!.token) &&
      // « Maria Sklodowska naquit »: a name taken for a verb.
      !/^\p{Lu}/u.test(doc.words[group.words[0]!]!.form)
  );
  const main = groups.find((group) => !isSubordinate(group, words, groups));
  return main ? { sentence, cuts, words, text, groups, main, isShortened: cuts.length > 1 } : null;
}

function standsAlone({ words, text }: Statement): boolean {
  const count = words.filter((word) => word.upos !== 'PUNCT').length;
  if (count < FEWEST_WORDS || count > MOST_WORDS) return false;
  if (
    isDangling(text) ||
    /^(?:Si|S[’']il|Bien que|Quoique|Voilà|Voici)(?!\p{L})|, (?:lui|elle|eux|elles),|(?<!\p{L})en fait(?!\p{L})|^[^,]*plus t(?:ard|ôt),/u.test(
      text
    )
  )
    return false;
  if (!words.some((word) => word.upos === 'NOUN' || word.upos === 'PROPN')) return false;
  return /^[\p{L}\p{N}]/u.test(text) && isSelfStanding(words) && keepsNegation(words);
}

const OPENS_CLAUSE =
  /^(?:qui|que|qu'|dont|où|quand|lorsque|lorsqu'|si|comme|puisque|puisqu'|quoique|auquel|auxquels|auxquelles|lequel|laquelle|lesquels|lesquelles)$/i;

/**
 * Whether a verb belongs to a clause that « qui », « que », « quand »… opened since the last comma and that no verb has
 * closed yet. « Portrait d’une réalisatrice qui a appris… » has none but such.
 */
function isSubordinate(group: VerbGroup, words: readonly Word[], groups: readonly VerbGroup[]): boolean {
  const before = words.filter((word) => word.index < group.words[0]!);
  const from = before.findLastIndex((word) => word.form === ',') + 1;
  const since = before.slice(from);
  const opened = since.filter((word) => OPENS_CLAUSE.test(word.form)).length;
  const closed = groups.filter((other) => other !== group && since.some((word) => word.index === other.main)).length;
  return opened > closed;
}

/** The sentence without its cuts and with other edits; it begins with a capital and ends with a full stop. */
export function render(sentence: Span, edits: readonly Edit[], doc: Doc): string {
  const text = doc.article.text;
  let out = '';
  let at = sentence.start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  out += text.slice(at, sentence.end);
  const tidy = out
    .replace(/[ \u00A0]{2,}/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/,(?=[,.])/g, '')
    .trim();
  return capital(tidy);
}

/** Openers that link to the sentence before and carry nothing of their own. */
const OPENER =
  /^(?:Cependant|Pourtant|Toutefois|Néanmoins|Or|En revanche|Au contraire|Par ailleurs|En outre|De plus|Enfin|Ainsi|Aussi|Donc|Mais|Et|En effet|D[’']ailleurs|Par conséquent|En conséquence|De même|Malgré tout|En attendant|Bientôt)(?:,? )(?=\S)/u;
/** Adverbs that link to what was said before. */
const LINKING = /^(?:également|néanmoins|toutefois|pourtant|cependant|donc|d'ailleurs|ainsi)$/;
const SUPPLEMENT_OPENERS =
  /^(?:qui|dont|où|que|qu'|auquel|auxquels|auxquelles|à|ce|notamment|soit|lequel|laquelle|lesquels|lesquelles|invoquant)$/i;
const PREPOSITIONS =
  /^(?:à|en|dans|malgré|avec|sans|chez|sur|sous|contrairement|grâce|pendant|après|avant|depuis|parmi|face)$/i;

/** Indices of the tokens that are left out. */
function droppedTokens(tokens: readonly Token[], sentence: Sentence, doc: Doc): ReadonlySet<number> {
  const dropped = new Set<number>();
  const drop = (from: number, end: number): void => {
    for (let i = from; i < end; i++) dropped.add(tokens[i]!.index);
  };
  const from = tokens[0]!.start === sentence.start ? openerLength(tokens, sentence, doc) : 0;
  drop(0, from);
  drop(from, from + frontedReference(tokens.slice(from), doc));
  tokens.forEach((token, i) => {
    if (token.text === '(') {
      const close = tokens.findIndex((other, k) => k > i && other.text === ')');
      if (close > 0) drop(i, close + 1);
    }
  });
  dropLinkingAdverbs(tokens, doc, dropped);
  dropTrailingSupplements(tokens, doc, dropped);
  return dropped;
}

function openerLength(tokens: readonly Token[], sentence: Sentence, doc: Doc): number {
  const match = OPENER.exec(doc.article.text.slice(sentence.start, sentence.end));
  if (!match) return 0;
  // « Ainsi que », « Mais si », « Aussi faut-il »: not openers of this sort.
  const next = tokens.find((token) => token.start >= sentence.start + match[0].length);
  if (
    !next ||
    /^(?:si|s[’']|que|qu[’']|de|d[’'])$/i.test(next.text) ||
    /^(?:Aussi|Ainsi) \p{L}+-/u.test(doc.article.text.slice(sentence.start, sentence.end))
  )
    return 0;
  return next.index - tokens[0]!.index;
}

/** « malgré cette volonté de stabilisation, »: a fronted group that points back, with its comma; its length in tokens. */
function frontedReference(tokens: readonly Token[], doc: Doc): number {
  if (!PREPOSITIONS.test(tokens[0]?.text ?? '')) return 0;
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 2 || comma > 12) return 0;
  const words = doc.words.slice(tokens[0]!.words.first, tokens[comma]!.words.first);
  const pointsBack = words.some((word) => /^(?:ce|cet|cette|ces|cela)$/i.test(word.form)) || !isSelfStanding(words);
  const hasVerb = doc.verbGroups.some((group) => group.start >= tokens[0]!.start && group.end <= tokens[comma]!.start);
  return pointsBack && !hasVerb ? comma + 1 : 0;
}

function dropLinkingAdverbs(tokens: readonly Token[], doc: Doc, dropped: Set<number>): void {
  tokens.forEach((token, i) => {
    const word = doc.words[token.words.first]!;
    const form = word.form.toLowerCase();
    if (dropped.has(token.index)) return;
    if (LINKING.test(form)) {
      dropped.add(token.index);
      const hasCommas = tokens[i - 1]?.text === ',' && tokens[i + 1]?.text === ',';
      if (hasCommas) {
        dropped.add(token.index - 1);
        dropped.add(token.index + 1);
      }
    }
    // « a aussi fait installer », « feront aussi une tournée », not « aussi grand », « moi aussi »
    const before = doc.words[tokens[i - 1]?.words.first ?? -1];
    const after = doc.words[tokens[i + 1]?.words.first ?? -1];
    const isLoose =
      form === 'aussi' &&
      (before?.upos === 'VERB' || before?.upos === 'AUX') &&
      after?.upos !== 'ADJ' &&
      after?.upos !== 'ADV';
    if (isLoose) dropped.add(token.index);
  });
}

/** Cuts « , où les clients peuvent boire un café » and « , invoquant… » at the end, the last one first. */
function dropTrailingSupplements(tokens: readonly Token[], doc: Doc, dropped: Set<number>): void {
  let end = tokens.length;
  for (let i = tokens.length - 2; i > 3; i--) {
    if (tokens[i]!.text !== ',' || dropped.has(tokens[i]!.index)) continue;
    const first = doc.words[tokens[i + 1]!.words.first]!;
    const isRelative =
      SUPPLEMENT_OPENERS.test(first.form) &&
      first.upos !== 'DET' &&
      (!/^(?:à|ce)$/i.test(first.form) ||
        /^(?:qui|que|qu'|laquelle|lequel)$/i.test(doc.words[first.index + 1]?.form ?? ''));
    const isParticiple = first.feats.VerbForm === 'Part' && first.feats.Tense === 'Pres' && first.upos === 'VERB';
    if (!isRelative && !isParticiple) return;
    // A verb must be left before it.
    if (
      !doc.verbGroups.some(
        (group) =>
          group.start >= tokens[0]!.start && group.end <= tokens[i]!.start && !dropped.has(doc.words[group.main]!.token)
      )
    )
      return;
    for (let k = i; k < end; k++) dropped.add(tokens[k]!.index);
    end = i;
  }
}

/** The dropped tokens as runs of text, each with the space after it. */
function cutsOf(piece: readonly Token[], dropped: ReadonlySet<number>): Edit[] {
  const cuts: Edit[] = [];
  for (let i = 0; i < piece.length; i++) {
    if (!dropped.has(piece[i]!.index)) continue;
    let last = i;
    while (last + 1 < piece.length && dropped.has(piece[last + 1]!.index)) last++;
    const after = piece[last + 1]?.start ?? piece[last]!.end;
    cuts.push({ start: piece[i]!.start, end: after, text: '' });
    i = last;
  }
  return cuts;
}

/** « ne » without « pas », « plus », « que »… is a cut in the wrong place, or a « ne » that denies nothing. */
function keepsNegation(words: readonly Word[]): boolean {
  const nes = words.filter((word) => /^(?:ne|n')$/i.test(word.form)).length;
  const seconds = words.filter((word) =>
    /^(?:pas|plus|jamais|rien|personne|aucun|aucune|guère|point|ni|que|qu'|nul|nulle)$/i.test(word.form)
  ).length;
  return nes <= seconds;
}
