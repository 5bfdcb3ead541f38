import type { Upos } from '../../document/doc.ts';
import type { LexiconEntry, Sense } from '../../document/french/lexicon.ts';
import type { Language } from '../exercise.ts';
import type { Target } from './targets.ts';

/** A text in the language of explanations. */
export function say(language: Language, french: string, english: string): string {
  return language === 'fr' ? french : english;
}

/** The words in French quotation marks with their no-break spaces: «\u00A0mot\u00A0». */
export function quoted(words: string): string {
  return `«\u00A0${words}\u00A0»`;
}

/** The words in the quotation marks of the language of explanations. */
export function quotedIn(language: Language, words: string): string {
  return say(language, quoted(words), `“${words}”`);
}

const CLASSES: Partial<Record<Upos, readonly [fr: string, en: string]>> = {
  NOUN: ['nom', 'noun'],
  VERB: ['verbe', 'verb'],
  ADJ: ['adjectif', 'adjective'],
  ADV: ['adverbe', 'adverb']
};

/** « nom féminin », « verbe », “feminine noun”: class and gender of an entry. */
export function classOf(entry: LexiconEntry, language: Language): string {
  const [french, english] = CLASSES[entry.upos] ?? ['mot', 'word'];
  if (entry.gender === 'Masc') return say(language, `${french} masculin`, `masculine ${english}`);
  if (entry.gender === 'Fem') return say(language, `${french} féminin`, `feminine ${english}`);
  return say(language, french, english);
}

/** « nom », « verbe »: the class alone, in French, for questions. */
export function className(upos: Upos): string {
  return CLASSES[upos]?.[0] ?? 'mot';
}

/** How many letters a word has; hyphens and apostrophes do not count. */
export function letterCount(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

/** English verbs with their « to », as a learner would say them: “to slow down”. */
export function spokenGloss(gloss: string, upos: Upos): string {
  return upos === 'VERB' ? `to ${gloss}` : gloss;
}

/** Puts a capital on the first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The French definition of a sense with its no-break spaces, null where none was written. */
export function definitionOf({ definition }: Sense): string | null {
  return definition && definition.replace(/« /g, '«\u00A0').replace(/ (?=[»;:?!])/g, '\u00A0');
}

/** Why a word was chosen to be asked. */
export function whyChosen({ entry, count }: Target, language: Language): string {
  const { level, falseFriend } = entry;
  if (falseFriend) {
    const english = falseFriend.split(' = ')[0]!;
    return say(
      language,
      `Faux ami (${level})\u00A0: l’anglais ${quoted(english)} est autre chose.`,
      `False friend (${level}): it is not English “${english}”.`
    );
  }
  if (count > 1) {
    return say(
      language,
      `Mot de niveau ${level}, employé ${count} fois dans l’article.`,
      `A word of level ${level}, used ${count} times in the article.`
    );
  }
  return say(
    language,
    `Mot de niveau ${level}, utile pour lire la presse.`,
    `A word of level ${level}, useful for reading the press.`
  );
}

/** The dictionary form; a verb in a reflexive sense with its pronoun: « se rapprocher », « s’engager ». */
export function headword({ entry, sense }: Target): string {
  if (entry.upos !== 'VERB' || !sense.marks.includes('reflexive')) return entry.lemma;
  return /^[aeiouyhéèêâîôûœ]/.test(entry.lemma) && !entry.hAspire ? `s’${entry.lemma}` : `se ${entry.lemma}`;
}
