import type { Doc, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice, presentOrder } from '../present.ts';
import { pieceOf, restBorders, skeletonOf, type Skeleton } from './chunks.ts';
import { explained, type Both } from './explain.ts';
import { negationGaps } from './negation-gaps.ts';
import { bestOf, draftOf, ease, low, plain, showable, textAt } from './passage.ts';
import { takesElision } from './place.ts';

/**
 * Negation and its place: the parts of a negative sentence of the article put in order; the negated verb of a longer one
 * chosen among misplaced ones; or the negative form of a short affirmative sentence.
 */
export const g13: ExerciseType = {
  kind: 'G13',
  family: 'grammar',
  generate: (doc, workshop) => {
    const drafts = showable(doc).flatMap((sentence) => {
      const skeleton = skeletonOf(doc, sentence);
      const order = skeleton && orderDraft(doc, sentence, skeleton, workshop);
      if (order) return [order];
      const gaps = negationGaps(doc, sentence, workshop);
      if (gaps.length > 0 || !skeleton) return gaps;
      return choiceDraft(doc, sentence, skeleton, workshop) ?? [];
    });
    return bestOf(drafts, MOST);
  },
  present: (draft, chance) =>
    draft.prompt.form === 'order' ? presentOrder(draft, chance) : presentChoice(draft, chance)
};

const MOST = 6;

const RULE: Both = [
  '« ne » ou « n’ » se place avant le verbe conjugué et ses pronoms, « pas » juste après le verbe conjugué.',
  '“ne” or “n’” stands before the finite verb and its pronouns, “pas” right after the finite verb.'
];

/** « les femmes | n’ | avaient | pas | le droit d’étudier à l’université de Varsovie. » */
function orderDraft(doc: Doc, sentence: Sentence, skeleton: Skeleton, { language }: Workshop): Draft | null {
  const { words, group, subject, verb } = skeleton;
  const ne = words.findIndex((word) => /^(?:ne|n')$/.test(low(word)));
  const finite = words.findIndex(({ index }) => index === group.words[0]);
  const pas = words.findIndex((word, i) => i === finite + 1 && /^(?:pas|plus|jamais)$/.test(low(word)));
  if (!group.negated || ne !== verb || pas < 0 || words.filter((word) => /^(?:ne|n')$/.test(low(word))).length > 1)
    return null;
  // « ne servent pas seulement d’abri »: an adverb after « pas » might stand elsewhere and stays with it.
  const after = words[pas + 1]?.upos === 'ADV' ? skeleton.rest : pas + 1;
  const rest = restBorders(doc, skeleton).filter((at) => at > after);
  const starts = [...new Set([0, subject, ne, ne + 1, pas, after, ...rest])]
    .filter((at) => at < words.length - 1 && words[at]!.upos !== 'PUNCT')
    .sort((a, b) => a - b)
    .slice(0, 7);
  const pieces = starts.map((from, i) => pieceOf(doc, words, from, starts[i + 1] ?? words.length));
  if (pieces.length < 5 || new Set(pieces).size !== pieces.length) return null;
  return draftOf(doc, sentence, {
    skill: explained(language, ['la place de la négation', 'place of the negation']),
    level: group.words.length > 1 ? 'B1' : 'A2',
    fact: `négation : ${pieces.join(' | ')}`,
    prompt: {
      form: 'order',
      question: 'Remettez les mots dans l’ordre pour former une phrase négative.',
      text: null,
      options: []
    },
    answer: pieces,
    hints: [
      explained(language, [
        'Cherchez le verbe conjugué : la négation l’entoure.',
        'Find the finite verb: the negation stands around it.'
      ]),
      explained(language, [`La phrase commence par « ${pieces[0]} ».`, `The sentence begins with “${pieces[0]}”.`])
    ],
    rule: explained(language, RULE),
    why: explained(language, ['Une phrase négative du texte.', 'A negative sentence of the text.']),
    sureness: 0.95,
    worth: 0.7
  });
}

/** Words whose negation is another word (« encore », « aussi »), or that a negation would make odd. */
const UNEASY =
  /^(?:aussi|encore|déjà|toujours|souvent|parfois|très|trop|assez|beaucoup|peu|plus|moins|tout|tous|toute|toutes|chaque|certains|certaines|quelques|plusieurs|également|même|seul|seule|seulement|pourtant|cependant|donc|ni|ne|n'|pas|rien|personne|jamais|aucun|aucune|quelqu'un|quelque|enfin|presque|désormais|d'abord|et|ou|mais|car|si|comme)$/;

/** The four ways to deny a short affirmative sentence, one of which is right. */
function choiceDraft(doc: Doc, sentence: Sentence, skeleton: Skeleton, workshop: Workshop): Draft | null {
  const { words, group, verb } = skeleton;
  const { language, french } = workshop;
  if (group.negated || words.length > 15 || doc.verbGroups.filter((one) => one.sentence === sentence.index).length > 1)
    return null;
  if (group.lemma === 'falloir' || words.slice(verb).some(({ form }) => form === ',')) return null;
  // « ce serait », « des habitants essaient »: denied otherwise (aucun habitant).
  if (words[0]!.upos === 'ADV' || /^(?:ce|c'|des|un|une|on)$/.test(low(words[skeleton.subject]!))) return null;
  if (words.some((word) => UNEASY.test(low(word)))) return null;
  if (takesPartitive(words.map(low), skeleton)) return null;
  const forms = negations(doc, sentence, skeleton, french);
  if (!forms) return null;
  const wrong = forms.wrong.filter(({ text }) => text !== forms.right);
  if (wrong.length < 2) return null;
  const text = plain(doc, sentence);
  return draftOf(doc, sentence, {
    skill: explained(language, ['la place de la négation', 'place of the negation']),
    level: 'A2',
    fact: `négation : ${text}`,
    prompt: {
      form: 'choose',
      question: 'Quelle est, à l’écrit, la forme négative de cette phrase\u00A0?',
      text,
      options: []
    },
    answer: forms.right,
    pool: wrong.map(({ text: option, why }) => ({ text: option, why: explained(language, why) })),
    hints: [
      explained(language, [
        'Cherchez le verbe conjugué : la négation l’entoure.',
        'Find the finite verb: the negation stands around it.'
      ]),
      explained(language, [
        `Le verbe conjugué est « ${textAt(doc, doc.words[group.words[0]!]!)} ».`,
        `The finite verb is “${textAt(doc, doc.words[group.words[0]!]!)}”.`
      ])
    ],
    rule: explained(language, RULE),
    why: explained(language, [
      'Une phrase courte du texte, à mettre à la forme négative.',
      'A short sentence of the text, to be made negative.'
    ]),
    sureness: 0.92,
    worth: 0.6 * ease(doc, sentence)
  });
}

/** After the verb stands « un », « des », « du »: the negation would turn it into « de ». */
function takesPartitive(lower: readonly string[], { words, rest, verb }: Skeleton): boolean {
  const isOpen = (i: number): boolean => words[i]?.upos === 'DET' && /^(?:un|une|des|du|de|d')$/.test(lower[i]!);
  return (
    words.some((word, i) => i >= verb && (isOpen(i) || (word.upos === 'NUM' && i === rest))) || lower[rest] === 'du'
  );
}

interface Negations {
  readonly right: string;
  readonly wrong: readonly { readonly text: string; readonly why: Both }[];
}

function negations(doc: Doc, sentence: Sentence, { words, group, verb }: Skeleton, french: French): Negations | null {
  const { text } = doc.article;
  const finite = doc.words[group.words[0]!]!;
  const main = doc.words[group.main]!;
  const first = words[verb]!;
  if (doc.words[finite.index + 1]?.form.startsWith('-')) return null;
  const isCompound = group.words.length > 1;
  const infinitive = words.find(({ index, feats }) => index === group.main + 1 && feats.VerbForm === 'Inf');
  const cut = (from: number, to: number): string => text.slice(from, to).replace(/'/g, '’').trim();
  const [before, clitics] = [cut(sentence.start, first.start), cut(first.start, finite.start)];
  const [verbForm, after] = [cut(finite.start, finite.end), cut(finite.end, sentence.end)];
  const join = (...parts: readonly string[]): string =>
    parts
      .filter((part) => part !== '')
      .join(' ')
      .replace(/’ /g, '’')
      .replace(/ ([.,])/g, '$1');
  // « n’a », « ne l’a », « n’y »: what follows « ne » decides.
  const next = clitics === '' ? verbForm : clitics;
  const ne = takesElision(french, next) ? 'n’' : 'ne';
  const late = isCompound
    ? { from: main.end, what: 'participe' as const }
    : infinitive
      ? { from: infinitive.end, what: 'infinitif' as const }
      : null;
  const right = join(before, ne, clitics, verbForm, 'pas', after);
  const wrong: { text: string; why: Both }[] = [
    {
      text: join(before, 'ne pas', clitics, verbForm, after),
      why: [
        '« ne » et « pas » ne se suivent que devant un infinitif.',
        '“ne” and “pas” only stand together before an infinitive.'
      ]
    },
    {
      text: join(before, clitics, verbForm, 'pas', after),
      why: [
        'Il manque « ne » : on l’omet en parlant, pas à l’écrit.',
        '“ne” is missing: it is dropped in speech, not in writing.'
      ]
    }
  ];
  if (late) {
    wrong.unshift({
      text: join(before, ne, clitics, verbForm, cut(finite.end, late.from), 'pas', cut(late.from, sentence.end)),
      why:
        late.what === 'participe'
          ? ['« pas » suit l’auxiliaire, non le participe.', '“pas” follows the auxiliary, not the participle.']
          : ['« pas » suit le verbe conjugué, non l’infinitif.', '“pas” follows the finite verb, not the infinitive.']
    });
  }
  if (clitics !== '') {
    wrong.unshift({
      // « ils le n’ont pas vu »
      text: join(
        before,
        clitics.replace(/([lmts])’$/, '$1e'),
        takesElision(french, verbForm) ? 'n’' : 'ne',
        verbForm,
        'pas',
        after
      ),
      why: ['« ne » se place avant le pronom.', '“ne” stands before the pronoun.']
    });
  }
  if (ne === 'n’') {
    wrong.push({
      text: join(before, 'ne', clitics, verbForm, 'pas', after),
      why: ['Devant une voyelle, « ne » devient « n’ ».', 'Before a vowel “ne” becomes “n’”.']
    });
  }
  return { right, wrong };
}
