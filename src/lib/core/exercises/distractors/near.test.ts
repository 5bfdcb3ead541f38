import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../../scripts/french-files.ts';
import type { Upos } from '../../document/doc.ts';
import { isNear } from './near.ts';

const VERBS: Upos = 'VERB';
const NOUNS: Upos = 'NOUN';

async function near(one: string, other: string, upos: Upos): Promise<boolean> {
  const { lexicon } = await frenchFromDisk();
  const [a, b] = [lexicon.entries(one, upos)[0], lexicon.entries(other, upos)[0]];
  if (!a || !b) throw new Error(`no entry for ${one} or ${other}`);
  return isNear(a, b, lexicon);
}

describe('isNear', () => {
  test.each([
    ['freiner', 'ralentir', VERBS],
    ['déclarer', 'souligner', VERBS],
    ['réclamer', 'exiger', VERBS],
    ['craindre', 'redouter', VERBS],
    ['discussion', 'entretien', NOUNS],
    ['promesse', 'engagement', NOUNS],
    ['hausse', 'augmentation', NOUNS],
    ['trafic', 'transport', NOUNS],
    ['brasse', 'nage', NOUNS]
  ])('%s and %s are too near for one gap', async (one, other, upos) => {
    expect(await near(one, other, upos)).toBe(true);
  });

  test.each([
    ['freiner', 'partager', VERBS],
    ['redouter', 'compenser', VERBS],
    ['syndicat', 'hameau', NOUNS],
    ['garantie', 'friction', NOUNS],
    ['négociation', 'inondation', NOUNS],
    ['lassitude', 'volonté', NOUNS]
  ])('%s and %s may be key and wrong option', async (one, other, upos) => {
    expect(await near(one, other, upos)).toBe(false);
  });
});
