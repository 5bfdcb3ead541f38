import type { Doc, Sentence, VerbGroup, VerbTense } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { auxiliaryTense, isSimple, levelOf, tenseName, theTense } from './conjugation.ts';
import { explained, type Both } from './explain.ts';
import { moodDraft, valueDraft } from './mood-items.ts';
import { beside, bestOf, draftOf, ease, low, plain, showable, textAt, without } from './passage.ts';
import { infinitive, isAlso, otherTense, queBefore, quotedSpan, sureGroups } from './verbs.ts';

/**
 * Names a tense, or the mood where « que » calls for the subjunctive. No option is offered that the same form could be, and
 * forms whose tense hangs on context alone (« finit ») are left out, as are passives, whose name is disputed at school.
 */
export const g4: ExerciseType = {
  kind: 'G4',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      fewOfOne(
        showable(doc).flatMap((sentence) =>
          sureGroups(doc, sentence.index, workshop.french).flatMap(
            (group) =>
              valueDraft(doc, sentence, group, workshop) ??
              moodDraft(doc, sentence, group, workshop) ??
              tenseDraft(doc, sentence, group, workshop) ??
              []
          )
        )
      ),
      MOST
    ),
  present: presentChoice
};

const MOST = 12;
/** Naming one tense again and again teaches nothing new. */
const MOST_OF_ONE = 2;

/** The best few drafts of each answer, in their own order. */
function fewOfOne(drafts: readonly Draft[]): readonly Draft[] {
  const kept = new Set(
    [...new Set(drafts.map(({ answer }) => answer))].flatMap((name) =>
      bestOf(
        drafts.filter(({ answer }) => answer === name),
        MOST_OF_ONE
      )
    )
  );
  return drafts.filter((draft) => kept.has(draft));
}

/** Wrong names, the nearest first. */
const RIVALS: Partial<Record<VerbTense, readonly VerbTense[]>> = {
  présent: ['imparfait', 'passé simple', 'futur', 'conditionnel présent'],
  imparfait: ['passé simple', 'conditionnel présent', 'présent', 'plus-que-parfait'],
  'passé simple': ['imparfait', 'futur', 'passé composé', 'présent'],
  futur: ['conditionnel présent', 'présent', 'imparfait', 'passé simple'],
  'conditionnel présent': ['futur', 'imparfait', 'conditionnel passé', 'présent'],
  'passé composé': ['plus-que-parfait', 'imparfait', 'passé simple', 'futur antérieur'],
  'plus-que-parfait': ['passé composé', 'imparfait', 'conditionnel passé', 'passé antérieur'],
  'passé antérieur': ['plus-que-parfait', 'passé composé', 'passé simple'],
  'futur antérieur': ['conditionnel passé', 'plus-que-parfait', 'futur', 'passé composé'],
  'conditionnel passé': ['plus-que-parfait', 'futur antérieur', 'conditionnel présent', 'passé composé']
};

function tenseDraft(doc: Doc, sentence: Sentence, group: VerbGroup, workshop: Workshop): Draft | null {
  const { french, language } = workshop;
  const rivals = RIVALS[group.tense];
  if (!rivals || !isPlain(doc, group) || isCommon(doc, group)) return null;
  const form = textAt(doc, doc.words[group.words[0]!]!);
  const simple = isSimple(group.tense);
  // « finit » may be two tenses; the subjunctive of « parle » is no option, but must be excluded by the clause.
  if (simple && rivals.some((tense) => isSimple(tense) && isAlso(form, group, tense, french))) return null;
  if (isAlso(form, group, 'subjonctif présent', french) && queBefore(doc, group) !== null) return null;
  const shown = textAt(doc, quotedSpan(doc, group));
  if (shown.includes(',')) return null;
  const pool = rivals.map((tense) => rival(doc, group, tense, workshop));
  return draftOf(doc, sentence, {
    skill: explained(language, ['reconnaître un temps', 'recognising a tense']),
    level: levelOf(group.tense),
    fact: `temps : ${shown}`,
    prompt: {
      form: 'choose',
      question: `Dans cette phrase, à quel temps est «\u00A0${shown}\u00A0»\u00A0?`,
      text: plain(doc, sentence),
      options: []
    },
    answer: tenseName(group.tense),
    pool: without(tenseName(group.tense), pool),
    hints: hintsOf(group, language),
    rule: explained(language, NAMED[group.tense]!),
    why: explained(language, [
      'Un temps à reconnaître dans une phrase du texte.',
      'A tense to be recognised in a sentence of the text.'
    ]),
    sureness: Math.min(0.98, 0.55 + group.sureness * 0.45),
    worth: worthOf(group) * ease(doc, sentence)
  });
}

/** Active, and no participle that may be an adjective: « il est mort » says a state or an event. */
function isPlain(doc: Doc, group: VerbGroup): boolean {
  if (group.passive || (group.lemma === 'mourir' && group.words.length > 1)) return false;
  return !/^-ce$/.test(doc.words[group.main + 1]?.form ?? '');
}

/** Whoever reads more than an easy text knows a present; « est », « a », « il y a », « faut » are known to all. */
function isCommon(doc: Doc, { tense, lemma, words }: VerbGroup): boolean {
  if (tense !== 'présent') return false;
  if (!/^A/.test(doc.level.level)) return true;
  return /^(?:être|avoir|falloir)$/.test(lemma) || low(beside(doc, doc.words[words[0]!]!, -1)) === 'y';
}

function rival(doc: Doc, group: VerbGroup, tense: VerbTense, { french, language }: Workshop): Distractor {
  const bare = otherTense(doc, group, tense, french)[0];
  const form = bare && group.reflexive && group.person === '3' ? infinitive(bare, true, french) : bare;
  const auxiliary = auxiliaryTense(tense);
  const why: Both = form
    ? [`Ce serait « ${form} ».`, `That would be “${form}”.`]
    : auxiliary
      ? ['C’est un temps composé : il faudrait un auxiliaire.', 'That is a compound tense: it would need an auxiliary.']
      : ['La terminaison serait différente.', 'The ending would be different.'];
  return { text: tenseName(tense), why: explained(language, why) };
}

function hintsOf({ tense, words }: VerbGroup, language: Language): readonly string[] {
  const auxiliary = auxiliaryTense(tense);
  const first =
    words.length > 1
      ? explained(language, [
          'C’est un temps composé : regardez l’auxiliaire.',
          'It is a compound tense: look at the auxiliary.'
        ])
      : explained(language, [
          'C’est un temps simple : regardez la terminaison.',
          'It is a simple tense: look at the ending.'
        ]);
  const second = auxiliary
    ? explained(language, [
        `L’auxiliaire est à ${theTense(auxiliary)}.`.replace('à le ', 'au '),
        `The auxiliary is in ${theTense(auxiliary)}.`
      ])
    : explained(language, MARKS[tense] ?? NAMED[tense]!);
  return [first, second];
}

/** What to look at in a simple form. */
const MARKS: Partial<Record<VerbTense, Both>> = {
  présent: ['Rien dans la terminaison ne dit le passé ni le futur.', 'Nothing in the ending says past or future.'],
  imparfait: [
    'Le radical de « nous » au présent, puis -ais, -ait, -ions, -iez ou -aient.',
    'The stem of “nous” in the present, then -ais, -ait, -ions, -iez or -aient.'
  ],
  'passé simple': ['C’est le temps du récit écrit.', 'It is the tense of written narrative.'],
  futur: ['Un r, puis -ai, -as, -a, -ons, -ez, -ont.', 'An r, then -ai, -as, -a, -ons, -ez, -ont.'],
  'conditionnel présent': ['Un r, puis -ais, -ait, -ions, -iez, -aient.', 'An r, then -ais, -ait, -ions, -iez, -aient.']
};

const NAMED: Partial<Record<VerbTense, Both>> = {
  présent: [
    'Le présent de l’indicatif : radical et terminaison du présent, sans auxiliaire.',
    'The présent: present stem and ending, no auxiliary.'
  ],
  imparfait: [
    'L’imparfait : radical de « nous » au présent et -ais, -ait, -ions, -iez, -aient.',
    'The imparfait: stem of “nous” in the present and -ais, -ait, -ions, -iez, -aient.'
  ],
  'passé simple': [
    'Le passé simple : -a, -èrent ; -it, -irent ; -ut, -urent ; -int, -inrent.',
    'The passé simple: -a, -èrent; -it, -irent; -ut, -urent; -int, -inrent.'
  ],
  futur: [
    'Le futur simple : l’infinitif ou un radical en r, et -ai, -as, -a, -ons, -ez, -ont.',
    'The futur simple: the infinitive or a stem in r, and -ai, -as, -a, -ons, -ez, -ont.'
  ],
  'conditionnel présent': [
    'Le conditionnel présent : le radical du futur et les terminaisons de l’imparfait.',
    'The conditionnel présent: stem of the futur, endings of the imparfait.'
  ],
  'passé composé': [
    'Le passé composé : auxiliaire au présent et participe passé.',
    'The passé composé: auxiliary in the présent and past participle.'
  ],
  'plus-que-parfait': [
    'Le plus-que-parfait : auxiliaire à l’imparfait et participe passé.',
    'The plus-que-parfait: auxiliary in the imparfait and past participle.'
  ],
  'passé antérieur': [
    'Le passé antérieur : auxiliaire au passé simple et participe passé.',
    'The passé antérieur: auxiliary in the passé simple and past participle.'
  ],
  'futur antérieur': [
    'Le futur antérieur : auxiliaire au futur et participe passé.',
    'The futur antérieur: auxiliary in the futur and past participle.'
  ],
  'conditionnel passé': [
    'Le conditionnel passé : auxiliaire au conditionnel présent et participe passé.',
    'The conditionnel passé: auxiliary in the conditionnel présent and past participle.'
  ]
};

function worthOf({ tense, words, lemma }: VerbGroup): number {
  if (tense === 'présent') return 0.35;
  const isTrap = tense === 'conditionnel présent' || tense === 'conditionnel passé' || tense === 'futur antérieur';
  return 0.5 + (isTrap ? 0.2 : 0) + (words.length > 1 ? 0.05 : 0) + (/er$/.test(lemma) ? 0 : 0.05);
}
