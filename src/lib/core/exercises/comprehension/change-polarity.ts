import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { startsWithVowel, textOf, type Change } from './change.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Edit, Statement } from './statements.ts';

/** With these « pas » would have another place or deny something else: « n’a pas presque », « pas tous ». */
const NOT_DENIED =
  /^(?:tous|toutes|tout|toute|chaque|plusieurs|certains|certaines|seule?s?|quelques|quelque|déjà|encore|toujours|souvent|parfois|presque|surtout|seulement|aussi|également|très|trop|plus|moins|environ|notamment|même|mal|bien|peu|beaucoup|ne|n'|pas|sans|mais|quelqu'un|autant|enfin|désormais|longtemps|uniquement)$/i;

/**
 * « Les autorités n’ont pas durci la réglementation. »: what the article states, denied. Only where verb, subject and
 * object are sure and no other word would change its sense under a denial.
 */
export function refusals(statement: Statement, doc: Doc, french: French): Change[] {
  const { main, words } = statement;
  const fact = factsOf(doc, french).find(({ group, claim }) => group === main && claim === null);
  if (!fact || words.some(({ form }) => NOT_DENIED.test(form)) || statement.groups.length > 1) return [];
  const finite = doc.words[main.words[0]!]!;
  const first = fact.clitic === '' ? finite : doc.words[finite.index - 1]!;
  const object = fact.parts.find(({ kind }) => kind === 'object');
  const article = object ? indefinite(object.words) : null;
  if (article === undefined || !isPlain(fact, words[0]!, doc)) return [];
  const edits: Edit[] = [
    { start: first.start, end: first.start, text: startsWithVowel(textOf(first, doc)) ? 'n’' : 'ne ' },
    { start: finite.end, end: finite.end, text: ' pas' },
    ...(article ? [article] : [])
  ];
  const said = textOf({ start: first.start, end: finite.end }, doc);
  const instead = `${edits[0]!.text}${said} pas`;
  return [{ how: 'negation', edits, said, instead, detail: null, worth: 0.66, sureness: 0.88 }];
}

/** The subject opens the statement and no aim, cause or manner is said: under a denial they would be denied instead. */
function isPlain({ parts, subject, group }: Fact, first: Word, doc: Doc): boolean {
  const after = doc.words.slice(group.words.at(-1)! + 1, group.words.at(-1)! + 4);
  return (
    first.index === subject.first &&
    !/^(?:naître|mourir|avoir|continuer)$/.test(group.lemma) &&
    parts.every(({ kind }) => kind === 'object' || kind === 'infinitive' || kind === 'other') &&
    // « conclut alors un accord »: the article that « pas » would change.
    (parts[0]?.kind === 'object' || !after.some(({ form }) => /^(?:un|une|des|du|de|d')$/i.test(form)))
  );
}

/** « des racines » becomes « de racines »; null where nothing changes, undefined where the change is not sure. */
function indefinite(words: readonly Word[]): Edit | null | undefined {
  const [determiner, next] = words;
  const form = determiner!.form.toLowerCase();
  if (/^(?:le|la|l'|les|son|sa|ses|leurs?)$/.test(form)) return null;
  // « pas de rupture des ligaments »: what is denied of one thing sounds odd.
  if (form !== 'des' || words.length > 3 || !next || /^(?:ADP|NUM)$/.test(next.upos)) return undefined;
  // In a list each « des » would change.
  if (words.some((word) => word !== determiner && /^(?:un|une|des)$/i.test(word.form))) return undefined;
  const cut = startsWithVowel(next.form);
  if (/^h/i.test(next.form)) return undefined;
  return { start: determiner!.start, end: cut ? next.start : determiner!.end, text: cut ? 'd’' : 'de' };
}
