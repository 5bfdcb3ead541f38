import type { Doc, Entity } from '../../document/doc.ts';
import { formAt, hangsOnVerb, textOf, withBefore, type Asked } from './asked.ts';
import { questionOf, type Clause } from './clause.ts';
import { nearNumerals } from './numerals.ts';
import type { Both } from './wording.ts';

const SKILL_WHEN: Both = ['compréhension : le moment', 'reading: when'];
const SKILL_DURATION: Both = ['compréhension : la durée', 'reading: how long'];

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

/** « En quelle année », « À quelle date », « Quel jour »: when something happens, null where the date is not the clause's own. */
export function askDate(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  return askYear(entity, clause, doc) ?? askDay(entity, clause, doc) ?? askWeekday(entity, clause, doc);
}

function asked(question: string | null, answer: string, others: readonly string[], entity: Entity): Asked | null {
  return question && others.length >= 3
    ? { question, answer, others, skill: SKILL_WHEN, entity, sureness: 0.88, worth: 0.88 }
    : null;
}

/** « en 1891 », « depuis 2021 » */
function askYear(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  const written = textOf(entity, doc);
  const preposition = formAt(entity.words.first - 1, doc);
  const first = entity.words.first - 1;
  if (!/^\d{4}$/.test(written) || !/^(?:en|depuis)$/.test(preposition) || !hangsOnTime(first, clause, doc)) return null;
  const opening = preposition === 'en' ? 'En quelle année' : 'Depuis quelle année';
  return asked(
    questionOf(opening, clause, withBefore(entity, first), doc),
    written,
    yearsNear(Number(written), entity, doc),
    entity
  );
}

/** A time group may follow the object: « a choisi la solution en 2023 »; what follows « loi », « rapport » is of the noun. */
function hangsOnTime(index: number, clause: Clause, doc: Doc): boolean {
  const before = doc.words[index - 1];
  if (hangsOnVerb(index, clause, doc)) return true;
  const { group, rest } = clause;
  const isLast = rest.at(-1) !== undefined && rest.at(-1)!.index <= index + 2;
  // « depuis la rétrocession en 1997 »: the year of the noun.
  const isOfNoun = rest.some(
    (word) => word.index < index && /^(?:depuis|avant|après|lors|jusque|jusqu'|pendant|dès)$/i.test(word.form)
  );
  const happens = /^(?:passé composé|passé simple|plus-que-parfait|futur)$/.test(group.tense);
  return (
    isLast &&
    happens &&
    !isOfNoun &&
    before !== undefined &&
    rest.includes(before) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(before.upos)
  );
}

/** « le 7 novembre 1867 » */
function askDay(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  const written = textOf(entity, doc);
  const first = entity.words.first - 1;
  const article = doc.words[first];
  const match = /^(?:\d{1,2}|1er) (\p{L}+)(?: \d{4})?$/u.exec(written);
  if (
    !match ||
    !MONTHS.includes(match[1]!) ||
    !article ||
    !/^le$/i.test(textOf(article, doc)) ||
    !hangsOnTime(first, clause, doc)
  )
    return null;
  const others = datesNear(written).map((one) => `le ${one}`);
  return asked(questionOf('À quelle date', clause, withBefore(entity, first), doc), `le ${written}`, others, entity);
}

/** « samedi matin », « le lundi » */
function askWeekday(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  const written = textOf(entity, doc);
  const day = DAYS.find((one) => written === one || written.startsWith(`${one} `));
  const before = doc.words[entity.words.first - 1];
  const isHabit = before !== undefined && /^le$/i.test(textOf(before, doc));
  const first = entity.words.first - (isHabit ? 1 : 0);
  const isRange =
    / (?:et|ou|au) /.test(doc.article.text.slice(entity.end, entity.end + 4)) ||
    /(?:et|ou|au|du) $/.test(doc.article.text.slice(entity.start - 4, entity.start));
  if (!day || isRange || (before?.upos === 'ADP' && !isHabit) || !hangsOnTime(first, clause, doc)) return null;
  const article = isHabit ? 'le ' : '';
  const question = questionOf(
    isHabit ? 'Quel jour de la semaine' : 'Quel jour',
    clause,
    withBefore(entity, first),
    doc
  );
  return asked(
    question,
    article + written,
    daysNear(day).map((one) => article + written.replace(day, one)),
    entity
  );
}

/** Years of the article first, then some years off; none in the sentence itself. */
function yearsNear(year: number, entity: Entity, doc: Doc): string[] {
  const sentence = doc.sentences[entity.sentence]!;
  const own = doc.entities
    .filter((other) => other.type === 'DATE' && other.sentence !== entity.sentence && /^\d{4}$/.test(other.value ?? ''))
    .map((other) => Number(other.value))
    .filter((other) => other !== year && Math.abs(other - year) <= 30);
  const steps = year >= 2010 ? [-2, -4, -1, -6] : [-10, -3, 5, -7];
  const all = [...own.slice(0, 2), ...steps.map((step) => year + step)].map(String);
  const inSentence = doc.article.text.slice(sentence.start, sentence.end);
  return [...new Set(all)].filter((one) => one !== String(year) && !inSentence.includes(one));
}

/** « le 7 novembre 1867 »: another day, another month, two digits of the year changed. */
function datesNear(written: string): string[] {
  const match = /^(\d{1,2}|1er) (\p{L}+)( \d{4})?$/u.exec(written)!;
  const [, day, month, year = ''] = match as unknown as [string, string, string, string | undefined];
  const at = MONTHS.indexOf(month);
  const number = Number(day.replace('er', ''));
  const otherDay = number > 10 ? number - 10 : number + 10;
  const otherMonth = MONTHS[(at + 5) % 12]!;
  return [`${otherDay} ${month}${year}`, `${day} ${otherMonth}${year}`, `${otherDay} ${otherMonth}${year}`].map((one) =>
    one.replace(/^1 /, '1er ')
  );
}

function daysNear(day: string): string[] {
  const at = DAYS.indexOf(day);
  return [2, 4, 6, 1].map((step) => DAYS[(at + step) % 7]!).slice(0, 3);
}

const UNITS = /^(?:an|année|mois|semaine|jour|heure|minute|siècle)$/;
const OPENINGS: Readonly<Record<string, string>> = {
  depuis: 'Depuis combien de temps',
  pendant: 'Pendant combien de temps',
  durant: 'Pendant combien de temps',
  en: 'En combien de temps'
};

/** « depuis dix-huit mois », « pendant deux jours », « en cinq semaines » */
export function askDuration(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  const unit = doc.words[entity.words.end];
  const first = entity.words.first - 1;
  const opening = OPENINGS[formAt(first, doc)];
  if (
    !unit ||
    !UNITS.test(unit.lemma) ||
    opening === undefined ||
    /^(?:plus|moins|environ)$/.test(formAt(unit.index + 1, doc))
  )
    return null;
  if (!hangsOnTime(first, clause, doc)) return null;
  const question = questionOf(opening, clause, new Set([...withBefore(entity, first), unit.index]), doc);
  const others = nearNumerals(textOf(entity, doc)).map((one) => `${one} ${textOf(unit, doc)}`);
  const found = asked(question, `${textOf(entity, doc)} ${textOf(unit, doc)}`, others, entity);
  return found && { ...found, skill: SKILL_DURATION };
}

/** « à 11 heures », « à 2 heures » */
export function askTime(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  const written = textOf(entity, doc);
  const first = entity.words.first - 1;
  const match = /^(\d{1,2})([ \u00A0]heures)$/.exec(written);
  if (
    !match ||
    formAt(first, doc) !== 'à' ||
    /^(?:partir|jusque|jusqu')$/.test(formAt(first - 1, doc)) ||
    !hangsOnTime(first, clause, doc)
  )
    return null;
  const hour = Number(match[1]);
  const others = [hour + 2, hour - 2, hour + 1, hour - 1, hour + 3]
    .filter((one) => one >= 2 && one <= 23)
    .map((one) => `à ${one}${match[2]}`);
  return asked(
    questionOf('À quelle heure', clause, withBefore(entity, first), doc),
    `à ${written}`,
    others.slice(0, 3),
    entity
  );
}
