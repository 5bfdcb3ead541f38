import type { Doc, Entity, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { genderOfName } from './people.ts';
import { isSelfStanding } from './references.ts';
import type { Statement } from './statements.ts';

/** A main clause taken apart, so that a question can be built of its parts: « la boulangerie | a | rouvert | samedi matin ». */
export interface Clause {
  readonly statement: Statement;
  readonly group: VerbGroup;
  /** What stands before the subject, with its comma; empty where there is nothing. */
  readonly front: readonly Word[];
  readonly subject: readonly Word[];
  /** As it is said within a question: « la commune », « Antony Blinken »; empty for « on », which the pronoun says. */
  readonly subjectText: string;
  readonly pronoun: 'il' | 'elle' | 'ils' | 'elles' | 'on';
  /** « se » or « s’ » before the verb, empty where there is none. */
  readonly clitic: string;
  /** From after the finite verb to the end of the clause. */
  readonly rest: readonly Word[];
}

/** The main clause of a statement, null where its parts cannot be told for sure. */
export function clauseOf(statement: Statement, doc: Doc, french: French): Clause | null {
  const { words, main: group } = statement;
  if (group.negated || group.report || group.sureness < 0.75 || group.person !== '3') return null;
  const verb = group.words[0]!;
  const before = words.filter((word) => word.index < verb);
  const clitic = before.at(-1) && /^(?:se|s')$/i.test(before.at(-1)!.form) ? before.pop()! : null;
  if (group.reflexive !== (clitic !== null)) return null;
  const frontEnd = frontLength(before);
  const [front, subject] = [before.slice(0, frontEnd), before.slice(frontEnd)];
  const named = subject.length > 0 ? nameSubject(subject, group, doc, french) : null;
  if (!named) return null;
  const rest = restOf(statement, group, doc);
  return {
    statement,
    group,
    front,
    subject,
    subjectText: named.text,
    pronoun: named.pronoun,
    clitic: clitic ? doc.article.text.slice(clitic.start, clitic.end) : '',
    rest
  };
}

/** Words up to the last comma of a fronted group: « En 1891, », « À Paris, pendant l’été, ». */
function frontLength(before: readonly Word[]): number {
  const first = before[0];
  if (!first) return 0;
  const isFronted = /^(?:ADP|ADV)$/.test(first.upos) || first.feats.VerbForm === 'Part' || isTimeFront(before);
  const comma = before.findLastIndex((word) => word.form === ',');
  return isFronted ? comma + 1 : 0;
}

/** « Le premier jour, », « L’année dernière, », « Chaque hiver, » */
function isTimeFront(before: readonly Word[]): boolean {
  const comma = before.findIndex((word) => word.form === ',');
  if (comma < 1 || comma > 5) return false;
  return before
    .slice(0, comma)
    .some((word) =>
      /^(?:jour|année|an|mois|semaine|matin|soir|nuit|été|hiver|printemps|automne|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
        word.lemma
      )
    );
}

function nameSubject(
  subject: readonly Word[],
  group: VerbGroup,
  doc: Doc,
  french: French
): { text: string; pronoun: Clause['pronoun'] } | null {
  const alone = subject.length === 1 ? subject[0]!.form.toLowerCase() : '';
  if (alone === 'tout' && group.number === 'Sing') return { text: 'tout', pronoun: 'il' };
  if (alone === 'on') return { text: '', pronoun: 'on' };
  const person = personAlone(subject, doc);
  if (person) {
    const text = textOf(person, doc);
    const gender =
      doc.chains.find((chain) => chain.mentions.some((one) => one.start === person.start))?.gender ??
      genderOfName(text, french);
    return gender && group.number === 'Sing' ? { text, pronoun: gender === 'Fem' ? 'elle' : 'il' } : null;
  }
  if (
    subject.some(
      (word) =>
        /^(?:PUNCT|VERB|AUX|SCONJ|PRON|CCONJ)$/.test(word.upos) ||
        /^(?:chaque|tout|toute|tous|toutes|aucun|aucune|plusieurs|certains|certaines)$/i.test(word.form)
    )
  )
    return null;
  const [determiner, ...others] = subject;
  if (!determiner || determiner.upos !== 'DET' || !/^(?:le|la|l'|les)$/i.test(determiner.form)) return null;
  const head = others.find((word) => word.upos === 'NOUN' || word.upos === 'PROPN');
  // « les deux pays » is known, « les 640 habitants » is news.
  if (!head || others[0]?.upos === 'NUM') return null;
  const country = french.names.countries.find((one) => one.name === head.form);
  const number = country?.number ?? head.feats.Number;
  const gender =
    country?.gender ??
    head.feats.Gender ??
    (/^la$/i.test(determiner.form) ? 'Fem' : /^le$/i.test(determiner.form) ? 'Masc' : undefined);
  if (!gender || number !== group.number || subject.length > 8) return null;
  const written = textOf({ start: determiner.start, end: subject.at(-1)!.end }, doc);
  const text = written[0]!.toLowerCase() + written.slice(1);
  const pronoun = `${gender === 'Fem' ? 'elle' : 'il'}${number === 'Plur' ? 's' : ''}` as Clause['pronoun'];
  return { text, pronoun };
}

/** « Antony Blinken », « Le secrétaire d’État américain, Antony Blinken, », « Ahmed Kaci, un retraité de 68 ans, »: the name. */
function personAlone(subject: readonly Word[], doc: Doc): Entity | null {
  const [first, last] = [subject[0]!, subject.at(-1)!];
  const names = doc.entities.filter(
    (entity) => entity.type === 'PER' && entity.start >= first.start && entity.end <= last.end
  );
  const [name] = names;
  if (!name || names.length > 1 || name.sureness < 0.8) return null;
  if (name.start === first.start && name.end === last.end) return name;
  const commas = subject.filter((word) => word.form === ',');
  const isBetween =
    commas.length === 2 &&
    last.form === ',' &&
    !subject.some((word) => word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'PRON');
  const nameIsOne = name.start === first.start || doc.words[name.words.first - 1]?.form === ',';
  return isBetween && nameIsOne ? name : null;
}

/** Up to a comma, or to the « et » of another verb. */
function restOf({ words }: Statement, group: VerbGroup, doc: Doc): readonly Word[] {
  const verb = group.words[0]!;
  const after = words.filter((word) => word.index > verb && word.form !== '.');
  const stop = after.findIndex((word) => {
    if (word.form === ',') return true;
    if (!/^(?:et|mais|ou|puis|car)$/i.test(word.form) || (word.upos !== 'CCONJ' && word.form !== 'puis')) return false;
    const next = doc.verbGroups.find((other) => other.start > word.end && other.sentence === word.sentence);
    const between = next ? doc.words.slice(word.index + 1, next.words[0]) : [];
    return next !== undefined && !between.some((one) => /^(?:qui|que|qu'|dont|où)$/i.test(one.form));
  });
  return stop < 0 ? after : after.slice(0, stop);
}

/** The text of words as the article has it, in runs; those in `without` are left out. */
export function textOfWords(words: readonly Word[], doc: Doc, without: ReadonlySet<number> = new Set()): string {
  let out = '';
  let last: Word | null = null;
  for (const word of words) {
    if (without.has(word.index) || (last && word.start === last.start)) continue;
    const gap = last ? doc.article.text.slice(last.end, word.start) : '';
    const isNext = last !== null && /^[ \u00A0\u202F]*$/.test(gap);
    out += (last ? (isNext ? gap : ' ') : '') + doc.article.text.slice(word.start, word.end);
    last = word;
  }
  return out.replace(/([’']) /g, '$1').trim();
}

/** « a-t-il », « mourut-elle », « sont-ils » */
export function inverted(verb: string, pronoun: Clause['pronoun']): string {
  return /[aeéc]$/.test(verb) && !/s$/.test(pronoun) ? `${verb}-t-${pronoun}` : `${verb}-${pronoun}`;
}

/**
 * A question about a clause: question word, subject, inverted verb and what is left of the clause without the asked part.
 * Null when what is left points to something that is not shown.
 */
export function questionOf(opening: string, clause: Clause, asked: ReadonlySet<number>, doc: Doc): string | null {
  const { group, subject, rest, statement } = clause;
  const kept = rest.filter((word) => !asked.has(word.index));
  const shown = [...subject, ...statement.words.filter((word) => group.words.includes(word.index)), ...kept];
  if (!isSelfStanding(shown.sort((a, b) => a.index - b.index))) return null;
  const finite = doc.words[group.words[0]!]!;
  const verb = clause.clitic + (clause.clitic === 'se' ? ' ' : '') + inverted(textOf(finite, doc), clause.pronoun);
  const time =
    clause.front.some((word) => asked.has(word.index)) ||
    clause.front[0]?.upos !== 'DET' ||
    !isTimeFront(clause.front) ||
    !isSelfStanding(clause.front)
      ? ''
      : textOfWords(clause.front, doc).replace(/,$/, '');
  const tail = textOfWords(kept, doc) + (time === '' ? '' : `, ${time[0]!.toLowerCase()}${time.slice(1)}`);
  return `${[opening, clause.subjectText, verb, tail].filter((part) => part !== '').join(' ')}\u00A0?`;
}

function textOf(span: { readonly start: number; readonly end: number }, doc: Doc): string {
  return doc.article.text.slice(span.start, span.end);
}
