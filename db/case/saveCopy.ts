import { statSync } from 'node:fs';
import { CANCELLED, type Watch } from '../../core/sliced';
import type { OwnedConnection } from '../connection/connection';
import { replaceFileLater } from '../files/replaceFile';
import { Refused } from '../refused';

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return !!first && !!second && first.ino === second.ino && first.dev === second.dev;
}

/** Writes the whole case, with its history, to another file; others are answered in between. */
export async function saveCopy(
  connection: OwnedConnection,
  { from, to }: { readonly from: string; readonly to: string },
  watch?: Watch,
): Promise<void> {
  if (isSameFile(from, to)) {
    throw new Refused(
      'file.same',
      'This is the open case itself. Choose another name for the copy.',
    );
  }
  await replaceFileLater(to, (part) =>
    connection.copyTo(part, (copied, all) => {
      if (watch?.isCancelled()) throw new Refused(CANCELLED, 'The copy was cancelled.');
      watch?.report({ about: 'saving a copy', done: copied / all });
    }),
  );
}
