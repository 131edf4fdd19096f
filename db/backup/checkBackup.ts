import type { BackupFacts } from '../../core/backup/backup';
import type { Result } from '../../core/result';
import type { Sliced } from '../../core/sliced';
import { attemptInSlices } from '../attempt';
import { readCaseState } from '../case/readCaseState';
import { openConnection } from '../connection/openConnection';
import { checkHeader } from '../opening/checkHeader';
import { checkLength } from '../opening/checkLength';
import { checkPages } from '../opening/checkPages';
import { checkSchema } from '../opening/checkSchema';
import { damagedFile, isSqliteError } from '../opening/damagedFile';

/** Looks all of a backup over, as a file is before it is opened, and tells what is in it. */
export function checkBackup(path: string): Sliced<Result<BackupFacts>> {
  return attemptInSlices(function* () {
    checkHeader(path);
    checkLength(path);
    const connection = openConnection(path, { mustExist: true });
    try {
      checkSchema(connection);
      yield* checkPages(connection);
      const { case: about, ...state } = readCaseState(connection, { path, readOnly: true });
      // Nothing is to be written beside it when it is looked into.
      connection.pragma('journal_mode = DELETE');
      return {
        case: about.uid,
        title: about.title,
        revision: state.revision,
        savedAt: state.savedAt,
        entities: state.counts.entities,
        links: state.counts.links,
      };
    } catch (error) {
      throw isSqliteError(error) ? damagedFile() : error;
    } finally {
      connection.close();
    }
  });
}
