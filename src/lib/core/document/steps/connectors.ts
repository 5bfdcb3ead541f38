import type { Connector } from '../doc.ts';
import type { French } from '../french/french.ts';
import type { ConnectorEntry } from '../french/lexicon.ts';
import { PrefixIndex } from '../french/prefix-index.ts';
import { normalForm } from '../french/spelling.ts';
import { relationHere, type Place } from './connectors/relation.ts';
import { lowerForms, type Step } from './step.ts';
import { tokens } from './tokens.ts';

/** One form with all the relations that the lexicon gives it. */
interface Pattern {
  readonly form: string;
  readonly entries: readonly ConnectorEntry[];
  /** Tokens in lower case, with straight apostrophes; « que » and « de » also fit « qu’ » and « d’ ». */
  readonly parts: readonly string[];
}

/**
 * Connectors of the lexicon with their relation, the longest where several begin together. A form with several relations
 * is taken only where its place tells which one it has.
 */
export const connectors: Step = (doc, french) => {
  const index = indexOf(french);
  const lower = lowerForms(doc.words);
  const out: Connector[] = [];
  for (const sentence of doc.sentences) {
    const { first, end } = sentence.tokens;
    const forms = doc.tokens.slice(first, end).map((token) => normalForm(token.text).toLowerCase());
    for (let t = 0; t < forms.length;) {
      const found = longestAt(index, forms, t);
      const last = t + (found?.parts.length ?? 1);
      const place: Place = {
        words: doc.words,
        lower,
        at: doc.tokens[first + t]!.words.first,
        after: doc.tokens[first + last - 1]!.words.end,
        sentence: sentence.words
      };
      const relation = found && relationHere(found.form, found.entries, place);
      if (found && relation) {
        const start = doc.tokens[first + t]!.start;
        out.push({
          lemma: found.form,
          relation,
          sentence: sentence.index,
          start,
          end: doc.tokens[first + last - 1]!.end
        });
      }
      t = found && relation ? last : t + 1;
    }
  }
  return { ...doc, connectors: out };
};

const indexes = new WeakMap<readonly ConnectorEntry[], Index>();

function indexOf({ lexicon }: French): Index {
  const entries = lexicon.connectors();
  let index = indexes.get(entries);
  if (!index) indexes.set(entries, (index = new Index(entries)));
  return index;
}

/** The connectors by their first tokens; a form is cut only when a text has such a token. */
class Index {
  readonly #forms: readonly string[];
  readonly #byForm = new Map<string, ConnectorEntry[]>();
  readonly #starts: PrefixIndex;
  readonly #patterns = new Map<string, readonly Pattern[]>();

  constructor(entries: readonly ConnectorEntry[]) {
    for (const entry of entries) {
      const same = this.#byForm.get(entry.form);
      if (same) same.push(entry);
      else this.#byForm.set(entry.form, [entry]);
    }
    this.#forms = [...this.#byForm.keys()];
    this.#starts = new PrefixIndex(this.#forms.map((form) => normalForm(form).toLowerCase()));
  }

  /** The connectors that begin with a token, the longest first. */
  get(first: string): readonly Pattern[] {
    let patterns = this.#patterns.get(first);
    if (!patterns) {
      patterns = this.#starts
        .beginningWith(first)
        .map((place) => this.#patternOf(this.#forms[place]!))
        .filter(({ parts }) => parts[0] === first)
        .sort((a, b) => b.parts.length - a.parts.length);
      if (this.#patterns.size > 50_000) this.#patterns.clear();
      this.#patterns.set(first, patterns);
    }
    return patterns;
  }

  #patternOf(form: string): Pattern {
    const parts = tokens(form, () => false).map(({ text }) => normalForm(text).toLowerCase());
    return { form, entries: this.#byForm.get(form)!, parts };
  }
}

function longestAt(index: Index, forms: readonly string[], at: number): Pattern | null {
  const found = index.get(forms[at]!).find(({ parts }) => parts.every((part, k) => fits(part, forms[at + k])));
  return found ?? null;
}

function fits(part: string, form: string | undefined): boolean {
  if (form === part || form === undefined) return form !== undefined;
  if (/^(?:du|des)$/.test(form)) return part === 'de';
  if (/^aux?$/.test(form)) return part === 'à';
  return form.endsWith("'") && `${form.slice(0, -1)}e` === part;
}
