import type { VerbGroup, VerbTense } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Language } from '../exercise.ts';
import { auxiliaryTense, simpleForms, theTense } from './conjugation.ts';
import { explained, type Both } from './explain.ts';
import { takesElision } from './place.ts';
import { infinitive } from './verbs.ts';

/** How a tense is formed, with the verb's own stem where that helps (school grammar; Bescherelle). */
export function tenseRule(group: VerbGroup, french: French, language: Language): string {
  return explained(language, ruleOf(group, french));
}

function ruleOf(group: VerbGroup, french: French): Both {
  const { tense, lemma, reflexive } = group;
  const auxiliary = auxiliaryTense(tense);
  if (auxiliary) {
    const [fr, en] = [theTense(tense), theTense(auxiliary)];
    return [
      `${capital(fr)} se forme avec ${/^l’/.test(en) ? 'l’imparfait' : en} de l’auxiliaire et le participe passé.`,
      `${capital(fr)} is formed with ${en} of the auxiliary and the past participle.`
    ];
  }
  const form = (of: VerbTense, person: '1' | '3', number: 'Sing' | 'Plur'): string =>
    simpleForms(french, lemma, of, { person, number })[0] ?? '';
  const nous = form('présent', '1', 'Plur');
  const ils = form('présent', '3', 'Plur');
  switch (tense) {
    case 'présent':
      return paradigm(infinitive(lemma, reflexive, french), form('présent', '3', 'Sing'), nous, ils, french);
    case 'imparfait':
      return lemma === 'être'
        ? [
            'L’imparfait de « être » : j’étais, il était, ils étaient.',
            'The imparfait of “être”: j’étais, il était, ils étaient.'
          ]
        : nous === ''
          ? [
              'À l’imparfait : -ais, -ais, -ait, -ions, -iez, -aient.',
              'Imparfait: -ais, -ais, -ait, -ions, -iez, -aient.'
            ]
          : [
              `L’imparfait : le radical de « nous ${nous} » et -ais, -ais, -ait, -ions, -iez, -aient.`,
              `The imparfait: the stem of “nous ${nous}” and -ais, -ais, -ait, -ions, -iez, -aient.`
            ];
    case 'futur':
      return [
        `Le futur : le radical de « il ${form('futur', '3', 'Sing')} » et -ai, -as, -a, -ons, -ez, -ont.`,
        `The futur: the stem of “il ${form('futur', '3', 'Sing')}” and -ai, -as, -a, -ons, -ez, -ont.`
      ];
    case 'conditionnel présent':
      return [
        'Le conditionnel présent : le radical du futur et les terminaisons de l’imparfait.',
        'The conditionnel présent: the stem of the futur and the endings of the imparfait.'
      ];
    case 'passé simple':
      return /er$/.test(lemma)
        ? [
            'Le passé simple des verbes en -er : -ai, -as, -a, -âmes, -âtes, -èrent.',
            'The passé simple of verbs in -er: -ai, -as, -a, -âmes, -âtes, -èrent.'
          ]
        : [
            `Le passé simple se retient avec le verbe : il ${form(tense, '3', 'Sing')}, ils ${form(tense, '3', 'Plur')}.`,
            `The passé simple is learnt with the verb: il ${form(tense, '3', 'Sing')}, ils ${form(tense, '3', 'Plur')}.`
          ];
    case 'subjonctif présent':
      return subjunctive(
        [form(tense, '1', 'Sing'), form(tense, '1', 'Plur'), form(tense, '3', 'Plur')],
        form(tense, '3', 'Sing'),
        reflexive,
        french
      );
    default:
      return [
        'Le subjonctif imparfait : le radical du passé simple et -sse, -sses, -^t, -ssions, -ssiez, -ssent.',
        'The subjonctif imparfait: the stem of the passé simple and -sse, -sses, -^t, -ssions, -ssiez, -ssent.'
      ];
  }
}

/** « que j’exprime », « que je m’endorme »; an impersonal verb has « il » alone. */
function subjunctive(
  [je, nous, ils]: readonly [string, string, string],
  il: string,
  reflexive: boolean,
  french: French
): Both {
  const elided = (word: string, form: string): string =>
    takesElision(french, form) ? `${word.slice(0, -1)}’${form}` : `${word} ${form}`;
  const parts =
    je && nous && ils
      ? reflexive
        ? [`que je ${elided('me', je)}`, `que nous nous ${nous}`, `qu’ils ${elided('se', ils)}`]
        : [`que ${elided('je', je)}`, `que nous ${nous}`, `qu’ils ${ils}`]
      : [`qu’il ${il}`];
  return [`Le subjonctif présent : ${parts.join(', ')}.`, `The subjonctif présent: ${parts.join(', ')}.`];
}

function paradigm(verb: string, il: string, nous: string, ils: string, french: French): Both {
  const own = /^s(?:’|e )/.test(verb);
  const se = (form: string): string => (own ? (takesElision(french, form) ? `s’${form}` : `se ${form}`) : form);
  const parts = [il && `il ${se(il)}`, nous && `nous ${own ? 'nous ' : ''}${nous}`, ils && `ils ${se(ils)}`].filter(
    (part) => part !== ''
  );
  return [`Le présent de « ${verb} » : ${parts.join(', ')}.`, `The présent of “${verb}”: ${parts.join(', ')}.`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
