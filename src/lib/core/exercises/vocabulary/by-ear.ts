import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';

const PRONOUN = /^(?:il|ils|elle|elles)$/i;
const CLITIC = /^(?:ne|n'|se|s'|le|la|l'|les|lui|leur|y|en|me|m'|te|t'|nous|vous)$/i;
const STARTS_WITH_VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæh]/i;

/**
 * Whether what is heard, with grammar, leaves one spelling. Refused: « Elle travaillait » (or « Elles travaillaient »),
 * « leur voisin » (or « leurs voisins »), « Je suis venue » (or « venu »), where no liaison, determiner or verb form lets the number be heard.
 */
export function isSettledByEar(words: readonly Word[], doc: Doc, french: French): boolean {
  return words.every((word, at) => {
    const form = doc.tokens[word.token]!.text.toLowerCase();
    // « Ces interlocuteurs » or « ses »: only the sentence before would tell.
    if (/^[cs]es$/.test(form)) return false;
    if (PRONOUN.test(form)) return isNumberHeard(words, at, french);
    if (isSilentParticiple(word, words, at)) return false;
    if (/^leurs?$/.test(form) && word.upos === 'DET') return isNounHeard(words, at, french);
    return true;
  });
}

/** A participle after être that agrees, unheard, with « je », « tu », « nous », « vous » or « on ». */
function isSilentParticiple(word: Word, words: readonly Word[], at: number): boolean {
  if (word.feats.VerbForm !== 'Part' || !/(?:[éiu]e?s?)$/.test(word.form)) return false;
  const before = words.slice(Math.max(0, at - 4), at);
  return (
    before.some((one) => one.lemma === 'être') && before.some((one) => /^(?:je|j'|tu|nous|vous|on)$/i.test(one.form))
  );
}

/** « il part » and « ils partent » are told apart, « il parle » and « ils parlent » are not, « ils arrivent » by its liaison. */
function isNumberHeard(words: readonly Word[], at: number, french: French): boolean {
  let next = at + 1;
  if (words[next] && STARTS_WITH_VOWEL.test(words[next]!.form)) return true;
  while (words[next] && CLITIC.test(words[next]!.form)) next++;
  const verb = words[next];
  if (!verb) return false;
  if (verb.upos === 'AUX') return true;
  const { Mood, Tense, Person } = verb.feats;
  if (!Mood || !Tense) return false;
  const forms = (Number: 'Sing' | 'Plur'): readonly string[] =>
    french.forms.inflect(verb.lemma, 'VERB', { Mood, Tense, Person: Person ?? '3', Number });
  const [singular, plural] = [forms('Sing')[0], forms('Plur')[0]];
  return singular !== undefined && plural !== undefined && areToldByEar(singular, plural);
}

/** « vend » and « vendent » sound apart; « parle » and « parlent », « voit » and « voient », « court » and « courent » do not. */
function areToldByEar(singular: string, plural: string): boolean {
  if (plural.endsWith('aient')) return false;
  if (!plural.endsWith('ent')) return true;
  const stem = plural.slice(0, -3);
  return !(singular === `${stem}e` || /[iyu]$/.test(stem) || (/r$/.test(stem) && singular === `${stem}t`));
}

/** « leurs amis » has a liaison and « leurs travaux » a plural of its own. */
function isNounHeard(words: readonly Word[], at: number, french: French): boolean {
  const noun = words[at + 1];
  if (!noun) return false;
  if (STARTS_WITH_VOWEL.test(noun.form) && !french.lexicon.isAspirated(noun.form)) return true;
  return noun.upos === 'NOUN' && /aux$/.test(noun.form) && /(?:al|ail)$/.test(noun.lemma);
}
