import type { Doc, Sentence, VerbGroup, VerbTense } from '../../document/doc.ts';
import { SUBJUNCTIVE_CONJUNCTIONS, SUBJUNCTIVE_VERBS } from '../../document/french/verb-lists.ts';
import type { Distractor, Draft, Workshop } from '../exercise.ts';
import { isSimple } from './conjugation.ts';
import { explained, type Both } from './explain.ts';
import { beside, draftOf, ease, low, plain, textAt } from './passage.ts';
import { isAlso, otherTense, queBefore, quotedSpan } from './verbs.ts';

/** What before « que » calls for the subjunctive: « éviter que », « pour que »; null where nothing plainly does. */
function triggerOf(doc: Doc, group: VerbGroup): string | null {
  const at = queBefore(doc, group);
  if (at === null) return null;
  const que = doc.words[at]!;
  const before = beside(doc, que, -1);
  if (/^quoi/.test(low(que))) return 'quoique';
  if (!before) return null;
  const conjunction = SUBJUNCTIVE_CONJUNCTIONS.find((words) => {
    const parts = words.split(' ');
    return (
      parts.every((part, i) => low(beside(doc, que, i - parts.length)) === part) && !/^(?:où|quel|soit|non)/.test(words)
    );
  });
  if (conjunction) return `${conjunction} que`.replace(/'/g, '’');
  if (before.upos !== 'VERB' || !SUBJUNCTIVE_VERBS.has(before.lemma)) return null;
  return NO_DOUBT.test(before.lemma) ? `${before.lemma} que` : null;
}

/** Verbs after which no indicative is heard. */
const NO_DOUBT =
  /^(?:vouloir|souhaiter|désirer|exiger|falloir|éviter|empêcher|craindre|redouter|regretter|déplorer|douter|préférer|réclamer|demander|interdire|refuser|ordonner|permettre)$/;

/** What the conditional of report says: « selon l’INSEE, les prix augmenteraient » vouches for nothing. */
export function valueDraft(doc: Doc, sentence: Sentence, group: VerbGroup, { language }: Workshop): Draft | null {
  if (!group.report || group.person !== '3' || group.sureness < 0.9) return null;
  const shown = textAt(doc, quotedSpan(doc, group));
  if (shown.includes(',')) return null;
  const say = (text: string, why: Both): Distractor => ({ text, why: explained(language, why) });
  return draftOf(doc, sentence, {
    skill: explained(language, ['les valeurs du conditionnel', 'uses of the conditional']),
    level: 'B2',
    fact: `valeur : ${shown}`,
    prompt: {
      form: 'choose',
      question: `Que marque ici le conditionnel «\u00A0${shown}\u00A0»\u00A0?`,
      text: plain(doc, sentence),
      options: []
    },
    answer: 'une information à confirmer',
    pool: [
      say('un souhait exprimé poliment', ['C’est la valeur de « j’aimerais ».', 'That is what “j’aimerais” says.']),
      say('un conseil donné au lecteur', ['C’est la valeur de « vous devriez ».', 'That is what “vous devriez” says.']),
      say('un futur raconté au passé', [
        'C’est la valeur de « il a dit qu’il viendrait ».',
        'That is what “il a dit qu’il viendrait” says.'
      ])
    ],
    hints: [
      explained(language, ['Qui affirme cela ?', 'Who says so?']),
      explained(language, [
        'Cherchez « selon », « d’après » ou le nom d’une source.',
        'Look for “selon”, “d’après” or the name of a source.'
      ])
    ],
    rule: explained(language, [
      'Le conditionnel de la presse donne une information sans la garantir.',
      'The conditional of the press passes on a piece of information without vouching for it.'
    ]),
    why: explained(language, [
      'Un emploi du conditionnel propre à la presse.',
      'A use of the conditional that belongs to the press.'
    ]),
    sureness: 0.92,
    worth: 0.8 * ease(doc, sentence)
  });
}

/** The mood where a form of the subjunctive follows what calls for it. */
export function moodDraft(doc: Doc, sentence: Sentence, group: VerbGroup, workshop: Workshop): Draft | null {
  const { language, french } = workshop;
  if (!/^subjonctif (?:présent|passé)$/.test(group.tense)) return null;
  const trigger = triggerOf(doc, group);
  if (!trigger) return null;
  const shown = textAt(doc, group);
  // « aient été, dans leur immense majorité, préparés » is no verb to be quoted.
  if (shown.includes(',')) return null;
  const isSame = isSimple(group.tense) && !group.passive && isAlso(shown, group, 'présent', french);
  const formOf = (tense: VerbTense): string | undefined => otherTense(doc, group, tense, french)[0];
  const indicative = formOf(group.tense === 'subjonctif présent' ? 'présent' : 'passé composé');
  const conditional = formOf(group.tense === 'subjonctif présent' ? 'conditionnel présent' : 'conditionnel passé');
  const would = (form: string | undefined): Both =>
    form
      ? [`On aurait « ${form} ».`, `That would be “${form}”.`]
      : ['La forme serait différente.', 'The form would be different.'];
  return draftOf(doc, sentence, {
    skill: explained(language, ['reconnaître un mode', 'recognising a mood']),
    level: 'B2',
    fact: `mode : ${shown}`,
    prompt: {
      form: 'choose',
      question: `Dans cette phrase, à quel mode est le verbe «\u00A0${shown}\u00A0»\u00A0?`,
      text: plain(doc, sentence),
      options: []
    },
    answer: 'subjonctif',
    pool: [
      {
        text: 'indicatif',
        why: isSame
          ? explained(language, [
              `La forme est la même, mais « ${trigger} » demande un autre mode.`,
              `The form is the same, but “${trigger}” calls for another mood.`
            ])
          : explained(language, would(indicative))
      },
      { text: 'conditionnel', why: explained(language, would(conditional)) },
      {
        text: 'impératif',
        why: explained(language, ['Un impératif n’a pas de sujet exprimé.', 'An imperative has no subject of its own.'])
      }
    ],
    hints: [
      explained(language, ['Regardez ce qui précède « que ».', 'Look at what stands before “que”.']),
      explained(language, [`Quel mode emploie-t-on après « ${trigger} » ?`, `Which mood follows “${trigger}”?`])
    ],
    rule: explained(language, [
      `« ${trigger} » est suivi du subjonctif.`,
      `“${trigger}” is followed by the subjunctive.`
    ]),
    why: explained(language, [
      isSame ? 'La forme ne suffit pas : ce qui précède « que » décide.' : 'La construction demande ce mode.',
      isSame ? 'The form is not enough: what stands before “que” decides.' : 'The construction calls for this mood.'
    ]),
    sureness: 0.95,
    worth: 0.75 * ease(doc, sentence)
  });
}
