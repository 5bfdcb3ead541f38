import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/articles/01-blinken-pekin.txt', import.meta.url));
const starters = ['a2-bibliotheque-outils', 'b1-haies-oiseaux', 'b2-blinken-pekin'];

function starter(name: string): string {
  return readFileSync(new URL(`../../src/lib/starters/${name}.txt`, import.meta.url), 'utf8');
}

/** The article that Glane began with when the shared folder is there, else the starter that retells it. */
export function articleOne(): { readonly name: string; readonly text: string } {
  return existsSync(shared)
    ? { name: 'article 01', text: readFileSync(shared, 'utf8') }
    : { name: 'the B2 starter (article 01 is not here)', text: starter('b2-blinken-pekin') };
}

/** A text of about so many words, made of the starters in turn; every round says its number, so that no two are alike. */
export function textOf(words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let round = 1; count < words; round++) {
    for (const name of starters) {
      const text = starter(name);
      parts.push(`Partie ${round}.`, text);
      count += text.split(/\s+/).length;
      if (count >= words) break;
    }
  }
  return parts.join('\n\n');
}
