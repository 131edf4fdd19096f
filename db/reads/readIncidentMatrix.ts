import type { Uid } from '../../core/uid';
import type { IncidentMatrix } from '../../core/views/matrixView';
import type { ReadConnection } from '../connection/connection';
import { entityTable } from '../tables/entityTable';
import { EntityItems } from './entityItems';
import { idList } from './idList';
import { readMembers } from './identity/readMembers';
import { readRepresentatives } from './identity/readRepresentatives';
import { readAttributionViews } from './readAttributionViews';
import { readClaimViews } from './readClaimViews';
import { rowId } from './rowId';

const MOST_HYPOTHESES = 50;
const MOST_EVIDENCE = 500;

const members = 'SELECT value FROM json_each(?)';

/**
 * Keys of the claims that bear on the hypotheses or may do so; the rated ones come first. That there
 * was an incident, what it is called, and that two reports mean the same one says nothing of who did
 * it.
 */
const evidenceSql = `
  SELECT claim.id, count(*) OVER () AS total
  FROM (
    SELECT claim_id AS id, 1 AS rated FROM assessment
      WHERE attribution_id IN (SELECT value FROM json_each(?))
    UNION ALL SELECT id, 0 FROM claim
      WHERE attribution_id IN (SELECT value FROM json_each(?))
    UNION ALL SELECT claim.id, 0 FROM link JOIN claim ON claim.link_id = link.id
      WHERE link.from_id IN (${members}) AND link.to_id NOT IN (${members})
        AND link.retracted_at IS NULL
    UNION ALL SELECT claim.id, 0 FROM link JOIN claim ON claim.link_id = link.id
      WHERE link.to_id IN (${members}) AND link.from_id NOT IN (${members})
        AND link.retracted_at IS NULL
    UNION ALL SELECT id, 0 FROM claim
      WHERE entity_id IN (${members}) AND field NOT IN ('existence', 'name')
  ) AS bearing
  JOIN claim ON claim.id = bearing.id
  WHERE claim.retracted_at IS NULL
  GROUP BY claim.id
  ORDER BY max(bearing.rated) DESC, claim.id
  LIMIT ${String(MOST_EVIDENCE)}`;

/** The hypotheses about one incident, and those merged into it, and the evidence that they are rated against. */
export function readIncidentMatrix(connection: ReadConnection, uid: Uid): IncidentMatrix {
  return connection.inOneState(() => {
    const asked = rowId(connection, entityTable, uid);
    const incident = readRepresentatives(connection, [asked]).get(asked) ?? asked;
    const all = idList([incident, ...readMembers(connection, [incident]).map(({ id }) => id)]);
    const hypotheses = connection.all<{ id: number; retracted: number }>(
      `SELECT id, retracted_at IS NOT NULL AS retracted FROM attribution
       WHERE incident_id IN (${members}) ORDER BY id`,
      all,
    );
    const live = hypotheses.filter(({ retracted }) => retracted === 0).map(({ id }) => id);
    const shown = idList(live.slice(0, MOST_HYPOTHESES));
    const evidence = connection.all<{ id: number; total: number }>(
      evidenceSql,
      shown,
      shown,
      ...Array.from({ length: 5 }, () => all),
    );
    return {
      incident: new EntityItems(connection, [incident]).of(incident),
      hypotheses: readAttributionViews(
        connection,
        'WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id',
        shown,
      ),
      hypothesisCount: live.length,
      retractedCount: hypotheses.length - live.length,
      evidence: readClaimViews(
        connection,
        'WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id',
        idList(evidence.map(({ id }) => id)),
      ).map(({ view }) => view),
      evidenceCount: evidence[0]?.total ?? 0,
    };
  });
}
