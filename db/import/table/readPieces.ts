import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 256 * 1024;

/** The bytes of a file, a piece at a time. */
export function* readPieces(path: string, size = PIECE): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      // A piece of its own each time: who reads may hold on to one.
      const piece = new Uint8Array(size);
      const length = readSync(file, piece, 0, size, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
