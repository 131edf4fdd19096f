import { randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WindowOrder } from '../../../core/picture/pictureOrder';
import { fail, ok, type Result } from '../../../core/result';
import { drawPicture } from './drawPicture';

/** Draws a picture of the open case into a file, or leaves what was there. */
export async function writePicture(path: string, order: WindowOrder): Promise<Result<null>> {
  // Beside its target: a rename within a folder is done or not.
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  let file: FileHandle | null = null;
  try {
    const part = await open(beside, 'wx');
    file = part;
    const drawn = await drawPicture(order, (bytes) => writeAll(part, bytes, path));
    if (!drawn.ok) return drawn;
    await part.sync();
    await part.close();
    file = null;
    await rename(beside, path);
    return ok(null);
  } catch (error) {
    return notWritten(path, error);
  } finally {
    await file?.close().catch(() => undefined);
    await rm(beside, { force: true });
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, path: string): Promise<Result<null>> {
  try {
    await file.writeFile(bytes);
    return ok(null);
  } catch (error) {
    return notWritten(path, error);
  }
}

function notWritten(path: string, error: unknown): Result<never> {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return fail(
    'file.notWritten',
    `“${path}” could not be written (${code}). Choose another folder, or make room.`,
  );
}
