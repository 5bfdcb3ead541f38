import { describe, expect, test } from 'vitest';
import { docOf, textOf } from '../doc.fixture.ts';

describe('expressions', () => {
  test.each([
    ['Elles ont également mis l’accent sur ce point.', 'mis l’accent sur = mettre l’accent sur'],
    ['Elle continue de faire face à la crise.', 'faire face à = faire face à'],
    ['Au cours des débats, il a parlé.', 'Au cours des = au cours de'],
    ['Ils ont mis ce plan en place hier.', 'mis ce plan en place = mettre en place']
  ])('%s', async (text, expected) => {
    const doc = await docOf(text);
    expect(doc.expressions.map((one) => `${textOf(doc, one)} = ${one.lemma}`)).toContain(expected);
  });

  test.each([
    ['C’est ce que l’on en fait qui compte.', 'en fait'],
    ['Il a mis la main sur la table.', 'mettre l’accent sur'],
    ['La face nord est à l’ombre.', 'faire face à'],
    ['Il suit un cours de danse.', 'au cours de']
  ])('must not: %s', async (text, lemma) => {
    const doc = await docOf(text);
    expect(doc.expressions.map((one) => one.lemma)).not.toContain(lemma);
  });
});

describe('connectors', () => {
  const connectorsOf = async (text: string): Promise<string[]> => {
    const doc = await docOf(text);
    return doc.connectors.map((one) => `${textOf(doc, one)} = ${one.relation}`);
  };

  test.each([
    ['Cependant, il pleut.', 'Cependant = concession'],
    ['Il reste car il pleut.', 'car = cause'],
    ['Parce qu’il pleut, il reste.', 'Parce qu’ = cause'],
    ['Il travaille pour gagner sa vie.', 'pour = goal'],
    ['Aussi faut-il se garder de deux erreurs.', 'Aussi = consequence'],
    ['Comme il pleuvait, elle est restée.', 'Comme = cause'],
    ['Il pleut. En revanche, il fait chaud.', 'En revanche = opposition'],
    ['Elle reste, alors que lui part.', 'alors que = opposition']
  ])('%s', async (text, expected) => {
    expect(await connectorsOf(text)).toContain(expected);
  });

  test.each([
    ['Le car scolaire est en retard.', /car/],
    ['Une montre en or coûte cher.', /or/],
    ['Un cadeau pour Marie.', /pour/],
    ['Elle court comme un lièvre.', /comme/],
    ['Des siestes de plus de trente minutes.', /de plus/],
    ['Il est si grand.', /si/],
    ['C’est ce que l’on en fait.', /en fait/],
    ['L’école ne compte plus que trois élèves.', /plus que/],
    ['À moins de deux heures de route.', /moins de/]
  ])('must not: %s', async (text, found) => {
    expect((await connectorsOf(text)).filter((one) => found.test(one))).toEqual([]);
  });
});
