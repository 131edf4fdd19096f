import { closeSync, openSync, writeSync } from 'node:fs';
import { whyNotWritten } from '../../core/export/whyNotWritten';
import type { Progress, Sliced } from '../../core/sliced';
import { replaceFile } from '../files/replaceFile';
import { Refused } from '../refused';

/** Written in pieces of about this many bytes or UTF-16 code units. */
const PIECE = 1 << 20;

/** In milliseconds: others are answered after this long. */
const SLICE = 15;

/** A full disk may take less than it was given, without an error. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/**
 * Writes a file beside its target, in pieces as they come, and gives it the target's name when it is
 * whole. Half a character at the end of a piece is no text: each piece is whole by itself.
 */
export function* writeInSlices(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  progress: () => Progress,
): Sliced<{ bytes: number }> {
  try {
    return yield* replaceFile(path, (part) => writePieces(part, pieces, progress));
  } catch (error) {
    const why = whyNotWritten(path, error);
    throw why === null ? error : new Refused(why.code, why.message);
  }
}

function* writePieces(
  part: string,
  pieces: Iterable<string | Uint8Array>,
  progress: () => Progress,
): Sliced<{ bytes: number }> {
  const file = openSync(part, 'wx');
  try {
    let bytes = 0;
    let pending = '';
    const write = (piece: Uint8Array) => {
      writeAll(file, piece);
      bytes += piece.length;
    };
    const flush = () => {
      if (pending !== '') write(Buffer.from(pending, 'utf8'));
      pending = '';
    };
    let since = -Infinity;
    for (const piece of pieces) {
      if (typeof piece === 'string') pending += piece;
      else {
        flush();
        write(piece);
      }
      if (pending.length > PIECE) flush();
      if (performance.now() - since > SLICE) {
        yield progress();
        since = performance.now();
      }
    }
    flush();
    return { bytes };
  } finally {
    closeSync(file);
  }
}
