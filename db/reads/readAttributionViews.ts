import type { AttributionView } from '../../core/views/recordView';
import type { ReadConnection, SqlParameter } from '../connection/connection';
import { attributionTable } from '../tables/attributionTable';
import { EntityItems } from './entityItems';
import { groupBy } from './groupBy';
import { idList } from './idList';
import { readModels } from './model';
import { annotationModel } from './models/annotationModel';
import { assessmentModel } from './models/assessmentModel';
import { attributionModel } from './models/attributionModel';
import { judgementModel } from './models/judgementModel';
import { readClaimViews } from './readClaimViews';
import { noFooting, readFootings } from './readFootings';

/** The attributions that meet the conditions, which see one as `t`, with all that hangs on them. */
export function readAttributionViews(
  connection: ReadConnection,
  conditions: string,
  ...parameters: readonly SqlParameter[]
): AttributionView[] {
  const found = connection
    .allValues(`${attributionModel.select} ${conditions}`, ...parameters)
    .map((values) => ({
      row: attributionTable.fromSql(values),
      attribution: attributionModel.toModel(values),
    }));
  const ids = idList(found.map(({ row }) => row.id));
  const ofThese = 'WHERE t.attribution_id IN (SELECT value FROM json_each(?)) ORDER BY t.id';
  const judgements = groupBy(
    readModels(connection, judgementModel, ofThese, ids),
    ({ attribution }) => attribution,
  );
  const assessments = groupBy(
    readModels(connection, assessmentModel, ofThese, ids),
    ({ attribution }) => attribution,
  );
  const annotations = groupBy(
    readModels(connection, annotationModel, ofThese, ids),
    ({ about }) => 'attribution' in about && about.attribution,
  );
  const claims = groupBy(
    readClaimViews(connection, ofThese, ids),
    ({ attributionId }) => attributionId,
  );
  const footings = readFootings(
    connection,
    'attribution',
    'SELECT value AS id FROM json_each(?)',
    ids,
  );
  const ends = new EntityItems(
    connection,
    found.flatMap(({ row }) =>
      row.actorId === null ? [row.incidentId] : [row.incidentId, row.actorId],
    ),
  );
  return found.map(({ row, attribution }) => ({
    attribution,
    incident: ends.of(row.incidentId),
    actor: row.actorId === null ? null : ends.of(row.actorId),
    judgements: [...judgements(attribution.uid)],
    claims: claims(row.id).map(({ view }) => view),
    assessments: [...assessments(attribution.uid)],
    annotations: [...annotations(attribution.uid)],
    ...(footings.get(row.id) ?? noFooting),
  }));
}
