import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { readMembers } from '../identity/readMembers';
import { readRepresentatives } from '../identity/readRepresentatives';

/** A query for the keys of all entities that a node of the chart stands for. */
export const shownOnChart = `SELECT entity_id AS id FROM chart_place
  WHERE chart_id = ? AND entity_id IS NOT NULL UNION SELECT value FROM json_each(?)`;

type Shown = readonly [chartId: number, others: string];

/** Which entities share a node of a chart. */
export interface ChartIdentities {
  /** The parameters of `shownOnChart`. */
  readonly shown: Shown;
  /** Those of a query that has it twice. */
  readonly onChart: readonly [...Shown, ...Shown];
  /** By the key of an entity, that of the one whose node stands for it. */
  readonly nodeOf: (id: number) => number;
  /** The keys of the entities that are merged into those on the chart. */
  readonly membersOf: ReadonlyMap<number, readonly number[]>;
}

/** A merged entity is on the chart where it stands, or where another of its merge does. */
export function readChartIdentities(connection: ReadConnection, chartId: number): ChartIdentities {
  const found = connection.allValues(
    `SELECT place.entity_id, 1 FROM chart_place AS place
       JOIN entity_merge AS merge ON merge.entity_id = place.entity_id
       WHERE place.chart_id = ? AND merge.retracted_at IS NULL
       UNION
       SELECT place.entity_id, 0 FROM chart_place AS place
       JOIN entity_merge AS merge ON merge.into_id = place.entity_id
       WHERE place.chart_id = ? AND merge.retracted_at IS NULL`,
    chartId,
    chartId,
  );
  const merged = new Set(found.flatMap(([id, isMerged]) => (isMerged === 1 ? [id as number] : [])));
  const nodes = new Map<number, number>();
  const membersOf = new Map<number, number[]>();
  if (found.length > 0) {
    const representatives = new Set([
      ...readRepresentatives(connection, merged).values(),
      ...found.flatMap(([id]) => (merged.has(id as number) ? [] : [id as number])),
    ]);
    for (const { id, representative } of readMembers(connection, representatives)) {
      nodes.set(id, representative);
      membersOf.set(representative, [...(membersOf.get(representative) ?? []), id]);
    }
  }
  const shown: Shown = [chartId, idList([...nodes.keys(), ...membersOf.keys()])];
  return {
    shown,
    onChart: [...shown, ...shown],
    nodeOf: (id) => nodes.get(id) ?? id,
    membersOf,
  };
}
