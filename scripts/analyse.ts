import { parseArgs } from 'node:util';
import { analyse } from '../src/lib/core/document/analyse.ts';
import { toConllu } from '../src/lib/core/document/conllu.ts';
import type { Word } from '../src/lib/core/document/doc.ts';
import type { French } from '../src/lib/core/document/french/french.ts';
import { meaningsIn, type Meaning } from '../src/lib/core/document/reading.ts';
import { articleFromFile, Refusal, run } from './article-file.ts';
import { frenchFromDisk } from './french-files.ts';

/** Prints what is understood of an article: CoNLL-U, or the whole document as JSON. */
const USAGE = 'Usage: npm run --silent analyse -- ARTICLE|- [--format conllu|json]';

function commandOf(argv: readonly string[]): { file: string; format: 'conllu' | 'json' } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: { format: { type: 'string' } } });
  } catch (error) {
    throw new Refusal(2, `${(error as Error).message.split('\n')[0]}\n${USAGE}`);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) {
    throw new Refusal(2, `Give one article, a file or - for standard input.\n${USAGE}`);
  }
  const format = parsed.values.format ?? 'conllu';
  if (format !== 'conllu' && format !== 'json') {
    throw new Refusal(2, `There is no format “${format}”. Formats: conllu, json.`);
  }
  return { file, format };
}

/** MISC of a word: the first gloss of what it means in its sentence, and its pronunciation, where the lexicon knows it. */
function miscOf(word: Word, meaning: Meaning | null, french: French): string[] {
  if (!meaning) return [];
  const ipa = french.lexicon.ipa(word.lemma, meaning.entry.upos);
  const [gloss] = (meaning.expression ?? meaning.sense).glosses;
  return [...(gloss ? [`Gloss=${escaped(gloss)}`] : []), ...(ipa ? [`Ipa=${escaped(ipa)}`] : [])];
}

/** « | » parts the fields of MISC, and a field holds no space. */
function escaped(value: string): string {
  return value.replaceAll('|', '/').replaceAll(/\s+/g, '_');
}

run(async () => {
  const { file, format } = commandOf(process.argv.slice(2));
  const article = await articleFromFile(file);
  const french = await frenchFromDisk();
  const doc = analyse(article, french);
  const meaningOf = meaningsIn(doc, french);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(doc, null, 2)}\n`
      : toConllu(doc, (word) => miscOf(word, meaningOf(word), french))
  );
});
