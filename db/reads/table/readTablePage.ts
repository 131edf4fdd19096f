import { finishNow } from '../../../core/sliced';
import type { TableName } from '../../../core/table/tableColumns';
import type { TablePage, TablePageArgs, TableRow } from '../../../core/views/tableView';
import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { noFooting, readFootings } from '../readFootings';
import { findTableOrder } from './tableOrder';
import { tableSql } from './tableSql';

type Cells = TableRow['cells'];

function readFootingCells(
  connection: ReadConnection,
  about: 'link' | 'attribution' | null,
  ids: readonly number[],
): (id: number) => Cells {
  if (about === null) return () => ({});
  const footings = readFootings(
    connection,
    about,
    'SELECT value AS id FROM json_each(?)',
    idList(ids),
  );
  return (id) => {
    const { claimCount, sourceCount, contested } = footings.get(id) ?? noFooting;
    return { claims: claimCount, sources: sourceCount, contested: contested ? 'yes' : 'no' };
  };
}

function readRows(
  connection: ReadConnection,
  table: TableName,
  ids: readonly number[],
): Map<number, TableRow> {
  const { from, selects, values, footing } = tableSql[table];
  const [word, uid] = selects;
  const keys = Object.keys(values);
  const footingOf = readFootingCells(connection, footing, ids);
  const rows = connection.allValues(
    `SELECT t.id, t.uid, t.retracted_at IS NOT NULL, ${word}, ${uid}, ${Object.values(values).join(', ')}
     FROM ${from} WHERE t.id IN (SELECT value FROM json_each(?))`,
    idList(ids),
  );
  return new Map(
    rows.map(([id, own, retracted, selected, of, ...cells]) => [
      id as number,
      {
        uid: own as string,
        selects: { word: selected as TableRow['selects']['word'], uid: of as string },
        retracted: retracted === 1,
        cells: {
          ...Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? null])),
          ...footingOf(id as number),
        },
      },
    ]),
  );
}

/** A page of a table, sorted and narrowed as it is asked for. */
export function readTablePage(
  connection: ReadConnection,
  { offset, limit, ...asked }: TablePageArgs,
): TablePage {
  return connection.inOneState(() => {
    const { ids, all } = finishNow(findTableOrder(connection, asked));
    const page = ids.slice(offset, offset + limit);
    const rows = readRows(connection, asked.table, page);
    return {
      rows: page.flatMap((id) => rows.get(id) ?? []),
      total: ids.length,
      all,
    };
  });
}
