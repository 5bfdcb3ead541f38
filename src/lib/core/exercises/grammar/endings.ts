import type { Doc, Level, Sentence, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, Workshop } from '../exercise.ts';
import { explained, type Both } from './explain.ts';
import { draftOf, ease, gapped, without, wordsOf } from './passage.ts';
import { placeOf, type Place } from './place.ts';

/** Verbs that an infinitive follows at once. */
const MODAL: ReadonlySet<string> = new Set(
  'pouvoir vouloir devoir falloir aller savoir oser préférer espérer souhaiter compter faillir'.split(' ')
);
/** « rien de changé », « trois de blessés »: after these « de » takes a participle. */
const TAKES_PARTICIPLE = /^(?:rien|quelqu'un|chose|personne|quoi|plus|moins)$/;

const INFINITIVE: Both = [
  'l’infinitif, après une préposition ou un autre verbe (on dirait « vendre »)',
  'the infinitive, after a preposition or another verb (like “vendre”)'
];
/** With a verb whose participle is heard, in the gender and number of the form: « achetée » is like « vendue ». */
const participleAs = (form: string): Both => {
  const heard = `vendu${/é(e?s?)$/.exec(form)?.[1] ?? ''}`;
  return [
    `le participe passé, après « avoir » ou « être » (on dirait « ${heard} »)`,
    `the past participle, after “avoir” or “être” (like “${heard}”)`
  ];
};
const PARTICIPLE = participleAs('é');
const SECOND: Both = ['la forme qui va avec « vous »', 'the form that goes with “vous”'];

/**
 * Items on the sound é at the end of verbs in -er (acheter, acheté, achetez), where an auxiliary or a preposition right
 * before the verb decides.
 */
export function endings(doc: Doc, sentence: Sentence, workshop: Workshop): readonly Draft[] {
  return wordsOf(doc, sentence).flatMap((word) => {
    const place = placeOf(doc, word, workshop.french);
    const is = isInfinitiveSite(place) ? 'infinitive' : isParticipleSite(place) ? 'participle' : null;
    return is ? [draft(doc, sentence, word, is, workshop)].flatMap((one) => one ?? []) : [];
  });
}

function isInfinitiveSite(place: Place): boolean {
  const { word } = place;
  if (word.upos !== 'VERB' || !isOfFirstGroup(word) || word.form.toLowerCase() !== word.lemma) return false;
  const by = /^(?:pas|plus|jamais|rien)$/.test(place.low(-1)) && place.low(-2) === 'ne' ? -3 : -1;
  if (place.is(by, 'ADP')) {
    return /^(?:de|d'|à|pour|sans)$/.test(place.low(by)) && !TAKES_PARTICIPLE.test(place.low(by - 1));
  }
  return by === -1 && place.is(-1, 'VERB', 'AUX') && MODAL.has(place.at(-1)!.lemma);
}

function isParticipleSite(place: Place): boolean {
  const { word } = place;
  if (!isOfFirstGroup(word) || word.feats.VerbForm !== 'Part' || word.feats.Tense !== 'Past') return false;
  if (word.upos !== 'VERB' || !/é(?:e|s|es)?$/.test(word.form)) return false;
  const by = place.is(-1, 'ADV') ? -2 : -1;
  const auxiliary = place.at(by);
  // With « être » the participle is asked as agreement, which takes the same gap.
  return auxiliary?.upos === 'AUX' && auxiliary.lemma === 'avoir';
}

function isOfFirstGroup({ lemma }: Word): boolean {
  return /[^i]er$/.test(lemma) ? lemma !== 'aller' : /(?:i|u)er$/.test(lemma);
}

function draft(
  doc: Doc,
  sentence: Sentence,
  word: Word,
  is: 'infinitive' | 'participle',
  { french, language }: Workshop
): Draft | null {
  const pool = rivals(word, is, french, language);
  if (pool.length < 2) return null;
  const key = word.form;
  const text = gapped(doc, sentence, [word]);
  const why = is === 'infinitive' ? INFINITIVE : participleAs(word.form);
  const level: Level = 'A2';
  return draftOf(doc, sentence, {
    skill: explained(language, ['les homophones é/er/ez', 'homophones é/er/ez']),
    level,
    fact: `homophones é/er : ${text}`,
    prompt: { form: 'choose', question: 'Complétez la phrase.', text, options: [] },
    answer: key,
    pool,
    hints: [
      explained(language, ['Regardez le mot qui précède.', 'Look at the word before the gap.']),
      explained(language, [
        'Remplacez par « vendre », « vendu » ou « vendez » : on entend la différence.',
        'Try “vendre”, “vendu” or “vendez” instead: the difference is heard.'
      ]),
      explained(language, [`Il faut ${why[0]}.`, `It is ${why[1]}.`])
    ],
    rule: explained(language, [
      'Après « avoir » ou « être », le participe : « -é ». Après une préposition ou après « pouvoir », « vouloir », « devoir », l’infinitif : « -er ».',
      'After “avoir” or “être”, the participle: “-é”. After a preposition or after “pouvoir”, “vouloir”, “devoir”, the infinitive: “-er”.'
    ]),
    why: explained(language, [
      'Trois terminaisons, un seul son : le mot qui précède décide.',
      'Three endings, one sound: the word before decides.'
    ]),
    sureness: word.margin >= 0.3 ? 0.97 : 0.75,
    worth: 0.65 * ease(doc, sentence)
  });
}

function rivals(
  word: Word,
  is: 'infinitive' | 'participle',
  french: French,
  language: 'fr' | 'en'
): readonly Distractor[] {
  const { lemma } = word;
  const one = (text: string | undefined, why: Both): readonly Distractor[] =>
    text === undefined ? [] : [{ text, why: explained(language, [`C’est ${why[0]}.`, `That is ${why[1]}.`]) }];
  const participle = french.forms.inflect(lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender: 'Masc',
    Number: 'Sing'
  });
  const second = french.forms.inflect(lemma, 'VERB', { Mood: 'Ind', Tense: 'Pres', Person: '2', Number: 'Plur' });
  const own = is === 'infinitive' ? one(participle[0], PARTICIPLE) : one(lemma, INFINITIVE);
  return without(word.form, [...own, ...one(second[0], SECOND)]).filter(({ text }) => /(?:é|er|ez)$/.test(text));
}
