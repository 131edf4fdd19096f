import type { Uid } from '../../core/uid';
import type { AttributionView } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { missingRow } from './missingRow';
import { readAttributionViews } from './readAttributionViews';

export function readAttributionRecord(connection: ReadConnection, uid: Uid): AttributionView {
  return connection.inOneState(() => {
    const [view] = readAttributionViews(connection, 'WHERE t.uid = ?', uid);
    if (!view) throw missingRow('attribution');
    return view;
  });
}
