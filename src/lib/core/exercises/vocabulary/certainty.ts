import type { Doc, Word } from '../../document/doc.ts';
import type { French, Reading } from '../../document/french/french.ts';
import type { Lexicon, LexiconEntry } from '../../document/french/lexicon.ts';

/** Less where the tagger hesitated; 0 where the form may be of two lemmas of this class and the features do not tell. */
export function formSureness(word: Word, doc: Doc, { forms, lexicon }: French): number {
  const readings = forms.readings(word.form);
  const fitting = readings.filter(
    ({ upos, feats }) =>
      upos === word.upos && agrees(feats.Number, word.feats.Number) && agrees(feats.Gender, word.feats.Gender)
  );
  const rivals = fitting.filter(
    ({ lemma }) => lemma !== word.lemma && lexicon.band(lemma) <= lexicon.band(word.lemma) + 3
  );
  if (rivals.length > 0) return 0;
  // « délégué syndical »: a participle that has an entry of its own as noun or adjective is a verb only with its auxiliary.
  if (word.feats.VerbForm === 'Part' && !hasAuxiliary(word, doc) && lexicon.entries(word.form).some(isNominal))
    return 0.5;
  if (mayBeVerb(word, readings, doc) || isMisplaced(word, readings, doc, lexicon)) return 0.5;
  // A form of one class only cannot be mistagged.
  const classes = new Set(readings.map((reading) => (reading.upos === 'AUX' ? 'VERB' : reading.upos)));
  if (classes.size <= 1) return 0.95;
  return word.margin >= 0.5 ? 0.95 : word.margin >= 0.2 ? 0.8 : 0.5;
}

/** « Hélène Vasseur, la remarque et… »: what looks like article and noun may be pronoun and verb. */
function mayBeVerb(word: Word, readings: readonly Reading[], doc: Doc): boolean {
  const [subject, clitic] = [doc.words[word.index - 2], doc.words[word.index - 1]];
  if (word.upos !== 'NOUN' || !subject || !clitic || subject.sentence !== word.sentence) return false;
  if (!/^(?:le|la|les|l')$/i.test(clitic.form) || !/^(?:PROPN|PRON|PUNCT)$/.test(subject.upos)) return false;
  return readings.some(({ upos, feats }) => upos === 'VERB' && feats.Mood === 'Ind' && feats.Person === '3');
}

/** « Un logiciel lit » has no adjective, « des manuels imprimés » no second noun: the place says so where the tagger does not. */
function isMisplaced(word: Word, readings: readonly Reading[], doc: Doc, lexicon: Lexicon): boolean {
  const [before, after] = [doc.words[word.index - 1], doc.words[word.index + 1]];
  if (!before || before.sentence !== word.sentence) return false;
  if (word.upos === 'ADJ') {
    const leads = after !== undefined && /^(?:NOUN|ADJ|PROPN|CCONJ)$/.test(after.upos);
    return before.upos === 'DET' && !leads && lexicon.entries(word.lemma, 'NOUN').length > 0;
  }
  const isAfterNoun = before.upos === 'NOUN' || (before.upos === 'ADJ' && before.margin < 0.2);
  return (
    word.upos === 'NOUN' &&
    isAfterNoun &&
    readings.some(({ upos, feats }) => upos === 'ADJ' || feats.VerbForm === 'Part')
  );
}

function agrees(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function isNominal({ upos }: LexiconEntry): boolean {
  return upos === 'NOUN' || upos === 'ADJ';
}

function hasAuxiliary(word: Word, doc: Doc): boolean {
  return doc.words
    .slice(Math.max(0, word.index - 5), word.index)
    .some((one) => one.upos === 'AUX' && one.sentence === word.sentence);
}

/**
 * How sure the sense is where the word stands: nouns without determiner after a preposition (« en revanche », « sans délai »)
 * and the commonest words of many senses (« monde », « part ») mostly belong to a set phrase.
 */
export function placeSureness({ word, entry }: { word: Word; entry: LexiconEntry }, sense: number, doc: Doc): number {
  // « Tenir », « passer », « prendre »: what they mean hangs on words that the entry cannot all name.
  if (entry.upos === 'VERB' && entry.band <= 2 && entry.senses.length >= 4) return Math.min(sense, 0.6);
  if (entry.senses.length === 1 || sense >= 0.8) {
    return word.upos === 'NOUN' && isBare(word, doc) && entry.senses.length > 1 ? sense - 0.25 : sense;
  }
  if (entry.band === 1 && !/^A/.test(doc.level.level)) return 0.5;
  return word.upos === 'NOUN' && isBare(word, doc) ? sense - 0.25 : sense;
}

function isBare(word: Word, doc: Doc): boolean {
  const before = doc.words[word.index - 1];
  return (
    before !== undefined &&
    before.sentence === word.sentence &&
    before.upos === 'ADP' &&
    /^(?:en|à|sans|par|sur|sous)$/.test(before.lemma)
  );
}
