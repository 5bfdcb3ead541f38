import { expressionsIn } from '../../document/by-sentence.ts';
import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { LexiconEntry, NounKind } from '../../document/french/lexicon.ts';

/**
 * What the sentence builds around a word, where that narrows the words that could stand there: a noun of idea with « de » and a
 * noun (« le contexte de la guerre »), or a verb with an idea as its object (« freiner le développement »).
 *
 * Nouns with « de » and an infinitive are not asked: « la volonté », « la possibilité », « la nécessité de stabiliser » all do.
 */
export type Frame = 'de + noun' | 'object';

/** Verbs that may have nearly any idea as their object, whoever the subject is; the only wrong verbs before such an object. */
const ANY_IDEA: ReadonlySet<string> = new Set(
  (
    'abandonner accepter annoncer cacher confirmer contester critiquer défendre dénoncer encourager étudier évoquer freiner ignorer imposer ' +
    'interdire limiter mesurer mépriser négliger préparer redouter refuser regretter renforcer respecter retarder souligner soutenir surveiller'
  ).split(' ')
);
/** Nouns that may have nearly any noun after « de »; the only wrong nouns in such a place. */
const OF_ANYTHING: ReadonlySet<string> = new Set(
  (
    'absence abandon avenir besoin but cause choix conséquence coût danger défaut définition départ difficulté disparition échec effet exemple ' +
    'fin histoire importance influence inquiétude limite manque nature origine ouverture perte place prix problème ' +
    'protection qualité raison retour risque rôle sens succès taille utilité valeur vente projet expérience solution'
  ).split(' ')
);
/** Amounts, and words that only say of what kind a thing is. */
const AMOUNTS =
  /^(?:quantité|nombre|majorité|minorité|part|partie|moitié|ensemble|type|sorte|série|vague|million|milliard|importance|histoire|maison|mathématique)$|ième$/;
/** Verbs that bind an attribute or leave too much open. */
const LOOSE: ReadonlySet<string> = new Set(
  'devenir rester demeurer constituer représenter juger rendre trouver estimer considérer laisser garder stabiliser'.split(
    ' '
  )
);
/** Pronouns between subject and verb, and words that turn the subject round. */
const BEFORE_VERB = /^(?:en|y|le|la|les|l'|lui|leur|me|te|nous|vous|se|s'|m'|t'|que|qu'|dont|où|ne|n')$/i;

/** Words between a verb and the noun of its object, at most. */
const OBJECT_REACH = 4;

/** The frame of a word; null where it is too loose to choose wrong words that are possible in it. */
export function frameOf(word: Word, entry: LexiconEntry, doc: Doc, french: French): Frame | null {
  return word.upos === 'NOUN'
    ? nounFrame(word, entry, doc)
    : word.upos === 'VERB'
      ? verbFrame(word, doc, french)
      : null;
}

function nounFrame(word: Word, entry: LexiconEntry, doc: Doc): Frame | null {
  const [before, of, next] = [doc.words[word.index - 1], doc.words[word.index + 1], doc.words[word.index + 2]];
  if (!of || !next || next.sentence !== word.sentence || of.lemma !== 'de' || before?.upos === 'NUM') return null;
  // « reçu cette garantie de la part de la Chine »: the preposition is an expression of its own.
  if (expressionsIn(doc, word.sentence).some(({ words }) => words.includes(of.index) || words.includes(word.index)))
    return null;
  if (
    next.feats.VerbForm === 'Inf' ||
    /^une?$/i.test(next.form) ||
    governs(entry, 'de + inf') ||
    AMOUNTS.test(word.lemma)
  )
    return null;
  // « invoquant des préoccupations de sécurité », « dans le contexte de »: any noun at all, or a set phrase.
  if (!isDefinite(next) || !before || !isDefinite(before) || isInPhrase(before, doc)) return null;
  const amount = doc.words.slice(of.index, of.index + 3).some(({ upos }) => upos === 'NUM');
  return !amount && isIdea(entry.kind) ? 'de + noun' : null;
}

/** « la », « du », a first adjective after them, or a name. */
function isDefinite(word: Word): boolean {
  return (
    word.upos === 'PROPN' ||
    /^(?:l[ea]s?|l'|c(?:e|et|ette|es)|[mts](?:on|a|es)|leurs?|premiers?|premières?)$/i.test(word.form)
  );
}

function isInPhrase(determiner: Word, doc: Doc): boolean {
  const before = doc.words[determiner.index - 1];
  return before?.upos === 'ADP' && /^(?:dans|sur|en|par|sous|selon|vers)$/.test(before.lemma);
}

function verbFrame(word: Word, doc: Doc, { lexicon }: French): Frame | null {
  const rest = doc.words
    .slice(word.index + 1, word.index + 1 + OBJECT_REACH)
    .filter((one) => one.sentence === word.sentence);
  const at = rest.findIndex(({ upos }) => upos !== 'ADV');
  const next = rest[at];
  const before = doc.words[word.index - 1];
  if (!next || LOOSE.has(word.lemma) || (before && BEFORE_VERB.test(before.form))) return null;
  // A participle alone or in a passive has its object elsewhere: « le train est annulé ».
  if (next.upos !== 'DET' || (word.feats.VerbForm === 'Part' && !followsAvoir(word, doc))) return null;
  const object = rest.slice(at).find(({ upos }) => upos === 'NOUN');
  const noun = object && lexicon.entries(object.lemma, 'NOUN')[0];
  return noun && !AMOUNTS.test(noun.lemma) && isIdea(noun.kind) ? 'object' : null;
}

function followsAvoir(word: Word, doc: Doc): boolean {
  return doc.words
    .slice(Math.max(0, word.index - 3), word.index)
    .some(({ upos, lemma, sentence }) => upos === 'AUX' && lemma === 'avoir' && sentence === word.sentence);
}

function isIdea(kind: NounKind | null): boolean {
  return kind === 'act' || kind === 'state';
}

/** The lemmas that may stand in a frame whatever its other words are. */
export function wordsFor(frame: Frame): ReadonlySet<string> {
  return frame === 'object' ? ANY_IDEA : OF_ANYTHING;
}

function governs({ senses }: LexiconEntry, pattern: string): boolean {
  return senses.some((sense) => sense.governs.includes(pattern));
}
