import type { Doc, Sentence, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import { explained, type Both } from './explain.ts';
import { hasNaturalGender } from './nouns.ts';
import { saidOf, saidOfList, type Relative } from './relative-hints.ts';
import { beside, bestOf, draftOf, ease, gapped, low, showable, textAt, wordsOf } from './passage.ts';

/**
 * Relative pronouns qui, que, dont, où, where what stands around the gap leaves one of them: a verb without a subject, a
 * verb without its object, a clause that lacks neither.
 */
export const g7: ExerciseType = {
  kind: 'G7',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      showable(doc).flatMap((sentence) =>
        wordsOf(doc, sentence).flatMap((word) => draftAt(doc, sentence, word, workshop) ?? [])
      ),
      MOST
    ),
  present: presentChoice
};

const MOST = 8;

const SUBJECT = /^(?:je|j'|tu|il|elle|on|l'on|nous|vous|ils|elles)$/;
const CLITIC = /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en)$/;

function draftAt(doc: Doc, sentence: Sentence, word: Word, workshop: Workshop): Draft | null {
  const key = relativeOf(doc, word);
  const before = beside(doc, word, -1);
  if (!key || !before || /^(?:ce|c'|celui|celle|ceux|celles|à|de|avec|pour|sur|tout)$/.test(low(before))) return null;
  if (!/^(?:NOUN|PROPN|ADJ|PUNCT|VERB|NUM)$/.test(before.upos) || (before.upos === 'PUNCT' && before.form !== ','))
    return null;
  const group = nextGroup(doc, word);
  const wrong = wrongOf(doc, word, key, group, workshop);
  if (!wrong) return null;
  const { language } = workshop;
  const text = gapped(doc, sentence, [word]);
  const elided = /’$/.test(textAt(doc, word)) || startsWithVowel(beside(doc, word, 1), workshop.french);
  const written = (relative: Relative): string => (relative === 'que' && elided ? 'qu’' : relative);
  return draftOf(doc, sentence, {
    skill: explained(language, ['les pronoms relatifs', 'relative pronouns']),
    level: key === 'dont' ? 'B1' : 'A2',
    fact: `relatif : ${key} ${text}`,
    prompt: { form: 'choose', question: 'Quel pronom relatif complète la phrase\u00A0?', text, options: [] },
    answer: written(key),
    pool: wrong.map(({ text: relative, why }) => ({ text: written(relative as Relative), why })),
    ...(key === 'dont' && isList(doc, word) ? saidOfList(language) : saidOf(key, language)),
    sureness: word.margin >= 0.4 ? 0.95 : 0.85,
    worth: (key === 'dont' ? 0.8 : key === 'où' ? 0.7 : 0.6) * ease(doc, sentence)
  });
}

/** Whether an item asks for the relative pronoun at that word. */
export function asksRelative(doc: Doc, sentence: Sentence, word: Word, workshop: Workshop): boolean {
  return draftAt(doc, sentence, word, workshop) !== null;
}

function relativeOf(doc: Doc, word: Word): Relative | null {
  const form = low(word);
  const isQue = form === 'que' || form === "qu'";
  if (word.upos !== 'PRON') return isQue && word.upos === 'SCONJ' && isAfterNoun(doc, word) ? 'que' : null;
  if (isQue) return 'que';
  return form === 'qui' || form === 'dont' || form === 'où' ? form : null;
}

/** The tagger often takes a relative « que » for the conjunction: after a plain noun it may be one, as the verb will tell. */
function isAfterNoun(doc: Doc, word: Word): boolean {
  const before = beside(doc, word, -1);
  const noun = before?.form === ',' ? beside(doc, word, -2) : before;
  if (
    noun?.upos !== 'NOUN' ||
    /^(?:fait|idée|preuve|impression|espoir|crainte|fois|condition|signe|sorte)$/.test(noun.lemma)
  ) {
    return false;
  }
  return ![-3, -4, -5, -6].some((by) =>
    /^(?:plus|moins|aussi|autant|même|mêmes|autre|autres|tel|telle)$/.test(low(beside(doc, word, by)))
  );
}

function nextGroup(doc: Doc, word: Word): VerbGroup | null {
  return doc.verbGroups.find(({ sentence, words }) => sentence === word.sentence && words[0]! > word.index) ?? null;
}

/** The pronouns that cannot stand there, with the reason; null where one of them might. */
function wrongOf(
  doc: Doc,
  word: Word,
  key: Relative,
  group: VerbGroup | null,
  { french, language }: Workshop
): readonly Distractor[] | null {
  const say = (text: Relative, why: Both): Distractor => ({ text, why: explained(language, why) });
  const noSubject: Both = [
    '« qui » serait sujet, mais le verbe a déjà un sujet.',
    '“qui” would be the subject, but the verb has one.'
  ];
  if (key === 'qui') {
    if (!group || !isSubjectless(doc, word, group, french)) return null;
    return [
      say('que', [
        '« que » serait objet, et le verbe n’aurait pas de sujet.',
        '“que” would be the object, and the verb would have no subject.'
      ]),
      say('dont', ['Le verbe n’aurait pas de sujet.', 'The verb would have no subject.']),
      say('où', ['Le verbe n’aurait pas de sujet.', 'The verb would have no subject.'])
    ];
  }
  if (!group) return key === 'dont' && isList(doc, word) ? listRivals(say) : null;
  if (key === 'dont' && isList(doc, word)) return listRivals(say);
  if (!hasOwnSubject(doc, word, group)) return null;
  if (key === 'que') {
    if (!lacksObject(doc, group, french)) return null;
    const object: Both = ['Le verbe n’aurait pas d’objet.', 'The verb would have no object.'];
    return [say('qui', noSubject), say('dont', object), say('où', object)];
  }
  if (!isComplete(doc, group, french)) return null;
  const full: Both = [
    '« que » serait objet, mais le verbe n’en demande pas d’autre.',
    '“que” would be the object, but the verb needs no other.'
  ];
  if (key === 'où') {
    const rivals = [say('qui', noSubject), say('que', full)];
    return cannotBeDont(doc, word, group)
      ? [
          ...rivals,
          say('dont', [
            'Il n’y a pas de complément avec « de » à remplacer.',
            'There is no complement with “de” to replace.'
          ])
        ]
      : rivals;
  }
  if (!isNoPlace(doc, word, french)) return null;
  return [
    say('qui', noSubject),
    say('que', full),
    say('où', ['Ce n’est ni un lieu ni un moment.', 'It is neither a place nor a time.'])
  ];
}

/** « qui préparait une thèse »: the verb follows at once, and no name after it could be its subject. */
function isSubjectless(doc: Doc, word: Word, group: VerbGroup, french: French): boolean {
  const finite = group.words[0]!;
  for (let i = word.index + 1; i < finite; i++) if (!CLITIC.test(low(doc.words[i]!))) return false;
  const hasClitic = doc.words.slice(word.index + 1, finite).some((one) => !/^n[e']$/.test(low(one)));
  if (hasClitic) return true;
  const after = doc.words[group.main + 1];
  if (!after || after.upos === 'PROPN') return false;
  if (after.upos !== 'DET') return true;
  const noun = doc.words
    .slice(after.index + 1, after.index + 4)
    .find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return noun?.upos === 'NOUN' && !hasNaturalGender(noun.lemma, french);
}

/** A subject stands between the pronoun and the verb: « que les syndicats contestent », « où il pleuvait ». */
function hasOwnSubject(doc: Doc, word: Word, group: VerbGroup): boolean {
  const between = doc.words.slice(word.index + 1, group.words[0]!);
  if (between.length === 0 || between.length > 6) return false;
  const first = between[0]!;
  return (
    (SUBJECT.test(low(first)) || first.upos === 'DET' || first.upos === 'PROPN') &&
    !between.some(({ upos, form }) => upos === 'SCONJ' || /^[,;:()«»]$/.test(form))
  );
}

/** « dont les États-Unis, »: a noun without a verb between two commas, or up to the end. */
function isList(doc: Doc, word: Word): boolean {
  if (beside(doc, word, -1)?.form !== ',') return false;
  for (let by = 1; by <= 7; by++) {
    const other = beside(doc, word, by);
    if (!other) return false;
    if (/^[,.]$/.test(other.form)) {
      // « dont l’école, qui compte trois élèves, est menacée »: the verb comes later.
      const next = beside(doc, other, 1);
      return by > 1 && beside(doc, word, 1)!.upos !== 'PRON' && next?.upos !== 'PRON' && next?.upos !== 'ADP';
    }
    if (other.upos === 'VERB' || other.upos === 'AUX' || other.upos === 'SCONJ') return false;
  }
  return false;
}

function listRivals(say: (text: Relative, why: Both) => Distractor): readonly Distractor[] {
  const noVerb: Both = ['Il faudrait un verbe après ce pronom.', 'A verb would have to follow this pronoun.'];
  return [say('que', noVerb), say('qui', noVerb), say('où', noVerb)];
}

/** The word after the verb group, its adverbs and an infinitive that it governs. */
function afterVerb(doc: Doc, group: VerbGroup): Word | null {
  let at = beside(doc, doc.words[group.main]!, 1);
  while (at && (at.upos === 'ADV' || at.feats.VerbForm === 'Inf')) at = beside(doc, at, 1);
  return at;
}

function isTransitive(lemma: string, { lexicon }: French): boolean | null {
  const entry = lexicon.entries(lemma, 'VERB')[0];
  if (!entry) return null;
  return entry.senses.some(({ governs }) => governs.some((one) => /^(?:qch|qn)(?:$| )/.test(one)));
}

/** A transitive verb in the active with no noun after it. */
function lacksObject(doc: Doc, group: VerbGroup, french: French): boolean {
  if (group.passive || group.reflexive || isTransitive(group.lemma, french) !== true) return false;
  const after = afterVerb(doc, group);
  const main = doc.words[group.main]!;
  // « les rayons que Becquerel avait découverts »: the agreement proves the object.
  if (
    group.words.length > 1 &&
    main.feats.VerbForm === 'Part' &&
    /(?:e|s|es)$/.test(main.form) &&
    main.feats.Number !== 'Sing'
  )
    return true;
  return after !== null && /^(?:PUNCT|ADP)$/.test(after.upos) && after.form !== '«';
}

/** A clause that lacks no object: passive, with « être », impersonal, intransitive, or its object is there. */
function isComplete(doc: Doc, group: VerbGroup, french: French): boolean {
  if (group.passive || group.lemma === 'être' || /^(?:pleuvoir|neiger)$/.test(group.lemma)) return true;
  const after = afterVerb(doc, group);
  if (after && (after.upos === 'DET' || after.upos === 'NUM')) return true;
  return isTransitive(group.lemma, french) === false;
}

/** Only a pronoun or possessive as subject, and nothing definite after the verb that « de » could complete. */
function cannotBeDont(doc: Doc, word: Word, group: VerbGroup): boolean {
  const first = low(beside(doc, word, 1));
  if (!SUBJECT.test(first) && !/^(?:son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos)$/.test(first)) return false;
  for (let at = beside(doc, doc.words[group.main]!, 1); at && !/^[,.;:]$/.test(at.form); at = beside(doc, at, 1)) {
    if (at.upos === 'DET' && /^(?:le|la|l'|les)$/.test(low(at)) && beside(doc, at, -1)?.upos !== 'ADP') return false;
  }
  return true;
}

const PLACE_OR_TIME =
  /^(?:lieu|endroit|ville|village|pays|région|quartier|maison|bâtiment|immeuble|école|université|lycée|collège|bureau|magasin|boutique|salle|chambre|pièce|rue|place|gare|hôpital|usine|atelier|jardin|parc|champ|forêt|bois|mer|île|plage|lac|fleuve|rivière|montagne|monde|jour|moment|époque|année|mois|semaine|période|heure|instant|siècle|soir|matin|cas|situation|point|zone|territoire|secteur|site|centre|marché|musée|théâtre|cinéma|restaurant|café|hôtel|appartement|port|aéroport|route|chemin|plateau|vallée|bibliothèque|mairie|commune|terrain|laboratoire|hangar|société|entreprise|association|réunion|conférence|domaine|livre|film|texte|article|roman|liaison|ligne|train)$/;

/** The word before is a noun that is plainly no place and no time: a person, or a thing with an entry that says so. */
function isNoPlace(doc: Doc, word: Word, { lexicon, names }: French): boolean {
  let at = beside(doc, word, -1);
  if (at?.form === ',') at = beside(doc, at, -1);
  while (at && (at.upos === 'ADJ' || at.upos === 'ADV' || at.feats.VerbForm === 'Part')) at = beside(doc, at, -1);
  if (at?.upos !== 'NOUN' || PLACE_OR_TIME.test(at.lemma)) return false;
  if (names.roles.some(({ masculine, feminine }) => masculine === at.lemma || feminine === at.lemma)) return true;
  const definition = lexicon.entries(at.lemma, 'NOUN')[0]?.senses[0]?.definition ?? null;
  return (
    definition === null ||
    !/\b(?:lieu|endroit|bâtiment|espace|pièce|moment|période|temps|ville|terrain|magasin|salle)\b/.test(definition)
  );
}

function startsWithVowel(word: Word | null, french: French): boolean {
  return word !== null && /^[aàâeéèêiîoôuœhy]/i.test(word.form) && !french.lexicon.isAspirated(word.form);
}
