import { describe, expect, test } from 'vitest';
import { structureQuestions } from './ask-structure.ts';
import { whoQuestions } from './ask-who.ts';
import { c1 } from './c1.ts';
import { factsOf } from './facts.ts';
import { shownBy, understand } from './understand.fixture.ts';

const LAKE =
  'Les chercheurs ont utilisé un radar pour mesurer l’épaisseur de la glace. Le lac contient plus d’eau que prévu et pourrait expliquer la vitesse du glacier.\n\n' +
  'La glaciologue danoise Ingrid Sørensen dirige le projet depuis 2019. Elle accuse les gouvernements européens de réduire les budgets de la recherche polaire.\n\n' +
  'Les scientifiques demandent à leurs collègues de corriger leurs prévisions. Le Danemark a promis de financer une nouvelle expédition. Les plongeurs descendront sous la glace au printemps afin de prélever des échantillons. ' +
  'Les habitants du village voisin craignent pour leurs maisons, car le niveau de la rivière monte chaque été. La mairie a installé des capteurs en collaborant avec l’université.';

const FIRE =
  'Les pompiers ont évacué deux campings par précaution. Le préfet a interdit l’accès aux plages.\n\n' +
  'Les gendarmes soupçonnent un promeneur d’avoir jeté une cigarette. Il nie les faits. La commune remerciera les volontaires en organisant une fête en septembre.';

describe('questions from the structure of a clause', () => {
  test.each([
    [LAKE, 'Dans quel but les chercheurs ont-ils utilisé un radar\u00A0?', 'pour mesurer l’épaisseur de la glace'],
    [
      LAKE,
      'De quoi Ingrid Sørensen accuse-t-elle les gouvernements européens\u00A0?',
      'de réduire les budgets de la recherche polaire'
    ],
    [LAKE, 'Qu’est-ce que le Danemark a promis de faire\u00A0?', 'financer une nouvelle expédition'],
    [LAKE, 'Comment la mairie a-t-elle installé des capteurs\u00A0?', 'en collaborant avec l’université'],
    [FIRE, 'Qui soupçonne un promeneur d’avoir jeté une cigarette\u00A0?', 'les gendarmes'],
    [FIRE, 'Qui remerciera les volontaires en organisant une fête en septembre\u00A0?', 'la commune']
  ])('%#', async (text, question, answer) => {
    const shown = await shownBy(c1, text);
    expect(shown.map((one) => [one.prompt.question, one.answer])).toContainEqual([question, answer]);
  });

  test.each([
    ['« qui » with a « leur » of several', LAKE, 'Qui craint'],
    ['an unknown « il »', FIRE, 'Qui nie'],
    ['what may be only', LAKE, 'pourrait'],
    ['what has no wrong options', 'La commune a acheté le local pour accueillir les associations.', 'Dans quel but']
  ])('does not ask %s', async (_, text, never) => {
    expect((await shownBy(c1, text)).filter((one) => one.prompt.question.includes(never))).toEqual([]);
  });

  test('no wrong option is of the same sentence, nor has a « leurs » of others', async () => {
    const { doc, french } = await understand(LAKE);
    const asked = structureQuestions(doc, french);
    expect(asked.length).toBeGreaterThan(3);
    for (const { question, others } of asked) {
      if (/Danemark/.test(question)) expect(others.filter((one) => /leurs?/.test(one))).toEqual([]);
      expect(others.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('two names that may be one person’s do not stand side by side', async () => {
    const { doc, french } = await understand(
      'Maria Sklodowska inventa une méthode nouvelle. Marie Curie mourut le 4 juillet 1934. Henri Becquerel étudia les sels. Pierre Curie aimait la physique. Frédéric Joliot épousa Irène.'
    );
    for (const { answer, others } of whoQuestions(doc, french))
      if (answer === 'Maria Sklodowska') expect(others).not.toContain('Marie Curie');
  });
});

describe('facts', () => {
  test.each([
    ['La commune n’a pas acheté le local.', 'a denial'],
    ['Si la pluie tombe, la commune annulera la fête.', 'a condition'],
    ['Selon la presse, le ministre aurait acheté une maison.', 'a conditional of report'],
    ['Il a acheté le local.', 'an unknown « il »'],
    ['Cette association a acheté le local.', 'a subject of another sentence'],
    ['La commune achètera-t-elle le local ?', 'a question']
  ])('%s is none: %s', async (text) => {
    const { doc, french } = await understand(text);
    expect(factsOf(doc, french)).toEqual([]);
  });

  test.each([
    ['La commune a acheté le local.', 'la commune', null],
    ['La bibliothèque possède 340 objets et compte 215 membres.', 'la bibliothèque', null],
    ['La Chine et la Russie signeront un accord.', 'la Chine et la Russie', null],
    ['Antony Blinken a déclaré que la Chine avait renouvelé son engagement.', 'la Chine', 'Selon Antony Blinken']
  ])('%s is about %s', async (text, subject, claim) => {
    const { doc, french } = await understand(text);
    const facts = factsOf(doc, french).map((fact) => [fact.subject.text, fact.claim]);
    expect(facts).toContainEqual([subject, claim]);
  });
});
