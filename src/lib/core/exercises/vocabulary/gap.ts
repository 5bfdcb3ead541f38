import type { Doc, Features, Sentence, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { LexiconEntry } from '../../document/french/lexicon.ts';
import { complementOf, complementsOf, isReflexive } from '../../document/senses.ts';

/** What stands for a missing word. */
export const GAP = '_____';

/** What the place of a word asks of any word that is put there. */
export interface Slot {
  readonly word: Word;
  /** The form as it stands in the text. */
  readonly form: string;
  readonly feats: Features;
  /** Before the gap stands a word that only a vowel may follow (« l’ »), or only a consonant (« le »), or any. */
  readonly initial: 'vowel' | 'consonant' | 'any';
  /** Of a verb: what goes with it; see `complementsOf`. */
  readonly complements: ReadonlySet<string>;
  /** Of a past participle: the auxiliary before it, « passive » for être with a transitive verb or no auxiliary at all. */
  readonly auxiliary: 'avoir' | 'être' | 'passive' | null;
  /** A determiner or adjective before it shows the gender. */
  readonly showsGender: boolean;
}

/** Verbs that form their past with être. */
const WITH_ETRE: ReadonlySet<string> = new Set(
  (
    'aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber retourner revenir devenir ' +
    'parvenir intervenir survenir rentrer repartir décéder provenir redevenir advenir'
  ).split(' ')
);
/** Verbs that have no subject of their own. */
const IMPERSONAL: ReadonlySet<string> = new Set(['pleuvoir', 'neiger', 'falloir', 'advenir', 'geler', 'tonner']);

const BEFORE_CONSONANT =
  /^(?:le|la|de|du|au|ne|se|me|te|que|je|ce|ma|ta|sa|beau|nouveau|vieux|jusque|lorsque|puisque)$/i;
const BEFORE_VOWEL = /^(?:cet|bel|nouvel|vieil)$|['’]$/i;
const SHOWS_GENDER =
  /^(?:le|la|un|une|du|au|ce|cet|cette|ma|ta|sa|mon|ton|son|aucun|aucune|certains|certaines|toute?s?|tous)$/i;

/** The place of a word; null where its features are not known well enough to ask another word to agree. */
export function slotOf(word: Word, doc: Doc): Slot | null {
  const { feats } = word;
  if (word.upos === 'NOUN' && !(feats.Gender && feats.Number)) return null;
  if (word.upos === 'ADJ' && !(feats.Gender && feats.Number)) return null;
  if (word.upos === 'VERB' && !isWholeVerb(feats)) return null;
  const before = doc.tokens[word.token - 1];
  const near = before && before.sentence === word.sentence ? before.text : '';
  return {
    word,
    form: doc.tokens[word.token]!.text,
    feats,
    initial: BEFORE_VOWEL.test(near) ? 'vowel' : BEFORE_CONSONANT.test(near) ? 'consonant' : 'any',
    complements: word.upos === 'VERB' ? complementsOf(word, doc) : new Set(),
    auxiliary: auxiliaryOf(word, doc),
    showsGender: showsGender(word, doc)
  };
}

function isWholeVerb(feats: Features): boolean {
  if (feats.VerbForm === 'Inf') return true;
  if (feats.VerbForm === 'Part') return feats.Tense === 'Pres' || Boolean(feats.Gender && feats.Number);
  return Boolean(feats.Mood && feats.Tense && feats.Person && feats.Number) || feats.Mood === 'Cnd';
}

function auxiliaryOf(word: Word, doc: Doc): Slot['auxiliary'] {
  if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || word.feats.Tense === 'Pres') return null;
  for (let i = word.index - 1; i >= 0 && i >= word.index - 5; i--) {
    const before = doc.words[i]!;
    if (before.sentence !== word.sentence || before.upos === 'PUNCT' || before.upos === 'NOUN') break;
    if (before.upos !== 'AUX') continue;
    if (before.lemma === 'avoir') return 'avoir';
    return WITH_ETRE.has(word.lemma) ? 'être' : 'passive';
  }
  return 'passive';
}

function showsGender(word: Word, doc: Doc): boolean {
  for (let i = word.index - 1; i >= 0 && i >= word.index - 3; i--) {
    const before = doc.words[i]!;
    if (before.sentence !== word.sentence) return false;
    if (before.upos === 'ADJ') continue;
    return before.upos === 'DET' && SHOWS_GENDER.test(doc.tokens[before.token]!.text);
  }
  return false;
}

/** Whether a form may stand there as far as elision goes: « l’ » asks for a vowel, « le » for a consonant or h aspiré. */
export function startsRight(form: string, slot: Pick<Slot, 'initial'>, { lexicon }: French): boolean {
  if (slot.initial === 'any') return true;
  const vowel = /^[aeiouyàâäéèêëîïôöùûüœæh]/i.test(form) && !lexicon.isAspirated(form);
  return vowel === (slot.initial === 'vowel');
}

/**
 * The form of another word that agrees with the place: same number, gender, tense and person, and the elision before it.
 * Null where there is none, where the word has another gender, or where the verb cannot take what follows.
 */
export function formFor(entry: LexiconEntry, slot: Slot, french: French): string | null {
  if (entry.upos !== slot.word.upos) return null;
  if (
    entry.upos === 'NOUN' &&
    (entry.gender !== slot.feats.Gender || (entry.pluralOnly && slot.feats.Number === 'Sing'))
  )
    return null;
  if (entry.upos === 'VERB' && !verbFits(entry, slot)) return null;
  const form = inflected(entry, slot.feats, french);
  if (form === null || !startsRight(form, slot, french)) return null;
  return form;
}

/** The form of an entry with the given features; the lemma itself for what does not vary. Null where there is none. */
export function inflected(entry: LexiconEntry, feats: Features, { forms }: French): string | null {
  const { lemma, upos } = entry;
  if (upos === 'VERB' && feats.VerbForm === 'Inf') return lemma;
  if (upos === 'NOUN' && feats.Number === 'Sing') return lemma;
  const wanted = upos === 'VERB' ? verbFeatures(feats) : numberAndGender(feats, upos === 'ADJ');
  if (upos === 'NOUN' && feats.Gender) {
    const exact = forms.inflect(lemma, upos, { ...wanted, Gender: feats.Gender });
    if (exact.length > 0) return exact[0]!;
  }
  const found = forms.inflect(lemma, upos, wanted);
  // Names of the same sign for both numbers or genders carry no feature: « prix », « rapide ».
  if (found.length > 0) return found[0]!;
  const loose = forms.inflect(lemma, upos, {});
  return upos !== 'VERB' && loose.length === 1 ? loose[0]! : null;
}

function numberAndGender(feats: Features, gender: boolean): Features {
  return gender ? { Gender: feats.Gender!, Number: feats.Number! } : { Number: feats.Number! };
}

function verbFeatures(feats: Features): Features {
  const { VerbForm, Mood, Tense, Person, Number, Gender } = feats;
  if (VerbForm === 'Part')
    return Tense === 'Pres' ? { VerbForm, Tense } : { VerbForm, Tense: 'Past', Gender: Gender!, Number: Number! };
  return { ...(Mood ? { Mood } : {}), ...(Tense ? { Tense } : {}), Person: Person!, Number: Number! };
}

/** Whether a verb can take the complement and the auxiliary that stand in the text. */
function verbFits(entry: LexiconEntry, slot: Slot): boolean {
  if (IMPERSONAL.has(entry.lemma)) return false;
  const own = entry.senses.filter((sense) => !sense.marks.includes('reflexive'));
  if (own.length === 0) return false;
  const first = own[0]!.governs.map(complementOf);
  const transitive = first.includes('obj');
  if (slot.auxiliary === 'avoir' && WITH_ETRE.has(entry.lemma)) return false;
  if (slot.auxiliary === 'être') return WITH_ETRE.has(entry.lemma);
  if (slot.auxiliary === 'passive') return transitive;
  if (slot.complements.has('obj')) return transitive;
  if (slot.complements.has('que')) return first.includes('que');
  if (slot.complements.has('inf')) return first.includes('inf');
  return true;
}

/** Whether a verb stands with « se », so that only another such verb could take its place. */
export function isPlainVerb(word: Word, doc: Doc): boolean {
  return word.upos !== 'VERB' || !isReflexive(word, doc);
}

/** The text of a sentence for a prompt, and where it starts: without a quotation mark that has no partner in it. */
export function sentenceView(sentence: Sentence, doc: Doc): { readonly text: string; readonly start: number } {
  let { start, end } = sentence;
  const { text } = doc.article;
  const opened = count(text.slice(start, end), '«');
  const closed = count(text.slice(start, end), '»');
  if (opened > closed && text[start] === '«') while (/[«\s\u00A0\u202F]/.test(text[start]!)) start++;
  if (closed > opened && text.slice(start, end).endsWith('»')) while (/[»\s\u00A0\u202F]/.test(text[end - 1]!)) end--;
  return { text: text.slice(start, end), start };
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The sentence with the word left out. */
export function gapped(word: Word, doc: Doc): string {
  const view = sentenceView(doc.sentences[word.sentence]!, doc);
  return `${view.text.slice(0, word.start - view.start)}${GAP}${view.text.slice(word.end - view.start)}`;
}

/**
 * Whether a sentence can be shown alone with a gap in it: 6 to 40 words, with a finite verb, ending as sentences do, quotes
 * closed, and the asked word there once only, in any form.
 */
export function canHoldGap(word: Word, doc: Doc): boolean {
  const sentence = doc.sentences[word.sentence]!;
  const words = doc.words.slice(sentence.words.first, sentence.words.end);
  const real = words.filter((one) => /[\p{L}\p{N}]/u.test(one.form));
  if (real.length < 6 || real.length > 40) return false;
  if (!words.some((one) => one.feats.VerbForm === 'Fin' || one.feats.Mood !== undefined)) return false;
  const { text } = sentenceView(sentence, doc);
  if (!/[.!?…][»”"\s\u00A0]*$/.test(text) || count(text, '«') !== count(text, '»')) return false;
  if (word.index === real[0]!.index || /^\p{Lu}/u.test(word.form)) return false;
  return !words.some((one) => one.index !== word.index && (one.lemma === word.lemma || one.form === word.form));
}
