import type { Features, VerbGroup, VerbTense, Word } from '../doc.ts';
import type { French } from '../french/french.ts';
import { ALSO_TRANSITIVE, ETRE_VERBS, NEGATIVES } from '../french/verb-lists.ts';
import { isReport } from './verb-groups/report.ts';
import { nameStarts, subjectOf, type NameStarts } from './verb-groups/subject.ts';
import { lowerForms, type Step } from './step.ts';

/** One sentence as the rules for verbs see it. */
export interface Clause {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly first: number;
  readonly end: number;
  readonly french: French;
}

/** Finite verbs with their auxiliaries: tense and mood by name, voice, reflexive, negation, person, subject where sure. */
export const verbGroups: Step = (doc, french) => {
  const lower = lowerForms(doc.words);
  const names = nameStarts(doc.entities);
  const out: VerbGroup[] = [];
  for (const sentence of doc.sentences) {
    const clause = { words: doc.words, lower, first: sentence.words.first, end: sentence.words.end, french };
    for (let i = clause.first; i < clause.end; i++) {
      if (isFinite(clause.words[i]!)) out.push(groupAt(clause, names, i, sentence.index));
    }
  }
  return { ...doc, verbGroups: out };
};

function isFinite({ upos, feats, lemma }: Word): boolean {
  return (
    (upos === 'VERB' || upos === 'AUX') &&
    feats.VerbForm === 'Fin' &&
    feats.Mood !== undefined &&
    !/^voi(?:là|ci)$/.test(lemma)
  );
}

function groupAt(clause: Clause, names: NameStarts, i: number, sentence: number): VerbGroup {
  const { words } = clause;
  const parts = partsOf(clause, i);
  const main = parts.indices.at(-1)!;
  const { feats, margin } = words[i]!;
  const subject = subjectOf(clause, names, i, feats);
  const tense = tenseOf(feats, parts.isCompound);
  // « est fermé » may be a state; « est fermé par le maire » and « a été fermé » are not.
  const passiveDoubt = parts.passive && !parts.isCompound && !hasAgent(clause, main) ? 0.8 : 1;
  return {
    words: parts.indices,
    main,
    sentence,
    start: words[i]!.start,
    end: words[main]!.end,
    lemma: words[main]!.lemma,
    tense,
    passive: parts.passive,
    reflexive: parts.reflexive,
    negated: isNegated(clause, i, main),
    report: isReport(clause, i, feats),
    person: feats.Person ?? '3',
    number: feats.Number ?? 'Sing',
    subject,
    sureness: surenessOf(clause, i, margin) * passiveDoubt
  };
}

interface Parts {
  readonly indices: readonly number[];
  /** The finite verb is an auxiliary of a compound tense. */
  readonly isCompound: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
}

/** « a été donnée », « s’est levé », « sera fermée »: the verbs that belong to a finite one. */
function partsOf(clause: Clause, i: number): Parts {
  const reflexive = isReflexive(clause, i);
  const { lemma } = clause.words[i]!;
  if (lemma === 'avoir') {
    const first = participleAfter(clause, i);
    if (first === null) return simple(i, reflexive);
    const isBeen = clause.words[first]!.lemma === 'être';
    const second = isBeen ? passiveAfter(clause, first) : null;
    if (second !== null) return { indices: [i, first, second], isCompound: true, passive: true, reflexive: false };
    return { indices: [i, first], isCompound: true, passive: false, reflexive };
  }
  if (lemma !== 'être') return simple(i, reflexive);
  const participle = participleAfter(clause, i);
  if (participle === null) return simple(i, reflexive);
  const verb = clause.words[participle]!.lemma;
  // « est mal monté », « est très attendu » describe a state.
  if (!reflexive && STATES.test(verb)) return simple(i, reflexive);
  if (!reflexive && /^(?:mal|très|si|trop)$/.test(clause.lower[participle - 1]!)) return simple(i, reflexive);
  if (reflexive) return { indices: [i, participle], isCompound: true, passive: false, reflexive };
  if (ETRE_VERBS.has(verb) && !(ALSO_TRANSITIVE.has(verb) && hasAgent(clause, participle))) {
    return { indices: [i, participle], isCompound: true, passive: false, reflexive };
  }
  if (passiveAfter(clause, i) === null) return simple(i, reflexive);
  return { indices: [i, participle], isCompound: false, passive: true, reflexive };
}

/** Participles that describe what is so: « est situé », « est censé ». */
const STATES = /^(?:situer|réputer|âger|censer|lier|relier)$/;

function simple(i: number, reflexive: boolean): Parts {
  return { indices: [i], isCompound: false, passive: false, reflexive };
}

/** Words that may stand between an auxiliary and its participle, besides adverbs. */
const BETWEEN =
  /^(?:pas|plus|jamais|rien|guère|point|tous|toutes|tout|toute|lui|elle|eux|elles|même|moi|-.+|«|"|“|chacun|chacune)$/;
/** « a, à plusieurs reprises, déclaré » is bridged only when a second comma closes what the first opened. */
const LONGEST_GAP = 6;

/** The participle that a form of « avoir » or « être » governs; null where there is none near. */
function participleAfter(clause: Clause, i: number): number | null {
  let at = i + 1;
  for (let gap = 0; at < clause.end && gap <= LONGEST_GAP; gap++) {
    const word = clause.words[at]!;
    if (isParticiple(clause, at)) return hasArticleBefore(clause, i, at) ? null : at;
    if (clause.lower[at] === ',') {
      const close = closingComma(clause, at);
      if (close === null) return null;
      at = close + 1;
      continue;
    }
    const phrase = phraseLength(clause, at);
    if (phrase === 0 && word.upos !== 'ADV' && !BETWEEN.test(clause.lower[at]!)) return null;
    at += Math.max(1, phrase);
  }
  return null;
}

/** Adverbs of several words: « en effet », « de nouveau », « à peine », « d’ailleurs », « sans doute », « une fois de plus ». */
const PHRASES =
  /^(?:en (?:effet|fait|revanche|outre|partie|réalité|vain)|de nouveau|à (?:nouveau|peine|jamais|la fois|son tour|leur tour)|d' (?:ailleurs|abord|emblée|abord)|sans (?:doute|cesse|surprise)|une fois de plus|par (?:ailleurs|exemple)|depuis (?:peu|longtemps|lors)|peu à peu|au (?:moins|total)|le plus souvent|tout (?:de suite|simplement|juste))\b/;

function phraseLength({ lower, end }: Clause, at: number): number {
  const ahead = lower.slice(at, Math.min(end, at + 5)).join(' ');
  return PHRASES.exec(ahead)?.[0].split(' ').length ?? 0;
}

/** The comma that closes an insertion of at most eight words: « a, dit-elle, changé ». */
function closingComma({ lower, end }: Clause, open: number): number | null {
  for (let at = open + 1; at < Math.min(end, open + 9); at++) {
    if (lower[at] === ',') return at;
    if (/^[.;:»]$/.test(lower[at]!)) return null;
  }
  return null;
}

/** A past participle by its tag, or by the lexicon where the tagger saw an adjective or noun. */
function isParticiple({ words, lower, french }: Clause, at: number): boolean {
  const { upos, feats, form } = words[at]!;
  if (upos === 'VERB' || upos === 'AUX') return feats.VerbForm === 'Part' && feats.Tense !== 'Pres';
  // « a été », « a fait », « a dû » are tagged well; an adjective after « avoir » may be a participle that was missed.
  if (upos !== 'ADJ' || BETWEEN.test(lower[at]!)) return false;
  const isAfterAvoir = at > 0 && words[at - 1]!.lemma === 'avoir' && words[at - 1]!.upos === 'AUX';
  return (
    isAfterAvoir && french.forms.readings(form).some((r) => r.feats.VerbForm === 'Part' && r.feats.Tense === 'Past')
  );
}

function hasArticleBefore({ words }: Clause, i: number, at: number): boolean {
  return at > i + 1 && words[at - 1]!.upos === 'DET';
}

/** A participle after « être » that the tagger takes for a verb with an object: the passive. */
function passiveAfter(clause: Clause, i: number): number | null {
  const at = participleAfter(clause, i);
  if (at === null) return null;
  const { upos, lemma } = clause.words[at]!;
  if (upos !== 'VERB' || (ETRE_VERBS.has(lemma) && !ALSO_TRANSITIVE.has(lemma))) return null;
  return at;
}

function hasAgent({ lower, end }: Clause, participle: number): boolean {
  return lower[participle + 1] === 'par' && participle + 2 < end;
}

const OWN_CLITICS: Readonly<Record<string, RegExp>> = {
  '1Sing': /^m[e']$/,
  '2Sing': /^t[e']$/,
  '1Plur': /^nous$/,
  '2Plur': /^vous$/
};
const CLITIC = /^(?:ne|n'|y|en|le|la|l'|les|lui|leur)$/;

/** « se lève », « nous nous levons », « je me souviens »: a pronoun of the subject's own person before the verb. */
function isReflexive({ words, lower, first }: Clause, i: number): boolean {
  const { Person, Number } = words[i]!.feats;
  const own = OWN_CLITICS[`${Person}${Number}`];
  for (let at = i - 1; at >= first; at--) {
    if (/^s[e']$/.test(lower[at]!) && words[at]!.upos === 'PRON') return Person === '3';
    if (own?.test(lower[at]!)) {
      const subject = lower[at - 1] ?? '';
      if (Person === '1' && Number === 'Sing') return true;
      if (Person === '2' && Number === 'Sing') return true;
      // « nous nous levons » and « nous ne nous levons »: the word before is the subject.
      return subject === lower[at] || (/^ne?'?$/.test(subject) && lower[at - 2] === lower[at]);
    }
    if (!CLITIC.test(lower[at]!)) return false;
  }
  return false;
}

/** « ne » and a word that denies, before or after; « ne… que » limits, and « ne » alone after « éviter que » says nothing. */
function isNegated(clause: Clause, i: number, main: number): boolean {
  const { lower, words, first, end } = clause;
  let hasNe = false;
  for (let at = i - 1; at >= Math.max(first, i - 4); at--) {
    if (/^(?:ne|n')$/.test(lower[at]!)) hasNe = true;
    else if (words[at]!.upos !== 'PRON') break;
  }
  if (!hasNe) return false;
  for (let at = i + 1; at < Math.min(end, main + 6); at++) {
    if (/^qu[e']$/.test(lower[at]!) && at > main && lower[at - 1] !== 'plus') return false;
    if (NEGATIVES.has(lower[at]!)) return true;
    if (/^[.;:»]$/.test(lower[at]!)) break;
  }
  for (let at = i - 1; at >= Math.max(first, i - 8); at--) {
    if (/^(?:personne|rien|aucun|aucune|nul|nulle|jamais|ni)$/.test(lower[at]!)) return true;
    if (/^[.;:]$/.test(lower[at]!)) break;
  }
  return /^(?:pouvoir|savoir|cesser|oser)$/.test(words[i]!.lemma);
}

const COMPOUND: Readonly<Record<string, VerbTense>> = {
  'Ind.Pres': 'passé composé',
  'Ind.Imp': 'plus-que-parfait',
  'Ind.Past': 'passé antérieur',
  'Ind.Fut': 'futur antérieur',
  'Cnd.Pres': 'conditionnel passé',
  'Sub.Pres': 'subjonctif passé',
  'Sub.Imp': 'subjonctif plus-que-parfait',
  'Sub.Past': 'subjonctif plus-que-parfait',
  'Imp.Pres': 'impératif passé'
};
const SIMPLE: Readonly<Record<string, VerbTense>> = {
  'Ind.Pres': 'présent',
  'Ind.Imp': 'imparfait',
  'Ind.Past': 'passé simple',
  'Ind.Fut': 'futur',
  'Cnd.Pres': 'conditionnel présent',
  'Sub.Pres': 'subjonctif présent',
  'Sub.Imp': 'subjonctif imparfait',
  'Sub.Past': 'subjonctif imparfait',
  'Imp.Pres': 'impératif présent'
};

function tenseOf({ Mood, Tense }: Features, isCompound: boolean): VerbTense {
  return (isCompound ? COMPOUND : SIMPLE)[`${Mood}.${Tense ?? 'Pres'}`] ?? 'présent';
}

/** The tagger's lead, and less where the lexicon knows the form in another mood or tense too. */
function surenessOf({ words, french }: Clause, i: number, margin: number): number {
  const { form, feats } = words[i]!;
  const readings = french.forms
    .readings(form)
    .filter((r) => r.feats.VerbForm === 'Fin' && r.feats.Person === feats.Person);
  const others = readings.some((r) => r.feats.Mood !== feats.Mood || r.feats.Tense !== feats.Tense);
  return (0.5 + 0.5 * Math.min(1, margin * 2)) * (others ? 0.92 : 1) * (readings.length === 0 ? 0.8 : 1);
}
