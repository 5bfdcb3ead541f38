import type { Doc, Mention } from '../../doc.ts';
import { lowerForms } from '../step.ts';

/** The words by which somebody speaks of himself. */
const FIRST: ReadonlyMap<string, Mention['how']> = new Map([
  ...['je', "j'", 'me', "m'", 'moi', 'moi-même', '-je', '-moi'].map((form) => [form, 'pronoun'] as const),
  ...['mon', 'ma', 'mes'].map((form) => [form, 'possessive'] as const)
]);

/** « Je », « m’ », « mon » inside direct speech, with the chain of whoever says it. */
export function firstPersons(doc: Doc): { readonly chain: number; readonly mention: Mention }[] {
  const lower = lowerForms(doc.words);
  const out: { chain: number; mention: Mention }[] = [];
  let at = 0;
  for (const { content, chain, direct, sureness } of doc.attributions) {
    if (!direct || chain === null || doc.chains[chain]!.type !== 'PER') continue;
    while (at > 0 && doc.words[at - 1]!.start >= content.start) at--;
    while (at < doc.words.length && doc.words[at]!.start < content.start) at++;
    for (let i = at; i < doc.words.length && doc.words[i]!.end <= content.end; i++) {
      const how = FIRST.get(lower[i]!);
      if (!how) continue;
      const { start, end } = doc.words[i]!;
      const hyphen = lower[i]!.startsWith('-') ? 1 : 0;
      out.push({ chain, mention: { start: start + hyphen, end, words: { first: i, end: i + 1 }, how, sureness } });
    }
  }
  return out;
}
