import type { Sliced } from '../../../core/sliced';
import { Refused } from '../../refused';

interface TableWork {
  /** Of the part that is done now, from 0 to 1. */
  share: number;
  part: readonly [from: number, to: number];
  isCancelled: boolean;
}

const CANCELLED = 'table.cancelled';

/** Long work is done one after the other, so there is one at most. */
let current: TableWork | null = null;

/** Does the work of a table, which can be asked how far it is, and be cancelled between its slices. */
export function* asTableWork<T>(work: Sliced<T>): Sliced<T> {
  const own: TableWork = { share: 0, part: [0, 1], isCancelled: false };
  try {
    for (;;) {
      current = own;
      const step = work.next();
      if (step.done === true) return step.value;
      yield;
      if (own.isCancelled) throw new Refused(CANCELLED, 'Sorting was cancelled.');
    }
  } finally {
    if (current === own) current = null;
  }
}

/** What follows is this part of the whole. */
export function beginPart(from: number, to: number): void {
  if (current) {
    current.part = [from, to];
    current.share = 0;
  }
}

export function tellShare(share: number): void {
  if (current) current.share = Math.min(1, share);
}

/** Null: nothing is sorted now. */
export function readTableProgress(): { readonly share: number } | null {
  if (!current) return null;
  const [from, to] = current.part;
  return { share: from + (to - from) * current.share };
}

export function isCancelled(error: unknown): error is Refused {
  return error instanceof Refused && error.code === CANCELLED;
}

export function cancelTable(): null {
  if (current) current.isCancelled = true;
  return null;
}
