/** Checks the hand-written lexicon as its README promises: `npx tsx scripts/check-lexicon.ts`. */
import { readFileSync } from 'node:fs';
import { openForms } from '../src/lib/core/document/french/forms.ts';
import { checkLexicon } from './lexicon/check.ts';
import { readSource } from './lexicon/source.ts';

const source = readSource();
const problems = checkLexicon(source, openForms(readFileSync('static/data/forms-1.txt', 'utf8')));
for (const problem of problems) console.error(problem);
console.log(
  `${source.words.length} words, ${source.expressions.length} expressions, ${source.connectors.length} connectors: ` +
    (problems.length === 0 ? 'no problem' : `${problems.length} problems`)
);
process.exit(problems.length === 0 ? 0 : 1);
