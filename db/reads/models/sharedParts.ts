import type { Retraction } from '../../../core/language/scalars';

interface RecordedRow {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

interface RetractableRow {
  readonly retractedAt: string | null;
  readonly retractedBy: string | null;
  readonly retractionReason: string | null;
}

export function recordedOf({ recordedAt, recordedBy }: RecordedRow): RecordedRow {
  return { recordedAt, recordedBy };
}

/** The table's check holds that all three are there, or none. */
export function retractionOf(row: RetractableRow): Retraction | null {
  if (row.retractedAt === null) return null;
  return {
    at: row.retractedAt,
    by: row.retractedBy as string,
    reason: row.retractionReason as string,
  };
}
