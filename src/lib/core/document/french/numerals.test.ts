import { expect, test } from 'vitest';
import { digitsValue, isNumeralWord, numeralValue } from './numerals.ts';

test.each([
  ['deux', 2],
  ['dix-huit', 18],
  ['vingt et un', 21],
  ['soixante-douze', 72],
  ['quatre-vingts', 80],
  ['quatre-vingt-dix-neuf', 99],
  ['cent', 100],
  ['deux cents', 200],
  ['trois cent quarante-cinq', 345],
  ['mille', 1000],
  ['deux mille vingt-quatre', 2024],
  ['80 000', 80_000],
  ['4,9', 4.9],
  ['2,3 millions', 2_300_000],
  ['trois millions cinq cent mille', 3_500_000],
  ['septante', 70],
  ['un milliard', 1e9]
])('%s', (words, value) => {
  expect(numeralValue(words.split(/ (?!\d)/))).toBe(value);
});

test.each(['deux trois', 'cinq douze', 'bonjour', 'vingt trente', 'deux et demi'])('%s is no number', (words) => {
  expect(numeralValue(words.split(' '))).toBeNull();
});

test.each([
  ['80 000', 80_000],
  ['1.234.567', 1_234_567],
  ['0,5', 0.5],
  ['2024', 2024],
  ['14h30', null],
  ['12/05', null],
  ['1er', null],
  ['20 00', null]
])('digits %s', (text, value) => {
  expect(digitsValue(text)).toBe(value);
});

test.each([
  ['quatre-vingt-dix', true],
  ['cents', true],
  ['rendez-vous', false],
  ['centime', false],
  ['80', false]
])('%s', (form, expected) => {
  expect(isNumeralWord(form)).toBe(expected);
});
