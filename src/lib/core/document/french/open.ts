import { DATA_FILES } from './data-files.ts';
import { openForms } from './forms.ts';
import type { French } from './french.ts';
import { openLemmas } from './lemmatise.ts';
import { openLexicon } from './lexicon-file.ts';
import { openLinearModel } from './linear-model.ts';
import { openNames } from './names.ts';
import { openParser } from './parser.ts';

/** Gives the bytes of one data file: from disk in Node, by fetch in the worker. */
export type ReadData = (name: string) => Promise<Uint8Array>;

/** Reads and opens all language data. Fails as `read` fails, or throws when a file is not what its name says. */
export async function loadFrench(read: ReadData): Promise<French> {
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await read(name));
  const [forms, tagger, morphology, sentences, parser, lemmas, lexicon, ipa, bands, names] = await Promise.all([
    read(DATA_FILES.forms),
    read(DATA_FILES.tagger),
    read(DATA_FILES.morphology),
    read(DATA_FILES.sentences),
    read(DATA_FILES.parser),
    text(DATA_FILES.lemmas),
    read(DATA_FILES.lexicon),
    read(DATA_FILES.ipa),
    read(DATA_FILES.bands),
    text(DATA_FILES.names)
  ]);
  return {
    forms: openForms(forms),
    lexicon: openLexicon(lexicon, ipa, bands),
    names: openNames(names),
    models: {
      tagger: openLinearModel(tagger),
      morphology: openLinearModel(morphology),
      sentences: openLinearModel(sentences),
      parser: openParser(parser),
      lemmas: openLemmas(lemmas)
    }
  };
}
