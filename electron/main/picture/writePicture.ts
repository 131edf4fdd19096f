import type { PictureWish } from '../../../core/pictureWish';
import { fail, ok, type Result } from '../../../core/result';
import { writeBeside } from '../files/writeBeside';
import { drawPicture } from './drawPicture';

/** Draws a picture of the open case into a file, or leaves what was there. */
export async function writePicture(path: string, wish: PictureWish): Promise<Result<null>> {
  const picture = await drawPicture(wish);
  if (!picture.ok) return picture;
  try {
    await writeBeside(path, picture.value);
    return ok(null);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return fail(
      'file.notWritten',
      `“${path}” could not be written (${code}). Choose another folder, or make room.`,
    );
  }
}
