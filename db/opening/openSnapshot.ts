import { constants, copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { OwnedConnection } from '../connection/connection';
import { openConnection } from '../connection/openConnection';

/** What SQLite keeps beside a file: changes that are not in the file itself yet. */
const companions = ['-wal', '-journal'] as const;

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether a crash left changes beside the file, which opening it would bring into it. */
export function hasUnfinishedChanges(path: string): boolean {
  return companions.some((companion) => sizeOf(path + companion) > 0);
}

/**
 * Opens a private copy of a file. The file and its folder stay as they are, which SQLite could not
 * promise: even to read a file in WAL mode it writes beside it.
 */
export function openSnapshot(path: string): OwnedConnection {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, basename(path));
    for (const companion of ['', ...companions]) {
      if (companion !== '' && sizeOf(path + companion) === 0) continue;
      copyFileSync(path + companion, copy + companion, constants.COPYFILE_FICLONE);
    }
    const connection = openConnection(copy, { mustExist: true });
    return {
      ...connection,
      close: () => {
        connection.close();
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}
