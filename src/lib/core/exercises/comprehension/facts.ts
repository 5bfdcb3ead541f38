import type { Doc, Sentence, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { speakerLabel } from './speakers.ts';
import { partsOf, reasonBefore, type Part } from './parts.ts';
import { subjectNamed, type Named } from './subjects.ts';

/** Below this an arc of the tree is not trusted for what it alone decides. */
export const SURE_ARC = 0.6;

/** A clause that the article states, or lets somebody state, taken apart along its tree. */
export interface Fact {
  readonly sentence: Sentence;
  readonly group: VerbGroup;
  readonly verb: Word;
  readonly subject: Named;
  /** « se » or « s’ », empty where the verb is not reflexive. */
  readonly clitic: string;
  /** The finite form as it is asked, a plus-que-parfait of reported speech already a passé composé. */
  readonly finite: string;
  /** What follows the finite form within the verb: « déjà été supprimés ». */
  readonly others: string;
  /** What follows the verb, in order, the last one perhaps after a comma. */
  readonly parts: readonly Part[];
  /** « Pour limiter les dégâts » before the subject, null where no reason stands there. */
  readonly front: Part | null;
  /** « Selon Antony Blinken » where the clause is somebody's claim. */
  readonly claim: string | null;
}

const TENSES = /^(?:présent|imparfait|passé simple|passé composé|plus-que-parfait|futur)$/;
const OTHER_SIGNS = /[«»"“”?!…–—;:()\n]/;
const CONDITION =
  /(?<!\p{L})(?:si|s[’']ils?|sauf si|à moins|à condition|quand bien même|comme si|au cas où)(?!\p{L})/iu;
/** Adverbs that point to what was said before, left out of a question. */
const LINKING =
  /^(?:également|aussi|néanmoins|toutefois|pourtant|cependant|donc|ainsi|alors|encore|notamment|enfin|désormais|déjà|même|surtout|d'ailleurs|ensuite|puis)$/i;

/** The clauses of the body whose verb, subject and parts are sure, in text order. */
export function factsOf(doc: Doc, french: French): readonly Fact[] {
  const seen = made.get(doc);
  if (seen) return seen;
  const facts = doc.verbGroups.flatMap((group) => factOf(group, doc, french) ?? []);
  made.set(doc, facts);
  return facts;
}

const made = new WeakMap<Doc, readonly Fact[]>();

function factOf(group: VerbGroup, doc: Doc, french: French): Fact | null {
  const sentence = doc.sentences[group.sentence]!;
  const verb = doc.words[group.main]!;
  if (!isPlain(group, verb) || !isPlainSentence(sentence, doc)) return null;
  const claim = claimOn(group, verb, doc, french);
  if (claim === undefined) return null;
  const subject = subjectNamed(group, verb, doc, french);
  if (!subject) return null;
  const between = betweenOf(subject, verb, group, doc);
  const clitic = between.find((word) => /^(?:se|s')$/i.test(word.form));
  const isBare = between.every(
    (word) => word === clitic || word.upos === 'PUNCT' || (word.upos === 'ADV' && LINKING.test(word.form))
  );
  if (!isBare || group.reflexive !== (clitic !== undefined)) return null;
  const inside = withinVerb(group, doc);
  const parts = partsOf(group, verb, doc);
  const finite = finiteOf(group, verb, claim !== null, doc, french);
  if (inside === null || parts === null || finite === null) return null;
  if (!isWithoutSigns(subject, parts.at(-1)?.words.at(-1) ?? verb, sentence, doc)) return null;
  return {
    sentence,
    group,
    verb,
    subject,
    clitic: clitic ? textOf(clitic, doc) : '',
    finite,
    others: inside,
    parts,
    front: subject.head.head === verb.index ? reasonBefore(doc.words.slice(sentence.words.first, subject.first)) : null,
    claim: claim === null ? null : `Selon ${claim}`
  };
}

/** What stands between subject and verb; of a subject that two verbs share, what stands after « et ». */
function betweenOf(subject: Named, verb: Word, group: VerbGroup, doc: Doc): readonly Word[] {
  const words = doc.words.slice(subject.end, group.words[0]!);
  const isShared = subject.head.head !== verb.index;
  return isShared ? words.slice(words.findLastIndex(({ upos, form }) => upos === 'CCONJ' || form === ',') + 1) : words;
}

function isPlain(group: VerbGroup, verb: Word): boolean {
  return (
    !group.negated &&
    !group.report &&
    group.person === '3' &&
    group.sureness >= 0.75 &&
    TENSES.test(group.tense) &&
    verb.upos === 'VERB' &&
    verb.margin >= 0.5 &&
    /^(?:root|conj|ccomp)$/.test(verb.relation ?? '')
  );
}

function isPlainSentence(sentence: Sentence, doc: Doc): boolean {
  const text = textOf(sentence, doc);
  return (
    doc.paragraphs[sentence.paragraph]!.kind === 'body' && /\.(?:[ \u00A0]»)?$/.test(text) && !CONDITION.test(text)
  );
}

/** A clause in which no sign stands but commas; quoted words need a speaker, which `claimOn` asks for. */
function isWithoutSigns(subject: Named, last: Word, sentence: Sentence, doc: Doc): boolean {
  const start = Math.min(subject.head.start, last.start);
  if (OTHER_SIGNS.test(doc.article.text.slice(start, Math.max(subject.head.end, last.end)))) return false;
  const before = doc.article.text.slice(sentence.start, start);
  return (before.match(/«/g) ?? []).length === (before.match(/»/g) ?? []).length;
}

/** Whose claim the clause is: null for the article's own, undefined where that is not sure. */
function claimOn(group: VerbGroup, verb: Word, doc: Doc, french: French): string | null | undefined {
  const attribution = doc.attributions.find((one) => one.content.start <= group.start && group.end <= one.content.end);
  if (attribution) {
    const label = attribution.sureness >= 0.7 ? speakerLabel(attribution, doc, french) : null;
    return label === null || /^une? /.test(label) ? undefined : label;
  }
  const text = textOf(doc.sentences[group.sentence]!, doc);
  if (/(?<!\p{L})(?:selon|d[’']après|à en croire|pour certains)(?!\p{L})/iu.test(text)) return undefined;
  if (verb.relation === 'root') return null;
  const head = verb.head === null || verb.head < 0 ? undefined : doc.words[verb.head];
  // « … et a publié » goes with the main verb; a clause with « que » without a speaker is nobody's fact.
  return verb.relation === 'conj' && verb.arcMargin >= SURE_ARC && head?.relation === 'root' && head.upos === 'VERB'
    ? null
    : undefined;
}

/** Adverbs and verb forms after the finite one; null where something else stands within the verb. */
function withinVerb(group: VerbGroup, doc: Doc): string | null {
  const words = doc.words.slice(group.words[0]! + 1, group.words.at(-1)! + 1);
  const kept = words.filter((word) => group.words.includes(word.index) || !LINKING.test(word.form));
  if (kept.some((word) => !group.words.includes(word.index) && word.upos !== 'ADV')) return null;
  return kept.map((word) => textOf(word, doc)).join(' ');
}

/** « a déclaré que la Chine avait renouvelé »: asked as « a renouvelé ». */
function finiteOf(group: VerbGroup, verb: Word, isClaim: boolean, doc: Doc, { forms }: French): string | null {
  const first = doc.words[group.words[0]!]!;
  const written = textOf(first, doc).toLowerCase();
  if (!isClaim || verb.relation !== 'ccomp') return written;
  if (group.tense !== 'plus-que-parfait' && group.tense !== 'imparfait') return written;
  const present = forms.inflect(first.lemma, group.words.length > 1 ? 'AUX' : 'VERB', {
    VerbForm: 'Fin',
    Mood: 'Ind',
    Tense: 'Pres',
    Person: '3',
    Number: group.number
  });
  return present.length === 1 ? present[0]! : null;
}

function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}
