import type { Change } from '../../../core/contract';
import type { ImportOutcome } from '../../../core/import/importOutcome';
import { ok, type Result } from '../../../core/result';
import type { Sliced } from '../../../core/sliced';
import type { OpenCase } from '../../openCase';
import { bringIn, type ComingRecords, type ImportOrder } from './bringIn';

export interface Imported {
  readonly outcome: ImportOutcome;
  /** Null: it was only tried. */
  readonly change: Change | null;
}

/** Thrown to have all that was written for a trial taken back. */
class Trial extends Error {
  readonly outcome: ImportOutcome;

  constructor(outcome: ImportOutcome) {
    super('This was a trial.');
    this.outcome = outcome;
  }
}

function labelOf({ fileName }: ImportOrder, { added }: ImportOutcome): string {
  const count = Object.values(added).reduce((all, one) => all + one, 0);
  return `Import ${fileName.slice(0, 100)}: ${count.toLocaleString('en')} added`;
}

/**
 * Brings records into a case as one step, or only tries it: then all is as it was before, and what
 * would have come of it is told by having done it.
 */
export function* importRecords(
  open: OpenCase,
  order: ImportOrder & { readonly isTrial: boolean },
  records: () => ComingRecords,
  author: string,
): Sliced<Result<Imported>> {
  const outcomes: ImportOutcome[] = [];
  try {
    const change = yield* open.executeLong(
      {
        label: `Import ${order.fileName.slice(0, 100)}`,
        *work(writer, connection) {
          const outcome = yield* bringIn(connection, writer, order, records());
          if (order.isTrial) throw new Trial(outcome);
          outcomes.push(outcome);
          return labelOf(order, outcome);
        },
      },
      author,
    );
    if (!change.ok) return change;
    const [outcome] = outcomes;
    if (!outcome) throw new Error('An import ended without an outcome.');
    return ok({ outcome, change: change.value });
  } catch (error) {
    if (error instanceof Trial) return ok({ outcome: error.outcome, change: null });
    throw error;
  }
}
