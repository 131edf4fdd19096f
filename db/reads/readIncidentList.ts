import type { IncidentItem } from '../../core/views/matrixView';
import type { ReadConnection } from '../connection/connection';
import { EntityItems } from './entityItems';

const MOST_INCIDENTS = 500;

/**
 * The incidents that have a hypothesis, with how many; those that are merged are one. Read from
 * indexes alone.
 */
export function readIncidentList(connection: ReadConnection): IncidentItem[] {
  return connection.inOneState(() => {
    const rows = connection.all<{ id: number; hypotheses: number }>(
      `SELECT coalesce(merged.representative_id, of_one.id) AS id,
         sum(of_one.hypotheses) AS hypotheses
       FROM (SELECT incident_id AS id, count(*) AS hypotheses FROM attribution
         WHERE retracted_at IS NULL GROUP BY incident_id) AS of_one
       LEFT JOIN merged_entity AS merged ON merged.entity_id = of_one.id
       GROUP BY 1 ORDER BY 1 LIMIT ?`,
      MOST_INCIDENTS,
    );
    const items = new EntityItems(
      connection,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, hypotheses }) => ({ incident: items.of(id), hypotheses }));
  });
}
