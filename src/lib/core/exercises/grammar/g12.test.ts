import { describe, expect, test } from 'vitest';
import type { Draft } from '../exercise.ts';
import { understand, workshopOf } from '../vocabulary/understand.fixture.ts';
import { g12 } from './g12.ts';

async function drafts(text: string): Promise<readonly Draft[]> {
  return g12.generate(await understand(text), await workshopOf());
}

describe('G12, words reported', () => {
  test.each([
    [
      '« J’ai perdu ma maison, mais je reviendrai », a assuré Michel Castagnet.',
      'Michel Castagnet a assuré qu’il (1) _____ sa maison, mais qu’il (2) _____.',
      ['avait perdu', 'reviendrait']
    ],
    [
      '« Je suis venue à pied avec mon petit-fils », raconte Monique Lefèvre.',
      'Monique Lefèvre a raconté qu’elle _____ à pied avec son petit-fils.',
      ['était venue']
    ],
    [
      '« Les enfants apprendront les gestes du métier », explique la conservatrice, Jeanne Morel.',
      'Jeanne Morel a expliqué que les enfants _____ les gestes du métier.',
      ['apprendraient']
    ],
    [
      '« Je ne refuserai aucun candidat motivé », a promis Sofia Benhamou.',
      'Sofia Benhamou a promis qu’elle ne _____ aucun candidat motivé.',
      ['refuserait']
    ],
    [
      '« Mon fils attend une heure dans le hall », s’inquiète Valérie Charrier.',
      'Valérie Charrier a déclaré que son fils _____ une heure dans le hall.',
      ['attendait']
    ]
  ])('of « %s » makes « %s »', async (text, shown, key) => {
    const [draft] = await drafts(text);
    expect(draft?.prompt.text?.split(' → ')[1]).toBe(shown);
    expect(draft?.answer).toEqual(key);
  });

  test('names the tense that was kept and the ending of « je »', async () => {
    const [draft] = await drafts('« Je ne refuserai aucun candidat motivé », a promis Sofia Benhamou.');
    expect(draft?.pool.map(({ text }) => text)).toEqual(['refusera', 'refuserais']);
  });

  test.each([
    // « nous » stands for a group that nobody names.
    '« Nous voulons quitter la grande ville », explique Thomas Delattre.',
    // Said to somebody, asked, exclaimed.
    '« Vous comprendrez plus tard vos erreurs », a dit Thomas Delattre.',
    '« Que feront les enfants sans école ? », a demandé Thomas Delattre.',
    // The day would change too.
    '« Les médailles viendront demain ou plus tard », a dit Karim Haddad.',
    '« Les recrutements sont prévus cette année », a dit Karim Haddad.',
    // « tout est prévu » would need a « que » of its own.
    '« Il y aura des manifestations, tout est déjà prévu », a dit Karim Haddad.',
    // A subjunctive does not change.
    '« Il faut que les enfants s’amusent », a dit Karim Haddad.',
    // Nothing changes.
    '« Le téléphone n’arrêtait pas de sonner », se souvient Julie Perrin.',
    // What always holds may keep its present.
    '« Un village sans boulangerie, c’est un village qui s’endort », dit Alain Girard.',
    '« Je voulais prouver que l’on peut livrer sans polluer », raconte Sofia Benhamou.',
    // She speaks of another woman.
    '« Elle ne filme jamais les gens du village », se souvient Hélène Vasseur.',
    // Beside « il », « ses » would be anybody's.
    '« Je regarde ses courses sur mon ordinateur », explique Karim Haddad.'
  ])('is silent in « %s »', async (text) => {
    expect(await drafts(text)).toEqual([]);
  });
});

describe('G12, words traced back', () => {
  test.each([
    [
      'Antony Blinken a affirmé que les États-Unis ne soutenaient pas l’indépendance de Taïwan.',
      '«\u00A0Les États-Unis ne soutiennent pas l’indépendance de Taïwan.\u00A0»',
      '«\u00A0Les États-Unis n’ont pas soutenu l’indépendance de Taïwan.\u00A0»'
    ],
    [
      'La région a promis que deux lignes seraient modifiées après les vacances.',
      '«\u00A0Deux lignes seront modifiées après les vacances.\u00A0»',
      '«\u00A0Deux lignes sont modifiées après les vacances.\u00A0»'
    ]
  ])('of « %s » makes « %s »', async (text, key, wrong) => {
    const [draft] = await drafts(text);
    expect(draft?.answer).toBe(key);
    expect(draft?.pool.map((one) => one.text)).toContain(wrong);
  });

  test.each([
    // « ses attentes » may be « mes attentes ».
    'Le ministre a déclaré que le projet dépassait ses attentes.',
    // « il » may be the one who speaks.
    'Le maire a annoncé qu’il fermait la piscine municipale.',
    // After a present nothing changes.
    'Sophie Lemoine rappelle que rien ne remplace de bonnes habitudes.',
    // Two verbs, two tenses.
    'Le maire a dit que les travaux avançaient et que la piscine ouvrirait.'
  ])('is silent in « %s »', async (text) => {
    expect(await drafts(text)).toEqual([]);
  });
});
