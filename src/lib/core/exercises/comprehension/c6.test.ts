import { describe, expect, test } from 'vitest';
import { c6 } from './c6.ts';
import { shownBy } from './understand.fixture.ts';

const GLACIER =
  'La glaciologue danoise Ingrid Sørensen dirige le projet depuis 2019. Elle accuse les gouvernements européens de réduire les budgets.\n\n' +
  'La mairie a installé des capteurs. La rivière monte chaque été et la glace fond. La neige tombe tard.';

const TALKS =
  'Hier, Pékin accuse Washington de renforcer ses relations avec l’île. Les discussions ont repris à Pékin lundi.';

const MEADOW =
  'Contrairement aux algues, la posidonie possède des racines. Elle pousse très lentement.\n\n' +
  'La dernière tempête avait arraché des boutures. La mer monte. La nature a mis un siècle à construire ces fonds. La chaleur inquiète les plongeurs.';

describe('C6', () => {
  test.each([
    [GLACIER, 'Dans cette phrase, que remplace «\u00A0elle\u00A0»\u00A0?', 'Ingrid Sørensen'],
    [TALKS, 'Dans cette phrase, que désigne «\u00A0Pékin\u00A0»\u00A0?', 'le gouvernement chinois'],
    [MEADOW, 'Dans cette phrase, que remplace «\u00A0elle\u00A0»\u00A0?', 'la posidonie']
  ])('%#', async (text, question, answer) => {
    const shown = await shownBy(c6, text);
    expect(shown.map((one) => [one.prompt.question, one.answer])).toContainEqual([question, answer]);
  });

  test('all options agree with « elle »', async () => {
    const shown = await shownBy(c6, MEADOW);
    const options = shown.flatMap(({ prompt }) => (prompt.form === 'choose' ? prompt.options : []));
    expect(options).toHaveLength(4);
    expect(options.filter((one) => !/^(?:la|l’)/.test(one))).toEqual([]);
  });

  test.each([
    ['a city where something happens', 'Les ministres se sont vus à Pékin. La visite a duré deux jours.'],
    ['an « il » that stands for nothing', 'Le vent souffle sur le port. Il pleut depuis trois jours dans le village.'],
    [
      'a pronoun with two readings',
      'La mairie a vendu la maison à la région. Elle rouvrira en mars. La place, la rue et la fontaine changent.'
    ],
    [
      'a pronoun whose noun may be a rival',
      'La posidonie est souvent prise pour une algue. Elle pousse lentement. La mer, la plage et la tempête menacent.'
    ]
  ])('says nothing of %s', async (_, text) => {
    expect(await shownBy(c6, text)).toEqual([]);
  });
});
