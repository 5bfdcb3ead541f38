import type { Doc, Word } from './doc.ts';

/**
 * The document as CoNLL-U (universaldependencies.org/format.html). MISC carries SpaceAfter, entities (`Entity=PER`,
 * with `B-`/`I-`), mentions of one person, place or body (`Chain=B-3`, counted from 1), and what `misc` adds for a word.
 */
export function toConllu(doc: Doc, misc: (word: Word) => readonly string[] = () => []): string {
  const entityOf = new Map<number, string>();
  for (const entity of doc.entities) {
    for (let i = entity.words.first; i < entity.words.end; i++) {
      const own = `${i === entity.words.first ? 'B' : 'I'}-${entity.type}`;
      // A people inside a role (« le secrétaire d’État américain ») stands behind it.
      const outer = entityOf.get(i);
      entityOf.set(i, outer === undefined ? `Entity=${own}` : `${outer},${own}`);
    }
  }
  const chainOf = new Map<number, string>();
  for (const chain of doc.chains) {
    for (const { words } of chain.mentions) {
      for (let i = words.first; i < words.end; i++) {
        const own = `${i === words.first ? 'B' : 'I'}-${chain.index + 1}`;
        const outer = chainOf.get(i);
        chainOf.set(i, outer === undefined ? `Chain=${own}` : `${outer},${own}`);
      }
    }
  }
  const { text } = doc.article;
  const blocks = doc.sentences.map((sentence) => {
    const lines = [`# sent_id = ${sentence.index + 1}`, `# text = ${text.slice(sentence.start, sentence.end)}`];
    if (doc.paragraphs[sentence.paragraph]!.sentences.first === sentence.index) lines.unshift('# newpar');
    for (let t = sentence.tokens.first; t < sentence.tokens.end; t++) {
      const token = doc.tokens[t]!;
      const space = doc.tokens[t + 1]?.start === token.end ? ['SpaceAfter=No'] : [];
      const id = (word: number): number => word - sentence.words.first + 1;
      const isOne = token.words.end - token.words.first === 1;
      if (!isOne) {
        lines.push(row(`${id(token.words.first)}-${id(token.words.end - 1)}`, token.text, space));
      }
      for (let w = token.words.first; w < token.words.end; w++) {
        const word = doc.words[w]!;
        const extras = [entityOf.get(w) ?? '', chainOf.get(w) ?? '', ...misc(word), ...(isOne ? space : [])].filter(
          (part) => part !== ''
        );
        const head = word.head === null ? '_' : word.head < 0 ? '0' : String(id(word.head));
        lines.push(
          [
            id(w),
            isOne ? token.text : word.form,
            word.lemma,
            word.upos,
            '_',
            featsOf(word),
            head,
            word.relation ?? '_',
            '_',
            extras.join('|') || '_'
          ].join('\t')
        );
      }
    }
    return lines.join('\n');
  });
  return `${blocks.join('\n\n')}\n\n`;
}

function row(id: string, form: string, misc: readonly string[]): string {
  return [id, form, '_', '_', '_', '_', '_', '_', '_', misc.join('|') || '_'].join('\t');
}

function featsOf(word: Word): string {
  return (
    Object.entries(word.feats)
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join('|') || '_'
  );
}
