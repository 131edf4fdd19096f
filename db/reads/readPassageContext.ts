import { passageInContext } from '../../core/text/passageInContext';
import type { Uid } from '../../core/uid';
import type { PassageContext } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { missingRow } from './missingRow';
import { readModels } from './model';
import { passageModel } from './models/passageModel';

/** The words around a passage, so that nobody needs the whole text for one paragraph of it. */
export function readPassageContext(connection: ReadConnection, uid: Uid): PassageContext | null {
  return connection.inOneState(() => {
    const [passage] = readModels(connection, passageModel, 'WHERE t.uid = ?', uid);
    if (!passage) throw missingRow('passage');
    const source = connection.get<{ text: string }>(
      'SELECT text FROM source WHERE uid = ?',
      passage.source,
    );
    return source ? passageInContext(source.text, passage) : null;
  });
}
