import type { Connector, Doc, Sentence } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentChoice } from '../present.ts';
import {
  FRAMES,
  MISFORTUNE,
  nameOfRelation,
  saidBy,
  SO,
  WELCOME_CAUSE,
  type Connective,
  type Frame,
  type Said
} from './connector-rivals.ts';
import { siteOf, type Site } from './connector-sites.ts';
import { capital, explained } from './explain.ts';
import { bestOf, draftOf, ease, evidenceOf, gapped, isWord, plain, showable, wordsOf } from './passage.ts';
import { takesElision } from './place.ts';

/**
 * Connectors: a gap where one stands, among others of the same construction whose relation cannot be meant there. A
 * connector between two sentences is shown with the sentence before.
 */
export const g8: ExerciseType = {
  kind: 'G8',
  family: 'grammar',
  generate: (doc, workshop) => {
    const shown = new Set(showable(doc));
    return bestOf(
      doc.connectors.flatMap((connector) => {
        const sentence = doc.sentences[connector.sentence]!;
        return shown.has(sentence) ? (draftAt(doc, sentence, connector, workshop) ?? []) : [];
      }),
      MOST
    );
  },
  present: presentChoice
};

const MOST = 6;
/** Longer than this, two sentences are too much to weigh a connector by. */
const LONGEST = 420;

function draftAt(doc: Doc, sentence: Sentence, connector: Connector, { french, language }: Workshop): Draft | null {
  const site = siteOf(doc, sentence, connector);
  const before = site && needsContext(site.asked.frame) ? contextOf(doc, sentence) : null;
  if (!site || (needsContext(site.asked.frame) && !before)) return null;
  const text = `${before ? `${plain(doc, before)} ` : ''}${gapped(doc, sentence, [site.gap])}`;
  if (text.length > LONGEST) return null;
  const written = (form: string): string => capitalised(joined(form, site, french), site.opens);
  const sources = [...(before ? [before] : []), sentence].map((one) => evidenceOf(doc, one));
  return draftOf(doc, sentence, {
    skill: explained(language, ['les connecteurs', 'connectors']),
    level: french.lexicon.connectors().find(({ form }) => form === site.lemma)?.level ?? 'B2',
    fact: `connecteur : ${site.lemma} ${gapped(doc, sentence, [site.gap])}`,
    prompt: {
      form: 'choose',
      question: before
        ? 'Quelle expression relie le mieux la seconde phrase à la première\u00A0?'
        : 'Quelle expression complète la phrase\u00A0?',
      text,
      options: []
    },
    answer: written(site.lemma),
    pool: rivalsAt(doc, site).map(({ form, says }) => ({
      text: written(form),
      why: whyNot(form, says, site.asked.says, language)
    })),
    ...saidOf(site, language),
    sources,
    sureness: 0.9,
    worth: (site.asked.frame === 'infinitive' ? 0.55 : 0.75) * ease(doc, sentence)
  });
}

/** The rivals of the frame, and the classic one where the sentence itself shuts it out. */
function rivalsAt(doc: Doc, { asked, next, gap }: Site): readonly Connective[] {
  const noun = doc.words.slice(next.index, next.index + 3).find(({ upos }) => upos === 'NOUN');
  if (asked.says === 'concession' && asked.frame === 'noun' && noun && MISFORTUNE.test(noun.lemma))
    return [...WELCOME_CAUSE, ...asked.rivals.slice(0, 2)];
  if (asked.frame !== 'clause') return asked.rivals;
  const groups = doc.verbGroups.filter(({ sentence }) => sentence === next.sentence);
  const before = groups.filter(({ end }) => end < gap.start).at(-1);
  const after = groups.find(({ start }) => start > gap.start);
  return before && after && before.negated !== after.negated ? [...SO, ...asked.rivals] : asked.rivals;
}

function whyNot(form: string, says: Said, wanted: Said, language: Language): string {
  const [fr, en] = saidBy(form, says);
  const [frWanted, enWanted] = saidBy('', wanted);
  return explained(language, [
    `« ${form} » introduit ${fr} ; le sens demande ici ${frWanted}.`,
    `“${form}” introduces ${en}; the sense here asks for ${enWanted}.`
  ]);
}

function saidOf({ asked, lemma }: Site, language: Language): Pick<Draft, 'hints' | 'rule' | 'why'> {
  const [fr, en] = nameOfRelation(asked.says);
  const [frFrame, enFrame] = FRAMES[asked.frame];
  return {
    hints: [
      explained(language, [
        'Comparez ce qui est dit avant et après : même sens, contraire, cause, résultat ?',
        'Compare what is said before and after: same direction, contrary, cause, result?'
      ]),
      explained(language, [`Le mot cherché introduit ${fr}.`, `The word introduces ${en}.`])
    ],
    rule: explained(language, [`« ${lemma} » introduit ${fr}. ${frFrame}`, `“${lemma}” introduces ${en}. ${enFrame}`]),
    why: explained(language, [
      `« ${lemma} » : les autres expressions ont la même construction et disent autre chose.`,
      `“${lemma}”: the other expressions are built alike and say something else.`
    ])
  };
}

function needsContext(frame: Frame): boolean {
  return frame === 'opening' || frame === 'inner';
}

/** The sentence before in the same paragraph, where it stands on its own. */
function contextOf(doc: Doc, sentence: Sentence): Sentence | null {
  const before = doc.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const text = doc.article.text.slice(before.start, before.end);
  const own = doc.article.text.slice(sentence.start, sentence.end);
  return /[.!?…]$/.test(text) && !/[«»“”"\n]/.test(text + own) && wordsOf(doc, before).filter(isWord).length >= 4
    ? before
    : null;
}

/** A connector as it is written there: elided, and melted with the determiner. */
function joined(form: string, { determiner, next }: Site, french: French): string {
  const isVowel = takesElision(french, next.form);
  if (determiner === null) return elided(form, isVowel);
  const whole = `${form} ${determiner}`;
  if (/ à$/.test(form)) return whole.replace(/ à le$/, ' au').replace(/ à les$/, ' aux');
  if (!/ de$/.test(form)) return whole;
  if (determiner === 'des') return elided(form, isVowel);
  if (determiner === 'le') return form.replace(/de$/, 'du');
  if (determiner === 'les') return form.replace(/de$/, 'des');
  return /^u/.test(determiner) ? `${form.slice(0, -1)}’${determiner}` : whole;
}

function elided(form: string, isVowel: boolean): string {
  return isVowel && /(?:de|que)$/.test(form) ? `${form.slice(0, -1)}’` : form;
}

function capitalised(text: string, opens: boolean): string {
  return opens ? capital(text) : text;
}
