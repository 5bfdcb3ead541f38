import { verbGroupsIn } from './by-sentence.ts';
import type { Doc, Word } from './doc.ts';
import type { LexiconEntry, Sense } from './french/lexicon.ts';

/** The sense that a word has in its sentence, with 0 to 1 for how sure that is. */
export interface SenseFound {
  readonly sense: Sense;
  readonly sureness: number;
}

/** Marks that name a field of life; any other mark tells register or grammar. */
const NOT_A_FIELD: ReadonlySet<string> = new Set([
  'figurative',
  'formal',
  'informal',
  'literary',
  'old',
  'pejorative',
  'plural',
  'reflexive',
  'slang',
  'vulgar'
]);

const REFLEXIVE_CLITIC = /^(?:se|s'|me|m'|te|t'|nous|vous)$/i;
/** « nous confiait une principale » */
const OBJECT_CLITIC = /^(?:me|te|lui|nous|vous|leur|[mt][’'])$/i;
const SKIPPED =
  /^(?:pas|plus|jamais|rien|guère|donc|aussi|ainsi|également|toujours|déjà|encore|bien|très|trop|surtout|récemment|souvent)$/i;

/** Whether a verb form stands with the reflexive pronoun: « s’est engagé », « se rendre ». */
export function isReflexive(word: Word, doc: Doc): boolean {
  const group = verbGroupsIn(doc, word.sentence).find((one) => one.main === word.index);
  if (group) return group.reflexive;
  let before = doc.words[word.index - 1];
  // « s’en rapprocher », « s’y cacher »
  if (before && /^(?:en|y)$/i.test(before.form)) before = doc.words[word.index - 2];
  if (!before || before.sentence !== word.sentence) return false;
  if (/^s[e']$/i.test(before.form)) return true;
  return REFLEXIVE_CLITIC.test(before.form) && before.feats.Reflex === 'Yes';
}

/**
 * What goes with a verb or noun: prepositions, « que », « obj » for a bare noun phrase, « inf ». Taken from the tree where it is
 * sure, else from what stands next; negation and short adverbs between are passed over.
 */
export function complementsOf(word: Word, doc: Doc): ReadonlySet<string> {
  // Anything hangs on « être », « avoir » and their like: only what stands next to them is theirs.
  const found = new Set(LIGHT_VERBS.has(word.lemma) ? [] : treeComplements(word, doc));
  const next = nextComplement(word, doc);
  if (next !== '') found.add(next);
  if (isIncise(word, doc)) {
    found.delete('obj');
    found.add('que');
  } else if (found.has('obj') && next === '' && isNounPhraseNext(word, doc)) {
    // The tree takes the subject of « figure la question » for an object.
    found.delete('obj');
  }
  return found;
}

const LIGHT_VERBS: ReadonlySet<string> = new Set(['être', 'avoir', 'faire', 'aller']);

/** Arcs under this are right in two of three cases only (docs/french.md). */
const SURE_ARC = 0.5;

/** What hangs on the word in the tree: « engager la France à signer » holds « obj » and « à », wherever they stand. */
function treeComplements(word: Word, doc: Doc): string[] {
  const { first, end } = doc.sentences[word.sentence]!.words;
  const found: string[] = [];
  for (let i = first; i < end; i++) {
    const child = doc.words[i]!;
    if (child.head !== word.index || child.arcMargin < SURE_ARC) continue;
    const relation = child.relation?.split(':')[0];
    if (relation === 'obj') found.push('obj');
    else if (relation === 'ccomp') found.push('que');
    else if (relation === 'obl' || relation === 'nmod' || relation === 'xcomp') {
      const mark = doc.words
        .slice(first, i)
        .find((one) => one.head === i && /^(?:case|mark)$/.test(one.relation ?? ''));
      const isInf = child.feats.VerbForm === 'Inf';
      if (mark && (isInf || !isPlaceOrNumber(child))) found.push(isInf ? `${mark.lemma} inf` : mark.lemma);
      else if (relation === 'xcomp' && isInf) found.push('inf');
    }
  }
  return found;
}

/** « tourné à Granville », « passé de 410 à 560 »: where, when and how much tell nothing of the verb. */
function isPlaceOrNumber(word: Word | undefined): boolean {
  return word?.upos === 'PROPN' || word?.upos === 'NUM';
}

/** « confie Nadia », « a-t-il précisé » beside a quote or comma: the subject follows and what is said comes before. */
function isIncise(word: Word, doc: Doc): boolean {
  if (word.upos !== 'VERB' || word.feats.VerbForm === 'Inf') return false;
  let at = doc.tokens[word.token]!.index - 1;
  while (doc.tokens[at] && OBJECT_CLITIC.test(doc.tokens[at]!.text)) at--;
  const before = doc.tokens[at];
  if (!before || before.sentence !== word.sentence || !/[,»!?…]/.test(before.text)) return false;
  return isNounPhraseNext(word, doc);
}

const OPENS_NOUN_PHRASE = /^(?:DET|NUM|PROPN|NOUN)$/;

function isNounPhraseNext(word: Word, doc: Doc): boolean {
  const next = nextWord(word, doc);
  return next !== null && OPENS_NOUN_PHRASE.test(next.upos);
}

/** What follows in the sentence, negation and short adverbs passed over. */
function nextWord(word: Word, doc: Doc): Word | null {
  let at = word.index + 1;
  while (doc.words[at] && SKIPPED.test(doc.words[at]!.form)) at++;
  const next = doc.words[at];
  return next?.sentence === word.sentence ? next : null;
}

function nextComplement(word: Word, doc: Doc): string {
  const next = nextWord(word, doc);
  if (next === null) return '';
  const form = next.form.toLowerCase();
  if (form === 'que' || form === "qu'") return 'que';
  if (next.upos === 'ADP') {
    const after = doc.words[next.index + 1];
    const lemma = next.lemma === "d'" ? 'de' : next.lemma;
    if (after?.feats.VerbForm === 'Inf') return `${lemma} inf`;
    return isPlaceOrNumber(after) ? '' : lemma;
  }
  if (next.feats.VerbForm === 'Inf') return 'inf';
  if (OPENS_NOUN_PHRASE.test(next.upos)) return isSubject(next, word, doc) ? '' : 'obj';
  return '';
}

/** « Au cœur du conflit figure la question »: what follows the verb is its subject, since no noun before it is free. */
function isSubject(first: Word, verb: Word, doc: Doc): boolean {
  for (let i = first.index; i < first.index + 4; i++) {
    const { head, relation } = doc.words[i] ?? {};
    if (head === verb.index && relation?.startsWith('nsubj')) return true;
  }
  if (verb.feats.Person !== '3') return false;
  let isFree = true;
  for (let i = doc.sentences[verb.sentence]!.words.first; i < verb.index; i++) {
    const { upos } = doc.words[i]!;
    if (upos === 'PRON' || upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT') return false;
    if (upos === 'ADP') isFree = false;
    else if ((upos === 'NOUN' || upos === 'PROPN') && isFree) return false;
    else if (upos === 'NOUN' || upos === 'PROPN') isFree = true;
  }
  return true;
}

/**
 * Chooses among an entry's senses by what the sentence shows: reflexive or not, plural, the preposition that follows, and
 * the fields that the rest of the article speaks of. Where nothing decides, the first sense (the commonest in the press)
 * is taken, less surely the more senses there are. Null where the entry has no sense that could be meant.
 */
export function senseIn(word: Word, entry: LexiconEntry, doc: Doc, fields: ReadonlySet<string>): SenseFound | null {
  const possible = possibleSenses(word, entry, doc);
  if (possible.length === 0) return null;
  if (possible.length === 1) return { sense: possible[0]!, sureness: entry.senses.length === 1 ? 0.95 : 0.9 };
  const complements = complementsOf(word, doc);
  const scored = possible.map((sense) => ({
    sense,
    points: governPoints(sense, complements) + fieldPoints(sense, fields)
  }));
  let best = scored[0]!;
  for (const one of scored) if (one.points > best.points) best = one;
  const second = Math.max(...scored.filter((one) => one !== best).map((one) => one.points));
  if (best.points - second >= 2) return { sense: best.sense, sureness: 0.85 };
  return { sense: best.sense, sureness: possible.length === 2 ? 0.7 : possible.length === 3 ? 0.6 : 0.5 };
}

function possibleSenses(word: Word, entry: LexiconEntry, doc: Doc): readonly Sense[] {
  const { senses } = entry;
  if (entry.upos === 'VERB') {
    const reflexive = isReflexive(word, doc);
    const fitting = senses.filter((sense) => sense.marks.includes('reflexive') === reflexive);
    // « se vendre » without a sense of its own is the plain verb turned passive.
    return fitting.length > 0 ? fitting : reflexive ? senses : [];
  }
  if (entry.upos !== 'NOUN' || entry.pluralOnly) return senses;
  if (word.feats.Number === 'Sing') return senses.filter((sense) => !sense.marks.includes('plural'));
  return senses;
}

/** +2 for a complement that this sense asks for; « de » goes with nearly any sense, and a bare object with most. */
function governPoints(sense: Sense, complements: ReadonlySet<string>): number {
  const asked = sense.governs.map(complementOf).filter((one) => complements.has(one) && !/^de\b/.test(one));
  if (asked.length === 0) return 0;
  return asked.every((one) => one === 'obj') ? 1 : 2;
}

/** « qn de qch » and « qch » open with an object; « de + inf » and « à qch » with a preposition; « que + ind » with « que ». */
export function complementOf(governs: string): string {
  const [first = '', second, third] = governs.split(' ');
  if (second === '+' && third === 'inf') return `${first} inf`;
  if (first === 'qn' || first === 'qch') return 'obj';
  if (first === 'inf' || first === '+') return 'inf';
  return first;
}

/** +1 for a sense of a field that the article speaks of. */
function fieldPoints(sense: Sense, fields: ReadonlySet<string>): number {
  return sense.marks.some((mark) => fields.has(mark)) ? 1 : 0;
}

/** Fields that the article speaks of: those that mark the only sense of two of its words at least. */
export function fieldsOf(entries: Iterable<LexiconEntry>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { senses } of entries) {
    for (const mark of senses.length === 1 ? senses[0]!.marks : []) {
      if (!NOT_A_FIELD.has(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([mark]) => mark));
}
