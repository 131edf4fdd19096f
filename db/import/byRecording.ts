/** In the order in which they were recorded, as a case that grew has them. */
export function byRecording<T extends { readonly recordedAt: string; readonly uid: string }>(
  items: readonly T[],
): readonly T[] {
  return items.toSorted(
    (one, other) => compare(one.recordedAt, other.recordedAt) || compare(one.uid, other.uid),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
