/** Without what is null, empty or undefined: STIX has no null, and no list or text without anything. */
export function withoutNothing(value: object): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const kept = Array.isArray(inner)
        ? inner.map((item: unknown) =>
            typeof item === 'object' && item !== null ? withoutNothing(item) : item,
          )
        : typeof inner === 'object' && inner !== null
          ? withoutNothing(inner)
          : inner;
      return isNothing(kept) ? [] : [[key, kept]];
    }),
  );
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
