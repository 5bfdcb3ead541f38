import type { Features, Upos } from '../doc.ts';
import type { Lexicon } from './lexicon.ts';
import type { Models } from './models.ts';
import type { Names } from './names.ts';

/** One reading of a form: « suis » is être, AUX, 1st person singular, and suivre, VERB. */
export interface Reading {
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Features;
}

/** The full-form lexicon (Lefff and Hunspell): every inflected form and what it may be. */
export interface Forms {
  /** All readings of a form as written or, where that fails, in lower case; empty for an unknown word. */
  readings(form: string): readonly Reading[];
  /** The forms of a lemma that have all the given features, without repetition; empty where there are none. */
  inflect(lemma: string, upos: Upos, feats: Features): readonly string[];
}

/** All language data, opened once and handed to whoever analyses or makes exercises. */
export interface French {
  readonly forms: Forms;
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly models: Models;
}
