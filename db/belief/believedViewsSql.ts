import { lastMomentOf } from '../../core/asOf';
import type { ReadConnection } from '../connection/connection';
import { entityNameTable } from '../tables/entityNameTable';
import type { AnyTable } from '../tables/table';
import { believedTables, type BelievedTable } from './believedTables';

function isRecorded(name: string, moment: string): string {
  return `${name}.recorded_at <= '${moment}'`;
}

/** An entity whose only names are newer keeps them: an edit has put these in place of older ones. */
function isNamed(name: string, moment: string): string {
  return `(${isRecorded(name, moment)} OR NOT EXISTS (SELECT 1 FROM main.${name} AS older
    WHERE older.entity_id = ${name}.entity_id AND ${isRecorded('older', moment)}))`;
}

/** Whether the row that a key points at is there. Its view is asked, because it has needs, too. */
function isThere(key: string, target: AnyTable): string {
  return `EXISTS (SELECT 1 FROM temp.${target.name} AS target WHERE target.id = ${key})`;
}

function columnOf({ table, forgets = {} }: BelievedTable, column: string, moment: string): string {
  const value = `${table.name}.${column}`;
  if (/^retract(ed|ion)_/.test(column)) {
    return `CASE WHEN ${table.name}.retracted_at <= '${moment}' THEN ${value} END AS ${column}`;
  }
  const target = forgets[column];
  if (!target) return value;
  // Of `main`: a source points at sources, and no view can ask itself.
  return `CASE WHEN EXISTS (SELECT 1 FROM main.${target.name} AS target
    WHERE target.id = ${value} AND ${isRecorded('target', moment)}) THEN ${value} END AS ${column}`;
}

function conditionsOf({ table, needs = {} }: BelievedTable, moment: string): string[] {
  const { name, columnNames } = table;
  const needed = Object.entries(needs).map(([column, target]) => {
    const key = `${name}.${column}`;
    return `(${key} IS NULL OR ${isThere(key, target)})`;
  });
  if (table === entityNameTable) return [isNamed(name, moment), ...needed];
  return columnNames.includes('recorded_at') ? [isRecorded(name, moment), ...needed] : needed;
}

function viewOf(believed: BelievedTable, moment: string): string {
  const { name, columnNames } = believed.table;
  const columns = columnNames.map((column) => columnOf(believed, column, moment));
  return `CREATE TEMP VIEW ${name} AS SELECT ${columns.join(', ')}
    FROM main.${name} WHERE ${conditionsOf(believed, moment).join(' AND ')};`;
}

/**
 * Temporary views that stand before the tables of the case and show what was recorded by the end
 * of a day in UTC, or by a moment. The case's own views are made again over them: those in `main` see only `main`.
 */
export function believedViewsSql(connection: ReadConnection, asOf: string): string {
  const moment = lastMomentOf(asOf);
  const stored = connection.all<{ sql: string }>(
    "SELECT sql FROM main.sqlite_schema WHERE type = 'view' ORDER BY rowid",
  );
  return [
    ...believedTables.map((believed) => viewOf(believed, moment)),
    ...stored.map(({ sql }) => `${sql.replace(/^CREATE VIEW/, 'CREATE TEMP VIEW')};`),
    // It is of the present.
    'CREATE TEMP VIEW graph_snapshot AS SELECT * FROM main.graph_snapshot WHERE false;',
  ].join('\n');
}
