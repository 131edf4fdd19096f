import type { Source } from '../../core/language/source';

/** Sources in an order in which each comes after the one that it repeats; there is no circle. */
export function parentsFirst(sources: readonly Source[]): readonly Source[] {
  const byUid = new Map(sources.map((source) => [source.uid, source]));
  const ordered = new Set<Source>();
  for (const source of sources) {
    const chain: Source[] = [];
    for (
      let at: Source | undefined = source;
      at !== undefined && !ordered.has(at);
      at = byUid.get(at.derivesFrom ?? '')
    ) {
      chain.push(at);
    }
    for (const link of chain.reverse()) ordered.add(link);
  }
  return [...ordered];
}
