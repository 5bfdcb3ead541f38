import type { Relation } from '../../document/french/lexicon.ts';
import type { Both } from './explain.ts';

/** How a connector is built into its sentence; only those of one frame can be weighed against each other. */
export type Frame = 'opening' | 'inner' | 'clause' | 'subjunctive' | 'noun' | 'infinitive';

/** « ou » marks no relation of the lexicon's list. */
export type Said = Relation | 'choice';

export interface Connective {
  readonly form: string;
  readonly says: Said;
}

/** A connector that may be asked: its frame, what it says, and what cannot stand in its place. */
export interface Asked {
  readonly frame: Frame;
  readonly says: Relation;
  readonly rivals: readonly Connective[];
}

const of = (says: Said, ...forms: readonly string[]): readonly Connective[] => forms.map((form) => ({ form, says }));

/**
 * Rivals are of relations that the sentence cannot be read with once the text is known. « En outre » is no rival of
 * « cependant », nor « quand » of « si », nor « grâce à » of « au cours de »: they would make sense there too.
 */
const OPPOSED_OPENING = [
  ...of('consequence', 'par conséquent'),
  ...of('example', 'par exemple'),
  ...of('restatement', 'autrement dit')
];
const OPPOSED_INNER = [...of('consequence', 'donc'), ...of('example', 'par exemple'), ...of('comparison', 'de même')];
const FOLLOWING_OPENING = [
  ...of('concession', 'pourtant'),
  ...of('example', 'par exemple'),
  ...of('comparison', 'de même')
];
const ADDED_OPENING = [
  ...of('consequence', 'par conséquent'),
  ...of('restatement', 'autrement dit'),
  ...of('opposition', 'au contraire')
];
const CAUSE_NOUN = [
  ...of('concession', 'malgré'),
  ...of('opposition', 'au lieu de'),
  ...of('opposition', 'à l’exception de')
];
const CONCEDED_NOUN = [...of('opposition', 'au lieu de', 'à l’exception de'), ...of('order', 'à propos de')];
const GOAL_INFINITIVE = [...of('opposition', 'au lieu de'), ...of('cause', 'faute de', 'à force de')];

const ask = (frame: Frame, says: Relation, rivals: readonly Connective[]): Asked => ({ frame, says, rivals });

/** What is asked, by form and frame; a connector that is not here leaves too many others possible. */
const ASKED: Readonly<Record<string, readonly Asked[]>> = {
  cependant: [ask('opening', 'concession', OPPOSED_OPENING), ask('inner', 'concession', OPPOSED_INNER)],
  pourtant: [ask('opening', 'concession', OPPOSED_OPENING), ask('inner', 'concession', OPPOSED_INNER)],
  toutefois: [ask('opening', 'concession', OPPOSED_OPENING), ask('inner', 'concession', OPPOSED_INNER)],
  néanmoins: [ask('opening', 'concession', OPPOSED_OPENING), ask('inner', 'concession', OPPOSED_INNER)],
  'en revanche': [ask('opening', 'opposition', OPPOSED_OPENING)],
  'par contre': [ask('opening', 'opposition', OPPOSED_OPENING)],
  'malgré tout': [ask('opening', 'concession', OPPOSED_OPENING)],
  'par conséquent': [ask('opening', 'consequence', FOLLOWING_OPENING)],
  'en conséquence': [ask('opening', 'consequence', FOLLOWING_OPENING)],
  'c’est pourquoi': [ask('opening', 'consequence', FOLLOWING_OPENING)],
  'en outre': [ask('opening', 'addition', ADDED_OPENING)],
  'de plus': [ask('opening', 'addition', ADDED_OPENING)],
  'par ailleurs': [ask('opening', 'addition', ADDED_OPENING)],
  'de surcroît': [ask('opening', 'addition', ADDED_OPENING)],
  // « car » is no rival: « on les croit paresseux, car ils vivent dans un autre fuseau » makes sense.
  mais: [ask('clause', 'opposition', [...of('choice', 'ou'), ...of('condition', 'sinon')])],
  // « à condition que » would make sense before a main clause that tells what may happen.
  'bien que': [
    ask('subjunctive', 'concession', [...of('goal', 'pour que', 'de peur que'), ...of('time', 'avant que')])
  ],
  'pour que': [
    ask('subjunctive', 'goal', [
      ...of('concession', 'bien que'),
      ...of('time', 'avant que'),
      ...of('condition', 'à moins que')
    ])
  ],
  'afin que': [
    ask('subjunctive', 'goal', [
      ...of('concession', 'bien que'),
      ...of('time', 'avant que'),
      ...of('condition', 'à moins que')
    ])
  ],
  malgré: [ask('noun', 'concession', CONCEDED_NOUN)],
  'en dépit de': [ask('noun', 'concession', CONCEDED_NOUN)],
  'en raison de': [ask('noun', 'cause', CAUSE_NOUN)],
  'à cause de': [ask('noun', 'cause', CAUSE_NOUN)],
  'du fait de': [ask('noun', 'cause', CAUSE_NOUN)],
  'grâce à': [ask('noun', 'cause', CAUSE_NOUN)],
  // No likeness among its rivals: whether the two are alike, the text alone would not say.
  'contrairement à': [
    ask('noun', 'opposition', [...of('cause', 'grâce à', 'en raison de'), ...of('opposition', 'au lieu de')])
  ],
  pour: [ask('infinitive', 'goal', GOAL_INFINITIVE)],
  'afin de': [ask('infinitive', 'goal', GOAL_INFINITIVE)],
  'dans le but de': [ask('infinitive', 'goal', GOAL_INFINITIVE)],
  'avant de': [ask('infinitive', 'time', of('cause', 'à force de', 'faute de'))]
};

/** « grâce à » beside « malgré » and a misfortune, « donc » beside « mais » where one clause alone is negative. */
export const WELCOME_CAUSE: readonly Connective[] = of('cause', 'grâce à');
export const SO: readonly Connective[] = of('consequence', 'donc');

/** What nobody is glad of: « grâce à » cannot introduce it. */
export const MISFORTUNE =
  /^(?:absence|accident|baisse|blessure|chagrin|chaleur|colère|conflit|crise|critique|danger|désaccord|difficulté|douleur|échec|fatigue|froid|grève|guerre|handicap|inflation|interdiction|maladie|manque|menace|obstacle|opposition|pénurie|perte|peur|pluie|problème|protestation|recul|refus|retard|risque|tension|tristesse)$/;

/** How a connector may be asked, one entry a frame; empty for one that is not asked. */
export function askedOf(form: string): readonly Asked[] {
  return ASKED[form] ?? [];
}

const SAID: Partial<Record<Said, Both>> = {
  cause: ['une cause', 'a cause'],
  consequence: ['une conséquence', 'a consequence'],
  opposition: ['une opposition', 'a contrast'],
  concession: [
    'une concession : ce que l’on attendait n’arrive pas',
    'a concession: what was expected does not happen'
  ],
  goal: ['un but', 'a purpose'],
  time: ['un moment', 'a time'],
  condition: ['une condition', 'a condition'],
  addition: ['un fait de plus, qui va dans le même sens', 'a further fact that points the same way'],
  example: ['un exemple', 'an example'],
  comparison: ['une ressemblance', 'a likeness'],
  restatement: ['une reformulation', 'the same thing in other words'],
  order: ['le sujet dont on parle', 'the matter spoken of'],
  choice: ['un choix', 'a choice']
};

/** What a relation is called: « une cause ». */
export function nameOfRelation(relation: Said): Both {
  return SAID[relation]!;
}

const OWN: Readonly<Record<string, Both>> = {
  'grâce à': ['une cause heureuse', 'a welcome cause'],
  'faute de': ['un manque', 'a lack'],
  'de peur que': ['une crainte', 'a fear'],
  'à force de': ['un effort répété', 'a repeated effort'],
  'au lieu de': ['un remplacement', 'a replacement'],
  'à l’exception de': ['une exception', 'an exception']
};

/** What one connector says, more closely than its relation where there is more to say. */
export function saidBy(form: string, relation: Said): Both {
  if (OWN[form]) return OWN[form];
  const [french, english] = nameOfRelation(relation);
  return [french.split(' : ')[0]!, english.split(':')[0]!];
}

/** What follows a connector of a frame. */
export const FRAMES: Readonly<Record<Frame, Both>> = {
  opening: ['Il relie la phrase à celle qui précède.', 'It links the sentence to the one before.'],
  inner: ['Il relie la phrase à celle qui précède.', 'It links the sentence to the one before.'],
  clause: ['Il relie deux propositions.', 'It links two clauses.'],
  subjunctive: ['Il est suivi du subjonctif.', 'The subjunctive follows it.'],
  noun: ['Il est suivi d’un nom.', 'A noun follows it.'],
  infinitive: ['Il est suivi d’un infinitif.', 'An infinitive follows it.']
};
