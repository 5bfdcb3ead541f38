import type { Chain, Doc, Mention } from '../doc.ts';
import { firstPersons } from './references/first-person.ts';
import { Story, type Link } from './references/story.ts';
import type { Step } from './step.ts';

/**
 * Adds to the chains of persons what stands for them: pronouns, possessives, relatives and descriptions by salience, agreement
 * and what one clause allows, and the first person inside the quotes of a known speaker. Where two persons would do,
 * nothing is linked. Attributions whose speaker is a pronoun get its chain. Linear time.
 */
export const references: Step = (doc, french) => {
  if (doc.chains.length === 0) return doc;
  const story = new Story(doc, french);
  const found = story.read();
  const groups = story.groups();
  const known = doc.chains.map((chain) => withGender(chain, story.genderOf(chain.index)));
  const all = [...known, ...groups.map((group, i) => groupChain(doc, group, known.length + i))];
  // Groups that nothing stands for have no chain, so that the others move up.
  const numbers = new Map(groups.map(({ chain }, i) => [chain, known.length + i]));
  const links = new Map(
    [...found].map(([end, link]) => [end, { ...link, chain: numbers.get(link.chain) ?? link.chain }])
  );
  const attributions = doc.attributions.map((one) => {
    const own = one.speaker ? links.get(one.speaker.end) : undefined;
    return own && own.chain !== one.chain ? { ...one, chain: own.chain } : one;
  });
  const told = { ...doc, chains: all, attributions };
  return { ...told, chains: withMentions(all, [...links.values(), ...firstPersons(told)]) };
};

type FoundGroup = ReturnType<Story['groups']>[number];

function groupChain(doc: Doc, { gender, names }: FoundGroup, index: number): Chain {
  const { start, end } = names[0]!;
  return { index, type: 'PER', name: doc.article.text.slice(start, end), gender, mentions: names };
}

function withGender(chain: Chain, gender: Chain['gender']): Chain {
  return chain.type !== 'PER' || chain.gender === gender ? chain : { ...chain, gender };
}

function withMentions(chains: readonly Chain[], links: readonly Link[]): Chain[] {
  const added = new Map<number, Mention[]>();
  for (const { chain, mention } of links) {
    const own = added.get(chain);
    if (own) own.push(mention);
    else added.set(chain, [mention]);
  }
  return chains.map((chain) => {
    const own = added.get(chain.index);
    return own ? { ...chain, mentions: [...chain.mentions, ...own].sort((a, b) => a.start - b.start) } : chain;
  });
}
