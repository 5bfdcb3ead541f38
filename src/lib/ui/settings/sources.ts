import type { Language } from '$lib/core/exercises/exercise.ts';

/** What Glane is made of that others made; NOTICE says more. */
export interface Source {
  /** As NOTICE names it. */
  readonly name: string;
  readonly use: Readonly<Record<Language, string>>;
  readonly licence: string;
}

/** In the order of NOTICE; sources.test.ts holds both together. */
export const SOURCES: readonly Source[] = [
  {
    name: 'Lefff 3.4',
    use: { fr: 'formes des mots', en: 'forms of words' },
    licence: 'LGPL-LR'
  },
  {
    name: 'UD_French-Sequoia',
    use: {
      fr: 'étiquetage, avec les autres corpus français d’Universal Dependencies',
      en: 'tagging, with the other French corpora of Universal Dependencies'
    },
    licence: 'LGPL-LR, CC BY-SA'
  },
  {
    name: 'Wiktionary',
    use: { fr: 'prononciation, par WikDict et FreeDict', en: 'pronunciation, through WikDict and FreeDict' },
    licence: 'CC BY-SA 3.0'
  },
  {
    name: 'Lexique 3.83',
    use: { fr: 'fréquence des mots', en: 'word frequency' },
    licence: 'CC BY-SA 4.0'
  },
  {
    name: 'FrequencyWords',
    use: { fr: 'fréquence des mots', en: 'word frequency' },
    licence: 'CC BY-SA 4.0'
  },
  {
    name: 'Literata',
    use: { fr: 'caractères du français', en: 'type for French' },
    licence: 'OFL 1.1'
  },
  {
    name: 'Figtree',
    use: { fr: 'caractères de l’interface', en: 'type for the interface' },
    licence: 'OFL 1.1'
  },
  {
    name: 'lucide',
    use: { fr: 'pictogrammes', en: 'icons' },
    licence: 'ISC'
  },
  {
    name: '@mozilla/readability',
    use: { fr: 'lecture des pages enregistrées', en: 'reading of saved pages' },
    licence: 'Apache 2.0'
  }
];
