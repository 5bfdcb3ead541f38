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
  if (form !== 'la' && (CLAUSE_OBJECT.has(verb.lemma) || isCompared(doc, at))) return null;
  const isAgreed = verb.feats.VerbForm === 'Part' && verb.feats.Gender === 'Fem';
  const gender = form === 'la' || isAgreed ? 'Fem' : form === 'le' ? 'Masc' : null;
  return { word: at, place: 'object', gender, how: 'pronoun' };
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
