import { readPieces } from '../readPieces';

/** By its first bytes, which are those of every zip, and of no text. */
export function isWorkbook(path: string): boolean {
  for (const piece of readPieces(path, 4)) {
    return piece[0] === 0x50 && piece[1] === 0x4b && piece[2] === 3 && piece[3] === 4;
  }
  return false;
}
