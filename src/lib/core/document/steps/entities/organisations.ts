import { isAllCapitals } from '../../french/spelling.ts';
import { low, type Found, type Scene } from './found.ts';
import { isCapitalWord, isOpeningPlace, textOf } from './name-runs.ts';

/** Nouns that name a body: before a name of its own, or as the first word of a name written with a capital. */
const BODY =
  /^(?:académie|agence|alliance|amicale|armée|assemblée|association|autorité|banque|bibliothèque|bureau|caisse|centrale|centre|cercle|chambre|clinique|club|coalition|collectif|collège|comité|commission|compagnie|confédération|conseil|conservatoire|coopérative|cour|coordination|défenseur|délégation|département|direction|école|faculté|fédération|fondation|fonds|forum|front|groupe|groupement|haut-commissariat|hôpital|inspection|institut|institution|laboratoire|ligue|lycée|mairie|maison|ministère|mission|mouvement|musée|mutuelle|observatoire|office|opéra|orchestre|ordre|organisation|organisme|parlement|parti|pôle|préfecture|rassemblement|réseau|service|sénat|société|syndicat|théâtre|tribunal|union|université)$/;
/** Of these, what follows directly in capitals is their name: « lycée Olympe-de-Gouges », « groupe Bolloré ». */
const TAKES_NAME =
  /^(?:agence|association|banque|centre|cabinet|chaîne|clinique|club|collectif|collège|compagnie|école|entreprise|fondation|groupe|hôpital|institut|laboratoire|lycée|maison|marque|musée|ong|réseau|restaurant|société|start-up|syndicat|théâtre|université|équipe)$/;
/** Of these, « de » and a place make a name: « université de Varsovie », « mairie de Paris ». */
const TAKES_PLACE =
  /^(?:université|académie|hôpital|musée|opéra|observatoire|conservatoire|chu|bourse|orchestre|tribunal|préfecture|mairie)$/;
const LINK = /^(?:de|d'|à|pour|et|en|sur|le|la|les|l'|aux?|,)$/;

/** Bodies told by their own words: « ministère des Transports », « Office français de la biodiversité (OFB) ». */
export function organisations(scene: Scene): Found[] {
  const out: Found[] = [];
  for (let i = scene.first; i < scene.end; i++) {
    out.push(...acronymAt(scene, i));
    const found =
      ministryAt(scene, i) ??
      namedBodyAt(scene, i) ??
      bodyOfPlaceAt(scene, i) ??
      capitalBodyAt(scene, i) ??
      presidedAt(scene, i);
    if (found) out.push(found);
  }
  return out;
}

function body(scene: Scene, first: number, end: number, sureness: number): Found {
  return { type: 'ORG', first, end, value: textOf(scene, first, end), sureness };
}

/** « chambre de commerce et d’industrie (CCI) »: a name before its initials in brackets; both are marked. */
function acronymAt(scene: Scene, open: number): Found[] {
  const acronym = scene.words[open + 1];
  const isBracketed = low(scene, open) === '(' && low(scene, open + 2) === ')';
  if (!isBracketed || !acronym || !/^\p{Lu}[\p{L}]{0,2}\p{Lu}\p{L}*$/u.test(acronym.form)) return [];
  const first = startOfInitials(scene, open, acronym.form.toUpperCase());
  if (first === null || !BODY.test(low(scene, first))) return [];
  const name = body(scene, first, open, 0.96);
  return [name, { ...name, first: open + 1, end: open + 2 }];
}

/** Where the words begin whose initials are the letters, read backwards; small words and single extra words may be skipped. */
function startOfInitials(scene: Scene, open: number, acronym: string): number | null {
  const letters = acronym.normalize('NFD').replace(/[^A-Z]/g, '');
  let at = open - 1;
  let skipped = 0;
  for (let left = letters.length - 1; left >= 0; at--) {
    const form = low(scene, at);
    if (form === '' || /^[.;:()«»]$/.test(form) || open - at > 24) return null;
    if (initial(form) === letters[left] && !(LINK.test(form) && form.length < 3)) left--;
    else if (!LINK.test(form) && ++skipped > 3) return null;
  }
  return at + 1;
}

function initial(form: string): string {
  return form.normalize('NFD').charAt(0).toUpperCase();
}

/** « ministère de l’Intérieur », « ministère des Affaires étrangères », « Assemblée nationale » by the lists. */
function ministryAt(scene: Scene, at: number): Found | null {
  if (!/^(?:ministère|secrétariat|commissariat)$/.test(low(scene, at))) return null;
  let end = at + 1;
  while (/^(?:de|d'|le|la|les|l')$/.test(low(scene, end))) end++;
  if (end === at + 1 || !isCapitalWord(scene, end)) return null;
  end = pastPortfolio(scene, end);
  return body(scene, at, end, 0.95);
}

/** « Affaires étrangères », « Travail et de l’Emploi », « Transition écologique » */
function pastPortfolio(scene: Scene, first: number): number {
  let end = first + 1;
  while (end < scene.end && (isCapitalWord(scene, end) || scene.words[end]!.upos === 'ADJ') && !isPeople(scene, end))
    end++;
  if (low(scene, end) !== 'et') return end;
  let next = end + 1;
  while (/^(?:de|d'|le|la|les|l')$/.test(low(scene, next))) next++;
  return next > end + 1 && isCapitalWord(scene, next) ? pastPortfolio(scene, next) : end;
}

function isPeople(scene: Scene, at: number): boolean {
  return scene.gazetteer.people(low(scene, at)) !== null;
}

/** « lycée Olympe-de-Gouges », « groupe Bolloré » */
function namedBodyAt(scene: Scene, at: number): Found | null {
  if (!TAKES_NAME.test(low(scene, at)) || scene.words[at]!.upos !== 'NOUN' || !isCapitalWord(scene, at + 1))
    return null;
  let end = at + 1;
  while (isCapitalWord(scene, end)) end++;
  // « l’équipe Marchand » is weaker than « le lycée Jean-Moulin ».
  const sureness = /^(?:lycée|collège|université|hôpital|musée|fondation|groupe)$/.test(low(scene, at)) ? 0.92 : 0.75;
  return body(scene, at, end, sureness);
}

/** « université de Varsovie » */
function bodyOfPlaceAt(scene: Scene, at: number): Found | null {
  if (!TAKES_PLACE.test(low(scene, at)) || low(scene, at + 1) !== 'de' || !isCapitalWord(scene, at + 2)) return null;
  const place = scene.gazetteer.longest(
    at + 2,
    (k) => (k < scene.end ? scene.words[k]!.form : ''),
    ({ kind }) => kind === 'city' || kind === 'place'
  );
  return place ? body(scene, at, place.end, 0.85) : null;
}

/** « Bibliothèque nationale de France », « Conseil constitutionnel »: a body written with a capital inside a sentence. */
function capitalBodyAt(scene: Scene, at: number): Found | null {
  const word = scene.words[at]!;
  if (!BODY.test(low(scene, at)) || !isCapitalWord(scene, at) || isAllCapitals(word.form)) return null;
  const before = low(scene, at - 1);
  if (isOpeningPlace(scene, at) || !/^(?:le|la|l'|les|de|d'|un|une|cette|ce)$/.test(before)) return null;
  let end = at + 1;
  while (end < scene.end && (scene.words[end]!.upos === 'ADJ' || isCapitalWord(scene, end))) end++;
  const complement = complementEnd(scene, end);
  if (complement === at + 1) return null;
  return body(scene, at, complement, complement === end ? 0.9 : 0.8);
}

/** « de la biodiversité », « des chemins de fer français »: up to two complements without a new clause. */
function complementEnd(scene: Scene, from: number): number {
  let end = from;
  for (let k = 0; k < 2; k++) {
    let at = end;
    if (!/^(?:de|d'|pour)$/.test(low(scene, at))) return end;
    at++;
    if (/^(?:le|la|l'|les)$/.test(low(scene, at))) at++;
    const head = scene.words[at];
    if (at >= scene.end || !head || (head.upos !== 'NOUN' && head.upos !== 'PROPN')) return end;
    at++;
    while (at < scene.end && scene.words[at]!.upos === 'ADJ') at++;
    end = at;
    if (head.upos === 'PROPN') return end;
  }
  return end;
}

/** « présidente des Dauphins de la Maine », « PDG de Danone »: what is led, when a capital stands there and no place. */
function presidedAt(scene: Scene, at: number): Found | null {
  if (
    !/^(?:présidente?|directeur|directrice|pdg|patronne?|fondateur|fondatrice|dirigeante?|trésorière?)$/.test(
      low(scene, at)
    )
  )
    return null;
  let first = at + 1;
  if (!/^(?:de|d')$/.test(low(scene, first))) return null;
  first++;
  const hasArticle = /^(?:le|la|l'|les)$/.test(low(scene, first));
  if (hasArticle) first++;
  if (!isCapitalWord(scene, first) || isPlaceAt(scene, first) || isRole(scene, first)) return null;
  let end = first + 1;
  while (isCapitalWord(scene, end)) end++;
  if (low(scene, end) === 'de' && hasArticle) {
    const next = /^(?:le|la|l'|les)$/.test(low(scene, end + 1)) ? end + 2 : end + 1;
    if (isCapitalWord(scene, next)) end = next + 1;
  }
  return body(scene, first, end, hasArticle ? 0.75 : 0.7);
}

function isRole(scene: Scene, at: number): boolean {
  return /^(?:république|état|conseil|gouvernement|région|département|monsieur|madame)$/.test(low(scene, at));
}

function isPlaceAt(scene: Scene, at: number): boolean {
  const form = (k: number): string => (k < scene.end ? scene.words[k]!.form : '');
  return (
    scene.gazetteer.longest(at, form, ({ kind }) => kind === 'country' || kind === 'city' || kind === 'place') !== null
  );
}
