import type { French } from '../../document/french/french.ts';
import type { City, Country } from '../../document/french/names.ts';

/**
 * Places that may stand where a given one stands, without a change to the words around it: countries with the same
 * article and preposition, cities of the same country. The nearest first; empty for a place that the lists lack.
 */
export function placesLike(name: string, { names }: French): readonly string[] {
  const country = names.countries.find((one) => one.name === name);
  if (country) return countriesLike(country, names.countries);
  const city = names.cities.find((one) => one.name === name);
  return city ? citiesLike(city, names.cities) : [];
}

/** Whether a name is a city of the lists, one without an article of its own (« Le Havre » changes « à » to « au »). */
export function isPlainCity(name: string, { names }: French): boolean {
  return !ARTICLE.test(name) && names.cities.some((one) => one.name === name);
}

const ARTICLE = /^(?:Le|La|Les|L’|L') ?/;
const VOWEL = /^[aeiouyéèêâîôh]/i;

function countriesLike(country: Country, countries: readonly Country[]): string[] {
  return countries
    .filter(
      (one) =>
        one.name !== country.name &&
        one.continent === country.continent &&
        one.article === country.article &&
        one.preposition === country.preposition &&
        one.number === country.number &&
        VOWEL.test(one.name) === VOWEL.test(country.name)
    )
    .map((one) => one.name);
}

function citiesLike(city: City, cities: readonly City[]): string[] {
  const fits = (one: City): boolean =>
    one.name !== city.name && !ARTICLE.test(one.name) && VOWEL.test(one.name) === VOWEL.test(city.name);
  const near = cities.filter((one) => fits(one) && one.country === city.country && one.size === city.size);
  const far = cities.filter((one) => fits(one) && one.country === city.country && one.size !== city.size);
  const world = cities.filter((one) => fits(one) && one.country !== city.country && one.size === 1);
  return [...near, ...far, ...(near.length + far.length < 3 ? world : [])].map((one) => one.name);
}
