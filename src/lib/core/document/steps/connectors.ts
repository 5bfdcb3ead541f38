import type { Connector } from '../doc.ts';
import type { French } from '../french/french.ts';
import type { ConnectorEntry } from '../french/lexicon.ts';
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

type Index = ReadonlyMap<string, readonly Pattern[]>;

const indexes = new WeakMap<readonly ConnectorEntry[], Index>();

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

function indexOf({ lexicon }: French): Index {
  const entries = lexicon.connectors();
  let index = indexes.get(entries);
  if (!index) {
    index = build(entries);
    indexes.set(entries, index);
  }
  return index;
}

function build(entries: readonly ConnectorEntry[]): Index {
  const byForm = new Map<string, ConnectorEntry[]>();
  for (const entry of entries) {
    const same = byForm.get(entry.form);
    if (same) same.push(entry);
    else byForm.set(entry.form, [entry]);
  }
  const index = new Map<string, Pattern[]>();
  for (const [form, own] of byForm) {
    const parts = tokens(form, () => false).map(({ text }) => normalForm(text).toLowerCase());
    if (parts.length === 0) continue;
    const here = index.get(parts[0]!);
    if (here) here.push({ form, entries: own, parts });
    else index.set(parts[0]!, [{ form, entries: own, parts }]);
  }
  for (const here of index.values()) here.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

function longestAt(index: Index, forms: readonly string[], at: number): Pattern | null {
  const candidates = index.get(forms[at]!) ?? [];
  return candidates.find(({ parts }) => parts.every((part, k) => fits(part, forms[at + k]))) ?? null;
}

function fits(part: string, form: string | undefined): boolean {
  if (form === part || form === undefined) return form !== undefined;
  if (/^(?:du|des)$/.test(form)) return part === 'de';
  if (/^aux?$/.test(form)) return part === 'à';
  return form.endsWith("'") && `${form.slice(0, -1)}e` === part;
}
