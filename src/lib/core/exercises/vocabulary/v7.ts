import type { Doc, Features, Level, Upos } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentAsIs } from '../present.ts';
import { bestByLemma, evidenceOf, higher, targetsOf, worthOf, type Target } from './targets.ts';
import { className, letterCount, quoted, quotedIn, say } from './wording.ts';

/**
 * V7, word families: the noun of a verb (« perturber », « perturbation ») or the verb of a noun, to be typed. Length, gender and
 * family leave one word; the endings that learners try instead are told apart from real ones.
 */
export const v7: ExerciseType = {
  kind: 'V7',
  family: 'vocabulary',
  generate(doc, workshop) {
    const inText = new Set(doc.words.map((word) => word.lemma));
    const sure = targetsOf(doc, workshop).filter((target) => !target.inTitle);
    const families = bestByLemma(sure, (target) => target.sureness * 100).flatMap(
      (target) => familyOf(target, inText, doc, workshop) ?? []
    );
    const best = families.sort((a, b) => b.worth - a.worth).slice(0, MOST);
    return best.map((family) => draft(family, doc, workshop));
  },
  present: presentAsIs
};

/** How many items a text gives; more of them would be a list of suffixes. */
const MOST = 6;

/** Endings of nouns that name what a verb does. */
const ACT = /(?:[tsx]ion|ment|age|ure|ance|ence)$/;
/** How many letters two words of a family must share from the start, so that the one helps to find the other. */
const SHARED = 4;

interface Relative {
  readonly lemma: string;
  readonly upos: Upos;
  readonly gender: Features['Gender'];
}

/** A word of the text with the relative that is asked for. */
interface Family {
  readonly target: Target;
  readonly key: Relative;
  readonly level: Level;
  readonly worth: number;
}

function familyOf(target: Target, inText: ReadonlySet<string>, doc: Doc, { french }: Workshop): Family | null {
  const key = relativeOf(target, french);
  if (!key || inText.has(key.lemma)) return null;
  const keyEntry = french.lexicon.entries(key.lemma, key.upos)[0];
  if (!keyEntry || keyEntry.band > 7 || keyEntry.level === 'C2') return null;
  const level = higher(higher(target.entry.level, keyEntry.level), 'B1');
  // The stem that changes (« exiger », « exigence ») is what has to be learnt.
  return { target, key, level, worth: worthOf(target, doc) * 0.8 + (isRegular(key, target) ? 0 : 0.15) };
}

function draft({ target, key, level, worth }: Family, doc: Doc, { language, french }: Workshop): Draft {
  const { entry, sentence } = target;
  const evidence = evidenceOf(sentence, doc);
  const gender = key.gender === 'Masc' ? ' masculin' : key.gender === 'Fem' ? ' féminin' : '';
  return {
    skill: say(language, 'vocabulaire\u00A0: familles de mots', 'vocabulary: word families'),
    level,
    fact: `famille:${entry.lemma}`,
    prompt: {
      form: 'type',
      question: `Quel ${className(key.upos)}${gender} de ${letterCount(key.lemma)} lettres est de la famille de ${quoted(entry.lemma)}\u00A0?`,
      text: null
    },
    answer: [key.lemma],
    accepted: [[key.lemma, ...alsoRight(key, target, french)]],
    hints: hintsOf(key, language),
    rule: ruleOf(key, target, language),
    source: evidence,
    sources: [evidence],
    evidence: 'nearest',
    paragraphs: [sentence.paragraph + 1],
    why: say(
      language,
      `${quoted(entry.lemma)} est dans l’article\u00A0; sa famille aide à retenir les deux mots.`,
      `“${entry.lemma}” is in the article; its family helps to remember both words.`
    ),
    pool: inventions(key, target, french, language),
    sureness: target.sureness,
    worth
  };
}

/** The word of the family of the other class that shares most with it. */
function relativeOf({ entry }: Target, french: French): Relative | null {
  const wanted: Upos | null = entry.upos === 'VERB' ? 'NOUN' : entry.upos === 'NOUN' ? 'VERB' : null;
  if (!wanted || entry.lemma.includes('-')) return null;
  // « File » and « filer », « tente » and « tendre » are kin to scholars only.
  const { kind } = entry;
  if (wanted === 'VERB' && kind !== 'act' && kind !== 'state' && kind !== 'person') return null;
  const isFit = (lemma: string): boolean =>
    (wanted === 'VERB' ? !isPrefixed(lemma, entry.lemma) : ACT.test(lemma)) && shares(lemma, entry.lemma);
  const key = firstOf(entry.family, (lemma) => (isFit(lemma) ? readAs(lemma, wanted, french) : null));
  if (!key || letterCount(key.lemma) < 5) return null;
  if (LOOK_ALIKE.has(entry.lemma) || sameButEnding(key.lemma, entry.lemma)) return null;
  return key;
}

/** What the first of some lemmas that gives anything gives. */
function firstOf<T>(lemmas: readonly string[], look: (lemma: string) => T | null): T | null {
  for (const lemma of lemmas) {
    const found = look(lemma);
    if (found !== null) return found;
  }
  return null;
}

/** Words whose kin in form means something else: « l’importance » and « importer », « la tournée » and « tourner ». */
const LOOK_ALIKE: ReadonlySet<string> = new Set(
  'munir effet importance importer figurer figure tournée course marché marche mesure prévenir charge partie porter habitant traite compte pièce soutenir appel commune'.split(
    ' '
  )
);

/** « figurer », « figure »: the noun is a form of the verb, so that the text may print the answer. */
function sameButEnding(noun: string, verb: string): boolean {
  return `${noun.replace(/e$/, '')}er` === verb && noun.endsWith('e');
}

/** Every word that a family, the forms and the endings of nouns give with the class, gender and length asked for. */
function alsoRight(key: Relative, { entry }: Target, french: French): readonly string[] {
  const stem = entry.lemma.replace(/(?:er|ir|re|oir)$/, '');
  const made = ['ement', 'ation', 'ition', 'tion', 'sion', 'age', 'ance', 'ence', 'ure'].map((ending) => stem + ending);
  const kin = french.lexicon.entries(key.lemma, key.upos).flatMap(({ family }) => family);
  return [...new Set([...entry.family, ...kin, ...(key.upos === 'NOUN' ? made : [])])].filter((lemma) => {
    if (lemma === key.lemma || letterCount(lemma) !== letterCount(key.lemma)) return false;
    const found = readAs(lemma, key.upos, french);
    return found !== null && found.gender === key.gender;
  });
}

function readAs(lemma: string, upos: Upos, { lexicon, forms }: French): Relative | null {
  const entry = lexicon.entries(lemma, upos)[0];
  if (entry) return entry.gender === 'both' ? null : { lemma, upos, gender: entry.gender ?? undefined };
  const readings = forms.readings(lemma).filter((reading) => reading.upos === upos && reading.lemma === lemma);
  const genders = new Set(readings.map((reading) => reading.feats.Gender));
  if (readings.length === 0 || genders.size > 1) return null;
  return { lemma, upos, gender: readings[0]!.feats.Gender };
}

/** Stem of the verb and a common ending, or the noun's stem and -er. */
function isRegular({ lemma }: Relative, { entry }: Target): boolean {
  const [noun, verb] = entry.upos === 'VERB' ? [lemma, entry.lemma] : [entry.lemma, lemma];
  return /^(?:e?ment|ation|age)?$/.test(noun.slice(verb.length - 2)) && noun.startsWith(verb.slice(0, -2));
}

/** « replacer » beside « placement »: the plain verb is meant. */
function isPrefixed(verb: string, noun: string): boolean {
  return verb[0] !== noun[0];
}

function shares(one: string, other: string): boolean {
  return one.slice(0, SHARED) === other.slice(0, SHARED);
}

function hintsOf({ lemma }: Relative, language: Language): string[] {
  const ending = lemma.slice(-4);
  return [
    say(
      language,
      `Il commence par ${quoted(lemma.slice(0, 3))}.`,
      `It begins with ${quotedIn(language, lemma.slice(0, 3))}.`
    ),
    say(language, `Il finit par ${quoted(`-${ending}`)}.`, `It ends in ${quotedIn(language, `-${ending}`)}.`)
  ];
}

function ruleOf({ lemma, upos }: Relative, { entry }: Target, language: Language): string {
  const pair = `${quoted(entry.lemma)}, ${quoted(lemma)}`;
  if (upos === 'VERB')
    return say(language, `Nom et verbe d’une famille\u00A0: ${pair}.`, `Noun and verb of one family: ${pair}.`);
  const ending = ACT.exec(lemma)![0];
  return say(
    language,
    `Nom d’action en ${quoted(`-${ending}`)}\u00A0: ${pair}.`,
    `Noun of action in “-${ending}”: ${pair}.`
  );
}

/** Regular formations that are no words of French: « perturbement ». */
function inventions(
  key: Relative,
  { entry }: Target,
  { forms, lexicon }: French,
  language: Language
): readonly Distractor[] {
  if (key.upos !== 'NOUN' || !entry.lemma.endsWith('er')) return [];
  const stem = entry.lemma.slice(0, -2);
  const why = say(
    language,
    'La terminaison existe, mais ce nom n’est pas dans l’usage.',
    'The ending exists, but this noun is not in use.'
  );
  return ['ement', 'ation', 'age']
    .map((ending) => stem + ending)
    .filter((word) => word !== key.lemma && forms.readings(word).length === 0 && lexicon.entries(word).length === 0)
    .map((text) => ({ text, why, gap: 0 }));
}
