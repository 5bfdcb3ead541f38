import type { Chain, Mention } from '../doc.ts';
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
  const attributions = doc.attributions.map((one) => {
    const own = one.speaker ? found.get(one.speaker.end) : undefined;
    return own && own.chain !== one.chain ? { ...one, chain: own.chain } : one;
  });
  const told = { ...doc, attributions };
  const chains = withMentions(doc.chains, [...found.values(), ...firstPersons(told)]);
  return { ...told, chains: chains.map((chain) => withGender(chain, story.genderOf(chain.index))) };
};

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
