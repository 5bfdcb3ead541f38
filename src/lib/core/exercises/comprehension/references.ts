import type { Word } from '../../document/doc.ts';

/** Nouns and adjectives that only the text before explains: « l’autre », « la même année », « l’année suivante ». */
const RELATIVE_WORDS =
  /^(?:autres?|mêmes?|tel|telle|tels|telles|suivante?s?|précédente?s?|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ceci|ça|lors|auparavant|ensuite|puis|ici|là|eux|plutôt|encore|enfin)$/;
const FIRST_AND_SECOND = /^(?:je|j'|me|m'|moi|tu|te|t'|toi|nous|vous|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos)$/;
const IMPERSONAL = /^(?:falloir|pleuvoir|neiger|suffire|sembler|rester|manquer|agir|exister)$/;
/** « cette année », « ce mardi » point to the day of the article, not to another sentence. */
const CALENDAR =
  /^(?:année|semaine|mois|saison|été|automne|hiver|printemps|matin|soir|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/**
 * Whether words that will stand alone explain all they point to: no « je », no « cette promesse » nor « il » without the
 * noun that it stands for, no « le » or « y » of another sentence. `words` are those that are kept, in order.
 */
export function isSelfStanding(words: readonly Word[]): boolean {
  if (/^reste$/i.test(words[1]?.form ?? '') && words[0]?.upos === 'DET') return false;
  // « La seconde, symétrique, … »: an ordinal without its noun.
  const isOrdinal = /^(?:premi[eè]re?s?|secondes?|deuxièmes?|troisièmes?)$/i.test(words[1]?.form ?? '');
  if (isOrdinal && words[0]?.upos === 'DET' && words[2]?.upos !== 'NOUN') return false;
  return words.every((word, i) => {
    const form = word.form.toLowerCase();
    if (FIRST_AND_SECOND.test(form) || RELATIVE_WORDS.test(form)) return false;
    // « ce que l’on en fait », whatever the tagger says of « en ».
    if (form === 'en' && /^(?:VERB|AUX)$/.test(words[i + 1]?.upos ?? '') && words[i + 1]!.feats.VerbForm === 'Fin')
      return false;
    if (word.upos === 'DET' || word.upos === 'ADJ') {
      if (/^(?:ce|cet|cette|ces)$/.test(form)) return CALENDAR.test(words[i + 1]?.form.toLowerCase() ?? '');
      if (/^(?:son|sa|ses|leur|leurs)$/.test(form)) return hasOwner(words, i);
      return true;
    }
    return word.upos !== 'PRON' || isExplained(words, i);
  });
}

function isExplained(words: readonly Word[], i: number): boolean {
  const form = words[i]!.form.toLowerCase();
  if (
    /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel|quoi|se|s'|on|l'on|personne|rien|chacun|chacune|tout|tous|toutes)$/.test(
      form
    )
  ) {
    return i > 0 || form === 'tout' || form === 'on' || form === 'chacun';
  }
  if (/^(?:il|elle|ils|elles)$/.test(form)) return isImpersonal(words, i) || hasAntecedent(words, i);
  if (form === 'y') return /^il$/i.test(words[i - 1]?.form ?? '');
  if (/^(?:l'un|l'une|un|une)$/.test(form)) return true;
  // « Un village sans boulangerie, c’est… »
  const isTopic = words[0]?.upos === 'DET' && words[i - 1]?.form === ',';
  const isRelative = /^(?:qui|que|qu'|dont)$/i.test(words[i + 1]?.form ?? '');
  return /^(?:ce|c')$/.test(form) && (isTopic || isRelative);
}

/** « il y a », « il faut », « il pleut »: stands for nothing. */
function isImpersonal(words: readonly Word[], i: number): boolean {
  if (!/^il$/i.test(words[i]!.form)) return false;
  const next = words.slice(i + 1, i + 5).filter((word) => !/^(?:n'|ne|se|s'|en|lui|leur)$/i.test(word.form));
  return /^y$/i.test(next[0]?.form ?? '') || IMPERSONAL.test(next[0]?.lemma ?? '');
}

/** Nouns of time are no antecedent: « L’année dernière, elle… ». */
const TIME_NOUN =
  /^(?:an|année|mois|semaine|jour|journée|heure|minute|matin|matinée|soir|soirée|nuit|été|hiver|printemps|automne|fois|époque|siècle|temps|moment)$/;

/** A noun or name before it that agrees and is no complement: « Quant aux entreprises, elles redoutent… ». */
function hasAntecedent(words: readonly Word[], i: number): boolean {
  const form = words[i]!.form.toLowerCase();
  const number = /s$/.test(form) ? 'Plur' : 'Sing';
  const gender = /^elle/.test(form) ? 'Fem' : 'Masc';
  return words.slice(0, i).some((word, k) => {
    if (isComplement(words, k)) return false;
    if (word.upos === 'PROPN') return number === 'Sing' || isCoordinated(words, k);
    if (word.upos !== 'NOUN' || TIME_NOUN.test(word.lemma)) return false;
    return word.feats.Number === number && (word.feats.Gender === undefined || word.feats.Gender === gender);
  });
}

/** « Camille et Thomas Delattre » */
function isCoordinated(words: readonly Word[], k: number): boolean {
  return /^et$/i.test(words[k + 1]?.form ?? '') && words[k + 2]?.upos === 'PROPN';
}

/** Whether a preposition stands before the noun and its determiner and adjectives; « quant à » makes a topic. */
function isComplement(words: readonly Word[], k: number): boolean {
  let at = k - 1;
  while (at >= 0 && /^(?:DET|ADJ|NUM)$/.test(words[at]!.upos)) at--;
  return words[at]?.upos === 'ADP' && !/^quant$/i.test(words[at - 1]?.form ?? '');
}

/** « son », « leur » with a subject before them in the same statement; « En trente ans, leur nombre » has none. */
function hasOwner(words: readonly Word[], i: number): boolean {
  const isPlural = /^leurs?$/i.test(words[i]!.form);
  // « Née à Varsovie, devenue française par son mariage, Marie Curie… »: the subject comes after.
  if (words[0]?.feats.VerbForm === 'Part') return true;
  return words.slice(0, i).some((word, k) => {
    if (isComplement(words, k) && !/^(?:entre|quant)$/i.test(words[k - 2]?.form ?? '')) return false;
    if (word.upos === 'PROPN')
      return !isPlural || word.feats.Number === 'Plur' || words.slice(0, i).some((one) => /^et$/i.test(one.form));
    return word.upos === 'NOUN' && !TIME_NOUN.test(word.lemma) && (word.feats.Number === 'Plur') === isPlural;
  });
}
