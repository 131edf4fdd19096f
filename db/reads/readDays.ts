import { finishNow, type Sliced } from '../../core/sliced';
import type { RecordedDay } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { readRevision } from '../writing/changeLog';
import { touchedSince } from '../writing/touchedSince';

const MOST_DAYS = 1000;

/** Rows between which others are answered. */
const ROWS_AT_ONCE = 20_000;

interface Kept {
  readonly revision: number;
  readonly days: readonly RecordedDay[];
}

/** Asked again after each step, and most record neither. */
const keptOf = new WeakMap<ReadConnection, Kept>();

function knownAt(connection: ReadConnection, revision: number): Kept | null {
  const kept = keptOf.get(connection);
  if (!kept || kept.revision === revision) return kept ?? null;
  const touched = kept.revision < revision ? touchedSince(connection, kept.revision) : null;
  if (!touched || touched.has('claim') || touched.has('judgement')) return null;
  return { ...kept, revision };
}

/** How many rows were recorded on each day. */
function* countByDay(
  connection: ReadConnection,
  table: 'claim' | 'judgement',
): Sliced<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const newest = connection.get<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`)?.id;
  for (let last = 0; last < (newest ?? 0); last += ROWS_AT_ONCE) {
    const rows = connection.allValues(
      `SELECT substr(recorded_at, 1, 10), count(*) FROM ${table}
       WHERE id > ? AND id <= ? GROUP BY 1`,
      last,
      last + ROWS_AT_ONCE,
    ) as [string, number][];
    for (const [day, count] of rows) counts.set(day, (counts.get(day) ?? 0) + count);
    yield;
  }
  return counts;
}

export function* countDays(connection: ReadConnection): Sliced<readonly RecordedDay[]> {
  const revision = readRevision(connection);
  const known = knownAt(connection, revision);
  if (known) {
    keptOf.set(connection, known);
    return known.days;
  }
  const judgements = yield* countByDay(connection, 'judgement');
  const claims = yield* countByDay(connection, 'claim');
  const days = [...new Set([...judgements.keys(), ...claims.keys()])]
    .sort()
    .reverse()
    .slice(0, MOST_DAYS)
    .map((day) => ({
      day,
      judgements: judgements.get(day) ?? 0,
      claims: claims.get(day) ?? 0,
    }));
  if (readRevision(connection) === revision) keptOf.set(connection, { revision, days });
  return days;
}

/** The days in UTC on which judgements or claims were recorded, newest first. */
export function readDays(connection: ReadConnection): RecordedDay[] {
  return [...finishNow(countDays(connection))];
}
