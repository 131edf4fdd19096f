import { createHash } from 'node:crypto';
import type { Sliced } from '../../core/sliced';
import { readPieces } from './table/readPieces';

/** Some ten milliseconds. */
const PIECES_IN_SLICE = 20;

/** SHA-256 of a file, in hex. */
export function* hashOf(
  path: string,
  onPiece: (piece: Uint8Array) => void = () => undefined,
): Sliced<string> {
  const hash = createHash('sha256');
  let count = 0;
  for (const piece of readPieces(path)) {
    hash.update(piece);
    onPiece(piece);
    count += 1;
    if (count % PIECES_IN_SLICE === 0) yield { about: 'reading the file', done: null };
  }
  return hash.digest('hex');
}
