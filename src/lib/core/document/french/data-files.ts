/** The files under static/data, by what they hold; a new content gets a new number. */
export const DATA_FILES = {
  forms: 'forms-1.txt',
  tagger: 'tagger-1.bin',
  morphology: 'morphology-1.bin',
  sentences: 'sentences-1.bin',
  parser: 'parser-1.bin',
  lemmas: 'lemmas-1.txt',
  lexicon: 'lexicon-1.txt',
  ipa: 'ipa-1.txt',
  bands: 'bands-1.txt',
  names: 'names-1.txt'
} as const;
