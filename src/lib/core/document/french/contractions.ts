/** Tokens that stand for a preposition and an article or relative pronoun, and what they stand for. */
export const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['du', ['de', 'le']],
  ['des', ['de', 'les']],
  ['au', ['à', 'le']],
  ['aux', ['à', 'les']],
  ['duquel', ['de', 'lequel']],
  ['desquels', ['de', 'lesquels']],
  ['desquelles', ['de', 'lesquelles']],
  ['auquel', ['à', 'lequel']],
  ['auxquels', ['à', 'lesquels']],
  ['auxquelles', ['à', 'lesquelles']],
  ['dudit', ['de', 'ledit']],
  ['ès', ['en', 'les']]
]);
