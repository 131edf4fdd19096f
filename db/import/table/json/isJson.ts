import { readPieces } from '../readPieces';

/** By its first sign, which begins a list or an object. */
export function isJson(path: string): boolean {
  for (const piece of readPieces(path, 256)) {
    const beginning = Buffer.from(piece).toString('latin1').replaceAll('\0', '');
    return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:\{\s*"|\[\s*[[{])/.test(
      beginning,
    );
  }
  return false;
}
