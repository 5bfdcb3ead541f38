import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Upos } from '../../src/lib/core/document/doc.ts';
import { normalForm } from '../../src/lib/core/document/french/spelling.ts';

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Readonly<Record<string, string>>;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** What is written as one, with the words that it stands for. */
export interface GoldToken {
  readonly form: string;
  readonly words: readonly GoldWord[];
  /** UPOS of its words: « ADP+DET » for « du ». */
  readonly tag: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
  readonly words: readonly GoldWord[];
}

/** Treebanks that may be trained on (shared notes on the treebanks); fr_sequoia-ud-test is for measuring only. */
export const TRAINING = [
  'fr_sequoia-ud-train',
  'fr_sequoia-ud-dev',
  'fr_gsd-ud-dev',
  'fr_pud-ud-test',
  'fr_fqb-ud-test',
  'fr_rhapsodie-ud-train',
  'fr_rhapsodie-ud-dev',
  'fr_parisstories-ud-train',
  'fr_parisstories-ud-dev'
] as const;

/** The part of `TRAINING` that was written, not spoken. */
export const WRITTEN = TRAINING.slice(0, 5);

/**
 * Reads one CoNLL-U file of a folder.
 *
 * @throws when the file is missing.
 */
export function readTreebank(folder: string, name: string): GoldSentence[] {
  const file = join(folder, `${name}.conllu`);
  if (!existsSync(file)) throw new Error(`no treebank ${name} in ${folder}`);
  return readFileSync(file, 'utf8').split(/\n\n+/).flatMap(readSentence);
}

function readSentence(block: string): GoldSentence[] {
  const words: GoldWord[] = [];
  const tokens: GoldToken[] = [];
  let text = '';
  let open: { form: string; from: number; to: number } | null = null;
  for (const line of block.split('\n')) {
    if (line.startsWith('# text =')) text = line.slice(8).trim();
    if (line.startsWith('#') || line === '') continue;
    const c = line.split('\t');
    if (c[0]!.includes('.')) continue;
    if (c[0]!.includes('-')) {
      const [from, to] = c[0]!.split('-').map(Number);
      open = { form: normalForm(c[1]!), from: from!, to: to! };
      continue;
    }
    words.push({
      form: normalForm(c[1]!),
      lemma: normalForm(c[2]!),
      upos: c[3] as Upos,
      feats: c[5] === '_' ? {} : Object.fromEntries(c[5]!.split('|').map((pair) => pair.split('='))),
      head: Number(c[6]) - 1,
      relation: c[7]!
    });
    if (open === null) tokens.push(tokenOf(c[1]!, words.slice(-1)));
    else if (Number(c[0]) === open.to) {
      tokens.push(tokenOf(open.form, words.slice(open.from - 1, open.to)));
      open = null;
    }
  }
  return words.length > 0 ? [{ text, tokens, words }] : [];
}

function tokenOf(form: string, words: readonly GoldWord[]): GoldToken {
  return { form: normalForm(form), words, tag: words.map((word) => word.upos).join('+') };
}
