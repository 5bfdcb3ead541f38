import type { Features, Level, VerbGroup, VerbTense } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';

export interface Person {
  readonly person: '1' | '2' | '3';
  readonly number: 'Sing' | 'Plur';
}

const SIMPLE: Partial<Record<VerbTense, Features>> = {
  présent: { Mood: 'Ind', Tense: 'Pres' },
  imparfait: { Mood: 'Ind', Tense: 'Imp' },
  'passé simple': { Mood: 'Ind', Tense: 'Past' },
  futur: { Mood: 'Ind', Tense: 'Fut' },
  'conditionnel présent': { Mood: 'Cnd', Tense: 'Pres' },
  'subjonctif présent': { Mood: 'Sub', Tense: 'Pres' },
  'subjonctif imparfait': { Mood: 'Sub', Tense: 'Imp' }
};

/** The tense of the auxiliary in a compound tense. */
const AUXILIARY: Partial<Record<VerbTense, VerbTense>> = {
  'passé composé': 'présent',
  'plus-que-parfait': 'imparfait',
  'passé antérieur': 'passé simple',
  'futur antérieur': 'futur',
  'conditionnel passé': 'conditionnel présent',
  'subjonctif passé': 'subjonctif présent',
  'subjonctif plus-que-parfait': 'subjonctif imparfait'
};

/** The name of a tense as an option shows it: « futur simple » for « futur ». */
export function tenseName(tense: VerbTense): string {
  return tense === 'futur' ? 'futur simple' : tense;
}

/** « au présent de l’indicatif », « à l’imparfait », « au subjonctif présent ». */
export function inTense(tense: VerbTense): string {
  if (tense === 'imparfait') return 'à l’imparfait';
  return `au ${tense === 'présent' ? 'présent de l’indicatif' : tenseName(tense)}`;
}

/** « le présent », « l’imparfait ». */
export function theTense(tense: VerbTense): string {
  return tense === 'imparfait' ? 'l’imparfait' : `le ${tenseName(tense)}`;
}

/** When learners should be able to form and name a tense. */
export function levelOf(tense: VerbTense): Level {
  if (tense === 'présent' || tense === 'imparfait' || tense === 'futur' || tense === 'passé composé') return 'A2';
  if (tense === 'plus-que-parfait' || tense === 'conditionnel présent' || tense === 'passé simple') return 'B1';
  if (tense === 'subjonctif imparfait' || tense === 'subjonctif plus-que-parfait' || tense === 'passé antérieur')
    return 'C1';
  return 'B2';
}

export function isSimple(tense: VerbTense): boolean {
  return tense in SIMPLE;
}

/** The forms of a verb in a simple tense; several where usage allows several (paient, payent), none where it has none. */
export function simpleForms(
  { forms }: French,
  lemma: string,
  tense: VerbTense,
  { person, number }: Person
): readonly string[] {
  const feats = SIMPLE[tense];
  if (!feats) return [];
  const wanted: Features = { ...feats, Person: person, Number: number };
  const found = forms.inflect(lemma, 'VERB', wanted);
  return found.length > 0 ? found : forms.inflect(lemma, 'AUX', wanted);
}

/** The tense that the auxiliary of a compound tense takes, null for a simple tense. */
export function auxiliaryTense(tense: VerbTense): VerbTense | null {
  return AUXILIARY[tense] ?? null;
}

/**
 * The forms of a verb in any tense. `participle` and `auxiliary` are what a compound tense needs; without them it yields
 * nothing.
 */
export function formsIn(
  french: French,
  lemma: string,
  tense: VerbTense,
  person: Person,
  compound: { readonly auxiliary: 'avoir' | 'être'; readonly participle: string } | null
): readonly string[] {
  const own = AUXILIARY[tense];
  if (!own) return simpleForms(french, lemma, tense, person);
  if (!compound) return [];
  return simpleForms(french, compound.auxiliary, own, person).map((form) => `${form} ${compound.participle}`);
}

/** The past participle of a verb with the given gender and number, null where the lexicon has none. */
export function participleOf(
  { forms }: French,
  lemma: string,
  gender: 'Masc' | 'Fem',
  number: 'Sing' | 'Plur'
): string | null {
  const all = forms.inflect(lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past' });
  const fitting = all.filter((form) =>
    forms
      .readings(form)
      .some(
        (reading) =>
          reading.lemma === lemma &&
          reading.feats.VerbForm === 'Part' &&
          (reading.feats.Gender ?? gender) === gender &&
          (reading.feats.Number ?? number) === number
      )
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The group's person and number. */
export function personOf({ person, number }: VerbGroup): Person {
  return { person, number };
}
