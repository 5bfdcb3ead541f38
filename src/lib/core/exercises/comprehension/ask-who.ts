import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { textOfWords } from './clause.ts';
import type { Asked } from './asked.ts';
import { isSomebody, rivalsOf, VAGUE } from './actors.ts';
import { factsOf, type Fact } from './facts.ts';
import { isSelfStanding } from './references.ts';
import type { Both } from './wording.ts';

const SKILL: Both = ['compréhension : qui fait quoi', 'reading: who does what'];
/** What is left of a clause must say enough to be recognised. */
const FEWEST_WORDS = 3;
/** Verbs of states and of the sense « there is »: a poor question after « qui ». */
const DULL = /^(?:être|rester|devenir|demeurer|sembler|paraître|exister|figurer|appartenir|concerner|venir)$/;

/** « Qui a durci la réglementation ? », « Quel pays a renouvelé son engagement ? »: clauses whose subject is somebody. */
export function whoQuestions(doc: Doc, french: French): readonly Asked[] {
  return factsOf(doc, french).flatMap((fact) => askWho(fact, doc, french) ?? []);
}

function askWho(fact: Fact, doc: Doc, french: French): Asked | null {
  const { subject, group, sentence, claim } = fact;
  if (DULL.test(fact.verb.lemma) || group.passive || subject.head.upos === 'PRON' || subject.sort === 'pair')
    return null;
  const opening = subject.sort === 'country' ? 'Quel pays' : 'Qui';
  if (subject.sort === 'country' && !isCountry(subject.text, french)) return null;
  if (subject.sort === 'noun' && (!isSomebody(subject.head, french) || VAGUE.test(subject.head.lemma))) return null;
  const verb = singular(fact, doc, french);
  const words = fact.parts.flatMap((part) => part.words);
  const tail = words.filter((word) => !LINKING.test(word.form));
  const content = tail.filter(({ upos }) => upos !== 'PUNCT');
  // Whoever is asked for may be « son »; « qui » is no « leur ».
  if (subject.head.feats.Number === 'Plur' && tail.some(({ form }) => /^leurs?$/i.test(form))) return null;
  const known = tail.filter((word) => !(word.upos === 'DET' && /^(?:son|sa|ses)$/i.test(word.form)));
  if (
    !verb ||
    content.length < FEWEST_WORDS ||
    !isSelfStanding([{ ...subject.head, upos: 'PROPN', feats: {} }, ...known])
  )
    return null;
  const tailText = tailOf(fact, tail, doc);
  const question = `${claim ? `${claim}, ${opening.toLowerCase()}` : opening} ${verb} ${tailText}\u00A0?`;
  const others = rivalsOf(fact, doc, french).filter((one) => !question.includes(one));
  if (others.length < 3) return null;
  const answer = shortName(fact, doc);
  const detail = { start: subject.head.start, end: subject.head.end, sentence: sentence.index, index: -1 };
  return { question, answer, others, skill: SKILL, entity: detail, sureness: claim ? 0.84 : 0.88, worth: 0.9 };
}

/** Words of a question's tail; what stands after is a setting: « … dans le contexte de la guerre ». */
const LONGEST_TAIL = 14;
const SHORTEST_TAIL = 6;
const SETTING = /^(?:pour|dans|lors|malgré|pendant|depuis|afin|après|avant)$/i;

/** What is said of the one who is asked for, without a reason after a comma, cut before a setting where it is long. */
function tailOf({ parts }: Fact, kept: readonly Word[], doc: Doc): string {
  const words = parts.flatMap((part, i) =>
    i > 0 && /^(?:cause|purpose|manner)$/.test(part.kind) && isAfterComma(part.start, doc) ? [] : part.words
  );
  const shown = words.filter((word) => kept.includes(word));
  const cut = shown.findLastIndex(({ form, upos }, i) => i >= SHORTEST_TAIL && upos === 'ADP' && SETTING.test(form));
  return textOfWords(shown.length > LONGEST_TAIL && cut > 0 ? shown.slice(0, cut) : shown, doc);
}

const LINKING =
  /^(?:également|aussi|néanmoins|toutefois|pourtant|cependant|donc|ainsi|alors|notamment|enfin|désormais|même|surtout)$/i;

function isAfterComma(start: number, doc: Doc): boolean {
  return /, $/.test(doc.article.text.slice(Math.max(0, start - 2), start));
}

function isCountry(text: string, { names }: French): boolean {
  return names.countries.some(({ name }) => text.endsWith(name));
}

/** « Qui » takes a verb in the singular; null where its form is not sure. */
function singular(fact: Fact, doc: Doc, { forms }: French): string | null {
  const { group, clitic, finite, others } = fact;
  const first = doc.words[group.words[0]!]!;
  const isCompound = group.words.length > 1;
  // « sont arrivées »: the participle would have to agree with « qui ».
  if (isCompound && first.lemma === 'être') return null;
  const lead = `${clitic}${clitic === 'se' ? ' ' : ''}`;
  if (group.number === 'Sing') return lead + [finite, others].filter((text) => text !== '').join(' ');
  const feats = first.feats;
  const [form, ...more] = forms.inflect(first.lemma, isCompound ? 'AUX' : 'VERB', {
    VerbForm: 'Fin',
    Mood: 'Ind',
    Person: '3',
    Number: 'Sing',
    ...(feats.Tense ? { Tense: feats.Tense } : {})
  });
  if (!form || more.length > 0 || !feats.Tense || feats.Mood !== 'Ind') return null;
  return lead + [form, others].filter((text) => text !== '').join(' ');
}

/** « les agriculteurs » for « les agriculteurs du plateau de Marsagne »: a noun as the wrong options are. */
function shortName({ subject }: Fact, doc: Doc): string {
  if (subject.sort !== 'noun') return subject.text;
  const { first, head, named } = subject;
  const phrase = doc.nounPhrases.find((one) => one.head === head.index && one.words.first === first);
  const next = doc.words[phrase?.words.end ?? -1];
  const isPlain = phrase !== undefined && next !== undefined && next.index < named && /^(?:de|d')$/i.test(next.form);
  if (!isPlain || head.feats.Number !== 'Plur') return subject.text;
  const text = doc.article.text.slice(phrase.start, phrase.end);
  return text[0]!.toLowerCase() + text.slice(1);
}
