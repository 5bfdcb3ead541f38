import type { Doc } from '../../doc.ts';
import { HUMAN_SUBJECT, IMPERSONAL, OFTEN_IMPERSONAL } from '../../french/human-verbs.ts';
import { lowerForms } from '../step.ts';
import type { Clauses } from './clauses.ts';

/** The tree’s word that « il » fills a place for nothing counts from this margin on. */
const SURE_EXPLETIVE = 0.3;
/** Adverbs that may stand between a verb and what shows that its « il » is empty: « il est encore trop tôt ». */
const BETWEEN =
  /^(?:pas|plus|encore|déjà|trop|très|donc|aussi|alors|maintenant|bien|toujours|même|presque|environ|en|outre|dès|lors|aujourd'hui|ensuite|désormais|cependant|parfois|vraiment|souvent)$/;
const WEATHER_OR_TIME =
  /^(?:temps|tard|tôt|question|midi|minuit|nuit|jour|froid|chaud|beau|mauvais|sombre|bon|doux|frais|lourd)$/;

/**
 * Whether « il » stands for nothing: « il faut », « il y a », « il est possible de », « il s’agit de », « il reste deux places »,
 * « il a été décidé que », « il est trop tôt ».
 */
export function isImpersonal(doc: Doc, { groupOf }: Clauses, at: number): boolean {
  const { words } = doc;
  const lower = lowerForms(words);
  const { relation, arcMargin, sentence, head } = words[at]!;
  const governor = head !== null && head >= 0 ? words[head]!.lemma : '';
  const isByTree = relation?.startsWith('expl') === true && arcMargin > SURE_EXPLETIVE;
  const isPersonal = HUMAN_SUBJECT.has(governor) || OFTEN_IMPERSONAL.test(governor) || OF_PERSONS.test(governor);
  if (isByTree && !isPersonal) return true;
  if (lower[at + 1] === 'y' && isThereIs(doc, at + 2)) return true;
  if (lower[at - 2] === 'y' && isThereIs(doc, at - 1)) return true;
  const group = groupOf.get(at);
  if (!group) return false;
  const { lemma, form } = words[group.main]!;
  const { end } = doc.sentences[sentence]!.words;
  let after = group.main + 1;
  while (after < end && after < group.main + 4 && BETWEEN.test(lower[after]!)) after++;
  const next = after < end ? lower[after]! : '';
  const opens = /^(?:de|d'|que|qu')$/.test(next);
  if (IMPERSONAL.test(lemma)) return true;
  // « il n’a pas plu »: nothing pleased anybody where nobody is named.
  if (form === 'plu' && !/^(?:à|au|aux)$/.test(next) && !hasDative(lower, at, group.main)) return true;
  if (lemma === 'passer') return group.reflexive;
  if (OFTEN_IMPERSONAL.test(lemma)) {
    if (opens && lemma !== 'manquer') return true;
    if (/^(?:sembler|paraître|apparaître)$/.test(lemma) && isJudged(doc, after, end)) return true;
    if (lemma === 'appartenir') return leadsToInfinitive(doc, after, end);
    if (lemma === 'rester' && next === 'à' && words[after + 1]?.feats.VerbForm === 'Inf') return true;
    if (lemma !== 'trouver' && /^(?:DET|NUM)$/.test(words[after]?.upos ?? '')) return true;
  }
  if (group.passive && opens) return true;
  if (/^(?:pouvoir|devoir|sembler)$/.test(lemma) && next === 'y') return lower[after + 1] === 'avoir';
  if (lemma !== 'être' && lemma !== 'faire' && lemma !== 'devenir') return false;
  if (WEATHER_OR_TIME.test(next) || /^(?:heures?|h)$/.test(lower[after + 1] ?? '')) return true;
  // « il est à noter que »
  if (next === 'à' && words[after + 1]?.feats.VerbForm === 'Inf') return true;
  // « il est de mon devoir »
  if (lemma === 'être' && /^(?:de|d')$/.test(next)) return true;
  return lemma === 'être' && isJudged(doc, after, end);
}

/** Adjectives that only a person can be: « fier de partir ». */
const OF_PERSONS =
  /^(?:fier|content|mécontent|capable|incapable|heureux|malheureux|ravi|libre|conscient|soucieux|désireux|responsable|coupable|fatigué|las|impatient|curieux|digne|jaloux|obligé|contraint|tenu|chargé|convaincu|persuadé|soupçonné|accusé|âgé|proche|originaire|natif|membre)$/;

/** « possible de », « clair, pour tous, que »: an adjective and what is judged. */
function isJudged({ words }: Doc, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end - 1, from + 3); i++) {
    if (words[i]!.upos !== 'ADJ' && words[i]!.upos !== 'ADV') return false;
    if (OF_PERSONS.test(words[i]!.lemma)) return false;
    if (words[i]!.upos === 'ADJ' && /^(?:de|d'|que|qu')$/.test(words[i + 1]!.form)) return true;
  }
  return false;
}

/** « il appartient au conseil de décider » */
function leadsToInfinitive({ words }: Doc, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end - 1, from + 8); i++) {
    if (/^(?:de|d')$/.test(words[i]!.form) && words[i + 1]!.feats.VerbForm === 'Inf') return true;
  }
  return false;
}

/** « il lui a plu » */
function hasDative(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (/^(?:lui|leur|me|m'|te|t'|nous|vous)$/.test(lower[i]!)) return true;
  return false;
}

/** « a » of « il y a », not that of « il y a rencontré ». */
function isThereIs({ words }: Doc, at: number): boolean {
  const verb = words[at];
  if (verb?.lemma !== 'avoir') return false;
  const next = words[at + 1]?.upos === 'ADV' ? words[at + 2] : words[at + 1];
  return next?.feats.VerbForm !== 'Part' || next.lemma === 'avoir';
}
