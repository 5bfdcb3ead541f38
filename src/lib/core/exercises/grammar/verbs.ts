import type { Span } from '../../article/article.ts';
import { verbGroupsIn } from '../../document/by-sentence.ts';
import type { Doc, VerbGroup, VerbTense, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { formsIn, isSimple, participleOf, simpleForms, type Person } from './conjugation.ts';
import { beside, low, textAt } from './passage.ts';
import { takesElision } from './place.ts';

/** Below this tense and mood are not sure enough to be asked or named. */
const LEAST_SURE = 0.75;

/** The groups of a sentence that are sure and written with lexicon forms. */
export function sureGroups(doc: Doc, sentence: number, french: French): readonly VerbGroup[] {
  return verbGroupsIn(doc, sentence).filter((group) => {
    if (group.sureness < LEAST_SURE || group.tense.startsWith('impératif')) return false;
    if (group.words.some((i) => !/^\p{Ll}[\p{Ll}-]*$/u.test(doc.words[i]!.form))) return false;
    return group.words.length > 1 || hasOneLemma(doc.words[group.words[0]!]!, french);
  });
}

/** « suis » is of être and suivre: a form that two verbs share in one tense and person is not asked. */
function hasOneLemma(word: Word, { forms }: French): boolean {
  const lemmas = forms
    .readings(word.form)
    .filter(
      ({ upos, feats }) =>
        (upos === 'VERB' || upos === 'AUX') &&
        feats.VerbForm === 'Fin' &&
        feats.Person === word.feats.Person &&
        feats.Number === word.feats.Number
    )
    .map(({ lemma }) => lemma);
  return lemmas.length > 0 && new Set(lemmas).size === 1;
}

/** The reflexive pronoun right before the verb, null where there is none or other words stand between. */
export function reflexiveBefore(doc: Doc, group: VerbGroup): Word | null {
  const before = beside(doc, doc.words[group.words[0]!]!, -1);
  return before && /^(?:se|s'|me|m'|te|t'|nous|vous)$/.test(low(before)) ? before : null;
}

/** « se lever », « s’endormir »: the infinitive as a dictionary writes it. */
export function infinitive(lemma: string, reflexive: boolean, french: French): string {
  if (!reflexive) return lemma;
  return takesElision(french, lemma) ? `s’${lemma}` : `se ${lemma}`;
}

/** Whether the words of a group follow each other, with nothing between them. */
export function isWhole({ words }: VerbGroup): boolean {
  return words.every((index, i) => i === 0 || index === words[i - 1]! + 1);
}

/** The group as it is quoted: with the words inside it, the reflexive pronoun and, in a compound tense, « n’ » before it. */
export function quotedSpan(doc: Doc, group: VerbGroup): Span {
  let { start } = group;
  const first = doc.words[group.words[0]!]!;
  for (let by = -1; by >= -4; by--) {
    const word = beside(doc, first, by);
    if (!word || word.upos === 'DET') break;
    const form = low(word);
    const isOwn = group.reflexive ? /^(?:se|s'|me|m'|te|t')$/.test(form) : false;
    if (isOwn || (group.words.length > 1 && /^(?:ne|n')$/.test(form))) start = word.start;
    else if (/^(?:ne|n')$/.test(form)) continue;
    else if (!/^(?:y|en|le|la|l'|les|lui|leur|nous|vous)$/.test(form)) break;
  }
  return { start, end: group.end };
}

/** Auxiliary and participle of a compound group as they stand; null for a simple tense. */
export function compoundOf(
  doc: Doc,
  group: VerbGroup
): { readonly auxiliary: 'avoir' | 'être'; readonly participle: string } | null {
  if (isSimple(group.tense) || group.passive) return null;
  const auxiliary = doc.words[group.words[0]!]!.lemma;
  if (auxiliary !== 'avoir' && auxiliary !== 'être') return null;
  return { auxiliary, participle: textAt(doc, doc.words[group.main]!) };
}

/** The forms that the verb of a group would have in another tense; empty where that cannot be said. */
export function otherTense(doc: Doc, group: VerbGroup, tense: VerbTense, french: French): readonly string[] {
  if (group.passive) return passiveIn(doc, group, tense, french);
  return formsIn(french, group.lemma, tense, group as Person, compoundOf(doc, group) ?? guessedCompound(group, french));
}

/** « sont ouvertes » for « soient ouvertes »: the auxiliary alone changes. */
function passiveIn(doc: Doc, group: VerbGroup, tense: VerbTense, french: French): readonly string[] {
  const participle = textAt(doc, doc.words[group.main]!);
  const compound = { auxiliary: 'avoir', participle: 'été' } as const;
  return formsIn(french, 'être', tense, group as Person, compound).map((form) => `${form} ${participle}`);
}

/** Verbs with « avoir » keep their participle unchanged, so that their compound tenses can be told from a simple one. */
function guessedCompound(
  { lemma, reflexive, passive }: VerbGroup,
  french: French
): { auxiliary: 'avoir' | 'être'; participle: string } | null {
  if (reflexive || passive || WITH_ETRE.test(lemma)) return null;
  const participle = participleOf(french, lemma, 'Masc', 'Sing');
  return participle ? { auxiliary: 'avoir', participle } : null;
}

/** Verbs that take « être », always or in some of their senses. */
const WITH_ETRE =
  /^(?:aller|(?:re|de|par|sur|inter|ad|pro|con|sou|contre|circon)?venir|redevenir|arriver|(?:re)?partir|(?:re)?naître|mourir|décéder|r?entrer|(?:res)?sortir|(?:re)?monter|(?:re)?descendre|(?:re)?passer|(?:re)?tomber|rester|retourner|apparaître|demeurer|accourir|éclore)$/;

/** Whether the simple form is the same in another tense with this person: « finit », or « parle » in the subjunctive. */
export function isAlso(form: string, group: VerbGroup, tense: VerbTense, french: French): boolean {
  return simpleForms(french, group.lemma, tense, group as Person).includes(form.toLowerCase());
}

/** The nearest « que » before the verb in its clause, at most twelve words away with no other finite verb between. */
export function queBefore(doc: Doc, group: VerbGroup): number | null {
  const verb = doc.words[group.words[0]!]!;
  for (let by = -1; by >= -12; by--) {
    const word = beside(doc, verb, by);
    if (!word || /^[;:«»().]$/.test(word.form)) return null;
    if (/^(?:que|qu'|quoique|quoiqu')$/.test(low(word))) return word.index;
    if (word.feats.VerbForm === 'Fin') return null;
  }
  return null;
}
