/** A half-open range of UTF-16 offsets into an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Identifies an article: a hash of its text, so that the same text pasted twice is one article. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

/** What is known about a text besides its words; it travels with whatever is made from the article. */
export interface About {
  readonly title: string;
  /** Where the text was found: a URL or a name, as the reader gave it. */
  readonly source: string | null;
  /** Date of publication as the reader gave it. */
  readonly date: string | null;
  /** Licence or copyright note. */
  readonly licence: string | null;
}

/**
 * A French text as it will be studied. `text` is never changed after it is made: tokens, items and highlights point
 * into it by UTF-16 offsets.
 */
export interface Article extends About {
  readonly id: ArticleId;
  readonly text: string;
}
