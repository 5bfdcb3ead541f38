import { describe, expect, test } from 'vitest';
import { docOf } from '../doc.fixture.ts';

describe('« du » and « des » are two words or one', () => {
  test.each([
    ['Ils parlent des relations commerciales.', true],
    ['Elle se soucie du bruit.', true],
    ['Il dépend des autres.', true],
    ['La hausse des prix continue.', true],
    ['Elle vend des tartes.', false],
    ['Il boit du vin.', false],
    ['Des élèves arrivent.', false],
    ['Ils discutent et font des projets.', false]
  ])('%s', async (text, isTwo) => {
    const doc = await docOf(text);
    const token = doc.tokens.find((one) => /^d(?:u|es)$/i.test(one.text))!;
    expect(token.words.end - token.words.first).toBe(isTwo ? 2 : 1);
    expect(doc.words[token.words.first]!.form.toLowerCase()).toBe(isTwo ? 'de' : token.text.toLowerCase());
  });
});

describe('gender and number', () => {
  test.each([
    ['Le prix monte.', 'prix', 'Masc', 'Sing'],
    ['Les prix montent.', 'prix', 'Masc', 'Plur'],
    ['Cette journaliste écrit.', 'journaliste', 'Fem', 'Sing'],
    ['Un journaliste écrit.', 'journaliste', 'Masc', 'Sing'],
    ['Deux pays signent.', 'pays', 'Masc', 'Plur'],
    ['Une hausse brutale.', 'hausse', 'Fem', 'Sing'],
    ['Les hangars ferment.', 'hangar', 'Masc', 'Plur'],
    ['La tour domine la ville.', 'tour', 'Fem', 'Sing'],
    ['Le tour commence.', 'tour', 'Masc', 'Sing']
  ])('%s', async (text, lemma, Gender, Number) => {
    const doc = await docOf(text);
    expect(doc.words.find((word) => word.lemma === lemma)?.feats).toMatchObject({ Gender, Number });
  });
});

describe('classes put right', () => {
  test.each([
    ['La loi entre en vigueur lundi.', 'entre', 'VERB'],
    ['L’accord entre la France et l’Italie entre en vigueur.', 'entre', 'VERB'],
    ['Elle entre dans la salle.', 'entre', 'VERB'],
    ['Maria Sklodowska naît à Varsovie.', 'Maria', 'PROPN'],
    ['Rosa y vécut dix ans.', 'Rosa', 'PROPN'],
    ['Rose est là.', 'Rose', 'PROPN'],
    ['Claire voit Paul.', 'Claire', 'PROPN'],
    ['Marie la rejoint.', 'Marie', 'PROPN'],
    ['Selon Paul, délégué syndical CGT, tout va bien.', 'délégué', 'NOUN'],
    ['Nadia Benali, aide-soignante à Quimper, attend.', 'aide-soignante', 'NOUN']
  ])('%s', async (text, form, upos) => {
    const { words } = await docOf(text);
    expect(words.findLast((word) => word.form === form)?.upos).toBe(upos);
  });

  test.each([
    ['Le pont entre Pau et Dax ferme.', 'entre', 'ADP'],
    ['Il choisit entre partir et rester.', 'entre', 'ADP'],
    ['Certains d’entre eux partent.', 'entre', 'ADP'],
    ['La rose est rouge.', 'rose', 'NOUN'],
    ['Pierres et galets roulent.', 'Pierres', 'NOUN'],
    ['Aura-t-il le temps ?', 'Aura', 'VERB'],
    ['Paul, délégué par le maire, parle.', 'délégué', 'VERB'],
    ['Lance le ballon !', 'Lance', 'VERB']
  ])('as they were: %s', async (text, form, upos) => {
    const { words } = await docOf(text);
    expect(words.find((word) => word.form === form)?.upos).toBe(upos);
  });
});
