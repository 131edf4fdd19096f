import electron from 'electron';
import type { PictureOrder } from '../../../core/picture/pictureOrder';
import { fail, ok, type Result } from '../../../core/result';
import { drawPicture } from './drawPicture';
import { drawToMemory } from './drawToMemory';

/** In bytes of a PNG. Other programs take no more from a clipboard without trouble. */
const LARGEST = 100_000_000;

/** Of Electron before 44, which tests may run on. */
interface OlderClipboard {
  readonly write: (data: { readonly image: Electron.NativeImage }) => void;
}

/** Puts a picture of the open case on the clipboard, as pixels. */
export async function copyPicture({ wish, form }: PictureOrder): Promise<Result<null>> {
  const file = drawToMemory(LARGEST);
  const drawn = await drawPicture({ wish, form: { ...form, format: 'png' } }, file.write);
  if (!drawn.ok) return drawn;
  const png = file.bytes();
  const image = electron.nativeImage.createFromBuffer(png);
  if (image.isEmpty()) {
    return fail(
      'picture.tooLarge',
      'The picture is too large for the clipboard. Export it instead.',
    );
  }
  const older = electron.clipboard as unknown as OlderClipboard;
  if ('ClipboardItem' in electron) {
    const item = new electron.ClipboardItem({
      'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }),
    });
    await electron.clipboard.write([item]);
  } else older.write({ image });
  return ok(null);
}
