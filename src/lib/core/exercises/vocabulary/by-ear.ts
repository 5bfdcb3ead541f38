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
  const other = french.forms.inflect(verb.lemma, 'VERB', {
    Mood,
    Tense,
    Person: Person ?? '3',
    Number: verb.feats.Number === 'Plur' ? 'Sing' : 'Plur'
  });
  return other.length > 0 && other.every((form) => sound(form) !== sound(verb.form));
}

/** « leurs amis » has a liaison and « leurs travaux » a plural of its own. */
function isNounHeard(words: readonly Word[], at: number, french: French): boolean {
  const noun = words[at + 1];
  if (!noun) return false;
  if (STARTS_WITH_VOWEL.test(noun.form) && !french.lexicon.isAspirated(noun.form)) return true;
  return noun.upos === 'NOUN' && sound(noun.form) !== sound(noun.lemma);
}

/** A form without its silent ending: -e, -es, -ent, -s, -t, -x, -aient are not heard. */
function sound(form: string): string {
  return form
    .toLowerCase()
    .replace(/aient$/, 'ai')
    .replace(/ai[st]$/, 'ai')
    .replace(/(?:ent|es|e|s|x|t)$/, '');
}
