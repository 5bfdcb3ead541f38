import type { Doc, Expression } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { ExpressionEntry } from '../../document/french/lexicon.ts';
import type { Workshop } from '../exercise.ts';
import { rankOf } from './targets.ts';

/** The expressions of the body that are worth learning, each once, with their entries: not known, and above A1 in a harder text. */
export function expressionsToLearn(
  doc: Doc,
  { french, known }: Workshop
): readonly (readonly [Expression, ExpressionEntry])[] {
  const seen = new Set<string>();
  const out: (readonly [Expression, ExpressionEntry])[] = [];
  for (const expression of doc.expressions) {
    const entry = french.lexicon.expression(expression.lemma);
    const paragraph = doc.paragraphs[doc.sentences[expression.sentence]!.paragraph]!;
    if (!entry || entry.glosses.length === 0 || seen.has(entry.lemma) || known.has(entry.lemma)) continue;
    if (paragraph.kind !== 'body' && paragraph.kind !== 'item') continue;
    if (rankOf(entry.level) < rankOf('A2') && rankOf(doc.level.level) > rankOf('A2')) continue;
    if (!isAsWritten(expression, entry, buildOf(entry, french), doc)) continue;
    seen.add(entry.lemma);
    out.push([expression, entry]);
  }
  return out;
}

/** How an expression is built, which decides what could stand in its place. */
export type Build = 'verb' | 'noun' | 'preposition' | 'adverb' | 'conjunction';

const PREPOSITION =
  /^(?:à|au|aux|en|de|du|des|d’|par|pour|sur|sous|sans|dans|avec|dès|depuis|entre|hors|jusqu’|quant|grâce|face|lors|tout|un|une|le|la|les|l’)$/;

/** « mettre l’accent sur » is built as a verb, « chambre de commerce » as a noun, « au cours de » as a preposition. */
export function buildOf(entry: ExpressionEntry, french: French): Build {
  let build = builds.get(entry);
  if (!build) builds.set(entry, (build = readBuild(entry, french)));
  return build;
}

const builds = new WeakMap<ExpressionEntry, Build>();

function readBuild({ lemma, pattern }: ExpressionEntry, { forms }: French): Build {
  const first = pattern[0]!.split('/')[0]!;
  const readings = forms.readings(first);
  const isInfinitive = readings.some(
    ({ upos, feats }) => (upos === 'VERB' || upos === 'AUX') && feats.VerbForm === 'Inf'
  );
  // « pouvoir d’achat », « devoir de mémoire »: nouns that look like infinitives.
  const isNoun =
    readings.some(({ upos }) => upos === 'NOUN') &&
    pattern[1] === 'de' &&
    first !== 'être' &&
    first !== 'avoir' &&
    first !== 'faire';
  if ((isInfinitive && !isNoun) || /^s(?:e |’)/.test(lemma)) return 'verb';
  if (/(?:^| )qu(?:e|’)$/.test(lemma)) return 'conjunction';
  if (/(?: de| à| par| avec| en| sur)$/.test(lemma)) return 'preposition';
  if (!PREPOSITION.test(first) && readings.some(({ upos }) => upos === 'NOUN' || upos === 'ADJ')) return 'noun';
  return 'adverb';
}

/**
 * Whether the words of the text are the expression and not a chance meeting of its lemmas: « de nouvelles pertes » is not
 * « de nouveau ». Verbs and nouns vary; adverbs stand as they are; a preposition may contract with an article at its end.
 */
function isAsWritten(found: Expression, entry: ExpressionEntry, build: Build, doc: Doc): boolean {
  if (build === 'verb' || build === 'noun') return true;
  // « ce que l’on en fait » is not « en fait », « au nombre de » is not « nombre de ».
  const words = found.words.map((index) => doc.words[index]!);
  const before = doc.words[words[0]!.index - 1];
  if (
    words.some(
      ({ upos, feats }) => upos === 'PRON' || ((upos === 'VERB' || upos === 'AUX') && feats.Mood !== undefined)
    )
  )
    return false;
  if (words[0]!.upos === 'NOUN' && before?.sentence === found.sentence && before.upos === 'DET') return false;
  const plain = (text: string): string => text.toLowerCase().replaceAll("'", '’');
  const written = plain(doc.article.text.slice(found.start, found.end));
  const lemma = plain(entry.lemma);
  // « Une hausse de plus de 36 % » is not « de plus ».
  const after = doc.words[words.at(-1)!.index + 1];
  if (build === 'adverb') return written === lemma && !(after && /^(?:de|d'|que|qu')$/.test(after.form));
  const head = lemma.slice(0, lemma.lastIndexOf(' '));
  return written.startsWith(head === '' ? lemma.slice(0, 1) : head);
}
