import type { LanguageView } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { mergedEntities } from './identity/mergedEntities';
import { readKeyed } from './model';
import { kindModel } from './models/kindModel';
import { linkTypeModel } from './models/linkTypeModel';

function countBy(connection: ReadConnection, sql: string): (id: number) => number {
  const rows = connection.all<{ id: number; count: number }>(sql);
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return (id) => counts.get(id) ?? 0;
}

/** Kinds and link types in the order in which they were defined, with how many there are of each. */
export function readLanguageView(connection: ReadConnection): LanguageView {
  return connection.inOneState(() => {
    const entities = countBy(
      connection,
      `SELECT kind_id AS id, count(*) AS count FROM entity
       WHERE id NOT IN (${mergedEntities}) GROUP BY kind_id`,
    );
    const links = countBy(
      connection,
      'SELECT type_id AS id, count(*) AS count FROM link GROUP BY type_id',
    );
    return {
      kinds: readKeyed(connection, kindModel, 'ORDER BY t.id').map(({ id, model }) => ({
        ...model,
        count: entities(id),
      })),
      linkTypes: readKeyed(connection, linkTypeModel, 'ORDER BY t.id').map(({ id, model }) => ({
        ...model,
        count: links(id),
      })),
    };
  });
}
