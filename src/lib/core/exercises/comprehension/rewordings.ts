import type { Doc, VerbGroup, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { wordsKept } from '../checks/text.ts';
import { startsWithVowel } from './change.ts';
import { valueOf } from './numerals.ts';
import type { Statement } from './statements.ts';
import { turnedRound } from './voice.ts';

/** The same thing said otherwise: a statement that is true and that no reader finds word for word. */
export interface Rewording {
  readonly text: string;
  readonly worth: number;
  readonly sureness: number;
}

/** Every sure way to say a statement otherwise, the one that is furthest from its words first. */
export function rewordingsOf(statement: Statement, doc: Doc, french: French): readonly Rewording[] {
  const turned = turnedRound(statement, doc, french).map((text) => ({ text, worth: 0.85, sureness: 0.88 }));
  const contrary = [
    ...deniedContraries(statement, doc, french),
    ...otherDegrees(statement, doc, french),
    ...risesAndFalls(statement)
  ];
  const plain = inOtherWords(statement.text);
  return [...turned, ...contrary, ...(plain === null ? [] : [{ text: plain, worth: 0.8, sureness: 0.9 }])];
}

/** Adjectives of which one holds where the other does not; « grand » and « petit » leave a middle. */
const EITHER: readonly (readonly [string, string])[] = [
  ['fermé', 'ouvert'],
  ['ouvert', 'fermé'],
  ['impossible', 'possible'],
  ['absent', 'présent'],
  ['incomplet', 'complet'],
  ['insuffisant', 'suffisant'],
  ['illégal', 'légal'],
  ['inutile', 'utile'],
  ['gratuit', 'payant']
];

/** « sera fermée » becomes « ne sera pas ouverte ». */
function deniedContraries({ text, words, groups, main }: Statement, doc: Doc, french: French): Rewording[] {
  const verb = doc.words[main.words[0]!]!;
  if (groups.length !== 1 || words.some((word) => /^(?:ne|n'|plus|moins|très|tous|toutes|que|et|ou)$/i.test(word.form)))
    return [];
  const adjective = words.find((word) => word.index === verb.index + 1);
  if (verb.lemma !== 'être' || !adjective || !/^(?:est|sont|sera|seront|était|étaient)$/.test(verb.form)) return [];
  const other = EITHER.find(([one]) => one === adjective.lemma || `${one}e` === adjective.form)?.[1];
  const form =
    other === undefined ? null : (alike(other, adjective, main, doc, french) ?? asParticiple(other, adjective));
  if (form === null) return [];
  const ne = startsWithVowel(verb.form) ? 'n’' : 'ne ';
  const instead = text.replace(`${verb.form} ${adjective.form}`, `${ne}${verb.form} pas ${form}`);
  return instead === text ? [] : [{ text: instead, worth: 0.8, sureness: 0.88 }];
}

/** « ouvert » and « fermé » stand in the forms as participles. */
function asParticiple(lemma: string, { feats, form }: Word): string | null {
  if (!/^(?:ouvert|fermé)$/.test(lemma)) return null;
  const isFem = feats.Gender ? feats.Gender === 'Fem' : /es?$/.test(form);
  const isPlural = feats.Number ? feats.Number === 'Plur' : /s$/.test(form);
  return lemma + (isFem ? 'e' : '') + (isPlural ? 's' : '');
}

const DEGREES: readonly (readonly [string, string])[] = [
  ['bas', 'élevé'],
  ['facile', 'difficile'],
  ['lent', 'rapide'],
  ['court', 'long'],
  ['rare', 'fréquent'],
  ['pauvre', 'riche'],
  ['jeune', 'âgé']
];

/** « plus bas que » becomes « moins élevé que ». */
function otherDegrees({ text, words, main }: Statement, doc: Doc, french: French): Rewording[] {
  return words.flatMap((word, i) => {
    const [adjective, than] = [words[i + 1], words[i + 2]];
    if (!/^(?:plus|moins)$/.test(word.form) || adjective?.upos !== 'ADJ' || !/^qu(?:e|')$/.test(than?.form ?? ''))
      return [];
    if (words.some((one) => /^(?:ne|n')$/i.test(one.form))) return [];
    const other = DEGREES.find((pair) => pair.includes(adjective.lemma))?.find((one) => one !== adjective.lemma);
    const form = other === undefined ? null : alike(other, adjective, main, doc, french);
    if (form === null) return [];
    const degree = word.form === 'plus' ? 'moins' : 'plus';
    const instead = text.replace(`${word.form} ${adjective.form} qu`, `${degree} ${form} qu`);
    return instead === text ? [] : [{ text: instead, worth: 0.8, sureness: 0.9 }];
  });
}

/** The adjective that agrees as another does, or, where that form says too little (« bas »), with the verb and its subject. */
function alike(lemma: string, { feats }: Word, main: VerbGroup, doc: Doc, { forms }: French): string | null {
  const Number = feats.Number ?? main.number;
  const Gender = feats.Gender ?? (main.subject === null ? undefined : doc.words[main.subject]!.feats.Gender);
  if (!Gender) return null;
  const found = forms.inflect(lemma, 'ADJ', { Gender, Number });
  return found.length === 1 ? found[0]! : null;
}

/** « est passé de 410 à 560 » becomes « a augmenté »; two numbers without units, or with one for both. */
function risesAndFalls({ text, words }: Statement): Rewording[] {
  if (words.some((word) => /^(?:ne|n')$/i.test(word.form))) return [];
  const pattern = /(?<!\p{L})(est|sont) passée?s? de ([\d \u00A0\u202F,]*\d) à ([\d \u00A0\u202F,]*\d)(?=[.,]| en )/u;
  const [whole, verb, from, to] = pattern.exec(text) ?? [];
  const [before, after] = [valueOf(from ?? ''), valueOf(to ?? '')];
  if (!whole || before === null || after === null || before === after) return [];
  const moved = `${verb === 'est' ? 'a' : 'ont'} ${after > before ? 'augmenté' : 'diminué'}`;
  return [{ text: text.replace(whole, moved), worth: 0.8, sureness: 0.88 }];
}

/** Quantities and set phrases that have one exact equal, each after letters that it cannot be without; spaces stand for any space. */
const EQUALS: readonly (readonly [cue: string, said: RegExp, instead: string])[] = [
  [' mois', /(?<!\p{L})(?:dix-huit|18) mois(?!\p{L})/iu, 'un an et demi'],
  [' mois', /(?<!\p{L})(?:douze|12) mois(?!\p{L})/iu, 'un an'],
  [' mois', /(?<!\p{L})(?:vingt-quatre|24) mois(?!\p{L})/iu, 'deux ans'],
  [' minutes', /(?<![\p{L}-])(?:trente|30) minutes(?!\p{L})/iu, 'une demi-heure'],
  [' minutes', /(?<![\p{L}-])(?:quatre-vingt-dix|90) minutes(?!\p{L})/iu, 'une heure et demie'],
  [' minutes', /(?<![\p{L}-])(?:quinze|15) minutes(?!\p{L})/iu, 'un quart d’heure'],
  ['50 % ', /(?<![\d,] ?)50 % (?=des |de la |de l’|du )/u, 'la moitié '],
  ['25 % ', /(?<![\d,] ?)25 % (?=des |de la |de l’|du )/u, 'un quart '],
  ['une vingtaine', /(?<=(?:^|\P{L}))une vingtaine de (?=\p{L}+s (?:\p{L}+ent|sont|ont) )/iu, 'environ vingt '],
  ['une trentaine', /(?<=(?:^|\P{L}))une trentaine de (?=\p{L}+s (?:\p{L}+ent|sont|ont) )/iu, 'environ trente '],
  ['une quinzaine', /(?<=(?:^|\P{L}))une quinzaine de (?=\p{L}+s (?:\p{L}+ent|sont|ont) )/iu, 'environ quinze '],
  ['sans frais', /(?<!\p{L})sans frais(?!\p{L})/u, 'gratuitement'],
  ['sans délai', /(?<!\p{L})sans délai(?!\p{L})/u, 'immédiatement'],
  ['en raison d', /(?<!\p{L})en raison d(?=[e’])/iu, 'à cause d'],
  ['malgré ', /(?<!\p{L})malgré (?=(?:le|la|les|l’|un|une|des) ?)/iu, 'en dépit de '],
  ['chaque ', /(?<!\p{L})chaque (jour|matin|soir|été|hiver)(?!\p{L})/iu, 'tous les $1s'],
  ['dès ', /(?<!\p{L})dès (?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))/iu, 'à partir de '],
  ['souvent', /(?<!\p{L})souvent(?!\p{L})/u, 'fréquemment'],
  ['fortement perturbé', /(?<!\p{L})fortement perturbé/u, 'très perturbé']
];

/** Words of the statement that may stay, in all, after it was said in other words. */
const MOST_KEPT = 0.8;

/** The statement with every exact equal put in; null where most of it would still be the article’s own words. */
function inOtherWords(text: string): string | null {
  const plain = text.replace(/[\u00A0\u202F]/g, ' ');
  // « pas chaque jour » and « pas tous les jours », « pas souvent »: left alone in a denial.
  if (/(?<!\p{L})(?:ne |n’)/iu.test(plain)) return null;
  let out = plain;
  for (const [cue, said, instead] of EQUALS) {
    // Mostly the cue is not there, which costs far less to see than a pattern costs to compile.
    if (out.toLowerCase().includes(cue)) out = out.replace(said, instead);
  }
  if (out === plain) return null;
  out = out
    .replace(/(?<=en dépit )de des /giu, 'de ')
    .replace(/(?<=en dépit )de les /giu, 'des ')
    .replace(/(?<=en dépit )de le /giu, 'du ')
    .replace(/(?<=en dépit )de (?=une? )/giu, 'd’')
    .replace(/ (?=[%:;?!])/g, '\u00A0');
  const tidy = out.charAt(0).toUpperCase() + out.slice(1);
  return out !== plain.replace(/ (?=[%:;?!])/g, '\u00A0') && wordsKept(tidy, text) <= MOST_KEPT ? tidy : null;
}
