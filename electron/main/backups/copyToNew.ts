import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../core/result';
import { CANCELLED } from '../../../core/sliced';
import type { WorkWatch } from '../case/works';

const PIECE = 4 * 1024 * 1024;

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Gives a finished file its name, never in place of another one. */
async function giveNewName(part: string, path: string): Promise<boolean> {
  if (await isThere(path)) return false;
  try {
    await link(part, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // Some disks, such as USB sticks, know no second name for a file.
    await rename(part, path);
  }
  return true;
}

/** Copies a file to a name that must be free; cancelled or failed, it leaves nothing. */
export async function copyToNew(from: string, to: string, watch: WorkWatch): Promise<Result<null>> {
  if (await isThere(to)) return taken(to);
  const part = join(dirname(to), `.${basename(to)}.${randomUUID()}.tmp`);
  try {
    const source = await open(from, 'r');
    try {
      const target = await open(part, 'wx');
      try {
        const { size } = await source.stat();
        const piece = Buffer.alloc(Math.min(PIECE, size) || 1);
        for (let done = 0; ;) {
          if (watch.signal.aborted) return fail(CANCELLED, 'Restoring was cancelled.');
          const { bytesRead } = await source.read(piece, 0, piece.length);
          if (bytesRead === 0) break;
          // Writes all of it, where `write` may write a part.
          await target.writeFile(piece.subarray(0, bytesRead));
          done += bytesRead;
          watch.report({ about: 'copying the backup', done: Math.min(1, done / size) });
        }
        await target.sync();
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
    return (await giveNewName(part, to)) ? ok(null) : taken(to);
  } catch (error) {
    return fail('backup.notCopied', whyNot((error as NodeJS.ErrnoException).code));
  } finally {
    await rm(part, { force: true });
  }
}

function taken(path: string): Result<never> {
  return fail(
    'file.exists',
    `“${basename(path)}” exists already and was left as it is. Choose another name for the restored case.`,
  );
}

function whyNot(code: string | undefined): string {
  const because =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'the disk is full. Free some space, or choose another disk'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'you may not write there. Choose another folder'
        : code === 'ENOENT'
          ? 'the backup or the folder is no longer there. Open the list once more'
          : 'the disk did not do what it was asked to. Choose another disk';
  return `The backup was not restored: ${because}.`;
}
