import type { Doc, Sentence, VerbGroup, Word } from '../../document/doc.ts';
import type { Distractor, Draft, Workshop } from '../exercise.ts';
import { explained, type Both } from './explain.ts';
import { beside, draftOf, ease, gapped, low, textAt, wordsOf } from './passage.ts';
import { takesElision } from './place.ts';

const CLITIC = /^(?:me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en|nous|vous)$/;
const SECOND = /^(?:pas|plus|jamais)$/;

const finiteRule = (second: string): Both => [
  `« ne » ou « n’ » se place avant le verbe conjugué et ses pronoms, « ${second} » juste après le verbe conjugué.`,
  `“ne” or “n’” stands before the finite verb and its pronouns, “${second}” right after the finite verb.`
];
const DROPPED: Both = [
  'Il manque « ne » : on l’omet en parlant, pas à l’écrit.',
  '“ne” is missing: it is dropped in speech, not in writing.'
];
const INFINITIVE: Both = [
  'Devant un infinitif, les deux parties de la négation se suivent : « ne pas », « ne plus », « ne jamais ».',
  'Before an infinitive both parts of the negation stand together: “ne pas”, “ne plus”, “ne jamais”.'
];

/** What a gap holds and what might be put there instead. */
interface Site {
  readonly first: Word;
  readonly last: Word;
  readonly wrong: readonly { readonly text: string; readonly why: Both }[];
  readonly rule: Both;
  readonly verb: string;
}

/** Items on a negated verb anywhere in a sentence: its parts are taken out together, and their order is chosen. */
export function negationGaps(doc: Doc, sentence: Sentence, workshop: Workshop): readonly Draft[] {
  const groups = doc.verbGroups.filter((group) => group.sentence === sentence.index && group.negated);
  const sites = [
    ...groups.map((group) => finiteSite(doc, group, workshop)),
    ...wordsOf(doc, sentence).map((word) => infinitiveSite(doc, word, workshop))
  ];
  return sites.flatMap((site) => (site ? [draft(doc, sentence, site, workshop)] : []));
}

/** « ne soutenaient pas », « n’en ont pas reçu »: ne, pronouns, verb, pas, and the participle of a compound tense. */
function finiteSite(doc: Doc, group: VerbGroup, { french }: Workshop): Site | null {
  const finite = doc.words[group.words[0]!]!;
  const pas = beside(doc, finite, 1);
  if (!pas || !SECOND.test(low(pas)) || /^\p{Lu}/u.test(finite.form)) return null;
  // « n’en est pas moins » is learnt whole.
  if (low(beside(doc, pas, 1)) === 'moins') return null;
  let ne = beside(doc, finite, -1);
  while (ne && CLITIC.test(low(ne)) && ne.upos !== 'DET') ne = beside(doc, ne, -1);
  if (!ne || !/^(?:ne|n')$/.test(low(ne)) || /^\p{Lu}/u.test(ne.form)) return null;
  const participle = group.words.length > 1 ? beside(doc, pas, 1) : null;
  if (group.words.length > 1 && participle?.index !== group.words[1]) return null;
  const clitics =
    ne.index + 1 < finite.index ? textAt(doc, { start: doc.words[ne.index + 1]!.start, end: finite.start }).trim() : '';
  const [verb, second] = [textAt(doc, finite), textAt(doc, pas)];
  const tail = participle ? textAt(doc, participle) : '';
  const whole = takesElision(french, clitics === '' ? verb : clitics) ? 'n’' : 'ne';
  const wrong = finiteMistakes({
    ne: whole,
    neAlone: takesElision(french, verb) ? 'n’' : 'ne',
    second,
    clitics,
    verb,
    tail
  });
  return { first: ne, last: participle ?? pas, wrong, rule: finiteRule(second), verb: joined(verb, tail) };
}

interface Parts {
  readonly ne: string;
  /** « ne » as it would be right before the verb. */
  readonly neAlone: string;
  readonly second: string;
  readonly clitics: string;
  readonly verb: string;
  /** The participle, empty in a simple tense. */
  readonly tail: string;
}

/** Only what learners write: « ne pas » kept together, « ne » dropped or not cut short, « pas » or a pronoun misplaced. */
function finiteMistakes({ ne, neAlone, second, clitics, verb, tail }: Parts): Site['wrong'] {
  const wrong: { text: string; why: Both }[] = [];
  if (tail !== '') {
    wrong.push({
      text: joined(ne, clitics, verb, tail, second),
      why: [
        `« ${second} » suit l’auxiliaire, non le participe.`,
        `“${second}” follows the auxiliary, not the participle.`
      ]
    });
  }
  if (clitics !== '') {
    wrong.push({
      // « je le n’ai pas vu »
      text: joined(clitics.replace(/([lmts])’$/, '$1e'), neAlone, verb, second, tail),
      why: ['« ne » se place avant le pronom.', '“ne” stands before the pronoun.']
    });
  }
  wrong.push(
    {
      text: joined('ne', second, clitics, verb, tail),
      why: [
        `« ne ${second} » ne se suivent que devant un infinitif.`,
        `“ne ${second}” only stand together before an infinitive.`
      ]
    },
    { text: joined(clitics, verb, second, tail), why: DROPPED }
  );
  if (ne === 'n’') {
    wrong.push({
      text: joined('ne', clitics, verb, second, tail),
      why: ['Devant une voyelle, « ne » devient « n’ ».', 'Before a vowel “ne” becomes “n’”.']
    });
  }
  return wrong.slice(0, 3);
}

/** « ne pas envoyer » */
function infinitiveSite(doc: Doc, ne: Word, { french }: Workshop): Site | null {
  if (low(ne) !== 'ne' || ne.form !== 'ne') return null;
  const pas = beside(doc, ne, 1);
  if (!pas || !SECOND.test(low(pas))) return null;
  let verb = beside(doc, pas, 1);
  while (verb && CLITIC.test(low(verb))) verb = beside(doc, verb, 1);
  if (verb?.feats.VerbForm !== 'Inf' || /^(?:être|avoir)$/.test(verb.lemma)) return null;
  const clitics =
    pas.index + 1 < verb.index ? textAt(doc, { start: doc.words[pas.index + 1]!.start, end: verb.start }).trim() : '';
  const [infinitive, second] = [textAt(doc, verb), textAt(doc, pas)];
  return {
    first: ne,
    last: verb,
    wrong: [
      { text: joined(second, clitics, infinitive), why: DROPPED },
      {
        text: joined(takesElision(french, clitics || infinitive) ? 'n’' : 'ne', clitics, infinitive, second),
        why: [
          `Aujourd’hui, « ne » et « ${second} » ne se séparent plus autour d’un infinitif.`,
          `Today “ne” and “${second}” are not set around an infinitive.`
        ]
      },
      // « promis de envoyer pas »: nobody writes what cannot be said.
      ...(takesElision(french, clitics || infinitive)
        ? []
        : [{ text: joined(clitics, infinitive, second), why: DROPPED }])
    ],
    rule: INFINITIVE,
    verb: infinitive
  };
}

function joined(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/’ /g, '’');
}

function draft(doc: Doc, sentence: Sentence, { first, last, wrong, rule, verb }: Site, { language }: Workshop): Draft {
  const gap = { start: first.start, end: last.end };
  const key = textAt(doc, gap).replace(/\s+/g, ' ');
  const pool: readonly Distractor[] = wrong
    .filter(({ text }) => text !== key)
    .map(({ text, why }) => ({ text, why: explained(language, why) }));
  return draftOf(doc, sentence, {
    skill: explained(language, ['la place de la négation', 'place of the negation']),
    level: rule === INFINITIVE ? 'B1' : 'A2',
    fact: `négation : ${key}`,
    prompt: {
      form: 'choose',
      question: 'Quelle forme négative convient à l’écrit\u00A0?',
      text: gapped(doc, sentence, [gap]),
      options: []
    },
    answer: key,
    pool,
    hints: [
      explained(language, [
        'La négation a deux parties : où se placent-elles ?',
        'The negation has two parts: where do they stand?'
      ]),
      rule === INFINITIVE
        ? explained(language, [`« ${verb} » est un infinitif.`, `“${verb}” is an infinitive.`])
        : explained(language, [`Le verbe est « ${verb} ».`, `The verb is “${verb}”.`])
    ],
    rule: explained(language, rule),
    why: explained(language, ['Une négation du texte.', 'A negation of the text.']),
    sureness: 0.95,
    worth: 0.65 * ease(doc, sentence)
  });
}
