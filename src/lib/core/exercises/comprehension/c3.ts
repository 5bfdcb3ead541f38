import { hash } from '../../article/hash.ts';
import type { Attribution, Doc, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { peopleOf, type Person } from './people.ts';
import { isSelfStanding } from './references.ts';
import { roleOf, rolesLike, sharedComplement, withArticle } from './roles.ts';
import { capital, evidenceOf, levelOfReading, placeHints, say } from './wording.ts';

/** Quotes of one to this many characters are shown whole; of longer ones the first sentence. */
const LONGEST_QUOTE = 230;
const SHORTEST_QUOTE = 25;
/** More of one speaker and the key is known before the question is read. */
const MOST_OF_ONE = 2;

/** Who said it: a quote without its incise, or a view without « selon », and the people of the article. */
export const c3: ExerciseType = {
  kind: 'C3',
  family: 'comprehension',
  generate(doc, workshop) {
    const cast = castOf(doc, workshop.french);
    const drafts = doc.attributions.flatMap((attribution) => draftOf(attribution, cast, doc, workshop));
    const ofSpeaker = (draft: Draft): readonly Draft[] => drafts.filter((other) => other.answer === draft.answer);
    // A role against other roles is the same question each time.
    const most = (draft: Draft): number => (/^(?:le |la |l’)/.test(draft.answer as string) ? 1 : MOST_OF_ONE);
    return drafts.filter((draft) => ofSpeaker(draft).indexOf(draft) < most(draft));
  },
  present: presentChoice
};

/** Everybody who may be the one that speaks, by name or by role: « Monique Lefèvre », « le boulanger ». */
interface Cast {
  readonly people: readonly Person[];
  /** Roles of people that the article names, and of speakers that it does not. */
  readonly roles: readonly { readonly chain: number | null; readonly label: string }[];
}

function castOf(doc: Doc, french: French): Cast {
  const people = peopleOf(doc, french);
  const named = people.flatMap((person) => {
    const role = roleOf(person, doc, french);
    return role ? [{ chain: person.chain.index, label: withArticle(role.head, role.gender, role.isDefinite) }] : [];
  });
  const nameless = doc.attributions.flatMap((attribution) => {
    const label = attribution.chain === null ? roleLabel(attribution, doc, french) : null;
    return label ? [{ chain: null, label }] : [];
  });
  return { people, roles: [...named, ...nameless] };
}

/** « le boulanger », « une contrôleuse »: a speaker without a name, null for « il » and for bodies. */
function roleLabel({ speaker }: Attribution, doc: Doc, { names }: French): string | null {
  if (!speaker) return null;
  const text = doc.article.text.slice(speaker.start, speaker.end);
  const match = /^(?:le |la |l[’']|un |une )(\p{Ll}[\p{L}’' -]+)$/u.exec(text);
  const head = match?.[1]!.toLowerCase();
  return head && names.roles.some((role) => role.masculine === head || role.feminine === head) ? text : null;
}

function draftOf(attribution: Attribution, cast: Cast, doc: Doc, { french, language }: Workshop): Draft[] {
  const sentences = doc.sentences.filter(
    (one) => one.start < attribution.content.end && attribution.content.start < one.end
  );
  const spoken = doc.sentences.find((one) => attribution.cue.start >= one.start && attribution.cue.end <= one.end);
  if (!spoken || sentences.length === 0 || attribution.sureness < 0.85) return [];
  const said = attribution.direct ? quoteOf(attribution, doc) : viewOf(attribution, doc);
  const options = optionsFor(attribution, cast, said, doc, french);
  if (said === null || options === null) return [];
  const reported = attribution.direct ? null : whoQuestion(attribution, doc);
  const sources = distinct([...sentences, spoken]).map((one) => evidenceOf(one, doc));
  return [
    {
      skill: say(language, ['compréhension : qui parle', 'reading: who says it']),
      level: levelOfReading(said.split(/\s/).length, !attribution.direct),
      fact: `dit-par:${hash(said)}`,
      prompt: {
        form: 'choose',
        question:
          reported ??
          (attribution.direct ? 'Qui dit cela dans l’article\u00A0?' : 'Qui affirme cela dans l’article\u00A0?'),
        text: reported ? null : said,
        options: []
      },
      answer: options.key,
      accepted: [options.key],
      hints: placeHints(sentences[0]!, doc, language),
      source: evidenceOf(spoken, doc),
      sources,
      evidence: 'proof',
      paragraphs: [...new Set([...sentences, spoken].map((one) => one.paragraph + 1))],
      why: say(language, [
        'Il faut relier des paroles à la personne qui les dit.',
        'Words must be linked to the one who says them.'
      ]),
      pool: options.others.map((text): Distractor => ({
        text,
        why: say(language, [
          `L’article n’attribue pas ces paroles à cette personne : c’est ${options.key} qui parle.`,
          `The article does not give these words to this person: it is ${options.key} who speaks.`
        ])
      })),
      wanted: 3,
      sureness: attribution.sureness,
      worth: attribution.direct ? 0.8 : 0.75
    }
  ];
}

/** Speaker and other people as options of one sort, null where there are fewer than three in all. */
function optionsFor(
  { speaker, chain, direct, content }: Attribution,
  { people, roles }: Cast,
  said: string | null,
  doc: Doc,
  french: French
): { readonly key: string; readonly others: readonly string[] } | null {
  if (!speaker || said === null) return null;
  const person = people.find((one) => one.chain.index === chain);
  const isFirstFeminine =
    direct && /(?<!\p{L})(?:suis|étais|sommes) (?:\p{L}+ )?\p{L}+(?:ée|ie|ue|ente|euse)s?(?!\p{L})/u.test(said);
  if (person) {
    const isFit = (one: Person): boolean =>
      one !== person &&
      !mayBeSame(one, person) &&
      !said.includes(one.name.split(' ').at(-1)!) &&
      (!isFirstFeminine || one.gender === 'Fem');
    const others = people.filter(isFit).map((one) => one.name);
    if (said.includes(person.name.split(' ').at(-1)!)) return null;
    return others.length >= 2 ? { key: person.name, others } : byRole(person, said, doc, french);
  }
  const key = roleLabel({ speaker, chain, direct, content, cue: speaker, sureness: 1 }, doc, french);
  // « la chercheuse » is somebody who was named before; « une contrôleuse » is new.
  if (key === null || chain !== null || !/^une? /.test(key)) return null;
  // A role that is also somebody's named in the article might be the very same person.
  const headOf = (label: string): string => label.replace(/^(?:le |la |l[’']|un |une )/, '');
  const others = [...new Set(roles.map(({ label }) => label))].filter(
    (label) => headOf(label) !== headOf(key) && !said.includes(headOf(label))
  );
  return others.length >= 2 ? { key, others } : null;
}

/** Where the article names too few people: « le secrétaire d’État américain » against other offices. */
function byRole(
  person: Person,
  said: string,
  doc: Doc,
  french: French
): { readonly key: string; readonly others: readonly string[] } | null {
  const role = roleOf(person, doc, french);
  if (!role?.isDefinite) return null;
  const complement = sharedComplement(role, doc);
  const named = (head: string): string => withArticle(head + complement, role.gender, true);
  const others = rolesLike(role, doc, french).map(named);
  return others.length >= 3 && !said.includes(role.head) ? { key: named(role.head), others } : null;
}

/** « Maria Sklodowska » and « Marie Curie »: names so near may be one person's. */
function mayBeSame(one: Person, other: Person): boolean {
  const [a, b] = [one.name.slice(0, 3), other.name.slice(0, 3)];
  return a === b || (one.gender === other.gender && one.name.split(' ')[0] === other.name.split(' ')[0]);
}

/** The quote in guillemets, null where it is too short or too long to stand alone. */
function quoteOf({ content }: Attribution, doc: Doc): string | null {
  let text = doc.article.text.slice(content.start, content.end).trim();
  if (text.length > LONGEST_QUOTE) text = /^.*?[.!?…](?=\s)/u.exec(text)?.[0] ?? '';
  if (text.length < SHORTEST_QUOTE || text.length > LONGEST_QUOTE || /[«»]/.test(text)) return null;
  return `«\u00A0${text.replace(/,$/, '')}${/[.!?…]$/.test(text) ? '' : '.'}\u00A0»`;
}

/** « Qui a affirmé que les États-Unis ne soutenaient pas… ? », null where the verb is not one of a single person. */
function whoQuestion({ cue, content }: Attribution, doc: Doc): string | null {
  const verb = doc.article.text
    .slice(cue.start, cue.end)
    .replace(/ (?:néanmoins|toutefois|également|pourtant|aussi)(?= )/, '');
  const clause = doc.article.text.slice(content.start, content.end).replace(/[.,]$/, '');
  const group = doc.verbGroups.find((one) => one.start >= cue.start && one.end <= cue.end);
  const isOne = group?.number === 'Sing' && group.person === '3';
  return isOne && /^(?:que |qu[’'])/.test(clause) && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(verb)
    ? `Qui ${verb} ${clause}\u00A0?`
    : null;
}

/** « Selon X, S » and « X a dit que S »: S as a statement, null where it does not stand alone. */
export function viewOf({ content, speaker }: Attribution, doc: Doc): string | null {
  const words = doc.words.filter((word) => word.start >= content.start && word.end <= content.end);
  const isClause = /^(?:que|qu')$/i.test(words[0]?.form ?? '');
  const kept = isClause ? words.slice(1) : words;
  const hasVerb = doc.verbGroups.some((group) => group.start >= (kept[0]?.start ?? 0) && group.end <= content.end);
  if (!hasVerb || kept.length < 6 || kept.length > 28 || !isSelfStanding(kept)) return null;
  if (isClause && /^(?:de|d')$/i.test(kept[0]!.form)) return null;
  if (speaker && kept.some((word) => /^(?:son|sa|ses|leur|leurs)$/i.test(word.form))) return null;
  const text = doc.article.text.slice(kept[0]!.start, content.end).replace(/[.,]$/, '');
  return /[«»:;?!]/.test(text) || /^(?:de|d[’'])(?!\p{L})/u.test(text) ? null : `${capital(text)}.`;
}

function distinct(sentences: readonly Sentence[]): Sentence[] {
  return [...new Map(sentences.map((one) => [one.index, one])).values()].sort((a, b) => a.index - b.index);
}
