/** What an expression does in its sentence; the wrong meanings of one must be able to do the same. */
export type Role =
  | 'quantity'
  | 'clause'
  | 'time preposition'
  | 'place preposition'
  | 'source preposition'
  | 'preposition'
  | 'before infinitive'
  | 'link'
  | 'time'
  | 'degree'
  | 'quality'
  | 'manner'
  | 'verb with object'
  | 'verb with infinitive'
  | 'verb alone';

/** An expression with its meaning in English. */
export type Meaning = readonly [french: string, english: string];

/**
 * Expressions of levels A2 to B2 by what they do, each with one English meaning that a sentence would let stand in the place of
 * any other of its line. Written by hand: nothing comic, nothing from far off.
 */
export const MEANINGS: Readonly<Record<Role, readonly Meaning[]>> = {
  quantity: lines(
    'une dizaine de = about ten; une trentaine de = about thirty; une centaine de = about a hundred; une poignée de = a handful of; des milliers de = thousands of'
  ),
  clause: lines(
    'bien que = although; pour que = so that; à moins que = unless; dès que = as soon as; jusqu’à ce que = until; ' +
      'à condition que = provided that; parce que = because; tandis que = while; avant que = before'
  ),
  'time preposition': lines(
    'à l’issue de = at the end of; en raison de = because of; au lieu de = instead of; à la veille de = on the eve of; dans l’attente de = while waiting for'
  ),
  'place preposition': lines(
    'loin de = far from; au bord de = on the edge of; au-dessus de = above; en face de = opposite; autour de = around; à côté de = beside; au sommet de = at the top of'
  ),
  'source preposition': lines(
    'au nom de = on behalf of; en présence de = in the presence of; grâce à = thanks to; à la demande de = at the request of; en dépit de = in spite of'
  ),
  preposition: lines(
    'en raison de = because of; en dépit de = in spite of; grâce à = thanks to; au lieu de = instead of; à l’exception de = except for; ' +
      'en échange de = in exchange for; en faveur de = in favour of; en matière de = in terms of; en plus de = in addition to'
  ),
  'before infinitive': lines(
    'au lieu de = instead of; avant de = before; afin de = in order to; de peur de = for fear of; à force de = by dint of'
  ),
  link: lines(
    'en revanche = on the other hand; par exemple = for example; par conséquent = as a result; autrement dit = in other words; ' +
      'en fait = in fact; avant tout = above all; en outre = moreover; au moins = at least; tout de même = all the same'
  ),
  time: lines(
    'de nouveau = again; de temps en temps = from time to time; pour la première fois = for the first time; à l’avance = in advance; ' +
      'tout de suite = at once; au dernier moment = at the last minute; en retard = late; pour toujours = for ever'
  ),
  degree: lines(
    'en moyenne = on average; au moins = at least; au total = in total; tout au plus = at most; à peu près = roughly'
  ),
  quality: lines(
    'sans précédent = unprecedented; de courte durée = short-lived; de dernière minute = last-minute; de qualité = of quality; ' +
      'sans importance = unimportant; de grande ampleur = large-scale; sans danger = harmless'
  ),
  manner: lines(
    'par hasard = by chance; en vain = in vain; en secret = in secret; à la hâte = in a hurry; à grand-peine = with great difficulty; ' +
      'par erreur = by mistake; en public = in public; à contrecœur = reluctantly'
  ),
  'verb with object': lines(
    'mettre fin à = to put an end to; tenir compte de = to take into account; remettre en question = to call into question; ' +
      'tirer parti de = to take advantage of; venir à bout de = to overcome; mettre en danger = to endanger; se passer de = to do without'
  ),
  'verb with infinitive': lines(
    'parvenir à = to manage to; être sur le point de = to be about to; avoir du mal à = to have trouble; contribuer à = to help to; tarder à = to be slow to'
  ),
  'verb alone': lines(
    'perdre du terrain = to lose ground; passer inaperçu = to go unnoticed; faire des progrès = to make progress; changer d’avis = to change one’s mind; ' +
      'attirer l’attention = to attract attention; prendre du retard = to fall behind'
  )
};

function lines(text: string): readonly Meaning[] {
  return text.split('; ').map((pair) => pair.split(' = ') as unknown as Meaning);
}

/** Roles of adverbs and prepositions by their meaning in English; the first that fits. */
const BY_GLOSS: readonly (readonly [Role, RegExp])[] = [
  ['quantity', /^(?:about|around|some|dozens|hundreds|thousands) (?:a |ten|fif|twen|thir|for|six|hund|of)/],
  [
    'time preposition',
    /^(?:during|in the course of|at the (?:beginning|start|end|time) of|in the middle of|throughout|on the eve of)\b/
  ],
  [
    'place preposition',
    /^(?:at the (?:heart|foot|edge|top|bottom|back) of|above|below|along|near|close to|not far from|beside|next to|behind|in front of|outside|inside|within|around|opposite|through|across|away from|in the middle of)\b/
  ],
  ['source preposition', /^(?:on the part of|according to|on behalf of|in the eyes of|at the request of)\b/]
];

const PREPOSITION =
  /^(?:because of|owing to|due to|despite|in spite of|thanks to|instead of|rather than|except|apart from|in terms of|as regards|as for|about|regarding|with regard to|in exchange for|in favour of|in addition to|as part of|in the absence of|compared (?:with|to)|in case of|in the face of|in return for|in accordance with|under the pretext of|for lack of|by means of|by virtue of|in honour of|in memory of|with a view to|at the expense of|as a result of|following)\b/;

const ADVERBS: readonly (readonly [Role, RegExp])[] = [
  [
    'link',
    /^(?:on the other hand|on the contrary|moreover|besides|furthermore|in fact|in addition|above all|in other words|for example|for instance|as a result|however|nevertheless|all the same|in short|in particular|in conclusion|at any rate|in any case|otherwise|first of all|of course)$/
  ],
  ['degree', /^(?:on average|at least|at most|in total|in all|about|roughly|more or less|nearly|almost|by far)$/],
  [
    'time',
    /^(?:again|once (?:again|more)|at once|on time|early|late|in advance|at last|from time to time|one day|constantly|for the first time|at the same time|in the meantime|at first|immediately|straight away|soon|overnight|for ever|all day long|nowadays|at present|from now on|since then|until now|so far|for a long time|in turn)$/
  ],
  ['quality', /^(?:unprecedented|short-lived|exceptional|extraordinary|large-scale|first-class|endless|long-term)$/],
  [
    'manner',
    /^(?:in silence|by mistake|by chance|in vain|in secret|unanimously|free of charge|in private|in public|together|by hand|by force|in detail|in depth|in person|in a hurry|at full speed|aloud|in a low voice|on purpose|carefully|without (?:a word|warning|difficulty|hesitation|respite))$/
  ]
];

/** The role of a preposition, adverb or conjunction by its meaning; null where the lists do not know it. */
export function roleOfGloss(build: 'preposition' | 'adverb' | 'conjunction', english: string): Role | null {
  if (build === 'conjunction') return MEANINGS.clause.some(([, meaning]) => meaning === english) ? 'clause' : null;
  const adverb = build === 'adverb' ? ADVERBS.find(([, pattern]) => pattern.test(english)) : undefined;
  if (adverb) return adverb[0];
  return (
    BY_GLOSS.find(([, pattern]) => pattern.test(english))?.[0] ?? (PREPOSITION.test(english) ? 'preposition' : null)
  );
}

/** Meanings too near one another to be options of one item. */
const ALIKE: readonly RegExp[] = [
  /\b(?:because|owing|due|since|given that|as a result)\b/,
  /\b(?:again|once more)\b/,
  /\b(?:at once|immediately|instantly|straight away|without delay|at the last minute)\b/,
  /\b(?:while|whereas|although|on the other hand|all the same|however|nevertheless|in spite|despite)\b/,
  /\b(?:in order|so that|so as)\b/,
  /\b(?:except|apart from|outside|instead of|rather than)\b/,
  /\b(?:moreover|besides|furthermore|in addition|above all)\b/,
  /\b(?:near|close|beside|next to|not far|around|along|edge)\b/,
  /\b(?:above|top)\b/,
  /\b(?:heart|middle|centre|within|inside)\b/,
  /\b(?:about|roughly|nearly|almost|on average|more or less)\b/,
  /\b(?:unprecedented|exceptional|extraordinary|large-scale)\b/,
  /\b(?:aim|help|plan|intend)\b/,
  /\b(?:set up|develop|put in place|introduce)\b/,
  /\b(?:on behalf|in the name|on the part)\b/,
  /\b(?:in terms of|as regards|as for|regarding|about|with regard)\b/,
  /\b(?:during|in the course|at the time)\b/,
  /\b(?:forward|highlight|emphasi[sz]e|attention)\b/
];

/** Whether two meanings are one, or near: they share a weighty word or a line of ALIKE. */
export function areAlike(one: readonly string[], other: string): boolean {
  const words = new Set(one.flatMap(weightyWords));
  if (weightyWords(other).some((word) => words.has(word))) return true;
  return ALIKE.some((line) => line.test(other) && one.some((gloss) => line.test(gloss)));
}

const LITTLE =
  /^(?:to|the|a|an|of|in|on|at|by|for|from|with|as|be|one|s|it|that|up|out|off|is|have|make|take|get|go|put|all|and|into|end|time)$/;

function weightyWords(gloss: string): string[] {
  return gloss
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !LITTLE.test(word));
}
