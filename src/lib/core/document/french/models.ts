import type { LemmaTable } from './lemmatise.ts';
import type { LinearModel } from './linear-model.ts';
import type { ParserModel } from './parser.ts';

/** What was learnt from the treebanks: weights and counts, no text of theirs. */
export interface Models {
  readonly tagger: LinearModel;
  readonly morphology: LinearModel;
  /** One class: what speaks for the end of a sentence. */
  readonly sentences: LinearModel;
  readonly lemmas: LemmaTable;
  readonly parser: ParserModel;
}
