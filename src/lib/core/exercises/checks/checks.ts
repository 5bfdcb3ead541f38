import type { Check } from './check.ts';
import { lengthTelltale, noDuplicateOptions, oneKey, optionsOneClass } from './options.ts';
import { knownPronoun, modality, sourceProves } from './proof.ts';
import { elision, notInStem, stemAgreement } from './stem.ts';
import { frenchTypography } from './typography.ts';
import { verbatim } from './verbatim.ts';
import { sureness, worth } from './worth.ts';

/** All checks of a single item, the gravest first: the first that fails names the reason. */
export const CHECKS: readonly Check[] = [
  sourceProves,
  oneKey,
  noDuplicateOptions,
  notInStem,
  verbatim,
  modality,
  knownPronoun,
  optionsOneClass,
  lengthTelltale,
  elision,
  stemAgreement,
  frenchTypography,
  sureness,
  worth
];
