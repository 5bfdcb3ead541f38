import type { Level } from '../../document/doc.ts';
import type { Both } from './explain.ts';
import type { Place } from './place.ts';
import { canBe, visibleNumber } from './place.ts';

/** One way to write the sound: what it is, and by what one recognises it. */
export interface Spelling {
  readonly text: string;
  readonly is: Both;
}

/** A way of finding one spelling in a text where no other of its set could stand. */
export interface Site {
  readonly key: string;
  /** The first word of the key as the document writes it: « c' » of « c’est ». */
  readonly first: string;
  /** How many words the key covers, from the word on: « c’ » and « est » are two. */
  readonly words: 1 | 2;
  /** 0 to 1: how often learners hesitate here. */
  readonly worth: number;
  /** Only asked beside another spelling of the set in one sentence: alone it is no question. */
  readonly paired?: boolean;
  fits(place: Place): boolean;
}

/** Words that sound alike and whose grammar tells them apart. */
export interface Homophones {
  readonly level: Level;
  readonly spellings: readonly Spelling[];
  readonly sites: readonly Site[];
}

const SUBJECTS = /^(?:il|elle|on|ils|elles|nous|vous|qui|cela|ça|je|j'|tu)$/;
/** « n’a », « c’est »: what stands before already excludes the other spellings. */
const ELIDED = /^[a-z]'$/;
const CLITICS = /^(?:me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en|nous|vous|ne|n')$/;

const isThird = (place: Place, number: 'Sing' | 'Plur'): boolean => {
  const { feats } = place.word;
  return feats.VerbForm === 'Fin' && feats.Person === '3' && feats.Number === number;
};
const isVerb = (place: Place, by: number): boolean => place.is(by, 'VERB', 'AUX');
const isParticiple = (place: Place, by: number): boolean =>
  place.is(by, 'VERB', 'AUX', 'ADJ') && canBe(place.french, place.low(by), 'VERB', { VerbForm: 'Part', Tense: 'Past' });
const isInfinitive = (place: Place, by: number): boolean => isVerb(place, by) && place.at(by)!.feats.VerbForm === 'Inf';
/** Skips adverbs between an auxiliary and its participle: « s’est encore levé ». */
const participleAfter = (place: Place, by: number): boolean =>
  isParticiple(place, by) || (place.is(by, 'ADV') && isParticiple(place, by + 1));

/** The noun that a determiner opens, over at most two adjectives; null when another word comes first. */
function nounAfter(place: Place): { form: string; by: number } | null {
  for (let by = 1; by <= 3; by++) {
    const word = place.at(by);
    if (!word) return null;
    if (word.upos === 'NOUN') return { form: word.form, by };
    if (word.upos !== 'ADJ' && word.upos !== 'NUM') return null;
  }
  return null;
}

/** The number that the noun and every adjective before it show; null where they do not. */
function numberAfter(place: Place): 'Sing' | 'Plur' | null {
  const noun = nounAfter(place);
  return noun ? visibleNumber(place.french, noun.form) : null;
}

const firstOf = (key: string): string => key.replace(/’.*$/, "'").split(' ')[0]!;
const site = (words: 1 | 2, key: string, worth: number, fits: (place: Place) => boolean): Site => ({
  key,
  first: firstOf(key),
  words,
  worth,
  fits
});
const one = (key: string, worth: number, fits: (place: Place) => boolean): Site => site(1, key, worth, fits);
const two = (key: string, worth: number, fits: (place: Place) => boolean): Site => site(2, key, worth, fits);

/**
 * The sets, by the usual school grammar. Left out because both spellings are often French in one place (ces/ses,
 * quelque/quel que, plutôt/plus tôt) or because the sound differs (tout/tous).
 */
export const HOMOPHONES: readonly Homophones[] = [
  {
    level: 'A2',
    spellings: [
      { text: 'a', is: ['le verbe « avoir » (on peut dire « avait »)', 'the verb “avoir” (“avait” would fit)'] },
      { text: 'à', is: ['la préposition (on ne peut pas dire « avait »)', 'the preposition (“avait” would not fit)'] },
      { text: 'as', is: ['le verbe « avoir » avec « tu »', 'the verb “avoir” with “tu”'] }
    ],
    sites: [
      one(
        'a',
        0.5,
        (p) => p.word.form === 'a' && isVerb(p, 0) && isThird(p, 'Sing') && p.low(-1) !== 'y' && !ELIDED.test(p.low(-1))
      ),
      one('à', 0.6, (p) => p.is(0, 'ADP') && isInfinitive(p, 1)),
      one('à', 0.45, (p) => p.is(0, 'ADP') && p.is(1, 'PROPN', 'DET', 'NOUN', 'NUM') && p.at(1)!.start !== p.word.start)
    ]
  },
  {
    level: 'A2',
    spellings: [
      { text: 'et', is: ['la conjonction (on peut dire « et aussi »)', 'the conjunction (“et aussi” would fit)'] },
      { text: 'est', is: ['le verbe « être » (on peut dire « était »)', 'the verb “être” (“était” would fit)'] },
      { text: 'es', is: ['le verbe « être » avec « tu »', 'the verb “être” with “tu”'] }
    ],
    sites: [
      one('est', 0.45, (p) => isVerb(p, 0) && isThird(p, 'Sing') && !ELIDED.test(p.low(-1)) && !/^-/.test(p.low(1))),
      {
        ...one(
          'et',
          0.45,
          (p) => p.is(0, 'CCONJ') && !p.is(-1, 'PUNCT') && p.at(-1) !== null && !p.is(1, 'ADJ', 'PUNCT')
        ),
        // Between two nouns nobody writes the verb.
        paired: true
      }
    ]
  },
  {
    level: 'A2',
    spellings: [
      {
        text: 'on',
        is: ['le pronom sujet (on peut dire « quelqu’un »)', 'the subject pronoun (“quelqu’un” would fit)']
      },
      { text: 'ont', is: ['le verbe « avoir » (on peut dire « avaient »)', 'the verb “avoir” (“avaient” would fit)'] }
    ],
    sites: [
      one('on', 0.55, (p) => p.is(0, 'PRON') && (isVerb(p, 1) || CLITICS.test(p.low(1))) && !/^-|^l'$/.test(p.low(-1))),
      one('ont', 0.6, (p) => isVerb(p, 0) && isThird(p, 'Plur') && !ELIDED.test(p.low(-1)))
    ]
  },
  {
    level: 'A2',
    spellings: [
      { text: 'son', is: ['le possessif (on peut dire « mon »)', 'the possessive (“mon” would fit)'] },
      { text: 'sont', is: ['le verbe « être » (on peut dire « étaient »)', 'the verb “être” (“étaient” would fit)'] }
    ],
    sites: [
      one('son', 0.5, (p) => p.is(0, 'DET') && nounAfter(p) !== null),
      one('sont', 0.55, (p) => isVerb(p, 0) && isThird(p, 'Plur') && !/^-/.test(p.low(1)))
    ]
  },
  {
    level: 'A2',
    spellings: [
      {
        text: 'ce',
        is: [
          'le démonstratif, devant un nom ou devant « qui », « que »',
          'the demonstrative, before a noun or “qui”, “que”'
        ]
      },
      { text: 'se', is: ['le pronom réfléchi, devant un verbe', 'the reflexive pronoun, before a verb'] }
    ],
    sites: [
      one('ce', 0.55, (p) => p.is(0, 'DET') && nounAfter(p) !== null),
      one('ce', 0.6, (p) => p.is(0, 'PRON') && /^(?:qui|que|qu'|dont)$/.test(p.low(1))),
      one(
        'se',
        0.55,
        (p) => p.is(0, 'PRON') && isVerb(p, 1) && p.at(-1) !== null && !p.is(-1, 'PUNCT', 'CCONJ', 'SCONJ')
      )
    ]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'c’est', is: ['« cela est »', '“cela est”'] },
      {
        text: 's’est',
        is: [
          'le pronom réfléchi et l’auxiliaire « être », devant un participe',
          'reflexive pronoun and “être”, before a participle'
        ]
      },
      { text: 'sait', is: ['le verbe « savoir » (on peut dire « savait »)', 'the verb “savoir” (“savait” would fit)'] },
      { text: 'ses', is: ['le possessif, devant un nom au pluriel', 'the possessive, before a plural noun'] }
    ],
    sites: [
      two('c’est', 0.6, (p) => {
        if (p.low(0) !== "c'" || p.low(1) !== 'est' || !p.is(2, 'DET', 'NUM', 'ADP', 'PRON')) return false;
        return p.at(-1) === null || p.is(-1, 'PUNCT', 'SCONJ', 'CCONJ');
      }),
      two('s’est', 0.65, (p) => {
        if (p.low(0) !== "s'" || p.low(1) !== 'est' || !participleAfter(p, 2)) return false;
        return p.is(-1, 'NOUN', 'PROPN', 'ADJ') || SUBJECTS.test(p.low(-1));
      })
    ]
  },
  {
    level: 'B1',
    spellings: [
      {
        text: 'leur',
        is: [
          'au singulier devant un nom au singulier, et toujours devant un verbe',
          'singular before a singular noun, and always before a verb'
        ]
      },
      { text: 'leurs', is: ['au pluriel, devant un nom au pluriel', 'plural, before a plural noun'] }
    ],
    sites: [
      one('leur', 0.7, (p) => p.is(0, 'DET') && numberAfter(p) === 'Sing'),
      one('leurs', 0.65, (p) => p.is(0, 'DET') && numberAfter(p) === 'Plur'),
      one('leur', 0.75, (p) => p.is(0, 'PRON') && isVerb(p, 1) && !canBe(p.french, p.low(1), 'NOUN'))
    ]
  },
  {
    level: 'A2',
    spellings: [
      { text: 'ou', is: ['la conjonction (on peut dire « ou bien »)', 'the conjunction (“ou bien” would fit)'] },
      {
        text: 'où',
        is: ['le lieu ou le moment (on ne peut pas dire « ou bien »)', 'place or time (“ou bien” would not fit)']
      }
    ],
    sites: [
      one('où', 0.65, (p) => p.is(0, 'PRON', 'ADV') && (p.is(-1, 'NOUN', 'PROPN', 'ADP') || p.low(-1) === ',')),
      one('ou', 0.55, (p) => p.is(0, 'CCONJ') && !p.is(-1, 'PUNCT') && p.upos(-1) === p.upos(1))
    ]
  },
  {
    level: 'B1',
    spellings: [
      {
        text: 'l’a',
        is: [
          'un pronom et le verbe « avoir » (on peut dire « l’avait »)',
          'a pronoun and “avoir” (“l’avait” would fit)'
        ]
      },
      { text: 'la', is: ['l’article ou le pronom', 'the article or the pronoun'] },
      { text: 'là', is: ['le lieu (on peut dire « ici »)', 'the place (“ici” would fit)'] }
    ],
    sites: [
      two('l’a', 0.7, (p) => p.low(0) === "l'" && p.low(1) === 'a' && participleAfter(p, 2)),
      one('là', 0.6, (p) => p.word.form === 'là' && p.is(0, 'ADV') && (p.is(-1, 'VERB') || p.is(1, 'VERB')))
    ]
  },
  {
    level: 'B1',
    spellings: [
      {
        text: 'l’ont',
        is: [
          'un pronom et le verbe « avoir » (on peut dire « l’avaient »)',
          'a pronoun and “avoir” (“l’avaient” would fit)'
        ]
      },
      { text: 'l’on', is: ['le pronom sujet « on »', 'the subject pronoun “on”'] }
    ],
    sites: [
      two('l’ont', 0.65, (p) => p.low(0) === "l'" && p.low(1) === 'ont' && participleAfter(p, 2)),
      two('l’on', 0.65, (p) => p.low(0) === "l'" && p.low(1) === 'on' && (isVerb(p, 2) || CLITICS.test(p.low(2))))
    ]
  },
  {
    level: 'B1',
    spellings: [
      {
        text: 'm’a',
        is: [
          'un pronom et le verbe « avoir » (on peut dire « m’avait »)',
          'a pronoun and “avoir” (“m’avait” would fit)'
        ]
      },
      { text: 'ma', is: ['le possessif (on peut dire « sa »)', 'the possessive (“sa” would fit)'] },
      { text: 'm’as', is: ['un pronom et le verbe « avoir » avec « tu »', 'a pronoun and “avoir” with “tu”'] }
    ],
    sites: [
      two('m’a', 0.6, (p) => p.low(0) === "m'" && p.low(1) === 'a' && participleAfter(p, 2)),
      one('ma', 0.5, (p) => p.is(0, 'DET') && nounAfter(p) !== null)
    ]
  },
  {
    level: 'A2',
    spellings: [
      { text: 'peu', is: ['le contraire de « beaucoup »', 'the opposite of “beaucoup”'] },
      {
        text: 'peut',
        is: ['le verbe « pouvoir » (on peut dire « pouvait »)', 'the verb “pouvoir” (“pouvait” would fit)']
      },
      { text: 'peux', is: ['le verbe « pouvoir » avec « je » ou « tu »', 'the verb “pouvoir” with “je” or “tu”'] }
    ],
    sites: [
      one('peut', 0.55, (p) => isVerb(p, 0) && isThird(p, 'Sing') && !p.is(1, 'PUNCT')),
      one('peu', 0.5, (p) => p.is(0, 'ADV') && p.low(-1) !== 'sous')
    ]
  },
  {
    level: 'A2',
    spellings: [
      { text: 'mais', is: ['la conjonction (on peut dire « pourtant »)', 'the conjunction (“pourtant” would fit)'] },
      {
        text: 'mes',
        is: [
          'le possessif, devant un nom au pluriel (on peut dire « tes »)',
          'the possessive, before a plural noun (“tes” would fit)'
        ]
      },
      { text: 'met', is: ['le verbe « mettre » (on peut dire « mettait »)', 'the verb “mettre” (“mettait” would fit)'] }
    ],
    sites: [
      one('mais', 0.45, (p) => p.is(0, 'CCONJ') && p.is(1, 'PRON', 'DET') && (p.at(-1) === null || p.is(-1, 'PUNCT'))),
      one('mes', 0.5, (p) => p.is(0, 'DET') && p.is(-1, 'ADP', 'VERB') && numberAfter(p) === 'Plur')
    ]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'quand', is: ['le moment (on peut dire « lorsque »)', 'the moment (“lorsque” would fit)'] },
      {
        text: 'quant',
        is: [
          '« en ce qui concerne », toujours suivi de « à », « au » ou « aux »',
          '“as for”, always followed by “à”, “au” or “aux”'
        ]
      },
      { text: 'qu’en', is: ['« que » et « en »', '“que” and “en”'] }
    ],
    sites: [
      one('quant', 0.75, (p) => p.low(1) === 'à'),
      one('quand', 0.6, (p) => p.is(0, 'SCONJ', 'ADV') && (p.is(1, 'DET', 'PROPN') || SUBJECTS.test(p.low(1))))
    ]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'sans', is: ['le contraire de « avec »', 'the opposite of “avec”'] },
      {
        text: 's’en',
        is: ['le pronom réfléchi et « en », devant un verbe', 'the reflexive pronoun and “en”, before a verb']
      },
      {
        text: 'sent',
        is: ['le verbe « sentir » (on peut dire « sentait »)', 'the verb “sentir” (“sentait” would fit)']
      }
    ],
    sites: [
      one('sans', 0.5, (p) => p.is(0, 'ADP') && p.is(1, 'NOUN', 'DET', 'PRON')),
      two('s’en', 0.7, (p) => {
        if (p.low(0) !== "s'" || p.low(1) !== 'en' || !isVerb(p, 2)) return false;
        return /^(?:de|à)$/.test(p.low(-1)) ? isInfinitive(p, 2) : SUBJECTS.test(p.low(-1));
      })
    ]
  },
  {
    level: 'A2',
    spellings: [
      { text: 'sa', is: ['le possessif (on peut dire « ma »)', 'the possessive (“ma” would fit)'] },
      { text: 'ça', is: ['« cela »', '“cela”'] }
    ],
    sites: [
      one('sa', 0.45, (p) => p.is(0, 'DET') && nounAfter(p) !== null),
      one('ça', 0.5, (p) => p.is(0, 'PRON') && (isVerb(p, 1) || p.is(-1, 'VERB', 'ADP')))
    ]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'près', is: ['« à côté », suivi de « de »', '“near”, followed by “de”'] },
      { text: 'prêt', is: ['« préparé », qui se construit avec « à »', '“ready”, followed by “à”'] }
    ],
    sites: [
      one('près', 0.6, (p) => p.low(1) === 'de' || p.low(1) === "d'"),
      one('prêt', 0.65, (p) => p.is(0, 'ADJ') && p.low(1) === 'à' && !p.is(-1, 'DET'))
    ]
  },
  {
    level: 'B1',
    spellings: [
      {
        text: 'qu’elle',
        is: ['« que » et le pronom sujet (on peut dire « qu’il »)', '“que” and the subject pronoun (“qu’il” would fit)']
      },
      {
        text: 'quelle',
        is: [
          'devant un nom féminin (on peut dire « quel » devant un nom masculin)',
          'before a feminine noun, like “quel” before a masculine one'
        ]
      },
      { text: 'quelles', is: ['devant un nom féminin au pluriel', 'before a feminine plural noun'] }
    ],
    sites: [
      two('qu’elle', 0.65, (p) => p.low(0) === "qu'" && p.low(1) === 'elle' && (isVerb(p, 2) || CLITICS.test(p.low(2))))
    ]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'parce que', is: ['la cause (on peut dire « puisque »)', 'the cause (“puisque” would fit)'] },
      { text: 'par ce que', is: ['« par la chose que »', '“by what”'] },
      { text: 'parce ce que', is: ['n’existe pas', 'does not exist'] }
    ],
    sites: [two('parce que', 0.4, (p) => p.low(0) === 'parce' && p.low(1) === 'que')]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'dû', is: ['le participe de « devoir », avec un accent', 'the participle of “devoir”, with an accent'] },
      { text: 'du', is: ['« de le »', '“de le”'] }
    ],
    sites: [one('dû', 0.65, (p) => p.word.form === 'dû' && isVerb(p, 0) && isVerb(p, -1))]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'sûr', is: ['« certain » ou « sans danger »', '“certain” or “safe”'] },
      { text: 'sur', is: ['la préposition, le contraire de « sous »', 'the preposition, the opposite of “sous”'] }
    ],
    sites: [one('sûr', 0.6, (p) => p.word.form === 'sûr' && p.is(0, 'ADJ') && (isVerb(p, -1) || p.is(-1, 'ADV')))]
  },
  {
    level: 'B1',
    spellings: [
      {
        text: 's’y',
        is: ['le pronom réfléchi et « y », devant un verbe', 'the reflexive pronoun and “y”, before a verb']
      },
      { text: 'si', is: ['la condition, ou « tellement »', 'the condition, or “so much”'] }
    ],
    sites: [two('s’y', 0.65, (p) => p.low(0) === "s'" && p.low(1) === 'y' && isVerb(p, 2) && SUBJECTS.test(p.low(-1)))]
  },
  {
    level: 'B1',
    spellings: [
      { text: 'n’y', is: ['la négation et « y », devant un verbe', 'the negation and “y”, before a verb'] },
      { text: 'ni', is: ['« et… ne… pas »', '“nor”'] }
    ],
    sites: [two('n’y', 0.6, (p) => p.low(0) === "n'" && p.low(1) === 'y' && isVerb(p, 2))]
  },
  {
    level: 'B2',
    spellings: [
      { text: 'davantage', is: ['« plus », qui ne s’accorde pas', '“more”, which never agrees'] },
      { text: 'd’avantages', is: ['« de » et le nom « avantages »', '“de” and the noun “avantages”'] }
    ],
    sites: [one('davantage', 0.5, (p) => p.is(0, 'ADV') && (p.is(1, 'PUNCT') || isVerb(p, -1)) && p.low(1) !== 'de')]
  }
];
