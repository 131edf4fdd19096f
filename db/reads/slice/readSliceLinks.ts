import type { SliceLink, SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { danglingKey } from '../missingRow';
import { noFooting, readFootings } from '../readFootings';
import { readSaid } from './readSaid';
import { whenOf } from './whenOf';
import { shownOnChart, type ChartIdentities } from './readChartIdentities';

interface LinkRow {
  readonly id: number;
  readonly uid: string;
  readonly type: string;
  readonly fromId: number;
  readonly toId: number;
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  readonly retracted: number;
  readonly notes: number;
}

/**
 * A query for the keys of links with both ends on the chart that `onChart` gives. The plus keeps SQLite
 * from looking for each pair of ends: the links of each are few, the pairs are many.
 */
export const linksOnChart = `SELECT link.id FROM link
  WHERE link.from_id IN (${shownOnChart}) AND +link.to_id IN (${shownOnChart})`;

/** A link between two that are merged would lead from a node to itself, and is left out. */
export function readSliceLinks(
  connection: ReadConnection,
  { onChart, nodeOf }: ChartIdentities,
  nodes: ReadonlyMap<number, SliceNode>,
): SliceLink[] {
  const footings = readFootings(connection, 'link', linksOnChart, ...onChart);
  const said = readSaid(connection, 'link', linksOnChart, ...onChart);
  const uidOf = (id: number): string => {
    const node = nodes.get(nodeOf(id));
    if (!node) throw danglingKey();
    return node.uid;
  };
  return connection
    .all<LinkRow>(
      `SELECT link.id, link.uid, link_type.key AS type, link.from_id AS fromId, link.to_id AS toId,
         link.date, link.date_earliest AS dateEarliest, link.date_latest AS dateLatest,
         link.retracted_at IS NOT NULL AS retracted,
         (SELECT count(*) FROM annotation WHERE annotation.link_id = link.id) AS notes
       FROM link JOIN link_type ON link_type.id = link.type_id
       WHERE link.id IN (${linksOnChart}) ORDER BY link.id`,
      ...onChart,
    )
    .filter(({ fromId, toId }) => fromId === toId || nodeOf(fromId) !== nodeOf(toId))
    .map(({ id, uid, type, retracted, fromId, toId, notes, ...dated }) => ({
      uid,
      type,
      from: uidOf(fromId),
      to: uidOf(toId),
      when: whenOf(dated),
      retracted: retracted === 1,
      notes,
      ...(footings.get(id) ?? noFooting),
      said: said(id),
    }));
}
