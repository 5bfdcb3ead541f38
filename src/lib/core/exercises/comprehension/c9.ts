import { hash } from '../../article/hash.ts';
import type { Connector, Doc, Sentence } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { capital, evidenceOf, placeHints, say, type Both } from './wording.ts';

type Link = 'opposition' | 'cause' | 'consequence' | 'example';

const ANSWERS: Readonly<Record<Link, string>> = {
  opposition: 'Elle s’y oppose.',
  cause: 'Elle en donne la cause.',
  consequence: 'Elle en donne la conséquence.',
  example: 'Elle en donne un exemple.'
};

/** Connectors that link a sentence to the one before it and can be taken out; what each says. */
const BETWEEN: Readonly<Record<string, Link>> = {
  cependant: 'opposition',
  pourtant: 'opposition',
  toutefois: 'opposition',
  néanmoins: 'opposition',
  'en revanche': 'opposition',
  'au contraire': 'opposition',
  mais: 'opposition',
  'malgré tout': 'opposition',
  'c’est pourquoi': 'consequence',
  donc: 'consequence',
  'par conséquent': 'consequence',
  'en conséquence': 'consequence',
  'par exemple': 'example'
};

/** Connectors that link two clauses of one sentence, after a comma. */
const WITHIN: Readonly<Record<string, Link>> = {
  mais: 'opposition',
  'tandis que': 'opposition',
  'alors que': 'opposition',
  car: 'cause',
  'parce que': 'cause'
};

const LONGEST = 330;
const SHORTEST_PART = 25;

/** What links two sentences: the connector that says so is taken out, so that they must be compared. */
export const c9: ExerciseType = {
  kind: 'C9',
  family: 'comprehension',
  generate: (doc, workshop) => doc.connectors.flatMap((connector) => draftOf(connector, doc, workshop)),
  present: presentChoice
};

interface Pair {
  readonly link: Link;
  readonly first: string;
  readonly second: string;
  readonly sentences: readonly Sentence[];
}

function draftOf(connector: Connector, doc: Doc, { language }: Workshop): Draft[] {
  const pair = between(connector, doc) ?? within(connector, doc);
  if (
    !pair ||
    pair.first.length < SHORTEST_PART ||
    pair.second.length < SHORTEST_PART ||
    pair.first.length + pair.second.length > LONGEST
  )
    return [];
  const answer = ANSWERS[pair.link];
  const [own] = pair.sentences.slice(-1) as [Sentence];
  const sources = pair.sentences.map((sentence) => evidenceOf(sentence, doc));
  return [
    {
      skill: say(language, ['compréhension : le lien logique', 'reading: what links two sentences']),
      level: /^(?:mais|car|parce que|donc|par exemple)$/.test(connector.lemma) ? 'B1' : 'B2',
      fact: `lien:${hash(pair.second)}`,
      prompt: {
        form: 'choose',
        question: 'Quel rapport y a-t-il entre la deuxième phrase et la première\u00A0?',
        text: `${pair.first} […] ${pair.second}`,
        options: []
      },
      answer,
      accepted: [answer],
      hints: [
        say(language, [
          'Quel mot pourrait-on mettre à la place de […] ?',
          'Which word could stand in the place of […]?'
        ]),
        ...placeHints(own, doc, language)
      ],
      source: evidenceOf(own, doc),
      sources,
      evidence: 'proof',
      paragraphs: [own.paragraph + 1],
      why: say(language, [
        `Le mot qui dit le lien (« ${connector.lemma} ») est retiré : il faut comparer les deux phrases.`,
        `The word that says the link (“${connector.lemma}”) is taken out: the two sentences must be compared.`
      ]),
      pool: (Object.keys(ANSWERS) as Link[])
        .filter((link) => link !== pair.link)
        .map((link): Distractor => ({ text: ANSWERS[link], why: say(language, whyNot(connector)) })),
      sureness: 0.85,
      worth: 0.85
    }
  ];
}

function whyNot({ lemma }: Connector): Both {
  return [`L’article relie les deux par « ${lemma} ».`, `The article links them by “${lemma}”.`];
}

/** « Cependant, S2 » after S1, or « S2 » with « donc » after its verb. */
function between(connector: Connector, doc: Doc): Pair | null {
  const link = BETWEEN[connector.lemma];
  const own = doc.sentences[connector.sentence]!;
  const before = doc.sentences[connector.sentence - 1];
  const isOpening = connector.start === own.start;
  if (!link || !before || before.paragraph !== own.paragraph || (!isOpening && connector.lemma !== 'donc')) return null;
  const text = doc.article.text;
  const rest = text.slice(connector.end, own.end).replace(/^, ?/, ' ');
  const second = isOpening
    ? capital(rest.trim())
    : `${text.slice(own.start, connector.start).trimEnd()} ${rest.trimStart()}`;
  const first = text.slice(before.start, before.end);
  // A second connector would tell the link all the same; « mais si » and « mais que » open something else.
  const isPlain =
    isWhole(first) &&
    isWhole(second) &&
    !/^(?:Si|S[’']|Que|Qu[’']|De|Ni)(?!\p{L})/u.test(second) &&
    otherLinks(connector, own, doc) === 0;
  return isPlain ? { link, first, second, sentences: [before, own] } : null;
}

/** « S1, mais S2 »: both with verb and subject of their own. */
function within(connector: Connector, doc: Doc): Pair | null {
  const link = WITHIN[connector.lemma];
  const own = doc.sentences[connector.sentence]!;
  const text = doc.article.text;
  const head = text.slice(own.start, connector.start);
  if (!link || !/, $/.test(head)) return null;
  const first = `${head.trimEnd().slice(0, -1)}.`;
  const second = capital(text.slice(connector.end, own.end).trim());
  const groups = doc.verbGroups.filter((group) => group.sentence === own.index);
  const hasVerbs =
    groups.some((group) => group.end <= connector.start) && groups.some((group) => group.start >= connector.end);
  const next = doc.words.find((word) => word.start >= connector.end)!;
  const hasSubject = /^(?:DET|PROPN)$/.test(next.upos) || /^(?:il|elle|ils|elles|on|l'on|tout)$/i.test(next.form);
  if (!hasVerbs || !hasSubject || !isWhole(first) || !isWhole(second) || otherLinks(connector, own, doc) > 0)
    return null;
  return { link, first, second, sentences: [own] };
}

/** Quotes are whole and there is no list, question or aside. */
function isWhole(text: string): boolean {
  return /\.$/.test(text) && !/[«»"“”:;?!()…\n]|-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})/u.test(text);
}

/** Other connectors of the sentence that say how things hang together. */
function otherLinks(connector: Connector, sentence: Sentence, doc: Doc): number {
  return doc.connectors.filter(
    (other) =>
      other.sentence === sentence.index &&
      other !== connector &&
      /^(?:cause|consequence|opposition|concession|example)$/.test(other.relation)
  ).length;
}
