import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import type { Sliced } from '../../core/sliced';
import type { OwnedConnection } from '../connection/connection';
import {
  enlargeCache,
  openConnection,
  prepareForEditing,
  writeDurably,
} from '../connection/openConnection';
import { migrateInSlices } from '../migrations/migrate';
import { checkCompanions } from './checkCompanions';
import { checkHeader } from './checkHeader';
import { checkLength } from './checkLength';
import { checkPages } from './checkPages';
import { checkSchema } from './checkSchema';
import { damagedFile, isSqliteError } from './damagedFile';
import { sealOf } from './fileSeal';
import { hasUnfinishedChanges, openSnapshot } from './openSnapshot';

/** Closes the connection when the work on it fails or is given up. */
function* withConnection(
  connection: OwnedConnection,
  work: (connection: OwnedConnection) => Sliced<void>,
): Sliced<OwnedConnection> {
  let isDone = false;
  try {
    yield* work(connection);
    isDone = true;
    return connection;
  } finally {
    if (!isDone) connection.close();
  }
}

/** The pages of a file that was found whole, and not written to since, are not looked over again. */
function* checkContents(connection: OwnedConnection, isSealed = false): Sliced<void> {
  try {
    checkSchema(connection);
    if (!isSealed) yield* checkPages(connection);
  } catch (error) {
    throw isSqliteError(error) ? damagedFile() : error;
  }
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

/** What can be told without SQLite. The path without links: what belongs to a file lies beside it. */
export function lookAtFile(givenPath: string): string {
  const path = realpathSync(givenPath);
  checkHeader(path);
  checkCompanions(path);
  return path;
}

function isSealed(path: string, seal: string | null): boolean {
  return seal !== null && sealOf(path) === seal;
}

/**
 * Opens a case to change it. A file that is refused, or whose opening is given up, stays as it was, to
 * the byte. The seal is that of the file as this app has left it; null: nobody knows it.
 */
export function* openFileForEditing(
  givenPath: string,
  seal: string | null,
): Sliced<OwnedConnection> {
  const path = lookAtFile(givenPath);
  checkLength(path);
  const wasLeftSo = isSealed(path, seal);
  if (hasUnfinishedChanges(path)) {
    // Opening it would bring them into the file, so a sound copy comes first.
    const snapshot = withConnection(openSnapshot(path), (connection) => checkContents(connection));
    (yield* snapshot).close();
  }
  return yield* withConnection(openConnection(path, { mustExist: true }), function* (connection) {
    yield* checkContents(connection, wasLeftSo);
    enlargeCache(connection);
    writeDurably(connection);
    // Before the file is switched to another kind of log: given up until then, it is as it was.
    yield* migrateInSlices(connection);
    prepareForEditing(connection);
  });
}

/** Opens a case to read it. The file and its folder stay as they were. */
export function* openFileForReading(
  givenPath: string,
  seal: string | null,
): Sliced<OwnedConnection> {
  const path = lookAtFile(givenPath);
  checkLength(path);
  const wasLeftSo = isSealed(path, seal);
  return yield* withConnection(openSnapshot(path), function* (connection) {
    yield* checkContents(connection, wasLeftSo);
    enlargeCache(connection);
    yield* migrateInSlices(connection);
  });
}
