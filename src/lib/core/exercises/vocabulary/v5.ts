import type { Doc, Upos } from '../../document/doc.ts';
import { isNear } from '../distractors/near.ts';
import type { Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentMatch } from '../present.ts';
import { bestByLemma, evidenceOf, higher, rankOf, targetsOf, worthOf, type Target } from './targets.ts';
import { className, definitionOf, quoted, say } from './wording.ts';

const PAIRS = 4;
const MOST_PER_CLASS = 2;
const CLASSES: readonly Upos[] = ['VERB', 'NOUN', 'ADJ'];

/**
 * V5, words of one class and their meanings, with one meaning too many. The definitions are the lexicon's, of the sense that each
 * word has here; words near one another never meet in one item, and no definition names another word of the item.
 */
export const v5: ExerciseType = {
  kind: 'V5',
  family: 'vocabulary',
  generate(doc, workshop) {
    const defined = targetsOf(doc, workshop).filter(
      (target) =>
        definitionOf(target.sense) !== null && !target.inTitle && target.sureness >= 0.85 && isOfThisSense(target)
    );
    const best = bestByLemma(defined, (target) => target.sureness * 100);
    return CLASSES.flatMap((upos) =>
      groupsOf(
        best.filter((target) => target.entry.upos === upos),
        doc,
        workshop
      ).map((group) => draft(group, doc, workshop))
    );
  },
  present: presentMatch
};

/** Words whose one definition tells one side of what they may mean: a second gloss that is not near it is a sense not written down. */
const MANY_SIDED: ReadonlySet<string> = new Set(
  'gérer effort figurer profond conflit supprimer tournée loyer voyageur volonté exprimer présenter soutenir direct puissance'.split(
    ' '
  )
);

function isOfThisSense({ entry, sense }: Target): boolean {
  // « Dont le fond est loin de la surface, ou qui est très grand »: two senses in one definition.
  return !MANY_SIDED.has(entry.lemma) && !/, ou /.test(sense.definition ?? '');
}

/** Groups of five, the last of which lends its meaning only. Words of one kind of thing (persons, acts) go together. */
function groupsOf(targets: readonly Target[], doc: Doc, { french }: Workshop): readonly (readonly Target[])[] {
  const pool = [...targets].sort((a, b) => points(b, doc) - points(a, doc) || a.word.index - b.word.index);
  const groups: Target[][] = [];
  while (groups.length < MOST_PER_CLASS && pool.length > PAIRS) {
    const seed = pool.shift()!;
    const group = [seed];
    const alike = [...pool].sort((a, b) => likeness(seed, b) - likeness(seed, a));
    for (const target of alike) {
      if (group.length > PAIRS) break;
      if (Math.abs(rankOf(target.entry.level) - rankOf(seed.entry.level)) > 2) continue;
      if (
        group.every(
          (one) => !isNear(one.entry, target.entry, french.lexicon) && !tells(one, target) && !tells(target, one)
        )
      )
        group.push(target);
    }
    if (group.length <= PAIRS) continue;
    groups.push(group);
    for (const target of group) if (pool.includes(target)) pool.splice(pool.indexOf(target), 1);
  }
  return groups;
}

function points(target: Target, doc: Doc): number {
  return Math.round(worthOf(target, doc) * 100);
}

function likeness(one: Target, other: Target): number {
  return one.entry.kind !== null && one.entry.kind === other.entry.kind ? 1 : 0;
}

/** Whether the definition of one names the other or one of its family. */
function tells({ sense }: Target, { entry }: Target): boolean {
  const words = new Set(
    definitionOf(sense)!
      .toLowerCase()
      .split(/[^\p{L}]+/u)
  );
  return [entry.lemma, ...entry.family].some((lemma) => words.has(lemma) || words.has(`${lemma}s`));
}

function draft(group: readonly Target[], doc: Doc, { language }: Workshop): Draft {
  const pairs = group.slice(0, PAIRS).sort((a, b) => a.word.index - b.word.index);
  const extra = group[PAIRS]!;
  const answer = pairs.map(({ entry, sense }) => [entry.lemma, definitionOf(sense)!] as const);
  const sources = pairs.map(({ sentence }) => evidenceOf(sentence, doc));
  const upos = pairs[0]!.entry.upos;
  return {
    skill: say(language, 'vocabulaire\u00A0: mots et définitions', 'vocabulary: words and meanings'),
    level: pairs.map(({ entry }) => entry.level).reduce(higher),
    fact: `sens:${pairs.map(({ entry }) => entry.lemma).join(' ')}`,
    prompt: {
      form: 'match',
      question: `Associez chaque ${className(upos)} à son sens dans l’article. Un sens est en trop.`,
      text: null,
      left: pairs.map(({ entry }) => entry.lemma),
      options: []
    },
    answer,
    accepted: [answer],
    hints: hintsOf(pairs, language),
    source: sources[0]!,
    sources,
    evidence: 'nearest',
    paragraphs: [...new Set(pairs.map(({ sentence }) => sentence.paragraph + 1))],
    why: say(
      language,
      `Quatre ${className(upos)}s de l’article, dans le sens qu’ils y ont.`,
      'Four words of the article, in the sense that they have there.'
    ),
    pool: [
      {
        text: definitionOf(extra.sense)!,
        why: say(
          language,
          `C’est le sens de ${quoted(extra.entry.lemma)}, qui n’est pas dans la liste.`,
          `It is the meaning of “${extra.entry.lemma}”, which is not in the list.`
        )
      }
    ],
    wanted: 1,
    sureness: Math.min(...pairs.map(({ sureness }) => sureness)),
    worth: 0.75
  };
}

function hintsOf(pairs: readonly Target[], language: Language): string[] {
  const gloss = ({ entry, sense }: Target): string => `${entry.lemma}\u00A0= ${sense.glosses[0]!}`;
  return [
    say(language, 'Relisez chaque mot dans sa phrase.', 'Read each word again in its sentence.'),
    say(
      language,
      `En anglais\u00A0: ${pairs.map(gloss).join('\u00A0; ')}.`,
      `In English: ${pairs.map(gloss).join('; ')}.`
    )
  ];
}
