import type { Range } from '../../doc.ts';
import { isAllCapitals } from '../../french/spelling.ts';
import { low, type Scene } from './found.ts';

/** Capitalised words that stand together and may be one name: « Antony Blinken », « Charles de Gaulle », « Saint-Brieuc ». */
export interface NameRun extends Range {
  /** As written, with straight apostrophes: « Antony Blinken ». */
  readonly text: string;
  /** It begins where any word has a capital, so that the capital says nothing. */
  readonly isOpening: boolean;
}

const OPENERS = /^[«“"(:—–•*-]$|^\.{2,}$|^…$/;
const CLOSED = /^(?:DET|PRON|ADP|SCONJ|CCONJ|ADV|AUX|PUNCT|NUM|INTJ|PART)$/;
/** Links inside names of persons: « Charles de Gaulle », « Ursula von der Leyen », « Mohammed ben Salmane ». */
const PERSON_LINK = /^(?:de|d'|le|la|les|von|van|der|den|ben|ibn|bin|al|el|da|dos|di|del)$/;

/** Whether a word is written as a name: a capital first, at least two letters or an initial with its full stop. */
export function isCapitalWord(scene: Scene, at: number): boolean {
  if (at < scene.first || at >= scene.end) return false;
  return /^\p{Lu}(?:[\p{L}.'-]|$)/u.test(scene.words[at]!.form) && scene.words[at]!.upos !== 'PUNCT';
}

/** Whether a capital at this place is due to the place: the start of a sentence, of a quote, after a colon. */
export function isOpeningPlace(scene: Scene, at: number): boolean {
  for (let k = at - 1; k >= scene.first; k--) {
    // A bound on the work in texts of nothing but brackets.
    if (k < at - 6) return false;
    const form = low(scene, k);
    if (!OPENERS.test(form)) return /^[.!?]$/.test(form);
  }
  return true;
}

/** Whether most words of the sentence are in capitals, as in some headlines: capitals say nothing there. */
export function isShouted(scene: Scene): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = scene.first; i < scene.end; i++) {
    const { form } = scene.words[i]!;
    if (!/\p{L}{2}/u.test(form)) continue;
    letters++;
    if (isAllCapitals(form)) capitals++;
  }
  return letters > 2 && capitals > letters / 2;
}

/** The runs of a sentence, left to right. */
export function nameRuns(scene: Scene): NameRun[] {
  if (isShouted(scene)) return [];
  const out: NameRun[] = [];
  for (let i = scene.first; i < scene.end;) {
    if (!beginsRun(scene, i)) {
      i++;
      continue;
    }
    const end = runEnd(scene, i);
    out.push({ first: i, end, text: textOf(scene, i, end), isOpening: isOpeningPlace(scene, i) });
    i = end;
  }
  return out;
}

/** The words of a range as written, straight apostrophes, contractions left as they stand. */
export function textOf(scene: Scene, first: number, end: number): string {
  const { words, doc } = scene;
  return doc.article.text
    .slice(words[first]!.start, words[end - 1]!.end)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/gu, ' ');
}

/** Titles before a name are not the name: « Mme Curie », « Dr Lee ». */
export const CIVIL =
  /^(?:m\.|mm\.|mme|mme\.|mmes|mlle|mlle\.|me|me\.|dr|dr\.|pr|pr\.|mgr|monsieur|madame|mademoiselle|maître|docteur)$/;

function beginsRun(scene: Scene, at: number): boolean {
  if (!isCapitalWord(scene, at) || CIVIL.test(low(scene, at))) return false;
  const { upos, form, margin } = scene.words[at]!;
  const isName = scene.gazetteer.firstName(form) !== null;
  if (isOpeningPlace(scene, at)) {
    if (isName && isCapitalWord(scene, at + 1)) return true;
    // « Pierre abandonna » but not « Rose et blanc »; a common word needs the tagger's word for it.
    return upos === 'PROPN' || (upos === 'NOUN' && scene.french.forms.readings(form).length === 0 && margin < 1);
  }
  return upos === 'PROPN' || isName || !CLOSED.test(upos);
}

function runEnd(scene: Scene, first: number): number {
  let end = first + 1;
  const startsWithFirstName = scene.gazetteer.firstName(scene.words[first]!.form) !== null;
  while (end < scene.end) {
    if (isCapitalWord(scene, end) && scene.words[end]!.upos !== 'PRON') {
      end++;
      continue;
    }
    const next = startsWithFirstName ? afterLink(scene, end) : end;
    if (next === end) break;
    end = next + 1;
  }
  return end;
}

/** Past « de », « von der » when a capital follows that is no known place or body; else the place itself. */
function afterLink(scene: Scene, at: number): number {
  let next = at;
  while (next < at + 2 && PERSON_LINK.test(low(scene, next))) next++;
  if (next === at || !isCapitalWord(scene, next)) return at;
  const isPlace = scene.gazetteer.longest(
    next,
    (k) => (k < scene.end ? scene.words[k]!.form : ''),
    ({ kind }) => kind !== 'role'
  );
  return isPlace ? at : next;
}
