import type { Sense } from '../../src/lib/core/document/french/lexicon.ts';
import type { SourceEntry } from './parse.ts';

/**
 * The entries with opposites made mutual: « vente » has « achat », so « achat », of the same class, gets « vente ». Where the
 * other has several senses, the first that is reflexive, or not, like this one gets it: the commonest sense is the one
 * that a writer thinks of. Whoever knows better writes the opposite where it belongs before merging.
 */
export function withMutualOpposites(entries: readonly SourceEntry[]): SourceEntry[] {
  const byKey = new Map<string, SourceEntry>();
  for (const entry of entries) {
    const key = `${entry.lemma} ${entry.upos}`;
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  const missing = new Map<SourceEntry, Map<Sense, string[]>>();
  for (const entry of entries) {
    for (const sense of entry.senses) {
      for (const opposite of sense.opposites) addMissing(entry, sense, byKey.get(`${opposite} ${entry.upos}`), missing);
    }
  }
  return entries.map((entry) => {
    const added = missing.get(entry);
    if (added === undefined) return entry;
    const senses = entry.senses.map((sense) => ({
      ...sense,
      opposites: [...sense.opposites, ...(added.get(sense) ?? [])]
    }));
    return { ...entry, senses };
  });
}

function addMissing(
  entry: SourceEntry,
  sense: Sense,
  other: SourceEntry | undefined,
  missing: Map<SourceEntry, Map<Sense, string[]>>
): void {
  if (!other || other.senses.some((own) => own.opposites.includes(entry.lemma) || own.synonyms.includes(entry.lemma)))
    return;
  const own = other.senses.find((candidate) => isReflexive(candidate) === isReflexive(sense)) ?? other.senses[0]!;
  const bySense = missing.get(other) ?? new Map<Sense, string[]>();
  missing.set(other, bySense);
  const list = bySense.get(own) ?? [];
  if (!list.includes(entry.lemma)) bySense.set(own, [...list, entry.lemma]);
}

function isReflexive(sense: Sense): boolean {
  return sense.marks.includes('reflexive');
}
