import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { beside, low } from './passage.ts';

export type Gender = 'Masc' | 'Fem';

/**
 * Nouns that change gender with the sense or the speaker (le/la tour, un/une aide, un/une après-midi), and a few whose
 * gender even dictionaries dispute.
 */
const TWO_GENDERS: ReadonlySet<string> = new Set(
  (
    'aide aigle alvéole amour après-midi architecte auspice avant-midi barde basque boum bourgogne cache cartouche chine ' +
    'chose coche couple crêpe critique délice direct effluve élève enfant enseigne entrecôte enzyme espace faune finale ' +
    'foudre fourbe garde geste gîte greffe guide gens hymne interview laque légume livre manche manœuvre masque mémoire ' +
    'merci météorite mode mort mou moule mousse noise œuvre office ombre orange orge orgue page palabre pantomime parallèle ' +
    'pâque pâques paire pendule perce période personne physique pique plastique platine podium poêle politique ponte poste ' +
    'pourpre prétexte pub quadrille radio réglisse relâche rose satire scolie secrétaire serre silicone solde somme souris ' +
    'statuaire steppe tour transat trompette trouble vague vapeur vase vigile villégiature voile star vedette victime ' +
    'mannequin sentinelle recrue témoin bébé individu être ex maire ministre juge chef prix relais'
  ).split(' ')
);

/**
 * Gender of a noun that two sources agree on, null where either doubts: the hand-written lexicon and the full-form
 * lexicon, or the latter alone where the former is silent. Nouns that exist in both genders are refused.
 */
export function sureGender(lemma: string, { lexicon, forms }: French): Gender | null {
  const lower = lemma.toLowerCase();
  if (TWO_GENDERS.has(lower) || !/^\p{Ll}[\p{Ll}'’-]*$/u.test(lower)) return null;
  const own = new Set(lexicon.entries(lower.replace(/'/g, '’'), 'NOUN').map((entry) => entry.gender));
  if (own.size > 1 || own.has('both')) return null;
  const written = ([...own][0] as Gender | null | undefined) ?? null;
  // Every reading of the form as a noun counts: a second lemma with the other gender would fit as well.
  const readings = forms.readings(lower).filter(({ upos }) => upos === 'NOUN');
  if (readings.length > 0 && readings.every(({ feats }) => feats.Number === 'Plur')) return null;
  const genders = new Set(readings.map(({ feats }) => feats.Gender));
  if (genders.size > 1) return null;
  const listed = [...genders][0] ?? null;
  if (readings.length > 0 && listed === null) return null;
  if (written && listed && written !== listed) return null;
  if (forms.inflect(lower, 'NOUN', { Gender: (written ?? listed) === 'Masc' ? 'Fem' : 'Masc' }).length > 0) return null;
  return written ?? listed;
}

/**
 * Gender of a noun as it is written: « voyageurs » is masculine though the word has a feminine, « élèves » may be either.
 * Null where the form, or the word, leaves it open.
 */
export function genderOfForm(form: string, lemma: string, french: French): Gender | null {
  const lower = form.toLowerCase();
  if (TWO_GENDERS.has(lemma.toLowerCase())) return null;
  const readings = french.forms.readings(lower).filter(({ upos }) => upos === 'NOUN');
  const genders = new Set(readings.map(({ feats }) => feats.Gender));
  if (genders.size !== 1) return readings.length === 0 ? sureGender(lemma, french) : null;
  const shown = [...genders][0] ?? null;
  const entry = french.lexicon.entries(lemma.toLowerCase(), 'NOUN')[0];
  return entry?.gender && entry.gender !== 'both' && entry.gender !== shown ? null : shown;
}

/** Whether both sources know the noun, so that its gender has been confirmed by hand. */
export function isConfirmed(lemma: string, { lexicon }: French): boolean {
  return lexicon.entries(lemma.replace(/'/g, '’'), 'NOUN').length > 0;
}

/** The determiner of a noun, over adjectives and numbers; null where another word comes first. */
export function determinerOf(doc: Doc, noun: Word): Word | null {
  for (let by = -1; by >= -4; by--) {
    const word = beside(doc, noun, by);
    if (!word) return null;
    if (word.upos === 'DET') return word;
    if (word.upos !== 'ADJ' && word.upos !== 'NUM') return null;
  }
  return null;
}

/** Whether the determiner or an adjective beside the noun lets its gender be seen in the text. */
export function showsGender(doc: Doc, noun: Word, { forms }: French): boolean {
  const determiner = low(determinerOf(doc, noun));
  if (/^(?:le|la|un|une|ce|cette|ma|ta|sa|aucune?|toute?|certaine?s?|quelle?s?|nulle?)$/.test(determiner)) return true;
  return [-2, -1, 1].some((by) => {
    const word = beside(doc, noun, by);
    if (word?.upos !== 'ADJ' && word?.feats.VerbForm !== 'Part') return false;
    const readings = forms.readings(word.form).filter(({ upos, feats }) => upos === 'ADJ' || feats.VerbForm === 'Part');
    return (
      readings.length > 0 &&
      new Set(readings.map(({ feats }) => feats.Gender)).size === 1 &&
      !!readings[0]!.feats.Gender
    );
  });
}

/** Words for people whose gender is that of the person, days and months, which are all masculine, and set phrases. */
const NOTHING_TO_LEARN: ReadonlySet<string> = new Set(
  (
    'homme femme garçon fille fils père mère frère sœur oncle tante neveu nièce mari époux épouse roi reine monsieur ' +
    'madame dame petit-fils petite-fille grand-père grand-mère parent copain copine gens papa maman ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre ' +
    'octobre novembre décembre midi minuit ' +
    // Met in the plural or in set phrases only.
    'peu tout rien mathématique noce travers grâce fois cesse dépens environ alentour frais mœurs vacance obsèque fiançaille'
  ).split(' ')
);

/** Whether the sex of a person, or the calendar, decides the gender, so that nothing is to be learnt. */
export function hasNaturalGender(lemma: string, { lexicon, names }: French): boolean {
  if (NOTHING_TO_LEARN.has(lemma)) return true;
  if (names.roles.some(({ masculine, feminine }) => masculine === lemma || feminine === lemma)) return true;
  return lexicon
    .entries(lemma, 'NOUN')
    .some(({ senses }) =>
      /^(?:personne|homme|femme|celui|celle|membre|enfant|habitant)/.test(senses[0]?.definition ?? '')
    );
}

/** What the ending of a noun says of its gender, as a rule of thumb of school grammar. */
export interface Ending {
  readonly ending: string;
  readonly gender: Gender;
  readonly matches: RegExp;
}

/** Endings that decide in more than nine nouns of ten (Riegel, Pellat and Rioul, Grammaire méthodique du français). */
const ENDINGS: readonly Ending[] = [
  { ending: 'tion', gender: 'Fem', matches: /tion$/ },
  { ending: 'sion', gender: 'Fem', matches: /sion$/ },
  { ending: 'té', gender: 'Fem', matches: /[^é]té$/ },
  { ending: 'ance', gender: 'Fem', matches: /ance$/ },
  { ending: 'ence', gender: 'Fem', matches: /ence$/ },
  { ending: 'ure', gender: 'Fem', matches: /[^e]ure$/ },
  { ending: 'ette', gender: 'Fem', matches: /ette$/ },
  { ending: 'ise', gender: 'Fem', matches: /ise$/ },
  { ending: 'aison', gender: 'Fem', matches: /aison$/ },
  { ending: 'tude', gender: 'Fem', matches: /..tude$/ },
  { ending: 'esse', gender: 'Fem', matches: /esse$/ },
  { ending: 'ie', gender: 'Fem', matches: /ie$/ },
  { ending: 'ée', gender: 'Fem', matches: /ée$/ },
  { ending: 'ade', gender: 'Fem', matches: /ade$/ },
  { ending: 'ment', gender: 'Masc', matches: /ment$/ },
  { ending: 'age', gender: 'Masc', matches: /.age$/ },
  { ending: 'mètre', gender: 'Masc', matches: /mètre$/ },
  { ending: 'isme', gender: 'Masc', matches: /isme$/ },
  { ending: 'oir', gender: 'Masc', matches: /oir$/ },
  { ending: 'eau', gender: 'Masc', matches: /eau$/ },
  { ending: 'ier', gender: 'Masc', matches: /ier$/ },
  { ending: 'et', gender: 'Masc', matches: /et$/ },
  { ending: 'al', gender: 'Masc', matches: /al$/ },
  { ending: 'at', gender: 'Masc', matches: /at$/ },
  { ending: 'in', gender: 'Masc', matches: /in$/ }
];

/** The rule of thumb that a noun falls under, null where none does. */
export function endingOf(lemma: string): Ending | null {
  return ENDINGS.find(({ matches }) => matches.test(lemma)) ?? null;
}

/**
 * Whether one would guess the other gender: a rule of thumb broken (« côté »), a masculine noun in -e (« service »), a
 * feminine one in a consonant (« part »).
 */
export function isDeceptive(lemma: string, gender: Gender): boolean {
  const rule = endingOf(lemma);
  if (rule) return rule.gender !== gender;
  return gender === 'Masc' ? /e$/.test(lemma) : !/e$/.test(lemma);
}
