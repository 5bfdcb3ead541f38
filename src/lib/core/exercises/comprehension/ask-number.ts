import type { Doc, Entity, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { de, formAt, textOf, withBefore, type Asked } from './asked.ts';
import { questionOf, textOfWords, type Clause } from './clause.ts';
import { nearNumerals, valueOf } from './numerals.ts';
import { isSelfStanding } from './references.ts';
import type { Statement } from './statements.ts';
import type { Both } from './wording.ts';

const SKILL: Both = ['compréhension : un nombre', 'reading: a number'];
const UNITS = /^(?:an|année|mois|semaine|jour|heure|minute|siècle|fois)$/;

function asked(
  question: string | null,
  answer: string,
  others: readonly string[],
  entity: Entity,
  sureness = 0.87
): Asked | null {
  return question && others.length >= 3
    ? { question, answer, others, skill: SKILL, entity, sureness, worth: 0.88 }
    : null;
}

/** Whether a number is exact: nothing like « plus de », « environ » stands beside it. */
function isExact(entity: Entity, doc: Doc): boolean {
  const before = doc.article.text.slice(Math.max(0, entity.start - 14), entity.start);
  const after = doc.article.text.slice(entity.end, entity.end + 10);
  return (
    !/(?:plus|moins|près|au moins|au plus|environ|jusqu[’']à|entre|presque|quelque)(?: d[e’'])? ?$/i.test(before) &&
    !/^ environ/.test(after)
  );
}

/** « acheter… pour 95 000 euros » */
export function askPrice(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  if (
    formAt(entity.words.first - 1, doc) !== 'pour' ||
    !/^(?:acheter|vendre|céder|acquérir|louer|racheter)$/.test(clause.group.lemma)
  )
    return null;
  const question = questionOf('Pour quelle somme', clause, withBefore(entity, entity.words.first - 1), doc);
  const others = withUnit(entity, doc);
  return asked(question, textOf(entity, doc), others, entity, 0.9);
}

/** Near numbers with the same unit after them. */
function withUnit(entity: Entity, doc: Doc): string[] {
  const written = textOf(entity, doc);
  const numeral = /^\d[\d \u00A0\u202F]*(?:,\d+)?/.exec(written)?.[0].trim();
  return numeral ? nearNumerals(numeral).map((one) => one + written.slice(numeral.length)) : [];
}

const PAYING =
  /^(?:donner|payer|verser|dépenser|investir|prêter|rembourser|réclamer|recevoir|toucher|gagner|offrir|consacrer|débloquer|coûter|rapporter|économiser)$/;

/** « a promis de donner 4 000 euros », « il faut payer 20 euros par an »: the sum right after its verb. */
export function askSum(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  const verb = doc.words[entity.words.first - 1];
  if (!verb || !PAYING.test(verb.lemma) || !/^(?:VERB|AUX)$/.test(verb.upos) || !isExact(entity, doc)) return null;
  const question = questionOf('Combien', clause, withBefore(entity, entity.words.first), doc);
  return asked(question, textOf(entity, doc), withUnit(entity, doc), entity);
}

/** « Pour emprunter un objet, il faut payer 20 euros par an. » */
export function askFee({ words }: Statement, entity: Entity, doc: Doc): Asked | null {
  const start = words.findIndex(
    (word, i) => /^il$/i.test(word.form) && words[i + 1]?.lemma === 'falloir' && words[i + 2]?.feats.VerbForm === 'Inf'
  );
  const verb = words[start + 2];
  if (start < 0 || !verb || !PAYING.test(verb.lemma) || entity.words.first !== verb.index + 1 || !isExact(entity, doc))
    return null;
  const front = words.slice(0, start).filter((word) => word.form !== ',');
  const tail = words.filter((word) => word.index >= entity.words.end && word.form !== '.');
  if (tail.some((word) => word.form === ',') || !isSelfStanding([...front, ...tail])) return null;
  const frontText = textOfWords(front, doc);
  const parts = [
    `Combien ${textOf(words[start + 1]!, doc)}-il`,
    textOf(verb, doc),
    textOfWords(tail, doc),
    frontText && frontText[0]!.toLowerCase() + frontText.slice(1)
  ];
  return asked(
    `${parts.filter((part) => part !== '').join(' ')}\u00A0?`,
    textOf(entity, doc),
    withUnit(entity, doc),
    entity
  );
}

const MOVES = /^(?:augmenter|diminuer|baisser|progresser|reculer|chuter|grimper|croître|bondir|monter|descendre)$/;

/** « ont augmenté de 4,9 % » */
export function askRise(entity: Entity, clause: Clause, doc: Doc): Asked | null {
  const first = entity.words.first - 1;
  if (
    formAt(first, doc) !== 'de' ||
    !MOVES.test(clause.group.lemma) ||
    doc.words[first - 1]?.index !== clause.group.main ||
    !isExact(entity, doc)
  )
    return null;
  return asked(
    questionOf('De combien', clause, withBefore(entity, first), doc),
    `de ${textOf(entity, doc)}`,
    withUnit(entity, doc).map((one) => `de ${one}`),
    entity
  );
}

/** « 78 % des boutures plantées il y a trois ans ont survécu »: the share that is the subject. */
export function askShare({ words, groups }: Statement, entity: Entity, doc: Doc, { forms }: French): Asked | null {
  const group = groups.find((one) => one.start > entity.end);
  const of = doc.words[entity.words.end];
  if (
    !group ||
    !of ||
    !/^(?:de|d')$/i.test(of.form) ||
    !isExact(entity, doc) ||
    group.negated ||
    group.number !== 'Plur'
  )
    return null;
  const kept = words.filter((word) => word.index >= of.index && word.form !== '.');
  const comma = kept.findIndex((word) => word.form === ',');
  const shown = comma < 0 ? kept : kept.slice(0, comma);
  const verb = doc.words[group.words[0]!]!;
  const isSubject =
    shown.includes(verb) && !doc.verbGroups.some((other) => other.start > entity.end && other.start < group.start);
  const [singular] = forms
    .inflect(verb.lemma, verb.upos, { ...verb.feats, Number: 'Sing' })
    .concat(forms.inflect(verb.lemma, 'VERB', { ...verb.feats, Number: 'Sing' }));
  if (!isSubject || !singular || group.passive || !isSelfStanding(shown)) return null;
  const [before, after] = [
    shown.filter((word) => word.index < verb.index),
    shown.filter((word) => word.index > verb.index)
  ];
  const question = `Quel pourcentage ${textOfWords(before, doc)} ${singular} ${textOfWords(after, doc)}\u00A0?`
    .replace(/ {2,}/g, ' ')
    .replace(' \u00A0', '\u00A0');
  return asked(question, textOf(entity, doc), withUnit(entity, doc), entity);
}

/** « possède 340 objets »: the object with its number, right after the verb. */
export function askCount(entity: Entity, clause: Clause, doc: Doc, { forms }: French): Asked | null {
  const noun = doc.words[entity.words.end];
  const last = clause.group.words.at(-1)!;
  if (
    !noun ||
    noun.upos !== 'NOUN' ||
    entity.words.first !== last + 1 ||
    !isExact(entity, doc) ||
    clause.group.passive ||
    clause.group.reflexive
  )
    return null;
  if (
    /^(?:être|devenir|rester|durer|mesurer|peser|coûter|valoir|avoir)$/.test(clause.group.lemma) ||
    UNITS.test(noun.lemma)
  )
    return null;
  const complement = complementOf(noun, clause, doc);
  const taken = new Set([
    ...withBefore(entity, entity.words.first),
    noun.index,
    ...complement.map((word) => word.index)
  ]);
  const counted = textOfWords([noun, ...complement], doc);
  const base = questionOf(`Combien ${de(counted)}`, clause, taken, doc);
  const question = base ? withAgreement(base, clause, noun, doc, forms) : null;
  const others = nearNumerals(textOf(entity, doc));
  return asked(question, textOf(entity, doc), others, entity, 0.86);
}

/** « kilomètres d’arbustes »: adjectives and « de » with a noun after the counted noun. */
function complementOf(noun: Word, { rest }: Clause, doc: Doc): Word[] {
  const after = rest.filter((word) => word.index > noun.index);
  const out: Word[] = [];
  for (const word of after) {
    const next = doc.words[word.index + 1];
    const isDe = /^(?:de|d')$/i.test(word.form) && next?.upos === 'NOUN';
    const isNoun = word.upos === 'NOUN' && /^(?:de|d')$/i.test(out.at(-1)?.form ?? '');
    if (word.upos !== 'ADJ' && !isDe && !isNoun) break;
    out.push(word);
  }
  return out;
}

/** « Combien de titres a-t-il remportés ? »: the participle agrees with the object before it. */
function withAgreement(
  question: string,
  { group }: Clause,
  noun: Word,
  doc: Doc,
  forms: French['forms']
): string | null {
  if (group.words.length === 1) return question;
  const participle = doc.words[group.words.at(-1)!]!;
  if (doc.words[group.words[0]!]!.lemma !== 'avoir' || group.words.length > 2 || !noun.feats.Gender) return null;
  const [form] = forms.inflect(participle.lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender: noun.feats.Gender,
    Number: 'Plur'
  });
  const written = textOf(participle, doc);
  return form && question.includes(` ${written}`) ? question.replace(` ${written}`, ` ${form}`) : null;
}

/** « Trois établissements ont décidé de… »: the counted noun is the subject, so that nothing is inverted. */
export function askSubjectCount({ words, groups }: Statement, entity: Entity, doc: Doc): Asked | null {
  const noun = doc.words[entity.words.end];
  const group = groups.find((one) => one.start > entity.end);
  const start = words.findIndex((word) => word.index === entity.words.first);
  if (
    !group ||
    !noun ||
    noun.upos !== 'NOUN' ||
    noun.feats.Number !== 'Plur' ||
    UNITS.test(noun.lemma) ||
    start < 0 ||
    !isExact(entity, doc)
  )
    return null;
  const isOpening = start === 0 || words[start - 1]!.form === ',';
  const between = words.filter((word) => word.index > noun.index && word.index < group.words[0]!);
  if (
    !isOpening ||
    group.number !== 'Plur' ||
    between.length > 9 ||
    between.some((word) => /^(?:PUNCT|PRON|SCONJ|CCONJ)$/.test(word.upos) && !/^(?:ne|n'|se|s')$/i.test(word.form))
  )
    return null;
  const value = valueOf(textOf(entity, doc));
  if (value === null) return null;
  const tail = words.filter((word) => word.index >= noun.index && word.form !== '.');
  const comma = tail.findIndex((word) => word.form === ',');
  const shown = comma < 0 ? tail : tail.slice(0, comma);
  if (!shown.some((word) => word.index === group.main) || !isSelfStanding(shown)) return null;
  return asked(
    `Combien ${de(textOfWords(shown, doc))}\u00A0?`,
    textOf(entity, doc).toLowerCase(),
    nearNumerals(textOf(entity, doc)),
    entity
  );
}

/** « Les 640 habitants de Saint-Aubin-le-Vieux » */
export function askInhabitants(start: number, doc: Doc): Asked | null {
  const sentence = doc.sentences.find((one) => one.start === start)!;
  const match = /^Les (\d[\d \u00A0\u202F]*) habitants (de |d[’'])(\p{Lu}[\p{L}’'-]+)/u.exec(textOf(sentence, doc));
  if (!match || /^Les?\b/.test(match[3]!)) return null;
  const entity = doc.entities.find((one) => one.type === 'NUMBER' && one.start === start + 4);
  if (!entity) return null;
  const answer = match[1]!.trim();
  return asked(`Combien d’habitants y a-t-il à ${match[3]}\u00A0?`, answer, nearNumerals(answer), entity, 0.92);
}
