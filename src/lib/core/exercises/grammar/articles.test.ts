import { describe, expect, test } from 'vitest';
import { understand, workshopOf } from '../vocabulary/understand.fixture.ts';
import { g1 } from './g1.ts';
import { g2 } from './g2.ts';

async function genders(text: string): Promise<ReadonlyMap<string, string>> {
  const drafts = g1.generate(await understand(text), await workshopOf());
  return new Map(
    drafts.flatMap(({ prompt, answer }) =>
      prompt.form === 'match'
        ? (answer as readonly (readonly [string, string])[])
        : [[prompt.text!.replace('_____ ', ''), answer as string] as const]
    )
  );
}

describe('G1', () => {
  test.each([
    ['Les mesures limitent l’accès au village.', 'accès', 'un'],
    ['Il a souligné l’importance du dialogue avec ses voisins.', 'importance', 'une'],
    ['Les syndicats réclament des embauches supplémentaires cette année.', 'embauche', 'une'],
    ['La commune a acheté le local et le four pour les habitants.', 'four', 'le']
  ])('asks in « %s » the article of « %s »', async (text, noun, article) => {
    expect((await genders(text)).get(noun)).toBe(article);
  });

  test.each([
    // Both genders exist, by sense or person.
    ['La Chine promet de ne pas fournir d’aide létale à la Russie.', 'aide'],
    ['Il a fait le tour du village avec un livre et un poste de radio.', 'tour'],
    ['Les élèves du collège viennent aider les agriculteurs à planter.', 'élève'],
    // Natural gender, days, months.
    ['Sa mère et son père vivaient à Varsovie avec toute la famille.', 'mère'],
    ['Le boulanger se lève chaque lundi avant tous les habitants.', 'lundi'],
    ['Le boulanger se lève chaque nuit pour fabriquer le pain.', 'boulanger'],
    // Set phrases and verbs.
    ['Elle travaillait sans cesse dans une petite chambre sous les toits.', 'cesse'],
    ['Paul, en revanche, a souhaité prendre le train comme les autres.', 'revanche']
  ])('does not ask in « %s » the gender of « %s »', async (text, noun) => {
    expect((await genders(text)).has(noun)).toBe(false);
  });

  test('sorts four nouns of one paragraph whose gender the text hides', async () => {
    const doc = await understand(
      'Les pays cherchent à limiter l’accès aux technologies et soulignent l’importance de l’indépendance. ' +
        'Les discussions ont mis l’accent sur l’économie.'
    );
    const sorting = g1.generate(doc, await workshopOf()).find(({ prompt }) => prompt.form === 'match');
    expect(sorting?.answer).toHaveLength(4);
    const sides = new Set((sorting!.answer as readonly (readonly [string, string])[]).map(([, side]) => side));
    expect(sides).toEqual(new Set(['masculin', 'féminin']));
  });
});

test.each([
  // The article says « un four » or nothing at all: no adjective was read.
  'La commune a acheté le local et le four pour les habitants.',
  'Les syndicats parlent de guerre avec la direction depuis un an.',
  'Le village est à douze kilomètres de la grande ville la plus proche.'
])('G1 hints hold for « %s »', async (text) => {
  for (const { hints, prompt } of g1.generate(await understand(text), await workshopOf())) {
    expect(hints.join(' ')).not.toMatch(/que vous avez lu/);
    if (prompt.text?.endsWith('mètre')) expect(hints.join(' ')).not.toContain('trompe');
  }
});

async function articles(text: string): Promise<readonly (readonly [string, string])[]> {
  const drafts = g2.generate(await understand(text), await workshopOf());
  return drafts.map(({ prompt, answer }) => [prompt.text!, answer as string] as const);
}

describe('G2', () => {
  test.each([
    ['Les syndicats réclament une revalorisation des salaires.', 'revalorisation _____ salaires', 'des'],
    ['Les grévistes parlent de la question du pouvoir d’achat.', 'question _____ pouvoir', 'du'],
    ['La Chine promet de ne pas envoyer d’armes à la Russie.', 'armes _____ Russie', 'à la'],
    ['Les femmes n’avaient pas le droit d’étudier à l’université de Varsovie.', 'étudier _____ université', 'à l’'],
    ['Les boulangers ont vendu 25 tartes aux pommes.', 'tartes _____ pommes', 'aux'],
    ['La mairie a demandé un local au maire de la ville voisine.', 'maire _____ ville', 'de la']
  ])('asks in « %s » « %s »', async (text, place, key) => {
    const found = (await articles(text)).find(([prompt]) => prompt.includes(place));
    expect(found?.[1]).toBe(key);
  });

  test.each([
    // One form for both numbers: « la hausse des prix » could be « du prix ».
    ['Les voyageurs craignent la hausse des prix.', '_____ prix'],
    ['Les deux puissances ont parlé au cours de deux jours de discussions.', '_____ cours'],
    // « des » that may be the plural of « un ».
    ['Elle fit équiper d’appareils de radiologie des voitures.', '_____ voitures'],
    ['Les élèves ont vu des oiseaux dans la vallée.', '_____ oiseaux'],
    // No article at all.
    ['Le train part à midi de Rennes.', '_____ midi']
  ])('does not ask in « %s » « %s »', async (text, place) => {
    expect((await articles(text)).filter(([prompt]) => prompt.includes(place))).toEqual([]);
  });

  test('offers no option that is French there: only other articles of the same preposition', async () => {
    const doc = await understand(
      'Le ministère a limité l’accès des entreprises chinoises aux technologies américaines.'
    );
    for (const { answer, pool } of g2.generate(doc, await workshopOf())) {
      const family = /^(?:à|au)/.test(answer as string)
        ? /^(?:au|aux|à la|à l’|à le|à les)$/
        : /^(?:du|des|de la|de l’|de le|de les)$/;
      expect(pool.length).toBe(3);
      for (const { text } of pool) expect(text).toMatch(family);
    }
  });
});
