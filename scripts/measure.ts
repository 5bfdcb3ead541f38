import { table } from './bench/table.ts';
import { frenchFromDisk } from './french-files.ts';
import { goldRows } from './measure/gold.ts';
import { lexiconRows } from './measure/lexicon.ts';
import { isSharedHere, SHARED } from './measure/shared.ts';
import { treebankRows } from './measure/treebank.ts';

/** Prints how well the analysis does: on a treebank, on hand-annotated articles, and how much the lexicon covers. */
const french = await frenchFromDisk();
if (!isSharedHere()) {
  console.log(
    `The folder ${SHARED} with treebanks and annotated articles is not here: only the lexicon is measured.\n`
  );
}
const treebank = process.argv[2] ?? 'fr_sequoia-ud-test';
const sections = [
  ['From raw text to trees', treebankRows(french, treebank)],
  ['Against hand annotations', goldRows(french)],
  ['Lexicon and level', lexiconRows(french, treebank)]
] as const;
for (const [title, rows] of sections) if (rows.length > 0) console.log(table(title, rows));
