import type { Doc, Entity } from '../doc.ts';
import { dates } from './entities/dates.ts';
import { sceneOf, type Found, type Scene } from './entities/found.ts';
import { gazetteerOf } from './entities/gazetteer.ts';
import { isShouted, nameRuns } from './entities/name-runs.ts';
import { organisations } from './entities/organisations.ts';
import { votes } from './entities/persons-and-places.ts';
import { quantities } from './entities/quantities.ts';
import { rolesAndPeoples } from './entities/roles.ts';
import { settle } from './entities/settle.ts';
import { times } from './entities/times.ts';
import { repeatedTitles, titlesOf, worksAndEvents } from './entities/works-and-events.ts';
import type { Step } from './step.ts';

/**
 * Names, dates, quantities, roles and peoples, in text order. Entities do not overlap, but for peoples inside roles
 * (« le secrétaire d’État américain »). High precision first: a name that shows no type is left out.
 */
export const entities: Step = (doc, french) => {
  const gazetteer = gazetteerOf(french);
  const scenes = doc.sentences.map((sentence) => sceneOf(doc, sentence, french, gazetteer));
  const runs = scenes.map(nameRuns);
  const cast = scenes.map((scene, i) => votes(scene, runs[i]!));
  const settled = settle(scenes, runs, cast);
  const works = scenes.map(worksAndEvents);
  const titles = titlesOf(scenes, works);
  const made: Entity[] = [];
  scenes.forEach((scene, i) => {
    const known = [...works[i]!, ...repeatedTitles(scene, titles)];
    for (const found of inSentence(scene, known, settled[i]!)) made.push(entityOf(doc, found, i, made.length));
  });
  return { ...doc, entities: made };
};

function inSentence(scene: Scene, works: readonly Found[], names: readonly Found[]): Found[] {
  const bodies = isShouted(scene) ? [] : organisations(scene);
  const plain = withoutOverlaps([
    ...works,
    ...dates(scene),
    ...times(scene),
    ...quantities(scene),
    ...bodies,
    ...names
  ]);
  const persons = plain.filter((found) => found.type === 'PER');
  const taken = new Set(plain.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, k) => first + k)));
  const social = rolesAndPeoples(scene, persons).filter(({ first, end }) => {
    for (let i = first; i < end; i++) if (taken.has(i)) return false;
    return true;
  });
  return [...plain, ...social].sort((a, b) => a.first - b.first || b.end - a.end);
}

/** Of candidates that overlap the longest stays; of equals the surest, then the first in the order of the rules. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const ranked = found
    .map((one, order) => ({ one, order }))
    .sort(
      (a, b) =>
        length(b.one) - length(a.one) ||
        rank(a.one) - rank(b.one) ||
        b.one.sureness - a.one.sureness ||
        a.order - b.order
    );
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const { one } of ranked) {
    let isFree = true;
    for (let i = one.first; i < one.end; i++) if (taken.has(i)) isFree = false;
    if (!isFree) continue;
    for (let i = one.first; i < one.end; i++) taken.add(i);
    kept.push(one);
  }
  return kept;
}

/** A year is a number too: the plain number gives way. */
function rank({ type }: Found): number {
  return type === 'NUMBER' ? 1 : 0;
}

function length({ first, end }: Found): number {
  return end - first;
}

function entityOf(doc: Doc, { type, first, end, value, sureness }: Found, sentence: number, index: number): Entity {
  return {
    index,
    type,
    sentence,
    start: doc.words[first]!.start,
    end: doc.words[end - 1]!.end,
    words: { first, end },
    value,
    sureness
  };
}
