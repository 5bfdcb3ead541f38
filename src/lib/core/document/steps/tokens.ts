import type { Span } from '../../article/article.ts';
import { ABBREVIATIONS, FINAL_ABBREVIATIONS } from '../french/abbreviations.ts';
import { normalForm } from '../french/spelling.ts';
import { COMPOUNDS, ELIDED, ENCLITICS, INVERTED_SUBJECTS, WHOLE_WORDS } from '../french/whole-words.ts';

/** A token before it belongs to a sentence. */
export interface RawToken extends Span {
  readonly text: string;
}

/** Says whether a lower-case form can be a verb; it decides « donne-moi » against « arc-en-ciel ». */
export type IsVerb = (form: string) => boolean;

const URL = /(?:https?:\/\/|www\.)[^\s<>«»"]*[^\s<>«»".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+/uy;
/** 80 000 with any space, 1.234.567, 0,5, 2024-11-24, 12/05, 1/100, 1er; groups of three only. A unit glued to it is apart. */
const NUMBER =
  /(?<!\d[ \u00A0]?)(?<![\p{L}\d)])-\d+(?:,\d+)?(?![\p{L}\d.,/:-])|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,/:-]\d+)*(?:er|re|ère|ères|e|es|ème|èmes|nd|nde|ᵉ)?(?![\p{L}\d])|\d+(?:[.,]\d+)?(?=(?:[hH](?:\d{2})?|km|cm|mm|m|kg|g|mg|ml|cl|l|ha|min|s|ans?|F|fr|kWh|MWh|kW|MW|GW|Go|Mo)(?![\p{L}\d]))/uy;
/** « AC/DC », « GPIIb/IIIa » */
const JOINED = /(?!ET\/OU)[A-Z\d]*[A-Z][a-z]?(?:\/[A-Z\d]*[A-Z][a-z]?)+(?![\p{L}\d])/uy;
/** « n° », « °C », « km/h » and the h of « 14h30 », which was glued to its number. */
const UNIT = /[nN]°s?|°[CF](?!\p{L})|km\/h(?!\p{L})|(?<=\d)[hH](?=\d{2}(?![\p{L}\d]))/uy;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ‘·•.&-][\p{L}\p{M}\p{N}]+)*(?:\((?:e|s|es|ne|ère|trice|E|S|ES)\)s?)?[’'ʼ‘]?/uy;
/** « O.N.U. », « J.-P. », « W. Bush »; the full stop of « le plan B. Elle » ends a sentence. */
const INITIALS =
  /(?:\p{Lu}\.-?)+\p{Lu}\.(?!\p{L})|\p{Lu}\.(?=[ \u00A0\u202F-]?\p{Lu})(?! (?:Ils?|Elles?|On|Nous|Vous|Je|Ces?|Cette|Une?|Dans|En|Mais|Et|Pour|Les|Des|Cela|C[’']est|À|Au|Aux) )/uy;
const SPACE = /[\s\u00A0\u202F]+/uy;
const DOTS = /\.{2,}|…|-{2,}/uy;

/**
 * Cuts a text into tokens as UD French does: elided words apart (« l’ » « école »), enclitics apart (« a » « -t-il »),
 * compounds and numbers with spaces whole, every sign of punctuation alone. Offsets point into the text. Linear time.
 */
export function tokens(text: string, isVerb: IsVerb): RawToken[] {
  const out: RawToken[] = [];
  const push = (start: number, end: number): void => {
    out.push({ start, end, text: text.slice(start, end) });
  };
  let at = 0;
  while (at < text.length) {
    const space = match(SPACE, text, at);
    if (space > at) {
      at = space;
      continue;
    }
    const plain = firstMatch(text, at);
    if (plain > at) {
      push(at, plain);
      at = plain;
      continue;
    }
    const wordEnd = match(WORD, text, at);
    if (wordEnd > at) {
      at = pushWord(text, at, wordEnd, isVerb, push);
      continue;
    }
    // Punctuation and symbols, one by one; surrogate pairs stay whole.
    const end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    push(at, end);
    at = end;
  }
  return out;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** URLs, numbers, initials and dots: what is taken as it stands. */
function firstMatch(text: string, at: number): number {
  for (const pattern of [URL, NUMBER, UNIT, JOINED, INITIALS, DOTS]) {
    const end = match(pattern, text, at);
    if (end > at) return end;
  }
  return at;
}

type Push = (start: number, end: number) => void;

/** Cuts one run of letters, apostrophes and hyphens; gives where the next token starts. */
function pushWord(text: string, start: number, end: number, isVerb: IsVerb, push: Push): number {
  const form = normalForm(text.slice(start, end)).toLowerCase();
  const abbreviated = text[end] === '.' ? `${form}.` : '';
  if (abbreviated !== '' && (ABBREVIATIONS.has(abbreviated) || FINAL_ABBREVIATIONS.has(abbreviated))) {
    const isSure = FINAL_ABBREVIATIONS.has(abbreviated) || isAbbreviationHere(text, start, end);
    if (isSure) {
      push(start, end + 1);
      return end + 1;
    }
  }
  if (WHOLE_WORDS.has(form)) {
    push(start, end);
    return end;
  }
  const apostrophe = form.indexOf("'");
  if (apostrophe > 0 && ELIDED.has(form.slice(0, apostrophe))) {
    push(start, start + apostrophe + 1);
    return start + apostrophe + 1;
  }
  if (apostrophe === form.length - 1 && apostrophe > 0) {
    // A closing quote after a word: « 'oui' ».
    push(start, end - 1);
    return end - 1;
  }
  const dot = form.indexOf('.');
  if (dot > 0 && !isDotted(text.slice(start, end))) {
    // « fin.Début »: a space was forgotten.
    return pushWord(text, start, start + dot, isVerb, push);
  }
  const cut = encliticAt(form, isVerb) || deicticAt(form);
  if (cut > 0) {
    push(start, start + cut);
    pushEnclitics(form, start, cut, push);
    return end;
  }
  push(start, end);
  return end;
}

/** « p. 12 », « art. 3 », « M. Blinken » against « il prend l’art. Puis » and « à 3 heures, p. » */
function isAbbreviationHere(text: string, start: number, end: number): boolean {
  const after = text.slice(end + 1, end + 4);
  const form = text.slice(start, end);
  if (/^[Mm][Mm]?$|^M(?:me|lle|gr|r|rs)s?$|^[DP]r$|^St|^(?:av|apr|bd|boul|cf|Cf)$/.test(form)) return true;
  // « Vol. XVII », « fig. II »
  if (/^[\s\u00A0\u202F]*[IVXLC]+(?![\p{L}\p{N}])/u.test(text.slice(end + 1, end + 9))) return true;
  return /^[\s\u00A0\u202F]*[\p{Ll}\p{N}(,]/u.test(after) || /^\s*$/.test(after);
}

/** « O.N.U », « example.org », « 3.5 » keep their dots. */
function isDotted(form: string): boolean {
  return (
    /^\p{L}(?:\.\p{L})+\.?$/u.test(form) || /\.(?:com|org|net|fr|eu|be|ch|ca|info|io)$/i.test(form) || /^\d/.test(form)
  );
}

/** Where the enclitics begin in « donne-le-moi », « a-t-il », « est-ce »; 0 where there are none. */
function encliticAt(form: string, isVerb: IsVerb): number {
  const hyphen = form.indexOf('-');
  if (hyphen <= 0 || COMPOUNDS.has(form)) return 0;
  const verb = form.slice(0, hyphen);
  const rest = form.slice(hyphen + 1);
  if (INVERTED_SUBJECTS.has(rest)) return rest.startsWith('t-') || isVerb(verb) ? hyphen : 0;
  const parts = rest.split('-');
  return parts.length <= 2 && parts.every((part) => ENCLITICS.has(part)) && isVerb(verb) ? hyphen : 0;
}

/** Words that end in « -ci » or « -là » and are one. */
const WITH_DEICTIC = /^(?:celui|celle|ceux|celles|jusque|là|voi|par|de|ces|ce|cela)$/;

/** Where « -là » begins in « ce jour-là », « cette fois-ci »; 0 where there is none, or the word is one (« celui-ci »). */
function deicticAt(form: string): number {
  const hyphen = form.lastIndexOf('-');
  if (hyphen <= 0 || !/^(?:ci|là)$/.test(form.slice(hyphen + 1))) return 0;
  return WITH_DEICTIC.test(form.slice(0, hyphen)) ? 0 : hyphen;
}

/** « -t-il » and « -le » « -moi »: each enclitic keeps the hyphen before it. */
function pushEnclitics(form: string, start: number, cut: number, push: Push): void {
  let from = cut;
  while (from < form.length) {
    const isLinked = form.startsWith('-t-', from);
    const next = form.indexOf('-', from + (isLinked ? 3 : 1));
    const to = next === -1 ? form.length : next;
    push(start + from, start + to);
    from = to;
  }
}
