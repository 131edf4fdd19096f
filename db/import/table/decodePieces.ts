import type { Encoding } from '../../../core/import/importFile';
import { refuseTable } from './refuseTable';

/**
 * The text of these bytes, a piece at a time, without a byte order mark. What the encoding does not
 * know is refused rather than replaced.
 */
export function* decodePieces(bytes: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 1;
  for (const piece of bytes) {
    const text = orRefuse(() => decoder.decode(piece, { stream: true }), encoding, lines);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
    if (text !== '') yield text;
  }
  const rest = orRefuse(() => decoder.decode(), encoding, lines);
  if (rest !== '') yield rest;
}

function orRefuse(decode: () => string, encoding: Encoding, line: number): string {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refuseTable(
      `Not all of the file is ${encoding.toUpperCase()}: it cannot be read soon after line ${line}. Choose another encoding.`,
    );
  }
}
