import type { Uid } from '../../core/uid';
import type { EntityRecord } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { entityTable } from '../tables/entityTable';
import { readMembers } from './identity/readMembers';
import { readMergedEntities } from './identity/readMergedEntities';
import { readRepresentatives } from './identity/readRepresentatives';
import { idList } from './idList';
import { missingRow } from './missingRow';
import { readModels } from './model';
import { annotationModel } from './models/annotationModel';
import { entityModel } from './models/entityModel';
import { readAttributionViews } from './readAttributionViews';
import { readClaimViews } from './readClaimViews';
import { countLinks, readLinkLines } from './readLinkLines';
import { rowId } from './rowId';

const listed = 'SELECT value FROM json_each(?)';
const atMembers = `WHERE incident_id IN (${listed}) OR actor_id IN (${listed})`;

const MOST_LINKS = 500;
const MOST_CLAIMS = 500;
const MOST_ATTRIBUTIONS = 200;

/** Whatever the case says of one entity, and of those that are merged into it. */
export function readEntityRecord(connection: ReadConnection, uid: Uid): EntityRecord {
  return connection.inOneState(() => {
    const asked = rowId(connection, entityTable, uid);
    const id = readRepresentatives(connection, [asked]).get(asked) ?? asked;
    const members = [id, ...readMembers(connection, [id]).map((member) => member.id)];
    const ids = idList(members);
    const [entity] = readModels(connection, entityModel, 'WHERE t.id = ?', id);
    if (!entity) throw missingRow('entity');
    const attributionCount = connection.get<{ count: number }>(
      `SELECT count(*) AS count FROM attribution ${atMembers}`,
      ids,
      ids,
    );
    const claimCount = connection.get<{ count: number }>(
      `SELECT count(*) AS count FROM claim WHERE entity_id IN (${listed})`,
      ids,
    );
    return {
      entity,
      merged: members.length > 1 ? readMergedEntities(connection, members.slice(1)) : [],
      links: readLinkLines(connection, members, MOST_LINKS),
      linkCount: countLinks(connection, members),
      attributions: readAttributionViews(
        connection,
        `${atMembers} ORDER BY t.id LIMIT ?`,
        ids,
        ids,
        MOST_ATTRIBUTIONS,
      ),
      attributionCount: attributionCount?.count ?? 0,
      claims: readClaimViews(
        connection,
        // What is left out must not make a field look unsourced: the first of each come first.
        `WHERE t.id IN (
           SELECT id FROM claim WHERE entity_id IN (${listed})
           ORDER BY row_number() OVER (PARTITION BY entity_id, field ORDER BY retracted_at IS NOT NULL, id)
           LIMIT ?)
         ORDER BY t.field, t.id`,
        ids,
        MOST_CLAIMS,
      ).map(({ view }) => view),
      claimCount: claimCount?.count ?? 0,
      annotations: readModels(
        connection,
        annotationModel,
        `WHERE t.entity_id IN (${listed}) ORDER BY t.id`,
        ids,
      ),
    };
  });
}
