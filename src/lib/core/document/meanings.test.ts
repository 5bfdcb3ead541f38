import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../scripts/french-files.ts';
import { docOf } from './doc.fixture.ts';
import { meaningsIn, readingOf } from './reading.ts';

/** First gloss of a form in a text. */
async function glossOf(text: string, form: string): Promise<string | undefined> {
  const doc = await docOf(text);
  const meaning = meaningsIn(doc, await frenchFromDisk())(doc.words.find((word) => word.form === form)!);
  return (meaning?.expression ?? meaning?.sense)?.glosses[0];
}

describe('meaningsIn', () => {
  test.each([
    // what goes with the verb
    ['Le ministre s’est engagé à baisser les impôts.', 'engagé', 'undertake to'],
    ['Elle a cherché à comprendre ce qui se passait.', 'cherché', 'try'],
    ['Il demande de ses nouvelles et s’interroge sur la suite.', 'interroge', 'wonder'],
    ['La rivière s’infiltre dans les caves.', 'infiltre', 'seep'],
    // expressions before single words
    ['La boulangerie ouvre de nouveau ses portes.', 'nouveau', 'again'],
    ['Elle dit avoir du mal à dormir.', 'mal', 'have difficulty'],
    ['Sa sœur a deux ans de plus.', 'plus', 'more'],
    // gender tells two words apart
    ['Le tour du jardin prend dix minutes.', 'tour', 'turn'],
    ['La tour domine le port.', 'tour', 'tower'],
    ['Il cherche un mode de vie plus simple.', 'mode', 'way of life'],
    ['La mode des cheveux courts revient.', 'mode', 'fashion']
  ])('« %s »: %s is “%s”', async (text, form, gloss) => {
    expect(await glossOf(text, form)).toBe(gloss);
  });

  test.each([
    ['À la maison, il n’y avait ni livres ni radio.', 'avait', 'have to'],
    ['Tout est à comprendre dans ce texte.', 'est', 'belong'],
    ['Les navires de plus de 24 mètres restent au large.', 'plus', 'moreover'],
    ['Le film a été tourné à Granville.', 'tourné', 'turn into'],
    ['Au cœur du débat figure la question du prix.', 'figure', 'represent'],
    ['Les deux voisins se disputent souvent.', 'disputent', 'play'],
    ['Le maire pense engager deux agents.', 'engager', 'commit']
  ])('« %s »: %s is not “%s”', async (text, form, gloss) => {
    expect(await glossOf(text, form)).not.toBe(gloss);
  });
});

test('the reader shows the sense of the sentence first and the others after it', async () => {
  const doc = await docOf('Elle a cherché à comprendre.');
  const word = readingOf(doc, await frenchFromDisk()).words.find(({ lemma }) => lemma === 'chercher');
  expect(word?.glosses[0]).toBe('try');
  expect(word?.glosses).toContain('look for');
});
