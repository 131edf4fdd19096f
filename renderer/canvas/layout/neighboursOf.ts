import type { LayoutLine } from './layoutTask';

/** The ids at the other ends of each node's lines, each once, in order; not its own. */
export function neighboursOf(
  ids: readonly string[],
  lines: readonly Pick<LayoutLine, 'source' | 'target'>[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target } of lines) {
    if (source === target) continue;
    found.get(source)?.add(target);
    found.get(target)?.add(source);
  }
  return new Map(
    [...found].map(([id, others]) => [id, [...others].filter((other) => found.has(other)).sort()]),
  );
}
