import type { Doc, Upos } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';
import { fieldsOf } from '../distractors/fields.ts';

/** What kinds ask of the whole article for each item; gathered once a document, so that time grows with its length. */
interface ArticleWords {
  readonly forms: ReadonlySet<string>;
  readonly lemmas: ReadonlyMap<Upos, ReadonlySet<string>>;
  /** By class: the entries of its lemmas on each line of fields.ts, with their place among the lemmas. */
  readonly fields: Map<Upos, ReadonlyMap<number, readonly Placed[]>>;
}

interface Placed {
  readonly place: number;
  readonly entry: LexiconEntry;
}

const gathered = new WeakMap<Doc, ArticleWords>();
const NONE: ReadonlySet<string> = new Set();

/** The forms of all words of the article, as they stand. */
export function formsIn(doc: Doc): ReadonlySet<string> {
  return wordsOf(doc).forms;
}

/** The lemmas of a class in the article, in the order of their first occurrences. */
export function lemmasIn(doc: Doc, upos: Upos): ReadonlySet<string> {
  return wordsOf(doc).lemmas.get(upos) ?? NONE;
}

/** The entries of words of the article, of the class of the given one, that stand on a line of fields.ts with it; in text order. */
export function neighboursIn(doc: Doc, entry: LexiconEntry, french: French): readonly LexiconEntry[] {
  const { fields } = wordsOf(doc);
  let byField = fields.get(entry.upos);
  if (!byField) fields.set(entry.upos, (byField = sortedByField(doc, entry.upos, french)));
  const found = new Set(fieldsOf(entry.lemma).flatMap((field) => byField.get(field) ?? []));
  return [...found].sort((a, b) => a.place - b.place).map((one) => one.entry);
}

function sortedByField(doc: Doc, upos: Upos, { lexicon }: French): ReadonlyMap<number, readonly Placed[]> {
  const out = new Map<number, Placed[]>();
  let place = 0;
  for (const lemma of lemmasIn(doc, upos)) {
    for (const entry of lexicon.entries(lemma, upos)) {
      const placed = { place: place++, entry };
      for (const field of fieldsOf(entry.lemma)) {
        const here = out.get(field);
        if (here) here.push(placed);
        else out.set(field, [placed]);
      }
    }
  }
  return out;
}

function wordsOf(doc: Doc): ArticleWords {
  let words = gathered.get(doc);
  if (!words) gathered.set(doc, (words = gather(doc)));
  return words;
}

function gather(doc: Doc): ArticleWords {
  const forms = new Set<string>();
  const lemmas = new Map<Upos, Set<string>>();
  for (const { form, lemma, upos } of doc.words) {
    forms.add(form);
    const known = lemmas.get(upos);
    if (known) known.add(lemma);
    else lemmas.set(upos, new Set([lemma]));
  }
  return { forms, lemmas, fields: new Map<Upos, ReadonlyMap<number, readonly Placed[]>>() };
}
