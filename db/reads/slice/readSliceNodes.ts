import { dateToWords } from '../../../core/dates/dateToWords';
import type { FieldValues } from '../../../core/language/kind';
import type { Sliced } from '../../../core/sliced';
import type { SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { EntityItems, namesToShow } from '../entityItems';
import { idList } from '../idList';
import { readNames } from '../readNames';
import { inBatches } from './inBatches';
import { readNoteCounts } from './readNoteCounts';
import { whenOf } from './whenOf';
import type { ChartIdentities } from './readChartIdentities';

interface EntityRow {
  readonly id: number;
  readonly uid: string;
  readonly kindId: number;
  readonly fields: string;
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: SliceNode['precision'];
  readonly retracted: number;
}

type Place = Pick<SliceNode, 'x' | 'y' | 'pinned'>;

/** What the nodes of a chart have in common is made once. */
interface Shared {
  readonly kinds: ReadonlyMap<number, string>;
  readonly wordsOf: (date: string) => string;
  readonly items: EntityItems;
}

/** The line below a name: how many are counted together, how many people, when, who is meant too. */
function detailOf(row: EntityRow, members: readonly string[], { wordsOf }: Shared): string | null {
  const parts: string[] = [];
  if (row.fields !== '{}') {
    const { count, strength } = JSON.parse(row.fields) as FieldValues;
    if (typeof count === 'number') parts.push(`${count.toLocaleString('en')} counted together`);
    if (typeof strength === 'number') parts.push(`${strength.toLocaleString('en')} people`);
  }
  if (row.date !== null) parts.push(wordsOf(row.date));
  if (members.length === 1) parts.push(`merged with ${members[0] ?? ''}`);
  else if (members.length > 1) parts.push(`merged with ${members.length} others`);
  return parts.length > 0 ? parts.join(' · ') : null;
}

function positionOf({ latitude, longitude }: EntityRow): SliceNode['position'] {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/**
 * Where nodes stand, by the keys of their entities in the order of these: an entity at its own place,
 * or where one stands that is merged into it.
 */
export function readPlaces(
  connection: ReadConnection,
  chartId: number,
  { nodeOf }: ChartIdentities,
): ReadonlyMap<number, Place> {
  const rows = connection.allValues(
    `SELECT entity_id, x, y, pinned FROM chart_place
     WHERE chart_id = ? AND entity_id IS NOT NULL ORDER BY entity_id`,
    chartId,
  ) as [number, number, number, number][];
  const places = new Map<number, Place>();
  for (const [id, x, y, pinned] of rows) {
    const node = nodeOf(id);
    if (node === id || !places.has(node)) places.set(node, { x, y, pinned: pinned === 1 });
  }
  return new Map([...places].sort(([one], [other]) => one - other));
}

function readBatch(
  connection: ReadConnection,
  ids: readonly number[],
  places: ReadonlyMap<number, Place>,
  { membersOf }: ChartIdentities,
  shared: Shared,
): [number, SliceNode][] {
  const list = idList(ids);
  const rows = connection.all<EntityRow>(
    `SELECT id, uid, kind_id AS kindId, fields, date, date_earliest AS dateEarliest,
       date_latest AS dateLatest, latitude, longitude, place_precision AS precision,
       retracted_at IS NOT NULL AS retracted
     FROM entity WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    list,
  );
  const names = readNames(connection, list);
  const memberIds = ids.flatMap((id) => membersOf.get(id) ?? []);
  // The nodes that several entities share hold the notes of all.
  const notes = readNoteCounts(connection, 'entity', idList([...ids, ...memberIds]));
  return rows.flatMap((row): [number, SliceNode][] => {
    const { id, uid, precision } = row;
    const place = places.get(id);
    if (!place) return [];
    const members = membersOf.get(id) ?? [];
    const node = {
      uid,
      kind: shared.kinds.get(row.kindId) ?? '',
      ...namesToShow(names.get(id) ?? []),
      detail: detailOf(
        row,
        members.map((member) => shared.items.of(member).recordedAs ?? ''),
        shared,
      ),
      ...place,
      when: whenOf(row),
      position: positionOf(row),
      precision,
      retracted: row.retracted === 1,
      notes: members.reduce((sum, member) => sum + (notes.get(member) ?? 0), notes.get(id) ?? 0),
    };
    return [[id, node]];
  });
}

/** A chart of an inquiry has few days and many things on each. */
function createWords(): Shared['wordsOf'] {
  const words = new Map<string, string>();
  return (date) => {
    const known = words.get(date) ?? dateToWords(date);
    words.set(date, known);
    return known;
  };
}

/** The nodes of a chart by the integer keys of their entities, in the order of these. */
export function* readSliceNodes(
  connection: ReadConnection,
  chartId: number,
  identities: ChartIdentities,
): Sliced<ReadonlyMap<number, SliceNode>> {
  const places = readPlaces(connection, chartId, identities);
  const kinds = connection.allValues('SELECT id, key FROM kind') as [number, string][];
  const shared: Shared = {
    kinds: new Map(kinds),
    wordsOf: createWords(),
    items: new EntityItems(connection, [...identities.membersOf.values()].flat()),
  };
  yield;
  return new Map(
    yield* inBatches([...places.keys()], (ids) =>
      readBatch(connection, ids, places, identities, shared),
    ),
  );
}
