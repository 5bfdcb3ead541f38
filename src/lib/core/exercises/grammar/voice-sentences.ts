import type { VerbTense } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { agreed } from './agreement.ts';
import { formsIn } from './conjugation.ts';
import { capital } from './explain.ts';
import { takesElision } from './place.ts';
import type { Deed } from './voices.ts';

const BEEN = { auxiliary: 'avoir', participle: 'été' } as const;

/** All ways to say a deed in the active, the plainest first; empty where a form is missing. */
export function activeSentences(deed: Deed, french: French, tense: VerbTense = deed.tense): readonly string[] {
  const compound = { auxiliary: 'avoir', participle: deed.participle.masculine } as const;
  const person = { person: '3', number: deed.agentNumber } as const;
  return formsIn(french, deed.lemma, tense, person, compound).map((form) =>
    sentence(deed.agent, negated(form, deed.negation, french), deed.patient, deed.rest)
  );
}

/** All ways to say a deed in the passive with its agent: what follows may stand before or after the agent. */
export function passiveSentences(deed: Deed, french: French, change: Partial<PassiveParts> = {}): readonly string[] {
  const { tense = deed.tense, number = deed.traits.number, participle = agreed(deed.participle, deed.traits) } = change;
  // The full-form lexicon lists an abbreviation after « sont ».
  const forms = formsIn(french, 'être', tense, { person: '3', number }, BEEN).slice(0, 1);
  return forms.flatMap((form) => {
    const verb = `${negated(form, deed.negation, french)} ${participle}`;
    const agent = `par ${deed.agent}`;
    return [
      ...new Set([sentence(deed.patient, verb, agent, deed.rest), sentence(deed.patient, verb, deed.rest, agent)])
    ];
  });
}

/** What a mistake changes in a passive sentence. */
export interface PassiveParts {
  readonly tense: VerbTense;
  readonly number: 'Sing' | 'Plur';
  readonly participle: string;
}

/** « n’a pas été », « ne soutient pas » */
function negated(form: string, negation: string, french: French): string {
  if (negation === '') return form;
  const [finite, ...others] = form.split(' ');
  const ne = takesElision(french, finite!) ? 'n’' : 'ne ';
  return [`${ne}${finite}`, negation, ...others].join(' ');
}

function sentence(...parts: readonly string[]): string {
  return `${capital(parts.filter((part) => part !== '').join(' '))}.`;
}
