import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../../../../scripts/names/check.ts';
import { packNames } from '../../../../../scripts/names/pack.ts';
import { readNames } from '../../../../../scripts/names/source.ts';
import { openNames } from './names.ts';

const file = readFileSync('static/data/names-1.txt', 'utf8');
const names = openNames(file);

describe('openNames', () => {
  test('gives back what was packed', () => {
    const source = readNames();
    expect(source.errors).toEqual([]);
    expect(packNames({ ...names, firstNames: [...names.firstNames] })).toBe(file);
    expect(packNames(source)).toBe(file);
    expect(names.firstNames.size).toBe(source.firstNames.length);
  });

  test.each([['glane names 2\nFrance'], [''], ['glane lexicon 1\n\n\n\n\n\n\n\n'], [file.replace('\n\n', '\n')]])(
    'refuses another file',
    (text) => {
      expect(() => openNames(text)).toThrow('not a names file');
    }
  );
});

describe('countries', () => {
  test.each([
    ['France', 'la', 'en', 'Fem', 'Sing', 'Paris', 'français', 'l’Élysée'],
    ['Japon', 'le', 'au', 'Masc', 'Sing', 'Tokyo', 'japonais', 'Tokyo'],
    ['Iran', 'l’', 'en', 'Masc', 'Sing', 'Téhéran', 'iranien', 'Téhéran'],
    ['États-Unis', 'les', 'aux', 'Masc', 'Plur', 'Washington', 'américain', 'la Maison-Blanche'],
    ['Philippines', 'les', 'aux', 'Fem', 'Plur', 'Manille', 'philippin', 'Manille'],
    ['Cuba', '', 'à', 'Fem', 'Sing', 'La Havane', 'cubain', 'La Havane'],
    ['Israël', '', 'en', 'Masc', 'Sing', 'Jérusalem', 'israélien', 'l’État hébreu'],
    ['Chine', 'la', 'en', 'Fem', 'Sing', 'Pékin', 'chinois', 'Pékin'],
    ['Mexique', 'le', 'au', 'Masc', 'Sing', 'Mexico', 'mexicain', 'Mexico'],
    ['Barbade', 'la', 'à', 'Fem', 'Sing', 'Bridgetown', 'barbadien', 'Bridgetown']
  ])('%s', (name, article, preposition, gender, number, capital, adjective, metonym) => {
    const country = names.countries.find((one) => one.name === name);
    expect(country).toMatchObject({ article, preposition, gender, number, capital, adjective });
    expect(country!.metonyms).toContain(metonym);
  });

  test.each([
    ['Royaume-Uni', 'la Grande-Bretagne'],
    ['République démocratique du Congo', 'la RDC'],
    ['Birmanie', 'le Myanmar'],
    ['Maurice', 'l’île Maurice']
  ])('%s is also called %s', (name, other) => {
    expect(names.countries.find((one) => one.name === name)!.otherNames).toContain(other);
  });

  test.each(['Bruxelles', 'Koweït', 'Djibouti', 'Luxembourg', 'Genève', 'Strasbourg'])(
    '%s stands for no government',
    (city) => {
      expect(names.countries.filter((one) => one.metonyms.includes(city))).toEqual([]);
    }
  );
});

describe('cities, institutions, roles', () => {
  test.each([
    ['Le Havre', 'France', 3],
    ['Tripoli', 'Libye', 1],
    ['Tripoli', 'Liban', 2],
    ['Kyiv', 'Ukraine', 1]
  ])('%s is in %s', (name, country) => {
    expect(names.cities.some((city) => city.name === name && city.country === country)).toBe(true);
  });

  test.each(['France', 'Chine', 'Bretagne', 'Seine', 'Europe', 'ONU'])('%s is no city', (name) => {
    expect(names.cities.some((city) => city.name === name)).toBe(false);
  });

  test.each([
    ['Organisation des Nations unies', 'ONU', 'l’', 'Fem', 'international'],
    ['Fonds monétaire international', 'FMI', 'le', 'Masc', 'finance'],
    ['Société nationale des chemins de fer français', 'SNCF', 'la', 'Fem', 'entreprise'],
    ['Le Monde', null, '', 'Masc', 'presse'],
    ['Les Républicains', 'LR', '', 'Masc', 'parti'],
    ['Hamas', null, 'le', 'Masc', 'armée'],
    ['musée d’Orsay', null, 'le', 'Masc', 'culture']
  ])('%s', (name, acronym, article, gender, field) => {
    expect(names.institutions.find((one) => one.name === name)).toEqual({ name, acronym, article, gender, field });
  });

  test.each([
    ['ministre', 'ministre', true],
    ['directeur', 'directrice', false],
    ['M.', 'Mme', true],
    ['chef de l’État', 'cheffe de l’État', false],
    ['auteur', 'autrice', false],
    ['infirmier', 'infirmière', false],
    ['sénateur', 'sénatrice', true]
  ])('%s, %s', (masculine, feminine, isTitle) => {
    expect(names.roles.find((role) => role.masculine === masculine)).toEqual({ masculine, feminine, isTitle });
  });
});

describe('first names and places', () => {
  test.each([
    ['Antony', 'Masc'],
    ['Camille', 'both'],
    ['Marie-Hélène', 'Fem'],
    ['Volodymyr', 'Masc'],
    ['Ursula', 'Fem'],
    ['Aïcha', 'Fem'],
    ['Jinping', 'Masc'],
    ['Andrea', 'both'],
    ['Jean-Luc', 'Masc']
  ])('%s: %s', (name, gender) => {
    expect(names.firstNames.get(name)).toBe(gender);
  });

  test.each(['France', 'Paris', 'Mort', 'Juste', 'Ville', 'Lance', 'Cher', 'Dupont', 'Macron', 'Ministre', 'camille'])(
    '%s is no first name',
    (name) => {
      expect(names.firstNames.has(name)).toBe(false);
    }
  );

  test.each([
    ['Bretagne', 'la', 'en', 'Fem', 'région'],
    ['Finistère', 'le', 'dans', 'Masc', 'département'],
    ['Texas', 'le', 'au', 'Masc', 'province'],
    ['Mayotte', '', 'à', 'Fem', 'territoire'],
    ['mer Noire', 'la', 'en', 'Fem', 'mer'],
    ['mont Blanc', 'le', 'sur', 'Masc', 'montagne'],
    ['Antilles', 'les', 'aux', 'Fem', 'territoire']
  ])('%s', (name, article, preposition, gender, kind) => {
    expect(names.places.has(name)).toBe(true);
    expect(names.geography.find((place) => place.name === name)).toEqual({ name, article, preposition, gender, kind });
  });

  test.each(['Lyon', 'Italie', 'bretagne', 'Mer Noire'])('%s is not among the places', (name) => {
    expect(names.places.has(name)).toBe(false);
  });
});

describe('checkNames', () => {
  const clean = readNames();
  const france = clean.countries.find((country) => country.name === 'France')!;
  test.each([
    [
      'a country with a wrong preposition',
      { countries: [{ ...france, preposition: 'au' as const }] },
      '« au » with « la »'
    ],
    ['a masculine name with « la »', { countries: [{ ...france, gender: 'Masc' as const }] }, '« la » and masculine'],
    [
      'a city of an unknown country',
      { cities: [{ name: 'Syldapolis', country: 'Syldavie', size: 3 as const }] },
      'unknown'
    ],
    ['a name said twice', { firstNames: [['Léa', 'Fem'] as const, ['Léa', 'both'] as const] }, 'said twice: Léa'],
    ['a first name in small letters', { firstNames: [['léa', 'Fem'] as const] }, 'not a first name'],
    ['a country without its capital among the cities', { cities: [] }, 'the capital is missing: Paris'],
    [
      '« en » before a plural place',
      { geography: [{ name: 'Alpes', article: 'les', preposition: 'en', gender: 'Fem' as const, kind: 'montagne' }] },
      '« en » with « les »'
    ],
    [
      'an unknown field',
      { institutions: [{ name: 'ONU', acronym: null, article: 'l’', gender: 'Fem' as const, field: 'divers' }] },
      'field « divers »'
    ]
  ])('finds %s', (_, change, message) => {
    expect(checkNames({ ...clean, ...change }).join('\n')).toContain(message);
  });

  test('has nothing to say about the source', () => {
    expect(checkNames(clean)).toEqual([]);
  });
});
