import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Language } from '../exercise.ts';
import { explained, type Both } from './explain.ts';
import { genderOfForm, type Gender } from './nouns.ts';
import { beside, low } from './passage.ts';
import { visibleNumber } from './place.ts';

/** Gender and number that a word must agree with. */
export interface Traits {
  readonly gender: Gender;
  readonly number: 'Sing' | 'Plur';
}

/** The four forms of an adjective or past participle, masculine singular first. */
export interface Forms {
  readonly masculine: string;
  readonly feminine: string;
  readonly masculines: string;
  readonly feminines: string;
}

/** The forms of an adjective or participle, null where the lexicon has not exactly one of each. */
export function formsOf({ forms }: French, lemma: string, kind: 'ADJ' | 'Part'): Forms | null {
  const upos = kind === 'ADJ' ? 'ADJ' : 'VERB';
  const all =
    kind === 'ADJ'
      ? forms.inflect(lemma, 'ADJ', {})
      : forms.inflect(lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past' });
  const one = (gender: Gender, number: 'Sing' | 'Plur'): string | null => {
    const fitting = all.filter((form) =>
      forms
        .readings(form)
        .some(
          (reading) =>
            reading.lemma === lemma &&
            reading.upos === upos &&
            (kind === 'ADJ' || reading.feats.VerbForm === 'Part') &&
            (reading.feats.Gender ?? gender) === gender &&
            (reading.feats.Number ?? number) === number
        )
    );
    // « nouveau » beside « nouvel »: the dictionary's form is the one that is given.
    if (fitting.length === 2 && fitting.includes(lemma)) return lemma;
    return fitting.length === 1 ? fitting[0]! : null;
  };
  const [masculine, feminine] = [one('Masc', 'Sing'), one('Fem', 'Sing')];
  const [masculines, feminines] = [one('Masc', 'Plur'), one('Fem', 'Plur')];
  return masculine && feminine && masculines && feminines ? { masculine, feminine, masculines, feminines } : null;
}

/** The form that agrees. */
export function agreed(forms: Forms, { gender, number }: Traits): string {
  if (gender === 'Fem') return number === 'Plur' ? forms.feminines : forms.feminine;
  return number === 'Plur' ? forms.masculines : forms.masculine;
}

/** Gender and number of a noun where both are beyond doubt: the number shows in the noun or its determiner. */
export function traitsOf(doc: Doc, noun: Word, french: French): Traits | null {
  if (noun.upos !== 'NOUN' || noun.margin < 0.4) return null;
  const gender = genderOfForm(noun.form, noun.lemma, french);
  const number = visibleNumber(french, noun.form) ?? numberOfDeterminer(doc, noun);
  if (!gender || !number || (noun.feats.Number && noun.feats.Number !== number)) return null;
  return { gender, number };
}

function numberOfDeterminer(doc: Doc, noun: Word): 'Sing' | 'Plur' | null {
  for (let by = -1; by >= -3; by--) {
    const form = low(beside(doc, noun, by));
    if (/^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|plusieurs|deux|trois|quatre|cinq|six|dix)$/.test(form))
      return 'Plur';
    if (/^(?:le|la|un|une|ce|cet|cette|mon|ma|son|sa|notre|votre|leur)$/.test(form)) return 'Sing';
  }
  return null;
}

const NAMES: Readonly<Record<string, Both>> = {
  MascSing: ['masculin singulier', 'masculine singular'],
  FemSing: ['féminin singulier', 'feminine singular'],
  MascPlur: ['masculin pluriel', 'masculine plural'],
  FemPlur: ['féminin pluriel', 'feminine plural']
};

/** « féminin pluriel ». */
export function nameOf({ gender, number }: Traits): Both {
  return NAMES[gender + number]!;
}

/** The forms that do not agree, each with what it fails to agree with; `what` is the noun as quoted. */
export function wrongForms(forms: Forms, traits: Traits, what: string, language: Language): readonly Distractor[] {
  const key = agreed(forms, traits);
  const flip = (gender: boolean, number: boolean): Traits => ({
    gender: gender ? (traits.gender === 'Masc' ? 'Fem' : 'Masc') : traits.gender,
    number: number ? (traits.number === 'Sing' ? 'Plur' : 'Sing') : traits.number
  });
  const [fr, en] = nameOf(traits);
  const why = explained(language, [
    `Il faut accorder avec « ${what} » : ${fr}.`,
    `It must agree with “${what}”: ${en}.`
  ]);
  const seen = new Set([key]);
  return [flip(true, false), flip(false, true), flip(true, true)]
    .map((other) => agreed(forms, other))
    .filter((text) => !seen.has(text) && seen.add(text))
    .map((text) => ({ text, why }));
}
