import { low, type Found, type Scene } from './found.ts';
import { isCapitalWord } from './name-runs.ts';

const CIVIL = /^(?:m\.|mm\.|mme|mmes|monsieur|messieurs|madame|mesdames|mademoiselle|mlle|me|dr|pr|dre|pre|mgr)$/;
/** Kin and other nouns of persons that are no role. */
const KIN_OR_OTHER =
  /^(?:père|mère|fils|fille|frère|sœur|mari|femme|ami|amie|ans?|oncle|tante|enfant|garçon|époux|épouse|cousine?|parents?|veuve?|homme|jumeau|jumelle)$/;

/**
 * Roles of persons and people's adjectives. A role is taken where it stands beside one of `persons` (« le maire, Alain Girard »,
 * « Nadia Benali, aide-soignante ») or, singular with an article, as somebody in particular (« le boulanger »).
 */
export function rolesAndPeoples(scene: Scene, persons: readonly Found[]): Found[] {
  return [...roles(scene, persons), ...peoples(scene)];
}

function roles(scene: Scene, persons: readonly Found[]): Found[] {
  const out: Found[] = [];
  const starts = new Set(persons.map((found) => found.first));
  const ends = new Set(persons.map((found) => found.end));
  for (let i = scene.first; i < scene.end;) {
    const found = roleFrom(scene, i, starts, ends) ?? bareAfterName(scene, i, ends);
    if (found) out.push(found);
    i = found ? found.end : i + 1;
  }
  return out;
}

/** A role of the list, with its adjectives and what belongs to it. */
function roleFrom(scene: Scene, first: number, starts: ReadonlySet<number>, ends: ReadonlySet<number>): Found | null {
  const form = (k: number): string => (k >= scene.first && k < scene.end ? scene.words[k]!.form : '');
  const hit = scene.gazetteer.longest(first, form, ({ kind }) => kind === 'role');
  if (!hit || hit.known.kind !== 'role' || CIVIL.test(low(scene, first)) || KIN_OR_OTHER.test(low(scene, first)))
    return null;
  const { upos } = scene.words[first]!;
  if (hit.end === first + 1 && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return null;
  const end = roleEnd(scene, hit.end);
  const sureness = besidePerson(scene, first, end, starts, ends);
  if (sureness === 0) return null;
  return { type: 'TITLE', first, end, value: hit.known.name, sureness };
}

/** Past adjectives and the portfolio: « américain », « de la Défense », « d’État », « des Affaires étrangères ». */
function roleEnd(scene: Scene, from: number): number {
  let end = adjectivesEnd(scene, from);
  let at = end;
  if (!/^(?:de|d')$/.test(low(scene, at))) return end;
  at++;
  if (/^(?:le|la|l'|les)$/.test(low(scene, at))) at++;
  const isPortfolio = isCapitalWord(scene, at) && scene.words[at]!.upos === 'NOUN' && at > end + 1;
  if (isPortfolio) end = adjectivesEnd(scene, at + 1);
  return end;
}

function adjectivesEnd(scene: Scene, from: number): number {
  let end = from;
  while (end < scene.end && scene.words[end]!.upos === 'ADJ') end++;
  return end;
}

/** How sure it is that the role is somebody's: beside a name 0.95, alone in the singular 0.6, else 0. */
function besidePerson(
  scene: Scene,
  first: number,
  end: number,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>
): number {
  const after = low(scene, end) === ',' ? end + 1 : end;
  if (starts.has(after)) return 0.95;
  const article = /^(?:le|la|l'|un|une|son|sa|leur|notre|votre|mon|ma)$/.test(low(scene, first - 1))
    ? first - 1
    : first;
  const before = low(scene, article - 1) === ',' ? article - 1 : -1;
  if (before >= 0 && ends.has(before)) return article === first ? 0.95 : 0.9;
  return isSomebody(scene, first, end) ? 0.6 : 0;
}

/** « le boulanger », « la chercheuse », « une contrôleuse » beside a verb of speech would be surest; singular is asked here. */
function isSomebody(scene: Scene, first: number, end: number): boolean {
  const isSingular = /^(?:le|la|l'|un|une|ce|cette|cet)$/.test(low(scene, first - 1));
  if (!isSingular) return false;
  const next = scene.words[end];
  const before = scene.words[first - 2];
  const isAgent = (word: typeof next): boolean => word?.feats.VerbForm === 'Fin';
  // « dit le maire », « le ministre posait »: right beside a verb.
  return (
    (end < scene.end && isAgent(next)) ||
    (first - 2 >= scene.first && isAgent(before) && low(scene, first - 3) !== "s'")
  );
}

/** « Marc Olivieri, pêcheur à Calvi »: a bare noun after a name and a comma is what the person is. */
function bareAfterName(scene: Scene, at: number, ends: ReadonlySet<number>): Found | null {
  if (low(scene, at - 1) !== ',' || !ends.has(at - 1)) return null;
  const { upos, lemma, feats, margin } = scene.words[at]!;
  if (
    upos !== 'NOUN' ||
    feats.Number === 'Plur' ||
    margin < 0.2 ||
    isCapitalWord(scene, at) ||
    KIN_OR_OTHER.test(lemma)
  )
    return null;
  return { type: 'TITLE', first: at, end: adjectivesEnd(scene, at + 1), value: lemma, sureness: 0.75 };
}

/** « américain », « sino-américaines », « les Français »: the value is the adjective in the masculine singular. */
function peoples(scene: Scene): Found[] {
  const out: Found[] = [];
  for (let i = scene.first; i < scene.end; i++) {
    const people = scene.gazetteer.people(low(scene, i));
    if (people === null) continue;
    const { upos } = scene.words[i]!;
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN') continue;
    const isLanguage = upos === 'NOUN' && !isCapitalWord(scene, i);
    // « le français », « en anglais » are languages; « corse », « basque » as nouns may be either.
    if (isLanguage) continue;
    out.push({ type: 'NATIONALITY', first: i, end: i + 1, value: people, sureness: upos === 'ADJ' ? 0.95 : 0.85 });
  }
  return out;
}
