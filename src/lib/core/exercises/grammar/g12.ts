import type { Attribution, Doc, Sentence, VerbTense } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import type { Distractor, Draft, ExerciseType, Language, Workshop } from '../exercise.ts';
import { presentAsIs, presentChoice } from '../present.ts';
import { inTense, tenseName, theTense } from './conjugation.ts';
import { saidIn, type Said } from './direct-speech.ts';
import { capital, explained, type Both } from './explain.ts';
import { genderOfForm } from './nouns.ts';
import { bestOf, draftOf, low, textAt } from './passage.ts';
import { reportOf, type Report, type ReportedVerb } from './reported-speech.ts';

/**
 * Direct and reported speech: a quote is reported in the past and its verbs are typed; or reported words are traced back
 * to what was said, chosen among tenses. Only where speaker, persons and tenses are sure.
 */
export const g12: ExerciseType = {
  kind: 'G12',
  family: 'grammar',
  generate: (doc, workshop) =>
    bestOf(
      doc.attributions.flatMap((attribution) => {
        const sentence = sentenceOf(doc, attribution);
        const speaker = sentence && speakerOf(doc, attribution, workshop.french);
        if (!sentence || !speaker || attribution.sureness < SURE) return [];
        return (
          (attribution.direct
            ? reported(doc, sentence, attribution, speaker, workshop)
            : traced(doc, sentence, attribution, speaker, workshop)) ?? []
        );
      }),
      MOST
    ),
  present: (draft, chance) => (draft.prompt.form === 'choose' ? presentChoice(draft, chance) : presentAsIs(draft))
};

const MOST = 5;
const SURE = 0.85;

interface Speaker {
  readonly name: string;
  readonly gender: 'Masc' | 'Fem' | null;
}

/** The sentence that the words stand in, in the body of the text. */
function sentenceOf(doc: Doc, { content }: Attribution): Sentence | null {
  const found = doc.sentences.find(({ start, end }) => start <= content.start && end > content.start);
  return found && doc.paragraphs[found.paragraph]!.kind === 'body' ? found : null;
}

/** Who speaks: by the fullest name, else as the text calls them, with the gender that « je » will need. */
function speakerOf(doc: Doc, { speaker, chain }: Attribution, french: French): Speaker | null {
  if (chain !== null) {
    const { name, gender } = doc.chains[chain]!;
    return { name: name.replace(/'/g, '’'), gender };
  }
  const words = speaker && doc.words.filter(({ start, end }) => start >= speaker.start && end <= speaker.end);
  const [first] = words ?? [];
  if (!words || !first || first.upos !== 'DET' || words.length > 5) return null;
  const head = words.find(({ upos }) => upos === 'NOUN');
  return head ? { name: capital(textAt(doc, speaker)), gender: genderOfForm(head.form, head.lemma, french) } : null;
}

/** Verbs that report with « que » and the indicative. */
const TELLS =
  /^(?:affirmer|ajouter|annoncer|assurer|avouer|confier|constater|déclarer|dire|estimer|expliquer|indiquer|noter|préciser|promettre|raconter|rappeler|reconnaître|remarquer|répondre|souligner)$/;

/** « a confié », by the verb of the text where it can report, else « a déclaré ». */
function tellingOf(doc: Doc, { cue }: Attribution): string {
  const verb = doc.words.find(({ start, end, lemma }) => start >= cue.start && end <= cue.end && TELLS.test(lemma));
  const lemma = verb?.lemma ?? 'déclarer';
  return `a ${PARTICIPLES[lemma] ?? lemma.replace(/er$/, 'é')}`;
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  dire: 'dit',
  promettre: 'promis',
  reconnaître: 'reconnu',
  répondre: 'répondu'
};

function reported(
  doc: Doc,
  sentence: Sentence,
  attribution: Attribution,
  { name, gender }: Speaker,
  { french, language }: Workshop
): Draft | null {
  const report = reportOf(doc, attribution, gender, french);
  if (!report) return null;
  const telling = tellingOf(doc, attribution);
  return draftOf(doc, sentence, {
    skill: explained(language, ['le discours rapporté', 'reported speech']),
    level: 'B2',
    fact: `discours : ${report.quote}`,
    prompt: {
      form: 'type',
      question: 'Rapportez ces paroles en respectant la concordance des temps.',
      text: `«\u00A0${report.quote}.\u00A0» → ${name} ${telling} ${report.clause}.`
    },
    answer: report.verbs.map(({ answer }) => answer),
    pool: report.verbs.flatMap((verb, gap) => mistakesOf(verb, gap, telling, language)),
    ...saidOfReport(report, telling, language),
    sureness: attribution.sureness,
    worth: 0.8
  });
}

function mistakesOf(verb: ReportedVerb, gap: number, telling: string, language: Language): readonly Distractor[] {
  const { answer, kept, firstPerson, from, to } = verb;
  const shifts = shiftOf(from, to);
  return [
    ...(kept && kept !== answer
      ? [
          {
            text: kept,
            why: explained(language, [
              `Le temps a été gardé ; après « ${telling} », ${shifts[0]}.`,
              `The tense was kept; after “${telling}”, ${shifts[1]}.`
            ]),
            gap
          }
        ]
      : []),
    ...(firstPerson && firstPerson !== answer
      ? [
          {
            text: firstPerson,
            why: explained(language, [
              'C’est la terminaison de « je » ; le sujet est à la troisième personne.',
              'That is the ending of “je”; the subject is in the third person.'
            ]),
            gap
          }
        ]
      : [])
  ];
}

/** « le présent devient un imparfait » */
function shiftOf(from: VerbTense, to: VerbTense): Both {
  return [`${theTense(from)} devient un ${tenseName(to)}`, `the ${tenseName(from)} becomes ${tenseName(to)}`];
}

function saidOfReport({ verbs }: Report, telling: string, language: Language): Pick<Draft, 'hints' | 'rule' | 'why'> {
  const shifts = [...new Map(verbs.map(({ from, to }) => [from, shiftOf(from, to)])).values()];
  const rule: Both = [
    capital(`${shifts.map(([fr]) => fr).join(', ')} après un verbe au passé.`),
    capital(`${shifts.map(([, en]) => en).join(', ')} after a verb in the past.`)
  ];
  return {
    hints: [
      explained(language, [
        `« ${telling} » est au passé : quel temps devient le verbe des paroles ?`,
        `“${telling}” is in the past: which tense does the verb of the quote become?`
      ]),
      explained(language, rule)
    ],
    rule: explained(language, rule),
    why: explained(language, [
      'Des paroles du texte dont la personne et le temps changent sûrement.',
      'Words of the text whose person and tense change for certain.'
    ])
  };
}

function traced(
  doc: Doc,
  sentence: Sentence,
  attribution: Attribution,
  { name }: Speaker,
  { french, language }: Workshop
): Draft | null {
  const said = saidIn(doc, attribution, french);
  if (!said) return null;
  return draftOf(doc, sentence, {
    skill: explained(language, ['le discours rapporté', 'reported speech']),
    level: 'B2',
    fact: `discours : ${said.clause}`,
    prompt: {
      form: 'choose',
      question: 'Quelles ont été les paroles, au discours direct\u00A0?',
      text: `${name} ${cueOf(doc, attribution)} ${said.clause}.`,
      options: []
    },
    answer: said.key,
    pool: said.wrong.map(([text, tense]) => ({ text, why: whyNot(tense, language) })),
    ...saidOfWords(said, language),
    sureness: attribution.sureness,
    worth: 0.7
  });
}

/** « a affirmé »: the verb without the adverb inside. */
function cueOf(doc: Doc, { cue }: Attribution): string {
  const group = doc.verbGroups.find(({ start, end }) => start >= cue.start && end <= cue.end)!;
  return group.words.map((index) => low(doc.words[index]!)).join(' ');
}

/** What each tense would have become. */
const BECOMES: Partial<Record<VerbTense, Both>> = {
  présent: ['Un présent serait devenu imparfait.', 'A present would have become imparfait.'],
  'passé composé': [
    'Un passé composé serait devenu plus-que-parfait.',
    'A passé composé would have become plus-que-parfait.'
  ],
  futur: ['Un futur serait devenu conditionnel.', 'A future would have become conditional.'],
  'conditionnel présent': ['Un conditionnel serait resté au conditionnel.', 'A conditional would have stayed.'],
  imparfait: ['Un imparfait serait resté à l’imparfait.', 'An imparfait would have stayed.']
};

function whyNot(tense: VerbTense, language: Language): string {
  return explained(language, BECOMES[tense]!);
}

function saidOfWords({ reported: tense, direct }: Said, language: Language): Pick<Draft, 'hints' | 'rule' | 'why'> {
  const rule: Both = [
    `Après un verbe au passé, ${theTense(tense)} du discours rapporté correspond ici à un ${tenseName(direct)}.`,
    `After a verb in the past, the ${tenseName(tense)} of the report stands here for a ${tenseName(direct)}.`
  ];
  return {
    hints: [
      explained(language, [
        `Dans le discours rapporté, le verbe est ${inTense(tense)}.`,
        `In the report the verb is in the ${tenseName(tense)}.`
      ]),
      explained(language, rule)
    ],
    rule: explained(language, rule),
    why: explained(language, [
      'Des paroles rapportées au passé, sans personne qui puisse changer.',
      'Words reported in the past, with no person that could change.'
    ])
  };
}
