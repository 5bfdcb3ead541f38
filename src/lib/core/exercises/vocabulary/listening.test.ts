import { describe, expect, test } from 'vitest';
import { understand, workshopOf } from './understand.fixture.ts';
import { v10 } from './v10.ts';
import { v11 } from './v11.ts';

describe('v11', () => {
  test.each([
    'La boutique sera fermée le lundi.',
    'Elle vend le pain, lui le fabrique.',
    'Les grévistes mettent également en avant le manque de personnel.',
    'Fermée depuis dix-huit mois, la boulangerie a rouvert samedi matin.',
    'Ils attendent déjà sur la place du village.'
  ])('« %s » is dictated', async (sentence) => {
    const [draft] = v11.generate(await understand(sentence), await workshopOf());
    expect(draft).toMatchObject({
      answer: [sentence],
      accepted: [[sentence]],
      prompt: { form: 'type', text: null, audio: { text: sentence } }
    });
  });

  test.each([
    ['Elle travaillait dans le champ de son voisin.', 'Elles travaillaient'],
    ['Les habitants parlent volontiers avec leur voisin.', 'leurs voisins'],
    ['Je suis venue à pied avec toute la famille.', 'venu'],
    ['Il a donné 4 000 euros pour ce nouveau projet.', 'figures'],
    ['Le trafic des TGV sera interrompu demain matin.', 'acronym'],
    ['Monique Lefèvre achète une baguette chaque matin.', 'a name that cannot be known'],
    ['Ses interlocuteurs chinois sont du même avis.', 'ces'],
    ['Quel dommage pour tout le village !', 'no verb'],
    ['Le ministère (celui des Transports) a parlé hier soir.', 'brackets'],
    ['Il pleut.', 'too short']
  ])('« %s » is not (%s)', async (sentence) => {
    const doc = await understand(`${sentence} Les enfants du village sont contents ce matin.`);
    const drafts = v11.generate(doc, await workshopOf());
    expect(drafts.map(({ answer }) => (answer as string[])[0])).not.toContain(sentence);
  });
});

describe('v10', () => {
  /** The first sentence that can be dictated is; the second is asked by ear. */
  const first = 'Les enfants du village sont contents ce matin.';

  test('the same sentence in four tenses', async () => {
    const doc = await understand(`${first} La boutique sera fermée le lundi.`);
    const [draft] = v10.generate(doc, await workshopOf());
    expect(draft?.answer).toBe('La boutique sera fermée le lundi.');
    expect(draft?.pool.map(({ text }) => text)).toEqual([
      'La boutique est fermée le lundi.',
      'La boutique était fermée le lundi.',
      'La boutique serait fermée le lundi.'
    ]);
  });

  test.each([
    // Past tenses of two words, first person, two verbs.
    'La boulangerie a rouvert samedi matin.',
    'Nous voulons quitter la grande ville.',
    // « Ce est », « ce était ».
    'Ce serait aller vite en besogne.',
    'Elle dort et son frère travaille.'
  ])('« %s » is not asked', async (sentence) => {
    expect(v10.generate(await understand(`${first} ${sentence}`), await workshopOf())).toEqual([]);
  });
});
