import { low, type Found, type Scene } from './found.ts';
import { isCapitalWord, isOpeningPlace, textOf } from './name-runs.ts';

/** Nouns after which a quoted or capitalised title stands: « le film « Parasite » ». */
const WORK_NOUNS =
  /^(?:film|long-métrage|court-métrage|documentaire|roman|livre|ouvrage|essai|album|chanson|titre|single|série|pièce|opéra|tableau|recueil|bande|revue|magazine|émission|podcast|poème|nouvelle|comédie|drame|ballet|récit|conte)$/;
/** What a title is said to be after a comma: « Les Marées basses, un long métrage ». */
const WORK_CLASS =
  /^(?:film|long|court|roman|livre|album|documentaire|essai|récit|recueil|série|pièce|opéra|comédie|drame|tableau)$/;

/** Works (titles, prizes) and events (games, wars, cups, festivals, races). */
export function worksAndEvents(scene: Scene): Found[] {
  const out: Found[] = [];
  for (let i = scene.first; i < scene.end; i++) {
    const found =
      prizeAt(scene, i) ?? quotedTitleAt(scene, i) ?? capitalTitleAt(scene, i) ?? eventAt(scene, i) ?? raceAt(scene, i);
    if (found) out.push(found);
  }
  return out;
}

function make(scene: Scene, type: 'WORK' | 'EVENT', first: number, end: number, sureness: number): Found {
  return { type, first, end, value: textOf(scene, first, end), sureness };
}

/** « prix Nobel de physique », « prix Goncourt » */
function prizeAt(scene: Scene, at: number): Found | null {
  if (low(scene, at) !== 'prix' || !isCapitalWord(scene, at + 1)) return null;
  let end = at + 2;
  while (isCapitalWord(scene, end)) end++;
  const isField = low(scene, at + 1) === 'nobel' && low(scene, end) === 'de';
  if (isField) {
    const noun = low(scene, end + 1) === 'la' ? end + 2 : end + 1;
    if (/^(?:physique|chimie|médecine|littérature|paix|économie)$/.test(low(scene, noun))) end = noun + 1;
  }
  return make(scene, 'WORK', at, end, 0.9);
}

/** « le roman « La Peste » »: the words inside the quotes, when they begin with a capital. */
function quotedTitleAt(scene: Scene, at: number): Found | null {
  if (!/^[«"“]$/.test(low(scene, at)) || !WORK_NOUNS.test(low(scene, at - 1)) || !isCapitalWord(scene, at + 1))
    return null;
  let end = at + 1;
  while (end < scene.end && end < at + 12 && !/^[»"”]$/.test(low(scene, end))) end++;
  if (!/^[»"”]$/.test(low(scene, end)) || /^[.!?,]$/.test(low(scene, end - 1))) return null;
  return make(scene, 'WORK', at + 1, end, 0.9);
}

/** « Les Marées basses », a title without quotes: an article with a capital inside a sentence, or « X, un long métrage ». */
function capitalTitleAt(scene: Scene, at: number): Found | null {
  const word = scene.words[at]!;
  if (word.upos !== 'DET' || !/^(?:Les|Le|La|L'|Un|Une)$/.test(word.form) || !isCapitalWord(scene, at + 1)) return null;
  const known = scene.gazetteer.longest(
    at,
    (k) => (k < scene.end ? scene.words[k]!.form : ''),
    ({ kind }) => kind !== 'role'
  );
  if (known || isOpeningPlace(scene, at)) return null;
  let end = at + 2;
  while (end < scene.end && (scene.words[end]!.upos === 'ADJ' || isCapitalWord(scene, end))) end++;
  const isClassed =
    low(scene, end) === ',' && /^une?$/.test(low(scene, end + 1)) && WORK_CLASS.test(low(scene, end + 2));
  const isAfterNoun = WORK_NOUNS.test(low(scene, at - 1));
  return isClassed || isAfterNoun ? make(scene, 'WORK', at, end, 0.9) : null;
}

/** Events by their first words; lower case, with what must follow. */
const EVENTS: readonly RegExp[] = [
  /^jeux (?:olympiques|paralympiques|méditerranéens|asiatiques)(?: et paralympiques)?(?: d' hiver| d' été)?/,
  /^(?:première|seconde|deuxième) guerre mondiale/,
  /^guerre (?:froide|de cent ans)/,
  /^(?:coupe|championnats?) de? ?(?:le )?(?:monde|europe|france)/,
  /^(?:coupe|championnat) d' (?:europe|afrique)/,
  /^tour de france/,
  /^révolution (?:française|industrielle)/,
  /^championnats (?:départementaux|régionaux|nationaux|européens|mondiaux)/,
  /^jo\b/
];

function eventAt(scene: Scene, at: number): Found | null {
  const first = low(scene, at);
  if (!/^(?:jeux|première|seconde|deuxième|guerre|coupe|championnats?|tour|révolution|jo|festival)$/.test(first))
    return null;
  if (first === 'festival') return festivalAt(scene, at);
  const ahead = scene.lower.slice(at, Math.min(scene.end, at + 7)).join(' ');
  const length = Math.max(...EVENTS.map((event) => event.exec(ahead)?.[0].split(' ').length ?? 0));
  if (length < 2 && first !== 'jo') return gamesAt(scene, at);
  if (length < 1) return null;
  return make(scene, 'EVENT', at, at + length, 0.96);
}

/** « les Jeux » with a capital inside a sentence. */
function gamesAt(scene: Scene, at: number): Found | null {
  const isGames = scene.words[at]!.form === 'Jeux' && /^(?:les|mêmes|derniers|prochains|ces)$/.test(low(scene, at - 1));
  return isGames && !isOpeningPlace(scene, at) ? make(scene, 'EVENT', at, at + 1, 0.96) : null;
}

/** « Festival du premier film de Granville », « festival d’Avignon » */
function festivalAt(scene: Scene, at: number): Found | null {
  let end = at + 1;
  while (end < scene.end && scene.words[end]!.upos === 'ADJ') end++;
  for (let parts = 0; parts < 3; parts++) {
    let next = end;
    if (!/^(?:de|d')$/.test(low(scene, next))) break;
    next++;
    if (/^(?:le|la|l'|les)$/.test(low(scene, next))) next++;
    while (next < scene.end && scene.words[next]!.upos === 'ADJ') next++;
    if (!/^(?:NOUN|PROPN)$/.test(scene.words[next]?.upos ?? '') || next >= scene.end) break;
    end = next + 1;
    if (isCapitalWord(scene, next)) return make(scene, 'EVENT', at, end, 0.85);
  }
  return null;
}

/** « le 200 mètres papillon », « le 4 x 100 mètres »: a singular article before a length is a race. */
function raceAt(scene: Scene, at: number): Found | null {
  if (!/^\d+$/.test(low(scene, at)) || low(scene, at - 1) !== 'le' || !/^m(?:ètres)?$/.test(low(scene, at + 1)))
    return null;
  let end = at + 2;
  if (/^(?:papillon|brasse|dos|haies|nage|steeple|crawl|libre)$/.test(low(scene, end))) end++;
  if (/^\d+$/.test(low(scene, end)) && low(scene, end + 1) === 'nages') end += 2;
  if (low(scene, end - 1) === 'nage' && low(scene, end) === 'libre') end++;
  return make(scene, 'EVENT', at, end, 0.9);
}

/** Titles of works that the text tells once, as their words by the first of them. */
export type Titles = ReadonlyMap<string, readonly (readonly string[])[]>;

export function titlesOf(scenes: readonly Scene[], works: readonly (readonly Found[])[]): Titles {
  const out = new Map<string, (readonly string[])[]>();
  scenes.forEach((scene, i) => {
    for (const { type, first, end } of works[i]!) {
      // A title of one word may be any word elsewhere; prizes are found by themselves.
      if (type !== 'WORK' || end - first < 2 || low(scene, first) === 'prix') continue;
      const forms = scene.words.slice(first, end).map((word) => word.form);
      const same = out.get(forms[0]!);
      if (same) same.push(forms);
      else out.set(forms[0]!, [forms]);
    }
  });
  return out;
}

/** The same titles wherever they stand again, written alike: « Les Marées basses raconte… ». */
export function repeatedTitles(scene: Scene, titles: Titles): Found[] {
  const out: Found[] = [];
  if (titles.size === 0) return out;
  for (let i = scene.first; i < scene.end; i++) {
    const title = titles
      .get(scene.words[i]!.form)
      ?.find((forms) => forms.every((form, k) => isForm(scene, i + k, form)));
    if (title) out.push(make(scene, 'WORK', i, i + title.length, 0.85));
  }
  return out;
}

function isForm(scene: Scene, at: number, form: string): boolean {
  return at < scene.end && scene.words[at]!.form === form;
}
