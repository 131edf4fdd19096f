import type { Uid } from '../../core/uid';
import type { ClaimView } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { missingRow } from './missingRow';
import { readClaimViews } from './readClaimViews';

export function readClaimRecord(connection: ReadConnection, uid: Uid): ClaimView {
  return connection.inOneState(() => {
    const [found] = readClaimViews(connection, 'WHERE t.uid = ?', uid);
    if (!found) throw missingRow('claim');
    return found.view;
  });
}
