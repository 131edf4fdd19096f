import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app } from 'electron';
import type { BackupChoice } from '../../../core/backup/backup';
import { fail, ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';
import { wasCancelled, type Works } from '../case/works';
import type { BackupFolder } from './backupFolder';
import { copyToNew } from './copyToNew';
import { nameRestored } from './nameRestored';

interface Surroundings {
  readonly backups: BackupFolder;
  readonly desk: CaseDesk;
  readonly works: Works;
}

/**
 * Writes a backup to a new file, which the analyst chooses, and opens that as any file is opened.
 * Nothing that exists is written to. Null: the analyst closed the dialog.
 */
export async function restoreBackup(
  { backups, desk, works }: Surroundings,
  choice: BackupChoice,
  ask: (suggested: string) => Promise<string | null>,
): Promise<Result<string | null>> {
  const all = await backups.list().catch(() => []);
  const backup = all.find(({ case: of, name }) => of === choice.case && name === choice.name);
  if (!backup) {
    return fail('backup.gone', 'This backup is no longer there. Open the list once more.');
  }
  const beside = dirname(backup.note?.from ?? '');
  const folder = backup.note && existsSync(beside) ? beside : app.getPath('documents');
  const path = await ask(join(folder, nameRestored(backup.note?.title ?? 'Case', backup.at)));
  if (path === null) return ok(null);
  const copied = await works.run(`Restoring “${basename(path)}”`, (watch) =>
    copyToNew(backup.path, path, watch),
  );
  if (!copied.ok) return copied;
  const opened = await desk.open({ path, mode: 'edit', create: null });
  if (opened.ok) return ok(path);
  // It was made just now, and is not the only copy.
  await rm(path, { force: true });
  if (wasCancelled(opened)) return opened;
  return fail(
    opened.error.code,
    'This backup cannot be restored. Nothing was changed. Choose another one from the list. ' +
      opened.error.message,
  );
}
