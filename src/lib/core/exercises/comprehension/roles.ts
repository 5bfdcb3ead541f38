import type { Span } from '../../article/article.ts';
import type { Doc, Sentence, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Names, Role } from '../../document/french/names.ts';
import { namings, type Person } from './people.ts';

/** What the article says a person is: « délégué syndical à Rennes », « le maire ». */
export interface RoleOfPerson {
  readonly person: Person;
  readonly sentence: Sentence;
  /** The role alone, as written: « délégué syndical », « maire ». */
  readonly head: string;
  readonly role: Role;
  /** What follows it: « à Rennes », « des Dauphins de la Maine », empty where there is nothing. */
  readonly complement: string;
  /** « le maire », said as of somebody known by the office. */
  readonly isDefinite: boolean;
  readonly gender: 'Masc' | 'Fem';
}

/** The role that stands beside the person's name, by commas or before it; null where none does. */
export function roleOf(person: Person, doc: Doc, french: French): RoleOfPerson | null {
  for (const naming of namings(person)) {
    const sentence = doc.sentences.find((one) => naming.start >= one.start && naming.end <= one.end);
    if (!sentence || doc.paragraphs[sentence.paragraph]!.kind !== 'body') continue;
    const found =
      roleAfter(naming.words.end, sentence, person, doc, french) ??
      roleBefore(naming.words.first, sentence, person, doc, french);
    if (found) return found;
  }
  return null;
}

/** « Nadia Benali, aide-soignante, », « Ahmed Kaci, un retraité de 68 ans, » */
function roleAfter(end: number, sentence: Sentence, person: Person, doc: Doc, french: French): RoleOfPerson | null {
  if (doc.words[end]?.form !== ',') return null;
  let at = end + 1;
  const isDefinite = /^(?:le|la|l')$/i.test(doc.words[at]?.form ?? '');
  while (at < sentence.words.end && /^(?:DET|ADJ)$/.test(doc.words[at]!.upos)) at++;
  const found = roleAt(at, doc, french);
  if (!found || found.end > sentence.words.end) return null;
  const last = complementEnd(found.end, sentence, doc);
  if (last === null) return null;
  return roleOfPerson(person, sentence, at, found, last, isDefinite, doc);
}

/** « le maire, Alain Girard », « la comédienne Agathe Rousselin » */
function roleBefore(first: number, sentence: Sentence, person: Person, doc: Doc, french: French): RoleOfPerson | null {
  const hasComma = doc.words[first - 1]?.form === ',';
  const end = hasComma ? first - 1 : first;
  for (let at = end - 1; at >= Math.max(sentence.words.first, end - 7); at--) {
    const found = roleAt(at, doc, french);
    const before = doc.words[at - 1];
    if (!found || found.end > end || !before || !/^(?:le|la|l'|un|une|leur|son|sa|notre)$/i.test(before.form)) continue;
    const last = complementEnd(found.end, sentence, doc, end);
    if (last !== end) return null;
    const isDefinite = /^(?:le|la|l')$/i.test(before.form) && hasComma;
    return roleOfPerson(person, sentence, at, found, last, isDefinite, doc);
  }
  return null;
}

interface FoundRole {
  readonly role: Role;
  readonly end: number;
  readonly gender: 'Masc' | 'Fem' | null;
}

/** The longest role of the lists that begins at a word. */
function roleAt(at: number, doc: Doc, { names }: French): FoundRole | null {
  const word = doc.words[at];
  // Not by class: taggers take « délégué » for a participle.
  if (!word || !/^\p{Ll}/u.test(word.form)) return null;
  let best: FoundRole | null = null;
  for (const { form, role, gender } of rolesByStart(names).get(startOf(doc.article.text.slice(word.start, word.end))) ??
    []) {
    const length = matchLength(form, at, doc);
    if (length > 0 && (!best || at + length > best.end)) best = { role, end: at + length, gender };
  }
  return best;
}

interface RoleForm {
  readonly form: string;
  readonly role: Role;
  /** Null where both genders have one form. */
  readonly gender: 'Masc' | 'Fem' | null;
}

const byStart = new WeakMap<Names, ReadonlyMap<string, readonly RoleForm[]>>();

/** Both forms of all roles, in the order of the list, by their first two letters; sorted out once for the names. */
function rolesByStart(names: Names): ReadonlyMap<string, readonly RoleForm[]> {
  let found = byStart.get(names);
  if (!found) byStart.set(names, (found = sortedByStart(names.roles)));
  return found;
}

function sortedByStart(roles: readonly Role[]): ReadonlyMap<string, readonly RoleForm[]> {
  const out = new Map<string, RoleForm[]>();
  for (const role of roles) {
    const isOne = role.masculine === role.feminine;
    for (const [form, gender] of [
      [role.masculine, 'Masc'],
      [role.feminine, 'Fem']
    ] as const) {
      const made = { form, role, gender: isOne ? null : gender };
      const here = out.get(startOf(form));
      if (here) here.push(made);
      else out.set(startOf(form), [made]);
    }
  }
  return out;
}

function startOf(form: string): string {
  return form.slice(0, 2).toLowerCase();
}

/** How many words from `at` on spell the form, 0 where they do not. */
function matchLength(form: string, at: number, doc: Doc): number {
  const start = doc.words[at]!.start;
  const written = doc.article.text.slice(start, start + form.length);
  if (written.toLowerCase() !== form.toLowerCase()) return 0;
  let end = at;
  while (end < doc.words.length && doc.words[end]!.end <= start + form.length) end++;
  return doc.words[end - 1]?.end === start + form.length ? end - at : 0;
}

const COMPLEMENT_CLASS = /^(?:ADP|DET|NOUN|ADJ|PROPN)$/;
const LONGEST_COMPLEMENT = 7;

/** Where the complement ends: at a comma, « et », « qui »… Null when it runs on in a way that is not understood. */
function complementEnd(from: number, sentence: Sentence, doc: Doc, limit = sentence.words.end): number | null {
  let at = from;
  while (
    at < limit &&
    COMPLEMENT_CLASS.test(doc.words[at]!.upos) &&
    !/^(?:depuis|pour|avec|dont|et)$/i.test(doc.words[at]!.form)
  )
    at++;
  if (at - from > LONGEST_COMPLEMENT) return null;
  while (at > from && /^(?:ADP|DET)$/.test(doc.words[at - 1]!.upos)) at--;
  return at;
}

function roleOfPerson(
  person: Person,
  sentence: Sentence,
  at: number,
  found: FoundRole,
  end: number,
  isDefinite: boolean,
  doc: Doc
): RoleOfPerson | null {
  const slice = (from: number, to: number): string =>
    to > from ? doc.article.text.slice(doc.words[from]!.start, doc.words[to - 1]!.end) : '';
  const gender = person.gender ?? found.gender ?? genderBefore(doc.words[at - 1]);
  if (!gender || (found.gender && found.gender !== gender)) return null;
  return {
    person,
    sentence,
    head: slice(at, found.end),
    role: found.role,
    complement: slice(found.end, end),
    isDefinite,
    gender
  };
}

function genderBefore(word: Word | undefined): 'Masc' | 'Fem' | null {
  if (/^(?:le|un|son)$/i.test(word?.form ?? '')) return 'Masc';
  return /^(?:la|une|sa)$/i.test(word?.form ?? '') ? 'Fem' : null;
}

/** The sentence's own part that holds name and role, for the explanation. */
export function roleSpan({ person, sentence }: RoleOfPerson): Span {
  const naming = namings(person).find((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
  return naming ?? sentence;
}

/**
 * Wrong roles for a right one, of its sphere and never more general nor nearly the same (a baker is a craftsman, a
 * secretary of state a minister). In the masculine, as names/roles.txt has them.
 */
const RIVALS: Readonly<Record<string, string>> = {
  maire: 'préfet|député|sénateur|porte-parole',
  préfet: 'maire|député|sénateur|procureur',
  député: 'préfet|maire|juge|ambassadeur',
  sénateur: 'préfet|maire|juge|ambassadeur',
  ministre: 'ambassadeur|député|préfet|porte-parole',
  'premier ministre': 'ambassadeur|président|ministre de la Défense|roi',
  'secrétaire d’État': 'ambassadeur|président|négociateur|porte-parole',
  ambassadeur: 'ministre|député|sénateur|porte-parole',
  président: 'vice-président|secrétaire|entraîneur|porte-parole',
  directeur: 'secrétaire|gardien|comptable|porte-parole',
  entraîneur: 'médecin|arbitre|secrétaire|journaliste',
  biologiste: 'géologue|physicien|historien|économiste',
  géologue: 'biologiste|chimiste|historien|économiste',
  physicien: 'chimiste|biologiste|géologue|botaniste',
  chimiste: 'physicien|biologiste|géologue|botaniste',
  climatologue: 'biologiste|économiste|géologue|historien',
  ingénieur: 'architecte|médecin|avocat|comptable',
  médecin: 'infirmier|pharmacien|psychologue|avocat',
  infirmier: 'médecin|pharmacien|dentiste|secrétaire',
  'aide-soignant': 'secrétaire|vendeur|coiffeur|comptable',
  pharmacien: 'médecin|infirmier|dentiste|vétérinaire',
  psychologue: 'avocat|infirmier|journaliste|professeur',
  vétérinaire: 'pharmacien|dentiste|agriculteur|biologiste',
  professeur: 'surveillant|infirmier|bibliothécaire|journaliste',
  bibliothécaire: 'professeur|libraire|comptable|journaliste',
  journaliste: 'avocat|photographe|professeur|écrivain',
  photographe: 'journaliste|peintre|architecte|comédien',
  écrivain: 'journaliste|peintre|comédien|historien',
  comédien: 'scénariste|musicien|journaliste|photographe',
  réalisateur: 'comédien|scénariste|musicien|journaliste',
  cinéaste: 'comédien|scénariste|musicien|journaliste',
  producteur: 'comédien|scénariste|musicien|journaliste',
  musicien: 'comédien|peintre|photographe|journaliste',
  chanteur: 'comédien|peintre|photographe|journaliste',
  boulanger: 'boucher|coiffeur|libraire|facteur',
  artisan: 'agriculteur|pêcheur|chauffeur|médecin',
  pêcheur: 'agriculteur|photographe|médecin|restaurateur',
  agriculteur: 'pêcheur|boulanger|vétérinaire|chauffeur',
  éleveur: 'pêcheur|boulanger|vétérinaire|viticulteur',
  viticulteur: 'pêcheur|boulanger|vétérinaire|cuisinier',
  'délégué syndical': 'chauffeur|avocat|conducteur|comptable',
  contrôleur: 'conducteur|avocat|mécanicien|journaliste',
  conducteur: 'contrôleur|mécanicien|avocat|journaliste',
  avocat: 'juge|policier|notaire|journaliste',
  juge: 'avocat|policier|notaire|journaliste',
  procureur: 'avocat|juge|préfet|notaire',
  économiste: 'historien|avocat|sociologue|géographe',
  sociologue: 'économiste|avocat|historien|psychologue',
  historien: 'économiste|avocat|sociologue|géographe',
  géographe: 'historien|économiste|biologiste|avocat',
  philosophe: 'économiste|historien|psychologue|géographe',
  restaurateur: 'boulanger|libraire|coiffeur|pharmacien',
  cuisinier: 'boulanger|coiffeur|serveur|boucher',
  libraire: 'boulanger|bibliothécaire|coiffeur|pharmacien',
  architecte: 'ingénieur|avocat|peintre|géographe',
  policier: 'pompier|avocat|juge|journaliste',
  pompier: 'policier|infirmier|médecin|chauffeur'
};

/** Roles that may stand beside the right one, in its gender, without those that the article names. */
export function rolesLike(
  { role, gender }: Pick<RoleOfPerson, 'role' | 'gender'>,
  doc: Doc,
  { names }: French
): readonly string[] {
  const rivals = RIVALS[role.masculine]?.split('|') ?? [];
  return rivals.flatMap((masculine) => {
    const found = names.roles.find((one) => one.masculine === masculine);
    if (!found || isNamed(masculine, doc, names.roles)) return [];
    return [gender === 'Fem' ? found.feminine : found.masculine];
  });
}

/** A complement that suits any role of the sphere: « américain », « à Calvi », « des Dauphins de la Maine ». */
export function sharedComplement({ complement, gender }: RoleOfPerson, doc: Doc): string {
  const isOfName = /^(?:à|au|aux|de|du|des|d[’']|de la|de l[’'])[ ’']?(?:l[’'])?\p{Lu}/u.test(complement);
  const isNationality = doc.entities.some(
    (entity) => entity.type === 'NATIONALITY' && doc.article.text.slice(entity.start, entity.end) === complement
  );
  // « chef de la diplomatie américaine »: the adjective is not the role's own.
  const agrees = gender === 'Fem' || !/(?:aine|oise|aise|ienne|ine|ande|ole)$/.test(complement);
  return isOfName || (isNationality && agrees) ? ` ${complement}` : '';
}

/** Whether the article speaks of such a person at all: then it might be right too. */
function isNamed(masculine: string, doc: Doc, roles: readonly Role[]): boolean {
  const role = roles.find((one) => one.masculine === masculine);
  const text = lowerTextOf(doc);
  return [masculine, role?.feminine ?? masculine].some((form) => text.includes(form.toLowerCase()));
}

const lowerTexts = new WeakMap<Doc, string>();

function lowerTextOf(doc: Doc): string {
  let text = lowerTexts.get(doc);
  if (text === undefined) lowerTexts.set(doc, (text = doc.article.text.toLowerCase()));
  return text;
}

/** « le maire », « l’ambassadeur », « une aide-soignante »: a role with its article. */
export function withArticle(role: string, gender: 'Masc' | 'Fem', isDefinite: boolean): string {
  if (!isDefinite) return `${gender === 'Fem' ? 'une' : 'un'} ${role}`;
  if (/^[aeiouyéèêâîôûœ]|^h(?:istor|ôte|uiss|omme|abit)/i.test(role)) return `l’${role}`;
  return `${gender === 'Fem' ? 'la' : 'le'} ${role}`;
}
