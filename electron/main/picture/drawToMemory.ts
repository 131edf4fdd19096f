import { fail, ok, type Result } from '../../../core/result';
import type { WriteBytes } from './openStudio';

/** Takes a file that is written piece by piece, as long as it is not larger than `most` bytes. */
export function drawToMemory(most: number): { write: WriteBytes; bytes: () => Buffer } {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    write: (piece) => {
      length += piece.length;
      if (length > most) return Promise.resolve(tooLarge);
      pieces.push(piece);
      return Promise.resolve(ok(null));
    },
    bytes: () => Buffer.concat(pieces),
  };
}

const tooLarge: Result<never> = fail(
  'picture.tooLarge',
  'The picture is too large for this. Export it into a file.',
);
