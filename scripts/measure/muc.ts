/** Links between mentions, right ones among `made` and found ones among `gold` (Vilain and others 1995). */
export interface Links {
  readonly right: number;
  readonly made: number;
  readonly found: number;
  readonly gold: number;
}

/**
 * MUC counts of made chains against gold ones, both lists of mention names. A chain of n mentions has n − 1 links; those
 * that are right are what remains when the other side's chains cut it, a mention that no chain there has being alone.
 */
export function mucLinks(gold: readonly (readonly string[])[], made: readonly (readonly string[])[]): Links {
  return { ...half(made, gold, 'made'), ...half(gold, made, 'gold') };
}

function half<Side extends 'made' | 'gold'>(
  chains: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
  side: Side
): Pick<Links, Side extends 'made' ? 'made' | 'right' : 'gold' | 'found'> {
  const chainOf = new Map(others.flatMap((chain, i) => chain.map((mention) => [mention, i] as const)));
  let links = 0;
  let kept = 0;
  for (const chain of chains) {
    if (chain.length === 0) continue;
    const parts = new Set(chain.map((mention) => chainOf.get(mention) ?? `alone ${mention}`));
    links += chain.length - 1;
    kept += chain.length - parts.size;
  }
  return (side === 'made' ? { made: links, right: kept } : { gold: links, found: kept }) as never;
}
