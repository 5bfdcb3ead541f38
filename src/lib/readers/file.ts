import { decode } from '$lib/core/article/decode.ts';
import type { Extract } from './extract.ts';

/** A file as the device gives it. */
export interface InputFile {
  readonly name: string;
  /** MIME type, empty when unknown. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Why a file was not read: it is no text, it is a format Glane does not open, or it is too large for an article. */
export type FileProblem = { readonly problem: 'binary' | 'format' | 'too-large' };

/** Saved pages carry pictures and scripts; an article of 300,000 characters fits in this many times over. */
const LARGEST_BYTES = 20_000_000;

/** Formats that look like text files to a person and are not. */
const OTHER_FORMATS = /\.(?:pdf|docx?|odt|rtf|epub|pages|mht|mhtml|pptx?|xlsx?|zip|png|jpe?g|gif|webp|mp3|mp4)$/i;

/**
 * Reads a txt, Markdown or HTML file of any common encoding.
 *
 * @param parse makes an inert document of HTML.
 */
export async function readFile(file: InputFile, parse: (html: string) => Document): Promise<Extract | FileProblem> {
  if (file.bytes.length > LARGEST_BYTES) return { problem: 'too-large' };
  if (OTHER_FORMATS.test(file.name)) return { problem: 'format' };
  const decoded = decode(file.bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (isHtml(file, text)) {
    const { readPage } = await import('./html.ts');
    return readPage(parse(withDeclaredCharset(file.bytes, text)));
  }
  if (/\.(?:md|markdown|mdown)$/i.test(file.name) || file.type === 'text/markdown') {
    const { readMarkdown } = await import('./markdown.ts');
    return readMarkdown(text);
  }
  return { title: null, source: null, date: null, licence: null, parts: [{ text, kept: true }] };
}

function isHtml(file: InputFile, text: string): boolean {
  if (/\.x?html?$/i.test(file.name) || /^(?:text\/html|application\/xhtml\+xml)/.test(file.type)) return true;
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(0, 1000));
}

/** A page in ISO-8859-15 says so in its head; its bytes alone look like Windows-1252, but for « € », « œ », « Œ », « Ÿ ». */
function withDeclaredCharset(bytes: Uint8Array, text: string): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(text.slice(0, 4096))?.[1]?.toLowerCase();
  return declared === 'iso-8859-15' ? new TextDecoder('iso-8859-15').decode(bytes) : text;
}
