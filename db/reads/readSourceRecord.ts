import type { Uid } from '../../core/uid';
import type { SourceRecord } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { sourceTable } from '../tables/sourceTable';
import { missingRow } from './missingRow';
import { readModels } from './model';
import { annotationModel } from './models/annotationModel';
import { passageModel } from './models/passageModel';
import { sourceModel } from './models/sourceModel';
import { readClaimViews } from './readClaimViews';
import { rowId } from './rowId';

export function readSourceRecord(connection: ReadConnection, uid: Uid): SourceRecord {
  return connection.inOneState(() => {
    const id = rowId(connection, sourceTable, uid);
    const [source] = readModels(connection, sourceModel, 'WHERE t.id = ?', id);
    if (!source) throw missingRow('source');
    const origin = connection.get<{ uid: string; title: string }>(
      'SELECT uid, title FROM source WHERE id = (SELECT derives_from_id FROM source WHERE id = ?)',
      id,
    );
    return {
      source,
      derivesFrom: origin ?? null,
      passages: readModels(
        connection,
        passageModel,
        'WHERE t.source_id = ? ORDER BY t.paragraph NULLS FIRST, t.span_start, t.id',
        id,
      ),
      claims: readClaimViews(
        connection,
        'WHERE t.passage_id IN (SELECT id FROM passage WHERE source_id = ?) ORDER BY t.id',
        id,
      ).map(({ view }) => view),
      annotations: readModels(
        connection,
        annotationModel,
        'WHERE t.source_id = ? ORDER BY t.id',
        id,
      ),
    };
  });
}
