import type { Sliced } from '../../../core/sliced';

/** Keys that are read in one go: about ten milliseconds of work. */
const BATCH = 500;

/** Reads what keys have, some of them at a time. */
export function* inBatches<T>(
  ids: readonly number[],
  read: (batch: readonly number[]) => readonly T[],
): Sliced<T[]> {
  const found: T[] = [];
  for (let first = 0; first < ids.length; first += BATCH) {
    if (first > 0) yield;
    found.push(...read(ids.slice(first, first + BATCH)));
  }
  return found;
}
