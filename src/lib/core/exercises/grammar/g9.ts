import type { Span } from '../../article/article.ts';
import type { Doc, Sentence, Word } from '../../document/doc.ts';
import { withoutAccents } from '../../document/french/spelling.ts';
import type { Draft, ExerciseType, Workshop } from '../exercise.ts';
import { presentChoice, presentMatch } from '../present.ts';
import { endings } from './endings.ts';
import { capital, explained } from './explain.ts';
import { HOMOPHONES, type Homophones, type Site, type Spelling } from './homophones.ts';
import { asksRelative } from './g7.ts';
import { beside, bestOf, draftOf, ease, gapped, low, showable, textAt, wordsOf, type Parts } from './passage.ts';
import { placeOf } from './place.ts';

/**
 * Homophones: which spelling of one sound stands here, where the grammar of the sentence leaves only one.
 *
 * Several places of one set in a sentence make one item with several gaps.
 */
export const g9: ExerciseType = {
  kind: 'G9',
  family: 'grammar',
  generate(doc, workshop) {
    const sentences = showable(doc);
    const openers = sentences.map((sentence) => ({
      sentence,
      words: wordsOf(doc, sentence).filter((word) => OPENERS.has(low(word)))
    }));
    return [
      ...HOMOPHONES.flatMap((set) =>
        bestOf(
          onePerFact(openers.flatMap(({ sentence, words }) => ofSet(doc, sentence, words, set, workshop))),
          MOST_OF_SET
        )
      ),
      ...bestOf(
        sentences.flatMap((sentence) => endings(doc, sentence, workshop)),
        MOST_ENDINGS
      )
    ];
  },
  present: (draft, chance) =>
    draft.prompt.form === 'match' ? presentMatch(draft, chance) : presentChoice(draft, chance)
};

/** The first words of all keys: a site can be at no other word. */
const OPENERS: ReadonlySet<string> = new Set(HOMOPHONES.flatMap(({ sites }) => sites.map(({ first }) => first)));
/** More of one set trains nothing new. */
const MOST_OF_SET = 3;
const MOST_ENDINGS = 6;

/** The first item on each fact: « stabiliser leurs relations » in two sentences is asked once. */
function onePerFact(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ fact }) => !seen.has(fact) && seen.add(fact));
}

interface Found {
  readonly word: Word;
  readonly site: Site;
  readonly gap: Span;
  readonly key: Spelling;
}

/** `words`: those of the sentence that may open a site. */
function ofSet(
  doc: Doc,
  sentence: Sentence,
  words: readonly Word[],
  set: Homophones,
  workshop: Workshop
): readonly Draft[] {
  const found = words.flatMap((word) => siteAt(doc, word, set, workshop) ?? []);
  if (found.length === 0) return [];
  const alike = found.filter(({ gap }) => !/^\p{Lu}|’$/u.test(textAt(doc, gap)));
  if (new Set(alike.map(({ key }) => key)).size > 1) return [pairing(doc, sentence, set, alike.slice(0, 4), workshop)];
  const alone = found.filter(
    // Where the relative pronoun itself is asked, « où » or « ou » is the same gap again.
    ({ site, word, key }) => !site.paired && !(key.text === 'où' && asksRelative(doc, sentence, word, workshop))
  );
  const best = alone.reduce<Found | null>((one, two) => (one && one.site.worth >= two.site.worth ? one : two), null);
  return best ? [choice(doc, sentence, set, best, workshop)] : [];
}

function siteAt(doc: Doc, word: Word, set: Homophones, { french }: Workshop): Found | null {
  const form = low(word);
  for (const site of set.sites) {
    if (site.first !== form) continue;
    const last = doc.words[word.index + site.words - 1];
    if (!last || last.sentence !== word.sentence) continue;
    const gap = { start: word.start, end: last.end };
    // « parce qu’il » is « parce que » cut short.
    // « a-t-il »: what hangs on the verb tells it.
    if (doc.words[last.index + 1]?.form.startsWith('-')) continue;
    const written = textAt(doc, gap);
    const shown = written.toLowerCase().replace(/qu’$/, 'que');
    if (shown !== site.key || !site.fits(placeOf(doc, word, french))) continue;
    // « A cette époque »: a capital may stand without its accent, so that two spellings would be right.
    if (/^\p{Lu}/u.test(written) && set.spellings.some(({ text }) => text !== shown && sameBare(text, shown))) continue;
    return { word, site, gap, key: set.spellings.find(({ text }) => text === site.key)! };
  }
  return null;
}

function sameBare(one: string, other: string): boolean {
  return withoutAccents(one) === withoutAccents(other);
}

function choice(
  doc: Doc,
  sentence: Sentence,
  set: Homophones,
  { word, site, gap, key }: Found,
  workshop: Workshop
): Draft {
  const shown = textAt(doc, gap);
  const written = (text: string): string => {
    const cut = /’$/.test(shown) ? text.replace(/que$/, 'qu’') : text;
    return /^\p{Lu}/u.test(shown) ? capital(cut) : cut;
  };
  const text = gapped(doc, sentence, [gap]);
  const others = set.spellings.filter((one) => one !== key);
  return draftOf(doc, sentence, {
    ...shared(set, workshop),
    fact: `homophones ${nameOf(set)} : ${around(doc, word, site)}`,
    prompt: { form: 'choose', question: 'Complétez la phrase.', text, options: [] },
    answer: written(key.text),
    pool: others.map((one) => ({ text: written(one.text), why: sentenceOf(one, workshop) })),
    hints: [...firstHints(others[0]!, workshop), sentenceOf(key, workshop)],
    sureness: word.margin >= 0.5 ? 0.97 : 0.8,
    worth: site.worth * ease(doc, sentence)
  });
}

/** « stabiliser leurs relations »: the gap with the word on each side. */
function around(doc: Doc, word: Word, { words }: Site): string {
  return [-1, ...Array.from({ length: words + 1 }, (_, by) => by)].map((by) => low(beside(doc, word, by))).join(' ');
}

function pairing(doc: Doc, sentence: Sentence, set: Homophones, found: readonly Found[], workshop: Workshop): Draft {
  const text = gapped(
    doc,
    sentence,
    found.map(({ gap }) => gap)
  );
  const keys = new Set(found.map(({ key }) => key));
  const left = found.map((_, i) => `(${i + 1})`);
  const main = set.spellings.slice(0, 2).map(({ text: spelling }) => `«\u00A0${spelling}\u00A0»`);
  return draftOf(doc, sentence, {
    ...shared(set, workshop),
    fact: `homophones ${nameOf(set)} : ${text}`,
    prompt: { form: 'match', question: `Complétez avec ${main.join(' ou ')}.`, text, left, options: [], reuse: true },
    answer: found.map(({ key }, i) => [left[i]!, key.text] as const),
    // Only what the question offers: every spelling of the pair is used at least once.
    pool: [],
    wanted: 0,
    hints: [...firstHints(set.spellings[0]!, workshop), sentenceOf(set.spellings[1]!, workshop)],
    sureness: found.every(({ word }) => word.margin >= 0.5) ? 0.97 : 0.8,
    worth:
      Math.min(0.75, Math.max(...found.map(({ site }) => site.worth)) + 0.1 * (keys.size - 1)) * ease(doc, sentence)
  });
}

function shared(set: Homophones, { language }: Workshop): Pick<Parts, 'skill' | 'level' | 'rule' | 'why'> {
  const name = nameOf(set);
  return {
    skill: explained(language, [`les homophones ${name}`, `homophones ${name}`]),
    level: set.level,
    rule: set.spellings
      .map(({ text, is }) => explained(language, [`« ${text} » : ${is[0]}.`, `“${text}”: ${is[1]}.`]))
      .join(' '),
    why: explained(language, [
      'On confond souvent ces mots ; ici, la phrase ne laisse qu’une orthographe.',
      'These words are often confused; here the sentence leaves one spelling only.'
    ])
  };
}

/** « a/à »: the two spellings that give a set its name. */
function nameOf({ spellings }: Homophones): string {
  return spellings
    .slice(0, 2)
    .map(({ text }) => text)
    .join('/');
}

function sentenceOf({ text, is }: Spelling, { language }: Workshop): string {
  return explained(language, [`« ${text} » : ${is[0]}.`, `“${text}”: ${is[1]}.`]);
}

function firstHints(other: Spelling, workshop: Workshop): readonly string[] {
  return [
    explained(workshop.language, [
      'On confond souvent ces mots : regardez ce qui les entoure.',
      'These words are often confused: look at what stands around them.'
    ]),
    sentenceOf(other, workshop)
  ];
}
