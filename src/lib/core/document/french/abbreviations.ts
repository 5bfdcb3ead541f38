/** Abbreviations whose full stop belongs to them and after which a sentence goes on. Written for Glane. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'm. mm. mme. mmes. mlle. dr. pr. me. st. ste. mgr. cf. vol. no. art. p. pp. fig. éd. ed. trad. chap. par. env. ' +
    'av. apr. adj. al. bd. boul. tél. réf. ex. hab. jr. sr. mr. mrs. prof. gén. col. cap. lt. ss. vs. c.-à-d. c-à-d. ' +
    'janv. févr. fév. avr. juil. sept. oct. nov. déc.'
  ).split(' ')
);

/** Abbreviations that may also end a sentence. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(['etc.', 'j.-c.', 'inc.', 'ltd.', 'cie.']);
