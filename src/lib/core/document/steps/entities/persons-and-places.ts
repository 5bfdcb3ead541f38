import type { French } from '../../french/french.ts';
import { INCISE_VERBS } from '../../french/speech-verbs.ts';
import { isAllCapitals } from '../../french/spelling.ts';
import { low, type Found, type Scene } from './found.ts';
import { CIVIL, textOf, type NameRun } from './name-runs.ts';
import { numeralValue } from '../../french/numerals.ts';

/** What one occurrence of a name says about its type. */
export interface Vote extends Found {
  readonly run: NameRun;
}

const KIN =
  /^(?:sœur|frère|fils|fille|père|mère|mari|femme|épouse|époux|compagnon|compagne|ami|amie|cousin|cousine|oncle|tante|neveu|nièce|conjoint|conjointe|grand-mère|grand-père|jumeau|jumelle|prénommé|prénommée|nommé|nommée|surnommé|surnommée)$/;
/** Nouns whose complement is a place: « la baie de Calvi ». */
const PLACE_NOUNS =
  /^(?:ville|village|commune|région|province|île|baie|gare|port|quartier|vallée|plateau|maire|mairie|habitants?|préfet|préfète|préfecture|nord|sud|est|ouest|banlieue|métropole|département|côte|golfe|aéroport|capitale|centre-ville|originaire|périphérie|large|environs|plage|lac|mont|forêt|agglomération|faubourg|canton|comté|route|périphérique|pays|cité|hameau|bourg|littoral|détroit|bassin|plaine|ports?|presqu'île|cap|col|massif|archipel|château)$/;
const PLACE_COMPOUND =
  /-(?:sur|en|lès|les|lez|le|la|aux|sous|devant|des|du|de|d)-|^(?:Saint|Sainte|Mont|Pont|Bourg|Château|Villers?|Neuf|Vieux)-/;

/** The type of every name of a sentence that shows what it is: from the lists, titles, prepositions, verbs and apposition. */
export function votes(scene: Scene, runs: readonly NameRun[]): Vote[] {
  return runs.flatMap((run) => {
    const vote = voteFor(scene, run);
    return vote ? [{ ...vote, run }] : [];
  });
}

function voteFor(scene: Scene, run: NameRun): Found | null {
  return (
    titled(scene, run) ??
    named(scene, run) ??
    listed(scene, run) ??
    apposed(scene, run) ??
    placed(scene, run) ??
    spoken(scene, run)
  );
}

function person(first: number, { end }: NameRun, value: string, sureness: number): Found {
  return { type: 'PER', first, end, value, sureness };
}

/** « M. Blinken », « la comédienne Agathe Rousselin », « sa sœur Lina » */
function titled(scene: Scene, run: NameRun): Found | null {
  const before = low(scene, run.first - 1);
  if (CIVIL.test(before)) return person(run.first - 1, run, run.text, 1);
  const isPlace = isListed(scene, run);
  if (KIN.test(before) && !isPlace) return person(run.first, run, run.text, 0.93);
  if (!isPlace && roleEndsAt(scene, run.first)) return person(run.first, run, run.text, 0.93);
  return null;
}

/** Whether a role or its adjective ends just before: « le président », « le chancelier allemand ». */
function roleEndsAt(scene: Scene, at: number): boolean {
  for (let k = at - 1; k >= Math.max(scene.first, at - 4); k--) {
    const { upos } = scene.words[k]!;
    if (upos === 'NOUN') return roleAt(scene, k, at) || (low(scene, k - 1) === "d'" && roleAt(scene, k - 2, at));
    if (upos !== 'ADJ') return false;
  }
  return false;
}

function roleAt(scene: Scene, first: number, end: number): boolean {
  const found = scene.gazetteer.longest(first, formsOf(scene), ({ kind }) => kind === 'role');
  return found !== null && found.end <= end;
}

function formsOf(scene: Scene): (at: number) => string {
  return (at) => (at >= scene.first && at < scene.end ? scene.words[at]!.form : '');
}

/** « Karim Haddad »: a known first name and what follows it; « Sacha, 9 ans »; a first name alone. */
function named(scene: Scene, run: NameRun): Found | null {
  const isFirstName = scene.gazetteer.firstName(scene.words[run.first]!.form) !== null;
  const hasArticle = run.first > scene.first && scene.words[run.first - 1]!.upos === 'DET';
  if (run.end - run.first > 1 && isFirstName && !hasArticle && !isListed(scene, run))
    return person(run.first, run, run.text, 0.95);
  const age = low(scene, run.end) === ',' && numeralValue([low(scene, run.end + 1)]) !== null;
  const isDelay = /^(?:plus|après|auparavant|avant|moins)$/.test(low(scene, run.end + 3));
  if (age && !isDelay && /^ans?$/.test(low(scene, run.end + 2)) && !isListed(scene, run))
    return person(run.first, run, run.text, 0.96);
  if (!isFirstName || run.end - run.first > 1 || isListed(scene, run)) return null;
  // « une Rose », « des Pierre »: what has an article is a thing, or not one person.
  if (hasArticle) return null;
  // « à Florence » is a place, « Rose » at the start of a sentence a colour.
  const isCommon = run.isOpening && scene.french.forms.readings(run.text.toLowerCase()).length > 0;
  if (isCommon && scene.words[run.first]!.upos !== 'PROPN') return null;
  return person(run.first, run, run.text, isCommon ? 0.6 : 0.78);
}

function isListed(scene: Scene, run: NameRun): boolean {
  const found = scene.gazetteer.longest(run.first, formsOf(scene), ({ kind }) => kind !== 'role');
  return found !== null && found.end === run.end;
}

/** Countries, cities, regions and institutions of the lists, over the whole run or the first part of a longer name. */
function listed(scene: Scene, run: NameRun): Found | null {
  const found = scene.gazetteer.longest(run.first, formsOf(scene), ({ kind }) => kind !== 'role');
  if (!found || found.end < run.end) return null;
  const type = found.known.kind === 'institution' ? 'ORG' : 'LOC';
  const isWord = run.isOpening && scene.words[run.first]!.upos !== 'PROPN';
  return { type, first: run.first, end: found.end, value: found.known.name, sureness: isWord ? 0.75 : 0.95 };
}

/** « Hélène Santoni, biologiste marine »; « l’entraîneur, Karim Haddad »: a role on the other side of a comma. */
function apposed(scene: Scene, run: NameRun): Found | null {
  const couldBe = scene.words[run.first]!.upos === 'PROPN' && !isAllCapitals(run.text);
  if (!couldBe || PLACE_COMPOUND.test(run.text)) return null;
  if (low(scene, run.end) === ',') {
    const at = /^(?:le|la|l'|un|une|son|sa|leur)$/.test(low(scene, run.end + 1)) ? run.end + 2 : run.end + 1;
    if (roleAt(scene, at, scene.end)) return person(run.first, run, run.text, 0.9);
  }
  if (low(scene, run.first - 1) === ',' && roleEndsAt(scene, run.first - 1))
    return person(run.first, run, run.text, 0.88);
  return null;
}

/** « la baie de Calvi », « Saint-Brieuc », « à Vitré », « en Lozère » */
function placed(scene: Scene, run: NameRun): Found | null {
  const place = (sureness: number): Found => ({
    type: 'LOC',
    first: run.first,
    end: run.end,
    value: run.text,
    sureness
  });
  if (PLACE_COMPOUND.test(run.text)) return place(0.88);
  let at = run.first - 1;
  const hasArticle = /^(?:le|la|l'|les)$/.test(low(scene, at));
  if (hasArticle) at--;
  const preposition = low(scene, at);
  if (/^(?:de|d')$/.test(preposition) && PLACE_NOUNS.test(low(scene, at - 1))) return place(0.85);
  if (/^(?:région|ville|commune|île|vallée|cité|quartier)$/.test(preposition) && !hasArticle) return place(0.7);
  if (isCommonWord(scene, run) || isAllCapitals(run.text) || run.end - run.first > 2) return null;
  if (preposition === 'à' && !hasArticle && isSpot(scene, at)) return place(run.end - run.first > 1 ? 0.6 : 0.75);
  if (preposition === 'en' && !hasArticle) return place(0.75);
  return preposition === 'dans' && hasArticle ? place(0.7) : null;
}

function isCommonWord(scene: Scene, run: NameRun): boolean {
  return scene.words[run.first]!.upos !== 'PROPN';
}

/** Verbs and nouns that give, speak or belong to somebody: « à » after them may lead to a person. */
const DATIVE =
  /^(?:demander|dire|donner|répondre|offrir|confier|expliquer|remettre|parler|rendre|succéder|ressembler|attribuer|décerner|accorder|écrire|appartenir|envoyer|promettre|reprocher|conseiller|permettre|plaire|grâce|hommage|face|quant|raconter|proposer|annoncer|devoir|manquer|opposer|lier|associer|faire|vendre|acheter|prêter|apprendre|montrer|présenter|rappeler|reconnaître|aussi|comme)$/;

function isSpot(scene: Scene, preposition: number): boolean {
  for (let k = preposition - 1; k >= Math.max(scene.first, preposition - 3); k--) {
    const { lemma, upos } = scene.words[k]!;
    if (upos === 'PUNCT') return true;
    if (DATIVE.test(lemma)) return false;
  }
  return true;
}

/** « raconte Monique Lefèvre », « selon Benali »: who speaks is a person, unless a list says that it is a country. */
function spoken(scene: Scene, run: NameRun): Found | null {
  if (isCommonWord(scene, run) || isAllCapitals(run.text)) return null;
  const before = scene.words[run.first - 1];
  const isInverted = run.first > scene.first && before!.upos === 'VERB' && INCISE_VERBS.has(before!.lemma);
  const words = run.end - run.first;
  if (isInverted) return person(run.first, run, run.text, words > 1 ? 0.88 : 0.75);
  const isSource = low(scene, run.first - 1) === 'selon' || low(scene, run.first - 1) === 'après';
  if (isSource && words > 1) return person(run.first, run, run.text, 0.75);
  // Two unknown capitalised words side by side are most often a first name and a surname.
  const isUnknown = [...Array(words).keys()].every((k) =>
    isUnknownWord(scene.words[run.first + k]!.form, scene.french)
  );
  return words === 2 && isUnknown ? person(run.first, run, textOf(scene, run.first, run.end), 0.6) : null;
}

function isUnknownWord(form: string, { forms }: French): boolean {
  return !isAllCapitals(form) && forms.readings(form.toLowerCase()).length === 0;
}
