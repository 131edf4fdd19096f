import type { Sliced } from './sliced';

/** Sorted, or merged, in one go: some ten milliseconds. */
const AT_A_TIME = 10_000;

/** In order; what is alike stays as it was. The list itself stays as it is. */
export function* sortInSlices<T>(
  list: readonly T[],
  compare: (one: T, other: T) => number,
): Sliced<T[]> {
  let runs: T[][] = [];
  for (let first = 0; first < list.length; first += AT_A_TIME) {
    if (first > 0) yield;
    runs.push(list.slice(first, first + AT_A_TIME).sort(compare));
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  ones: readonly T[],
  others: readonly T[],
  compare: (one: T, other: T) => number,
): Sliced<T[]> {
  const merged: T[] = [];
  let next = 0;
  for (const one of ones) {
    while (next < others.length && compare(others[next] as T, one) < 0) {
      merged.push(others[next] as T);
      next += 1;
      if (merged.length % AT_A_TIME === 0) yield;
    }
    merged.push(one);
    if (merged.length % AT_A_TIME === 0) yield;
  }
  return merged.concat(others.slice(next));
}
