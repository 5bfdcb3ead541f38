import { hash } from '../../article/hash.ts';
import type { Doc } from '../../document/doc.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice, presentMatch } from '../present.ts';
import { peopleOf } from './people.ts';
import { roleOf, rolesLike, sharedComplement, withArticle, type RoleOfPerson } from './roles.ts';
import { evidenceOf, placeHints, say } from './wording.ts';

const FEWEST_PAIRS = 3;
const MOST_PAIRS = 5;

/** Who is who: a name and what the article says its bearer is, one by one, or all in pairs where there are three. */
export const c5: ExerciseType = {
  kind: 'C5',
  family: 'comprehension',
  generate(doc, workshop) {
    const roles = peopleOf(doc, workshop.french).flatMap((person) => roleOf(person, doc, workshop.french) ?? []);
    return [...roles.flatMap((role) => choiceOf(role, roles, doc, workshop)), ...pairsOf(roles, doc, workshop)];
  },
  present: (draft, chance) =>
    draft.prompt.form === 'match' ? presentMatch(draft, chance) : presentChoice(draft, chance)
};

function choiceOf(role: RoleOfPerson, all: readonly RoleOfPerson[], doc: Doc, { french, language }: Workshop): Draft[] {
  const others = rolesLike(role, doc, french);
  const complement = sharedComplement(role, doc);
  const elsewhere = all.filter(
    (one) => one.person !== role.person && one.gender === role.gender && one.role !== role.role
  );
  if (others.length + elsewhere.length < 3 || others.length < 2) return [];
  const answer = role.head + complement;
  const source = evidenceOf(role.sentence, doc);
  const { name } = role.person;
  return [
    {
      skill: say(language, ['compréhension : identifier une personne', 'reading: who somebody is']),
      level: 'A2',
      fact: `qui:${name}`,
      prompt: {
        form: 'choose',
        question: `Quelle est la fonction ou la profession ${ofName(name)}\u00A0?`,
        text: null,
        options: []
      },
      answer,
      accepted: [answer],
      hints: placeHints(role.sentence, doc, language),
      source,
      sources: [source],
      evidence: 'proof',
      paragraphs: [role.sentence.paragraph + 1],
      why: say(language, [
        'Savoir qui est qui est la première étape de la lecture.',
        'To know who is who is the first step of reading.'
      ]),
      pool: [
        ...elsewhere.slice(0, 1).map((one) => ({ text: one.head + complement, why: otherPerson(one, language) })),
        ...others.map((other) => ({
          text: other + complement,
          why: say(language, [
            `Vraisemblable, mais l’article présente ${name} autrement.`,
            `Plausible, but the article presents ${name} otherwise.`
          ])
        }))
      ],
      sureness: 0.92,
      worth: 0.75
    }
  ];
}

/** « d’Alain Girard », « de Yanis », « d’Yves » */
function ofName(name: string): string {
  return /^(?:[AEIOUÉÈÊÀÂÎÔÛH]|Y[^aeiou])/i.test(name) ? `d’${name}` : `de ${name}`;
}

function otherPerson({ person, head }: RoleOfPerson, language: Workshop['language']): string {
  return say(language, [
    `C’est ce que l’article dit de ${person.name} (${head}).`,
    `That is what the article says of ${person.name} (${head}).`
  ]);
}

function pairsOf(roles: readonly RoleOfPerson[], doc: Doc, { french, language }: Workshop): Draft[] {
  const distinct = roles
    .filter((one, i) => roles.findIndex((other) => phraseOf(other) === phraseOf(one)) === i)
    .slice(0, MOST_PAIRS);
  if (distinct.length < FEWEST_PAIRS) return [];
  const answer = distinct.map((one) => [one.person.name, phraseOf(one)] as const);
  const [first] = distinct as [RoleOfPerson];
  const sources = distinct
    .map((one) => evidenceOf(one.sentence, doc))
    .filter((one, i, all) => all.findIndex((other) => other.start === one.start) === i);
  // A spare one of the rarer gender, so that gender alone does not pair the others.
  const count = (gender: string): number => distinct.filter((one) => one.gender === gender).length;
  const rarest = [...distinct].sort((a, b) => count(a.gender) - count(b.gender));
  const spare = rarest.flatMap((one) =>
    rolesLike(one, doc, french).map((other) => withArticle(other, one.gender, false))
  );
  return [
    {
      skill: say(language, ['compréhension : identifier des personnes', 'reading: who is who']),
      level: 'A2',
      fact: `qui-est-qui:${hash(answer.map(([name]) => name).join('|'))}`,
      prompt: {
        form: 'match',
        question: 'Qui est qui\u00A0? Associez chaque nom à sa présentation. Une présentation est en trop.',
        text: null,
        left: answer.map(([name]) => name),
        options: []
      },
      answer,
      accepted: [answer],
      hints: placeHints(first.sentence, doc, language),
      source: sources[0]!,
      sources,
      evidence: 'proof',
      paragraphs: [...new Set(distinct.map((one) => one.sentence.paragraph + 1))],
      why: say(language, [
        'L’article présente plusieurs personnes : il faut les distinguer pour comprendre qui parle.',
        'The article presents several people: they must be told apart to know who speaks.'
      ]),
      pool: spare.slice(0, 1).map((text) => ({
        text,
        why: say(language, [
          'L’article ne parle pas de cette personne.',
          'The article does not speak of such a person.'
        ])
      })),
      wanted: 1,
      sureness: 0.92,
      worth: 0.85
    }
  ];
}

/** « un délégué syndical », « la présidente des Dauphins de la Maine » */
function phraseOf({ head, complement, gender, isDefinite }: RoleOfPerson): string {
  const isOffice = /^(?:du|des|de la|de l[’'])/.test(complement);
  return withArticle(complement === '' ? head : `${head} ${complement}`, gender, isDefinite || isOffice);
}
