import { describe, expect, test } from 'vitest';
import { docOf, textOf } from '../../doc.fixture.ts';

const expressionsOf = async (text: string): Promise<string[]> => {
  const doc = await docOf(text);
  return doc.expressions.map((one) => `${one.lemma}: ${textOf(doc, one)}`);
};

describe('the expressions of the lexicon', () => {
  test.each([
    ['Elle ne s’est pas rendu compte du danger.', 'se rendre compte: s’est pas rendu compte'],
    ['L’opposition s’en est prise au ministre.', 's’en prendre à: s’en est prise au'],
    ['Le syndicat a tiré la sonnette d’alarme.', 'tirer la sonnette d’alarme: tiré la sonnette d’alarme'],
    ['Ils ont pris des risques inutiles.', 'prendre des risques: pris des risques'],
    ['Elle prend souvent du recul.', 'prendre du recul: prend souvent du recul'],
    ['Le projet est tombé à l’eau.', 'tomber à l’eau: tombé à l’eau'],
    ['La mesure est entrée en vigueur lundi.', 'entrer en vigueur: entrée en vigueur'],
    ['Une règle a été mise en place.', 'mettre en place: mise en place'],
    ['La mise en place de la règle tarde.', 'mise en place: mise en place'],
    ['Les deux camps se renvoient la balle.', 'se renvoyer la balle: se renvoient la balle'],
    ['Le gouvernement a mis la clé sous la porte.', 'mettre la clé sous la porte: mis la clé sous la porte'],
    ['Il a dû faire marche arrière.', 'faire marche arrière: faire marche arrière'],
    ['Les pourparlers tournent en rond.', 'tourner en rond: tournent en rond'],
    ['Le maire a donné le feu vert au chantier.', 'donner le feu vert: donné le feu vert'],
    ['Il n’a pas mâché ses mots.', 'ne pas mâcher ses mots: n’a pas mâché ses mots'],
    ['Les gaz à effet de serre augmentent.', 'gaz à effet de serre: gaz à effet de serre'],
    ['Au fur et à mesure que l’eau monte, ils reculent.', 'au fur et à mesure que: Au fur et à mesure que'],
    ['La loi a été votée à l’unanimité.', 'à l’unanimité: à l’unanimité'],
    ['Il est sain et sauf.', 'sain et sauf: sain et sauf'],
    ['Des dizaines de maisons ont brûlé.', 'une dizaine de: Des dizaines de']
  ])('%s', async (text, expected) => {
    expect(await expressionsOf(text)).toContain(expected);
  });

  test.each([
    ['Deux adultes ont été blessés en raison du froid.', 'avoir raison de'],
    ['Elle a joué dans la comédie de Molière.', 'jouer la comédie'],
    ['Le joueur est entré en jeu à la mi-temps.', 'être en jeu'],
    ['L’histoire de cette ville est longue.', 'histoire de'],
    ['Sur ce sujet, il se tait.', 'sur ce'],
    ['Il voyage dans le temps.', 'dans les temps'],
    ['C’est l’un des plus grands ports.', 'des plus'],
    ['Il a posé la clé sur la table.', 'mettre la clé sous la porte'],
    ['Le tapis est rouge de sang.', 'tapis rouge'],
    ['Elle tire la langue au chat.', 'donner sa langue au chat'],
    ['Le pied de la table est cassé.', 'au pied de'],
    ['Les prix des maisons montent.', 'remise des prix'],
    ['Il prend le pain et part.', 'prendre part à'],
    ['Le jour de la rentrée, il pleuvait.', 'ordre du jour'],
    ['Il se dit prêt à mettre la table.', 'se mettre à table'],
    ['La tête de la file avance.', 'tête de série']
  ])('must not: %s', async (text, lemma) => {
    expect((await expressionsOf(text)).map((one) => one.split(':')[0])).not.toContain(lemma);
  });
});
