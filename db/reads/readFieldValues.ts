import type { FieldValue } from '../../core/language/kind';
import type { Uid } from '../../core/uid';
import type { ReadConnection } from '../connection/connection';
import { chartTable } from '../tables/chartTable';
import { rowId } from './rowId';

export interface ValueOnChart {
  readonly uid: Uid;
  readonly key: string;
  readonly value: FieldValue;
}

function toValue(type: string, value: unknown): FieldValue {
  return type === 'true' || type === 'false' ? type === 'true' : (value as FieldValue);
}

/** What the entities on a chart have in these fields; one where nobody gave a value is not in it. */
export function readFieldValues(
  connection: ReadConnection,
  { chart, keys }: { readonly chart: Uid; readonly keys: readonly string[] },
): ValueOnChart[] {
  return connection
    .allValues(
      `SELECT e.uid, field.key, field.type, field.value
       FROM chart_place AS place
       JOIN entity AS e ON e.id = place.entity_id
       JOIN json_each(e.fields) AS field
       WHERE place.chart_id = ? AND field.key IN (SELECT value FROM json_each(?))
       ORDER BY e.id, field.key`,
      rowId(connection, chartTable, chart),
      JSON.stringify(keys),
    )
    .map(([uid, key, type, value]) => ({
      uid: uid as string,
      key: key as string,
      value: toValue(type as string, value),
    }));
}
