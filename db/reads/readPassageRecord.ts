import type { Uid } from '../../core/uid';
import type { PassageRecord } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { missingRow } from './missingRow';
import { readModels } from './model';
import { passageModel } from './models/passageModel';
import { sourceWithoutTextModel } from './models/sourceModel';

export function readPassageRecord(connection: ReadConnection, uid: Uid): PassageRecord {
  return connection.inOneState(() => {
    const [passage] = readModels(connection, passageModel, 'WHERE t.uid = ?', uid);
    if (!passage) throw missingRow('passage');
    const [source] = readModels(
      connection,
      sourceWithoutTextModel,
      'WHERE t.uid = ?',
      passage.source,
    );
    if (!source) throw missingRow('source');
    return { passage, source };
  });
}
