import type { Level, Upos } from '../doc.ts';
import { unpackEntry } from './lexicon-entry.ts';
import { PackedExpressions } from './lexicon-expressions.ts';
import { bandAt, bucketOf, PackedHead, placesByBucket } from './lexicon-heads.ts';
import type { ConnectorEntry, EntryHead, ExpressionEntry, Lexicon, LexiconEntry, Relation } from './lexicon.ts';
import { PackedLines } from './packed-lines.ts';

/** How a packed lexicon begins; another number means another format. */
export const LEXICON_HEADER = 'glane lexicon 2';

/** Classes that taggers and grammars mix up in small words: « parce » ADV or SCONJ, « divers » DET or ADJ. */
const NEAR_CLASSES: readonly (readonly Upos[])[] = [
  ['ADV', 'ADP', 'SCONJ', 'CCONJ'],
  ['DET', 'ADJ', 'PRON', 'NUM']
];

const NOTHING: Uint8Array = new Uint8Array();

/**
 * Opens the packed lexicon. Everything stays bytes until it is asked for, so that opening costs nothing.
 *
 * The first line of `file` is LEXICON_HEADER and the sizes in bytes of the four parts that follow it, each with a newline
 * after it: entries, one a line as `unpackEntry` reads them, sorted by the bytes of their lemmas; expressions (lemma,
 * pattern, level, glosses; fields parted by tabs, lists by « ; »); connectors (form, relation, level); and prefixes of
 * h aspiré in one line, « + » for aspirated and « - » for mute. `ipa` has « lemma, IPA » a line and, after it, « lemma,
 * class, IPA » where the class decides. `bands` has « lemma, band » a line for lemmas without an entry. Both are sorted too.
 * All three are built by scripts/lexicon/ from the sources in lexicon/.
 *
 * @throws when `file` is not such a file.
 */
export function openLexicon(file: Uint8Array, ipa = NOTHING, bands = NOTHING): Lexicon {
  const end = file.indexOf(10);
  const head = new PackedLines(file).text(0, Math.max(end, 0));
  const sizes = head.slice(LEXICON_HEADER.length + 1).split(' ');
  if (!head.startsWith(`${LEXICON_HEADER} `) || sizes.length !== 4) throw new Error('lexicon: not a lexicon file');
  let at = end + 1;
  const parts = sizes.map((size) => {
    const part = new PackedLines(file, at, at + Number(size));
    at = part.to + 1;
    return part;
  });
  if (at !== file.length) throw new Error('lexicon: not a lexicon file');
  return new PackedLexicon(parts, new PackedLines(ipa), new PackedLines(bands));
}

class PackedLexicon implements Lexicon {
  readonly #entries: PackedLines;
  /** Entries by place: each is unpacked once, so that one word is one object whoever asks for it, and when. */
  readonly #unpacked = new Map<number, LexiconEntry>();
  readonly #seen = new Map<string, readonly LexiconEntry[]>();
  readonly #seenBands = new Map<string, number>();
  readonly #seenAspirated = new Map<string, boolean>();
  #places: ReadonlyMap<number, readonly number[]> | null = null;
  readonly #heads = new Map<number, readonly EntryHead[]>();
  #expressions: PackedExpressions | null = null;
  #connectors: readonly ConnectorEntry[] | null = null;
  #aspirated: readonly string[] | null = null;

  constructor(
    readonly parts: readonly PackedLines[],
    readonly ipaLines: PackedLines,
    readonly bandLines: PackedLines
  ) {
    this.#entries = parts[0]!;
  }

  entries(lemma: string, upos?: Upos): readonly LexiconEntry[] {
    const found = this.#seen.get(lemma) ?? remember(this.#seen, lemma, this.#entriesOf(keyOf(lemma)));
    if (upos === undefined || found.length === 0) return found;
    const wanted = upos === 'AUX' ? 'VERB' : upos;
    if (found.length === 1 && found[0]!.upos === wanted) return found;
    const own = found.filter((entry) => entry.upos === wanted);
    if (own.length > 0) return own;
    const near = NEAR_CLASSES.find((classes) => classes.includes(wanted));
    return near ? found.filter((entry) => near.includes(entry.upos)) : own;
  }

  heads(upos: Upos, rank: number, band: number): readonly EntryHead[] {
    const bucket = bucketOf(upos, rank, band);
    let heads = this.#heads.get(bucket);
    if (!heads) {
      this.#places ??= placesByBucket(this.#entries);
      heads = (this.#places.get(bucket) ?? []).map((at) => new PackedHead(this.#entries, at, this.#unpack));
      this.#heads.set(bucket, heads);
    }
    return heads;
  }

  ipa(lemma: string, upos?: Upos): string | null {
    const key = keyOf(lemma);
    const wanted = upos === 'AUX' ? 'VERB' : upos;
    let main: string | null = null;
    for (const at of this.ipaLines.all(key)) {
      const [, one, two] = this.ipaLines.line(at).split('\t');
      if (two === undefined) main = one!;
      else if (one === wanted) return two;
    }
    return main;
  }

  band(lemma: string): number {
    return this.#seenBands.get(lemma) ?? remember(this.#seenBands, lemma, this.#bandOf(keyOf(lemma)));
  }

  isAspirated(form: string): boolean {
    const lower = form.toLowerCase();
    return this.#seenAspirated.get(lower) ?? remember(this.#seenAspirated, lower, this.#readAspirated(lower));
  }

  expressions(): readonly ExpressionEntry[] {
    return this.#openExpressions().all();
  }

  expressionAt(place: number): ExpressionEntry {
    return this.#openExpressions().at(place);
  }

  expression(lemma: string): ExpressionEntry | null {
    return this.#openExpressions().find(lemma);
  }

  expressionStarts(): ReadonlyMap<string, readonly number[]> {
    return this.#openExpressions().starts();
  }

  connectors(): readonly ConnectorEntry[] {
    this.#connectors ??= lines(this.parts[2]!).map((line) => {
      const [form, relation, level] = line.split('\t');
      return { form: form!, relation: relation as Relation, level: level as Level };
    });
    return this.#connectors;
  }

  #openExpressions(): PackedExpressions {
    this.#expressions ??= new PackedExpressions(this.parts[1]!);
    return this.#expressions;
  }

  #entriesOf(key: string): readonly LexiconEntry[] {
    const found = this.#read(key);
    return found.length > 0 ? found : this.#readNear(key);
  }

  /** For lemmas that the lemmatiser gets slightly wrong: « Deux », « vacance », « usages », « létale ». */
  #readNear(key: string): readonly LexiconEntry[] {
    const lower = key.toLowerCase();
    if (lower !== key) {
      const found = this.#read(lower);
      if (found.length > 0) return found;
    }
    const plural = this.#read(`${key}s`).filter((entry) => entry.pluralOnly);
    if (plural.length > 0) return plural;
    const singular = /[sx]$/.test(key) ? this.#read(key.slice(0, -1)).filter((entry) => entry.upos === 'NOUN') : [];
    if (singular.length > 0) return singular;
    return /e$/.test(key) ? this.#read(key.slice(0, -1)).filter((entry) => entry.upos === 'ADJ') : [];
  }

  #read(lemma: string): readonly LexiconEntry[] {
    return this.#entries.all(lemma).map(this.#unpack);
  }

  readonly #unpack = (at: number): LexiconEntry => {
    let entry = this.#unpacked.get(at);
    if (!entry) this.#unpacked.set(at, (entry = unpackEntry(this.#entries.line(at))));
    return entry;
  };

  #bandOf(key: string): number {
    const own = this.#entries.all(key).map((at) => bandAt(this.#entries, at));
    if (own.length > 0) return Math.min(...own);
    const near = this.#entriesOf(key);
    if (near.length > 0) return Math.min(...near.map((entry) => entry.band));
    const [at] = this.bandLines.all(key);
    return at === undefined ? 9 : Number(this.bandLines.line(at).slice(key.length + 1));
  }

  #readAspirated(lower: string): boolean {
    this.#aspirated ??= this.parts[3]!.line(this.parts[3]!.from).split(' ');
    let longest = 0;
    let aspirated = false;
    for (const rule of this.#aspirated) {
      if (rule.length > longest && isRuleFor(rule, lower)) {
        longest = rule.length;
        aspirated = rule.startsWith('+');
      }
    }
    return aspirated;
  }
}

/** Keeps what texts ask again and again; a worker that has read many articles starts afresh. */
function remember<T>(known: Map<string, T>, key: string, found: T): T {
  if (known.size > 50_000) known.clear();
  known.set(key, found);
  return found;
}

/** A lemma as the sources write it: « aujourd’hui », « cœur » also where the text has « aujourd'hui », « coeur ». */
function keyOf(lemma: string): string {
  const key = lemma.includes("'") ? lemma.replaceAll("'", '’') : lemma;
  return key.includes('oe') ? key.replace(/oe(?=u|il|so|st|no|dè|dé|cu|di|tu|ta)/g, 'œ') : key;
}

/** A rule that ends in « . » holds for the whole form (« onze »), any other for what begins with it (« hauss »). */
function isRuleFor(rule: string, form: string): boolean {
  return rule.endsWith('.') ? form === rule.slice(1, -1) : form.startsWith(rule.slice(1));
}

function lines(part: PackedLines): string[] {
  const text = part.text(part.from, part.to);
  return text === '' ? [] : text.split('\n');
}
