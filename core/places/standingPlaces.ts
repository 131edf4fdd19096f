/** What a kind of entity behaves like; null: like none of them. */
type Base = 'actor' | 'place' | 'incident';

/**
 * Links that say where something is, the nearest meaning first: the first type that leads to a
 * position is taken. Where a weapon was launched is not where it struck, and where an actor is
 * active is not where it is.
 */
const placingTypes: Readonly<Record<Base, readonly string[]>> = {
  incident: ['happened-at', 'located-in', 'targeted'],
  place: ['located-in'],
  actor: ['based-at'],
};

/** Of links; no other is asked for. */
export const allPlacingTypes: readonly string[] = [...new Set(Object.values(placingTypes).flat())];

/** Links in links in links: further would say little of where something is. */
export const MOST_PLACING_STEPS = 3;

interface PlacingLink<K> {
  readonly type: string;
  readonly to: K;
}

/** The entities and links of a chart or of a case, for whoever asks where something is. */
export interface Located<K, L extends PlacingLink<K>> {
  readonly hasPosition: (entity: K) => boolean;
  readonly baseOf: (entity: K) => Base | null;
  /** Those that hold: not taken back, and not denied by all who speak of them. */
  readonly linksFrom: (entity: K) => readonly L[];
}

export interface StandingPlace<K, L> {
  /** Whose position it is: its own, or that of the place that its links lead to. */
  readonly at: K;
  /** From the entity to that place; empty where the position is its own. */
  readonly ways: readonly L[];
}

/**
 * Where an entity is: the map draws it there, and the filter and a query measure distances from
 * there. Each place once; none where nothing says where it is.
 */
export function standingPlaces<K, L extends PlacingLink<K>>(
  entity: K,
  { hasPosition, baseOf, linksFrom }: Located<K, L>,
): readonly StandingPlace<K, L>[] {
  const find = (from: K, steps: number): readonly StandingPlace<K, L>[] => {
    if (hasPosition(from)) return [{ at: from, ways: [] }];
    const base = baseOf(from);
    if (base === null || steps === 0) return [];
    const links = linksFrom(from);
    for (const type of placingTypes[base]) {
      const found = links
        .filter((link) => link.type === type && baseOf(link.to) === 'place')
        .flatMap((link) =>
          find(link.to, steps - 1).map(({ at, ways }) => ({ at, ways: [link, ...ways] })),
        );
      if (found.length > 0) return found;
    }
    return [];
  };
  return [...new Map(find(entity, MOST_PLACING_STEPS).map((found) => [found.at, found])).values()];
}
