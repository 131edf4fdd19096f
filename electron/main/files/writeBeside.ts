import { randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok, type Result } from '../../../core/result';

/** Writes a whole file or leaves what was there: beside its target, to the disk, then renamed. */
export async function writeBeside(path: string, bytes: string | Uint8Array): Promise<void> {
  await fillBeside(path, async (file) => {
    await file.writeFile(bytes);
    return ok(null);
  });
}

/** The same, of what `fill` writes; where that fails, what was there is left. */
export async function fillBeside<T>(
  path: string,
  fill: (file: FileHandle) => Promise<Result<T>>,
): Promise<Result<T>> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    let filled: Result<T>;
    try {
      filled = await fill(file);
      if (filled.ok) await file.sync();
    } finally {
      await file.close();
    }
    if (filled.ok) await rename(beside, path);
    else await rm(beside, { force: true });
    return filled;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
