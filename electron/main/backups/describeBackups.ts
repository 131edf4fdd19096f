import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { shell } from 'electron';
import type { BackupItem } from '../../../core/backup/backup';
import { backupBudget } from '../../../core/backup/chooseBackups';
import { fail, ok, type Result } from '../../../core/result';
import type { Uid } from '../../../core/uid';
import type { ReplyOf, appRequests } from '../../../core/contract';
import type { BackupFolder } from './backupFolder';

type Listed = Awaited<ReturnType<BackupFolder['list']>>[number];

const unreadable = (folder: BackupFolder) =>
  fail(
    'backup.unreadable',
    `The backups in “${folder.path}” cannot be read. Check that the folder is there and may be used.`,
  );

function describe({ at, note, ...backup }: Listed): BackupItem {
  const { name, revision, bytes, checked } = backup;
  return {
    case: backup.case,
    name,
    at: new Date(at).toISOString(),
    revision,
    bytes,
    checked,
    about: note && {
      title: note.title,
      fileName: basename(note.from),
      isThere: existsSync(note.from),
      entities: note.entities,
      links: note.links,
      reason: note.reason,
    },
  };
}

/** What can be restored, for the window. */
export async function describeBackups(
  folder: BackupFolder,
  open: Uid | null,
): Promise<Result<ReplyOf<typeof appRequests, 'backup.list'>>> {
  try {
    const backups = (await folder.list()).map(describe);
    return ok({
      backups,
      open,
      where: folder.path,
      bytes: backups.reduce((sum, { bytes }) => sum + bytes, 0),
      budget: backupBudget.inAll,
    });
  } catch {
    return unreadable(folder);
  }
}

export async function showBackups(folder: BackupFolder): Promise<Result<null>> {
  try {
    await mkdir(folder.path, { recursive: true });
  } catch {
    return unreadable(folder);
  }
  const problem = await shell.openPath(folder.path);
  return problem === ''
    ? ok(null)
    : fail('backup.notShown', `The folder could not be shown. It is “${folder.path}”.`);
}
