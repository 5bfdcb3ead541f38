import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../chance.ts';
import type { Draft, ExerciseType } from '../exercise.ts';
import { understand, workshopOf } from './understand.fixture.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';
import { v4 } from './v4.ts';
import { v8 } from './v8.ts';

async function draftsOf(type: ExerciseType, text: string): Promise<readonly Draft[]> {
  return type.generate(await understand(text), await workshopOf());
}
const keys = (drafts: readonly Draft[]): unknown[] => drafts.map(({ answer }) => answer);
const options = (type: ExerciseType, draft: Draft): readonly string[] => {
  const { prompt } = type.present(draft, chanceFrom(7));
  return 'options' in prompt ? prompt.options : [];
};

describe('v2', () => {
  test.each([
    'Pékin accuse Washington de renforcer ses relations avec cette île lointaine.',
    'Monsieur Blinken a assuré que le pays ne soutenait pas l’indépendance de cette île.',
    'Pendant tout l’été, la température de la mer avait dépassé le niveau normal.'
  ])('one gap in « %s »', async (text) => {
    const drafts = await draftsOf(v2, text);
    expect(drafts).toHaveLength(1);
    const { answer, prompt } = drafts[0]!;
    expect(options(v2, drafts[0]!)).toHaveLength(4);
    expect(prompt.text!.replace('_____', answer as string)).toBe(text);
    expect(prompt.text).not.toContain(answer);
  });

  test('after « l’ » every option begins with a vowel, after « la » none does', async () => {
    const [elided] = await draftsOf(
      v2,
      'Son pays n’était pas favorable à l’indépendance de cette petite île lointaine.'
    );
    expect(elided?.answer).toBe('indépendance');
    for (const option of options(v2, elided!)) expect(option).toMatch(/^[aeiouhéèê]/);
    const [plain] = await draftsOf(v2, 'Pendant tout l’été, la température de la mer avait dépassé le niveau normal.');
    expect(plain?.answer).toBe('température');
    for (const option of options(v2, plain!)) expect(option).not.toMatch(/^[aeiouéèê]/);
  });

  test.each([
    // Verbs of saying with « que » may all replace each other.
    ['Monsieur Martin a souligné que plusieurs pays avaient reçu la même réponse.', 'souligné'],
    // Places that any noun or verb of the form could fill, or none but the key.
    ['Les 640 habitants du village peuvent de nouveau acheter leur pain le matin.', 'habitants'],
    ['La commune a acheté le local et le four pour un jeune couple.', 'local'],
    ['Il est important de noter la nécessité de stabiliser les relations de ces pays.', 'nécessité'],
    ['Fermée depuis dix-huit mois, la boulangerie a rouvert samedi matin.', 'rouvert'],
    ['Les prix ont augmenté après une hausse de 5,2 % au cours de cette année.', 'hausse'],
    ['La boutique de la commune sera fermée le lundi et le mardi.', 'boutique'],
    // Free adverbs and adjectives.
    ['Les grévistes mettent également en avant le manque de personnel dans les gares.', 'également'],
    ['La direction se trouve dans une position délicate depuis le début de la semaine.', 'délicate'],
    // Set phrases and measures.
    ['La direction a accordé un délai de deux semaines aux habitants de la commune.', 'semaines'],
    ['Les usagers demandent sans délai une réponse claire de la direction.', 'délai']
  ])('« %s » is not asked for « %s »', async (text, key) => {
    expect(keys(await draftsOf(v2, text))).not.toContain(key);
  });
});

describe('v3', () => {
  test('a synonym of the same letter and length is as right', async () => {
    const text = 'La Chine continue de faire face à d’autres différends avec ses voisins de la région.';
    const draft = (await draftsOf(v3, text)).find(({ answer }) => (answer as string[])[0] === 'différends');
    expect(draft?.accepted).toEqual([['différends', 'désaccords']]);
    expect(draft?.prompt.question).toContain('10 lettres');
    expect(draft?.prompt.question).toContain('«\u00A0d\u00A0»');
  });

  test.each([
    [
      'Depuis une semaine, les habitants du hameau expriment leur lassitude dans la presse.',
      'expriment',
      ['exprime', 'exprimer']
    ],
    ['Les élèves ont trouvé des nids dans les haies et dans les champs du plateau.', 'nids', ['nid']]
  ])('« %s »: what learners write for « %s »', async (text, key, wrong) => {
    const draft = (await draftsOf(v3, text)).find(({ answer }) => (answer as string[])[0] === key);
    // The word may be the one that V2 asks of this sentence.
    const other = (await draftsOf(v2, text)).some(({ answer }) => answer === key);
    expect(draft !== undefined || other).toBe(true);
    if (draft) expect(draft.pool.map((one) => one.text)).toEqual(wrong);
  });
});

describe('typed gaps', () => {
  test('a word of the article of the same letter, length and field is as right: « annoncé » for « affirmé »', async () => {
    const text =
      'La Chine a annoncé lundi une réponse claire aux pays de la région. Antony Blinken a affirmé le soutien de son pays à cette île.';
    const draft = (await draftsOf(v3, text)).find(({ answer }) => (answer as string[])[0] === 'affirmé');
    expect(draft?.accepted).toEqual([['affirmé', 'annoncé']]);
  });
});

describe('v4', () => {
  const text =
    'Les 640 habitants du village peuvent de nouveau acheter leur pain. Fermée depuis dix-huit mois, la boulangerie a rouvert samedi matin. ' +
    'Un jeune couple venu de Lille en a repris la gestion. Les hameaux voisins attendent la prochaine tournée avec impatience.';

  test('words of the bank cannot be exchanged', async () => {
    const bank = (await draftsOf(v4, text)).find(({ prompt }) => prompt.form === 'match')!;
    const pairs = bank.answer as readonly (readonly [string, string])[];
    expect(pairs.length).toBeGreaterThanOrEqual(4);
    expect(options(v4, bank)).toHaveLength(pairs.length + 2);
    for (const [place] of pairs) expect(bank.prompt.text).toContain(`${place} _____`);
    // « gestion » and « tournée » both fit after « la ».
    const words = pairs.map(([, word]) => word);
    expect(words.includes('gestion') && words.includes('tournée')).toBe(false);
  });

  test('typed gaps name first letters and lengths that differ', async () => {
    const typed = (await draftsOf(v4, text)).find(({ prompt }) => prompt.form === 'type')!;
    const clues = [...typed.prompt.question.matchAll(/\(\d+\) (\p{L}, \d+)/gu)].map((match) => match[1]);
    expect(clues).toHaveLength((typed.answer as string[]).length);
    expect(new Set(clues).size).toBe(clues.length);
  });

  test('a paragraph of one short sentence is no passage', async () => {
    expect(await draftsOf(v4, 'La boutique du petit hameau sera fermée le lundi.')).toEqual([]);
  });
});

describe('v8', () => {
  test.each([
    ['Pékin accuse Washington de renforcer ses relations avec cette grande île.', 'accuser', 'de'],
    ['La mesure consiste à mettre les téléphones de côté dès l’arrivée des élèves.', 'consister', 'à'],
    ['Ils étaient tous d’accord sur la nécessité de stabiliser leurs relations.', 'nécessité', 'de']
  ])('« %s »: %s goes with « %s »', async (text, lemma, key) => {
    const draft = (await draftsOf(v8, text)).find(({ fact }) => fact === `préposition:${lemma}`);
    expect(draft?.answer).toBe(key);
    expect(draft?.pool.map((one) => one.text)).not.toContain(key);
  });

  test.each([
    ['Le maire a fait installer deux tables devant le magasin du village.', 'free preposition'],
    ['Le ministre a déclaré à Pékin que la Chine avait renouvelé sa promesse.', 'place'],
    ['Les prix à la consommation ont augmenté de 4,9 % en moyenne cette année.', 'amount'],
    [
      'Une école qui se contenterait de débrancher ne vaut pas mieux qu’une école qui se contenterait de brancher.',
      'twice'
    ],
    ['Ils taisent ce qui les oppose, à commencer par le sort de cette grande île.', 'after a comma'],
    ['La réunion a été interrompue au cours de deux jours de discussions.', 'expression'],
    ['Le voisin transporte une machine à laver dans sa voiture rouge.', 'of the object'],
    ['Le président réclame un parking gratuit à l’entrée de la ville.', 'place']
  ])('« %s » is not asked (%s)', async (text) => {
    expect(await draftsOf(v8, text)).toEqual([]);
  });

  test('a preposition of another verb is not asked', async () => {
    const drafts = await draftsOf(
      v8,
      'La Chine reproche à ses voisins de s’en rapprocher et de trahir leurs engagements.'
    );
    expect(drafts.map(({ fact }) => fact)).not.toContain('préposition:rapprocher');
  });

  test('« continuer » takes « à » as well, which is no wrong option', async () => {
    const [draft] = await draftsOf(v8, 'La question de cette île continue de causer des tensions entre les deux pays.');
    expect(draft?.answer).toBe('de');
    expect(draft?.pool.map(({ text }) => text)).not.toContain('à');
  });
});
