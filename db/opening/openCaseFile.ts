import { accessSync, constants, statSync } from 'node:fs';
import type { OwnedConnection } from '../connection/connection';
import { openConnection, prepareForEditing } from '../connection/openConnection';
import { migrate } from '../migrations/migrate';
import { checkHeader } from './checkHeader';
import { checkPages } from './checkPages';
import { checkSchema } from './checkSchema';
import { hasUnfinishedChanges, openSnapshot } from './openSnapshot';

/** Closes the connection when the work on it fails. */
function withConnection(
  connection: OwnedConnection,
  work: (connection: OwnedConnection) => void,
): OwnedConnection {
  try {
    work(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function checkContents(connection: OwnedConnection): void {
  checkSchema(connection);
  checkPages(connection);
}

/** Whether the file may be changed. The write bits are looked at too, because root may do all. */
export function isWritable(path: string): boolean {
  const ANY_WRITE_BIT = 0o222;
  if ((statSync(path).mode & ANY_WRITE_BIT) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a case to change it. A file that is refused stays as it was, to the byte. */
export function openFileForEditing(path: string): OwnedConnection {
  checkHeader(path);
  if (hasUnfinishedChanges(path)) {
    // Opening it would bring them into the file, so a sound copy comes first.
    withConnection(openSnapshot(path), checkContents).close();
  }
  return withConnection(openConnection(path, { mustExist: true }), (connection) => {
    checkContents(connection);
    prepareForEditing(connection);
    migrate(connection);
  });
}

/** Opens a case to read it. The file and its folder stay as they were. */
export function openFileForReading(path: string): OwnedConnection {
  checkHeader(path);
  return withConnection(openSnapshot(path), (connection) => {
    checkContents(connection);
    migrate(connection);
  });
}
