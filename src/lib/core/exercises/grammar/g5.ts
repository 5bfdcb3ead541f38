import { entitiesIn } from '../../document/by-sentence.ts';
import type { Doc, Sentence, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentAsIs } from '../present.ts';
import { agreed, formsOf, nameOf, traitsOf, wrongForms, type Forms, type Traits } from './agreement.ts';
import { capital, explained, type Both } from './explain.ts';
import { beside, bestOf, draftOf, ease, gapped, isFirst, low, showable, textAt, wordsOf } from './passage.ts';
import { plainSubject } from './subjects.ts';

/**
 * Agreement: an adjective or past participle beside its noun, or a participle with « être » and its subject. The learner is
 * given the basic form and types the one that agrees.
 */
export const g5: ExerciseType = {
  kind: 'G5',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      showable(doc).flatMap((sentence) => [
        ...doc.verbGroups
          .filter((group) => group.sentence === sentence.index)
          .flatMap(
            (group) => withEtre(doc, sentence, group, workshop) ?? predicate(doc, sentence, group, workshop) ?? []
          ),
        ...wordsOf(doc, sentence).flatMap(
          (word) => besideNoun(doc, sentence, word, workshop) ?? detached(doc, sentence, word, workshop) ?? []
        )
      ]),
      MOST
    ),
  present: presentAsIs
};

const MOST = 10;

interface Site {
  readonly word: Word;
  readonly kind: 'ADJ' | 'Part';
  readonly forms: Forms;
  readonly traits: Traits;
  /** What it agrees with, as quoted. */
  readonly noun: string;
  readonly rule: Both;
  readonly worth: number;
}

const WITH_ETRE: Both = [
  'Avec « être », le participe passé s’accorde avec le sujet.',
  'With “être”, the past participle agrees with the subject.'
];
const AS_ADJECTIVE: Both = [
  'Sans auxiliaire, le participe passé s’accorde comme un adjectif.',
  'Without an auxiliary, the past participle agrees as an adjective does.'
];
const ADJECTIVE: Both = [
  'L’adjectif s’accorde avec le nom en genre et en nombre.',
  'The adjective agrees with its noun in gender and number.'
];

/** A participle with « être » whose subject shows gender and number. */
function withEtre(doc: Doc, sentence: Sentence, group: VerbGroup, workshop: Workshop): Draft | null {
  const word = doc.words[group.main]!;
  if (group.words.length < 2 || group.reflexive || word.feats.VerbForm !== 'Part') return null;
  if (!group.words.some((i) => doc.words[i]!.lemma === 'être') || !/^\p{Ll}+$/u.test(word.form)) return null;
  const subject = plainSubject(doc, group);
  if (!subject) return null;
  const traits = subject.pronoun ? PRONOUNS[subject.shown] : traitsOf(doc, subject.head, workshop.french);
  if (!traits || traits.number !== group.number) return null;
  const forms = formsOf(workshop.french, word.lemma, 'Part');
  const distance = word.index - subject.head.index;
  return (
    forms &&
    draft(
      doc,
      sentence,
      { word, kind: 'Part', forms, traits, noun: subject.shown, rule: WITH_ETRE, worth: distance > 4 ? 0.75 : 0.6 },
      workshop
    )
  );
}

/** « La bibliothèque est ouverte »: an adjective after « être ». */
function predicate(doc: Doc, sentence: Sentence, group: VerbGroup, workshop: Workshop): Draft | null {
  if (group.lemma !== 'être' || group.words.length !== 1) return null;
  let word = doc.words[group.main + 1];
  while (word?.upos === 'ADV') word = doc.words[word.index + 1];
  if (word?.upos !== 'ADJ' || !/^\p{Ll}+$/u.test(word.form) || ODD.test(word.lemma)) return null;
  const subject = plainSubject(doc, group);
  if (!subject || !isClosed(beside(doc, word, 1))) return null;
  const traits = subject.pronoun ? PRONOUNS[subject.shown] : traitsOf(doc, subject.head, workshop.french);
  const forms = formsOf(workshop.french, word.lemma, 'ADJ');
  if (!traits || traits.number !== group.number || !forms) return null;
  const site = {
    word,
    kind: 'ADJ' as const,
    forms,
    traits,
    noun: subject.shown,
    rule: ATTRIBUTE,
    worth: irregularity(forms) + 0.05
  };
  return draft(doc, sentence, site, workshop);
}

/** What may follow an adjective after « être » so that no noun takes it: a sign, a preposition, « et », « que ». */
function isClosed(after: Word | null): boolean {
  return after === null || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.upos);
}

const ATTRIBUTE: Both = [
  'Après « être », l’adjectif s’accorde avec le sujet.',
  'After “être”, the adjective agrees with the subject.'
];

const PRONOUNS: Readonly<Record<string, Traits>> = {
  elle: { gender: 'Fem', number: 'Sing' },
  elles: { gender: 'Fem', number: 'Plur' },
  ils: { gender: 'Masc', number: 'Plur' }
};

/** Adjectives that are rather determiners, or do not agree as others do. */
const ODD =
  /^(?:autre|même|tel|certain|tout|seul|propre|divers|différent|possible|demi|nu|feu|premier|dernier|prochain|quel|nul|plusieurs|maint)$/;

/** An adjective or participle right beside its noun, where no other noun could claim it. */
function besideNoun(doc: Doc, sentence: Sentence, word: Word, workshop: Workshop): Draft | null {
  const kind =
    word.upos === 'ADJ'
      ? 'ADJ'
      : word.upos === 'VERB' && word.feats.VerbForm === 'Part' && word.feats.Tense === 'Past'
        ? 'Part'
        : null;
  if (!kind || !/^\p{Ll}+$/u.test(word.form) || ODD.test(word.lemma) || isNamed(doc, word)) return null;
  const noun = nounOf(doc, word, kind);
  // « Les Marées basses »: a title agrees with itself.
  if (!noun || (/^\p{Lu}/u.test(noun.form) && !isFirst(doc, noun))) return null;
  const traits = traitsOf(doc, noun, workshop.french);
  const forms = formsOf(workshop.french, word.lemma, kind);
  if (!traits || !forms || isShared(doc, noun, word, traits, workshop)) return null;
  const rule = kind === 'ADJ' ? ADJECTIVE : AS_ADJECTIVE;
  return draft(
    doc,
    sentence,
    { word, kind, forms, traits, noun: textAt(doc, noun), rule, worth: irregularity(forms) },
    workshop
  );
}

/** « Fermée depuis dix-huit mois, la boulangerie a rouvert » and « Les négociations, interrompues, pourraient ». */
function detached(doc: Doc, sentence: Sentence, word: Word, workshop: Workshop): Draft | null {
  if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || word.feats.Tense !== 'Past') return null;
  const noun = isFirst(doc, word) ? subjectAfterComma(doc, word) : nounBeforeComma(doc, word);
  if (!noun || isNamed(doc, word)) return null;
  const traits = traitsOf(doc, noun, workshop.french);
  const forms = formsOf(workshop.french, word.lemma, 'Part');
  if (!traits || !forms || (noun.index < word.index && isShared(doc, noun, word, traits, workshop))) return null;
  return draft(
    doc,
    sentence,
    { word, kind: 'Part', forms, traits, noun: textAt(doc, noun), rule: AS_ADJECTIVE, worth: 0.75 },
    workshop
  );
}

/** The noun that opens the main clause after an opening participle: it must be the subject of its verb. */
function subjectAfterComma(doc: Doc, word: Word): Word | null {
  for (let by = 1; by <= 12; by++) {
    const other = beside(doc, word, by);
    if (!other || other.feats.VerbForm === 'Fin') return null;
    if (other.form !== ',') continue;
    let noun = beside(doc, other, 1);
    if (noun?.upos !== 'DET') return null;
    while (noun && (noun.upos === 'DET' || noun.upos === 'ADJ' || noun.upos === 'NUM')) noun = beside(doc, noun, 1);
    const verb = noun && beside(doc, noun, 1);
    return verb?.feats.VerbForm === 'Fin' && verb.feats.Person === '3' ? noun : null;
  }
  return null;
}

/** The noun before the comma that sets the participle off. */
function nounBeforeComma(doc: Doc, word: Word): Word | null {
  if (beside(doc, word, -1)?.form !== ',') return null;
  const noun = beside(doc, word, -2);
  const after = beside(doc, word, 1);
  return noun?.upos === 'NOUN' && after && !/^(?:,|et|ou)$/.test(low(after)) ? noun : null;
}

function nounOf(doc: Doc, word: Word, kind: 'ADJ' | 'Part'): Word | null {
  const before = beside(doc, word, -1);
  const after = beside(doc, word, 1);
  if (before?.upos === 'NOUN') {
    // « les responsables américains et chinois »: each adjective may go with a part of the noun.
    if (low(after) === 'et' || low(after) === 'ou' || after?.upos === 'ADJ') return null;
    return before;
  }
  if (kind === 'ADJ' && after?.upos === 'NOUN' && before && /^(?:DET|NUM|ADP)$/.test(before.upos)) return after;
  return null;
}

/** « la hausse des prix annoncée »: another noun before could be meant, unless it asks for the same form. */
function isShared(doc: Doc, noun: Word, word: Word, traits: Traits, { french }: Workshop): boolean {
  if (word.index < noun.index) return false;
  let at = beside(doc, noun, -1);
  while (at && (at.upos === 'DET' || at.upos === 'ADJ' || at.upos === 'NUM')) at = beside(doc, at, -1);
  if (!at || at.upos === 'VERB' || at.upos === 'AUX' || at.upos === 'PUNCT' || at.upos === 'SCONJ') return false;
  if (at.upos === 'CCONJ') return true;
  // « une tournée dans trois hameaux voisins »: only these prepositions make one group of two nouns.
  if (at.upos !== 'ADP' || !/^(?:de|d'|à|en|avec|sans)$/.test(low(at))) return false;
  let other = beside(doc, at, -1);
  while (other && (other.upos === 'ADJ' || other.upos === 'ADV')) other = beside(doc, other, -1);
  if (!other || (other.upos !== 'NOUN' && other.upos !== 'PROPN')) return false;
  if (other.upos === 'PROPN') return true;
  const rival = traitsOf(doc, other, french);
  return !rival || rival.gender !== traits.gender || rival.number !== traits.number;
}

function isNamed(doc: Doc, word: Word): boolean {
  return entitiesIn(doc, word.sentence).some(
    ({ type, words }) =>
      /^(?:ORG|LOC|WORK|EVENT|PER|DATE)$/.test(type) && word.index >= words.first && word.index < words.end
  );
}

/** « bilatéraux », « nouvelles »: forms that are not made with -e and -s alone are worth more. */
function irregularity({ masculine, feminine, masculines }: Forms): number {
  const isRegular = feminine === `${masculine}e` && masculines === `${masculine}s`;
  const isMute = feminine === masculine;
  return isMute ? 0.4 : isRegular ? 0.55 : 0.7;
}

/** « fatigué », « conçu »: learners may know it as a participle, so that it is given without its class. */
function isParticiple(form: string, { forms }: French): boolean {
  return forms.readings(form).some(({ feats }) => feats.VerbForm === 'Part');
}

function draft(doc: Doc, sentence: Sentence, site: Site, { language, french }: Workshop): Draft | null {
  const { word, kind, forms, traits, noun, rule } = site;
  const first = isFirst(doc, word);
  const key = textAt(doc, word);
  // The basic form is given, and a form that the lexicon does not expect is a sign of a wrong analysis.
  const basic = first ? capital(forms.masculine) : forms.masculine;
  if (key.toLowerCase() !== agreed(forms, traits) || key === basic) return null;
  const pool = wrongForms(forms, traits, noun, language).map((one) =>
    first ? { ...one, text: capital(one.text) } : one
  );
  const [fr, en] = nameOf(traits);
  const question =
    kind === 'ADJ'
      ? `Accordez ${isParticiple(forms.masculine, french) ? '' : 'l’adjectif '}«\u00A0${forms.masculine}\u00A0».`
      : `Accordez le participe passé de «\u00A0${word.lemma}\u00A0».`;
  return draftOf(doc, sentence, {
    skill:
      kind === 'ADJ'
        ? explained(language, ['l’accord de l’adjectif', 'agreement of the adjective'])
        : explained(language, ['l’accord du participe passé', 'agreement of the past participle']),
    level: kind === 'ADJ' ? 'A2' : 'B1',
    fact: `accord : ${noun} ${key}`,
    prompt: { form: 'type', question, text: gapped(doc, sentence, [word]) },
    answer: [key],
    accepted: [first ? [key, key.toLowerCase()] : [key]],
    pool,
    hints: [
      explained(language, [
        'Cherchez le nom avec lequel ce mot s’accorde.',
        'Find the noun that this word agrees with.'
      ]),
      explained(language, [`Il s’accorde avec « ${noun} ».`, `It agrees with “${noun}”.`]),
      explained(language, [`« ${noun} » : ${fr}.`, `“${noun}”: ${en}.`])
    ],
    rule: explained(language, rule),
    why: explained(language, [
      'Un accord qui s’écrit et ne s’entend pas toujours.',
      'An agreement that is written and not always heard.'
    ]),
    sureness: word.margin >= 0.4 ? 0.95 : 0.7,
    worth: site.worth * ease(doc, sentence)
  });
}
