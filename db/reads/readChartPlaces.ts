import type { PlaceOnChart } from '../../core/language/chart';
import type { ReadConnection } from '../connection/connection';

interface PlaceRow {
  readonly entity: string | null;
  readonly attribution: string | null;
  readonly x: number;
  readonly y: number;
  readonly pinned: number;
}

/** What stands on a chart, in the order of uids. */
export function readChartPlaces(connection: ReadConnection, chartId: number): PlaceOnChart[] {
  return connection
    .all<PlaceRow>(
      `SELECT entity.uid AS entity, attribution.uid AS attribution, p.x, p.y, p.pinned
       FROM chart_place AS p
       LEFT JOIN entity ON entity.id = p.entity_id
       LEFT JOIN attribution ON attribution.id = p.attribution_id
       WHERE p.chart_id = ? ORDER BY coalesce(entity.uid, attribution.uid)`,
      chartId,
    )
    .map(({ entity, attribution, x, y, pinned }) => ({
      of: entity === null ? { attribution: attribution as string } : { entity },
      x,
      y,
      pinned: pinned === 1,
    }));
}
