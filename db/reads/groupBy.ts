/** What has the same key, together; an empty list for a key that nothing has. */
export function groupBy<T, K>(
  things: Iterable<T>,
  keyOf: (thing: T) => K,
): (key: K) => readonly T[] {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return (key) => groups.get(key) ?? [];
}
