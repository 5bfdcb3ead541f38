import { describe, expect, test } from 'vitest';
import { mucLinks } from '../../../../../scripts/measure/muc.ts';
import type { Span } from '../../article/article.ts';
import { docOf, textOf } from '../doc.fixture.ts';
import type { Doc } from '../doc.ts';
import { TOLD } from './references/told.fixture.ts';

/** The mentions of each person that are no names, after the name. */
function linksOf(doc: Doc): string[] {
  return doc.chains
    .filter(({ type }) => type === 'PER')
    .map(({ name, mentions }) =>
      [name, ...mentions.filter(({ how }) => how !== 'name').map((one) => textOf(doc, one))].join(': ')
    );
}

describe('stands for somebody', () => {
  test.each([
    ['Claire Morel est élue. Elle remercie ses amis.', ['Claire Morel: Elle: ses']],
    ['Paul Martin arrive. Il sourit.', ['Paul Martin: Il']],
    ['« Je pars », dit Paul Martin. « Ma valise est prête. »', ['Paul Martin: Je: Ma']],
    ['Marie Curie épouse Pierre Curie. Elle l’a rencontré à Paris.', ['Marie Curie: Elle', 'Pierre Curie: l’']],
    ['Karim Haddad, qui entraîne le club, a son idée.', ['Karim Haddad: qui: son']],
    ['Le ministre, Paul Martin, dont le plan échoue, part.', ['Paul Martin: Le ministre: dont']],
    ['Anne Roy est biologiste. La chercheuse étudie la mer.', ['Anne Roy: La chercheuse']],
    ['La biologiste Anne Roy plonge. La chercheuse étudie la mer.', ['Anne Roy: La biologiste: La chercheuse']],
    ['Jeanne Pouget est là. Cette relieuse travaille seule.', ['Jeanne Pouget: Cette relieuse']],
    ['Sa sœur Lina nage aussi.', ['Lina: Sa sœur']],
    ['Pierre Curie, un physicien, meurt en 1906.', ['Pierre Curie: un physicien']],
    ['L’avocate de M. Saïdi, Sarah Cohen, proteste.', ['Sarah Cohen: L’avocate', 'Saïdi']],
    ['Paul Martin voit Luc Petit. Celui-ci salue.', ['Paul Martin', 'Luc Petit: Celui-ci']],
    ['Paul Martin et Anne Roy arrivent. Ils sourient.', ['Paul Martin', 'Anne Roy', 'Paul Martin et Anne Roy: Ils']],
    [
      'Paul Martin et Anne Roy ont ouvert leur hôtel. Le couple vit à Dax.',
      ['Paul Martin', 'Anne Roy', 'Paul Martin et Anne Roy: leur: Le couple']
    ],
    ['Anne Roy est rentrée chez elle.', ['Anne Roy: elle']],
    ['Kylian Roy marque. Le Lyonnais sourit.', ['Kylian Roy: Le Lyonnais']],
    ['Paul Martin est venu, entouré de ses amis.', ['Paul Martin: ses']],
    ['Paul Martin écoute Anne Roy. Elle lui répond.', ['Paul Martin: lui', 'Anne Roy: Elle']]
  ])('%s', async (text, expected) => {
    expect(linksOf(await docOf(text))).toEqual(expected);
  });
});

describe('must not stand for anybody', () => {
  test.each([
    ['Paul Martin attend. Il pleut.', ['Paul Martin']],
    ['Paul Martin attend. Il y a du monde.', ['Paul Martin']],
    ['Paul Martin attend. Il faut partir.', ['Paul Martin']],
    ['Paul Martin attend. Il est possible que le train arrive.', ['Paul Martin']],
    ['Paul Martin attend. Il est trop tard.', ['Paul Martin']],
    ['Paul Martin attend. Il s’agit d’un vol.', ['Paul Martin']],
    ['Paul Martin attend. Il reste deux places.', ['Paul Martin']],
    ['Paul Martin et Luc Petit arrivent. Il sourit.', ['Paul Martin', 'Luc Petit']],
    ['Paul Martin et Anne Roy arrivent. Les voisins les regardent. Ils sourient.', ['Paul Martin', 'Anne Roy']],
    ['Paul Martin et Anne Roy arrivent. Elles sourient.', ['Paul Martin', 'Anne Roy']],
    ['Paul Martin et Luc Petit dînent avec son père.', ['Paul Martin', 'Luc Petit']],
    ['Paul Martin est parti. Sa femme l’a annoncé hier.', ['Paul Martin: Sa']],
    ['Anne Roy parle. La procureure écoute. Elle a ouvert une enquête.', ['Anne Roy']],
    ['Anne Roy parle. Le préfet écoute. Il sourit.', ['Anne Roy']],
    ['Anne Roy habite Pau. La ville change. Elle compte 80 000 habitants.', ['Anne Roy']],
    ['« Il ment », dit Paul Martin.', ['Paul Martin']],
    ['Le frère de Paul Martin, Luc, est parti. Il était médecin.', ['Luc: Le frère: Il', 'Paul Martin']],
    ['Le maire de Dax, Paul Martin, et le maire de Pau. Le maire de Pau parle.', ['Paul Martin: Le maire']],
    ['Son père, sa mère et Lina dînent.', ['Lina']]
  ])('%s', async (text, expected) => {
    expect(linksOf(await docOf(text))).toEqual(expected);
  });
});

describe('« il » stands for nothing', () => {
  test.each([
    'Il pleut depuis lundi.',
    'Il n’a pas plu depuis mai.',
    'Il a neigé toute la nuit.',
    'Il fait froid.',
    'Il fait encore nuit.',
    'Il est tard.',
    'Il est encore trop tôt pour le dire.',
    'Il était alors 20h.',
    'Il est huit heures.',
    'Il y a du monde.',
    'Il n’y avait personne.',
    'Il peut y avoir un retard.',
    'Il faut partir.',
    'Il faudra attendre.',
    'Il s’agit d’un vol.',
    'Il suffit de signer.',
    'Il convient de le lire.',
    'Il convient en outre de le lire.',
    'Il semble que tout aille bien.',
    'Il apparaît maintenant que le plan échoue.',
    'Il arrive que le train soit en retard.',
    'Il reste deux places.',
    'Il manque une page.',
    'Il existe une solution.',
    'Il est possible de partir.',
    'Il est clair que le plan échoue.',
    'Il est à noter que le plan échoue.',
    'Il a été décidé que la piscine fermerait.',
    'Il se passe quelque chose.',
    'Il convient dès lors que le train parte.',
    'Il apparaît aujourd’hui évident que le plan échoue.',
    'Il appartient au conseil de décider.',
    'Il est de notre devoir de partir.',
    'Y a-t-il un médecin ?'
  ])('%s', async (text) => {
    expect(linksOf(await docOf(`Paul Martin attend. ${text}`))).toEqual(['Paul Martin']);
  });

  test.each([
    'Il attend.',
    'Il fait un gâteau.',
    'Il est parti.',
    'Il est médecin.',
    'Il est fier de partir.',
    'Il lui a plu.',
    'Il y a rencontré Anne Roy.',
    'Il reste chez lui.',
    'Il arrive demain.',
    'Il semble fatigué.',
    'Il manque de temps.',
    'Il passe ses vacances ici.',
    'Il appartient au conseil.'
  ])('but for somebody: %s', async (text) => {
    const [paul] = linksOf(await docOf(`Paul Martin attend. ${text}`));
    expect(paul).toMatch(/^Paul Martin: Il/);
  });
});

/** A told text without its marks, and who is marked where. */
function read(marked: string): { text: string; marks: { who: string; start: number; end: number }[] } {
  let text = '';
  const open: { who: string; start: number }[] = [];
  const marks: { who: string; start: number; end: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '[') {
      open.push({ who: marked[i + 1]!, start: text.length });
      i += 2;
    } else if (marked[i] === ']') marks.push({ ...open.pop()!, end: text.length });
    else text += marked[i];
  }
  return { text, marks };
}

const nameOf = ({ start, end }: Span): string => `${start}-${end}`;
/** « maire » is « maire de Dax »; « son » is not « son père ». */
const isSame = (a: Span, b: Span): boolean =>
  (a.start === b.start || a.end === b.end) &&
  Math.min(a.end - a.start, b.end - b.start) * 3 > Math.max(a.end - a.start, b.end - b.start);

test('news texts: nine links in ten are right and three in four are found', async () => {
  const sum = { right: 0, made: 0, found: 0, gold: 0 };
  for (const told of TOLD) {
    const { text, marks } = read(told);
    const { chains } = await docOf(text);
    const made = chains
      .filter(({ type }) => type === 'PER')
      .map(({ mentions }) => mentions.map((one) => nameOf(marks.find((mark) => isSame(mark, one)) ?? one)));
    const gold = [...new Set(marks.map(({ who }) => who))].map((who) =>
      marks.filter((mark) => mark.who === who).map(nameOf)
    );
    const links = mucLinks(gold, made);
    for (const key of ['right', 'made', 'found', 'gold'] as const) sum[key] += links[key];
  }
  expect(sum.right / sum.made).toBeGreaterThan(0.9);
  expect(sum.found / sum.gold).toBeGreaterThan(0.75);
});
