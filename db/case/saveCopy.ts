import { statSync } from 'node:fs';
import type { WriteConnection } from '../connection/connection';
import { replaceFile } from '../files/replaceFile';
import { Refused } from '../refused';

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return !!first && !!second && first.ino === second.ino && first.dev === second.dev;
}

/** Writes the whole case, with its history, to another file. */
export function saveCopy(connection: WriteConnection, ownPath: string, path: string): void {
  if (isSameFile(ownPath, path)) {
    throw new Refused(
      'file.same',
      'This is the open case itself. Choose another name for the copy.',
    );
  }
  replaceFile(path, (part) => connection.run('VACUUM INTO ?', part));
}
