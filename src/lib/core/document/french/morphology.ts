import { hash32 } from '../../article/hash.ts';
import type { Features, Upos } from '../doc.ts';
import type { Forms } from './french.ts';
import { weightIn, type LinearModel } from './linear-model.ts';

/** A word with its class, as far as morphology needs it. */
export interface ClassedWord {
  readonly form: string;
  readonly upos: Upos;
}

/** The features that may tell readings of one class apart. */
const KEYS = ['VerbForm', 'Mood', 'Tense', 'Person', 'Number', 'Gender'] as const;

/** A feature set as text, in a fixed order: « Fin.Ind.Pres.3.Sing. ». */
export function featureKey(feats: Features): string {
  return KEYS.map((key) => feats[key] ?? '').join('.');
}

/** What the lexicon allows for a form in a class, without repetition; VERB and AUX share their forms. */
export function candidates(form: string, upos: Upos, forms: Forms): Features[] {
  const wanted: readonly Upos[] = upos === 'AUX' ? ['AUX', 'VERB'] : [upos];
  const seen = new Map<string, Features>();
  for (const reading of forms.readings(form)) {
    if (!wanted.includes(reading.upos)) continue;
    const key = featureKey(reading.feats);
    if (!seen.has(key)) seen.set(key, reading.feats);
  }
  return [...seen.values()];
}

/** Number of features that the choice between readings looks at. */
export const MORPH_FEATURES = 17;

/** Writes the hashed context of word `i` into `out`; `tense`: key of the last finite verb chosen before it. */
export function morphFeaturesAt(words: readonly ClassedWord[], i: number, tense: string, out: Uint32Array): void {
  const form = words[i]!.form.toLowerCase();
  const at = (k: number): string => words[k]?.form.toLowerCase() ?? '';
  const upos = (k: number): string => words[k]?.upos ?? '';
  const subject = subjectBefore(words, i);
  const opener = openerBefore(words, i);
  const parts = [
    '',
    form,
    at(i - 1),
    `${at(i - 1)} ${form}`,
    `${at(i - 2)} ${at(i - 1)}`,
    at(i + 1),
    upos(i - 1),
    `${upos(i - 2)} ${upos(i - 1)}`,
    `${upos(i - 1)} ${upos(i + 1)}`,
    form.slice(-3),
    form.slice(-2),
    subject,
    `${subject} ${form.slice(-2)}`,
    opener,
    `${opener} ${subject}`,
    tense,
    `${tense} ${form}`
  ];
  for (let k = 0; k < MORPH_FEATURES; k++) out[k] = hash32(`${k}|${words[i]!.upos}|${parts[k]}`);
}

/** The nearest subject pronoun or noun before a verb: « il », « ils », « N:s »; numbers by the look of the determiner. */
function subjectBefore(words: readonly ClassedWord[], i: number): string {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    const { upos } = words[k]!;
    const form = words[k]!.form.toLowerCase();
    if (upos === 'PRON' && /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|qui|ce|c'|cela|ça|ceux|celles)$/.test(form)) {
      return form === 'qui' && k > 0 ? `qui ${/s$/.test(words[k - 1]!.form) ? 'p' : 's'}` : form;
    }
    if (upos === 'NOUN') {
      for (let d = k - 1; d >= Math.max(0, k - 4); d--) {
        if (words[d]!.upos === 'DET') {
          return /^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|quelques|plusieurs)$/i.test(words[d]!.form) ? 'N:p' : 'N:s';
        }
      }
      return /[sx]$/.test(form) ? 'N:p' : 'N:s';
    }
    if (upos === 'PROPN') return 'P';
  }
  return '';
}

/** The conjunction or relative that opens the clause, with the word before it: « souhaiter que », « pour que ». */
function openerBefore(words: readonly ClassedWord[], i: number): string {
  for (let k = i - 1; k >= Math.max(0, i - 9); k--) {
    const { upos, form } = words[k]!;
    if (upos === 'SCONJ') return `${words[k - 1]?.form.toLowerCase() ?? ''} ${form.toLowerCase()}`;
    if (upos === 'PUNCT' && /[.;:»]/.test(form)) return '';
  }
  return '';
}

/**
 * Chooses the features of every word of a sentence: what the lexicon allows for its class, the best of several by the
 * model, then gender and number by agreement where the lexicon leaves them open.
 */
export function chooseFeatures(words: readonly ClassedWord[], model: LinearModel, forms: Forms): Features[] {
  const classIds = new Map(model.classes.map((key, id) => [key, id]));
  const context = new Uint32Array(MORPH_FEATURES);
  let tense = '';
  const out = words.map((word, i) => {
    const options = candidates(word.form, word.upos, forms);
    if (options.length === 0) return guessedFeatures(word);
    let best = options[0]!;
    if (options.length > 1) {
      morphFeaturesAt(words, i, tense, context);
      let bestScore = -Infinity;
      for (const option of options) {
        const score = scoreOf(context, classIds.get(featureKey(option)), model);
        if (score > bestScore) {
          best = option;
          bestScore = score;
        }
      }
    }
    if (best.VerbForm === 'Fin') tense = `${best.Mood}.${best.Tense}`;
    return best;
  });
  return agree(words, out);
}

function scoreOf(context: Uint32Array, id: number | undefined, model: LinearModel): number {
  if (id === undefined) return -1e9;
  let sum = 0;
  for (const hash of context) sum += weightIn(model, hash >>> (32 - model.bits), id);
  return sum;
}

/** Endings say something about words that no lexicon knows. */
function guessedFeatures({ form, upos }: ClassedWord): Features {
  const lower = form.toLowerCase();
  if (upos === 'NOUN' || upos === 'ADJ') {
    const Number = /[sx]$/.test(lower) ? 'Plur' : 'Sing';
    if (/(?:tion|sion|ité|ette|ance|ence|ure|esse|ie)s?$/.test(lower)) return { Gender: 'Fem', Number };
    if (/(?:ment|age|isme|eau|oir)s?$/.test(lower)) return { Gender: 'Masc', Number };
    return { Number };
  }
  if (upos === 'VERB' || upos === 'AUX') {
    if (/(?:er|ir)$/.test(lower)) return { VerbForm: 'Inf' };
    if (/ant$/.test(lower)) return { VerbForm: 'Part', Tense: 'Pres' };
    const participle = /(é|i|u)(e?)(s?)$/.exec(lower);
    if (participle) {
      return {
        VerbForm: 'Part',
        Tense: 'Past',
        Gender: participle[2] ? 'Fem' : 'Masc',
        Number: participle[3] ? 'Plur' : 'Sing'
      };
    }
    return { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres', Person: '3', Number: /ent$/.test(lower) ? 'Plur' : 'Sing' };
  }
  return {};
}

const PLURAL_DETERMINERS =
  /^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|quelques|plusieurs|certains|certaines|deux|trois)$/i;
const MASCULINE_DETERMINERS = /^(?:le|un|ce|cet|du|au|aucun|tout|quel|certain)$/i;
const FEMININE_DETERMINERS = /^(?:la|une|cette|ma|ta|sa|aucune|toute|quelle|certaine)$/i;

/** « le prix », « deux pays », « la journaliste »: the determiner or adjective beside a noun tells what it is. */
function agree(words: readonly ClassedWord[], feats: readonly Features[]): Features[] {
  const out = [...feats];
  words.forEach((word, i) => {
    if (word.upos !== 'NOUN' && word.upos !== 'ADJ') return;
    let own = out[i]!;
    if (own.VerbForm || (own.Gender && own.Number)) return;
    for (const k of [i - 1, i - 2, i - 3, i + 1]) {
      const near = words[k];
      if (!near || (near.upos !== 'DET' && near.upos !== 'ADJ' && near.upos !== 'NUM')) continue;
      if (k === i - 3 && words[i - 1]?.upos !== 'ADJ') continue;
      const form = near.form;
      const Number = numberOf(form, near.upos, out[k]!);
      const Gender = MASCULINE_DETERMINERS.test(form)
        ? 'Masc'
        : FEMININE_DETERMINERS.test(form)
          ? 'Fem'
          : near.upos === 'ADJ'
            ? out[k]!.Gender
            : undefined;
      own = {
        ...own,
        ...(own.Number || !Number ? {} : { Number }),
        ...(own.Gender || !Gender ? {} : { Gender })
      };
    }
    out[i] = own;
  });
  return out;
}

function numberOf(form: string, upos: Upos, feats: Features): 'Sing' | 'Plur' | undefined {
  if (PLURAL_DETERMINERS.test(form)) return 'Plur';
  if (MASCULINE_DETERMINERS.test(form) || FEMININE_DETERMINERS.test(form) || /^[ld]'$|^(?:mon|ton|son)$/i.test(form)) {
    return upos === 'DET' ? 'Sing' : undefined;
  }
  if (upos === 'NUM') return /^(?:1|un|une|zéro)$/i.test(form) ? 'Sing' : 'Plur';
  return feats.Number;
}
