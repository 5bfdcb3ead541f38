import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { de, type Asked } from './asked.ts';
import { inverted, textOfWords } from './clause.ts';
import { otherInfinitives, otherObjects, type Phrase } from './fact-options.ts';
import { isSomebody } from './actors.ts';
import { factsOf, type Fact } from './facts.ts';
import type { Part } from './parts.ts';
import { isSelfStanding } from './references.ts';
import type { Both } from './wording.ts';

const WHAT: Both = ['compréhension : ce qui est dit ou fait', 'reading: what is said or done'];
const WHY: Both = ['compréhension : la cause ou le but', 'reading: why, or in order to do what'];
const HOW: Both = ['compréhension : la manière', 'reading: how'];

/** Questions about objects, aims, causes and ways, built on the clauses whose tree is sure. */
export function structureQuestions(doc: Doc, french: French): readonly Asked[] {
  return factsOf(doc, french).flatMap((fact) => {
    const parts = fact.front ? [...fact.parts, fact.front] : fact.parts;
    return parts.flatMap((part) => askPart(part, fact, doc, french) ?? []);
  });
}

function askPart(part: Part, fact: Fact, doc: Doc, french: French): Asked | null {
  switch (part.kind) {
    case 'object':
      return askObject(part, fact, doc, french);
    case 'infinitive':
      return askInfinitive(part, fact, doc, french);
    case 'purpose':
      return askPurpose(part, fact, doc, french);
    case 'cause':
      return askCause(part, fact, doc, french);
    case 'manner':
      return askManner(part, fact, doc, french);
    default:
      return null;
  }
}

function made(
  question: string | null,
  answer: string,
  others: readonly string[],
  part: Part,
  fact: Fact,
  skill: Both
): Asked | null {
  if (!question || others.length < 3) return null;
  const detail = { start: part.start, end: part.end, sentence: fact.sentence.index, index: -1 };
  return { question, answer, others, skill, entity: detail, sureness: fact.claim ? 0.84 : 0.88, worth: 0.92 };
}

/** What is left of the clause beside the asked part, in order; null where it points to what is not shown. */
function restOf(asked: Part, { parts, subject }: Fact, doc: Doc): string | null {
  const kept = parts.filter((part) => part !== asked && part.kind !== 'cause' && part.kind !== 'purpose');
  const named: Word = { ...subject.head, form: subject.text, upos: 'PROPN' };
  const words = kept.flatMap(({ words }) => words).filter((word) => !LINKING.test(word.form));
  return isSelfStanding([named, ...words]) ? textOfWords(words, doc) : null;
}

const LINKING =
  /^(?:également|aussi|néanmoins|toutefois|pourtant|cependant|donc|ainsi|alors|notamment|enfin|désormais|même|surtout|d'abord)$/i;

function joined(parts: readonly string[], claim: string | null): string {
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/([’']) /g, '$1');
  const opened = claim ? `${claim}, ${text[0]!.toLowerCase()}${text.slice(1)}` : text;
  return `${opened}\u00A0?`;
}

/** « Pourquoi la commune a-t-elle acheté le local ? » */
function invertedQuestion(opening: string, fact: Fact, rest: string): string {
  const { clitic, finite, subject, others, claim } = fact;
  const verb = `${clitic}${clitic === 'se' ? ' ' : ''}${inverted(finite, subject.pronoun)}`;
  return joined([opening, subject.text, verb, others, rest], claim);
}

/** « Que réclament les syndicats ? », « Qu’est-ce que la commune a acheté pour 95 000 euros ? » */
function whatQuestion(fact: Fact, rest: string, after = ''): string {
  const { clitic, finite, subject, others, claim } = fact;
  const verb = `${clitic}${clitic === 'se' ? ' ' : ''}${finite}`;
  if (rest === '' && after === '' && clitic === '' && subject.text.split(' ').length <= 6)
    return joined([isVowel(finite) ? 'Qu’' : 'Que', finite, others, subject.text], claim);
  const opening = isVowel(subject.text) ? 'Qu’est-ce qu’' : 'Qu’est-ce que';
  return joined([opening, subject.text, verb, others, after, rest], claim);
}

function isVowel(text: string): boolean {
  return /^[aeiouyéèêâîôûœh]/i.test(text) && !/^(?:h[aâoôu]|héros|onz|oui)/i.test(text);
}

const LIGHT =
  /^(?:avoir|être|faire|mettre|prendre|donner|tenir|porter|rendre|devenir|rester|demeurer|constituer|représenter|peser|durer|valoir|coûter|mesurer|perdre|passer|tirer)$/;

function askObject(part: Part, fact: Fact, doc: Doc, french: French): Asked | null {
  const { verb, group } = fact;
  const isSet = doc.expressions.some(({ words }) => words.includes(verb.index) && words.includes(part.head.index));
  if (LIGHT.test(verb.lemma) || isSet || group.passive || group.reflexive || part.words.length > 14) return null;
  if (/^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d.*)$/i.test(part.words[0]!.form)) return null;
  // A time is no object: « samedi », « une semaine ».
  if (french.lexicon.entries(part.head.lemma, 'NOUN')[0]?.kind === 'time') return null;
  const isLast = fact.parts.at(-1) === part;
  const rest = restOf(part, fact, doc);
  if (rest === null || !isSelfStanding([{ ...fact.subject.head, upos: 'PROPN' }, ...part.words])) return null;
  const others = otherObjects(fact, part.words, part.head, doc, french).map(({ text }) => text);
  return isLast || rest !== ''
    ? made(whatQuestion(fact, rest), textOfWords(part.words, doc), others, part, fact, WHAT)
    : null;
}

/** Verbs that are asked after with « de faire », « à faire », « faire ». */
const DE_FAIRE =
  /^(?:décider|promettre|accepter|refuser|choisir|proposer|envisager|prévoir|tenter|essayer|permettre|continuer|éviter|rêver|demander|projeter)$/;
const A_FAIRE = /^(?:chercher|commencer|continuer|réussir|parvenir|apprendre)$/;
const FAIRE = /^(?:vouloir|devoir|pouvoir|souhaiter|espérer|compter|préférer)$/;
/** With these the whole complement is asked after: « De quoi Pékin accuse-t-il Washington ? » */
const DE_QUOI = /^(?:accuser|soupçonner|menacer|se plaindre|dissuader)$/;
const A_QUOI = /^(?:obliger|inviter|encourager|inciter|aider|contraindre|engager|préparer|consacrer)$/;

/** Somebody who decides, wants and promises: not « la question de Taïwan ». */
function isActing({ subject }: Fact, french: French): boolean {
  return subject.sort !== 'noun' || isSomebody(subject.head, french);
}

function askInfinitive(part: Part, fact: Fact, doc: Doc, french: French): Asked | null {
  if (!isActing(fact, french)) return null;
  const verb = part.head;
  if (/^(?:être|avoir|pouvoir|faire|agir)$/.test(verb.lemma) || part.words.length > 15 || part.words.length < 3)
    return null;
  if (fact.parts.at(-1) !== part || fact.group.passive) return null;
  const own = part.words.slice(part.opener === '' ? 0 : 1);
  if (!isSelfStanding([{ ...fact.subject.head, upos: 'PROPN', form: fact.subject.text }, ...own])) return null;
  const rest = restOf(part, fact, doc);
  if (rest === null) return null;
  const pool = otherInfinitives(fact, own, verb, doc, french);
  const { lemma } = fact.verb;
  const bare = textOfWords(own, doc);
  if ((part.opener === 'de' && DE_QUOI.test(lemma)) || (part.opener === 'à' && A_QUOI.test(lemma))) {
    const opening = part.opener === 'de' ? 'De quoi' : 'À quoi';
    const lead = part.opener === 'de' ? (text: string) => de(text) : (text: string) => `à ${text}`;
    return made(invertedQuestion(opening, fact, rest), lead(bare), texts(pool).map(lead), part, fact, WHAT);
  }
  if (rest !== '') return null;
  const asks =
    (part.opener === 'de' && DE_FAIRE.test(lemma) && 'de faire') ||
    (part.opener === 'à' && A_FAIRE.test(lemma) && 'à faire') ||
    (part.opener === '' && FAIRE.test(lemma) && 'faire');
  if (!asks || fact.group.reflexive) return null;
  const question = asks === 'faire' ? doQuestion(fact) : whatQuestion(fact, '', asks);
  return made(question, bare, texts(pool), part, fact, WHAT);
}

/** « Que veut faire l’équipe ? » */
function doQuestion(fact: Fact): string {
  const { finite, others, subject, claim } = fact;
  return joined([isVowel(finite) ? 'Qu’' : 'Que', finite, others, 'faire', subject.text], claim);
}

function texts(pool: readonly Phrase[]): string[] {
  return pool.map(({ text }) => text);
}

function askPurpose(part: Part, fact: Fact, doc: Doc, french: French): Asked | null {
  if (!isActing(fact, french) && !fact.group.passive) return null;
  const rest = restOf(part, fact, doc);
  const own = part.words.slice(part.opener === 'pour' ? 1 : 2);
  const [verb] = own;
  if (rest === null || !verb || own.length < 2 || own.length > 14 || /^(?:être|avoir)$/.test(verb.lemma)) return null;
  if (!isSelfStanding([{ ...fact.subject.head, upos: 'PROPN', form: fact.subject.text }, ...own])) return null;
  const others = texts(otherInfinitives(fact, own, verb, doc, french)).map((text) => `pour ${text}`);
  return made(invertedQuestion('Dans quel but', fact, rest), `pour ${textOfWords(own, doc)}`, others, part, fact, WHY);
}

function askCause(part: Part, fact: Fact, doc: Doc, french: French): Asked | null {
  const rest = restOf(part, fact, doc);
  if (
    rest === null ||
    !isSelfStanding([{ ...fact.subject.head, upos: 'PROPN', form: fact.subject.text }, ...part.words])
  )
    return null;
  const question = invertedQuestion('Pourquoi', fact, rest);
  const answer = textOfWords(part.words, doc);
  if (/^(?:parce|car)/.test(part.opener)) {
    const reason = answer.replace(/^car /, /^car [aeiouyéèêh]/i.test(answer) ? 'parce qu’' : 'parce que ');
    return made(question, reason, clauses(fact, doc, french), part, fact, WHY);
  }
  const own = part.words.slice(part.opener.split(' ').length);
  const head = own.find((word) => word.upos === 'NOUN');
  if (!head || own[0]!.upos !== 'DET' || part.words.length > 16) return null;
  const others = otherObjects(fact, own, head, doc, french).map(({ text }) => contracted(part.opener, text));
  return made(question, answer, others, part, fact, WHY);
}

/** « en raison de » and « le retard »: « en raison du retard ». */
function contracted(opener: string, text: string): string {
  const [lead, last] = [opener.replace(/(?:de|à)$/, ''), opener.endsWith('à') ? 'à' : 'de'];
  const both = last === 'de' ? { le: 'du', les: 'des', des: 'de' } : { le: 'au', les: 'aux', des: 'à des' };
  const [first, ...others] = text.split(' ');
  const one = (both as Record<string, string>)[first!];
  if (one) return `${lead}${one} ${others.join(' ')}`;
  return last === 'de' ? `${lead}${de(text)}` : `${lead}à ${text}`;
}

/** « parce que la commune a acheté le local »: what other clauses say, as if it were the reason. */
function clauses(fact: Fact, doc: Doc, french: French): string[] {
  return factsOf(doc, french)
    .filter(
      (one) =>
        one.sentence !== fact.sentence &&
        Math.abs(one.sentence.index - fact.sentence.index) > 1 &&
        one.claim === null &&
        one.subject.text !== fact.subject.text &&
        one.parts.length > 0
    )
    .map(({ subject, clitic, finite, others, parts }) => {
      const verb = [`${clitic}${clitic === 'se' ? ' ' : ''}${finite}`, others].filter((text) => text !== '').join(' ');
      const text = `${subject.text} ${verb} ${parts.map(({ words }) => textOfWords(words, doc)).join(' ')}`;
      return `${isVowel(text) ? 'parce qu’' : 'parce que '}${text}`;
    });
}

function askManner(part: Part, fact: Fact, doc: Doc, french: French): Asked | null {
  const own = part.words.slice(1);
  const rest = restOf(part, fact, doc);
  const verb = own[0]!;
  if (rest === null || own.length < 2 || /^(?:être|avoir|pouvoir)$/.test(verb.lemma) || own.length > 14) return null;
  if (!isSelfStanding([{ ...fact.subject.head, upos: 'PROPN', form: fact.subject.text }, ...own])) return null;
  const others = otherInfinitives(fact, own, verb, doc, french).flatMap(({ head, words }) => {
    const [gerund] = french.forms.inflect(head.lemma, 'VERB', { VerbForm: 'Part', Tense: 'Pres' });
    return gerund ? [`en ${[gerund, textOfWords(words.slice(1), doc)].join(' ')}`] : [];
  });
  return made(invertedQuestion('Comment', fact, rest), textOfWords(part.words, doc), others, part, fact, HOW);
}
