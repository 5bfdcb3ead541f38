import type { Connector, Upos } from '../doc.ts';
import type { French } from '../french/french.ts';
import type { ConnectorEntry } from '../french/lexicon.ts';
import { normalForm } from '../french/spelling.ts';
import { tokens } from './tokens.ts';
import { lowerForms, type Step } from './step.ts';

interface Pattern {
  readonly entry: ConnectorEntry;
  /** Tokens in lower case, with straight apostrophes; a last « que » also fits « qu’ ». */
  readonly parts: readonly string[];
}

type Index = ReadonlyMap<string, readonly Pattern[]>;

const indexes = new WeakMap<readonly ConnectorEntry[], Index>();

/** Classes that a connector of one word may have; « car » the coach and « or » the metal are nouns. */
const JOINING: ReadonlySet<Upos> = new Set(['ADV', 'CCONJ', 'SCONJ', 'ADP']);
/** Words that join only at the head of a clause: elsewhere « aussi » means « too », « ainsi » « thus », « enfin » « at last ». */
const AT_HEAD =
  /^(?:aussi|ainsi|enfin|puis|alors|bref|or|encore|seulement|bien|maintenant|déjà|finalement|d'abord|ensuite)$/;

/** Connectors of the lexicon with their relation, the longest where several begin together. */
export const connectors: Step = (doc, french) => {
  const index = indexOf(french);
  const lower = lowerForms(doc.words);
  const out: Connector[] = [];
  for (const sentence of doc.sentences) {
    const tokenForms = doc.tokens
      .slice(sentence.tokens.first, sentence.tokens.end)
      .map((token) => normalForm(token.text).toLowerCase());
    for (let t = 0; t < tokenForms.length;) {
      const found = longestAt(index, tokenForms, t);
      const word = doc.tokens[sentence.tokens.first + t]!.words.first;
      const isUsed =
        found && (found.parts.length > 1 || joins(doc.words[word]!.upos, lower, word, sentence.words.first));
      if (!isUsed) {
        t++;
        continue;
      }
      const first = doc.tokens[sentence.tokens.first + t]!;
      const last = doc.tokens[sentence.tokens.first + t + found.parts.length - 1]!;
      out.push({
        lemma: found.entry.form,
        relation: found.entry.relation,
        sentence: sentence.index,
        start: first.start,
        end: last.end
      });
      t += found.parts.length;
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
  const index = new Map<string, Pattern[]>();
  for (const entry of entries) {
    const parts = tokens(entry.form, () => false).map(({ text }) => normalForm(text).toLowerCase());
    if (parts.length === 0) continue;
    const here = index.get(parts[0]!);
    if (here) here.push({ entry, parts });
    else index.set(parts[0]!, [{ entry, parts }]);
  }
  for (const here of index.values()) here.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

function longestAt(index: Index, forms: readonly string[], at: number): Pattern | null {
  const candidates = index.get(forms[at]!) ?? [];
  return candidates.find(({ parts }) => parts.every((part, k) => fits(part, forms[at + k]))) ?? null;
}

/** « que », « de » before a vowel are « qu’ » and « d’ ». */
function fits(part: string, form: string | undefined): boolean {
  return form === part || (form !== undefined && form.endsWith("'") && `${form.slice(0, -1)}e` === part);
}

/** Whether a connector of one word joins here. */
function joins(upos: Upos, lower: readonly string[], word: number, first: number): boolean {
  if (!JOINING.has(upos)) return false;
  if (!AT_HEAD.test(lower[word]!)) return true;
  if (word === first) return true;
  return /^(?:[,;:«—–]|et|mais|ou)$/.test(lower[word - 1]!) && lower[word] !== 'aussi';
}
