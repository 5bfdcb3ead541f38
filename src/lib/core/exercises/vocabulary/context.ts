import type { Doc, Word } from '../../document/doc.ts';

/** Adjectives that stand before their noun; they are too free there to be asked for. */
const PRENOMINAL: ReadonlySet<string> = new Set(
  (
    'beau bon grand gros haut jeune joli long mauvais meilleur nouveau petit vieux premier dernier prochain autre même vrai ' +
    'seul simple ancien large certain divers propre double'
  ).split(' ')
);

/**
 * Whether the place of a word is tight enough to ask for it: a noun with its determiner, a verb with its object or
 * complement, an adjective after its noun or after être, none of them graded (« très », « plus »), which would let anything in.
 */
export function isTightContext(word: Word, doc: Doc): boolean {
  if (word.upos === 'NOUN') return hasDeterminer(word, doc) && !namesSomebody(word, doc);
  if (word.upos === 'ADJ') return isAfterItsNoun(word, doc) && !PRENOMINAL.has(word.lemma);
  return word.upos === 'VERB';
}

/** « la menace » and « une nouvelle menace » have one; « en matière de », « sans frais » are set phrases. */
function hasDeterminer(word: Word, doc: Doc): boolean {
  for (let i = word.index - 1; i >= word.index - 3; i--) {
    const before = doc.words[i];
    if (!before || before.sentence !== word.sentence) return false;
    if (before.upos === 'DET' || before.upos === 'NUM') return true;
    if (before.upos !== 'ADJ') return false;
  }
  return false;
}

/** « le maire, Alain Girard », « le président Macron »: the title goes with the name. */
function namesSomebody(word: Word, doc: Doc): boolean {
  let after = doc.words[word.index + 1];
  if (after?.form === ',') after = doc.words[word.index + 2];
  return after !== undefined && after.sentence === word.sentence && after.upos === 'PROPN';
}

function isAfterItsNoun(word: Word, doc: Doc): boolean {
  const before = doc.words[word.index - 1];
  if (!before || before.sentence !== word.sentence) return false;
  return before.upos === 'NOUN';
}

/** « la science et la culture (UNESCO) », « chambre de commerce (CCI) »: part of a name that its letters explain. */
export function isOfAcronym(word: Word, doc: Doc): boolean {
  const { index } = doc.tokens[word.token]!;
  const after = doc.tokens.slice(index + 1, index + 9).map(({ text }) => text);
  const opening = after.indexOf('(');
  const letters = opening < 0 ? undefined : after[opening + 1];
  return letters !== undefined && /^\p{Lu}{2,}$/u.test(letters) && letters.includes(word.form[0]!.toUpperCase());
}
