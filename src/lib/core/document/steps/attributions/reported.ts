import type { Span } from '../../../article/article.ts';
import type { Attribution, Sentence, VerbGroup } from '../../doc.ts';
import { REPORT_VERBS } from '../../french/speech-verbs.ts';
import { speakerFrom, subjectSpeaker, type Stage } from './speakers.ts';

/** Verbs that take « de » and an infinitive for what somebody says: « accuse Washington de renforcer ». */
const WITH_DE = /^(?:accuser|reprocher|promettre|conseiller|recommander|menacer|soupçonner|jurer|suggérer)$/;
/** Verbs that take a bare infinitive: « affirme avoir consenti ». */
const WITH_INFINITIVE =
  /^(?:affirmer|assurer|déclarer|dire|estimer|prétendre|reconnaître|avouer|nier|penser|confier|jurer|certifier)$/;
/** Words between the verb and « que »: « a annoncé lors d’une conférence de presse à Pékin que ». */
const FARTHEST_QUE = 14;

/** What somebody says or thinks in reported speech: « X a déclaré que », « X accuse Y de », « selon X, ». */
export function reportedAttributions(stage: Stage): Attribution[] {
  const verbs = stage.doc.verbGroups.flatMap((group) => {
    const made = reportedBy(stage, group);
    return made ? [made] : [];
  });
  const sources = stage.doc.sentences.flatMap((sentence) => bySource(stage, sentence));
  return [...verbs, ...sources];
}

function reportedBy(stage: Stage, group: VerbGroup): Attribution | null {
  const { doc } = stage;
  const lemma = doc.words[group.main]!.lemma;
  const takes = REPORT_VERBS.has(lemma) || WITH_DE.test(lemma) || WITH_INFINITIVE.test(lemma);
  if (!takes || group.negated || group.person !== '3' || group.passive || isAsked(stage, group) || isSupposed(group))
    return null;
  const start = contentStart(stage, group, lemma);
  if (start === null) return null;
  const speaker = subjectSpeaker(stage, group);
  if (!speaker) return null;
  const sentence = doc.sentences[group.sentence]!;
  const content = { start: doc.words[start]!.start, end: endOfContent(stage, start, sentence) };
  if (content.end <= content.start) return null;
  const isPlain = group.main + 1 === start;
  return {
    speaker: { start: speaker.span.start, end: speaker.span.end },
    chain: speaker.chain,
    cue: { start: group.start, end: group.end },
    content,
    direct: false,
    sureness: (isPlain ? 0.95 : 0.88) * Math.min(1, 0.5 + group.sureness / 2)
  };
}

/** A wish, a condition or a command reports nothing. */
function isSupposed({ tense, report }: VerbGroup): boolean {
  return (
    (tense.startsWith('conditionnel') && !report) || tense.startsWith('impératif') || tense.startsWith('subjonctif')
  );
}

function isAsked({ doc, lower }: Stage, group: VerbGroup): boolean {
  const { words } = doc.sentences[group.sentence]!;
  const isQuestion = lower[words.end - 1] === '?';
  const isCondition = /^(?:si|s'|quand|lorsque|lorsqu')$/.test(lower[words.first]!) && lower[group.main + 1] !== 'que';
  return isQuestion || isCondition;
}

/** The word that opens what is reported: « que », « de » with an infinitive, or the infinitive itself. */
function contentStart({ doc, lower, verbAt }: Stage, group: VerbGroup, lemma: string): number | null {
  const end = Math.min(doc.sentences[group.sentence]!.words.end, group.main + 1 + FARTHEST_QUE);
  for (let i = group.main + 1; i < end; i++) {
    const form = lower[i]!;
    if (/^[.;:?!«»()]$/.test(form) || verbAt.has(i)) return null;
    if (/^qu[e']$/.test(form) && doc.words[i]!.upos === 'SCONJ') {
      // « plus tôt que prévu », « autant que » compare.
      const isComparison =
        /^(?:plus|moins|autant|aussi|tôt|tard|même|autre|autres|alors|tandis|ainsi|dès|lors|parce|pour|bien|avant|après)$/.test(
          lower[i - 1]!
        );
      return REPORT_VERBS.has(lemma) && !isComparison ? i : null;
    }
    const isInfinitive = (at: number): boolean =>
      doc.words[at]?.feats.VerbForm === 'Inf' || /^(?:ne|n'|y|en|le|la|les|l'|lui|leur|se|s')$/.test(lower[at] ?? '');
    if (/^(?:de|d')$/.test(form) && WITH_DE.test(lemma) && leadsToInfinitive(isInfinitive, doc.words, i + 1)) return i;
    if (i === group.main + 1 && doc.words[i]!.feats.VerbForm === 'Inf' && WITH_INFINITIVE.test(lemma)) return i;
  }
  return null;
}

function leadsToInfinitive(isPart: (at: number) => boolean, words: Stage['doc']['words'], from: number): boolean {
  for (let at = from; at < from + 4 && at < words.length; at++) {
    if (words[at]!.feats.VerbForm === 'Inf') return true;
    if (words[at]!.upos === 'DET' || (!isPart(at) && words[at]!.upos !== 'ADV')) return false;
  }
  return false;
}

/** The end of the sentence without its full stop; before « ; », « : » or the quotation mark that closes around it. */
function endOfContent({ doc, lower }: Stage, start: number, sentence: Sentence): number {
  let depth = 0;
  let last = start;
  for (let i = start; i < sentence.words.end; i++) {
    const form = lower[i]!;
    if (/^[«“]$/.test(form)) depth++;
    if (/^[»”]$/.test(form) && --depth < 0) break;
    if (/^[;:]$/.test(form) && depth === 0) break;
    if (form === ',' && depth === 0 && opensComment(lower, i + 1)) break;
    if (depth === 0 && /^[.!?…]$/.test(form)) break;
    last = i;
  }
  return doc.words[last]!.end;
}

/** « , alors que », « , tandis que », « , ce qui »: more often the writer's own words than the speaker's. */
function opensComment(lower: readonly string[], at: number): boolean {
  const next = `${lower[at]} ${lower[at + 1]}`;
  return /^(?:alors|tandis) qu[e']$|^ce qu(?:i|e|')$|^mais (?:il|elle|les?|la|l'|on)\b/.test(next);
}

/** Nouns that « selon » measures by, rather than quotes: « selon les jours », « selon la saison ». */
const MEASURES =
  /^(?:jour|saison|cas|besoin|région|âge|heure|moment|année|taille|type|niveau|lieu|circonstance|goût|humeur|moyen|règle|loi|modalité|critère|méthode|principe|procédure|degré|nature|manière|façon|mode|ordre|tradition|usage|situation|période|pays|secteur|catégorie|sexe|profil|calendrier|programme)$/;

/** « Selon l’INSEE, les prix… », « …, d’après les syndicats »: one at most a sentence. */
function bySource(stage: Stage, sentence: Sentence): Attribution[] {
  for (let i = sentence.words.first; i < sentence.words.end; i++) {
    const cueEnd = sourceCueEnd(stage, i);
    if (cueEnd === null) continue;
    const made = sourceAt(stage, sentence, i, cueEnd);
    return made ? [made] : [];
  }
  return [];
}

/** One past « selon », « d’après », « à en croire » when it begins at a word; null where none does. */
export function sourceCueEnd({ lower }: Stage, i: number): number | null {
  if (lower[i] === 'selon') return i + 1;
  if (lower[i] === "d'" && lower[i + 1] === 'après') return i + 2;
  if (lower[i] === 'à' && lower[i + 1] === 'en' && lower[i + 2] === 'croire') return i + 3;
  return null;
}

function sourceAt(stage: Stage, sentence: Sentence, first: number, cueEnd: number): Attribution | null {
  const { doc, lower, verbAt } = stage;
  const speaker = speakerFrom(stage, cueEnd) ?? strongPronoun(stage, cueEnd);
  const head = stage.phraseAt.get(cueEnd);
  if (!speaker || (head && MEASURES.test(doc.words[head.head]!.lemma))) return null;
  const { words } = sentence;
  const isOpening = first === words.first || (first <= words.first + 2 && /^[,«]$/.test(lower[first - 1]!));
  let content: Span;
  let speakerEnd: number;
  if (isOpening) {
    const comma = commaAfter(stage, speaker.end, words.end);
    if (comma === null) return null;
    speakerEnd = describedUntil(stage, speaker.end, comma);
    if (verbAt.has(comma + 1) && doc.words[comma + 1]!.sentence !== sentence.index) return null;
    content = { start: doc.words[comma + 1]!.start, end: endOfContent(stage, comma + 1, sentence) };
    // « Selon Jeff Knott, responsable de l’étude : … » has said nothing yet.
    if (!doc.words.slice(comma + 1, words.end).some((word) => verbAt.has(word.index) && word.end <= content.end))
      return null;
  } else {
    if (!/^[,.;:»)]$/.test(lower[speaker.end] ?? '.') && !isComplement(stage, speaker.end)) return null;
    speakerEnd = describedUntil(stage, speaker.end, Math.min(words.end - 1, speaker.end + 12));
    const from = afterConnector(stage, words.first);
    const last = lower[first - 1] === ',' ? first - 2 : first - 1;
    if (last <= from) return null;
    content = { start: doc.words[from]!.start, end: doc.words[last]!.end };
  }
  if (content.end <= content.start) return null;
  return {
    speaker: { start: speaker.span.start, end: Math.max(speaker.span.end, doc.words[speakerEnd - 1]!.end) },
    chain: speaker.chain,
    cue: { start: doc.words[first]!.start, end: doc.words[cueEnd - 1]!.end },
    content,
    direct: false,
    sureness: isOpening ? 0.9 : 0.8
  };
}

/** « selon lui », « d’après elle » */
function strongPronoun({ doc, lower }: Stage, at: number): ReturnType<typeof speakerFrom> {
  return /^(?:lui|elle|eux|elles)$/.test(lower[at] ?? '') ? { span: doc.words[at]!, chain: null, end: at + 1 } : null;
}

/** The comma that closes « selon X, … », over brackets and descriptions: « (INSEE), », « , dirigée par…, ». */
function commaAfter({ doc, lower, verbAt }: Stage, from: number, end: number): number | null {
  let first: number | null = null;
  /** « , du Bureau météorologique, le débit… » says where the speaker works; a comma ends it before any verb. */
  const isHome = (at: number): boolean => {
    if (doc.words[at]!.upos !== 'ADP' || !/^(?:de|d'|chez)$/.test(lower[at]!)) return false;
    for (let i = at; i < Math.min(end, at + 10) && !verbAt.has(i); i++) if (lower[i] === ',') return true;
    return false;
  };
  for (let i = from; i < Math.min(end, from + 30); i++) {
    if (/^[.;:«]$/.test(lower[i]!)) return first;
    if (verbAt.has(i)) return first;
    if (lower[i] !== ',') continue;
    first = i;
    const next = doc.words[i + 1];
    // « , dirigée par Sophie Lemoine, médecin…, 68 % » goes on describing: a determiner, pronoun or number opens the clause.
    const opensClause = next && /^(?:DET|PRON|NUM|ADV|SCONJ|ADP|PROPN)$/.test(next.upos);
    if (opensClause && !isHome(i + 1)) return i;
  }
  return first;
}

/** Complements right after the source belong to it: « les premiers résultats de l’équipe ». */
function describedUntil({ doc, lower }: Stage, from: number, comma: number): number {
  let end = from;
  for (let i = from; i < comma; i++) {
    if (/^[,()»]$/.test(lower[i]!)) break;
    if (doc.words[i]!.feats.VerbForm === 'Fin') break;
    end = i + 1;
  }
  return end;
}

function isComplement({ lower }: Stage, at: number): boolean {
  return /^(?:de|d'|du|des|\()$/.test(lower[at] ?? '');
}

/** « Or, », « Cependant, » do not belong to what is said. */
function afterConnector({ doc, lower }: Stage, first: number): number {
  const isLink = doc.words[first]!.upos === 'ADV' || doc.words[first]!.upos === 'CCONJ';
  return isLink && lower[first + 1] === ',' ? first + 2 : first;
}
