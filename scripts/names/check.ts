import type { Country, Institution, Place } from '../../src/lib/core/document/french/names.ts';
import type { NamesSource } from './source.ts';

/** What a country's preposition is by its article. */
const PREPOSITIONS: Readonly<Record<string, string>> = { la: 'en', 'l’': 'en', le: 'au', les: 'aux', '': 'à' };

/** Countries that do not follow their article: islands that keep it, and names that lack it. */
const EXCEPTIONS: ReadonlySet<string> = new Set(['Barbade', 'Dominique', 'Grenade', 'Andorre', 'Israël', 'Haïti']);

const CONTINENTS = new Set(['Europe', 'Asie', 'Afrique', 'Amérique', 'Océanie']);

const FIELDS = new Set([
  ...['international', 'Union européenne', 'France', 'pays', 'presse', 'entreprise', 'sport', 'syndicat'],
  ...['association', 'parti', 'université', 'culture', 'finance', 'armée']
]);

const KINDS = new Set([
  ...['continent', 'région', 'département', 'province', 'territoire', 'fleuve', 'mer', 'lac', 'montagne', 'île'],
  ...['désert', 'lieu']
]);

const PLACE_PREPOSITIONS = new Set(['en', 'au', 'aux', 'à', 'dans', 'sur']);

/** What is inconsistent in the names, each as « file: what »; nothing for a clean source. */
export function checkNames(source: Omit<NamesSource, 'errors'>): readonly string[] {
  return [
    ...source.countries.flatMap(checkCountry).map(placed('countries.txt')),
    ...checkCities(source).map(placed('cities.txt')),
    ...source.institutions.flatMap(checkInstitution).map(placed('institutions.txt')),
    ...source.geography.flatMap(checkPlace).map(placed('places.txt')),
    ...checkFirstNames(source).map(placed('first-names.txt')),
    ...repeated(source.countries.map((country) => country.name)).map(placed('countries.txt')),
    ...repeated(source.cities.map((city) => `${city.name} (${city.country})`)).map(placed('cities.txt')),
    ...repeated(source.institutions.map((institution) => institution.name)).map(placed('institutions.txt')),
    ...repeated(source.roles.map((role) => `${role.masculine}, ${role.feminine}`)).map(placed('roles.txt')),
    ...repeated(source.geography.map((place) => `${place.name} (${place.kind})`)).map(placed('places.txt')),
    ...repeated(source.firstNames.map(([name]) => name)).map(placed('first-names.txt'))
  ];
}

function checkCountry(country: Country): readonly string[] {
  const { name, article, preposition, gender, number } = country;
  const out = [...checkArticle(name, article, gender)];
  if (PREPOSITIONS[article] === undefined) out.push(`« ${article} » is no article: ${name}`);
  else if (PREPOSITIONS[article] !== preposition && !EXCEPTIONS.has(name))
    out.push(`« ${preposition} » with « ${article} »: ${name}`);
  if ((article === 'les') !== (number === 'Plur') && article !== '') out.push(`article and number: ${name}`);
  if (!CONTINENTS.has(country.continent)) out.push(`continent « ${country.continent} »: ${name}`);
  if (country.capital === '' || country.adjective === '') out.push(`no capital or adjective: ${name}`);
  if (!/^[\p{Ll}-]+$/u.test(country.adjective)) out.push(`adjective « ${country.adjective} »: ${name}`);
  out.push(...repeated([...country.metonyms, ...country.otherNames]).map((what) => `${what}: ${name}`));
  return out;
}

/** « la » with a masculine name, « l’ » before a consonant, « le » before a vowel. */
function checkArticle(name: string, article: string, gender: 'Masc' | 'Fem'): readonly string[] {
  const startsWithVowel = /^[aeiouyhœàâéèêëîïôûü]/i.test(name);
  if (article === 'la' && gender !== 'Fem') return [`« la » and masculine: ${name}`];
  if (article === 'le' && gender !== 'Masc') return [`« le » and feminine: ${name}`];
  if (article === 'l’' && !startsWithVowel) return [`« l’ » before a consonant: ${name}`];
  // H, y and names read in English (« le US Open », « le Yémen ») decide for themselves.
  const isPlainVowel = /^[aeioàâéèêëîô]/i.test(name);
  if ((article === 'le' || article === 'la') && isPlainVowel) return [`« ${article} » before a vowel: ${name}`];
  return [];
}

function checkCities({ countries, cities }: Pick<NamesSource, 'countries' | 'cities'>): readonly string[] {
  const known = new Set(countries.map((country) => country.name));
  const here = new Set(cities.map((city) => `${city.name} (${city.country})`));
  return [
    ...cities.filter((city) => !known.has(city.country)).map((city) => `unknown country ${city.country}: ${city.name}`),
    ...cities.filter((city) => !/^\p{Lu}/u.test(city.name)).map((city) => `no capital letter: ${city.name}`),
    ...countries
      .filter((country) => !here.has(`${country.capital} (${country.name})`))
      .map((country) => `the capital is missing: ${country.capital} (${country.name})`)
  ];
}

function checkInstitution({ name, acronym, article, gender, field }: Institution): readonly string[] {
  const out = [...checkArticle(name, article, gender)];
  if (!['la', 'le', 'l’', 'les', ''].includes(article)) out.push(`« ${article} » is no article: ${name}`);
  if (!FIELDS.has(field)) out.push(`field « ${field} »: ${name}`);
  if (acronym === name) out.push(`acronym and name are one: ${name}`);
  return out;
}

function checkPlace({ name, article, preposition, gender, kind }: Place): readonly string[] {
  const out = [...checkArticle(name, article, gender)];
  if (!KINDS.has(kind)) out.push(`kind « ${kind} »: ${name}`);
  if (!PLACE_PREPOSITIONS.has(preposition)) out.push(`preposition « ${preposition} »: ${name}`);
  if ((preposition === 'aux' && article !== 'les') || (preposition === 'au' && article !== 'le'))
    out.push(`« ${preposition} » with « ${article} »: ${name}`);
  // « en Limousin » and « dans le Limousin » are both French; « en » is never followed by an article.
  const isWrong =
    preposition === 'à' ? article === 'le' || article === 'les' : preposition === 'en' && article === 'les';
  if (isWrong) out.push(`« ${preposition} » with « ${article} »: ${name}`);
  return out;
}

function checkFirstNames({ firstNames }: Pick<NamesSource, 'firstNames'>): readonly string[] {
  return firstNames.filter(([name]) => !/^\p{Lu}[\p{L}’-]+$/u.test(name)).map(([name]) => `not a first name: ${name}`);
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size).map((name) => `said twice: ${name}`);
}

function placed(file: string): (what: string) => string {
  return (what) => `${file}: ${what}`;
}
