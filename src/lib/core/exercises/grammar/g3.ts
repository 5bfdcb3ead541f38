import type { Span } from '../../article/article.ts';
import type { Doc, Sentence, VerbGroup, VerbTense } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { holds } from '../checks/text.ts';
import { presentAsIs } from '../present.ts';
import {
  auxiliaryTense,
  formsIn,
  inTense,
  isSimple,
  levelOf,
  simpleForms,
  theTense,
  type Person
} from './conjugation.ts';
import { explained, type Both } from './explain.ts';
import { bestOf, draftOf, ease, gapped, showable, textAt, without } from './passage.ts';
import { takesElision } from './place.ts';
import { plainSubject, type Subject } from './subjects.ts';
import {
  compoundOf,
  infinitive,
  isAlso,
  isWhole,
  queBefore,
  otherTense,
  reflexiveBefore,
  sureGroups
} from './verbs.ts';
import { tenseRule } from './tense-rules.ts';

/**
 * Conjugation: the infinitive is given, tense and mood are named, the subject is in view; the learner types the form that
 * the article has.
 */
export const g3: ExerciseType = {
  kind: 'G3',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      showable(doc).flatMap((sentence) =>
        sureGroups(doc, sentence.index, workshop.french).flatMap(
          (group) => draftAt(doc, sentence, group, workshop) ?? []
        )
      ),
      MOST
    ),
  present: presentAsIs
};

const MOST = 14;

/** Everything that an item needs to know of a verb. */
interface Site {
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly gap: Span;
  /** As typed: « se lève », « avait renouvelé ». */
  readonly key: string;
  readonly accepted: readonly string[];
  /** The reflexive pronoun with its space, empty where there is none. */
  readonly clitic: string;
}

function draftAt(doc: Doc, sentence: Sentence, group: VerbGroup, workshop: Workshop): Draft | null {
  const site = siteOf(doc, group, workshop.french);
  if (!site) return null;
  const { language, french } = workshop;
  const { subject, key } = site;
  const verb = infinitive(group.lemma, group.reflexive, french);
  const text = gapped(doc, sentence, [site.gap]);
  // « nous ne _____ pas la lune : nous demandons » would say it.
  if (holds(text, key.slice(site.clitic.length))) return null;
  return draftOf(doc, sentence, {
    skill: explained(language, [`la conjugaison : ${theTense(group.tense)}`, `conjugation: ${theTense(group.tense)}`]),
    level: group.tense === 'passé simple' ? 'B2' : levelOf(group.tense),
    fact: `conjugaison : ${verb}, ${group.tense}, ${group.person} ${group.number}`,
    prompt: {
      form: 'type',
      question: `Conjuguez «\u00A0${verb}\u00A0» ${inTense(group.tense)}.`,
      text
    },
    answer: [key],
    accepted: [site.accepted],
    pool: mistakes(doc, site, workshop),
    hints: hintsOf(site, language),
    rule: tenseRule(group, french, language),
    why: explained(language, [
      `Le texte donne cette forme avec le sujet « ${subject.shown} ».`,
      `The text has this form with the subject “${subject.shown}”.`
    ]),
    sureness: Math.min(0.98, 0.55 + group.sureness * 0.45),
    worth: worthOf(group, french) * ease(doc, sentence)
  });
}

function siteOf(doc: Doc, group: VerbGroup, french: French): Site | null {
  const subject = plainSubject(doc, group);
  if (!subject || group.passive || !isWhole(group)) return null;
  const first = doc.words[group.words[0]!]!;
  const before = doc.words[first.index - 1];
  // « il y a » and « c’est » are learnt whole.
  if (before && /^(?:y|ce|c')$/.test(before.form.toLowerCase())) return null;
  if (group.tense === 'présent' && /^(?:être|avoir|falloir)$/.test(group.lemma)) return null;
  if (doc.words[group.main + 1]?.form.startsWith('-')) return null;
  const reflexive = group.reflexive ? reflexiveBefore(doc, group) : null;
  if (group.reflexive && (!reflexive || !/^s[e']$/i.test(reflexive.form))) return null;
  const clitic = reflexive ? (/'$/.test(reflexive.form) ? 's’' : 'se ') : '';
  const bare = textAt(doc, group);
  // « il faut d’abord qu’ils s’amusent »: the form does not say its mood, so that none can be named.
  if (group.tense === 'présent' && queBefore(doc, group) !== null && isAlso(bare, group, 'subjonctif présent', french))
    return null;
  const forms = isSimple(group.tense)
    ? simpleForms(french, group.lemma, group.tense, group as Person)
    : compoundForms(doc, group, subject, french);
  if (!forms.includes(bare)) return null;
  const fits = (form: string): boolean => !reflexive || takesElision(french, form) === (clitic === 's’');
  return {
    group,
    subject,
    gap: { start: reflexive?.start ?? group.start, end: group.end },
    key: clitic + bare,
    accepted: [bare, ...forms.filter((form) => form !== bare && fits(form))].map((form) => clitic + form),
    clitic
  };
}

/**
 * Forms of a compound tense: with « avoir » only an unchanged participle, with « être » only where the subject shows gender
 * and number.
 */
function compoundForms(doc: Doc, group: VerbGroup, subject: Subject, french: French): readonly string[] {
  const compound = compoundOf(doc, group);
  if (!compound) return [];
  const { feats } = doc.words[group.main]!;
  if (compound.auxiliary === 'avoir') {
    if (feats.Gender === 'Fem' || (feats.Number === 'Plur' && !/[sx]$/.test(compound.participle.slice(0, -1))))
      return [];
  } else {
    const { head } = subject;
    const isShown = subject.pronoun ? /^(?:il|elle|ils|elles)$/.test(subject.shown) : head.upos === 'NOUN';
    if (!isShown || !head.feats.Gender) return [];
  }
  return formsIn(french, group.lemma, group.tense, group as Person, compound);
}

/** Mistakes that learners make with this form: the wrong number, another tense, an infinitive or participle. */
function mistakes(doc: Doc, site: Site, { french, language }: Workshop): readonly Distractor[] {
  const { group, clitic, accepted } = site;
  const say = (text: string | undefined, why: Both): readonly Distractor[] =>
    text === undefined ? [] : [{ text: clitic + text, why: explained(language, why) }];
  const flipped: Person = { person: group.person, number: group.number === 'Sing' ? 'Plur' : 'Sing' };
  const compound = compoundOf(doc, group);
  const number: Both =
    group.number === 'Plur'
      ? [`Le sujet, « ${site.subject.shown} », est au pluriel.`, `The subject, “${site.subject.shown}”, is plural.`]
      : [
          `Le sujet, « ${site.subject.shown} », est au singulier.`,
          `The subject, “${site.subject.shown}”, is singular.`
        ];
  const others = RIVALS[group.tense] ?? [];
  return without(site.key, [
    ...(clitic === ''
      ? []
      : accepted.map((form) => ({
          text: form.slice(clitic.length),
          why: explained(language, [
            `Il manque le pronom « ${clitic.trim()} » : le verbe est pronominal.`,
            `The pronoun “${clitic.trim()}” is missing: the verb is reflexive.`
          ])
        }))),
    ...say(formsIn(french, group.lemma, group.tense, flipped, compound)[0], number),
    ...others.flatMap((tense) => say(otherTense(doc, group, tense, french)[0], isTense(tense))),
    ...say(group.lemma, ['C’est l’infinitif.', 'That is the infinitive.'])
  ])
    .filter(({ text }) => !accepted.includes(text))
    .slice(0, 5);
}

/** Tenses that a learner would write instead. */
const RIVALS: Partial<Record<VerbTense, readonly VerbTense[]>> = {
  présent: ['imparfait', 'passé simple', 'futur'],
  imparfait: ['présent', 'passé simple', 'conditionnel présent'],
  'passé simple': ['imparfait', 'présent', 'subjonctif imparfait'],
  futur: ['conditionnel présent', 'présent', 'imparfait'],
  'conditionnel présent': ['futur', 'imparfait', 'présent'],
  'subjonctif présent': ['présent', 'imparfait'],
  'subjonctif imparfait': ['passé simple', 'subjonctif présent'],
  'passé composé': ['plus-que-parfait', 'imparfait', 'présent'],
  'plus-que-parfait': ['passé composé', 'imparfait', 'conditionnel passé'],
  'passé antérieur': ['plus-que-parfait', 'passé simple'],
  'futur antérieur': ['futur', 'conditionnel passé'],
  'conditionnel passé': ['conditionnel présent', 'plus-que-parfait'],
  'subjonctif passé': ['passé composé', 'subjonctif présent']
};

function isTense(tense: VerbTense): Both {
  return [`C’est ${theTense(tense)}.`, `That is ${theTense(tense)}.`];
}

const PERSONS: Readonly<Record<string, Both>> = {
  '1Sing': ['première personne du singulier', 'first person singular'],
  '2Sing': ['deuxième personne du singulier', 'second person singular'],
  '3Sing': ['troisième personne du singulier', 'third person singular'],
  '1Plur': ['première personne du pluriel', 'first person plural'],
  '2Plur': ['deuxième personne du pluriel', 'second person plural'],
  '3Plur': ['troisième personne du pluriel', 'third person plural']
};

function hintsOf({ group, subject, key, clitic }: Site, language: Language): readonly string[] {
  const [french, english] = PERSONS[`${group.person}${group.number}`]!;
  const bare = key.slice(clitic.length);
  // Never the whole form, and always what the learner types: « s’en » for « s’endort ».
  const start = (letters: number): string => key.slice(0, Math.min(clitic.length + letters, key.length - 1));
  const participle = bare.slice(bare.lastIndexOf(' ') + 1);
  const auxiliary = auxiliaryTense(group.tense);
  const hints = [
    explained(language, [
      `Le sujet est « ${subject.shown} » : ${french}.`,
      `The subject is “${subject.shown}”: ${english}.`
    ]),
    auxiliary
      ? explained(language, [
          `Il faut un auxiliaire ${inTense(auxiliary)} et le participe passé.`,
          `It takes an auxiliary in ${theTense(auxiliary)} and the past participle.`
        ])
      : begins(start(2), language),
    auxiliary
      ? explained(language, [
          `Le participe passé commence par « ${participle.slice(0, Math.floor(participle.length / 2))} ».`,
          `The past participle begins with “${participle.slice(0, Math.floor(participle.length / 2))}”.`
        ])
      : begins(start(Math.ceil(bare.length / 2)), language)
  ];
  return [...new Set(hints)];
}

function begins(start: string, language: Language): string {
  return explained(language, [`La forme commence par « ${start} ».`, `The form begins with “${start}”.`]);
}

/** Forms that are not read off the infinitive are worth most. */
function worthOf({ lemma, tense, number, person }: VerbGroup, french: French): number {
  const isRegular = /er$/.test(lemma) && lemma !== 'aller';
  const base = tense === 'présent' ? 0.4 : 0.55;
  const rare = french.lexicon.band(lemma) > 7 ? -0.1 : 0;
  return base + (isRegular ? 0 : 0.15) + (number === 'Plur' || person !== '3' ? 0.05 : 0) + rare;
}
