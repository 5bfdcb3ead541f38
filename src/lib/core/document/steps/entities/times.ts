import { numeralValue } from '../../french/numerals.ts';
import { low, type Found, type Scene } from './found.ts';

const HOURS = /^(?:heures?|h)$/;
/** What stands before an hour of the day, rather than a number of hours. */
const BEFORE = /^(?:à|vers|dès|avant|après|et|jusque|jusqu'|depuis|minuit|midi|-)$/;
const PART = /^(?:matin|soir|après-midi|nuit)$/;

/** Hours of the day: « 7 h 45 », « 14h30 », « à 17 heures », « midi ». « Deux heures d’attente » is a duration, not a time. */
export function times(scene: Scene): Found[] {
  const out: Found[] = [];
  for (let i = scene.first; i < scene.end;) {
    const found = clockAt(scene, i) ?? noonAt(scene, i);
    if (found) out.push(found);
    i = found ? found.end : i + 1;
  }
  return out;
}

function clockAt(scene: Scene, first: number): Found | null {
  const digital = /^(\d{1,2}):(\d{2})$/.exec(low(scene, first));
  if (digital) return found(first, first + 1, Number(digital[1]), Number(digital[2]), 0.97);
  const hour = numeralValue([low(scene, first)]);
  if (hour === null || hour > 24 || !HOURS.test(low(scene, first + 1))) return null;
  const minute = minutesAt(scene, first + 2);
  // « 15h » is nearly always a time of day, « 15 h » may be a duration.
  const isGlued = scene.words[first + 1]!.start === scene.words[first]!.end;
  if (isGlued && !minute) return found(first, first + 2, hour, 0, 0.97);
  if (minute) return found(first, minute.end, hour, minute.value, 0.97);
  if (!isClock(scene, first)) return null;
  const of = low(scene, first + 2) === 'de' ? first + 3 : first + 2;
  const part = /^(?:le|la|l')$/.test(low(scene, of)) ? of + 1 : of;
  if (!PART.test(low(scene, part))) return found(first, first + 2, hour, 0, 0.9);
  const isLate = low(scene, part) !== 'matin' && low(scene, part) !== 'nuit' && hour < 12;
  return found(first, part + 1, isLate ? hour + 12 : hour, 0, 0.97);
}

/** « 45 », « trente », « et demie », « moins le quart » after the hour. */
function minutesAt(scene: Scene, at: number): { end: number; value: number } | null {
  if (low(scene, at) === 'et' && /^(?:demie?|quart)$/.test(low(scene, at + 1))) {
    return { end: at + 2, value: low(scene, at + 1) === 'quart' ? 15 : 30 };
  }
  if (!/^\d{2}$|^(?:cinq|dix|vingt|trente|quarante|cinquante|vingt-cinq|quarante-cinq)$/.test(low(scene, at)))
    return null;
  const value = numeralValue([low(scene, at)]);
  return value === null || value > 59 ? null : { end: at + 1, value };
}

function isClock(scene: Scene, first: number): boolean {
  const before = low(scene, first - 1);
  const next = low(scene, first + 2);
  const ofWhat = low(scene, first + 3);
  const isPartOfDay = next === 'de' && (PART.test(ofWhat) || PART.test(low(scene, first + 4)));
  if (isPartOfDay) return true;
  // « à deux heures de Paris », « à deux heures d’intervalle » are distances.
  if (/^(?:de|d')$/.test(next)) return false;
  if (before === 'est' && low(scene, first - 2) === 'il') return true;
  // « partir de 22 heures » against « plus de deux heures ».
  if (before === 'de') return low(scene, first - 2) === 'partir' || low(scene, first - 2) === 'train';
  if (before === 'et' || before === '-') return false;
  return (
    BEFORE.test(before) && !/^(?:plus|après|avant|tard|durant|pendant)$/.test(next) && isHour(scene, first, before)
  );
}

/** « Après deux heures », « depuis 3 heures » are durations unless a round clock hour in digits says otherwise. */
function isHour(scene: Scene, first: number, before: string): boolean {
  if (/^(?:après|depuis|avant|dès)$/.test(before))
    return /^\d+$/.test(low(scene, first)) && Number(low(scene, first)) >= 5;
  return true;
}

function noonAt(scene: Scene, at: number): Found | null {
  const form = low(scene, at);
  if (form !== 'midi' && form !== 'minuit') return null;
  // « le Midi », « samedi midi », « le midi » are a region and habits.
  if (scene.words[at]!.form !== form || /di$|^(?:le|chaque|du)$/.test(low(scene, at - 1))) return null;
  const hour = form === 'midi' ? 12 : 0;
  const half = low(scene, at + 1) === 'et' && /^demie?$/.test(low(scene, at + 2));
  return found(at, half ? at + 3 : at + 1, hour, half ? 30 : 0, 0.93);
}

function found(first: number, end: number, hour: number, minute: number, sureness: number): Found | null {
  if (hour > 24 || minute > 59) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return { type: 'TIME', first, end, value: `${two(hour % 24)}:${two(minute)}`, sureness };
}
