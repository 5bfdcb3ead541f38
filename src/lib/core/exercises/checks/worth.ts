import type { Check } from './check.ts';

/** Below these an item is doubtful or idle; better three good items than ten doubtful ones. */
export const LEAST_SURE = 0.6;
export const LEAST_WORTH = 0.3;

/** The analysis behind an item is sure enough. */
export const sureness: Check = {
  name: 'sureness',
  why: { fr: 'L’analyse de la phrase n’est pas assez sûre.', en: 'The analysis of the sentence is not sure enough.' },
  fails: ({ draft }) => draft.sureness < LEAST_SURE
};

/** It is worth a learner's minute. */
export const worth: Check = {
  name: 'worth',
  why: { fr: 'La question a peu d’intérêt.', en: 'It is hardly worth asking.' },
  fails: ({ draft }) => draft.worth < LEAST_WORTH
};
