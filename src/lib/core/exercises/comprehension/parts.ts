import type { Doc, VerbGroup, Word } from '../../document/doc.ts';

export type PartKind = 'object' | 'infinitive' | 'purpose' | 'cause' | 'manner' | 'other';

/** A complement of a verb: a run of words, with the word of it that depends on the verb. */
export interface Part {
  readonly kind: PartKind;
  readonly head: Word;
  readonly words: readonly Word[];
  /** « pour », « de », « à », « en raison de », empty for what has none. */
  readonly opener: string;
  readonly start: number;
  readonly end: number;
}

/** A part whose own arc is weaker than this goes with the part before it. */
const OWN_PART = 0.6;

/**
 * What follows a verb up to the end of its clause, in runs that depend on it; one more after a comma where that tells a
 * cause or a purpose. Null where the tree does not part the words, or where a list is cut.
 */
export function partsOf(group: VerbGroup, verb: Word, doc: Doc): readonly Part[] | null {
  const sentence = doc.sentences[group.sentence]!;
  const after = doc.words.slice(group.words.at(-1)! + 1, sentence.words.end);
  const length = clauseLength(after, verb, doc);
  const tail = after.slice(0, length);
  const runs = runsOf(tail, verb, doc);
  if (!runs || isListCut(after.slice(length), tail) || /^[«"“(:]$/.test(after[length]?.form ?? '')) return null;
  const late = after[length]?.form === ',' ? reasonAfter(after.slice(length + 1), verb, doc) : null;
  return [...runs, ...(late ? [late] : [])];
}

/** Up to a sign or to the « et » of another verb. */
function clauseLength(after: readonly Word[], verb: Word, doc: Doc): number {
  const stop = after.findIndex((word, i) => {
    if (word.upos === 'PUNCT') return word.form !== ',' || !isListComma(after, i);
    if (word.upos !== 'CCONJ' && !/^(?:car|puis|tandis)$/i.test(word.form)) return false;
    if (/^(?:car|mais|or|puis|tandis)$/i.test(word.form)) return true;
    const joined = word.head === null || word.head < 0 ? undefined : doc.words[word.head];
    const isVerb = joined !== undefined && joined.feats.VerbForm === 'Fin';
    const next = after.slice(i + 1, i + 6).find((one) => one.feats.VerbForm === 'Fin');
    return isVerb || joined?.head === verb.index || (next !== undefined && !hasOpener(after.slice(i + 1), next));
  });
  return stop < 0 ? after.length : stop;
}

/** « des racines, des tiges et des fleurs »: the comma before another member of the same list. */
function isListComma(after: readonly Word[], comma: number): boolean {
  const next = after.slice(comma + 1);
  const end = next.findIndex((word) => word.upos === 'PUNCT');
  const members = next.slice(0, end < 0 ? next.length : end);
  const tail = after.slice(0, comma);
  return (
    !members.some((word) => word.feats.VerbForm === 'Fin') &&
    members.some(
      (word) => word.relation === 'conj' && word.arcMargin >= OWN_PART && tail.some(({ index }) => index === word.head)
    )
  );
}

function hasOpener(words: readonly Word[], verb: Word): boolean {
  return words.some((word) => word.index < verb.index && /^(?:qui|que|qu'|dont|où)$/i.test(word.form));
}

/** « une hausse des salaires, des embauches et… »: what comes after belongs to a list that begins here. */
function isListCut(later: readonly Word[], tail: readonly Word[]): boolean {
  return later.some(
    (word) => word.relation === 'conj' && word.feats.VerbForm !== 'Fin' && tail.some(({ index }) => index === word.head)
  );
}

function runsOf(tail: readonly Word[], verb: Word, doc: Doc): Part[] | null {
  const runs: { top: Word; words: Word[] }[] = [];
  for (const word of tail) {
    const top = topUnder(word, verb, doc);
    if (!top) return null;
    const last = runs.at(-1);
    if (last?.top === top) last.words.push(word);
    else if (runs.some((run) => run.top === top)) return null;
    else if (last && top.arcMargin < OWN_PART) last.words.push(word);
    else runs.push({ top, words: [word] });
  }
  return runs.map(({ top, words }) => partFrom(top, words));
}

/** The ancestor that depends on the verb itself; undefined where the words hang elsewhere. */
function topUnder(word: Word, verb: Word, doc: Doc): Word | undefined {
  let at: Word | undefined = word;
  for (let steps = 0; at && steps < 60; steps++) {
    if (at.head === verb.index) return at;
    at = at.head === null || at.head < 0 ? undefined : doc.words[at.head];
  }
  return undefined;
}

const CAUSES: readonly (readonly string[])[] = [
  ['en', 'raison', 'de'],
  ['à', 'cause', 'de'],
  ['grâce', 'à'],
  ['faute', 'de'],
  ['parce', 'que'],
  ['parce', "qu'"],
  ['parce_que'],
  ['car']
];

function partFrom(head: Word, words: readonly Word[]): Part {
  const forms = words.slice(0, 3).map((word) => word.form.toLowerCase());
  const starts = (list: readonly string[]): boolean =>
    list.every((form, i) => forms[i] === form || (form === 'de' && forms[i] === "d'"));
  const cause = CAUSES.find(starts);
  const [first, second] = words;
  const made = (kind: PartKind, opener: string): Part => ({
    kind,
    head,
    words,
    opener,
    start: first!.start,
    end: words.at(-1)!.end
  });
  if (cause) return made('cause', cause.join(' ').replace("qu'", 'que'));
  if (first!.form.toLowerCase() === 'pour' && second?.feats.VerbForm === 'Inf') return made('purpose', 'pour');
  if (starts(['afin', 'de']) && words[2]?.feats.VerbForm === 'Inf') return made('purpose', 'afin de');
  if (forms[0] === 'en' && isGerund(second)) return made('manner', 'en');
  const lead = /^(?:de|d'|à)$/.test(forms[0]!) ? 1 : 0;
  if (
    words[lead]?.feats.VerbForm === 'Inf' &&
    words[lead] === head &&
    /^xcomp|^obl|^ccomp|^obj/.test(head.relation ?? '')
  )
    return made('infinitive', lead === 0 ? '' : forms[0]!.replace("d'", 'de'));
  const isObject = head.relation === 'obj' && head.upos === 'NOUN' && first!.upos !== 'ADP';
  return made(
    isObject && /^(?:DET|NUM)$/.test(first!.upos) ? 'object' : 'other',
    first!.upos === 'ADP' ? forms[0]! : ''
  );
}

function isGerund(word: Word | undefined): boolean {
  return word?.upos === 'VERB' && word.feats.VerbForm === 'Part' && word.feats.Tense === 'Pres';
}

/** « Pour limiter les dégâts, », « En raison de la chaleur, » before the subject; null where the front is something else. */
export function reasonBefore(words: readonly Word[]): Part | null {
  const run = words.at(-1)?.form === ',' ? words.slice(0, -1) : [];
  if (run.length < 3 || run.some((word) => word.upos === 'PUNCT')) return null;
  const part = partFrom(run[0]!, run);
  return /^(?:cause|purpose|manner)$/.test(part.kind) && part.opener !== 'car' ? part : null;
}

/** « , en raison d’un mouvement social », « , pour éviter… », « , car … » up to the next sign. */
function reasonAfter(words: readonly Word[], verb: Word, doc: Doc): Part | null {
  const stop = words.findIndex((word) => word.upos === 'PUNCT');
  // Nothing but the full stop may follow: an aside would be cut in two.
  if (stop < 2 || words[stop]!.form !== '.') return null;
  const run = words.slice(0, stop);
  const head = run.find((word) => topUnder(word, verb, doc) === word) ?? run[1]!;
  const part = partFrom(head, run);
  return /^(?:cause|purpose|manner)$/.test(part.kind) ? part : null;
}
