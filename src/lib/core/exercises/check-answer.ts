import { compare } from './compare.ts';
import type { Exercise, GapVerdict, Given, Verdict } from './exercise.ts';

type Pair = readonly [string, string];

/**
 * Judges an answer by the form of the prompt, from the item's own data alone: items of kinds that this version does not
 * know are judged like any other. An answer of another shape than the prompt's is wrong, never an error.
 */
export function checkAnswer(exercise: Exercise, given: Given): Verdict {
  switch (exercise.prompt.form) {
    case 'choose':
      return overall([choice(exercise, given)]);
    case 'type':
      return overall(typed(exercise, given));
    case 'order':
      return overall(ordered(exercise, given));
    case 'match':
      return overall(matched(exercise, given, exercise.prompt.left));
    case 'mark':
      return overall(marked(exercise, given, exercise.prompt));
    case 'reveal':
      return overall([revealed(exercise, given)]);
    default:
      return overall([exact('', texts(exercise.answer).join(' '))]);
  }
}

/** The worst mark of all gaps, and every slip once. */
function overall(gaps: readonly GapVerdict[]): Verdict {
  const marks = new Set(gaps.map(({ mark }) => mark));
  const mark = marks.has('wrong') || gaps.length === 0 ? 'wrong' : marks.has('almost') ? 'almost' : 'right';
  return { mark, slips: [...new Set(gaps.flatMap(({ slips }) => slips))], gaps };
}

/** A verdict without shades: the same or not. */
function exact(given: string, expected: string): GapVerdict {
  const isSame = given === expected;
  const how = isSame ? 'same' : given === '' ? 'missing' : expected === '' ? 'extra' : 'wrong';
  return { mark: isSame ? 'right' : 'wrong', slips: [], expected, given, diff: [{ how, given, expected }] };
}

function choice({ accepted, answer }: Exercise, given: Given): GapVerdict {
  const chosen = typeof given === 'string' ? given : '';
  return exact(chosen, accepted.includes(chosen) ? chosen : String(answer));
}

function typed({ accepted, answer, distractors, kind }: Exercise, given: Given): GapVerdict[] {
  const fields = typeof given === 'string' ? [given] : texts(given);
  return texts(answer).map((expected, gap) =>
    compare(fields[gap] ?? '', texts(accepted[gap] ?? [expected]), {
      mistakes: distractors.filter((one) => one.gap === undefined || one.gap === gap),
      // In grammar the form is what is asked.
      endingCounts: kind.startsWith('G')
    })
  );
}

function ordered({ accepted, answer }: Exercise, given: Given): GapVerdict[] {
  const order = texts(given);
  const right = nearest(
    accepted.map(texts).filter((one) => one.length > 0),
    (one) => one.filter((part, i) => part === order[i]).length,
    texts(answer)
  );
  return right.map((part, i) => exact(order[i] ?? '', part));
}

function matched({ accepted, answer }: Exercise, given: Given, left: readonly string[]): GapVerdict[] {
  const put = new Map(pairs(given));
  const right = nearest(
    accepted.map((one) => new Map(pairs(one))),
    (one) => left.filter((place) => one.get(place) === put.get(place)).length,
    new Map(pairs(answer))
  );
  return left.map((place) => exact(put.get(place) ?? '', right.get(place) ?? ''));
}

/** One entry a place that was or should have been marked. */
function marked(
  { accepted, answer }: Exercise,
  given: Given,
  {
    text,
    spans
  }: { readonly text: string | null; readonly spans: readonly { readonly start: number; readonly end: number }[] }
): GapVerdict[] {
  const chosen = new Set(numbers(given));
  const right = new Set(
    nearest(
      accepted.map(numbers),
      (one) => one.filter((i) => chosen.has(i)).length - one.filter((i) => !chosen.has(i)).length,
      numbers(answer)
    )
  );
  const wordAt = (i: number): string => (text ?? '').slice(spans[i]?.start ?? 0, spans[i]?.end ?? 0);
  const touched = [...new Set([...right, ...chosen])].sort((a, b) => a - b);
  return touched.map((i) => {
    const verdict = exact(chosen.has(i) ? wordAt(i) : '', right.has(i) ? wordAt(i) : '');
    return { ...verdict, mark: chosen.has(i) && right.has(i) ? 'right' : 'wrong' };
  });
}

function revealed({ accepted, answer }: Exercise, given: Given): GapVerdict {
  const expected = texts(answer)[0] ?? '';
  if (typeof given === 'object' && 'recalled' in given) return exact(given.recalled ? expected : '', expected);
  const written = typeof given === 'string' ? given : (texts(given)[0] ?? '');
  return compare(written, texts(accepted));
}

/** The candidate that the given answer agrees with most, the first of equals. */
function nearest<T>(candidates: readonly T[], agreement: (one: T) => number, otherwise: T): T {
  let best = otherwise;
  let most = -Infinity;
  for (const candidate of candidates) {
    const value = agreement(candidate);
    if (value > most) [best, most] = [candidate, value];
  }
  return best;
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number') : [];
}

function pairs(value: unknown): readonly Pair[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one): one is Pair =>
      Array.isArray(one) && one.length === 2 && typeof one[0] === 'string' && typeof one[1] === 'string'
  );
}
