import type { Doc, Mention, Word } from '../../doc.ts';
import { CLAUSE_OBJECT, HUMAN_SUBJECT, IMPERSONAL, OFTEN_IMPERSONAL } from '../../french/human-verbs.ts';
import { lowerForms } from '../step.ts';
import type { Clauses } from './clauses.ts';
import type { Gender } from './referents.ts';

/** A word that stands for somebody spoken of elsewhere. */
export interface Anaphor {
  readonly word: number;
  readonly place: 'subject' | 'object' | 'strong' | 'possessive' | 'latter' | 'relative' | 'echo';
  readonly gender: Gender;
  readonly how: Mention['how'];
}

/**
 * The anaphor that a word is, null for all others: « il », « elle », « l’ », « la », « lui », « son », « celle-ci », « qui ».
 * « Il » that stands for nothing (« il faut ») and « le » that stands for a clause are none. Plurals are left out.
 */
export function anaphorAt(doc: Doc, clauses: Clauses, at: number): Anaphor | null {
  const word = doc.words[at]!;
  const form = lowerForms(doc.words)[at]!.replace(/^-(?:t-)?/, '');
  if (word.upos === 'DET') return possessive(at, form);
  if (form === 'dont') return { word: at, place: 'relative', gender: null, how: 'relative' };
  if (word.upos !== 'PRON') return null;
  if (form === 'il')
    return isImpersonal(doc, clauses, at) ? null : { word: at, place: 'subject', gender: 'Masc', how: 'pronoun' };
  if (form === 'elle') return elle(doc, at);
  if (form === 'la' || form === "l'" || form === 'le') return object(doc, at, form);
  if (form === 'lui') return lui(doc, at);
  if (form === 'lui-même' || form === 'elle-même') {
    return { word: at, place: 'echo', gender: form === 'lui-même' ? 'Masc' : 'Fem', how: 'pronoun' };
  }
  if (form === 'celui-ci' || form === 'celle-ci') {
    return { word: at, place: 'latter', gender: form === 'celui-ci' ? 'Masc' : 'Fem', how: 'pronoun' };
  }
  return /^(?:qui|que|qu')$/.test(form) ? { word: at, place: 'relative', gender: null, how: 'relative' } : null;
}

function possessive(word: number, form: string): Anaphor | null {
  return /^(?:son|sa|ses)$/.test(form) ? { word, place: 'possessive', gender: null, how: 'possessive' } : null;
}

function elle(doc: Doc, at: number): Anaphor {
  const lower = lowerForms(doc.words);
  const isHooked = lower[at]!.startsWith('-');
  const isEcho = lower[at - 1] === ',' && /^[,.]$/.test(lower[at + 1] ?? '');
  const isStrong = !isHooked && follows(doc, at);
  const place = isEcho ? 'echo' : isStrong ? 'strong' : 'subject';
  return { word: at, place, gender: 'Fem', how: 'pronoun' };
}

/** Whether a preposition stands before a word in its sentence. */
function follows(doc: Doc, at: number): boolean {
  const before = doc.words[at - 1];
  return before !== undefined && before.sentence === doc.words[at]!.sentence && before.upos === 'ADP';
}

/** « l’a recrutée », « la commande »: the gender of « l’ » is what an agreeing participle shows. */
function object(doc: Doc, at: number, form: string): Anaphor | null {
  const verb = verbAfter(doc, at);
  if (!verb) return null;
  if (form !== 'la' && CLAUSE_OBJECT.has(verb.lemma)) return null;
  const isAgreed = verb.feats.VerbForm === 'Part' && verb.feats.Gender === 'Fem';
  const gender = form === 'la' || isAgreed ? 'Fem' : form === 'le' ? 'Masc' : null;
  return { word: at, place: 'object', gender, how: 'pronoun' };
}

function lui(doc: Doc, at: number): Anaphor | null {
  const lower = lowerForms(doc.words);
  const isFirst = at === 0 || doc.words[at - 1]!.sentence !== doc.words[at]!.sentence;
  if (!isFirst && lower[at - 1] === ',' && /^[,.]$/.test(lower[at + 1] ?? '')) {
    return { word: at, place: 'echo', gender: 'Masc', how: 'pronoun' };
  }
  if (isFirst || follows(doc, at)) return { word: at, place: 'strong', gender: 'Masc', how: 'pronoun' };
  return verbAfter(doc, at) ? { word: at, place: 'object', gender: null, how: 'pronoun' } : null;
}

/** The verb that a clitic leans on: the participle of a compound tense, past other clitics. */
function verbAfter({ words }: Doc, at: number): Word | null {
  const { sentence } = words[at]!;
  for (let i = at + 1; i < at + 6 && words[i]?.sentence === sentence; i++) {
    const word = words[i]!;
    if (word.upos === 'VERB') return word;
    if (word.upos === 'AUX') {
      const next = words[i + 1];
      if (next?.sentence === sentence && !/^(?:VERB|AUX|ADV)$/.test(next.upos)) return word;
    } else if (word.upos !== 'PRON' && word.upos !== 'ADV') return null;
  }
  return null;
}

/** « a » of « il y a », not that of « il y a rencontré ». */
function isThereIs({ words }: Doc, at: number): boolean {
  const verb = words[at];
  if (verb?.lemma !== 'avoir') return false;
  const next = words[at + 1]?.upos === 'ADV' ? words[at + 2] : words[at + 1];
  return next?.feats.VerbForm !== 'Part' || next.lemma === 'avoir';
}

/** « il faut », « il y a », « il est possible de », « il s’agit de », « il reste deux places », « il a été décidé que ». */
function isImpersonal(doc: Doc, { groupOf }: Clauses, at: number): boolean {
  const { relation, arcMargin, sentence, head } = doc.words[at]!;
  const governor = head !== null && head >= 0 ? doc.words[head]!.lemma : '';
  if (relation?.startsWith('expl') && arcMargin > 0.3 && !HUMAN_SUBJECT.has(governor)) return true;
  const lower = lowerForms(doc.words);
  const group = groupOf.get(at);
  const { end } = doc.sentences[sentence]!.words;
  const main = group?.main ?? null;
  const from = main ?? at;
  const lemma = main === null ? '' : doc.words[main]!.lemma;
  if (IMPERSONAL.test(lemma)) return true;
  if (lower[at + 1] === 'y' && isThereIs(doc, at + 2)) return true;
  if (lower[at - 2] === 'y' && isThereIs(doc, at - 1)) return true;
  const next = (k: number): string => (from + k < end ? lower[from + k]! : '');
  const opens = (k: number): boolean => /^(?:de|d'|que|qu')$/.test(next(k));
  if (
    OFTEN_IMPERSONAL.test(lemma) &&
    (opens(1) || (lemma !== 'trouver' && /^(?:DET|NUM)$/.test(doc.words[from + 1]?.upos ?? '')))
  )
    return true;
  if (group?.passive && opens(1)) return true;
  if (lemma !== 'être' && lemma !== 'faire' && lemma !== 'devenir') return false;
  // « il est temps », « il fait nuit », « il est tard », « il est huit heures », « il est clair que ».
  if (/^(?:temps|tard|tôt|question|midi|minuit|nuit|jour|froid|chaud|beau|mauvais|sombre)$/.test(next(1))) return true;
  if (/^(?:encore|déjà|trop|donc|aussi)$/.test(next(1)) && /^(?:temps|tard|tôt|nuit|jour|question)$/.test(next(2)))
    return true;
  for (let k = 1; k <= 4; k++) if (doc.words[from + k]?.upos === 'ADJ' && opens(k + 1) && lemma === 'être') return true;
  return false;
}
