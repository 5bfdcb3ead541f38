import type { Doc, Entity, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import {
  OPPOSITE_ADJECTIVES,
  OPPOSITE_ADVERBS,
  OPPOSITE_INFINITIVES,
  OPPOSITE_NOUNS,
  OPPOSITE_VERBS,
  oppositeOf
} from './opposites.ts';
import { nearNumerals, valueOf } from './numerals.ts';
import { isPlainCity, placesLike } from './places.ts';
import type { Edit, Statement } from './statements.ts';

/** One change that makes a true statement false. */
export interface Change {
  readonly how: 'number' | 'date' | 'time' | 'place' | 'actor' | 'negation' | 'opposite' | 'comparison';
  readonly edits: readonly Edit[];
  /** What the article says at that place, and what the statement says instead. */
  readonly said: string;
  readonly instead: string;
  readonly worth: number;
  readonly sureness: number;
}

/**
 * Every sure way to make a statement false by one meaningful change, the most telling first.
 *
 * Nothing is changed in a denial (« n’a pas duré trois jours » is true of four), and no number with a bound (« plus de
 * 1 000 » is true of 1 100).
 */
export function changesOf(statement: Statement, doc: Doc, french: French): readonly Change[] {
  const changes = [
    ...comparisons(statement),
    ...denials(statement, doc),
    ...exchanges(statement, doc),
    ...(isDenied(statement) ? [] : [...opposites(statement, doc, french), ...entityChanges(statement, doc, french)])
  ];
  return changes.sort((a, b) => b.worth * b.sureness - a.worth * a.sureness || a.edits[0]!.start - b.edits[0]!.start);
}

/** A negation anywhere; « ne… que » limits and does not deny. */
function isDenied({ words }: Statement): boolean {
  return words.some(
    (word) => /^(?:pas|plus|jamais|rien|aucun|aucune|ni|sans|nul|nulle)$/i.test(word.form) && isNegative(word, words)
  );
}

/** « plus » denies only after « ne ». */
function isNegative(word: Word, words: readonly Word[]): boolean {
  if (!/^plus$/i.test(word.form)) return true;
  return words.some(
    (other) => /^(?:ne|n')$/i.test(other.form) && other.index < word.index && word.index - other.index < 6
  );
}

/** « Pékin accuse Washington » becomes « Washington accuse Pékin »: the two names around the first verb change places. */
function exchanges({ main, words }: Statement, doc: Doc): Change[] {
  if (main.passive || main.negated || main.reflexive || main.words.length > 1) return [];
  const [subject, object] = [doc.words[main.words[0]! - 1], doc.words[main.words.at(-1)! + 1]];
  const isName = (word: Word | undefined): word is Word =>
    word?.upos === 'PROPN' &&
    doc.entities.some((entity) => entity.start === word.start && entity.end === word.end && entity.sureness >= 0.85);
  if (!isName(subject) || !isName(object) || subject.index !== words[0]?.index) return [];
  if (
    !/^(?:accuser|soutenir|critiquer|menacer|aider|battre|vaincre|remplacer|attaquer|condamner|féliciter|inviter)$/.test(
      main.lemma
    )
  )
    return [];
  const [one, other] = [textOf(subject, doc), textOf(object, doc)];
  const edits = [
    { start: subject.start, end: subject.end, text: other },
    { start: object.start, end: object.end, text: one }
  ];
  const verb = textOf(main, doc);
  return [
    {
      how: 'actor',
      edits,
      said: `${one} ${verb} ${other}`,
      instead: `${other} ${verb} ${one}`,
      worth: 0.9,
      sureness: 0.85
    }
  ];
}

// Numbers, dates, times, places.

function entityChanges(statement: Statement, doc: Doc, french: French): Change[] {
  const { sentence, cuts } = statement;
  const isKept = (entity: Entity): boolean => !cuts.some((cut) => cut.start < entity.end && entity.start < cut.end);
  const entities = doc.entities.filter(
    (entity) => entity.sentence === sentence.index && entity.sureness >= 0.75 && isKept(entity)
  );
  return entities.flatMap((entity) => changeOf(entity, statement, doc, french) ?? []);
}

function changeOf(entity: Entity, statement: Statement, doc: Doc, french: French): Change | null {
  switch (entity.type) {
    case 'NUMBER':
    case 'PERCENT':
    case 'MONEY':
      return numberChange(entity, statement, doc);
    case 'DATE':
      return dateChange(entity, doc);
    case 'TIME':
      return timeChange(entity, doc);
    case 'LOC':
      return placeChange(entity, statement, doc, french);
    default:
      return null;
  }
}

const ABOUT = /(?:près d[e’']|environ|presque|quelque|autour d[e’']|une|à peu près)$/i;

function numberChange(entity: Entity, statement: Statement, doc: Doc): Change | null {
  const written = textOf(entity, doc);
  // « 350 euros »: the number; « entre 2 et 3 millions »: two of them, which is left alone.
  const match = /^(\d[\d \u00A0\u202F]*(?:,\d+)?|[a-zéèêû-]+)/i.exec(written);
  const numeral = match?.[1]?.trim();
  if (!numeral || (written.match(/\d+(?:[ \u00A0\u202F]\d{3})*(?:,\d+)?/g) ?? []).length > 1) return null;
  const before = doc.article.text.slice(statement.sentence.start, entity.start).trimEnd();
  const after = doc.article.text.slice(entity.end, statement.sentence.end);
  if (
    /(?:plus|moins|au moins|au plus|jusqu[’']à|maximum|minimum)(?: d[e’'])?$/i.test(before) ||
    /^ environ/.test(after)
  )
    return null;
  if (/\bentre$|\bet$|\bou$/i.test(before) || /^ (?:à|et|ou) \d/.test(after)) return null;
  const value = valueOf(numeral);
  // « les deux pays », « ses trois enfants »: the set is known, its number is no news.
  if (
    value !== null &&
    value <= 10 &&
    /(?:^|[ ’'])(?:les|des|ces|ses|leurs|aux|nos|vos|un des|l[’']un des)$/i.test(before)
  )
    return null;
  if (/^ (?:premi|derni|autres|sur |tiers|cinqui)/.test(after) || /\bsur$/.test(before)) return null;
  const isAbout = ABOUT.test(before) || /aine$/.test(numeral);
  const own = entity.type === 'NUMBER' ? [] : sameUnit(entity, written.slice(numeral.length), doc);
  const [instead] = [...own, ...nearNumerals(numeral, isAbout)].filter((text) => !statement.text.includes(text));
  if (!instead) return null;
  const worth = entity.type !== 'NUMBER' ? 0.85 : value !== null && value <= 3 ? 0.5 : 0.75;
  const edit: Edit = { start: entity.start, end: entity.start + numeral.length, text: instead };
  return {
    how: 'number',
    edits: [edit],
    said: written,
    instead: instead + written.slice(numeral.length),
    worth,
    sureness: 0.93
  };
}

/** Numbers of the article with the same unit and as many digits: the reader who skims takes one for the other. */
function sameUnit(entity: Entity, unit: string, doc: Doc): string[] {
  const shape = (text: string): string => text.replace(/\d/g, '0');
  return doc.entities.flatMap((other) => {
    if (other.type !== entity.type || other.index === entity.index) return [];
    const written = textOf(other, doc);
    const isLike = shape(written) === shape(textOf(entity, doc)) && written.endsWith(unit);
    return isLike && written !== textOf(entity, doc) ? [written.slice(0, written.length - unit.length)] : [];
  });
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

function dateChange(entity: Entity, doc: Doc): Change | null {
  const written = textOf(entity, doc);
  const before = doc.article.text.slice(Math.max(0, entity.start - 24), entity.start);
  if (
    /(?:avant|après|dès|d[’']ici(?: à)?|jusqu[’'](?:à|au|en)|entre|et|ou|fin|début)(?: le| la| l[’'])? $/i.test(before)
  )
    return null;
  const edit =
    yearEdit(entity, written, doc) ?? wordEdit(entity, written, DAYS, doc) ?? wordEdit(entity, written, MONTHS, doc);
  if (!edit) return null;
  const at = edit.start - entity.start;
  const instead = written.slice(0, at) + edit.text + written.slice(edit.end - entity.start);
  return { how: 'date', edits: [edit], said: written, instead, worth: 0.75, sureness: 0.93 };
}

/** Another year of the article, else one a few years off. */
function yearEdit(entity: Entity, written: string, doc: Doc): Edit | null {
  const match = /(?<!\d)(1\d{3}|20\d{2})(?!\d)/.exec(written);
  if (!match) return null;
  const year = Number(match[1]);
  const others = doc.entities.flatMap((other) => {
    const found =
      other.type === 'DATE' && other.index !== entity.index
        ? /(?<!\d)(1\d{3}|20\d{2})(?!\d)/.exec(textOf(other, doc))
        : null;
    return found ? [Number(found[1])] : [];
  });
  const sentence = textOf(doc.sentences[entity.sentence]!, doc);
  const apart = (other: number): number => Math.abs(other - year);
  const near = others
    .filter((other) => other !== year && apart(other) <= 40 && (year < 2015 || other < year))
    .sort((a, b) => apart(a) - apart(b) || a - b);
  const free = [...near, year >= 2015 ? year - 4 : year - 10, year - 6, year - 9].filter(
    (other) => !sentence.includes(String(other))
  );
  const instead = free[0];
  if (instead === undefined) return null;
  const start = entity.start + match.index;
  return { start, end: start + 4, text: String(instead) };
}

/** Another day or month, without a change to the elision before it; days of a range keep their order. */
function wordEdit(entity: Entity, written: string, list: readonly string[], doc: Doc): Edit | null {
  const match = new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, 'iu').exec(written);
  if (!match) return null;
  const at = list.indexOf(match[0].toLowerCase());
  const text = doc.article.text;
  const neighbour = (pattern: RegExp, within: string): number =>
    list.indexOf(pattern.exec(within)?.[1]?.toLowerCase() ?? '');
  const later = neighbour(/^ au (\p{L}+)/u, text.slice(entity.end, entity.end + 20));
  const earlier = neighbour(/(\p{L}+) au $/u, text.slice(Math.max(0, entity.start - 20), entity.start));
  // « jeudi et vendredi » is one time: half of it is left alone.
  if (/^ (?:et|ou) (?:le )?\p{L}+(?:di|che)\b/u.test(text.slice(entity.end, entity.end + 20))) return null;
  if (/(?:di|che) (?:et|ou) (?:le )?$/.test(text.slice(Math.max(0, entity.start - 14), entity.start))) return null;
  const instead = [2, -2, 3, -1, 1, 4, -3, 5, 6]
    .map((step) => at + step)
    .find(
      (i) =>
        list[i] !== undefined &&
        (later < 0 || (i < later && later - i > 1)) &&
        (earlier < 0 || i > earlier + 1) &&
        startsWithVowel(list[i]) === startsWithVowel(list[at]!)
    );
  if (instead === undefined) return null;
  const start = entity.start + match.index;
  return { start, end: start + match[0].length, text: list[instead]! };
}

/** Two hours off, within the day. */
function timeChange(entity: Entity, doc: Doc): Change | null {
  const written = textOf(entity, doc);
  const match = /^(\d{1,2})(?=[ \u00A0]?(?:h|heures))/.exec(written);
  if (!match) return null;
  const before = doc.article.text.slice(Math.max(0, entity.start - 24), entity.start);
  if (/(?:avant|après|dès|partir de|jusqu[’']à|vers|entre|et|plus de|moins de) $/i.test(before)) return null;
  const hour = Number(match[1]);
  const instead = hour >= 4 ? hour - 2 : hour + 2;
  const edit = { start: entity.start, end: entity.start + match[1]!.length, text: String(instead) };
  return {
    how: 'time',
    edits: [edit],
    said: written,
    instead: instead + written.slice(match[1]!.length),
    worth: 0.8,
    sureness: 0.92
  };
}

/** Verbs of what happens once: another place is then false, not merely unsaid. */
const HAPPENS: ReadonlySet<VerbGroup['tense']> = new Set(['passé composé', 'passé simple', 'plus-que-parfait']);

function placeChange(entity: Entity, statement: Statement, doc: Doc, french: French): Change | null {
  const name = textOf(entity, doc);
  const { main } = statement;
  const before = doc.article.text.slice(statement.sentence.start, entity.start);
  if (!HAPPENS.has(main.tense) || !/(?:^|[ ,])(?:à|en|au|aux) $/i.test(before)) return null;
  // « donné à la Russie » receives: only cities after « à », countries after « en », « au ».
  const isCity = isPlainCity(name, french);
  if (/à $/i.test(before) && !isCity) return null;
  const own = doc.entities
    .filter((other) => other.type === 'LOC' && isCity && isPlainCity(textOf(other, doc), french))
    .map((other) => textOf(other, doc));
  const [instead] = [...own, ...placesLike(name, french)].filter(
    (other) => other !== name && !statement.text.includes(other) && startsWithVowel(other) === startsWithVowel(name)
  );
  if (!instead) return null;
  const edit = { start: entity.start, end: entity.end, text: instead };
  return { how: 'place', edits: [edit], said: name, instead, worth: 0.8, sureness: 0.85 };
}

// Polarity.

/** « pas encore », « pas seulement », « pas que »: without « pas » they mean something else than the contrary. */
const NOT_A_PLAIN_PAS = /^(?:encore|non|seulement|toujours|tout|forcément|que|qu'|si|assez|plus|moins|très|trop)$/i;

/** « ne soutenaient pas » becomes « soutenaient ». */
function denials({ groups, words, sentence }: Statement, doc: Doc): Change[] {
  const isHard = words.some(
    (word) =>
      word.feats.Mood === 'Sub' ||
      (/^(?:tous|toutes|tout|toute|chaque|seulement|ni|aucun|aucune|personne|rien|que|qu')$/i.test(word.form) &&
        word.upos !== 'SCONJ')
  );
  if (isHard) return [];
  return groups.flatMap((group) => {
    const ne = words.filter((word) => /^(?:ne|n')$/i.test(word.form) && word.start < group.start).at(-1);
    const pas = words.find((word) => /^pas$/i.test(word.form) && word.start > group.start);
    if (!ne || !pas || group.start - ne.end > 8) return [];
    const next = doc.words[pas.index + 1];
    const plural = pluralAfterDe(next, doc);
    if (!next || (/^(?:de|d')$/i.test(next.form) && !plural) || NOT_A_PLAIN_PAS.test(next.form)) return [];
    if (pas.index - group.words[0]! > 2) return [];
    const neCut = { start: ne.start, end: doc.words[ne.index + 1]!.start, text: '' };
    const pasCut = plural
      ? { start: pas.start, end: plural.start, text: 'des ' }
      : { start: pas.start, end: next.start, text: '' };
    const elided = reElided(ne, group, doc);
    if (elided === null || sentence.start > neCut.start) return [];
    const said = doc.article.text.slice(ne.start, Math.max(group.end, pas.end));
    const instead = said.replace(/^(?:ne |n[’'])/i, '').replace(/ pas\b/, '');
    return [{ how: 'negation', edits: [neCut, pasCut, ...elided], said, instead, worth: 0.95, sureness: 0.92 }];
  });
}

/** « pas d’armes » was « des armes »: the plural noun after « de », null where it is another « de ». */
function pluralAfterDe(de: Word | undefined, doc: Doc): Word | null {
  const noun = de && /^(?:de|d')$/i.test(de.form) ? doc.words[de.index + 1] : undefined;
  return noun?.upos === 'NOUN' && noun.feats.Number === 'Plur' ? noun : null;
}

/** « que » and « je » before « n’a » would need their own elision: such cases are left alone, null. */
function reElided(ne: Word, group: VerbGroup, doc: Doc): readonly Edit[] | null {
  const before = doc.words[ne.index - 1];
  const first = doc.words[group.words[0]!]!;
  const startsWithVowel =
    /^[aeiouyéèêâîôh]/i.test(doc.words[ne.index + 1]!.form) || /^[aeiouyéèêâîôh]/i.test(first.form);
  return startsWithVowel && before && /^(?:que|je|le|la|se)$/i.test(before.form) ? null : [];
}

/** A word of the statement for its opposite in the same form: « majeur » becomes « mineur », « augmenté » « diminué ». */
function opposites(statement: Statement, doc: Doc, french: French): Change[] {
  // « Le succès a aussi ses inconvénients » grants the contrary.
  const whole = doc.article.text.slice(statement.sentence.start, statement.sentence.end);
  if (/(?<!\p{L})(?:aussi|également|même)(?!\p{L})/iu.test(whole)) return [];
  return statement.words.flatMap((word) => oppositeAt(word, statement, doc, french) ?? []);
}

/** What is written otherwise before a vowel. */
const MINDS_VOWELS = /'$|^(?:le|la|de|que|ne|se|je|me|te|ce|du|au|des|beau|nouveau|vieux|ma|ta|sa|mon|ton|son|cet)$/i;

const LISTS: Partial<Record<Word['upos'], readonly (readonly [string, string])[]>> = {
  VERB: OPPOSITE_VERBS,
  NOUN: OPPOSITE_NOUNS,
  ADJ: OPPOSITE_ADJECTIVES,
  ADV: OPPOSITE_ADVERBS
};

function oppositeAt(word: Word, { words, main, cuts }: Statement, doc: Doc, french: French): Change | null {
  const list = LISTS[word.upos];
  const other = list ? oppositeOf(word.lemma, list) : null;
  // « Fermée depuis dix-huit mois, la boulangerie a fermé » would be nonsense.
  if (!other || words.some((one) => one.lemma === other) || !isPlainPlace(word, words, main, doc)) return null;
  const form = inflected(other, word, french);
  if (
    !form ||
    (startsWithVowel(form) !== startsWithVowel(word.form) && MINDS_VOWELS.test(doc.words[word.index - 1]?.form ?? ''))
  )
    return null;
  if (cuts.some((cut) => cut.start < word.end && word.start < cut.end)) return null;
  const instead = word.start === doc.sentences[word.sentence]!.start ? form[0]!.toUpperCase() + form.slice(1) : form;
  const said = textOf(word, doc);
  return {
    how: 'opposite',
    edits: [{ start: word.start, end: word.end, text: instead }],
    said,
    instead,
    worth: word.upos === 'VERB' ? 0.85 : 0.8,
    sureness: word.upos === 'ADV' ? 0.8 : 0.85
  };
}

/** Verbs: the main one, or an infinitive that hangs on it; others: anywhere, but not beside « plus », « très », « un peu ». */
function isPlainPlace(word: Word, words: readonly Word[], main: VerbGroup, doc: Doc): boolean {
  const before = doc.words[word.index - 1]?.form.toLowerCase() ?? '';
  if (/^(?:plus|moins|très|trop|assez|si|aussi|peu|tout|de plus)$/.test(before) || word.margin < 0.2) return false;
  if (word.upos !== 'VERB') return !/^(?:le|la|les|l')$/.test(before) || word.upos === 'NOUN' || word.upos === 'ADJ';
  if (main.report || main.reflexive || main.sureness < 0.8 || words.some((one) => /^(?:se|s')$/i.test(one.form)))
    return false;
  return main.main === word.index || (word.feats.VerbForm === 'Inf' && OPPOSITE_INFINITIVES.test(word.lemma));
}

function inflected(lemma: string, like: Word, { forms }: French): string | null {
  if (like.upos === 'ADV') return lemma;
  const { Gender, Number, VerbForm, Mood, Tense, Person } = like.feats;
  const wanted = Object.fromEntries(
    Object.entries({ Gender, Number, VerbForm, Mood, Tense, Person }).filter(([, value]) => value !== undefined)
  );
  const found = forms.inflect(lemma, like.upos, wanted);
  // A noun of another gender would not agree with what stands around it.
  return found.length === 1 ? found[0]! : null;
}

/** « plus bas que » becomes « moins bas que », « plus tard » « plus tôt ». */
function comparisons({ words, sentence }: Statement): Change[] {
  return words.flatMap((word, i) => {
    if (!/^(?:plus|moins)$/i.test(word.form) || word.start === sentence.start || isDeniedAt(words, i)) return [];
    const next = words[i + 1];
    if (!next || words[i - 1]?.upos === 'DET') return [];
    const hasThan = words
      .slice(i + 2, i + 12)
      .some((other) => /^(?:que|qu')$/i.test(other.form) && other.upos !== 'PRON');
    const isDegree = (next.upos === 'ADJ' || next.upos === 'ADV') && hasThan;
    if (!isDegree) return [];
    const instead = /^plus$/i.test(word.form) ? 'moins' : 'plus';
    const edit = { start: word.start, end: word.end, text: instead };
    return [
      {
        how: 'comparison' as const,
        edits: [edit],
        said: `${word.form} ${next.form}`,
        instead: `${instead} ${next.form}`,
        worth: 0.9,
        sureness: 0.9
      }
    ];
  });
}

function isDeniedAt(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - 6), i).some((word) => /^(?:ne|n')$/i.test(word.form));
}

function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}

function startsWithVowel(word: string): boolean {
  return /^[aeiouyéèêàâîôûœh]/i.test(word);
}
