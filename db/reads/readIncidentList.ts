import type { IncidentItem } from '../../core/views/matrixView';
import type { ReadConnection } from '../connection/connection';
import { EntityItems } from './entityItems';

const MOST_INCIDENTS = 500;

/** The incidents that have a hypothesis, with how many; read from an index alone. */
export function readIncidentList(connection: ReadConnection): IncidentItem[] {
  return connection.inOneState(() => {
    const rows = connection.all<{ id: number; hypotheses: number }>(
      `SELECT incident_id AS id, count(*) AS hypotheses FROM attribution
       WHERE retracted_at IS NULL GROUP BY incident_id LIMIT ?`,
      MOST_INCIDENTS,
    );
    const items = new EntityItems(
      connection,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, hypotheses }) => ({ incident: items.of(id), hypotheses }));
  });
}
