import type { Draft, Language } from '../exercise.ts';
import { explained, type Both } from './explain.ts';

/** The relative pronouns that are asked. */
export type Relative = 'qui' | 'que' | 'dont' | 'où';

const WHAT: Readonly<Record<Relative, Both>> = {
  qui: ['« qui » est le sujet du verbe qui suit.', '“qui” is the subject of the verb that follows.'],
  que: ['« que » est l’objet du verbe ; le sujet suit.', '“que” is the object of the verb; the subject follows.'],
  dont: ['« dont » remplace un complément avec « de ».', '“dont” stands for a complement with “de”.'],
  où: ['« où » remplace un lieu ou un moment.', '“où” stands for a place or a time.']
};

/** Hints, rule and reason for a pronoun whose clause has a verb. */
export function saidOf(key: Relative, language: Language): Pick<Draft, 'hints' | 'rule' | 'why'> {
  return {
    hints: hintsOf(key, language),
    rule: explained(language, WHAT[key]),
    why: explained(language, [
      'Le verbe qui suit, son sujet et son objet décident du pronom.',
      'The verb that follows, its subject and its object decide the pronoun.'
    ])
  };
}

/** What « dont » means without a verb: « plusieurs pays, dont les États-Unis ». */
export function saidOfList(language: Language): Pick<Draft, 'hints' | 'rule' | 'why'> {
  return {
    hints: [
      explained(language, [
        'Aucun verbe n’accompagne ce pronom : quel pronom s’en passe ?',
        'No verb goes with this pronoun: which pronoun does without?'
      ]),
      explained(language, [
        'Ce qui suit est un exemple, une partie de l’ensemble.',
        'What follows is part of the whole.'
      ])
    ],
    rule: explained(language, [
      'Sans verbe, « dont » veut dire « parmi lesquels » ou « parmi lesquelles ».',
      'Without a verb, “dont” means “among them”.'
    ]),
    why: explained(language, [
      'Un emploi de « dont » fréquent dans la presse.',
      'A use of “dont” that is frequent in the press.'
    ])
  };
}

function hintsOf(key: Relative, language: Language): readonly string[] {
  return [
    explained(language, [
      'Le verbe qui suit a-t-il un sujet ? A-t-il un objet ?',
      'Does the verb that follows have a subject? Does it have an object?'
    ]),
    explained(
      language,
      key === 'qui'
        ? ['Il manque le sujet du verbe.', 'The subject of the verb is missing.']
        : key === 'que'
          ? ['Il manque l’objet du verbe.', 'The object of the verb is missing.']
          : key === 'où'
            ? [
                'Il ne manque ni sujet ni objet : le pronom remplace un lieu ou un moment.',
                'Neither subject nor object is missing: the pronoun stands for a place or a time.'
              ]
            : [
                'Le sujet est là ; le pronom remplace « de » et un nom.',
                'The subject is there; the pronoun stands for “de” and a noun.'
              ]
    )
  ];
}
