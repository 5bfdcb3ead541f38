import type { Doc, Sentence } from '../../document/doc.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentAsIs, presentChoice } from '../present.ts';
import { nameOf } from './agreement.ts';
import { clausesOf, lengthOf, shownClause } from './clauses.ts';
import { capital, explained, type Both } from './explain.ts';
import { bestOf, draftOf, GAP, showable, without } from './passage.ts';
import { cutAt, withPronoun, writtenBefore, type Cut } from './pronoun-sentences.ts';
import { pronounSitesOf, type PronounSite, type Reason } from './pronoun-sites.ts';

/**
 * Pronouns le, la, l’, les, lui, leur, y, en for a complement of a clause of the text: chosen for a simple verb; the whole
 * sentence is typed where place or agreement is the point (compound tense, negation, infinitive).
 */
export const g6: ExerciseType = {
  kind: 'G6',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      showable(doc).flatMap((sentence) =>
        clausesOf(doc, sentence).flatMap((clause) =>
          pronounSitesOf(doc, clause, workshop.french)
            .slice(0, 1)
            .flatMap((site) => draftAt(doc, sentence, site, workshop) ?? [])
        )
      ),
      MOST
    ),
  present: (draft, chance) => (draft.prompt.form === 'choose' ? presentChoice(draft, chance) : presentAsIs(draft))
};

const MOST = 8;
/** A longer sentence is not typed. */
const LONGEST_TYPED = 13;
const LONGEST = 18;

function draftAt(doc: Doc, sentence: Sentence, site: PronounSite, workshop: Workshop): Draft | null {
  const { clause, range } = site;
  const length = lengthOf(doc, { first: clause.subject.first, end: clause.end });
  const cut = cutAt(doc, site, workshop.french);
  if (!cut || length > LONGEST) return null;
  const group = shownClause(doc, range.first, range.end);
  const lead = shownClause(doc, clause.subject.first, range.first);
  const tail = range.end < clause.end ? ` ${shownClause(doc, range.end, clause.end)}` : '';
  const shown = `${capital(lead)} [${group}]${tail}.`;
  const isTyped = clause.group.words.length > 1 || cut.leans || clause.host.index !== clause.group.main;
  if (isTyped && length > LONGEST_TYPED) return null;
  return draftOf(doc, sentence, {
    skill: explained(workshop.language, ['les pronoms compléments', 'object pronouns']),
    level: isTyped || site.reason !== 'direct' ? 'B1' : 'A2',
    fact: `pronom : ${shown}`,
    ...(isTyped ? typed(shown, cut, site, workshop) : chosen(shown, cut, site, workshop)),
    ...saidOf(site, group, isTyped, workshop.language),
    sureness: 0.9,
    worth: site.reason === 'direct' ? 0.65 : 0.75
  });
}

type Task = Pick<Draft, 'prompt' | 'answer' | 'pool' | 'wanted'>;

function chosen(shown: string, cut: Cut, site: PronounSite, { french, language }: Workshop): Task {
  const written = (pronoun: string): string => writtenBefore(pronoun, cut.after, french);
  const key = written(site.pronoun);
  const pool = without(
    key,
    rivalsOf(site).map((pronoun) => ({ text: written(pronoun), why: whyNot(pronoun, site, language) }))
  );
  return {
    prompt: {
      form: 'choose',
      question: 'Quel pronom remplace le groupe entre crochets\u00A0?',
      text: `${shown} → ${cut.before} ${GAP} ${cut.after}.`,
      options: []
    },
    answer: key,
    pool,
    wanted: Math.min(3, pool.length)
  };
}

function typed(shown: string, cut: Cut, site: PronounSite, { french, language }: Workshop): Task {
  const key = withPronoun(cut, site.pronoun, french);
  const say = (text: string, why: Both): Distractor => ({ text, why: explained(language, why) });
  const pool = [
    ...(cut.unagreed === cut.after
      ? []
      : [say(withPronoun({ ...cut, after: cut.unagreed }, site.pronoun, french), AGREEMENT)]),
    ...(cut.inside ? [say(misplaced(cut, cut.inside, site.pronoun), PLACE)] : []),
    ...rivalsOf(site).map((pronoun) => ({
      text: withPronoun(cut, pronoun, french),
      why: whyNot(pronoun, site, language)
    }))
  ];
  return {
    prompt: {
      form: 'type',
      question: 'Réécrivez la phrase en remplaçant le groupe entre crochets par un pronom.',
      text: shown
    },
    answer: [key],
    pool: without(key, pool)
  };
}

const AGREEMENT: Both = [
  'Avec « avoir », le participe s’accorde avec l’objet direct placé avant lui.',
  'With “avoir”, the participle agrees with a direct object that stands before it.'
];
const PLACE: Both = [
  'Aux temps composés, le pronom se place avant l’auxiliaire.',
  'In compound tenses the pronoun stands before the auxiliary.'
];

/** « La commune a les achetés. » */
function misplaced({ before }: Cut, [first, rest]: readonly [string, string], pronoun: string): string {
  return `${/’$/.test(before) ? before : `${before} `}${first} ${pronoun} ${rest}.`;
}

/** Wrong pronouns, the likeliest first. */
function rivalsOf({ reason, pronoun, traits }: PronounSite): readonly string[] {
  const isPlural = pronoun === 'les' || pronoun === 'leur';
  switch (reason) {
    case 'direct':
      return isPlural
        ? ['leur', 'en', traits?.gender === 'Fem' ? 'la' : 'le']
        : ['lui', pronoun === 'le' ? 'la' : 'le', 'en', 'les'];
    case 'some':
      return ['les', 'y', 'leur'];
    case 'person':
      return isPlural ? ['les', 'lui', 'en'] : ['le', 'leur', 'en'];
    case 'place':
    case 'thing':
      return ['en', 'lui', 'le'];
    case 'of':
      return ['y', 'le', 'lui'];
  }
}

const STANDS_FOR: Readonly<Record<string, Both>> = {
  le: ['« le » remplace un objet direct masculin singulier', '“le” replaces a masculine singular direct object'],
  la: ['« la » remplace un objet direct féminin singulier', '“la” replaces a feminine singular direct object'],
  les: ['« les » remplace un objet direct pluriel et défini', '“les” replaces a definite plural direct object'],
  lui: ['« lui » remplace « à » et une personne', '“lui” replaces “à” and a person'],
  leur: ['« leur » remplace « à » et plusieurs personnes', '“leur” replaces “à” and several persons'],
  y: ['« y » remplace « à » et une chose, ou un lieu', '“y” replaces “à” and a thing, or a place'],
  en: [
    '« en » remplace un groupe avec « de », « des » ou un nombre',
    '“en” replaces a group with “de”, “des” or a number'
  ]
};

const IS: Readonly<Record<Reason, Both>> = {
  direct: ['un objet direct défini', 'a definite direct object'],
  some: ['une quantité non définie', 'an indefinite quantity'],
  person: ['un destinataire, avec « à »', 'somebody, with “à”'],
  place: ['un lieu', 'a place'],
  thing: ['une chose, avec « à »', 'a thing, with “à”'],
  of: ['une chose, avec « de »', 'a thing, with “de”']
};

function whyNot(pronoun: string, { reason, traits }: PronounSite, language: Language): string {
  const [fr, en] = STANDS_FOR[pronoun]!;
  const [frIs, enIs] =
    reason === 'direct' && /^l/.test(pronoun) && !DATIVE.test(pronoun)
      ? asIs(traits ? nameOf(traits) : PLURAL)
      : IS[reason];
  return explained(language, [`${capital(fr)} ; ici, c’est ${frIs}.`, `${capital(en)}; here it is ${enIs}.`]);
}

const PLURAL: Both = ['pluriel', 'plural'];
const DATIVE = /^l(?:ui|eur)$/;

function asIs([fr, en]: Both): Both {
  return [`un groupe au ${fr}`, `a ${en} group`];
}

function saidOf(
  { reason, pronoun, traits, kept, clause }: PronounSite,
  group: string,
  isTyped: boolean,
  language: Language
): Pick<Draft, 'hints' | 'rule' | 'why'> {
  const [frIs, enIs] = IS[reason];
  const [fr, en] = STANDS_FOR[pronoun]!;
  const [frTraits, enTraits] = traits ? nameOf(traits) : ['', ''];
  const isCompound = clause.group.words.length > 1;
  const place: Both = !isTyped
    ? ['', '']
    : clause.host.index !== clause.group.main
      ? [' Il se place devant l’infinitif.', ' It stands before the infinitive.']
      : isCompound
        ? [' Il se place devant l’auxiliaire.', ' It stands before the auxiliary.']
        : [' Il se place entre « ne » et le verbe.', ' It stands between “ne” and the verb.'];
  return {
    hints: [
      explained(language, [`« ${group} » : c’est ${frIs}.`, `“${group}”: it is ${enIs}.`]),
      explained(
        language,
        traits
          ? [`« ${group} » est ${frTraits}.`, `“${group}” is ${enTraits}.`]
          : kept
            ? [`Le mot « ${kept} » reste après le verbe.`, `The word “${kept}” stays after the verb.`]
            : [`${capital(fr)}.`, `${capital(en)}.`]
      )
    ],
    rule: explained(language, [`${capital(fr)}.${place[0]}`, `${capital(en)}.${place[1]}`]),
    why: explained(language, [
      `« ${group} » est ${frIs} dans une phrase du texte.`,
      `“${group}” is ${enIs} in a sentence of the text.`
    ])
  };
}
