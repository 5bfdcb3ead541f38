import type { Doc, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { startsWithVowel, textOf, type Change } from './change.ts';
import {
  OPPOSITE_ADJECTIVES,
  OPPOSITE_ADVERBS,
  OPPOSITE_INFINITIVES,
  OPPOSITE_NOUNS,
  OPPOSITE_VERBS,
  oppositeOf
} from './opposites.ts';
import type { Edit, Statement } from './statements.ts';

/** « Pékin accuse Washington » becomes « Washington accuse Pékin »: the two names around the first verb change places. */
export function exchanges({ main, words }: Statement, doc: Doc): Change[] {
  if (main.passive || main.negated || main.reflexive || main.words.length > 1) return [];
  const [subject, object] = [doc.words[main.words[0]! - 1], doc.words[main.words.at(-1)! + 1]];
  const isName = (word: Word | undefined): word is Word =>
    word?.upos === 'PROPN' &&
    doc.entities.some((entity) => entity.start === word.start && entity.end === word.end && entity.sureness >= 0.85);
  if (!isName(subject) || !isName(object) || subject.index !== words[0]?.index) return [];
  if (
    !/^(?:accuser|soutenir|critiquer|menacer|aider|battre|vaincre|remplacer|attaquer|condamner|féliciter|inviter)$/.test(
      main.lemma
    )
  )
    return [];
  const [one, other] = [textOf(subject, doc), textOf(object, doc)];
  const edits = [
    { start: subject.start, end: subject.end, text: other },
    { start: object.start, end: object.end, text: one }
  ];
  const verb = textOf(main, doc);
  return [
    {
      how: 'actor',
      detail: null,
      edits,
      said: `${one} ${verb} ${other}`,
      instead: `${other} ${verb} ${one}`,
      worth: 0.9,
      sureness: 0.85
    }
  ];
}

/** « pas encore », « pas seulement », « pas que »: without « pas » they mean something else than the contrary. */
const NOT_A_PLAIN_PAS = /^(?:encore|non|seulement|toujours|tout|forcément|que|qu'|si|assez|plus|moins|très|trop)$/i;

/** « ne soutenaient pas » becomes « soutenaient ». */
export function denials({ groups, words, sentence }: Statement, doc: Doc): Change[] {
  const isHard = words.some(
    (word) =>
      word.feats.Mood === 'Sub' ||
      (/^(?:tous|toutes|tout|toute|chaque|seulement|ni|aucun|aucune|personne|rien|que|qu')$/i.test(word.form) &&
        word.upos !== 'SCONJ')
  );
  if (isHard) return [];
  return groups.flatMap((group) => {
    const ne = words.filter((word) => /^(?:ne|n')$/i.test(word.form) && word.start < group.start).at(-1);
    const pas = words.find((word) => /^pas$/i.test(word.form) && word.start > group.start);
    if (!ne || !pas || group.start - ne.end > 8) return [];
    const next = doc.words[pas.index + 1];
    const plural = pluralAfterDe(next, doc);
    if (!next || (/^(?:de|d')$/i.test(next.form) && !plural) || NOT_A_PLAIN_PAS.test(next.form)) return [];
    const between = doc.words.slice(group.words[0]! + 1, pas.index);
    if (hasNegativeDe(pas, words) || between.some((word) => /^(?:toujours|encore|même|déjà|souvent)$/i.test(word.form)))
      return [];
    if (pas.index - group.words[0]! > 2) return [];
    const neCut = { start: ne.start, end: doc.words[ne.index + 1]!.start, text: '' };
    const pasCut = plural
      ? { start: pas.start, end: plural.start, text: 'des ' }
      : { start: pas.start, end: next.start, text: '' };
    const elided = reElided(ne, group, doc);
    if (elided === null || sentence.start > neCut.start) return [];
    const said = doc.article.text.slice(ne.start, Math.max(group.end, pas.end));
    const instead = said.replace(/^(?:ne |n[’'])/i, '').replace(/ pas\b/, '');
    return [
      { how: 'negation', detail: null, edits: [neCut, pasCut, ...elided], said, instead, worth: 0.95, sureness: 0.92 }
    ];
  });
}

/** « pas d’armes » was « des armes »: the plural noun after « de », null where it is another « de ». */
function pluralAfterDe(de: Word | undefined, doc: Doc): Word | null {
  const noun = de && /^(?:de|d')$/i.test(de.form) ? doc.words[de.index + 1] : undefined;
  return noun?.upos === 'NOUN' && noun.feats.Number === 'Plur' ? noun : null;
}

/** « changer d’horaires »: « de » is the verb's own. */
const GOVERNS_DE =
  /^(?:changer|manquer|parler|disposer|bénéficier|souffrir|dépendre|douter|profiter|sortir|venir|rêver|témoigner)$/;

/** « ne semble pas avoir de casier »: « de » hangs on the denial and would have to become « un ». */
function hasNegativeDe(pas: Word, words: readonly Word[]): boolean {
  return words.some(
    (word, i) =>
      word.index > pas.index + 1 &&
      /^(?:de|d')$/i.test(word.form) &&
      words[i - 1]?.upos === 'VERB' &&
      !GOVERNS_DE.test(words[i - 1]!.lemma) &&
      /^(?:NOUN|ADJ)$/.test(words[i + 1]?.upos ?? '')
  );
}

/** « que » and « je » before « n’a » would need their own elision: such cases are left alone, null. */
function reElided(ne: Word, group: VerbGroup, doc: Doc): readonly Edit[] | null {
  const before = doc.words[ne.index - 1];
  const first = doc.words[group.words[0]!]!;
  const startsWithVowel =
    /^[aeiouyéèêâîôh]/i.test(doc.words[ne.index + 1]!.form) || /^[aeiouyéèêâîôh]/i.test(first.form);
  return startsWithVowel && before && /^(?:que|je|le|la|se)$/i.test(before.form) ? null : [];
}

/** A word of the statement for its opposite in the same form: « majeur » becomes « mineur », « augmenté » « diminué ». */
export function opposites(statement: Statement, doc: Doc, french: French): Change[] {
  // « n’est que rarement mesurée » could not be « n’est que souvent mesurée ».
  if (statement.words.some((word) => /^(?:ne|n')$/i.test(word.form))) return [];
  // « Le succès a aussi ses inconvénients » grants the contrary.
  const whole = doc.article.text.slice(statement.sentence.start, statement.sentence.end);
  if (/(?<!\p{L})(?:aussi|également|même)(?!\p{L})/iu.test(whole)) return [];
  return statement.words.flatMap((word) => oppositeAt(word, statement, doc, french) ?? []);
}

/** What is written otherwise before a vowel. */
const MINDS_VOWELS = /'$|^(?:le|la|de|que|ne|se|je|me|te|ce|du|au|des|beau|nouveau|vieux|ma|ta|sa|mon|ton|son|cet)$/i;

const LISTS: Partial<Record<Word['upos'], readonly (readonly [string, string])[]>> = {
  VERB: OPPOSITE_VERBS,
  NOUN: OPPOSITE_NOUNS,
  ADJ: OPPOSITE_ADJECTIVES,
  ADV: OPPOSITE_ADVERBS
};

function oppositeAt(word: Word, { words, main, cuts }: Statement, doc: Doc, french: French): Change | null {
  const list = LISTS[word.upos];
  const other = list ? oppositeOf(word.lemma, list) : null;
  // « Fermée depuis dix-huit mois, la boulangerie a fermé » would be nonsense.
  if (!other || words.some((one) => one.lemma === other) || !isPlainPlace(word, words, main, doc)) return null;
  const form = inflected(other, word, french);
  if (
    !form ||
    (startsWithVowel(form) !== startsWithVowel(word.form) && MINDS_VOWELS.test(doc.words[word.index - 1]?.form ?? ''))
  )
    return null;
  if (cuts.some((cut) => cut.start < word.end && word.start < cut.end)) return null;
  const instead = word.start === doc.sentences[word.sentence]!.start ? form[0]!.toUpperCase() + form.slice(1) : form;
  const said = textOf(word, doc);
  return {
    how: 'opposite',
    detail: null,
    edits: [{ start: word.start, end: word.end, text: instead }],
    said,
    instead,
    worth: word.upos === 'VERB' ? 0.85 : 0.8,
    sureness: word.upos === 'ADV' ? 0.8 : 0.85
  };
}

/** Verbs: the main one, or an infinitive that hangs on it; others: anywhere, but not beside « plus », « très », « un peu ». */
function isPlainPlace(word: Word, words: readonly Word[], main: VerbGroup, doc: Doc): boolean {
  const before = doc.words[word.index - 1]?.form.toLowerCase() ?? '';
  if (/^(?:plus|moins|très|trop|assez|si|aussi|peu|tout|de plus)$/.test(before) || word.margin < 0.2) return false;
  if (word.upos !== 'VERB') return !/^(?:le|la|les|l')$/.test(before) || word.upos === 'NOUN' || word.upos === 'ADJ';
  if (main.report || main.reflexive || main.sureness < 0.8 || words.some((one) => /^(?:se|s')$/i.test(one.form)))
    return false;
  return (
    main.main === word.index ||
    (word.feats.VerbForm === 'Inf' && word.index > main.main && OPPOSITE_INFINITIVES.test(word.lemma))
  );
}

function inflected(lemma: string, like: Word, { forms }: French): string | null {
  if (like.upos === 'ADV') return lemma;
  const { Gender, Number, VerbForm, Mood, Tense, Person } = like.feats;
  const wanted = Object.fromEntries(
    Object.entries({ Gender, Number, VerbForm, Mood, Tense, Person }).filter(([, value]) => value !== undefined)
  );
  const found = forms.inflect(lemma, like.upos, wanted);
  // A noun of another gender would not agree with what stands around it.
  return found.length === 1 ? found[0]! : null;
}

/** « plus bas que » becomes « moins bas que », « plus tard » « plus tôt ». */
export function comparisons({ words, sentence }: Statement): Change[] {
  return words.flatMap((word, i) => {
    if (!/^(?:plus|moins)$/i.test(word.form) || word.start === sentence.start || isDeniedAt(words, i)) return [];
    const next = words[i + 1];
    if (!next || words[i - 1]?.upos === 'DET' || /^(?:que|qu')$/i.test(next.form)) return [];
    const hasThan = words
      .slice(i + 2, i + 12)
      .some((other) => /^(?:que|qu')$/i.test(other.form) && other.upos !== 'PRON');
    const isDegree = (next.upos === 'ADJ' || next.upos === 'ADV') && hasThan;
    if (!isDegree) return [];
    const instead = /^plus$/i.test(word.form) ? 'moins' : 'plus';
    const edit = { start: word.start, end: word.end, text: instead };
    return [
      {
        how: 'comparison' as const,
        detail: null,
        edits: [edit],
        said: `${word.form} ${next.form}`,
        instead: `${instead} ${next.form}`,
        worth: 0.9,
        sureness: 0.9
      }
    ];
  });
}

function isDeniedAt(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - 6), i).some((word) => /^(?:ne|n')$/i.test(word.form));
}
