import type { Doc, Entity, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { peopleOf, sentencesOf, type Person } from './people.ts';
import { render, statementsOf, type Statement } from './statements.ts';
import type { Both } from './wording.ts';

/** A statement that fits the article and that the article neither says nor excludes. */
export interface NotSaid {
  readonly sentence: Sentence;
  readonly text: string;
  readonly whyNotTrue: Both;
  readonly whyNotFalse: Both;
  readonly worth: number;
  readonly sureness: number;
}

/** Statements with a detail that the article does not give: an age, a birthplace, who paid, who was there. */
export function notSaid(doc: Doc, french: French): readonly NotSaid[] {
  return [...additions(doc, french), ...ages(doc, french), ...birthplaces(doc, french)];
}

/** A detail that may be added to what happened, unless the article speaks of the like anywhere. */
interface Addition {
  /** Lemmas of the main verb. */
  readonly verbs: RegExp;
  readonly text: string;
  /** Lemmas of the subject, for details that suit only some. */
  readonly subject?: RegExp;
  /** Words of the article that would make it true, false or doubtful. */
  readonly unless: RegExp;
}

const ADDITIONS: readonly Addition[] = [
  {
    verbs: /^(?:acheter|financer|construire|acquérir|installer|restaurer|rénover|équiper)$/,
    text: 'grâce à une aide de l’État',
    subject:
      /^(?:commune|mairie|ville|région|village|département|école|club|association|hôpital|musée|université|entreprise|coopérative)$/,
    unless: /(?<!\p{L})(?:États?|aides?)(?!\p{L})|subvention|financ|budget/iu
  },
  {
    verbs: /^(?:ouvrir|rouvrir|inaugurer)$/,
    text: 'en présence du préfet',
    unless: /préf(?:et|ecture)|en présence/i
  },
  {
    verbs: /^(?:compter|étudier|mesurer|interroger|observer|recenser|analyser)$/,
    text: 'à la demande du ministère',
    unless: /ministère|à la demande/i
  },
  {
    verbs:
      /^(?:accueillir|organiser|remporter|participer|visiter|proposer|publier|demander|limiter|durcir|modifier|promettre|refuser|annoncer|déclarer|gagner)$/,
    text: 'pour la deuxième fois',
    unless: /première fois|deuxième fois|de nouveau|nouvel|réaffirm|renouvel|jamais|de fois|autre/i
  }
];

function additions(doc: Doc, french: French): NotSaid[] {
  return statementsOf(doc, french).flatMap((statement) => {
    const { main } = statement;
    const isOne = statement.groups.length === 1 && !main.negated && !main.report && main.sureness >= 0.8;
    const isPast = /^(?:passé composé|passé simple|plus-que-parfait)$/.test(main.tense);
    if (!isOne || !isPast || main.passive) return [];
    const subject = subjectOf(statement);
    const addition = ADDITIONS.find(
      (one) =>
        one.verbs.test(main.lemma) && (!one.subject || one.subject.test(subject)) && !one.unless.test(doc.article.text)
    );
    return addition ? [added(statement, addition.text, doc)] : [];
  });
}

/** The lemma of the noun before the verb that is no complement, empty where there is none. */
function subjectOf({ words, main }: Statement): string {
  const before = words.filter((word) => word.start < main.start);
  return (
    before.find(
      (word, k) => word.upos === 'NOUN' && before[k - 1]?.upos === 'DET' && (k < 2 || before[k - 2]!.upos !== 'ADP')
    )?.lemma ?? ''
  );
}

function added(statement: Statement, text: string, doc: Doc): NotSaid {
  const last = statement.words.filter((word) => word.upos !== 'PUNCT').at(-1)!;
  const more = { start: last.end, end: last.end, text: ` ${text}` };
  return {
    sentence: statement.sentence,
    text: render(statement.sentence, [...statement.cuts, more], doc),
    whyNotTrue: [`L’article ne dit pas « ${text} ».`, `The article does not say “${text}”.`],
    whyNotFalse: ['Rien dans l’article ne l’exclut.', 'Nothing in the article rules it out.'],
    worth: 0.8,
    sureness: 0.8
  };
}

function ages(doc: Doc, french: French): NotSaid[] {
  const all = peopleOf(doc, french);
  const aged = all.flatMap((person) => ageOf(person, doc) ?? []);
  const [known] = aged;
  if (!known) return [];
  const ageless = all.filter(
    (person) => !sentencesOf(person, doc).some((sentence) => AGE_TOLD.test(textOf(sentence, doc)))
  );
  return ageless.slice(0, 1).flatMap((person) => {
    const age = ['42', '37', '51', '46'].find((text) => !new RegExp(`\\b${text}\\b`).test(doc.article.text));
    const [sentence] = sentencesOf(person, doc);
    if (!age || !sentence) return [];
    return [
      {
        sentence,
        text: `${person.name} a ${age} ans.`,
        whyNotTrue: [
          `L’article ne donne pas l’âge de ${person.name}.`,
          `The article does not give the age of ${person.name}.`
        ] as Both,
        whyNotFalse: [
          `L’article donne l’âge d’une autre personne, non celui de ${person.name}.`,
          `The article gives somebody else’s age, not that of ${person.name}.`
        ] as Both,
        worth: 0.65,
        sureness: 0.9
      }
    ];
  });
}

/** What says or suggests how old somebody is. */
const AGE_TOLD =
  /(?<!\p{L})(?:ans|jeunes?|âgée?s?|retraitée?s?|vieux|vieille|enfants?|élèves?|étudiante?s?|fils|fille|née?s?)(?!\p{L})/iu;

/** « Monique Lefèvre, 74 ans », « Ahmed Kaci, un retraité de 68 ans » */
function ageOf(person: Person, doc: Doc): { readonly person: Person; readonly age: string } | null {
  const name = person.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const match = new RegExp(`${name}, (?:une? [^,.]{3,40} de )?(\\d{1,2})[ \\u00A0]ans`).exec(doc.article.text);
  return match ? { person, age: match[1]! } : null;
}

function birthplaces(doc: Doc, french: French): NotSaid[] {
  if (
    /(?<!\p{L})(?:née?s?(?!\p{L})|naqui|naît|naiss|naître|originaire|nati(?:f|ve)s?(?!\p{L}))/iu.test(doc.article.text)
  )
    return [];
  const cities = doc.entities.filter(
    (entity) =>
      entity.type === 'LOC' && /(?:^|[ ,])à $/.test(doc.article.text.slice(Math.max(0, entity.start - 3), entity.start))
  );
  return peopleOf(doc, french)
    .filter((person) => person.gender !== null)
    .slice(0, 1)
    .flatMap((person) => {
      const [sentence] = sentencesOf(person, doc);
      const city = cities.find((one) => isLikelyCity(one, doc) && !isAbroad(textOf(one, doc), french));
      if (!sentence || !city) return [];
      const born = person.gender === 'Fem' ? 'née' : 'né';
      return [
        {
          sentence,
          text: `${person.name} est ${born} à ${textOf(city, doc)}.`,
          whyNotTrue: [
            `L’article ne dit pas où ${person.name} est ${born}.`,
            `The article does not say where ${person.name} was born.`
          ] as Both,
          whyNotFalse: ['Rien dans l’article ne l’exclut.', 'Nothing in the article rules it out.'] as Both,
          worth: 0.55,
          sureness: 0.85
        }
      ];
    });
}

/** Nobody takes a visitor to Pékin to be born there; a town that the lists lack is a small one of France. */
function isAbroad(name: string, { names }: French): boolean {
  return names.cities.some((one) => one.name === name && one.country !== 'France');
}

function isLikelyCity(entity: Entity, doc: Doc): boolean {
  return entity.sureness >= 0.8 && /^\p{Lu}[\p{L}’'-]+$/u.test(textOf(entity, doc));
}

function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}
