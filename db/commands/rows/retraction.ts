import { Refused } from '../../refused';
import type { Table } from '../../tables/table';
import type { Writer } from '../../writing/writer';
import { needRow } from './needRow';

interface Retractable {
  readonly id: number;
  readonly uid: string;
  readonly retractedAt: string | null;
  readonly retractedBy: string | null;
  readonly retractionReason: string | null;
}

/** What the history calls a row. */
type Describe<R> = (row: R, writer: Writer) => string;

export function retractCommand<R extends Retractable>(table: Table<R>, describe: Describe<R>) {
  return ({ uid, reason }: { readonly uid: string; readonly reason: string }, writer: Writer) => {
    const row = needRow(writer, table, uid);
    if (row.retractedAt !== null) {
      throw new Refused(
        'row.retracted',
        `This ${table.noun} was retracted already, on ${row.retractedAt.slice(0, 10)}. Reinstate it first to give another reason.`,
      );
    }
    const { at, author } = writer.signature;
    writer.put(table, {
      ...row,
      retractedAt: at,
      retractedBy: author,
      retractionReason: reason,
    });
    return `Retract ${describe(row, writer)}`;
  };
}

export function reinstateCommand<R extends Retractable>(table: Table<R>, describe: Describe<R>) {
  return ({ uid }: { readonly uid: string }, writer: Writer) => {
    const row = needRow(writer, table, uid);
    writer.put(table, { ...row, retractedAt: null, retractedBy: null, retractionReason: null });
    return `Reinstate ${describe(row, writer)}`;
  };
}

/** The columns of a new row that is not retracted. */
export const notRetracted = {
  retractedAt: null,
  retractedBy: null,
  retractionReason: null,
} as const;
