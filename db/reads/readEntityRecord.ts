import type { Uid } from '../../core/uid';
import type { EntityRecord } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { entityTable } from '../tables/entityTable';
import { missingRow } from './missingRow';
import { readModels } from './model';
import { annotationModel } from './models/annotationModel';
import { entityModel } from './models/entityModel';
import { readAttributionViews } from './readAttributionViews';
import { readClaimViews } from './readClaimViews';
import { countLinks, readLinkLines } from './readLinkLines';
import { rowId } from './rowId';

const MOST_LINKS = 500;
const MOST_CLAIMS = 500;
const MOST_ATTRIBUTIONS = 200;

/** Whatever the case says of one entity. */
export function readEntityRecord(connection: ReadConnection, uid: Uid): EntityRecord {
  return connection.inOneState(() => {
    const id = rowId(connection, entityTable, uid);
    const [entity] = readModels(connection, entityModel, 'WHERE t.id = ?', id);
    if (!entity) throw missingRow('entity');
    const attributionCount = connection.get<{ count: number }>(
      'SELECT count(*) AS count FROM attribution WHERE incident_id = ? OR actor_id = ?',
      id,
      id,
    );
    const claimCount = connection.get<{ count: number }>(
      'SELECT count(*) AS count FROM claim WHERE entity_id = ?',
      id,
    );
    return {
      entity,
      links: readLinkLines(connection, id, MOST_LINKS),
      linkCount: countLinks(connection, id),
      attributions: readAttributionViews(
        connection,
        'WHERE t.incident_id = ? OR t.actor_id = ? ORDER BY t.id LIMIT ?',
        id,
        id,
        MOST_ATTRIBUTIONS,
      ),
      attributionCount: attributionCount?.count ?? 0,
      claims: readClaimViews(
        connection,
        // What is left out must not make a field look unsourced: the first of each come first.
        `WHERE t.id IN (
           SELECT id FROM claim WHERE entity_id = ?
           ORDER BY row_number() OVER (PARTITION BY field ORDER BY retracted_at IS NOT NULL, id)
           LIMIT ?)
         ORDER BY t.field, t.id`,
        id,
        MOST_CLAIMS,
      ).map(({ view }) => view),
      claimCount: claimCount?.count ?? 0,
      annotations: readModels(
        connection,
        annotationModel,
        'WHERE t.entity_id = ? ORDER BY t.id',
        id,
      ),
    };
  });
}
