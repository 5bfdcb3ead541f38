import type { Chain, Doc, Mention, Word } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { contextOf, pronounQuestion, rivalNouns, type Reference } from './noun-references.ts';
import { genderOfName } from './people.ts';

const LEAST_SURE = 0.85;

/** « il », « elle », « son », « sa », « lui » that stand for somebody whom the article names. */
export function personsBehind(doc: Doc, french: French): readonly Reference[] {
  return doc.chains
    .filter(({ type }) => type === 'PER')
    .flatMap((chain) =>
      chain.mentions
        .filter(({ how, sureness }) => (how === 'pronoun' || how === 'possessive') && sureness >= LEAST_SURE)
        .flatMap((mention) => referenceOf(mention, chain, doc, french) ?? [])
    );
}

function referenceOf(mention: Mention, chain: Chain, doc: Doc, french: French): Reference | null {
  const word = doc.words[mention.words.first]!;
  const form = word.form.toLowerCase().replace(/^-(?:t-)?/, '');
  const isPossessive = mention.how === 'possessive';
  if (!(isPossessive ? /^(?:son|sa|ses)$/ : /^(?:il|elle|lui)$/).test(form)) return null;
  const sentence = doc.sentences[word.sentence]!;
  if (doc.paragraphs[sentence.paragraph]!.kind !== 'body') return null;
  const named = lastNaming(mention, chain);
  if (!named) return null;
  const namedIn = doc.sentences.find(({ start, end }) => start <= named.start && named.end <= end)!;
  // The name right there needs no search, and one very far is no honest question.
  if (namedIn.index === sentence.index || sentence.index - namedIn.index > 3) return null;
  const question = isPossessive || form === 'lui' ? whoseQuestion(word, form, doc) : pronounQuestion(word, doc);
  const others = othersFor(form, word, chain, doc, french);
  if (!question || others.length < 3) return null;
  return {
    form: doc.article.text.slice(word.start, word.end),
    start: word.start,
    sentence: sentence.index,
    named: namedIn.index,
    question,
    answer: chain.name,
    others,
    sureness: Math.min(0.92, mention.sureness)
  };
}

function lastNaming({ start }: Mention, { mentions }: Chain): Mention | null {
  return mentions.findLast((one) => one.how === 'name' && one.end <= start) ?? null;
}

/** « Dans cette phrase, à qui renvoie « sa » dans « sa sœur aînée » ? » */
function whoseQuestion(word: Word, form: string, doc: Doc): string | null {
  const noun = doc.words.slice(word.index + 1, word.index + 4).find(({ upos }) => upos === 'NOUN' || upos === 'VERB');
  const around = noun ? contextOf(word, noun, doc) : null;
  return around && `Dans cette phrase, à qui renvoie «\u00A0${form}\u00A0» dans «\u00A0${around}\u00A0»\u00A0?`;
}

/** Other people whom the form allows; beside « il » and « elle » also things that agree, since they are asked with « que ». */
function othersFor(form: string, word: Word, own: Chain, doc: Doc, french: French): string[] {
  const wanted = form === 'elle' ? 'Fem' : form === 'il' ? 'Masc' : null;
  const people = doc.chains.filter(
    (one) =>
      one.type === 'PER' &&
      one !== own &&
      /^\p{Lu}/u.test(one.name) &&
      !/ et /.test(one.name) &&
      one.name.slice(0, 3) !== own.name.slice(0, 3) &&
      (wanted === null || (one.gender ?? genderOfName(one.name, french)) === wanted)
  );
  const names = [...people].sort((a, b) => nearness(a, word) - nearness(b, word)).map(({ name }) => name);
  if (wanted === null) return names;
  return [
    ...names.slice(0, 2),
    ...rivalNouns(word, null, doc, french)
      .map(({ text }) => text)
      .slice(0, 3),
    ...names.slice(2)
  ];
}

function nearness({ mentions }: Chain, { start }: Word): number {
  return Math.min(...mentions.map((one) => Math.abs(one.start - start)));
}
