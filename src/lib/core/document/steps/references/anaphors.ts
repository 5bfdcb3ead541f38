import type { Doc, Mention, Word } from '../../doc.ts';
import { CLAUSE_OBJECT } from '../../french/human-verbs.ts';
import { lowerForms } from '../step.ts';
import type { Clauses } from './clauses.ts';
import { isImpersonal } from './impersonal.ts';
import type { Gender } from './referents.ts';

/** A word that stands for somebody spoken of elsewhere. */
export interface Anaphor {
  readonly word: number;
  readonly place: 'subject' | 'object' | 'strong' | 'possessive' | 'latter' | 'relative' | 'echo';
  readonly gender: Gender;
  readonly number: 'Sing' | 'Plur';
  readonly how: Mention['how'];
}

/**
 * The anaphor that a word is, null for all others: « il », « elle », « l’ », « la », « lui », « son », « celle-ci », « qui ».
 * « Il » that stands for nothing (« il faut ») and « le » that stands for a clause are none. Of plurals « ils », « elles » and « leur » beside a noun.
 */
export function anaphorAt(doc: Doc, clauses: Clauses, at: number): Anaphor | null {
  const word = doc.words[at]!;
  const form = lowerForms(doc.words)[at]!.replace(/^-(?:t-)?/, '');
  if (word.upos === 'DET') return possessive(at, form);
  if (form === 'dont') return { word: at, place: 'relative', gender: null, number: 'Sing', how: 'relative' };
  if (word.upos !== 'PRON') return null;
  if (form === 'il')
    return isImpersonal(doc, clauses, at)
      ? null
      : { word: at, place: 'subject', gender: 'Masc', number: 'Sing', how: 'pronoun' };
  if (form === 'elle') return elle(doc, at);
  if (form === 'ils' || form === 'elles') return they(doc, at, form === 'ils' ? 'Masc' : 'Fem');
  if (form === 'la' || form === "l'" || form === 'le') return object(doc, at, form);
  if (form === 'lui') return lui(doc, at);
  if (form === 'lui-même' || form === 'elle-même') {
    return { word: at, place: 'echo', gender: form === 'lui-même' ? 'Masc' : 'Fem', number: 'Sing', how: 'pronoun' };
  }
  if (form === 'celui-ci' || form === 'celle-ci') {
    return { word: at, place: 'latter', gender: form === 'celui-ci' ? 'Masc' : 'Fem', number: 'Sing', how: 'pronoun' };
  }
  return /^(?:qui|que|qu')$/.test(form)
    ? { word: at, place: 'relative', gender: null, number: 'Sing', how: 'relative' }
    : null;
}

function possessive(word: number, form: string): Anaphor | null {
  const number = /^(?:son|sa|ses)$/.test(form) ? 'Sing' : /^leurs?$/.test(form) ? 'Plur' : null;
  return number && { word, place: 'possessive', gender: null, number, how: 'possessive' };
}

function elle(doc: Doc, at: number): Anaphor {
  const lower = lowerForms(doc.words);
  const isHooked = lower[at]!.startsWith('-');
  const isEcho = lower[at - 1] === ',' && /^[,.]$/.test(lower[at + 1] ?? '');
  const isStrong = !isHooked && follows(doc, at);
  const place = isEcho ? 'echo' : isStrong ? 'strong' : 'subject';
  return { word: at, place, gender: 'Fem', number: 'Sing', how: 'pronoun' };
}

/** « ils » as a subject; « elles » may stand after a preposition. */
function they(doc: Doc, at: number, gender: 'Masc' | 'Fem'): Anaphor {
  return { word: at, place: follows(doc, at) ? 'strong' : 'subject', gender, number: 'Plur', how: 'pronoun' };
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
  if (form !== 'la' && (CLAUSE_OBJECT.has(verb.lemma) || isCompared(doc, at))) return null;
  const isAgreed = verb.feats.VerbForm === 'Part' && verb.feats.Gender === 'Fem';
  const gender = form === 'la' || isAgreed ? 'Fem' : form === 'le' ? 'Masc' : null;
  return { word: at, place: 'object', gender, number: 'Sing', how: 'pronoun' };
}

/** « comme le stipule la loi », « comme nous le laisse penser »: « le » is what is compared. */
function isCompared(doc: Doc, at: number): boolean {
  const lower = lowerForms(doc.words);
  return lower[at] === 'le' && (lower[at - 1] === 'comme' || lower[at - 2] === 'comme');
}

function lui(doc: Doc, at: number): Anaphor | null {
  const lower = lowerForms(doc.words);
  const isFirst = at === 0 || doc.words[at - 1]!.sentence !== doc.words[at]!.sentence;
  if (!isFirst && lower[at - 1] === ',' && /^[,.]$/.test(lower[at + 1] ?? '')) {
    return { word: at, place: 'echo', gender: 'Masc', number: 'Sing', how: 'pronoun' };
  }
  // « ; lui préférait les insectes », « ce que lui aurait fait »
  const isContrast = /^(?:;|:|—|que|qu')$/.test(lower[at - 1] ?? '') && doc.words[at + 1]?.feats.VerbForm === 'Fin';
  if (isFirst || isContrast || follows(doc, at))
    return { word: at, place: 'strong', gender: 'Masc', number: 'Sing', how: 'pronoun' };
  return verbAfter(doc, at) ? { word: at, place: 'object', gender: null, number: 'Sing', how: 'pronoun' } : null;
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
