import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, isRight } from './compare.ts';
import type { Slip } from './exercise.ts';

const SENTENCE = 'Elle vend le pain, lui le fabrique.';

describe('right', () => {
  test.each([
    ['assurance', 'assurance'],
    ['  assurance ', 'assurance'],
    ['assurance.', 'assurance'],
    ['« assurance »', 'assurance'],
    ["l'accès", 'l’accès'],
    ['l’acce\u0300s', 'l’accès'],
    ['coeur', 'cœur'],
    ['cœur', 'coeur'],
    ['Oeuvre', 'Œuvre'],
    ['évènement', 'événement'],
    ['événements', 'évènements'],
    ['connait', 'connaît'],
    ['aout', 'août'],
    ['cout', 'coût'],
    ['ile', 'île'],
    ['renouvèle', 'renouvelle'],
    ['ruisselle', 'ruissèle'],
    ['préfèrera', 'préférera'],
    ['paye', 'paie'],
    ['payera', 'paiera'],
    ['ambigüe', 'ambiguë'],
    ['ognon', 'oignon'],
    ['Etat', 'État'],
    ['vingt-et-un', 'vingt et un'],
    ['95000', '95 000'],
    ['95 000 euros', '95 000 euros'],
    ['95 000 €', '95 000 euros'],
    ['68%', '68 %'],
    ['68 pour cent', '68 %'],
    ['4.9', '4,9'],
    ['3', 'trois'],
    ['deux jours', '2 jours'],
    ['étudiant·e·s', 'étudiants'],
    ['étudiant(e)s', 'étudiantes'],
    ['agriculteur·rice·s', 'agricultrices'],
    ['directeur.rice', 'directrice'],
    ['elle vend le pain lui le fabrique'.replace(/^e/, 'E'), SENTENCE],
    ["aujourd'hui", 'aujourd’hui']
  ])('%s for %s', (given, expected) => {
    expect(compare(given, [expected])).toMatchObject({ mark: 'right', slips: [] });
    expect(isRight(given, ['Autre chose', expected])).toBe(true);
  });

  test('any of several accepted answers will do', () => {
    expect(compare('attend', ['attendent', 'attend'])).toMatchObject({ mark: 'right', expected: 'attend' });
  });
});

describe('almost, with the slip named', () => {
  test.each<[string, string, Slip[]]>([
    ['reaffirme', 'réaffirme', ['accent']],
    ['ou', 'où', ['accent']],
    ['garcon', 'garçon', ['accent']],
    ['pékin', 'Pékin', ['capital']],
    ['Chinois', 'chinois', ['capital']],
    ['pekin', 'Pékin', ['accent', 'capital']],
    ['mondiale', 'mondiales', ['agreement']],
    ['soulignée', 'souligné', ['agreement']],
    ['national', 'nationaux', ['agreement']],
    ['partage', 'partagent', ['agreement']],
    ['le école', 'l’école', ['elision']],
    ['l école', 'l’école', ['elision']],
    ['que il vient', 'qu’il vient', ['elision']],
    ['la problème', 'le problème', ['article']],
    ['problème', 'le problème', ['article']],
    ['assurrance', 'assurance', ['typo']],
    ['assurnace', 'assurance', ['typo']],
    ['asurance', 'assurance', ['typo']],
    ['Elle vend le pain, lui le fabriques.', SENTENCE, ['agreement']],
    ['elle vend le pain, lui le fabrique', SENTENCE, ['capital']]
  ])('%s for %s', (given, expected, slips) => {
    expect(compare(given, [expected])).toMatchObject({ mark: 'almost', slips });
    expect(isRight(given, [expected])).toBe(false);
  });
});

describe('wrong', () => {
  test.each([
    ['', 'assurance'],
    ['?', 'assurance'],
    ['garantie', 'assurance'],
    ['asuranse', 'assurance'],
    ['des', 'les'],
    ['la', 'le'],
    ['sac', 'sec'],
    ['un', 'une'],
    ['Elle vend le pin, lui la fabrique bien.', SENTENCE],
    ['il vend', 'elle vend'],
    ['68', '86'],
    ['1904', '1903'],
    ['finit', 'finît mal'],
    ['modelle', 'modèles courants'],
    ['vend le pain', SENTENCE]
  ])('%s for %s', (given, expected) => {
    expect(compare(given, [expected]).mark).toBe('wrong');
    expect(isRight(given, [expected])).toBe(false);
  });

  test.each([
    ['soutiennent', 'soutenaient', 'C’est le présent.', ['tense']],
    ['vent', 'vend', '« Vend » vient de « vendre ».', []],
    ['PIN', 'pain', 'Même son, mais c’est un arbre.', []],
    ['sur', 'sûr', '« Sur » est une préposition.', ['accent']],
    ['souligné', 'soulignée', 'Le participe s’accorde.', ['agreement']]
  ])('an expected mistake is no slip: %s for %s', (given, expected, why, slips) => {
    const mistakes = [{ text: given.toLowerCase(), why }];
    expect(compare(given, [expected], { mistakes })).toMatchObject({ mark: 'wrong', slips });
  });

  test.each([
    ['attend', 'attendent'],
    ['finirais', 'finirai'],
    ['mange', 'mangé'],
    ['souligné', 'soulignée']
  ])('where the ending is asked, %s for %s', (given, expected) => {
    expect(compare(given, [expected], { endingCounts: true }).mark).toBe('wrong');
    expect(compare(given, [expected]).mark).toBe('almost');
  });

  test('where the ending is asked, a slip at the start still is one', () => {
    expect(compare('reaffirmaient', ['réaffirmaient'], { endingCounts: true })).toMatchObject({
      mark: 'almost',
      slips: ['accent']
    });
    expect(compare('soutenaeint', ['soutenaient'], { endingCounts: true }).mark).toBe('wrong');
    expect(compare('soutnaient', ['soutenaient'], { endingCounts: true }).mark).toBe('almost');
  });
});

describe('the place is marked', () => {
  test('within a word', () => {
    expect(compare('reaffirme', ['réaffirme']).diff).toEqual([
      { how: 'same', given: 'r', expected: 'r' },
      { how: 'wrong', given: 'e', expected: 'é' },
      { how: 'same', given: 'affirme', expected: 'affirme' }
    ]);
  });

  test('word by word in a dictation', () => {
    expect(
      compare('Elle vent le pain lui fabrique.', [SENTENCE], { mistakes: [{ text: 'vent', why: 'Autre mot.' }] }).diff
    ).toEqual([
      { how: 'same', given: 'Elle ', expected: 'Elle ' },
      { how: 'wrong', given: 'vent', expected: 'vend' },
      { how: 'same', given: ' le pain lui ', expected: ' le pain, lui ' },
      { how: 'missing', given: '', expected: 'le ' },
      { how: 'same', given: 'fabrique.', expected: 'fabrique.' }
    ]);
  });
});

describe('properties', () => {
  const french = fc.string({ unit: fc.constantFrom(...'aeéèêiîouùçœlmnrstdpbv’ -0123456789,.%'), maxLength: 60 });

  test('an answer is right for itself, and both sides of the diff spell the two texts', () => {
    fc.assert(
      fc.property(french, french, (given, expected) => {
        const verdict = compare(given, [expected]);
        expect(verdict.diff.map((part) => part.given).join('')).toBe(given.normalize('NFC').trim());
        if (/[\p{L}\p{N}]/u.test(expected)) {
          expect(compare(expected, [expected]).mark).toBe('right');
          expect(verdict.diff.map((part) => part.expected).join('')).toBe(expected);
        }
      })
    );
  });

  test('a right answer with one accent lost is right or almost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('réaffirmé', 'pâtisserie', 'déjà', 'élève', 'naïveté', 'forêt'),
        fc.nat(8),
        (word, n) => {
          const accents = [...word.matchAll(/[éâàèïê]/g)];
          const at = accents[n % accents.length]!.index;
          const bareLetter = word[at]!.normalize('NFD')[0]!;
          expect(compare(word.slice(0, at) + bareLetter + word.slice(at + 1), [word])).toMatchObject({
            mark: 'almost',
            slips: ['accent']
          });
        }
      )
    );
  });

  test('no text is too odd or too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (given) => {
        expect(['right', 'almost', 'wrong']).toContain(compare(given, [SENTENCE]).mark);
      }),
      { numRuns: 30 }
    );
  });
});
