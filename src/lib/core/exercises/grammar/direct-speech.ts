import type { Attribution, Doc, VerbGroup, VerbTense } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { auxiliaryTense } from './conjugation.ts';
import { capital } from './explain.ts';
import { isWord, low, textAt } from './passage.ts';
import { takesElision } from './place.ts';
import { otherTense } from './verbs.ts';

/** What somebody is reported to have said in the past, and the words in each tense that they could have been said in. */
export interface Said {
  /** « que Washington ne cherchait pas à freiner le développement » */
  readonly clause: string;
  readonly reported: VerbTense;
  readonly direct: VerbTense;
  readonly key: string;
  readonly wrong: readonly (readonly [text: string, tense: VerbTense])[];
}

/** The tense of the words themselves, and tenses that would have been reported otherwise. */
const BACK: Partial<Record<VerbTense, readonly [direct: VerbTense, ...wrong: VerbTense[]]>> = {
  imparfait: ['présent', 'passé composé', 'futur', 'conditionnel présent'],
  'plus-que-parfait': ['passé composé', 'présent', 'futur', 'conditionnel présent'],
  'conditionnel présent': ['futur', 'présent', 'passé composé', 'imparfait']
};
const PAST = /^(?:passé composé|passé simple|plus-que-parfait)$/;
const LONGEST = 20;

/**
 * Reported words with « que » after a verb of saying in the past, with one verb and nobody in them who might be the
 * speaker; null for any other.
 */
export function saidIn(doc: Doc, attribution: Attribution, french: French): Said | null {
  const { content, cue } = attribution;
  const telling = doc.verbGroups.find(({ start, end }) => start >= cue.start && end <= cue.end);
  const words = doc.words.filter(({ start, end }) => start >= content.start && end <= content.end);
  const groups = doc.verbGroups.filter(({ start, end }) => start >= content.start && end <= content.end);
  const [group] = groups;
  const first = words[0];
  if (!telling || !PAST.test(telling.tense) || groups.length !== 1 || !group || !first) return null;
  if (!/^(?:que|qu')$/.test(low(first)) || group.sureness < 0.75 || group.reflexive) return null;
  const count = words.filter(isWord).length;
  const isOpen = words.some(
    (word) => !(isWord(word) || word.form === ',') || mayBeSpeaker(doc, word.index, attribution.chain)
  );
  const [direct, ...others] = BACK[group.tense] ?? [];
  if (count > LONGEST || isOpen || !direct) return null;
  const inTense = (tense: VerbTense): string | null =>
    written(doc, words.at(1)!.index, words.at(-1)!.index + 1, group, tense, french);
  const key = inTense(direct);
  const wrong = others.flatMap((tense) => {
    const text = inTense(tense);
    return text ? [[text, tense] as const] : [];
  });
  if (!key || wrong.length < 2) return null;
  return { clause: textAt(doc, content), reported: group.tense, direct, key, wrong };
}

/** A pronoun or possessive that could stand for the speaker, and would then be « je » or « mon ». */
function mayBeSpeaker(doc: Doc, index: number, speaker: number | null): boolean {
  const word = doc.words[index]!;
  if (
    !/^(?:il|elle|ils|elles|lui|leur|leurs|eux|son|sa|ses|se|s'|le|la|les|l'|y|en|hier|ce|cet|cette|ces)$/.test(
      low(word)
    )
  )
    return /^(?:lendemain|veille)$/.test(word.lemma);
  if (word.upos === 'DET' && /^(?:le|la|les|l'|ce|cet|cette|ces)$/.test(low(word))) return false;
  if (/^en$/.test(low(word)) && word.upos === 'ADP') return false;
  return !doc.chains.some(
    (chain) =>
      chain.index !== speaker &&
      chain.mentions.some(({ words, sureness }) => words.first <= index && words.end > index && sureness >= 0.8)
  );
}

/** The clause with its verb in another tense, as words said: « Washington ne cherche pas… ». */
function written(
  doc: Doc,
  from: number,
  end: number,
  group: VerbGroup,
  tense: VerbTense,
  french: French
): string | null {
  const [form] = group.tense === tense ? [] : otherTense(doc, group, tense, french);
  if (!form) return null;
  const finite = group.words[0]!;
  const last = group.words.at(-1)!;
  const before = doc.words[finite - 1];
  const isNegated = before !== undefined && /^n[e']$/.test(low(before));
  const inside = doc.words.slice(finite + 1, last).filter(({ index }) => !group.words.includes(index));
  const after = doc.words[last + 1];
  const isSimple = auxiliaryTense(group.tense) === null && group.words.length === 1;
  const negative = isNegated ? (isSimple ? after : inside[0]) : undefined;
  if (isNegated && (!negative || !/^(?:pas|plus|jamais)$/.test(low(negative)))) return null;
  if (inside.length > (isNegated ? 1 : 0)) return null;
  const [head, ...others] = form.split(' ');
  const ne = isNegated ? (takesElision(french, head!) ? 'n’' : 'ne ') : '';
  const verb = [ne + head!, ...(negative ? [low(negative)] : []), ...others].join(' ');
  const slice = (a: number, b: number): string =>
    a >= b ? '' : textAt(doc, { start: doc.words[a]!.start, end: doc.words[b - 1]!.end });
  const lead = slice(from, isNegated ? finite - 1 : finite);
  const rest = slice((isNegated && isSimple ? negative!.index : last) + 1, end);
  return `«\u00A0${capital([lead, verb, rest].filter((part) => part !== '').join(' '))}.\u00A0»`;
}
