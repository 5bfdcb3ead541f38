/** One CoNLL-U file as the CoNLL 2018 shared task compares them: spans over the text without spaces. */
export interface Conll {
  readonly characters: string;
  readonly tokens: readonly string[];
  readonly sentences: readonly string[];
  readonly words: readonly ConllWord[];
}

export interface ConllWord {
  /** « start-end » over the characters without spaces; the words of « du » share it. */
  readonly span: string;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Index of the head in the file's words, -1 for a root, null where none is given. */
  readonly head: number | null;
  /** Universal relation without its subtype. */
  readonly relation: string;
}

/**
 * F1 in percent of tokens, sentences, words, UPOS, lemmas, heads (UAS), heads with relation (LAS), as
 * universaldependencies.org/conll18/evaluation.html defines them.
 */
export interface ConllScores {
  readonly tokens: number;
  readonly sentences: number;
  readonly words: number;
  readonly upos: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
}

/** Reads CoNLL-U text. Empty nodes are left out. */
export function readConll(text: string): Conll {
  let characters = '';
  const tokens: string[] = [];
  const sentences: string[] = [];
  const words: ConllWord[] = [];
  let sentenceStart = 0;
  let firstWord = 0;
  let lastInToken = 0;
  let tokenSpan = '';
  const take = (form: string): string => {
    const start = characters.length;
    characters += form.replace(/\s/gu, '');
    tokens.push(`${start}-${characters.length}`);
    return tokens.at(-1)!;
  };
  for (const line of [...text.split('\n'), '']) {
    if (line === '') {
      if (characters.length > sentenceStart) sentences.push(`${sentenceStart}-${characters.length}`);
      sentenceStart = characters.length;
      firstWord = words.length;
      lastInToken = 0;
      continue;
    }
    const c = line.split('\t');
    if (line.startsWith('#') || c[0]!.includes('.')) continue;
    if (c[0]!.includes('-')) {
      tokenSpan = take(c[1]!);
      lastInToken = Number(c[0]!.split('-')[1]);
      continue;
    }
    const span = Number(c[0]) <= lastInToken ? tokenSpan : take(c[1]!);
    words.push({
      span,
      form: c[1]!.toLowerCase(),
      lemma: c[2]!,
      upos: c[3]!,
      head: c[6] === '_' ? null : c[6] === '0' ? -1 : firstWord + Number(c[6]) - 1,
      relation: c[7]!.split(':')[0]!
    });
  }
  return { characters, tokens, sentences, words };
}

/**
 * Scores made against gold. Words are paired by span; where a token has several words, by their forms in order.
 *
 * @throws when the two hold different texts.
 */
export function scoreConll(gold: Conll, made: Conll): ConllScores {
  if (gold.characters !== made.characters) {
    const at = [...gold.characters].findIndex((c, i) => c !== made.characters[i]);
    throw new Error(`texts differ at character ${at}: «${gold.characters.slice(at, at + 25)}»`);
  }
  const pairs = pairedWords(gold.words, made.words);
  const f1 = (right: number, a: number, b: number): number => (a + b === 0 ? 0 : (200 * right) / (a + b));
  const common = (a: readonly string[], b: readonly string[]): number => {
    const set = new Set(a);
    return b.filter((one) => set.has(one)).length;
  };
  const ofWords = (test: (a: ConllWord, b: ConllWord) => boolean): number =>
    f1(pairs.filter(([a, b]) => test(a, b)).length, gold.words.length, made.words.length);
  const goldOf = new Map(pairs.map(([a, b]) => [b, a]));
  const sameHead = (a: ConllWord, b: ConllWord): boolean => {
    if (a.head === null || b.head === null) return false;
    if (a.head < 0 || b.head < 0) return a.head === b.head;
    return goldOf.get(made.words[b.head]!) === gold.words[a.head];
  };
  return {
    tokens: f1(common(gold.tokens, made.tokens), gold.tokens.length, made.tokens.length),
    sentences: f1(common(gold.sentences, made.sentences), gold.sentences.length, made.sentences.length),
    words: ofWords(() => true),
    upos: ofWords((a, b) => a.upos === b.upos),
    lemmas: ofWords((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    uas: ofWords(sameHead),
    las: ofWords((a, b) => sameHead(a, b) && a.relation === b.relation)
  };
}

/** Words of the same span that are the same: both alone in it, or in the longest common sequence of forms. */
export function pairedWords(gold: readonly ConllWord[], made: readonly ConllWord[]): [ConllWord, ConllWord][] {
  const group = (words: readonly ConllWord[]): Map<string, ConllWord[]> => {
    const by = new Map<string, ConllWord[]>();
    for (const word of words) {
      const here = by.get(word.span);
      if (here) here.push(word);
      else by.set(word.span, [word]);
    }
    return by;
  };
  const there = group(made);
  return [...group(gold)].flatMap(([span, own]) => {
    const other = there.get(span) ?? [];
    return own.length === 1 && other.length === 1
      ? [[own[0]!, other[0]!] as [ConllWord, ConllWord]]
      : common(own, other);
  });
}

function common(a: readonly ConllWord[], b: readonly ConllWord[]): [ConllWord, ConllWord][] {
  if (a.length === 0 || b.length === 0) return [];
  if (a[0]!.form === b[0]!.form) return [[a[0]!, b[0]!], ...common(a.slice(1), b.slice(1))];
  const [left, right] = [common(a.slice(1), b), common(a, b.slice(1))];
  return left.length >= right.length ? left : right;
}

/** The raw text of a treebank: sentences joined by a space, a new paragraph where one is marked. */
export function rawText(conllu: string): string {
  let out = '';
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar')) out += '\n\n';
    if (line.startsWith('# text =')) out += `${line.slice(8).trim()} `;
  }
  return `${out.trim()}\n`;
}
