import type { Article } from '../../article/article.ts';
import type { Paragraph, Sentence, Token, Upos, Word } from '../doc.ts';
import { CONTRACTIONS } from '../french/contractions.ts';
import type { Forms, French } from '../french/french.ts';
import { lemmaOf } from '../french/lemmatise.ts';
import { chooseFeatures } from '../french/morphology.ts';
import { normalForm } from '../french/spelling.ts';
import { tagTokens, type Tagged } from '../french/tagger.ts';
import { DE_REFLEXIVES, DE_VERBS, OBJECT_VERBS } from '../french/verb-lists.ts';
import { paragraphs, type RawParagraph } from './paragraphs.ts';
import { sentenceEnds } from './sentences.ts';
import { tokens, type RawToken } from './tokens.ts';
import { putRight } from './words/tag-rules.ts';

/** The layers that every later step reads. */
export interface WordLayers {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

/**
 * Paragraphs, sentences, tokens and words with class, features and lemma, in text order. Linear in the text.
 * `onProgress` hears the share of the text that is done, once a paragraph.
 */
export function wordLayers(
  article: Article,
  french: French,
  onProgress: (share: number) => void = () => {}
): WordLayers {
  const layers = {
    paragraphs: [] as Paragraph[],
    sentences: [] as Sentence[],
    tokens: [] as Token[],
    words: [] as Word[]
  };
  const isVerb = (form: string): boolean =>
    french.forms.readings(form).some((r) => r.upos === 'VERB' || r.upos === 'AUX');
  for (const raw of paragraphs(article.text)) {
    addParagraph(article.text, raw, isVerb, french, layers);
    onProgress(raw.end / article.text.length);
  }
  return layers;
}

interface Growing {
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly tokens: Token[];
  readonly words: Word[];
}

function addParagraph(
  text: string,
  raw: RawParagraph,
  isVerb: (form: string) => boolean,
  french: French,
  layers: Growing
): void {
  const cut = tokens(text.slice(raw.start, raw.end), isVerb).map((token) => ({
    ...token,
    start: token.start + raw.start,
    end: token.end + raw.start
  }));
  const first = layers.sentences.length;
  let from = 0;
  for (const end of sentenceEnds(cut, french)) {
    addSentence(cut.slice(from, end), layers.paragraphs.length, french, layers);
    from = end;
  }
  layers.paragraphs.push({
    index: layers.paragraphs.length,
    kind: raw.kind,
    start: raw.start,
    end: raw.end,
    sentences: { first, end: layers.sentences.length }
  });
}

function addSentence(cut: readonly RawToken[], paragraph: number, french: French, layers: Growing): void {
  const { forms, models } = french;
  const band = (lemma: string): number => french.lexicon.band(lemma);
  const sentence = layers.sentences.length;
  const texts = cut.map((token) => token.text);
  const tags = putRight(texts, tagTokens(texts, models.tagger, forms), french);
  const tagged = contractionsAfterVerbs(texts, tags, forms);
  const firstToken = layers.tokens.length;
  const firstWord = layers.words.length;
  const plain: { form: string; upos: Upos; margin: number; token: RawToken; index: number }[] = [];
  cut.forEach((token, i) => {
    const first = firstWord + plain.length;
    for (const [form, upos] of wordsOf(token.text, tagged[i]!.tag)) {
      plain.push({ form, upos, margin: tagged[i]!.margin, token, index: firstToken + i });
    }
    layers.tokens.push({ ...token, index: firstToken + i, sentence, words: { first, end: firstWord + plain.length } });
  });
  const feats = chooseFeatures(plain, models.morphology, forms);
  plain.forEach((word, i) => {
    layers.words.push({
      index: firstWord + i,
      token: word.index,
      sentence,
      start: word.token.start,
      end: word.token.end,
      form: word.form,
      lemma:
        headwordOf(word.form, word.upos, french) ??
        lemmaOf(word.form, word.upos, feats[i]!, forms, models.lemmas, band),
      upos: word.upos,
      feats: feats[i]!,
      margin: word.margin,
      head: null,
      relation: null,
      arcMargin: 0
    });
  });
  layers.sentences.push({
    index: sentence,
    paragraph,
    start: cut[0]!.start,
    end: cut.at(-1)!.end,
    tokens: { first: firstToken, end: layers.tokens.length },
    words: { first: firstWord, end: layers.words.length }
  });
}

/**
 * A noun or adjective that the hand-written lexicon has as a headword is its own lemma: « vacances », « actrice », « État »,
 * though the full-form lexicon leads them back to « vacance », « acteur », « état ». Null for all others.
 */
function headwordOf(form: string, upos: Upos, { lexicon }: French): string | null {
  if (upos !== 'NOUN' && upos !== 'ADJ') return null;
  const isHeadword = (lemma: string): boolean =>
    lexicon.entries(lemma, upos).some((entry) => entry.lemma.replaceAll('’', "'") === lemma);
  if (isHeadword(form)) return form;
  const lower = form.toLowerCase();
  return lower !== form && isHeadword(lower) ? lower : null;
}

/** A tag that the verb before decides is this sure, as measured for margins in docs/french.md. */
const BY_VERB = 0.6;

/** « parler des prix » holds a preposition, « boire du vin » does not: the verb before decides where it is one of a list. */
function contractionsAfterVerbs(texts: readonly string[], tagged: readonly Tagged[], forms: Forms): readonly Tagged[] {
  return tagged.map((one, i) => {
    if ((one.tag !== 'DET' && one.tag !== 'ADP+DET') || !/^d(?:u|es)$/.test(texts[i]!)) return one;
    const isVerb = tagged[i - 1]?.tag === 'VERB';
    const lemmas = isVerb ? forms.readings(texts[i - 1]!).filter(({ upos }) => upos === 'VERB') : [];
    if (lemmas.length === 0) return one;
    const isReflexive = texts.slice(Math.max(0, i - 4), i - 1).some((text) => /^s(?:e|[’'])$/i.test(text));
    const takesDe = lemmas.every(({ lemma }) => DE_VERBS.has(lemma) || (isReflexive && DE_REFLEXIVES.has(lemma)));
    const takesObject = !isReflexive && one.margin < 0.9 && lemmas.every(({ lemma }) => OBJECT_VERBS.has(lemma));
    const tag = takesDe ? 'ADP+DET' : takesObject ? 'DET' : one.tag;
    return tag === one.tag ? one : { tag, margin: BY_VERB };
  });
}

/** The words of a token: two where the tagger saw a contraction (« du » as « de » and « le »), else one. */
export function wordsOf(text: string, tag: string): readonly (readonly [form: string, upos: Upos])[] {
  const form = normalForm(text);
  const plus = tag.indexOf('+');
  if (plus < 0) return [[form, tag as Upos]];
  const parts = CONTRACTIONS.get(form.toLowerCase());
  if (!parts) return [[form, tag.slice(0, plus) as Upos]];
  return [
    [parts[0], tag.slice(0, plus) as Upos],
    [parts[1], tag.slice(plus + 1) as Upos]
  ];
}
