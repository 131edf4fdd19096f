import type { Sliced } from '../../../core/sliced';
import type { SliceLink, SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { danglingKey } from '../missingRow';
import { knownSubjects, readClaimsBehind, type SourcesBehind } from '../readClaimsBehind';
import { footingOf } from '../readFootings';
import { inBatches } from './inBatches';
import { readNoteCounts } from './readNoteCounts';
import { saidOf } from './saidOf';
import { whenOf } from './whenOf';
import { shownOnChart, type ChartIdentities } from './readChartIdentities';

interface LinkRow {
  readonly id: number;
  readonly uid: string;
  readonly typeId: number;
  readonly fromId: number;
  readonly toId: number;
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  readonly retracted: number;
}

/**
 * A query for the keys of links with both ends on the chart that `onChart` gives. The plus keeps SQLite
 * from looking for each pair of ends: the links of each are few, the pairs are many.
 */
export const linksOnChart = `SELECT link.id FROM link
  WHERE link.from_id IN (${shownOnChart}) AND +link.to_id IN (${shownOnChart})`;

/** A link between two that are merged would lead from a node to itself, and is left out. */
export function* readSliceLinks(
  connection: ReadConnection,
  ids: readonly number[],
  { nodeOf }: ChartIdentities,
  nodes: ReadonlyMap<number, SliceNode>,
  sources: SourcesBehind,
): Sliced<SliceLink[]> {
  const types = new Map(
    connection.allValues('SELECT id, key FROM link_type') as [number, string][],
  );
  const uidOf = (id: number): string => {
    const node = nodes.get(nodeOf(id));
    if (!node) throw danglingKey();
    return node.uid;
  };
  return yield* inBatches(ids, (batch) => {
    const list = idList(batch);
    const behind = readClaimsBehind(connection, 'link', knownSubjects(list), sources);
    const notes = readNoteCounts(connection, 'link', list);
    return connection
      .all<LinkRow>(
        `SELECT id, uid, type_id AS typeId, from_id AS fromId, to_id AS toId, date,
           date_earliest AS dateEarliest, date_latest AS dateLatest,
           retracted_at IS NOT NULL AS retracted
         FROM link WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
        list,
      )
      .filter(({ fromId, toId }) => fromId === toId || nodeOf(fromId) !== nodeOf(toId))
      .map((row) => {
        const claims = behind.get(row.id) ?? [];
        return {
          uid: row.uid,
          type: types.get(row.typeId) ?? '',
          from: uidOf(row.fromId),
          to: uidOf(row.toId),
          when: whenOf(row),
          retracted: row.retracted === 1,
          notes: notes.get(row.id) ?? 0,
          ...footingOf(claims),
          said: saidOf(claims),
        };
      });
  });
}
