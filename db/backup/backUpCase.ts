import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Result } from '../../core/result';
import { CANCELLED, type Watch } from '../../core/sliced';
import { attemptLater } from '../attempt';
import { openConnection } from '../connection/openConnection';
import { replaceFileLater } from '../files/replaceFile';
import { checkHeader } from '../opening/checkHeader';
import { Refused } from '../refused';

/** A backup must not take the last space that the case itself needs. */
function refuseFullDisk(from: string, to: string): void {
  const { bavail, bsize } = statfsSync(dirname(to));
  if (bavail * bsize < 2 * statSync(from).size) {
    throw new Refused(
      'disk.full',
      'The disk with the backups is nearly full. Free some space there.',
    );
  }
}

/**
 * Copies one state of a case, which another process may be writing to meanwhile and is not held up.
 * The file has its name only when it is whole.
 */
export function backUpCase(
  { from, to }: { readonly from: string; readonly to: string },
  watch?: Watch,
): Promise<Result<null>> {
  return attemptLater(async () => {
    checkHeader(from);
    refuseFullDisk(from, to);
    const connection = openConnection(from, { mustExist: true });
    try {
      // Else each write to the case would begin the copy anew.
      connection.exec('BEGIN');
      connection.get('SELECT count(*) FROM sqlite_schema');
      await replaceFileLater(to, (part) =>
        connection.copyTo(part, (copied, all) => {
          if (watch?.isCancelled()) throw new Refused(CANCELLED, 'The backup was cancelled.');
          watch?.report({ about: 'making a backup', done: copied / all });
        }),
      );
    } finally {
      connection.close();
    }
    return null;
  });
}
