import { describe, expect, test } from 'vitest';
import { docOf, textOf } from '../doc.fixture.ts';

/** « text: lemma, tense » with marks for passive, reflexive, negated, report. */
async function groupsOf(text: string): Promise<string[]> {
  const doc = await docOf(text);
  return doc.verbGroups.map((group) => {
    const marks = [
      group.passive && 'passive',
      group.reflexive && 'reflexive',
      group.negated && 'negated',
      group.report && 'report'
    ];
    return [`${textOf(doc, group)}: ${group.lemma}, ${group.tense}`, ...marks.filter(Boolean)].join(', ');
  });
}

describe('tense and mood', () => {
  test.each([
    ['Elle vend le pain.', ['vend: vendre, présent']],
    ['Nous voulions partir.', ['voulions: vouloir, imparfait']],
    ['Ils se marièrent à Sceaux.', ['marièrent: marier, passé simple, reflexive']],
    ['Les boulangers feront une tournée.', ['feront: faire, futur']],
    ['La boulangerie a rouvert samedi.', ['a rouvert: rouvrir, passé composé']],
    ['Je suis venue à pied.', ['suis venue: venir, passé composé']],
    ['Elle s’est levée tôt.', ['est levée: lever, passé composé, reflexive']],
    ['La Chine avait renouvelé sa promesse.', ['avait renouvelé: renouveler, plus-que-parfait']],
    ['Dès qu’il eut fini, il partit.', ['eut fini: finir, passé antérieur', 'partit: partir, passé simple']],
    ['Demain, il aura fini.', ['aura fini: finir, futur antérieur']],
    ['Je pourrais ouvrir un groupe.', ['pourrais: pouvoir, conditionnel présent']],
    ['Ils auraient pris la voiture.', ['auraient pris: prendre, conditionnel passé']],
    ['Il faut que les trains partent.', ['faut: falloir, présent', 'partent: partir, subjonctif présent']],
    [
      'Bien que les voyageurs expriment leur lassitude, ils attendent.',
      ['expriment: exprimer, subjonctif présent', 'attendent: attendre, présent']
    ],
    [
      'Elle veut éviter que la compétition ne dégénère.',
      ['veut: vouloir, présent', 'dégénère: dégénérer, subjonctif présent']
    ],
    ['Je regrette qu’elle ait refusé.', ['regrette: regretter, présent', 'ait refusé: refuser, subjonctif passé']],
    ['Rappelons les faits.', ['Rappelons: rappeler, impératif présent']],
    ['« Donne-moi ce livre ! »', ['Donne: donner, impératif présent']],
    ['Il a également été surpris.', ['a également été surpris: surprendre, passé composé, passive']]
  ])('%s', async (text, expected) => {
    expect(await groupsOf(text)).toEqual(expected);
  });

  test.each([
    ['Ils pensent que les trains partent.', 'partent: partir, présent'],
    ['Je crois que la compétition dégénère.', 'dégénère: dégénérer, présent'],
    ['Les clients ont les yeux fatigués.', 'ont: avoir, présent'],
    ['Elle a peur des chiens.', 'a: avoir, présent'],
    ['Nous parlons du temps.', 'parlons: parler, présent'],
    ['Elle est contente.', 'est: être, présent'],
    ['Elle est très attendue.', 'est: être, présent'],
    ['Quand il pleut, elles restent là.', 'restent: rester, présent']
  ])('must not go further: %s', async (text, expected) => {
    expect(await groupsOf(text)).toContain(expected);
  });

  test('« finit » follows the tense of the story, not inside quotes', async () => {
    expect(await groupsOf('Il arriva, mangea et finit son pain. Elle chanta.')).toContain('finit: finir, passé simple');
    expect(await groupsOf('Il arrive, mange et finit son pain. Elle chante.')).toContain('finit: finir, présent');
    expect(await groupsOf('Elle entra. « Il finit son pain », répondit Paul. Elle sortit.')).toContain(
      'finit: finir, présent'
    );
  });
});

describe('voice, negation, report', () => {
  test.each([
    ['Deux trains ont été supprimés.', 'ont été supprimés: supprimer, passé composé, passive'],
    ['Pierre fut renversé par une voiture.', 'fut renversé: renverser, passé simple, passive'],
    ['Ils ne sont jamais venus.', 'sont jamais venus: venir, passé composé, negated'],
    ['Le club ne dispose que de six lignes.', 'dispose: disposer, présent'],
    ['Aucun accord n’était trouvé.', 'était trouvé: trouver, imparfait, passive, negated'],
    ['Personne ne répond.', 'répond: répondre, présent, negated'],
    ['Il craint qu’elle ne vienne.', 'vienne: venir, subjonctif présent'],
    ['Selon les syndicats, la grève coûterait un million.', 'coûterait: coûter, conditionnel présent, report'],
    ['Selon lui, si elle venait, il partirait.', 'partirait: partir, conditionnel présent'],
    ['La grève coûterait un million.', 'coûterait: coûter, conditionnel présent'],
    ['Elle est arrivée sur scène.', 'est arrivée: arriver, passé composé'],
    ['Nous nous souvenons de lui.', 'souvenons: souvenir, présent, reflexive'],
    ['Il nous parle.', 'parle: parler, présent'],
    ['Il me regarde.', 'regarde: regarder, présent']
  ])('%s', async (text, expected) => {
    expect(await groupsOf(text)).toContain(expected);
  });
});

describe('subject', () => {
  const subjectsOf = async (text: string): Promise<(string | null)[]> => {
    const doc = await docOf(text);
    return doc.verbGroups.map(({ subject }) => (subject === null ? null : doc.words[subject]!.form));
  };
  test.each([
    ['La question de Taïwan reste un point de friction.', ['question']],
    ['Elle vend le pain.', ['Elle']],
    ['Antony Blinken a parlé.', ['Antony']],
    ['Le maire, Alain Girard, a répondu.', ['maire']],
    ['En 2023, les prix de l’énergie ont augmenté.', ['prix']],
    ['Le boulanger qui travaille la nuit dort.', ['qui', null]],
    ['Camille et Thomas vendent du pain.', ['Camille']],
    ['Cet enthousiasme durera-t-il ?', ['-t-il']]
  ])('%s', async (text, expected) => {
    expect(await subjectsOf(text)).toEqual(expected);
  });

  test.each([
    'Au cœur du conflit figure la question du pouvoir d’achat.',
    'Reste une question.',
    'Les pommes, les poires mûrissent.'
  ])('is not claimed: %s', async (text) => {
    expect(await subjectsOf(text)).toEqual([null]);
  });
});
