import { NAMES_HEADER } from '../../src/lib/core/document/french/names.ts';
import type { NamesSource } from './source.ts';

/** The text of the packed names; `openNames` tells the format and reads it back. */
export function packNames(source: Omit<NamesSource, 'errors'>): string {
  const countries = source.countries.map((c) => [
    ...[c.name, c.article, c.preposition, code(c.gender), c.number === 'Plur' ? 'p' : 's', c.capital, c.adjective],
    ...[c.continent, c.metonyms.join('; '), c.otherNames.join('; ')]
  ]);
  const cities = source.cities.map((c) => [c.name, c.country, String(c.size)]);
  const institutions = source.institutions.map((i) => [i.name, i.acronym ?? '', i.article, code(i.gender), i.field]);
  const roles = source.roles.map((r) => [r.masculine, r.feminine, r.isTitle ? 't' : '']);
  const places = source.geography.map((p) => [p.name, p.article, p.preposition, code(p.gender), p.kind]);
  const firstNames = (['Masc', 'Fem', 'both'] as const).map((gender) =>
    [code(gender), ...source.firstNames.filter((entry) => entry[1] === gender).map(([name]) => name)].join(' ')
  );
  const parts = [countries, cities, institutions, roles, places].map((rows) =>
    rows.map((fields) => fields.join('\t')).join('\n')
  );
  return `${NAMES_HEADER}\n${[...parts, firstNames.join('\n')].join('\n\n')}\n`;
}

function code(gender: 'Masc' | 'Fem' | 'both'): string {
  return { Masc: 'm', Fem: 'f', both: 'b' }[gender];
}
