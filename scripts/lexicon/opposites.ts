import type { SourceEntry } from './parse.ts';

/**
 * The entries with opposites made mutual where that needs no judgement: « vente » has « achat », so « achat », of the same
 * class and with a single sense, gets « vente ». Where the other has several senses its writer must choose; the checker asks.
 */
export function withMutualOpposites(entries: readonly SourceEntry[]): SourceEntry[] {
  const byKey = new Map(entries.map((entry) => [`${entry.lemma} ${entry.upos}`, entry]));
  const missing = new Map<SourceEntry, string[]>();
  for (const entry of entries) {
    for (const opposite of entry.senses.flatMap((sense) => sense.opposites)) {
      const other = byKey.get(`${opposite} ${entry.upos}`);
      const sense = other?.senses.length === 1 ? other.senses[0]! : null;
      if (!other || !sense || sense.opposites.includes(entry.lemma) || sense.synonyms.includes(entry.lemma)) continue;
      const list = missing.get(other) ?? [];
      if (!list.includes(entry.lemma)) missing.set(other, [...list, entry.lemma]);
    }
  }
  return entries.map((entry) => {
    const added = missing.get(entry);
    if (added === undefined) return entry;
    const sense = entry.senses[0]!;
    return { ...entry, senses: [{ ...sense, opposites: [...sense.opposites, ...added] }] };
  });
}
