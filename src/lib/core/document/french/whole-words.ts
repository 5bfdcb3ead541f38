/** Words that hold an apostrophe and are not cut there. Written for Glane after the practice of UD French. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set([
  "aujourd'hui",
  "quelqu'un",
  "quelqu'une",
  "presqu'île",
  "presqu'îles",
  "prud'homme",
  "prud'hommes",
  "prud'homal",
  "prud'homale",
  "prud'homales",
  "prud'homaux",
  "grand'chose",
  "entr'acte",
  "entr'ouvert",
  "entr'ouverte",
  "c'est-à-dire",
  "rock'n'roll",
  "l'on"
]);

/** What may stand before an apostrophe as a word of its own (« l’école », « jusqu’ici »). */
export const ELIDED: ReadonlySet<string> = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'ç',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'presqu',
  'quelqu'
]);

/** Subject pronouns after an inverted verb; « -t- » may stand before the last four. */
export const INVERTED_SUBJECTS: ReadonlySet<string> = new Set([
  'je',
  'tu',
  'il',
  'elle',
  'on',
  'ils',
  'elles',
  'ce',
  't-il',
  't-elle',
  't-on',
  't-ils',
  't-elles'
]);

/** Pronouns that follow an imperative (« donne-le-moi »), or a verb as subject (« avons-nous », « savez-vous »). */
export const ENCLITICS: ReadonlySet<string> = new Set([
  'moi',
  'toi',
  'le',
  'la',
  'les',
  'lui',
  'leur',
  'nous',
  'vous',
  'y',
  'en'
]);

/** Compounds whose end looks like an enclitic. */
export const COMPOUNDS: ReadonlySet<string> = new Set([
  'rendez-vous',
  'garde-la',
  'sauve-la',
  'va-t-en-guerre',
  'suivez-moi'
]);
