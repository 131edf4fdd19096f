import { dateToWords } from '../../../core/dates/dateToWords';
import type { FieldValues } from '../../../core/language/kind';
import type { SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { EntityItems, namesOfEntity, namesToShow } from '../entityItems';
import { idList } from '../idList';
import { whenOf } from './whenOf';
import type { ChartIdentities } from './readChartIdentities';

interface NodeRow {
  readonly id: number;
  readonly uid: string;
  readonly kind: string;
  readonly names: string;
  readonly fields: string;
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: SliceNode['precision'];
  readonly retracted: number;
  readonly x: number;
  readonly y: number;
  readonly pinned: number;
  readonly notes: number;
}

const nodeColumns = `e.id, e.uid, kind.key AS kind, ${namesOfEntity} AS names, e.fields, e.date,
  e.date_earliest AS dateEarliest, e.date_latest AS dateLatest, e.latitude, e.longitude,
  e.place_precision AS precision, e.retracted_at IS NOT NULL AS retracted,
  (SELECT count(*) FROM annotation WHERE annotation.entity_id = e.id) AS notes`;

/** The line below a name: how many are counted together, how many people, when, who is meant too. */
function detailOf(row: NodeRow, members: readonly string[]): string | null {
  const parts: string[] = [];
  const { count, strength } = JSON.parse(row.fields) as FieldValues;
  if (typeof count === 'number') parts.push(`${count.toLocaleString('en')} counted together`);
  if (typeof strength === 'number') parts.push(`${strength.toLocaleString('en')} people`);
  if (row.date !== null) parts.push(dateToWords(row.date));
  if (members.length === 1) parts.push(`merged with ${members[0] ?? ''}`);
  else if (members.length > 1) parts.push(`merged with ${members.length} others`);
  return parts.length > 0 ? parts.join(' · ') : null;
}

function positionOf({ latitude, longitude }: NodeRow): SliceNode['position'] {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** The rows of entities that stand on the chart only through one that is merged into them. */
function readStandIns(
  connection: ReadConnection,
  rows: readonly NodeRow[],
  { nodeOf }: ChartIdentities,
): NodeRow[] {
  const placed = new Set(rows.map(({ id }) => id));
  const places = new Map<number, NodeRow>();
  for (const row of rows) {
    const node = nodeOf(row.id);
    if (!placed.has(node) && !places.has(node)) places.set(node, row);
  }
  if (places.size === 0) return [];
  return connection
    .all<Omit<NodeRow, 'x' | 'y' | 'pinned'>>(
      `SELECT ${nodeColumns} FROM entity AS e JOIN kind ON kind.id = e.kind_id
       WHERE e.id IN (SELECT value FROM json_each(?))`,
      idList(places.keys()),
    )
    .flatMap((row) => {
      const place = places.get(row.id);
      return place ? [{ ...row, x: place.x, y: place.y, pinned: place.pinned }] : [];
    });
}

/** The nodes that several entities share hold the notes of all. */
function countMemberNotes(
  connection: ReadConnection,
  { membersOf }: ChartIdentities,
): ReadonlyMap<number, number> {
  if (membersOf.size === 0) return new Map();
  const counts = connection.allValues(
    `SELECT entity_id, count(*) FROM annotation
     WHERE entity_id IN (SELECT value FROM json_each(?)) GROUP BY entity_id`,
    idList([...membersOf.values()].flat()),
  );
  return new Map(counts.map(([id, count]) => [id as number, count as number]));
}

/** The nodes of a chart by the integer keys of their entities, in the order of these. */
export function readSliceNodes(
  connection: ReadConnection,
  chartId: number,
  identities: ChartIdentities,
): ReadonlyMap<number, SliceNode> {
  const { nodeOf, membersOf } = identities;
  const placed = connection.all<NodeRow>(
    `SELECT ${nodeColumns}, place.x, place.y, place.pinned
     FROM chart_place AS place
     JOIN entity AS e ON e.id = place.entity_id
     JOIN kind ON kind.id = e.kind_id
     WHERE place.chart_id = ? ORDER BY e.id`,
    chartId,
  );
  const standIns = readStandIns(connection, placed, identities);
  const own = placed.filter(({ id }) => nodeOf(id) === id);
  const rows = standIns.length === 0 ? own : [...own, ...standIns].sort((a, b) => a.id - b.id);
  const memberNotes = countMemberNotes(connection, identities);
  const items = new EntityItems(connection, [...membersOf.values()].flat());
  return new Map(
    rows.map((row) => {
      const { id, uid, kind, precision, x, y } = row;
      const members = membersOf.get(id) ?? [];
      const node = {
        uid,
        kind,
        ...namesToShow(row.names),
        detail: detailOf(
          row,
          members.map((member) => items.of(member).recordedAs ?? ''),
        ),
        x,
        y,
        pinned: row.pinned === 1,
        when: whenOf(row),
        position: positionOf(row),
        precision,
        retracted: row.retracted === 1,
        notes: members.reduce((sum, member) => sum + (memberNotes.get(member) ?? 0), row.notes),
      };
      return [id, node];
    }),
  );
}
