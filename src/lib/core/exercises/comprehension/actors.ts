import type { Doc, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Country } from '../../document/french/names.ts';
import { areNear } from './fact-options.ts';
import type { Fact } from './facts.ts';
import { peopleOf } from './people.ts';
import { isSelfStanding } from './references.ts';

/** Wrong options that the article itself must give. */
const FEWEST_OWN = 2;

/** A noun of persons or of a body of persons that acts: « les autorités », « la commune », « l’équipe ». */
export function isSomebody(head: Word, { lexicon, names }: French): boolean {
  const lemma = head.lemma;
  if (names.roles.some(({ masculine, feminine }) => masculine === lemma || feminine === lemma)) return true;
  if (BODIES.test(lemma)) return true;
  return lexicon.entries(lemma, 'NOUN')[0]?.kind === 'person';
}

/** A body that acts and is no single person: « le ministère », « la fédération ». */
export function isActingBody({ lemma }: Word): boolean {
  return BODIES.test(lemma);
}

const BODIES =
  /^(?:gouvernement|ministère|mairie|commune|ville|région|fédération|commission|municipalité|institut|compagnie|département|préfecture|État|autorité|équipe|association|syndicat|entreprise|société|direction|club|police|armée|parlement|assemblée|tribunal|parti|conseil|couple|famille|public|population|rectorat|collectif|comité|agence|université|banque|groupe)$/;

/** Nouns that may be anybody of the article under another name. */
export const VAGUE =
  /^(?:ennemi|homme|femme|personne|gens|individu|fille|garçon|ami|jeune|enfant|autre|héros|moitié|couple)$/;

/** Others of the article who could be taken for the key: names for a name, countries for a country, nouns of persons for such a noun. */
export function rivalsOf(fact: Fact, doc: Doc, french: French): string[] {
  const { subject, sentence } = fact;
  const own = doc.article.text.slice(sentence.start, sentence.end);
  if (subject.sort === 'person')
    return peopleOf(doc, french)
      .filter(
        ({ chain }) =>
          chain.index !== subject.chain &&
          !isMaybeSame(chain.name, subject.text) &&
          !chain.mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end)
      )
      .map(({ name }) => name);
  if (subject.sort === 'country') return otherCountries(subject.text, own, doc, french);
  return otherNouns(fact, doc, french);
}

/** « Maria Sklodowska » and « Marie Curie » may be one person. */
function isMaybeSame(one: string, other: string): boolean {
  return one.slice(0, 3) === other.slice(0, 3);
}

function otherCountries(text: string, own: string, doc: Doc, french: French): string[] {
  const withArticle = ({ article, name }: { article: string; name: string }): string =>
    `${article}${/^$|’$/.test(article) ? '' : ' '}${name}`;
  const { countries } = french.names;
  const key = countries.find((one) => withArticle(one) === text);
  if (!key) return [];
  const inText = countries.filter(({ name }) =>
    doc.entities.some(({ type, value }) => type === 'LOC' && value === name)
  );
  // Countries with a seat of power that the press calls by its name are those that act.
  const near = countries.filter(({ continent, metonyms }) => continent === key.continent && metonyms.length > 0);
  const fits = ({ name, metonyms }: Country): boolean =>
    name !== key.name && !own.includes(name) && !metonyms.some((one) => own.includes(one));
  return [...new Set([...inText, ...near].filter(fits).map(withArticle))];
}

/** Nouns of persons with « le », « la », « les » in other sentences, those of the key's number first; no two near each other. */
function otherNouns({ subject, sentence }: Fact, doc: Doc, french: French): string[] {
  const chosen: Word[] = [];
  const found = actorsOf(doc, french).filter(
    ({ head, text }) =>
      head.sentence !== sentence.index &&
      text !== subject.text &&
      !areNear(head, subject.head, french) &&
      !mentionedIn(sentence.index, head, doc) &&
      isAlike(text, subject.text)
  );
  const sorted = [...found].sort(
    (a, b) =>
      Number(b.head.feats.Number === subject.head.feats.Number) -
        Number(a.head.feats.Number === subject.head.feats.Number) || a.head.index - b.head.index
  );
  const own = sorted.flatMap(({ head, text }) => {
    if (chosen.some((one) => one.lemma === head.lemma || areNear(one, head, french))) return [];
    chosen.push(head);
    return [text];
  });
  // Of usual actors alone none would be thought of.
  return own.length < FEWEST_OWN ? [] : [...own, ...usualActors(subject, sentence.index, own, doc, french)];
}

/** Actors of public life, for a text that has too few of its own. Written by hand: bodies, groups, persons. */
const USUAL = [
  'la région|le département|l’État|la préfecture|l’association|la direction|le gouvernement',
  'les habitants|les agriculteurs|les enseignants|les élèves|les commerçants|les médecins|les pompiers|les retraités|les touristes',
  'le maire|le préfet|le directeur|le médecin|le professeur|l’entraîneur|le boulanger'
].map((line) => line.split('|'));

/** Usual actors of the key's sort that the article does not name at all, so that none of them is also right. */
function usualActors(
  { head, text }: Fact['subject'],
  sentence: number,
  own: readonly string[],
  doc: Doc,
  french: French
): string[] {
  const line = USUAL[head.feats.Number === 'Plur' ? 1 : BODIES.test(head.lemma) ? 0 : 2]!;
  return line.filter((one) => {
    const lemma = one.replace(/^(?:les? |la |l’)/, '').replace(head.feats.Number === 'Plur' ? /s$/ : /$^/, '');
    const word: Word = { ...head, lemma, sentence };
    return (
      one !== text &&
      !own.includes(one) &&
      !doc.words.some((other) => other.lemma === lemma) &&
      !areNear(word, head, french)
    );
  });
}

/** All or none with a capital. */
function isAlike(one: string, other: string): boolean {
  return /\p{Lu}/u.test(one) === /\p{Lu}/u.test(other);
}

function mentionedIn(sentence: number, head: Word, doc: Doc): boolean {
  const { words } = doc.sentences[sentence]!;
  return doc.words.slice(words.first, words.end).some(({ lemma }) => lemma === head.lemma);
}

interface Actor {
  readonly head: Word;
  readonly text: string;
}

/** « les plongeurs », « la direction »: bare nouns of persons with their adjectives, each once. */
export function actorsOf(doc: Doc, french: French): readonly Actor[] {
  const seen = actors.get(doc);
  if (seen) return seen;
  const found = doc.nounPhrases.flatMap(({ words, head, start, end }) => {
    const [determiner, noun] = [doc.words[words.first]!, doc.words[head]!];
    if (!/^(?:le|la|l'|les)$/i.test(determiner.form) || noun.upos !== 'NOUN' || noun.margin < 0.5) return [];
    if (doc.words[words.first - 1]?.start === determiner.start || !isSomebody(noun, french)) return [];
    if (doc.paragraphs[doc.sentences[noun.sentence]!.paragraph]!.kind !== 'body') return [];
    const own = doc.words.slice(words.first, words.end);
    if (VAGUE.test(noun.lemma) || (BODIES.test(noun.lemma) && !/^nsubj/.test(noun.relation ?? ''))) return [];
    if (doc.entities.some((entity) => entity.type === 'ORG' && entity.start < end && start < entity.end)) return [];
    if (
      !isSelfStanding(own) ||
      own.some(({ form }) => /^(?:premi|second|dern)/.test(form)) ||
      own.some(({ upos }) => upos === 'NUM')
    )
      return [];
    const text = doc.article.text.slice(start, end);
    return [{ head: noun, text: text[0]!.toLowerCase() + text.slice(1) }];
  });
  const actorsFound = found.filter(({ text }, i) => found.findIndex((one) => one.text === text) === i);
  actors.set(doc, actorsFound);
  return actorsFound;
}

const actors = new WeakMap<Doc, readonly Actor[]>();
