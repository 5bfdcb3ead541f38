import type { Doc, Entity } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { formAt, hangsOnVerb, textOf, withBefore, type Asked } from './asked.ts';
import { questionOf, type Clause } from './clause.ts';
import { isPlainCity, placesLike } from './places.ts';
import type { Both } from './wording.ts';

const SKILL_WHERE: Both = ['compréhension : le lieu', 'reading: where'];

/** « à Pékin », « en Suède » with a verb of what happened once. */
export function askPlace(entity: Entity, clause: Clause, doc: Doc, french: French): Asked | null {
  const name = textOf(entity, doc);
  const preposition = formAt(entity.words.first - 1, doc);
  if (
    !/^(?:passé composé|passé simple|plus-que-parfait)$/.test(clause.group.tense) ||
    !hangsOnVerb(entity.words.first - 1, clause, doc)
  )
    return null;
  const isCity = preposition === 'à' && isPlainCity(name, french);
  const isCountry =
    (preposition === 'en' || preposition === 'au') && french.names.countries.some((one) => one.name === name);
  if (!isCity && !isCountry) return null;
  const question = questionOf(
    isCity ? 'Dans quelle ville' : 'Dans quel pays',
    clause,
    withBefore(entity, entity.words.first - 1),
    doc
  );
  const own = doc.entities
    .filter((other) => other.type === 'LOC' && isCity && isPlainCity(textOf(other, doc), french))
    .map((other) => textOf(other, doc));
  const sentence = textOf(doc.sentences[entity.sentence]!, doc);
  const others = [...new Set([...own.slice(0, 3), ...placesLike(name, french)])].filter(
    (one) => one !== name && !sentence.includes(one)
  );
  if (!question || others.length < 3 || question.includes(name)) return null;
  return { question, answer: name, others, skill: SKILL_WHERE, entity, sureness: 0.85, worth: 0.75 };
}
