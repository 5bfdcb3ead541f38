import type { Doc, Features, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { clauseOf, textOfWords, type Clause } from './clause.ts';
import type { Statement } from './statements.ts';
import { capital } from './wording.ts';

/** Verbs of one act upon an object, which are turned round without a change of sense; « avoir », « durer », « peser » are not. */
const TURNS =
  /^(?:acheter|vendre|installer|construire|rénover|restaurer|créer|fonder|lancer|adopter|voter|signer|publier|supprimer|financer|organiser|rejeter|approuver|détruire|filmer|réaliser|traduire|recruter|embaucher|licencier|remplacer|découvrir|arrêter|condamner|inaugurer|diffuser|communiquer|rédiger|interdire|planter|repeindre|réparer)$/;

const ETRE: Partial<Record<VerbGroup['tense'], readonly [one: string, several: string]>> = {
  présent: ['est', 'sont'],
  imparfait: ['était', 'étaient'],
  futur: ['sera', 'seront'],
  'passé simple': ['fut', 'furent'],
  'passé composé': ['a été', 'ont été']
};

/** A noun group that a verb can agree with. */
interface Group {
  readonly words: readonly Word[];
  readonly gender: 'Masc' | 'Fem';
  readonly number: 'Sing' | 'Plur';
}

/** The statement turned from active to passive or back, agreement made; empty where one of its parts is unsure. */
export function turnedRound(statement: Statement, doc: Doc, french: French): readonly string[] {
  const { words } = statement;
  if (words.some((word) => /^(?:son|sa|ses|leur|leurs|ne|n')$/i.test(word.form))) return [];
  const clause = clauseOf(statement, doc, french);
  const whole = clause ? (clause.group.passive ? toActive(clause, doc, french) : toPassive(clause, doc, french)) : null;
  return [whole ?? [], reducedToActive(statement, doc, french)].flat();
}

/** « La commune a acheté le local. »: « Le local a été acheté par la commune. » */
function toPassive(clause: Clause, doc: Doc, french: French): string | null {
  const { group, subjectText } = clause;
  const after = afterVerb(clause);
  const be = ETRE[group.tense];
  if (!after || !be || group.reflexive || subjectText === '' || subjectText === 'tout' || !TURNS.test(group.lemma))
    return null;
  const object = nounGroup(after, NUMBERED);
  if (!object) return null;
  const tail = after.slice(object.words.length);
  const participle = participleOf(group.lemma, object, french);
  // « en collaborant »: its subject would be the object.
  const hasGerund = tail.some(({ feats }) => feats.VerbForm === 'Part' && feats.Tense === 'Pres');
  if (!participle || !endsGroup(tail[0]) || hasGerund) return null;
  const verb = `${be[object.number === 'Sing' ? 0 : 1]} ${participle}`;
  return sentence(clause, [textOfWords(object.words, doc), verb, `par ${subjectText}`, textOfWords(tail, doc)], doc);
}

/** « La loi a été votée par les députés. »: « Les députés ont voté la loi. » */
function toActive(clause: Clause, doc: Doc, french: French): string | null {
  const { group, subjectText } = clause;
  const after = afterVerb(clause);
  if (!after || after[0]?.form !== 'par' || !TURNS.test(group.lemma) || subjectText === '' || subjectText === 'tout')
    return null;
  const agent = nounGroup(after.slice(1), NUMBERED);
  const tail = after.slice(1 + (agent?.words.length ?? 0));
  if (!agent || !endsGroup(tail[0])) return null;
  const verb = activeVerb(group, agent, french);
  return verb
    ? sentence(clause, [textOfWords(agent.words, doc), verb, subjectText, textOfWords(tail, doc)], doc)
    : null;
}

const NUMBERED = /^(?:le|la|l'|les|un|une|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/i;

function activeVerb(group: VerbGroup, agent: Group, french: French): string | null {
  if (group.tense === 'passé composé' || group.tense === 'passé simple') {
    const participle = participleOf(group.lemma, { gender: 'Masc', number: 'Sing' }, french);
    return participle ? `${agent.number === 'Sing' ? 'a' : 'ont'} ${participle}` : null;
  }
  if (group.tense !== 'futur') return null;
  const wanted: Features = { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Fut', Person: '3', Number: agent.number };
  return only(french.forms.inflect(group.lemma, 'VERB', wanted));
}

/** « un mouvement social lancé par trois syndicats »: « Trois syndicats ont lancé un mouvement social. » */
function reducedToActive({ words }: Statement, doc: Doc, french: French): string[] {
  return words.flatMap((word, i) => {
    if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || !TURNS.test(word.lemma)) return [];
    if (words[i + 1]?.form !== 'par' || words[i - 1]?.upos === 'AUX') return [];
    const from = words.slice(0, i).findLastIndex((one) => /^(?:un|une)$/i.test(one.form) && one.upos === 'DET');
    const object = from < 0 ? null : nounGroup(words.slice(from, i), /^une?$/i);
    const agent = nounGroup(words.slice(i + 2), NUMBERED);
    const next = words[i + 2 + (agent?.words.length ?? 0)];
    if (!object || !agent || object.words.length !== i - from || !endsGroup(next)) return [];
    const participle = participleOf(word.lemma, { gender: 'Masc', number: 'Sing' }, french);
    const agrees = word.form === participleOf(word.lemma, object, french);
    if (!participle || !agrees) return [];
    const verb = `${agent.number === 'Sing' ? 'a' : 'ont'} ${participle}`;
    return [`${capital(textOfWords(agent.words, doc))} ${verb} ${textOfWords(object.words, doc)}.`];
  });
}

/** What follows the verb, null where something stands within the verb or after the clause. */
function afterVerb({ group, rest, statement }: Clause): readonly Word[] | null {
  const within = rest.filter((word) => word.index < group.main && !group.words.includes(word.index));
  const last = statement.words.filter((word) => word.form !== '.').at(-1);
  const after = rest.filter((word) => word.index > group.main);
  return within.length === 0 && last === (after.at(-1) ?? null) ? after : null;
}

/** A determiner, a noun, its adjectives and « de » + noun; two such groups joined by « et ». */
function nounGroup(words: readonly Word[], determiners: RegExp): Group | null {
  const first = oneGroup(words, determiners);
  if (!first) return null;
  const rest = words.slice(first.words.length);
  const second = rest[0]?.form === 'et' ? oneGroup(rest.slice(1), determiners) : null;
  if (!second) return first;
  const gender = first.gender === 'Fem' && second.gender === 'Fem' ? 'Fem' : 'Masc';
  return { words: words.slice(0, first.words.length + 1 + second.words.length), gender, number: 'Plur' };
}

function oneGroup(words: readonly Word[], determiners: RegExp): Group | null {
  const [determiner, noun] = words;
  if (!determiner || !noun || !determiners.test(determiner.form) || noun.upos !== 'NOUN' || noun.margin < 0.1)
    return null;
  const { Gender, Number } = noun.feats;
  // The determiner speaks against a noun that was read wrong.
  if (!Gender || !Number || (determiner.feats.Gender ?? Gender) !== Gender) return null;
  let end = 2;
  for (;;) {
    const [next, after] = [words[end], words[end + 1]];
    if (next?.upos === 'ADJ' && next.feats.Gender !== (Gender === 'Masc' ? 'Fem' : 'Masc')) end += 1;
    else if (next && /^(?:de|d')$/i.test(next.form) && after?.upos === 'NOUN') end += 2;
    else return { words: words.slice(0, end), gender: Gender, number: Number };
  }
}

/** Whether a noun group is over before this word: what could still belong to it makes it unsure. */
function endsGroup(next: Word | undefined): boolean {
  return next === undefined || /^(?:[.,]|pour|en|à|dans|lors|pendant|avant|après|depuis)$/i.test(next.form);
}

function participleOf(lemma: string, { gender, number }: Omit<Group, 'words'>, { forms }: French): string | null {
  return only(forms.inflect(lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender: gender, Number: number }));
}

function only(found: readonly string[]): string | null {
  return found.length === 1 ? found[0]! : null;
}

function sentence({ front }: Clause, parts: readonly string[], doc: Doc): string {
  const said = parts.filter((part) => part !== '').map((part, i) => (i === 0 && front.length > 0 ? lower(part) : part));
  return `${capital([textOfWords(front, doc), ...said].filter((part) => part !== '').join(' '))}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
