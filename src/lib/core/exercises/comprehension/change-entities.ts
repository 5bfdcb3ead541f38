import type { Doc, Entity, VerbGroup } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { startsWithVowel, textOf, type Change } from './change.ts';
import { nearNumerals, valueOf } from './numerals.ts';
import { isPlainCity, placesLike } from './places.ts';
import type { Edit, Statement } from './statements.ts';

type Found = Omit<Change, 'detail'>;

/** Other numbers, dates, times and places for those of a statement that are kept and exact. */
export function entityChanges(statement: Statement, doc: Doc, french: French): Change[] {
  const { sentence, cuts } = statement;
  const isKept = (entity: Entity): boolean => !cuts.some((cut) => cut.start < entity.end && entity.start < cut.end);
  const entities = doc.entities.filter(
    (entity) => entity.sentence === sentence.index && entity.sureness >= 0.75 && isKept(entity)
  );
  return entities.flatMap((entity) => {
    const change = changeOf(entity, statement, doc, french);
    return change ? [{ ...change, detail: textOf(entity, doc) }] : [];
  });
}

function changeOf(entity: Entity, statement: Statement, doc: Doc, french: French): Found | null {
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

function numberChange(entity: Entity, statement: Statement, doc: Doc): Found | null {
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

function dateChange(entity: Entity, doc: Doc): Found | null {
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
function timeChange(entity: Entity, doc: Doc): Found | null {
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

function placeChange(entity: Entity, statement: Statement, doc: Doc, french: French): Found | null {
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
