import type { FileHandle } from 'node:fs/promises';
import { whyNotWritten } from '../../../core/export/whyNotWritten';
import type { WindowOrder } from '../../../core/picture/pictureOrder';
import { fail, ok, type Result } from '../../../core/result';
import { fillBeside } from '../files/writeBeside';
import { drawPicture } from './drawPicture';

/** Draws a picture of the open case into a file, or leaves what was there. */
export async function writePicture(path: string, order: WindowOrder): Promise<Result<null>> {
  try {
    const drawn = await fillBeside(path, (file) =>
      drawPicture(order, (bytes) => writeAll(file, bytes, path)),
    );
    return drawn.ok ? ok(null) : drawn;
  } catch (error) {
    return notWritten(path, error);
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
  const why = whyNotWritten(path, error);
  return why === null
    ? fail('file.notWritten', `“${path}” was not written: ${String(error)}.`)
    : fail(why.code, why.message);
}
