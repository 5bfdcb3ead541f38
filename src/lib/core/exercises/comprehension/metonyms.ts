import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Country } from '../../document/french/names.ts';
import { HUMAN_SUBJECT } from '../../document/french/human-verbs.ts';
import type { Reference } from './noun-references.ts';

/** Verbs of governments, beside those of persons. */
const POWERS =
  /^(?:accuser|dénoncer|menacer|appeler|exiger|interdire|signer|soutenir|condamner|réclamer|imposer|engager|chercher|renforcer|suspendre|autoriser|livrer|envoyer|rejeter|annoncer)$/;

/** « Pékin accuse Washington »: a capital that acts is its country's government. */
export function governmentsBehind(doc: Doc, french: French): readonly Reference[] {
  const seen = new Set<string>();
  return doc.verbGroups.flatMap((group) => {
    const subject = group.subject === null ? null : doc.words[group.subject]!;
    const country = subject && countryOf(subject, french);
    const acts = HUMAN_SUBJECT.has(group.lemma) || POWERS.test(group.lemma);
    if (!subject || !country || !acts || group.passive || seen.has(subject.form)) return [];
    if (doc.paragraphs[doc.sentences[subject.sentence]!.paragraph]!.kind !== 'body' || isTwice(subject, doc)) return [];
    const made = referenceFor(subject, country, french);
    if (made) seen.add(subject.form);
    return made ?? [];
  });
}

function countryOf(subject: Word, { names }: French): Country | null {
  const found = names.countries.filter(({ metonyms }) => metonyms.includes(subject.form));
  return found.length === 1 && found[0]!.name !== subject.form ? found[0]! : null;
}

function isTwice({ sentence, form }: Word, doc: Doc): boolean {
  const { words } = doc.sentences[sentence]!;
  return doc.words.slice(words.first, words.end).filter((one) => one.form === form).length > 1;
}

/** « le gouvernement chinois » beside the press, the firms and the inhabitants of the country. */
function referenceFor(subject: Word, { adjective }: Country, { forms }: French): Reference | null {
  const inflected = (Gender: 'Masc' | 'Fem', Number: 'Sing' | 'Plur'): string | undefined =>
    forms.inflect(adjective, 'ADJ', { Gender, Number })[0];
  const [feminine, plural] = [inflected('Fem', 'Sing'), inflected('Fem', 'Plur')];
  if (!feminine || !plural) return null;
  return {
    form: subject.form,
    start: subject.start,
    sentence: subject.sentence,
    named: subject.sentence,
    question: `Dans cette phrase, que désigne «\u00A0${subject.form}\u00A0»\u00A0?`,
    answer: `le gouvernement ${adjective}`,
    others: [`la presse ${feminine}`, `les entreprises ${plural}`, `la population ${feminine}`],
    sureness: 0.9
  };
}
